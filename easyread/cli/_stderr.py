"""What commands say to people beside their results: on stderr, in lines that fit."""

from __future__ import annotations

import re
import sys
from textwrap import wrap
from typing import Final

import click

MAX_WIDTH: Final = 80
# Signs that no one can see. Some move the cursor of a terminal, or change its colours:
# a file of a stranger must not.
_UNSEEN: Final = re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f]")
_SHOWN: Final = "\ufffd"


def print_message(message: str) -> None:
    """Print a message for people to stderr; in a terminal, in lines of 80 characters.

    Lines that are indented by four are an author's own, with a caret that points into
    them: they stay as they are, but for signs that no one can see.
    """
    message = _UNSEEN.sub(_SHOWN, message)
    fitted = _fitted(message) if sys.stderr.isatty() else message
    click.echo(fitted, err=True)


def _fitted(message: str) -> str:
    return "\n".join(part for line in message.split("\n") for part in _wrapped(line))


def _wrapped(line: str) -> list[str]:
    if len(line) <= MAX_WIDTH or line.startswith("    "):
        return [line]
    return wrap(
        line,
        MAX_WIDTH,
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
