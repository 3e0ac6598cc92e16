"""Which words the table holds, and how it is kept: `languages/en/difficulty.py` reads it."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wordfreq import top_n_list

from easyread.languages import en as english
from tools.tables.features import american, lemma, syllables, zipf
from tools.tables.sources import sources

if TYPE_CHECKING:
    from collections.abc import Sequence

TABLE = Path(english.__file__).parent / "tables" / "words.gz"
_WORD = re.compile(r"[a-z]+(?:'(?!s\b)[a-z]+)*")
_READ = 200_000
_COMMON_ENOUGH = 2.0
_LISTED_ENOUGH = 1.2
_NAMED_ENOUGH = 2.75
_STEPS = 50
_COARSE, _ZERO = 5, 100
_NAME = 128


def words_to_score() -> tuple[str, ...]:
    """Return the words of the lists that are common enough to be met, in order."""
    data = sources()
    often = [w for w in top_n_list("en", _READ) if zipf(w) >= _COMMON_ENOUGH]
    listed = [w for w in data.band if zipf(w) >= _LISTED_ENOUGH]
    known = {
        word
        for word in [*often, *listed]
        if _WORD.fullmatch(word)
        and (
            any(
                form in data.band or form in data.senses
                for form in (word, american(word), lemma(word))
            )
            or (word.isalpha() and zipf(word) >= _NAMED_ENOUGH)
        )
    }
    return tuple(sorted(known))


def _name(word: str) -> int:
    """Return the mark of a name: a word that SCOWL, where names are left out, lacks."""
    listed = sources().band
    known = any(form in listed for form in (word, american(word), lemma(word)))
    return 0 if known else _NAME


def write_table(words: Sequence[str], alone: Any, in_sentence: Any) -> Path:
    """Write words, hardness and syllables; the same input gives the same bytes.

    The last column is how much harder a word is in a sentence, in coarse steps.
    """
    scores = bytes(round((float(score) - 1) * _STEPS) for score in alone)
    more = bytes(
        round((float(there) - float(one)) * _COARSE) + _ZERO
        for one, there in zip(alone, in_sentence, strict=True)
    )
    counts = bytes(min(syllables(word), _NAME - 1) | _name(word) for word in words)
    whole = b"\0".join(("\n".join(words).encode(), scores + counts + more))
    TABLE.write_bytes(gzip.compress(whole, 9, mtime=0))
    return TABLE
