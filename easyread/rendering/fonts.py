"""The fonts of a page: which have its letters, cut down to those that it uses."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.cache import cached
from easyread.errors import RenderError
from easyread.rendering import glyphs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from easyread.rendering.sheet import Sheet
    from easyread.settings import Settings

# Arimo has the shapes of Arial, which the standards name, and a plain zero. The
# second family has what Arimo lacks: Arabic names are common in the United Kingdom.
PACKAGED = ("Arimo", "Noto Sans Arabic")
WEIGHTS = (400, 700)
# The packages that cut and pack fonts.
_TOOLS = ("fonttools", "brotli")

# Each subset holds these, so that nearly all documents share one in the cache.
ALWAYS = "".join(map(chr, range(0x20, 0x7F))) + "£€–—‘’“”•…·éèêëáàâäçíîïóôöúûüñ"


@dataclass(frozen=True, slots=True)
class Font:
    """One weight of one family, with only the letters that a document needs.

    The pages name it font:NAME. `weights` is its font-weight in CSS, such as "400 700".
    """

    name: str
    family: str
    weights: str
    content: bytes

    def as_woff2(self) -> bytes:
        """Return the font packed small, as a web page wants it."""
        return cached("woff2", self.content, lambda: glyphs.pack(self.content), _TOOLS)


def fonts_for(sheet: Sheet) -> tuple[Font, ...]:
    """Return the fonts that the pages need.

    Raises RenderError for a letter that no font has: a reader would see a hole.
    """
    files = _files(sheet.options.settings)
    shares: list[frozenset[str]] = []
    missing = glyphs.visible("".join(sheet.texts))
    for file in files:
        letters = _letters_in(file)
        shares.append(missing & letters)
        missing -= letters
    if missing:
        raise RenderError(_no_letter(sheet, sorted(missing)))
    fonts: list[Font] = []
    for number, (file, share) in enumerate(zip(files, shares, strict=True)):
        if share or number == 0:
            always = frozenset(ALWAYS if number == 0 else " ")
            fonts += _subsets(file, number, share | (always & _letters_in(file)))
    return tuple(fonts)


def _no_letter(sheet: Sheet, letters: Sequence[str]) -> str:
    first = letters[0]
    where = next((s for s in sheet.sentences if first in s.text), None)
    place = f" It is in “{where.text}”" if where else " It is in the title or a heading"
    line = f" ({where.place.file}:{where.place.line})." if where else "."
    rest = f" The same goes for {' '.join(letters[1:10])}." if letters[1:] else ""
    return (
        f"Our fonts do not have the letter “{first}” (U+{ord(first):04X}).{place}{line}"
        f"{rest} Write it in another way, or name a font file that has it in "
        "easyread.yaml."
    )


def _files(settings: Settings) -> tuple[Path, ...]:
    import fontpkg  # noqa: PLC0415  only where pages are made

    packaged = tuple(Path(fontpkg.path(family)) for family in PACKAGED)
    if settings.font is None:
        return packaged
    if not settings.font.is_file():
        raise RenderError(
            f"We cannot find the font {settings.font}. "
            "Put the file there, or take “font” out of easyread.yaml."
        )
    return (settings.font, *packaged)


@cache
def _read(file: Path) -> bytes:
    return file.read_bytes()


@cache
def _letters_in(file: Path) -> frozenset[str]:
    content = _read(file)

    def find() -> bytes:
        return glyphs.letters_in(content).encode()

    try:
        return frozenset(cached("letters", content, find, _TOOLS).decode())
    except glyphs.BadFontError as error:
        raise RenderError(
            f"We cannot use the font {file}. {error} Take another file."
        ) from error


@cache
def _varies(file: Path) -> bool:
    content = _read(file)

    def find() -> bytes:
        return b"all weights" if glyphs.varies(content) else b"one weight"

    return cached("weights", content, find, _TOOLS) == b"all weights"


def _subsets(file: Path, number: int, letters: frozenset[str]) -> list[Font]:
    content = _read(file)
    text = "".join(sorted(letters))
    key = b"\0".join([hashlib.sha256(content).digest(), text.encode()])

    @cache
    def subset() -> bytes:
        return glyphs.subset(content, text)

    if not _varies(file):
        font = cached("font", key, subset, _TOOLS)
        return [Font(f"{number}-all", f"Easy{number}", "400 700", font)]
    fonts: list[Font] = []
    for weight in WEIGHTS:
        font = cached(
            "font",
            b"%b\0%d" % (key, weight),
            partial(_in_weight, subset, weight),
            _TOOLS,
        )
        fonts.append(Font(f"{number}-{weight}", f"Easy{number}", str(weight), font))
    return fonts


def _in_weight(subset: Callable[[], bytes], weight: int) -> bytes:
    return glyphs.in_weight(subset(), weight)
