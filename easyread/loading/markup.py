"""The little markup of a Markdown text: what we refuse, and `{symbol: …}`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.languages.en.sentences import split
from easyread.text.spans import protect
from easyread.text.written import Written, gather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.loading.events import Data
    from easyread.loading.manuscript import Manuscript

# Each is (what to look for, message, advice). None goes back over what it has read.
_REFUSED: Final = (
    (
        re.compile(r"!\[[^\[\]]*+\][(\[]"),
        "We cannot show this image.",
        "Write {symbol: name} after the sentence.",
    ),
    (
        re.compile(r"\[\^[^\[\]\s]++\]"),
        "We cannot show a footnote.",
        "Put what it says into a sentence.",
    ),
    (
        re.compile(r"(?<![\w*])\*{3}(?![\s*])"),
        "Words in italics are hard to read.",
        "Use two stars for a hard word.",
    ),
    (
        re.compile(r"(?<![\w*])\*(?![\s*])[^*\n]++(?<!\s)\*(?![\w*])"),
        "Words in italics are hard to read.",
        "Leave the stars out, or use two for a hard word.",
    ),
    (
        re.compile(r"(?<![\w_])_(?![\s_])[^_\n]++(?<!\s)_(?![\w_])"),
        "Words in italics are hard to read.",
        "Leave the lines out.",
    ),
)
_LINKS = re.compile(r"\]\([^()\s]*+\)|https?://\S++")
_SYMBOL = re.compile(r" *+\{ *+symbol *+:([^{}\n]*+)\}([.!?]?)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def refuse_markup(sheet: Manuscript, text: Written) -> None:
    """Keep a fault for markup that would be lost on the page."""
    if not any(mark in text for mark in "*_["):
        return
    bare = _LINKS.sub(lambda link: " " * len(link.group()), text)
    bare = _ESCAPED.sub("  ", bare)
    for pattern, message, advice in _REFUSED:
        for found in pattern.finditer(text if "image" in message else bare):
            place = text.at(found.start())
            sheet.fault((place.line - 1, place.column - 1), message, advice)


def sentences_of(text: Written) -> Iterator[Data]:
    """Yield the sentences of a text, those with a `{symbol: …}` as mappings."""
    start = 0
    for found in _SYMBOL.finditer(text):
        before = text.cut(start, found.start())
        stop = found.start(2)
        pieces: list[tuple[int, str]] = [(start, str(before))]
        whole = gather(text, [*pieces, (stop, found.group(2))])
        *others, last = split(whole) or [whole.cut(0, 0)]
        yield from map(_unescaped, others)
        yield _with_symbol(last, text.cut(found.start(1), found.end(1)))
        start = found.end()
    yield from map(_unescaped, split(text.cut(start)))


def _with_symbol(sentence: Written, names: Written) -> Data:
    """Return a sentence with the pictures that its author asked for."""
    symbols: list[Data] = []
    offset = 0
    for name in names.split(","):
        symbols.append(names.cut(offset, offset + len(name)).trim())
        offset += len(name) + 1
    say, symbol = Written("say", sentence.place), Written("symbol", names.place)
    return {say: _unescaped(sentence), symbol: symbols}


def _unescaped(text: Written) -> Written:
    """Take a backslash before a mark as: this mark is no markup."""
    if "\\" not in text:
        return text
    pieces = []
    start = 0
    for found in _ESCAPED.finditer(text):
        pieces += [
            (start, text[start : found.start()]),
            (found.start(1), protect(found.group(1))),
        ]
        start = found.end()
    pieces.append((start, text[start:]))
    return gather(text, [piece for piece in pieces if piece[1]])
