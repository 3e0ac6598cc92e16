"""Plain text, for checking: each line holds sentences, or an item of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.languages.en.sentences import list_mark
from easyread.loading.limits import MOST_LINES, MOST_TOGETHER
from easyread.loading.manuscript import open_manuscript
from easyread.loading.parts import Parts
from easyread.loading.reader import Source
from easyread.loading.values import visible
from easyread.text.written import Written

if TYPE_CHECKING:
    from easyread.loading.manuscript import Manuscript


def read_text(source: bytes | str, file: str) -> Source:
    """Return the sentences of a text, each from its own line."""
    sheet = open_manuscript(source, file)
    parts = Parts()
    if may_read_lines(sheet):
        for row, line in enumerate(sheet.lines):
            text = visible(Written(line, sheet.place(row, 0)))
            mark = list_mark(text)
            words = text.cut(mark).trim()
            if words:
                parts.add(words, is_item=mark > 0)
    return Source(
        file,
        tuple(sheet.lines),
        {Written("sections"): parts.made},
        tuple(sheet.faults),
    )


def may_read_lines(sheet: Manuscript) -> bool:
    """Tell whether a text is short enough; keep a fault if not."""
    together = 0
    for row, line in enumerate(sheet.lines):
        together = together + 1 if line.strip(" ") else 0
        if together > MOST_TOGETHER:
            message = f"There is no empty line in more than {MOST_TOGETHER:,} lines."
            sheet.fault((row, 0), message, "Put empty lines between the parts.")
            return False
    if len(sheet.lines) <= MOST_LINES:
        return True
    message = f"This text is too long: {len(sheet.lines):,} lines."
    sheet.fault((MOST_LINES, 0), message, f"We read {MOST_LINES:,}. Make it shorter.")
    return False
