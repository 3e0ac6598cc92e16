"""The fonts of a page: which have its letters, cut down to those that it uses."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from easyread.cache import cached
from easyread.errors import Fault, FileFaultsError, RenderError
from easyread.model import place_at
from easyread.rendering import glyphs
from easyread.rendering.scripts import font_files, say_missing, script_of
from easyread.text.letters import IN_OUR_FONTS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from easyread.rendering.scripts import Script
    from easyread.rendering.sheet import PlacedText, Sheet
    from easyread.settings import Settings

# Arimo has the shapes of Arial, which the standards name, and a plain zero. The
# second family has what Arimo lacks: Arabic names are common in the United Kingdom. It
# has a shape of its own for each letter. Fonts that draw dots apart (Noto) make PDFs in
# which programs that read aloud find other letters.
PACKAGED = ("Arimo", "IBM Plex Sans Arabic")
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


def fonts_for(sheet: Sheet, *, every_letter: bool = True) -> tuple[Font, ...]:
    """Return the fonts that the pages need.

    Raises FileFaultsError for letters that no font has: a reader would see a hole. With
    `every_letter` False they are left to the fonts of the reader's browser.
    """
    if every_letter:
        faults = letter_faults(sheet.placed_texts, sheet.options.settings)
        if faults:
            raise FileFaultsError(faults)
    needed = glyphs.visible("".join(sheet.texts))
    shares: list[tuple[tuple[Path, ...], frozenset[str]]] = []
    for family in _families(needed, sheet.options.settings):
        letters = _letters_in(family[0])
        shares.append((family, needed & letters))
        needed -= letters
    fonts: list[Font] = []
    for number, (family, share) in enumerate(shares):
        if share or number == 0:
            always = frozenset(ALWAYS if number == 0 else " ")
            letters = share | (always & _letters_in(family[0]))
            fonts += _subsets(family, number, letters)
    return tuple(fonts)


def missing_letters(text: str, settings: Settings) -> frozenset[str]:
    """Return the letters of a text that none of our fonts has."""
    needed = glyphs.visible(text) - IN_OUR_FONTS
    families = _families(needed, settings) if needed else ()
    for family in families:
        if not needed:
            break
        needed -= _letters_in(family[0])
    return needed


def letter_faults(texts: Iterable[PlacedText], settings: Settings) -> tuple[Fault, ...]:
    """Return a fault for each letter that no font has, where it stands first.

    Letters of one script are one fault: they come with the same font.
    """
    placed = tuple(texts)
    missing = missing_letters("".join(text for text, *_ in placed), settings)
    unknown: dict[Script | str, Fault] = {}
    for text, place, anchors in placed if missing else ():
        for letter in sorted(missing.intersection(text), key=text.index):
            kind = script_of(letter) or letter
            at = text.index(letter)
            if kind not in unknown:
                message, advice = say_missing(letter)
                place_of_it = place_at(place, anchors, at)
                unknown[kind] = Fault(place_of_it, message, advice)
    return tuple(sorted(unknown.values(), key=lambda fault: fault.place))


def _families(
    needed: frozenset[str], settings: Settings
) -> tuple[tuple[Path, ...], ...]:
    """Return the files of each family, in the order in which they lend their letters.

    A family for a script is there only where its letters are needed.
    """
    scripts = dict.fromkeys(script_of(letter) for letter in sorted(needed))
    names = (*PACKAGED, *(script.family for script in scripts if script))
    packaged = tuple(filter(None, map(font_files, names)))
    if settings.font is None:
        return packaged
    if not settings.font.is_file():
        raise RenderError(
            f"We cannot find the font {settings.font}. "
            "Put the file there, or take “font” out of easyread.yaml."
        )
    return ((settings.font,), *packaged)


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


def _subsets(
    family: tuple[Path, ...], number: int, letters: frozenset[str]
) -> list[Font]:
    """Return the fonts of a family with some letters: one for each weight.

    A family of one file that does not vary has the same letters in both weights.
    """
    name, text = f"Easy{number}", "".join(sorted(letters))
    if len(family) > 1:
        return [
            Font(f"{number}-{weight}", name, str(weight), _subset(file, text))
            for weight, file in zip(WEIGHTS, family, strict=True)
        ]
    file = family[0]
    if not _varies(file):
        return [Font(f"{number}-all", name, "400 700", _subset(file, text))]
    return [
        Font(f"{number}-{weight}", name, str(weight), _subset(file, text, weight))
        for weight in WEIGHTS
    ]


def _subset(file: Path, text: str, weight: int = 0) -> bytes:
    """Return the font in a file with these letters alone, in one `weight` if it varies."""
    content = _read(file)
    key = b"\0".join([hashlib.sha256(content).digest(), text.encode()])
    if not weight:
        return cached("font", key, lambda: glyphs.subset(content, text), _TOOLS)
    return cached(
        "font",
        b"%b\0%d" % (key, weight),
        lambda: glyphs.in_weight(_cut(file, text), weight),
        _TOOLS,
    )


@lru_cache(maxsize=8)
def _cut(file: Path, text: str) -> bytes:
    return glyphs.subset(_read(file), text)
