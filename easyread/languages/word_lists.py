"""The word lists that people edit, in templates/words/en/."""

from __future__ import annotations

from functools import cache
from typing import Any

import yaml

from easyread.resources import resource_dir


@cache
def word_list(name: str) -> Any:
    """Return what stands in `templates/words/en/<name>.yaml`."""
    return yaml.load(list_source(name), Loader=yaml.CSafeLoader)


def list_source(name: str) -> bytes:
    """Return the content of the same file, as it lies there."""
    return (resource_dir("templates") / "words" / "en" / f"{name}.yaml").read_bytes()


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a text, for lists that are kept in the code."""
    return tuple(text.split())
