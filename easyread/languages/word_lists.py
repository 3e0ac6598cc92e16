"""The word lists that people edit, in templates/words/, by language."""

from __future__ import annotations

from functools import cache
from typing import Any

from easyread.resources import resource_dir
from easyread.yaml_data import read_yaml


@cache
def word_list(name: str, language: str = "en") -> Any:
    """Return what stands in `templates/words/<language>/<name>.yaml`."""
    return read_yaml(list_source(name, language), f"{name}.yaml")


def list_source(name: str, language: str = "en") -> bytes:
    """Return the content of the same file, as it lies there."""
    folder = resource_dir("templates") / "words" / language
    return (folder / f"{name}.yaml").read_bytes()


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a text, for lists that are kept in the code."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """Return the same words to look others up in."""
    return frozenset(text.split())
