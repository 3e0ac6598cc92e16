"""Runs the command in this process as if a person sat at a terminal."""

from __future__ import annotations

import os
import pty
import sys
from typing import Literal, NamedTuple

import pytest

from easyread.cli import main


class Shown(NamedTuple):
    """The exit code, and what the terminal got."""

    exit_code: object
    text: str


def in_terminal(stream: Literal["stdout", "stderr"], *words: str) -> Shown:
    """Run `easyread` with one of its streams in a terminal."""
    ours, theirs = pty.openpty()
    with (
        os.fdopen(theirs, "w", encoding="utf-8") as terminal,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(sys, stream, terminal)
        with pytest.raises(SystemExit) as left:
            main(list(words))
    shown = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    return Shown(left.value.code, shown.decode())


def _read(terminal: int) -> bytes:
    """Return what a terminal got next; nothing once the other end is closed."""
    try:
        return os.read(terminal, 10_000)
    except OSError:  # Linux says so by an error
        return b""
