"""The part of each OpenMoji symbol that we show, measured."""

from __future__ import annotations

from easyread.pairing.index import index_files, symbols_file
from tools.drawing.crops import HEADER, entry_of


def test_measuring_again_gives_what_the_index_says() -> None:
    """It should be that a change of OpenMoji, or of the cleaner, is seen here."""
    text = symbols_file("openmoji.yaml").read_text("utf-8")
    assert text.startswith(HEADER)
    entries = index_files()["openmoji.yaml"]
    for code in list(entries)[::25]:
        assert entry_of(code, entries[code]) in text
