"""Measures words and scores: `python -m benchmarks.language.words`.

Sets of ours again. Those in `held-out/` were written after the last change to what they
measure, or were put aside before anybody looked at what is said for them.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

from easyread.checking import sentence_difficulty, suggest, word_difficulty
from easyread.languages import split_sentences
from easyread.languages.en.swaps import easier

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HERE = Path(__file__).parent
HARD = 2.84
EASY_FLAGGED = 0.12


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of one of our sets."""
    with (folder / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def suggested(folder: Path, name: str, ask: Callable[[str, str], Sequence[str]]) -> str:
    """Say how often what is suggested is what we accept."""
    known = rows(folder, name)
    said = [
        (list(ask(row["word"], row["sentence"]))[:3], row["accepted"].split(", "))
        for row in known
    ]
    first = mean(bool(say) and say[0] in good for say, good in said)
    three = mean(any(one in good for one in say) for say, good in said)
    none = mean(not say for say, _ in said)
    phrases = [one for say, _ in said for one in say]
    hard = mean(max(map(word_difficulty, one.split())) >= HARD for one in phrases)
    return (
        f"{len(said)} words: first right {first:.3f}, one of three {three:.3f}, "
        f"none said {none:.3f}, hard words said {hard:.3f}"
    )


def levels(folder: Path) -> str:
    """Say how well the score follows levels from A1 to C2 (rank correlation)."""
    known = rows(folder, "levels")
    here = _ranks([row["level"] for row in known])
    there = _ranks([sentence_difficulty(row["sentence"]) for row in known])
    return f"{len(known)} sentences: rho {_correlation(here, there):.3f}"


def simpler(folder: Path) -> str:
    """Say in how many pairs the original is harder than all of its plain version."""
    known = rows(folder, "simpler")
    right = [
        sentence_difficulty(row["original"])
        > max(map(sentence_difficulty, split_sentences(row["simple"])))
        for row in known
    ]
    return f"{len(known)} pairs: {mean(right):.3f} right"


def kinds(folder: Path) -> str:
    """Say how well the score tells sentences of originals from Easy Read."""
    found = defaultdict(list)
    for row in rows(folder, "kinds"):
        found[row["kind"]].append(sentence_difficulty(row["sentence"]))
    easy, hard = sorted(found["easy"]), found["original"]
    above = mean((h > e) + (h == e) / 2 for h in hard for e in easy)
    limit = easy[int(len(easy) * (1 - EASY_FLAGGED))]
    caught = mean(h > limit for h in hard)
    return f"{len(easy)} and {len(hard)}: AUC {above:.3f}, {caught:.0%} caught at 12%"


def _ranks(values: Sequence[str] | Sequence[float]) -> list[float]:
    """Return the place of each value; equal ones share the middle of their places."""
    order = sorted(range(len(values)), key=values.__getitem__)
    places = defaultdict(list)
    for place, at in enumerate(order):
        places[values[at]].append(place)
    return [mean(places[value]) for value in values]


def _correlation(left: list[float], right: list[float]) -> float:
    here, there = mean(left), mean(right)
    both = sum((x - here) * (y - there) for x, y in zip(left, right, strict=True))
    spread = sum((x - here) ** 2 for x in left) * sum((y - there) ** 2 for y in right)
    return float(both / spread**0.5)


def main() -> None:
    """Print one line for each set."""
    for title, folder, name in (
        ("in sight", HERE, "suggestions-fresh"),
        ("held out", HERE / "held-out", "suggestions"),
    ):
        lines = (
            f"suggest      {suggested(folder, name, suggest)}",
            f"  table      {suggested(folder, name, easier)}",
            f"levels       {levels(folder)}",
            f"simpler      {simpler(folder)}",
            f"kinds        {kinds(folder)}",
        )
        sys.stdout.write(f"{title}\n" + "".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main()
