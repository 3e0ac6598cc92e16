"""Plain text, for checking: each line holds sentences, an item of a list, or a step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from easyread.loading.blocks import Reader
from easyread.loading.formats import Format
from easyread.loading.keys import TEXT, text_keys
from easyread.loading.sections import Sections, end_of, may_read_lines, spot_of
from easyread.loading.source import read_source_text
from easyread.text.letters import plain_letters
from easyread.text.written import Written

if TYPE_CHECKING:
    from easyread.loading.keys import Keys
    from easyread.loading.source import Data, Source


def read(source: bytes | str, file: str, keys: Keys | None = None) -> Source:
    """Return the sentences of a text, each from its own line."""
    text = read_source_text(source, file)
    sections = Sections(file)
    if may_read_lines(text):
        for block in Reader(text.lines, wrapped=False).blocks():
            for row, column, line in block.lines:
                words = plain_letters(Written(line, text.place(row, column))).trim()
                start, end = spot_of(words), end_of(words)
                if block.kind == "step":
                    sections.add_step(block.label, words, start, end)
                elif words:
                    name = "list" if block.kind == "item" else "say"
                    sections.add(name, words, start, end)
    data: Data = {Written("sections", text.place(0, 0)): sections.data}
    return text.source(data, keys or text_keys(), sections.spots, ".txt")


FORMAT: Final = Format((".txt",), read, TEXT, builds=False)
