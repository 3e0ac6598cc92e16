"""How the commands talk to people beside their results: on stderr, in lines that fit."""

from __future__ import annotations

import sys
from textwrap import wrap
from typing import Final

import click

WIDE: Final = 80


def tell(message: str) -> None:
    """Say something to people. In a terminal, no line of ours is longer than it.

    The author's own lines, which stand four letters in, stay as they are: a caret
    points at them.
    """
    fitted = _fitted(message) if sys.stderr.isatty() else message
    click.echo(fitted, err=True)


def _fitted(message: str) -> str:
    return "\n".join(part for line in message.split("\n") for part in _parts(line))


def _parts(line: str) -> list[str]:
    if len(line) <= WIDE or line.startswith("    "):
        return [line]
    return wrap(
        line,
        WIDE,
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
