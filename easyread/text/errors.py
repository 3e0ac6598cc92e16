"""What we say when we cannot tell which day, time, amount or number is meant."""

from __future__ import annotations

_LONGEST = 40


class NotUnderstoodError(ValueError):
    """A fact that is written in a way that we cannot use.

    `message` says what is wrong, `advice` what to write. `instead` is the fact put
    right, where there is only one way to do that.
    """

    def __init__(self, message: str, advice: str, instead: str = "") -> None:
        self.message = message
        self.advice = advice
        self.instead = instead
        super().__init__(f"{message} {advice}")


def quoted(text: str) -> str:
    """Return what an author wrote for use in a message: short, and on one line."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _LONGEST else f"“{line[: _LONGEST - 1]}…”"
