"""Plain text: for an e-mail, for a screen reader, for a message on a phone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from easyread.rendering.registry import Rendered, output_format
from easyread.rendering.sheet import address, is_safe, tells_more

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.model import Sentence, Span
    from easyread.rendering.sheet import Part, Run, Sheet

BOX = "[ ]"
BULLET = "-"
LINE = "_" * 40
QUOTED = "    "
# Tells programs that a line runs from right to left, whatever it begins with.
RIGHT_TO_LEFT_MARK = "\u200f"


@output_format(suffix=".txt")
def txt(sheet: Sheet) -> Rendered:
    """Return the words alone, in the order of the page.

    Each sentence has a line of its own, however long: a screen shows it as wide as its
    reader likes, and a voice makes no pause in its middle. Blank lines part what
    belongs together, and two of them stand before a heading.
    """
    mark = RIGHT_TO_LEFT_MARK if sheet.direction == "rtl" else ""
    text = re.sub(r"\n{4,}", "\n\n\n", "\n".join(_lines(sheet)).strip("\n"))
    marked = (f"{mark}{line}" if line else "" for line in text.split("\n"))
    return Rendered("\n".join((*marked, "")).encode())


def _lines(sheet: Sheet) -> Iterator[str]:
    if sheet.maker or sheet.logo:
        yield from (sheet.maker or (sheet.logo.spoken if sheet.logo else ""), "")
    yield from (sheet.title, "")
    for notice in sheet.notices:
        yield from (notice, "")
    for part in sheet.front:
        yield from _part(part)
    yield from _block([sheet.version] if sheet.version else [])
    headings = [part.heading for part in sheet.contents]
    yield from _headed(sheet.phrases["page-contents"], _numbered(headings))
    for part in sheet.body:
        yield from _part(part)
    meanings = [f"{meaning.word}: {meaning.text}" for meaning in sheet.words]
    yield from _headed(sheet.phrases["page-words"], meanings)
    yield from _block(sheet.contact)
    yield from _block(text for line in sheet.credits for text in _linked(line))
    for part in sheet.slip:
        yield from _part(part)


def _part(part: Part) -> Iterator[str]:
    if part.heading:
        yield from ("", part.heading, "")
    for run in part.runs:
        if run.listed:
            yield from _list(run)
        else:
            for sentence in run.sentences:
                yield from _shown(sentence)
                yield from (LINE for _ in range(run.lines))
        yield ""


def _list(run: Run) -> Iterator[str]:
    """Yield answers with a box to tick, the things of a list, or steps with numbers."""
    for sentence in run.sentences:
        before = {"choice": BOX, "step": sentence.number}.get(run.role, BULLET)
        first, *more = _shown(sentence)
        yield from (f"{before} {first}" if before else first, *more)


def _shown(sentence: Sentence) -> Iterator[str]:
    """Yield a sentence, and below it what its links and its author's pictures say."""
    indent = QUOTED if sentence.role == "quote" else ""
    yield from (f"{indent}{line}" for line in _linked(sentence.spans))
    for symbol in sentence.pairing.symbols if sentence.pairing else ():
        if symbol.spoken:
            yield f"{indent}({symbol.spoken})"


def _linked(spans: Iterable[Span]) -> Iterator[str]:
    """Yield words, and where their links lead, which an e-mail makes links again."""
    spans = tuple(spans)
    yield _text(spans)
    for span in spans:
        if span.href and is_safe(span) and tells_more(span):
            web = urlsplit(span.href).scheme in {"http", "https"}
            yield span.href if web else address(span)


def _text(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def _numbered(lines: Iterable[str]) -> list[str]:
    return [f"{number}. {line}" for number, line in enumerate(lines, start=1)]


def _headed(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield from ("", heading, "")
        yield from _block(lines)


def _block(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines that belong together, and a blank one after them."""
    yield from lines
    yield ""
