"""Measures the language checks: `python -m benchmarks.language.measure`.

Every set here is small and written by us, so the figures are for comparing one state of
the program with the next. They are kinder than what strangers' texts would give: for
suggestions most of all, as our list of easier words has the same author.
"""

from __future__ import annotations

import csv
import sys
from functools import partial
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from easyread.checking import (
    check_text,
    is_passive,
    sentence_difficulty,
    suggest,
    word_difficulty,
)
from easyread.languages import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

HERE = Path(__file__).parent
HARD = 2.84
EASY_FLAGGED = 0.12


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of one of our sets."""
    with (HERE / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def listed(text: str) -> list[str]:
    """Return what stands between commas."""
    return [part.strip() for part in text.split(",") if part.strip()]


def score(found: AbstractSet[object], right: AbstractSet[object]) -> str:
    """Return precision, recall and F1."""
    both = len(found & right)
    precision, recall = both / max(1, len(found)), both / max(1, len(right))
    whole = 2 * precision * recall / max(1e-9, precision + recall)
    return f"F1 {whole:.3f} (precision {precision:.3f}, recall {recall:.3f})"


def suggestions() -> str:
    """Say how often the first suggestion, or one of three, is one that we accept."""
    known = rows("suggestions")
    said = [(suggest(r["word"], r["sentence"]), listed(r["accepted"])) for r in known]
    first = sum(bool(say) and say[0] in good for say, good in said) / len(said)
    three = sum(any(one in good for one in say) for say, good in said) / len(said)
    parts = [part for say, _ in said for one in say for part in one.split()]
    hard = sum(word_difficulty(part) >= HARD for part in parts)
    return f"first right {first:.3f}, one of three {three:.3f}, hard words said {hard}"


def passives(known: list[dict[str, str]]) -> str:
    """Say how well passives are told."""
    right = {r["sentence"] for r in known if r["passive"] == "1"}
    return score({r["sentence"] for r in known if is_passive(r["sentence"])}, right)


def acronyms(known: list[dict[str, str]]) -> str:
    """Say how well short forms are found that nothing explains."""
    found, right = set(), set()
    for place, row in enumerate(known):
        right |= {(place, one) for one in listed(row["unexplained"] or "")}
        for one in check_text(row["sentence"]).findings:
            if one.rule == "acronym":
                found.add((place, one.message.split("“")[1].split("”")[0]))
    return score(found, right)


def splitting(known: list[dict[str, str]]) -> str:
    """Say how well sentences are cut: where each one ends."""
    found, right = set(), set()
    for place, row in enumerate(known):
        whole = next(iter(row.values())).split("|")
        right |= {(place, one) for one in whole}
        found |= {(place, one) for one in split_sentences(" ".join(whole))}
    return score(found, right)


def idioms(known: list[dict[str, str]]) -> str:
    """Say how well figures of speech are told from words that mean what they say."""
    right = {r["sentence"] for r in known if r["idiom"] == "1"}
    found = {
        r["sentence"]
        for r in known
        if any(one.rule == "idiom" for one in check_text(r["sentence"]).findings)
    }
    return score(found, right)


def each_set(name: str, measure: Callable[[list[dict[str, str]]], str]) -> str:
    """Measure on each set of a name: the first, the fresh one, the one held out.

    Rules were mended by the misses of the first two, never by those of the third.
    """
    kinds = {"first": name, "fresh": f"{name}-fresh", "held out": f"held-out/{name}"}
    return "\n".join(
        f"{kind:9} {measure(rows(file))}"
        for kind, file in kinds.items()
        if (HERE / f"{file}.tsv").exists()
    )


def difficulty() -> str:
    """Say how well the score of a sentence tells originals from plain versions."""
    known = rows("pairs")
    hard = [sentence_difficulty(r["original"]) for r in known]
    easy = [
        sentence_difficulty(one) for r in known for one in split_sentences(r["simple"])
    ]
    above = sum((h > e) + (h == e) / 2 for h in hard for e in easy)
    limit = sorted(easy)[int(len(easy) * (1 - EASY_FLAGGED))]
    caught = sum(h > limit for h in hard) / len(hard)
    return f"AUC {above / len(hard) / len(easy):.3f}, {caught:.0%} caught at 12%"


def speed() -> str:
    """Say how fast all rules and scores are, on both sides of our pairs."""
    text = "\n".join(part for row in rows("pairs") for part in row.values())
    count = len(check_text(text).sentences)
    begin = process_time()
    check_text("\n".join([text] * 10))
    return f"{10 * count / (process_time() - begin):,.0f} sentences a second"


MEASURES: dict[str, Callable[[], str]] = {
    "suggestions": suggestions,
    "passives": partial(each_set, "passive", passives),
    "acronyms": partial(each_set, "acronyms", acronyms),
    "splitting": partial(each_set, "splitting", splitting),
    "idioms": partial(each_set, "idioms", idioms),
    "difficulty": difficulty,
    "speed": speed,
}


def main() -> None:
    """Print one line for each set."""
    for name, measure in MEASURES.items():
        for line in measure().splitlines():
            sys.stdout.write(f"{name:12} {line}\n")


if __name__ == "__main__":
    main()
