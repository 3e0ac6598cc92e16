"""Plain text, for checking: each line holds sentences, or an item of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from easyread.loading.formats import Format
from easyread.loading.keys import TEXT, text_keys
from easyread.loading.scalars import visible
from easyread.loading.sections import Sections, end_of, may_read_lines, spot_of
from easyread.loading.source import read_source_text
from easyread.text.segments import list_mark
from easyread.text.written import Written

if TYPE_CHECKING:
    from easyread.loading.keys import Keys
    from easyread.loading.source import Data, Source


def read(source: bytes | str, file: str, keys: Keys | None = None) -> Source:
    """Return the sentences of a text, each from its own line."""
    text = read_source_text(source, file)
    sections = Sections()
    if may_read_lines(text):
        for row, line in enumerate(text.lines):
            shown = visible(Written(line, text.place(row, 0)))
            mark = list_mark(shown)
            words = shown.cut(mark).trim()
            if words:
                sections.add(words, spot_of(words), end_of(words), is_item=mark > 0)
    data: Data = {Written("sections"): sections.data}
    return text.source(data, keys or text_keys(), sections.spots, ".txt")


FORMAT: Final = Format((".txt",), read, TEXT, builds=False)
