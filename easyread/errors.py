"""Reasons to stop. Anything else that is raised is our own mistake."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from easyread.model import Place

OUR_MISTAKE: Final = (
    "This is a mistake in easyread, not in your document. Please send the lines above,"
    " and your document, to the people who look after easyread for you."
)
_LONGEST = 40  # characters of an author's words in a message
_MOST_NEAR = 8  # names alike that are looked at closely
_BEGINNING = 4  # letters: “invitation” is meant to be “invite”
_LETTERS_FOR_A_SLIP = 4


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing in a file that keeps us from reading it.

    `message` says what is wrong, `advice` what to do. `line` is the author's own
    line; `instead` is that line put right, where we can tell, or lines to put into a
    file.
    """

    place: Place
    message: str
    advice: str = ""
    line: str = ""
    instead: str = ""

    def __str__(self) -> str:
        """Show the fault as people see it: place, line, caret, what to do."""
        where = f"{self.place.file}:{self.place.line}:{self.place.column}"
        parts = [f"{where}: {self.message}"]
        if self.line:
            parts.append(f"    {self.line}")
            parts.append(f"    {' ' * (self.place.column - 1)}^")
        if self.advice:
            parts.append(f"  {self.advice}")
        if "\n" in self.instead:  # whole lines for a file keep their margin
            parts += ["", self.instead, ""]
        elif self.instead:
            parts.append(f"    {self.instead}")
        return "\n".join(parts)


class EasyReadError(Exception):
    """We cannot go on. The message says what happened, where, and what to do."""


class FileFaultsError(EasyReadError):
    """A file that we cannot use, with every fault that we found in it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class UnknownNameError(EasyReadError):
    """A name that we do not know: a kind, a format, a rule, a profile, a symbol."""


class RenderError(EasyReadError):
    """A page that we cannot make: a picture or a font is missing."""


class MissingToolError(EasyReadError):
    """A program that this machine lacks, with the line that installs it."""


class NotUnderstoodError(ValueError):
    """A fact that is written in a way that we cannot use: a day, a time, a number.

    `message` says what is wrong, `advice` what to write. `instead` is the fact put
    right, where there is only one way to do that. Where facts are read, it becomes a
    Fault with the place of the fact.
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


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that `name` was meant to be, or nothing where none is near.

    That is one that differs by a slip or two of the pen, begins in the same way, or has
    it between its hyphens. Capitals do not count.
    """
    from difflib import get_close_matches  # noqa: PLC0415  only after a mistake

    wanted = name.casefold()
    small = {option.casefold(): option for option in known}
    near = get_close_matches(wanted, small, n=_MOST_NEAR)
    return next((small[one] for one in near if _is_slip(wanted, one)), "")


def _is_slip(one: str, other: str) -> bool:
    """Tell whether one name could have been typed for the other."""
    longest = max(len(one), len(other))
    begins = max(_BEGINNING, (longest + 1) // 2)
    if one[:begins] == other[:begins] or one in other.split("-"):
        return True
    return _slips(one, other) <= max(1, longest // _LETTERS_FOR_A_SLIP)


def _slips(one: str, other: str) -> int:
    """Return how many letters are other, more, fewer, or swapped with the next one.

    It is the optimal string alignment distance.
    """
    before, row = list[int](), list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        above, before, row = before, row, [at]
        for to, there in enumerate(other, 1):
            cost = min(
                before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != there)
            )
            swapped = at > 1 and to > 1 and letter == other[to - 2]
            if swapped and there == one[at - 2]:
                cost = min(cost, above[to - 2] + 1)
            row.append(cost)
    return row[-1]


def do_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return “Do you mean …?” with the nearest known name, or what to say without one."""
    near = nearest(name, known)
    return f"Do you mean “{near}”?" if near else otherwise
