"""The word lists that people edit, in templates/words/en/."""

from __future__ import annotations

from functools import cache
from typing import Any

from easyread.resources import resource_dir
from easyread.yaml_data import read_yaml


@cache
def word_list(name: str) -> Any:
    """Return what stands in `templates/words/en/<name>.yaml`."""
    return read_yaml(list_source(name), f"{name}.yaml")


def list_source(name: str) -> bytes:
    """Return the content of the same file, as it lies there."""
    return (resource_dir("templates") / "words" / "en" / f"{name}.yaml").read_bytes()


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a text, for lists that are kept in the code."""
    return tuple(text.split())
