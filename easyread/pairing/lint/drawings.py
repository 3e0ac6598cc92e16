"""The rules that an SVG must keep to print and load the same everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import fromstring

from easyread.pairing.lint.colours import contrast, luminance, painted
from easyread.pairing.lint.emblems import shows_emblem
from easyread.pairing.lint.flaws import Flaw
from easyread.pairing.svg import PictureRefusedError, clean

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGE = 50_000
LEAST_CONTRAST = 3.0  # WCAG 2.2, 1.4.11: for what one must see to understand a picture
_WHITE = 1.0
_ALIKE = 1.5
_MARKS = {
    "filter": ("filter", (b"<filter", b"filter="), "Save the drawing without effects."),
    "text": ("text", (b"<text",), "Turn the words into paths: fonts differ."),
    "script": (
        "script",
        (b"<script", b"onload=", b"onclick=", b"javascript:"),
        "Nothing in a picture may run. We leave it out or refuse it.",
    ),
    "picture-inside": ("another picture", (b"<image",), "Save that picture on its own."),
    "blending": ("blending of layers", (b"mix-blend-mode",), "Use flat colours."),
    "foreign": ("a web page", (b"<foreignObject",), "Draw it instead."),
    "font": ("a font", (b"@font-face",), "Turn the words into paths."),
}  # fmt: skip


def flaws(content: bytes, words: str) -> Iterator[Flaw]:
    """Yield what is wrong with an SVG, all at once."""
    refused = _refused(content)
    for rule, (what, marks, advice) in _MARKS.items():
        if any(mark in content for mark in marks):
            yield Flaw(
                rule, "error" if refused else "warning", f"It has {what}.", advice
            )
    if refused:
        yield Flaw("refused", "error", refused)
        return
    if len(content) > LARGE:
        size = len(content) // 1000
        yield Flaw("size", "warning", f"It has {size} kB.", "Make it simpler: 50 kB.")
    cleaned = clean(content)
    reason = shows_emblem(cleaned, words)
    if reason:
        yield Flaw("protected-emblem", "error", reason, "Use another picture.")
    yield from _in_grey(cleaned)


def _refused(content: bytes) -> str:
    try:
        clean(content)
    except PictureRefusedError as error:
        return str(error)
    return ""


def _in_grey(cleaned: bytes) -> Iterator[Flaw]:
    """Yield that too little is left of a picture when it is printed in grey."""
    colours = {colour for _, _, colour in painted(fromstring(cleaned))}  # noqa: S314  it is clean
    greys = sorted(map(luminance, colours))
    if not greys:
        yield Flaw("empty", "error", "It draws nothing.", "Look at the file.")
    elif contrast(greys[0], _WHITE) < LEAST_CONTRAST:
        advice = "Give it a dark outline."
        yield Flaw("contrast", "warning", "It is too pale on white paper.", advice)
    elif len(greys) > 1 and contrast(greys[0], greys[-1]) < _ALIKE:
        advice = "Make some parts lighter and some darker."
        yield Flaw("grey", "warning", "Its colours look alike in grey.", advice)
