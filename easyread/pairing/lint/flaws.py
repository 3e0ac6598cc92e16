"""Looks at pictures before they are used: what would not print, load or be allowed."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from xml.etree.ElementTree import fromstring

from easyread.errors import EasyReadError
from easyread.pairing.imports.container import ImportRefusedError, open_container
from easyread.pairing.imports.offer import is_picture
from easyread.pairing.lint.colours import contrast, luminance, painted
from easyread.pairing.lint.emblems import shows_emblem
from easyread.pairing.lookup import is_blocked
from easyread.pairing.photos import LEAST_SIDE, for_print, is_svg, size_of
from easyread.pairing.sets.imported import SET_FILE, entries_of
from easyread.pairing.sets.set_index import INDEX_FILE, lines_of, read_entry
from easyread.pairing.sets.symbol_set import NEED_CREDIT, read_set
from easyread.pairing.svg import PictureRefusedError, clean
from easyread.reading import NotJsonError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.pairing.imports.container import Container
    from easyread.pairing.sets.set_index import IndexEntry

_LARGE_SVG = 50_000  # bytes
LEAST_CONTRAST = 3.0  # WCAG 2.2, 1.4.11: for what one must see to understand a picture
_WHITE = 1.0  # luminance
_LEAST_IN_GREY = 1.5  # contrast between the darkest and the lightest colour
_BANNED = {  # by rule: what a picture has, the bytes that show it, advice
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
_LARGE_RASTER = 5_000_000  # bytes
_SAMPLED = 64  # pixels on a side


@dataclass(frozen=True, slots=True)
class Flaw:
    """An error keeps the picture from being used; a warning asks people to look."""

    rule: str
    level: Literal["error", "warning"]
    message: str
    advice: str = ""


def lint_all(path: Path) -> Iterator[tuple[str, list[Flaw]]]:
    """Yield the name of each picture at a path with its flaws, then those of the set.

    `path` is a picture, a folder or archive of pictures, or a set that was brought in.
    """
    container = open_container(path)
    entries, flaws = _read_index(container)
    words = {entry.file: (entry.label, *entry.words) for entry in entries}
    pictures = [name for name in container.names if is_picture(name)]
    if container.main:
        pictures = [container.main]
    if not pictures:
        raise EasyReadError(f"We found no pictures in {path}.")
    for name in pictures:
        yield name, _picture_flaws(container, name, words.get(name, ()))
    if entries or flaws:
        yield INDEX_FILE, [*flaws, *_missing(container, entries)]
    if SET_FILE in container.names:
        yield SET_FILE, list(_set_flaws(container))


def _picture_flaws(
    container: Container, name: str, words: tuple[str, ...]
) -> list[Flaw]:
    """Return what is wrong with a picture, the errors first; nothing when all is well.

    `words` are what people say for it.
    """
    try:
        content = container.read(name)
    except ImportRefusedError as error:
        return [Flaw("left-out", "error", str(error), "Put the picture itself there.")]
    stem = name.rpartition("/")[2].rpartition(".")[0]
    flaws_of = _svg_flaws if is_svg(content) else _raster_flaws
    flaws = list(flaws_of(content, " ".join((*words, stem.replace("_", " ")))))
    if is_blocked(f"openmoji:{stem.upper()}"):
        message = "It is a picture of OpenMoji that we do not show."
        advice = f"To see why: easyread symbols show openmoji:{stem.upper()}"
        flaws.append(Flaw("protected-emblem", "error", message, advice))
    return sorted(flaws, key=lambda flaw: flaw.level != "error")


def _read_index(container: Container) -> tuple[list[IndexEntry], list[Flaw]]:
    """Return what the index of a set says, and what is wrong in its lines."""
    entries: list[IndexEntry] = []
    flaws: list[Flaw] = []
    source = container.read(INDEX_FILE) if INDEX_FILE in container.names else b""
    for number, line in lines_of(source):
        try:
            entries.append(read_entry(line))
        except NotJsonError as error:
            message = f"We cannot read line {number}: {error.why}."
            flaws.append(Flaw("index", "error", message, "Bring the set in again."))
    return entries, flaws


def _missing(container: Container, entries: list[IndexEntry]) -> Iterator[Flaw]:
    for entry in entries:
        if entry.file not in container.names:
            message = f"The picture {entry.file} of “{entry.label}” is gone."
            yield Flaw("missing-file", "error", message, "Bring the set in again.")


def _set_flaws(container: Container) -> Iterator[Flaw]:
    file = Path(container.title, SET_FILE)
    info = read_set("", entries_of(container.read(SET_FILE), file))
    if info.use == "unknown":
        advice = "Write its licence into set.yaml."
        yield Flaw("licence", "warning", "Nobody knows the licence.", advice)
    if info.use in NEED_CREDIT and not info.credit:
        advice = "Write the line of thanks into set.yaml."
        yield Flaw("credit", "error", "The licence asks for a credit.", advice)


def _svg_flaws(content: bytes, words: str) -> Iterator[Flaw]:
    """Yield what is wrong with an SVG, all at once."""
    refused = _refused(content)
    for rule, (what, marks, advice) in _BANNED.items():
        if any(mark in content for mark in marks):
            yield Flaw(
                rule, "error" if refused else "warning", f"It has {what}.", advice
            )
    if refused:
        yield Flaw("refused", "error", refused)
        return
    if len(content) > _LARGE_SVG:
        size = len(content) // 1000
        yield Flaw("size", "warning", f"It has {size} kB.", "Make it simpler: 50 kB.")
    cleaned = clean(content)
    reason = shows_emblem(cleaned, words)
    if reason:
        yield Flaw("protected-emblem", "error", reason, "Use another picture.")
    yield from _contrast_flaws(cleaned)


def _refused(content: bytes) -> str:
    try:
        clean(content)
    except PictureRefusedError as error:
        return str(error)
    return ""


def _contrast_flaws(cleaned: bytes) -> Iterator[Flaw]:
    """Yield a flaw where too little of a picture is left in print or in grey."""
    colours = {colour for _, _, colour in painted(fromstring(cleaned))}  # noqa: S314  it is clean
    greys = sorted(map(luminance, colours))
    if not greys:
        yield Flaw("empty", "error", "It draws nothing.", "Look at the file.")
    elif contrast(greys[0], _WHITE) < LEAST_CONTRAST:
        advice = "Give it a dark outline."
        yield Flaw("contrast", "warning", "It is too pale on white paper.", advice)
    elif len(greys) > 1 and contrast(greys[0], greys[-1]) < _LEAST_IN_GREY:
        advice = "Make some parts lighter and some darker."
        yield Flaw("grey", "warning", "Its colours look alike in grey.", advice)


def _raster_flaws(content: bytes, words: str) -> Iterator[Flaw]:
    """Yield what is wrong with a photo or another picture made of dots."""
    try:
        width, height = size_of(content, "picture")
        greys = _greys(for_print(content))
    except EasyReadError as error:
        yield Flaw("refused", "error", str(error))
        return
    if max(width, height) < LEAST_SIDE:
        yield Flaw(
            "size",
            "warning",
            f"It has {width} x {height} dots, too few for print.",
            f"Find one with {LEAST_SIDE} dots or more on a side.",
        )
    if len(content) > _LARGE_RASTER:
        megabytes = len(content) // 1_000_000
        yield Flaw("size", "warning", f"It has {megabytes} MB.", "Save it smaller.")
    reason = shows_emblem(b"", words)
    if reason:
        yield Flaw("protected-emblem", "error", reason, "Use another picture.")
    if contrast(greys[len(greys) // 20], greys[-1 - len(greys) // 20]) < LEAST_CONTRAST:
        yield Flaw(
            "contrast", "warning", "It is too pale in grey.", "Use a clearer one."
        )


def _greys(picture: bytes) -> list[float]:
    """Return the luminance of 64 by 64 samples of a picture, sorted, on white paper."""
    from PIL import Image  # noqa: PLC0415  only for pictures made of dots

    with Image.open(io.BytesIO(picture)) as opened:
        small = opened.convert("RGBA").resize((_SAMPLED, _SAMPLED))
    paper = Image.new("RGBA", small.size, "white")
    paper.alpha_composite(small)
    grey = paper.convert("L").tobytes()
    return sorted((value / 255) ** 2.2 for value in grey)
