"""The words in a PDF that we made.

WeasyPrint writes each with the same few means: text is shown by the numbers of its
glyphs, and each font has a table of what letters they are. A PDF with anything else is
refused, so that nothing in it is passed over.
"""

from __future__ import annotations

import re
import zlib
from codecs import BOM_UTF16_BE
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

CANNOT: Final = "We cannot look into this PDF. Read it, or make it again."
_PRODUCER: Final = b'pdf:Producer="WeasyPrint '
_STREAM: Final = re.compile(rb"(?:(\d+) 0 obj\n)?(<<[^\n]*>>)\nstream\n")
_LENGTH: Final = re.compile(rb"/Length (\d+)")
_FONT: Final = re.compile(rb"/BaseFont /(\w+)\+[^\n]*?/ToUnicode (\d+) 0 R")
_GLYPH: Final = re.compile(rb"<([0-9a-fA-F]{4})> <((?:[0-9a-fA-F]{4})+)>")
_SHOWN: Final = re.compile(
    rb"/(?P<font>\w+) [-\d.]+ Tf\n|\[(?P<glyphs>[^\]]*)\] TJ\n"
    rb"|[-\d.]+ (?P<line>[-\d.]+) Tm\n|(?P<other>Tj|TJ|'|\")\n"
)
_HEX: Final = re.compile(rb"<([0-9a-fA-F]*)>")
_STRING: Final = re.compile(
    rb"\(((?:[^()\\]|\\.)*)\)|(?<!<)<([0-9a-fA-F]+)>", re.DOTALL
)
_WITHOUT_WORDS: Final = (b"/Subtype /Image", b"/Length1 ", b"/Type /XRef")
_AT: Final = 4  # hexadecimal figures of a glyph
# Arabic is shown from its end to its start, and scripts of India in an order of sight.
_IN_OTHER_ORDER: Final = re.compile("[\u0590-\u1dff\ufb1d-\ufdff\ufe70-\ufeff]")

Tables: TypeAlias = "Mapping[bytes, Mapping[bytes, str]]"


def words_in_pdf(content: bytes, most: int) -> str:
    """Return all words that a PDF shows, and its headings and alternatives.

    Raises ValueError, with the reason, for a PDF of another program, and for one with
    more than `most` bytes in it.
    """
    streams = list(_streams(content, most))
    if not any(_PRODUCER in data for _, _, data in streams):
        raise ValueError(CANNOT)
    objects = [data for _, about, data in streams if b"/ObjStm" in about]
    tables = _tables(b"\n".join([content, *objects]), streams)
    words = [_string(match) for each in objects for match in _STRING.finditer(each)]
    for _, about, data in streams:
        if b"/Metadata" in about:
            words.append(data.decode("utf-8", "replace"))
        elif b"BT\n" in data:
            words += _shown(data, tables)
    text = "\n".join(words)
    if _IN_OTHER_ORDER.search(text):
        raise ValueError(CANNOT)
    return text


def _streams(content: bytes, most: int) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield number, description and content of each stream that can have words."""
    at = 0
    while match := _STREAM.search(content, at):
        number, about = match.groups(b"")
        length = _LENGTH.search(about)
        if length is None:
            raise ValueError(CANNOT)
        at = match.end() + int(length[1])
        if any(mark in about for mark in _WITHOUT_WORDS):
            continue
        data = content[match.end() : at]
        if b"/Filter" in about:
            data = _inflated(data, about, most)
        most -= len(data)
        yield number, about, data


def _inflated(data: bytes, about: bytes, most: int) -> bytes:
    if b"/Filter /FlateDecode" not in about:
        raise ValueError(CANNOT)
    inflating = zlib.decompressobj()
    try:
        whole = inflating.decompress(data, most + 1)
    except zlib.error:
        raise ValueError(CANNOT) from None
    if len(whole) > most or not inflating.eof:
        raise ValueError(CANNOT)
    return whole


def _tables(objects: bytes, streams: Iterable[tuple[bytes, bytes, bytes]]) -> Tables:
    """Return, for the name of each font, the letters of its glyphs."""
    by_number = {number: data for number, _, data in streams}
    return {
        font[1]: {
            glyph.lower(): bytes.fromhex(letters.decode()).decode(
                "utf-16-be", "replace"
            )
            for glyph, letters in _GLYPH.findall(by_number.get(font[2], b""))
        }
        for font in _FONT.finditer(objects)
    }


def _shown(page: bytes, tables: Tables) -> Iterator[str]:
    """Yield the words of a page twice: each piece apart, and those of a line as one."""
    pieces: list[str] = []
    lines: list[str] = []
    table: Mapping[bytes, str] = {}
    line = b""
    for match in _SHOWN.finditer(page):
        if match["other"]:
            raise ValueError(CANNOT)
        table = tables.get(match["font"], {}) if match["font"] else table
        if match["line"] and match["line"] != line:
            line = match["line"]
            lines.append("\n")
        if match["glyphs"]:
            pieces.append(_letters(match["glyphs"], table))
            lines.append(pieces[-1])
    yield "\n".join(pieces)
    yield "".join(lines)


def _letters(glyphs: bytes, table: Mapping[bytes, str]) -> str:
    numbers = b"".join(_HEX.findall(glyphs)).lower()
    try:
        return "".join(
            table[numbers[at : at + _AT]] for at in range(0, len(numbers), _AT)
        )
    except KeyError:
        raise ValueError(CANNOT) from None


def _string(match: re.Match[bytes]) -> str:
    if match[2]:
        content = bytes.fromhex(match[2].decode()) if not len(match[2]) % 2 else b""
        is_text = content.startswith(BOM_UTF16_BE)
        return content[2:].decode("utf-16-be", "replace") if is_text else ""
    return re.sub(rb"\\(.)", rb"\1", match[1], flags=re.DOTALL).decode("latin-1")
