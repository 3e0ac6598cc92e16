"""The author's line with the words marked that a finding means."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from easyread.checking.pointing import pointed, share_a_word

if TYPE_CHECKING:
    from easyread.checking.report import FileReport
    from easyread.findings import Finding
    from easyread.model import Place

_INDENT = "    "
_CUT = "…"
_BEFORE = 20  # letters that stay before what is marked, where a line is too long


def excerpt(file: FileReport, finding: Finding, wide: int) -> list[tuple[str, str]]:
    """Return lines to show, each with the line of carets below it, or nothing.

    A sentence that the program made of a fact does not stand in the file: then what
    readers see is shown below the fact.
    """
    start, end = pointed(file, finding)
    line = file.line(start).expandtabs(1)
    shown = [_marked(line, start, end, wide - len(_INDENT))] if line.strip() else []
    sentence = finding.sentence
    if sentence is None:
        return shown
    words = " ".join(sentence.text.split())
    if not shown:
        return [(one, "") for one in _wrapped(words, wide)]
    if start != finding.place or not share_a_word(words, line):
        shown += [(one, "") for one in _wrapped(f"Readers see: {words}", wide)]
    return shown


def _wrapped(text: str, wide: int) -> list[str]:
    return wrap(text, wide, initial_indent=_INDENT, subsequent_indent=_INDENT)


def _marked(line: str, at: Place, to: Place, room: int) -> tuple[str, str]:
    """Return a line, cut to what there is room for, and its carets."""
    start = min(at.column - 1, len(line))
    end = to.column - 1 if to.line == at.line else len(line.rstrip())
    end = min(max(end, start + 1), max(len(line), start + 1))
    plain = "".join(one if one.isprintable() else " " for one in line).rstrip()
    first = len(plain) - len(plain.lstrip())
    if _width(plain[first:]) > room:
        first = max(first, min(start - _BEFORE, len(plain) - room))
        sides = len(_CUT) * 2
        if _width(plain[start:end]) <= room - sides:
            while _width(plain[first:end]) > room - sides:
                first += 1
    before = _CUT if plain[:first].strip() else ""
    last = first
    while last < len(plain) and _width(before + plain[first : last + 1]) < room:
        last += 1
    if last == len(plain) - 1 and _width(plain[last]) == 1:
        last += 1  # the last letter takes no more room than the sign for it
    after = _CUT if last < len(plain) else ""
    gap = _width(before + plain[first:start])
    carets = "^" * max(1, _width(plain[start : min(end, last)]))
    shown = f"{_INDENT}{before}{plain[first:last]}{after}"
    return shown, f"{_INDENT}{' ' * gap}{carets}"


def _width(text: str) -> int:
    """Return how many columns a text fills in a terminal."""
    return sum(
        0 if combining(one) else 2 if east_asian_width(one) in {"W", "F"} else 1
        for one in text
    )
