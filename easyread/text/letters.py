"""Plain letters for those that come along with words from a PDF or a word processor.

A ligature (“ﬁ”), a wide or fancy letter, a letter and its accent as two characters: they
look like the plain ones, but screen readers skip some, and no list of words has them.
The plain ones are those of Unicode's forms NFC and, for these letters alone, NFKC.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from easyread.text.written import Written, gather

if TYPE_CHECKING:
    from collections.abc import Iterator

_HIDDEN: Final = "\u200b\u2060\u00ad"  # zero width spaces, soft hyphens
# Ligatures, wide letters and figures, fancy alphabets, Roman numbers, and the forms of
# Arabic letters at the ends of words. Full-width marks of Chinese stay as they are.
_FORMS: Final = (
    "\u0132\u0133\u0149\u017f\u01c4-\u01cc\u01f1-\u01f3\u2160-\u217f\ufb00-\ufb17"
    "\ufb50-\ufbb1\ufbd3-\ufd3d\ufdf0-\ufdfb\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
    "\U0001d400-\U0001d7ff"
)
# Letters that our own two fonts have for sure: nearly all texts have no others.
IN_OUR_FONTS: Final = frozenset(
    (
        *map(chr, range(0x20, 0x7F)),
        *map(chr, range(0xA0, 0x180)),
        *"\u2010\u2011–—\u2212‘’“”\u2032″…•●■▪◦□✓←↑→↓€⅓⅔",
    )
)
_ODD = re.compile(f"[{_HIDDEN}{_FORMS}]")
_FORM = re.compile(f"[{_FORMS}]")


def plain_letters(text: Written) -> Written:
    """Return a text in plain letters, without those that have no width.

    Each letter keeps its place in the author's file.
    """
    if text.isascii():
        return text
    composed = unicodedata.is_normalized("NFC", text)
    if composed and not _ODD.search(text):
        return text
    pieces = [piece for piece in _pieces(text) if piece[1]]
    if not pieces:
        return Written("", text.place)
    return gather(text, pieces)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield stretches of letters that stay, and the plain letters for each that does not."""
    done = at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        letters = text[at:end]
        plain = _plain(letters)
        if plain != letters:
            yield done, text[done:at]
            yield at, plain
            done = end
        at = end
    yield done, text[done:]


def _plain(letters: str) -> str:
    if letters[0] in _HIDDEN:
        return letters[1:]
    return unicodedata.normalize("NFKC" if _FORM.match(letters) else "NFC", letters)
