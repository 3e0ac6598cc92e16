"""Bold words and links: the only markup there is."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from easyread.model import Sentence, Span
from easyread.text.tidy import tidy
from easyread.text.written import gather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Role, Wish

# A link goes to a web page, an e-mail address or a phone, and nowhere else: whatever
# else stands in the brackets (javascript:, file:, a bare path) stays text.
# `++` and `*+` never go back, so that hostile text costs no more than plain text.
_LINK = re.compile(
    r"\[(?P<words>[^\[\]]++)\]"
    r"\((?P<href>(?:https?://|mailto:|tel:)(?=[^\s()<>\"])"
    r"[^\s()<>\"]*+(?:\([^\s()<>\"]*+\)[^\s()<>\"]*+)*+)\)",
    re.IGNORECASE,
)
_BOLD = re.compile(r"(?<!\*)\*\*(?!\*)")

# Facts that are put into a sentence are text: their markup characters travel as
# characters of the last private plane, which nobody writes, and come back as themselves.
_PRIVATE = 0x10FF00
_HIDE = {ord(mark): _PRIVATE + ord(mark) for mark in "*[](){}<>#_`\\"}
_SHOW = {hidden: mark for mark, hidden in _HIDE.items()}


class Mark(NamedTuple):
    """Markup in a text: what stands between `inner` and `close` is bold or a link."""

    start: int
    inner: int
    close: int
    end: int
    href: str = ""


def protect(value: object) -> str:
    """Return the value as text whose `*`, `[`, `(` and `{` are never markup."""
    return str(value).translate(_HIDE)


def reveal(text: str) -> str:
    """Undo `protect`. The length stays the same."""
    return text.translate(_SHOW)


def marks(text: str) -> list[Mark]:
    """Return every bold run and every link, in the order in which they start."""
    if "](" not in text and "**" not in text:
        return []
    links = [
        Mark(
            match.start(),
            match.start("words"),
            match.end("words"),
            match.end(),
            match["href"],
        )
        for match in _LINK.finditer(text)
    ]
    bold = list(_pairs(text, links))
    return sorted(links + bold)


def _pairs(text: str, links: list[Mark]) -> Iterator[Mark]:
    """Yield pairs of `**` that stand on one side of every link's bracket."""
    waiting: dict[int, int] = {}
    number = 0
    for match in _BOLD.finditer(text):
        start, end = match.span()
        while number < len(links) and links[number].end <= start:
            number += 1
        link = -1
        if number < len(links) and links[number].start < start:
            link = number
            if start >= links[number].close:
                continue
        opens = end < len(text) and not text[end].isspace()
        closes = start > 0 and not text[start - 1].isspace()
        if link in waiting and closes:
            before = waiting.pop(link)
            yield Mark(before, before + 2, start, end)
        elif opens:
            waiting[link] = start


def _runs(text: str) -> Iterator[tuple[int, int, bool, str]]:
    """Yield the stretches that readers see: start, end, bold, href."""
    all_marks = marks(text)
    opens = {mark.inner: mark for mark in all_marks}
    closes = {mark.close: mark for mark in all_marks}
    hidden = {mark.start for mark in all_marks} | set(closes)
    points = sorted({0, len(text), *hidden, *opens, *(mark.end for mark in all_marks)})
    bold, href = 0, ""
    for start, end in pairwise(points):
        closed, opened = closes.get(start), opens.get(start)
        if closed:
            bold, href = (bold, "") if closed.href else (bold - 1, href)
        if opened:
            bold, href = (bold, opened.href) if opened.href else (bold + 1, href)
        if start not in hidden:
            yield start, end, bold > 0, href


def read_spans(text: str) -> tuple[Span, ...]:
    """Read the bold words and links of a text; everything else is text.

    `**word**` is bold, `[words](https://…)` is a link. White space is made tidy.
    """
    return _spans(tidy(text))


def _spans(text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    for start, end, bold, href in _runs(text):
        last = spans[-1] if spans else None
        words = reveal(text[start:end])
        if last and (last.bold, last.href) == (bold, reveal(href)):
            spans[-1] = Span(last.text + words, bold, last.href)
        else:
            spans.append(Span(words, bold, reveal(href)))
    return tuple(spans)


def to_sentence(text: str, role: Role = "plain", wish: Wish | None = None) -> Sentence:
    """Make a sentence of what an author wrote; each letter keeps its place.

    The place of the sentence is that of its first letter, after any markup.
    """
    clean = tidy(text)
    if clean and not marks(clean) and clean.anchors and not clean.anchors[0].offset:
        spans = (Span(reveal(clean)),)
        return Sentence(spans, clean.place, role, None, (), wish, clean.anchors)
    shown = gather(
        clean, ((start, clean[start:end]) for start, end, *_ in _runs(clean))
    )
    return Sentence(
        spans=_spans(clean),
        place=shown.place,
        role=role,
        wish=wish,
        anchors=shown.anchors,
    )
