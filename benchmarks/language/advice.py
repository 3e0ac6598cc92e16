"""Measures advice on hard words, read by eye.

    python -m benchmarks.language.advice draw PAIRS.tsv --half judge --seed 11 > drawn.tsv
    python -m benchmarks.language.advice count judged.tsv

PAIRS.tsv has a header and the columns document, version and text; a backslash and an n
stand for a line break. Of the rows whose version is `original`, `draw` takes every second document by name
(`--half develop`: the first, third and so on, `--half judge`: the others), finds the hard
words, and prints some, each word once, with one of its sentences and what is said first:
an easier word, or what the word means where it is better kept and explained.
Somebody then reads them and writes into the last column, where something is said: `right`,
`harmless` (no easier or poor English, but nobody is misled) or `wrong`. `count` counts.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.checking import check_text

if TYPE_CHECKING:
    from easyread.checking.hard_words import HardWord

JUDGEMENTS = ("right", "harmless", "wrong")
COLUMNS = ("document", "word", "sentence", "suggestion", "judgement")
_HALVES = ("develop", "judge")
_BULLET = re.compile(r"[•▪●]")


class Drawn(NamedTuple):
    """A hard word in its sentence, and what is said for it first, or nothing."""

    document: str
    word: str
    sentence: str
    suggestion: str


def originals(path: Path, half: str) -> dict[str, str]:
    """Return the originals of one half by the names of their documents."""
    texts = {}
    header, *lines = path.read_text("utf-8").splitlines()
    for line in lines:
        row = dict(zip(header.split("\t"), line.split("\t"), strict=True))
        if row["version"] == "original":
            texts[row["document"]] = row["text"].replace("\\n", "\n")
    return {name: texts[name] for name in sorted(texts)[_HALVES.index(half) :: 2]}


def hard_words(name: str, text: str) -> list[Drawn]:
    """Return every hard word that a check finds in a text."""
    return [
        Drawn(name, hard.word, report.sentence.text, _advice(hard))
        for report in check_text(_BULLET.sub("\n", text)).sentences
        for hard in report.hard_words
    ]


def _advice(hard: HardWord) -> str:
    """Return what is said first, or nothing."""
    return next(iter(hard.suggestions), hard.explanation)


def draw(path: Path, half: str, seed: int, count: int) -> list[Drawn]:
    """Draw so many hard words by chance, each once, with one of its sentences."""
    uses = defaultdict(list)
    for name, text in originals(path, half).items():
        for drawn in hard_words(name, text):
            uses[drawn.word.lower()].append(drawn)
    chance = random.Random(seed)  # noqa: S311  nothing secret
    words = chance.sample(sorted(uses), min(count, len(uses)))
    return [chance.choice(uses[word]) for word in words]


def count(judged: list[dict[str, str]]) -> str:
    """Say what share of the hard words got a suggestion, and how good those were."""
    said = [row for row in judged if row["suggestion"]]
    of = Counter(row["judgement"] for row in said)
    unread = [row["word"] for row in said if row["judgement"] not in JUDGEMENTS]
    if unread:
        raise SystemExit(f"Not judged yet: {', '.join(unread)}")
    shares = ", ".join(f"{of[name] / len(said):.1%} {name}" for name in JUDGEMENTS)
    return (
        f"{len(judged)} hard words, {len(said) / len(judged):.0%} with a suggestion. "
        f"Of those: {shares}. Of all: {of['wrong'] / len(judged):.1%} wrong.\n"
    )


def main() -> None:
    """Draw, or count."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    drawing = commands.add_parser("draw")
    drawing.add_argument("pairs", type=Path)
    drawing.add_argument("--half", choices=_HALVES, default="judge")
    drawing.add_argument("--seed", type=int, required=True)
    drawing.add_argument("--count", type=int, default=200)
    counting = commands.add_parser("count")
    counting.add_argument("judged", type=Path)
    chosen = parser.parse_args()
    if chosen.command == "count":
        with chosen.judged.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            sys.stdout.write(count(list(rows)))
        return
    sys.stdout.write("\t".join(COLUMNS) + "\n")
    for drawn in draw(chosen.pairs, chosen.half, chosen.seed, chosen.count):
        cells = (re.sub(r"\s+", " ", cell) for cell in drawn)
        sys.stdout.write("\t".join((*cells, "")) + "\n")


if __name__ == "__main__":
    main()
