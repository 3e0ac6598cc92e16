"""Writes tables: word hardness, which `languages/en/difficulty.py` reads, and the tagger's.

`languages/en/tagger.py` reads the second.
"""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wordfreq import top_n_list

from easyread.languages import en as english
from tools.tables.features import american, lemma, syllables, zipf
from tools.tables.sources import folder_of, sources

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOLDER = Path(english.__file__).parent / "tables"
TABLE, TAGS = _FOLDER / "words.gz", _FOLDER / "tags.gz"
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
    words = {
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
    return tuple(sorted(words))


def _name(word: str) -> int:
    """Return the mark of a name: a word that SCOWL, where names are left out, lacks."""
    listed = sources().band
    forms = (word, american(word), lemma(word))
    return 0 if any(form in listed for form in forms) else _NAME


def write_table(words: Sequence[str], alone: Any, in_sentence: Any) -> Path:
    """Write words, hardness and syllables; the same input gives the same bytes.

    The last column is how much harder a word is in a sentence, in coarse steps.
    """
    scores = bytes(round((float(score) - 1) * _STEPS) for score in alone)
    more = bytes(
        round((float(there) - float(here)) * _COARSE) + _ZERO
        for here, there in zip(alone, in_sentence, strict=True)
    )
    counts = bytes(min(syllables(word), _NAME - 1) | _name(word) for word in words)
    content = b"\0".join(("\n".join(words).encode(), scores + counts + more))
    TABLE.write_bytes(gzip.compress(content, 9, mtime=0))
    return TABLE


# Weights below this change one tag in a hundred; without them the table is half as big.
_LEAST_WEIGHT = 0.85
_WEIGHT_STEPS = 8


def write_tags() -> Path:
    """Write tags, words with one tag, features, and the weights of each feature."""
    path = folder_of("denckring_en_pos") / "data" / "tagger.json.gz"
    model = json.loads(gzip.decompress(path.read_bytes()))
    tags = sorted(model["classes"], reverse=True)
    lines = {}
    for feature, weights in sorted(model["weights"].items()):
        large = {
            name: w for name, w in sorted(weights.items()) if abs(w) >= _LEAST_WEIGHT
        }
        if large:
            lines[feature] = " ".join(
                f"{chr(ord('A') + tags.index(name))}{round(w * _WEIGHT_STEPS)}"
                for name, w in large.items()
            )
    always = [f"{word} {name}" for word, name in sorted(model["tagdict"].items())]
    parts = (tags, always, lines.keys(), lines.values())
    text = "\n\n".join("\n".join(part) for part in parts)
    TAGS.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    return TAGS
