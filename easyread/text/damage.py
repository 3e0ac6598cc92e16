"""Letters that a program read in the wrong encoding: “donâ€™t” was “don’t” (mojibake).

What was UTF-8 and was read as Windows-1252, or as Mac Roman, can be put back: its bytes
are UTF-8 still. That is done only where each one of them is a letter or sign that people
write, so that no real word is taken for a damaged one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LOST: Final = "\ufffd"  # stands where a letter could not be read at all
# Each codec, and the letters as which it shows the first byte of UTF-8.
_CODECS: Final = (("cp1252", "ÂÃÄÅâðï"), ("mac_roman", "¬√\u201a"))
_LEAD = re.compile(f"[{LOST}{''.join(leads for _, leads in _CODECS)}]")
# What may come out of it: the letters of Western Europe and Wales, and signs.
_PLAUSIBLE = re.compile(
    "[\u00a0-\u00d6\u00d8-\u00ff\u0100\u0101\u0112\u0113\u012a\u012b\u014c\u014d\u016a"
    "\u016b\u0153\u0160\u0161\u0174-\u0178\u017d\u017e\u2010-\u2027\u2030\u2032\u2033"
    "\u203a\u2039\u20ac\u2122\u2190-\u2193\u25a0\u25a1\u25cf\u2600-\u27bf\ufb01\ufb02"
    "\ufeff\U0001f300-\U0001faff]"
)
_LONGEST: Final = 4  # bytes of one letter in UTF-8
_TIMES: Final = 3  # text can be damaged more than once
# A no-break space, whose second half is a plain space by now, or is gone.
_HALF_SPACE = re.compile(r"(?<=[\w.,;:!?)£%])Â(?= |$)|(?<= )Â(?= \W)")
_HALF_LETTER = re.compile(r"(?<=[a-z])Ã(?= |$)")
_WORD = re.compile(r"\S+")
_APOSTROPHE = re.compile(rf"(?<=[A-Za-z]){LOST}(?=(?:t|s|re|ve|ll|d|m)\b)")


class Damage(NamedTuple):
    """A damaged word, where it stands, and what it was; nothing where no one can tell."""

    word: str
    start: int
    end: int
    instead: str


def damages(text: str) -> Iterator[Damage]:
    """Yield each damaged word of a text."""
    if text.isascii() or not _LEAD.search(text):
        return
    for word in _WORD.finditer(text):
        damaged = _LEAD.search(word[0])
        if not damaged:
            continue
        after = text[word.end() : word.end() + 2]
        instead = repaired(word[0] + after)[: -len(after) or None]
        if LOST in instead:
            yield Damage(word[0], *word.span(), "")
        elif instead != word[0]:
            yield Damage(word[0], *word.span(), instead.strip())


def repaired(text: str) -> str:
    """Return a text with what can be put back for sure."""
    for _ in range(_TIMES):
        before = text
        for codec, leads in _CODECS:
            text = _decoded(text, codec, leads)
        if text == before:
            break
    text = _HALF_LETTER.sub("à", _HALF_SPACE.sub("", text)).replace("â€", "”")
    return _APOSTROPHE.sub("’", text)


def _decoded(text: str, codec: str, leads: str) -> str:
    result, at = "", 0
    while at < len(text):
        letter = _letter_at(text, at, codec) if text[at] in leads else ("", 1)
        result += letter[0] or text[at]
        at += letter[1]
    return result


def _letter_at(text: str, at: int, codec: str) -> tuple[str, int]:
    """Return the letter that was damaged here, and how many letters it is now."""
    for length in range(_LONGEST, 1, -1):
        try:
            raw = b"".join(_byte(one, codec) for one in text[at : at + length])
            letter = raw.decode()
        except UnicodeError:
            continue
        if len(raw) == length and len(letter) == 1 and _PLAUSIBLE.match(letter):
            return letter.replace("\u00a0", " "), length
    return "", 1


def _byte(letter: str, codec: str) -> bytes:
    """Return the byte that a codec shows as this letter.

    Windows-1252 has no letters for five bytes. Programs show those as controls.
    """
    if codec == "cp1252" and "\x80" <= letter <= "\x9f":
        return letter.encode("latin-1")
    return letter.encode(codec)
