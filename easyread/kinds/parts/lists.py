"""Lists in a file: one thing alone is a list too, and an empty one has nothing in it."""

from typing import Final

from pydantic import BeforeValidator


def _listed(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        return []
    if isinstance(value, list):
        return [one for one in value if not (isinstance(one, str) and not one.strip())]
    return [value]


listed: Final = BeforeValidator(_listed)
