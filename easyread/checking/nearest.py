"""The nearest right name, for people who typed another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str:
    """Return “ Do you mean …?” with the nearest known name, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415  only after a mistake

    near = get_close_matches(name.lower(), tuple(known), n=1, cutoff=0.5)
    return f" Do you mean “{near[0]}”?" if near else ""
