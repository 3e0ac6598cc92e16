"""Which easier words can stand for a word: `languages/en/swaps.py` reads the table.

Our own list, `easier.txt`, comes first, and teaches a model which candidates of the
books people would choose. Where the model is sure enough, its choice goes in too.
"""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from easyread.languages import en as english
from easyread.languages.en.difficulty import known_word, word_difficulty
from easyread.languages.word_lists import words_in
from tools.tables.features import zipf
from tools.tables.sources import sources
from tools.tables.thesaurus import PARTS, Thesaurus, read_thesaurus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

TABLE = Path(english.__file__).parent / "tables" / "easier.gz"
LIST = Path(__file__).with_name("easier.txt")
MOST = 4
_LETTER = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_BRITISH = {
    "color": "colour", "honor": "honour", "favor": "favour", "center": "centre",
    "neighbor": "neighbour", "gray": "grey", "defense": "defence", "labor": "labour",
    "harbor": "harbour", "rumor": "rumour", "behavior": "behaviour", "humor": "humour",
    "recognize": "recognise", "organize": "organise", "realize": "realise",
    "criticize": "criticise", "apologize": "apologise", "traveler": "traveller",
}  # fmt: skip
_HARD, _EASY_ENOUGH, _COMMON_ENOUGH, _MET = 2.84, 1.75, 3.0, 1.5
_SELDOM = 0.2
_NOTHING = "-"
# How sure the model must be of a word: alone, and after a word of our list.
_FIRST, _AFTER_LIST = 0.08, 0.15
_WAYS = ("same", "share", "wider", "similar", "distant", "narrower", "moby", "both")
# Words about who people are: only they know what they want to be called.
_NEVER_FOR = frozenset(
    words_in(
        """
    disabled disability disabilities autistic autism deaf blind gay lesbian bisexual
    transgender trans queer black white asian african jewish jew muslim islamic hindu
    sikh christian catholic gypsy traveller immigrant migrant foreign foreigner native
    indigenous dementia bipolar depressed depression anxiety woman women female male
    man girl boy lady homosexual heterosexual hispanic latino indian chinese arab
    """
    )
)
_NEVER = frozenset(
    words_in(
        """
    crippled cripple lame retarded retard idiot idiotic moron imbecile insane crazy mad
    lunatic nuts deranged handicapped invalid spastic midget dwarf freak savage whore
    slut bitch bastard fuck shit crap piss cock dick ass arse screw hump bang fag faggot
    queer dyke negro colored oriental gypsy heathen pagan tramp bum hooker harlot tart
    hussy wench dame broad chick babe sissy dumb stupid simple-minded feeble fatty fat
    kill slave master god damn hell devil sex sexy naked prick knob boob tit bugger
    abnormal defective subnormal inferior victim sufferer senile
    """
    )
)


def read_list() -> dict[tuple[str, str], list[str]]:
    """Return our own list: what to say for each word and part of speech."""
    parts = dict(
        zip(("noun", "verb", "adjective", "adverb"), PARTS, strict=True),
    )
    entries: dict[tuple[str, str], list[str]] = {}
    part = ""
    for line in LIST.read_text("utf-8").splitlines():
        if line.startswith("["):
            part = parts[line.strip("[]")]
        elif line and not line.startswith("#"):
            word, _, say = line.partition(": ")
            entries[word, part] = [phrase.strip() for phrase in say.split(",")]
    return entries


def _hardness(phrase: str) -> float:
    return max(map(word_difficulty, phrase.split()))


def _plain(phrase: str, word: str) -> bool:
    """Tell whether a phrase may be said for a word: it is easy, and hurts nobody."""
    return (
        _hardness(phrase) < _HARD
        and _NEVER.isdisjoint(phrase.split())
        and word not in phrase.split()
        and phrase.replace("'", "").replace("-", "").replace(" ", "").isalpha()
    )


def _fits(phrase: str, word: str) -> bool:
    """Tell whether a phrase is easier than the word as well."""
    return _plain(phrase, word) and _hardness(phrase) < word_difficulty(word)


