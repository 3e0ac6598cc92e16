"""Where a text may be cut in any language: lines, bullets, and markup in one piece."""

from __future__ import annotations

import re
from bisect import bisect_left

from easyread.text.spans import marks

BULLETS = "•●▪◦‣∙\u2043"
LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def markup_runs(text: str) -> list[tuple[int, int]]:
    """Return the stretches of markup that must stay in one piece, in order."""
    runs: list[tuple[int, int]] = []
    for mark in marks(text):
        if not runs or mark.start >= runs[-1][1]:
            runs.append((mark.start, mark.end))
    return runs


def is_inside(runs: list[tuple[int, int]], offset: int) -> bool:
    """Tell whether a cut at `offset` would cut one of the stretches in two."""
    index = bisect_left(runs, (offset, 0))
    return index > 0 and offset < runs[index - 1][1]


def last_word(text: str, start: int, end: int) -> int:
    """Return where the last letter or figure stands: what follows is no sentence."""
    return next((at for at in range(end - 1, start, -1) if text[at].isalnum()), start)


def without_space(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch without white space at its ends."""
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())
