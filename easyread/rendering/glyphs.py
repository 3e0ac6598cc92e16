"""What is done inside a font file: look up letters, cut it down, fix its weight."""

from __future__ import annotations

import unicodedata
from io import BytesIO
from typing import Any

# Marks that steer the text and have no shape of their own: joiners, directions,
# variation selectors (Unicode: default ignorable code points, spaces, controls).
_SHAPELESS = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs"})
_SELECTORS = range(0xFE00, 0xFE10)
# Vowels of Khmer of which one part, E, stands before the letter.
_KHMER_SPLIT, _KHMER_E = frozenset("\u17be\u17bf\u17c0\u17c4\u17c5"), "\u17c1"


class BadFontError(Exception):
    """A file that is no font, or a broken one."""


def visible(text: str) -> frozenset[str]:
    """Return the letters of a text that need a shape."""
    return frozenset(
        letter
        for letter in set(text)
        if unicodedata.category(letter) not in _SHAPELESS
        and ord(letter) not in _SELECTORS
    )


def letters_in(content: bytes) -> str:
    """Return every letter that a font has."""
    return "".join(chr(code) for code in sorted(_open(content).getBestCmap() or ()))


def varies(content: bytes) -> bool:
    """Tell whether one file holds all weights (a variable font)."""
    return "fvar" in _open(content)


def subset(content: bytes, letters: str) -> bytes:
    """Return the font with these letters alone.

    The same input gives the same bytes: no time of day is written into it.
    """
    from fontTools.subset import Options, Subsetter  # noqa: PLC0415  slow to load

    font = _open(content)
    letters = "".join({*letters, *_parts_of(letters)})
    choices = Options(hinting=False, notdef_outline=True, glyph_names=False)
    choices.drop_tables = [*choices.drop_tables, "meta"]  # on the design of the font
    cutter = Subsetter(choices)
    cutter.populate(text=letters)
    cutter.subset(font)
    font.flavor = None
    return _save(font)


def _parts_of(letters: str) -> str:
    """Return what engines take letters apart into before they draw them.

    A vowel of Tamil or Khmer that stands on both sides of a letter is drawn in parts.
    """
    parts = unicodedata.normalize("NFD", letters)
    return f"{parts}{_KHMER_E}" if _KHMER_SPLIT & set(letters) else parts


def in_weight(content: bytes, weight: int) -> bytes:
    """Return a variable font in one weight."""
    from fontTools.varLib import instancer  # noqa: PLC0415  slow to load

    font = _open(content)
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    axes["wght"] = weight
    instancer.instantiateVariableFont(font, axes, inplace=True)
    return _save(font)


def pack(content: bytes) -> bytes:
    """Return the font as WOFF2."""
    font = _open(content)
    font.flavor = "woff2"
    return _save(font)


def _open(content: bytes) -> Any:
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415  slow to load

    try:
        return TTFont(BytesIO(content), lazy=True, recalcTimestamp=False)
    except (TTLibError, OSError, AssertionError) as error:
        raise BadFontError("It is not a font that we can read.") from error


def _save(font: Any) -> bytes:
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def widths(content: bytes, units: int) -> bytes:
    """Return a line for each letter: its code point, and its width.

    Widths are in parts of the text size: with 1000 `units`, 500 is half of it.
    """
    font = _open(content)
    scale, measures = units / font["head"].unitsPerEm, font["hmtx"]
    names = sorted((font.getBestCmap() or {}).items())
    lines = (f"{code} {round(measures[name][0] * scale)}" for code, name in names)
    return "\n".join(lines).encode()