class Ranker:
    """A classifier of the candidates that people would choose for a word."""

    def __init__(self, thesaurus: Thesaurus) -> None:
        self.books = thesaurus
        data = sources()
        length = np.linalg.norm(data.vectors, axis=1, keepdims=True)
        self.row, self.vectors = data.row, data.vectors / length
        self.model = HistGradientBoostingClassifier(
            max_iter=150, learning_rate=0.06, max_leaf_nodes=10, min_samples_leaf=40,
            l2_regularization=5, random_state=1,
        )  # fmt: skip

    def candidates(self, word: str, part: str) -> dict[str, dict[str, float]]:
        """Return the candidates that may be shown at all."""
        return {
            other: ways
            for other, ways in sorted(self.books.candidates(word, part).items())
            if min(map(zipf, other.split())) > _COMMON_ENOUGH and _fits(other, word)
        }

    def learn(self, chosen: Mapping[tuple[str, str], list[str]]) -> Ranker:
        """Learn from what our own list says for its words."""
        rows, good = [], []
        for (word, part), say in chosen.items():
            for other, ways in self.candidates(word, part).items():
                rows.append(self._row(word, part, other, ways))
                good.append(other in say)
        self.model.fit(np.array(rows), np.array(good))
        return self

    def rank(
        self, keys: Sequence[tuple[str, str]]
    ) -> dict[tuple[str, str], list[tuple[float, str]]]:
        """Return the candidates of each word with their probability, best first."""
        rows = [
            (key, other, self._row(*key, other, ways))
            for key in keys
            for other, ways in self.candidates(*key).items()
        ]
        sure = self.model.predict_proba(np.array([row for *_, row in rows]))[:, 1]
        ranked: dict[tuple[str, str], list[tuple[float, str]]] = {}
        for (key, other, _), probability in zip(rows, sure.tolist(), strict=True):
            ranked.setdefault(key, []).append((probability, other))
        return {key: sorted(pairs, reverse=True) for key, pairs in ranked.items()}

    def _row(
        self, word: str, part: str, other: str, ways: Mapping[str, float]
    ) -> list[float]:
        common, own = min(map(zipf, other.split())), zipf(word)
        senses = len(self.books.senses.get((other, part), ()))
        return [
            *(ways.get(way, 0.0) for way in _WAYS),
            self._cosine(word, other),
            self.books.alike(word, other),
            common,
            min(common - own, 2.0),
            common * ways.get("same", 0.0),
            _hardness(other),
            float(" " in other),
            self.books.share(other, part),
            1 / senses if senses else 0.0,
            float(len(other)),
        ]

    def _cosine(self, word: str, other: str) -> float:
        here, there = self.row.get(word), self.row.get(other)
        if here is None or there is None:
            return 0.0
        return float(self.vectors[here] @ self.vectors[there])


def choose(
    word: str, listed: Iterable[str], ranked: Iterable[tuple[float, str]]
) -> tuple[str, ...]:
    """Return what to say for a word, best first; nothing where nothing is sure."""
    listed = tuple(listed)
    if _NOTHING in listed:
        return ()
    chosen = [phrase for phrase in listed if _plain(phrase, word)]
    limit = _AFTER_LIST if chosen else _FIRST
    for probability, other in ranked:
        if probability < limit or len(chosen) >= MOST:
            break
        phrase = _BRITISH.get(other, other)
        first = phrase.partition(" ")[0]  # one phrase that starts like this is enough
        if all(first != before.partition(" ")[0] for before in chosen):
            chosen.append(phrase)
    return tuple(chosen)


def _belongs(word: str) -> bool:
    return (
        word not in _NEVER_FOR
        and known_word(word)
        and zipf(word) >= _MET
        and word_difficulty(word) >= _EASY_ENOUGH
    )


def write_easier(folder: Path, without: frozenset[str] = frozenset()) -> Path:
    """Write the table. Words in `without` are not taken from our list."""
    books, own = read_thesaurus(folder), read_list()
    own = {key: say for key, say in own.items() if key[0] not in without}
    listed = {key[0] for key in own}
    ranker = Ranker(books).learn(own)
    keys = [
        (word, part)
        for word in sorted({key[0] for key in (*books.senses, *own)})
        if _belongs(word) or word in listed
        for part in sorted(PARTS, key=lambda part: -books.weight(word, part))
        if (word, part) in own or books.share(word, part) > _SELDOM
    ]
    ranked = ranker.rank(keys)
    table: dict[str, dict[str, tuple[str, ...]]] = {}
    for key in keys:
        word, part = key
        say = choose(
            word, own.get(key, ()), ranked.get(key, ()) if _belongs(word) else ()
        )
        table.setdefault(word, {})[part] = say
    table = {word: parts for word, parts in table.items() if any(parts.values())}
    lines = [
        f"{word}\t{'|'.join(_LETTER[p] + ','.join(say) for p, say in parts.items())}"
        for word, parts in table.items()
    ]
    text = "\n" + "\n".join(lines) + "\n"
    TABLE.write_bytes(gzip.compress(text.encode("ascii"), 9, mtime=0))
    return TABLE
