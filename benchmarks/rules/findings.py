r"""Read by eye what the rules say about text by others, and count what was read.

    python benchmarks/rules/findings.py list FILE.tsv [HALF] > findings.tsv
    python benchmarks/rules/findings.py draw findings.tsv [SEED] > to-read.tsv
    python benchmarks/rules/findings.py count judged.tsv

FILE.tsv has a header line with `document`, and either `sentence` (one sentence on each
line) or `version` and `text` (only rows whose version is `easyread` are used; `\n`
stands for a line break). HALF is 1 or 2: every second document, in the order of a hash
of its name, so that rules can be mended on one half and reported on the other.

`list` gives every finding about a sentence, and on stderr how many of the sentences
have a *sure* one. `draw` takes 20 findings of each rule, or all of them, and more at
random up to 400. Write `right`, `arguable`, `wrong` or `noise` (the text came damaged
out of its PDF) in the first column. `count` gives each rule's counts, and what share
of all findings is wrong: each rule counts as often as it speaks (column `of`).
"""

from __future__ import annotations

import csv
import random
import sys
from collections import Counter, defaultdict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.checking import check
from easyread.checking.samples import sample
from easyread.languages import split_sentences
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.findings import Finding

COLUMNS = (
    "judgement", "rule", "of", "level", "certainty",
    "quote", "message", "advice", "sentence", "document",
)  # fmt: skip
JUDGEMENTS = ("right", "arguable", "wrong", "noise")
OF_EACH_RULE, IN_ALL = 20, 400
# A plain text has no pictures; these rules are about what a file of ours has.
LEFT_OUT = frozenset(("gap", "long-section", "page-count", "summary-first"))


def main(arguments: list[str]) -> None:
    """Do one of the three steps."""
    csv.field_size_limit(10_000_000)
    step, file, *more = arguments
    steps = {"list": list_findings, "draw": draw, "count": count}
    steps[step](Path(file), *more)


def list_findings(file: Path, half: str = "") -> None:
    """Print every finding about the sentences of a file, or of half of its documents."""
    rows, sentences, sure = [], 0, 0
    for name, lines in documents(file, half):
        report = check(sample(*lines), settings=Settings())
        found = [one for one in report.findings if one.rule not in LEFT_OUT]
        rows += [row(one, name) for one in found if one.sentence]
        sentences += len(report.sentences)
        sure += len({id(one.sentence) for one in found if one.certainty == "sure"})
    of = Counter(one["rule"] for one in rows)
    write({**one, "of": str(of[one["rule"]])} for one in rows)
    print(
        f"{sentences} sentences, {len(rows)} findings; a sure finding on {sure}"
        f" sentences ({sure / max(1, sentences):.1%})",
        file=sys.stderr,
    )


def documents(file: Path, half: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the name and the sentences of each document."""
    lines: dict[str, list[str]] = defaultdict(list)
    for one in read(file):
        if "sentence" in one:
            lines[one["document"]].append(one["sentence"])
        elif one["version"] == "easyread":
            text = one["text"].replace("\\n", "\n")
            lines[one["document"]] += split_sentences(text)
    names = sorted(lines, key=lambda name: sha256(name.encode()).digest())
    for name in names[int(half) - 1 :: 2] if half else names:
        yield name, lines[name]


def row(found: Finding, document: str) -> dict[str, str]:
    """Return a finding as a line to read."""
    text = found.sentence.text if found.sentence else ""
    start = found.place.column - 1
    end = found.end.column - 1 if found.end else len(text)
    return {
        "judgement": "",
        "rule": found.rule,
        "level": found.level,
        "certainty": found.certainty,
        "quote": text[start:end],
        "message": found.message,
        "advice": found.advice,
        "sentence": text,
        "document": document,
    }


def draw(file: Path, seed: str = "1") -> None:
    """Print a sample: some findings of each rule, and more at random."""
    chance = random.Random(seed)  # noqa: S311  no secret
    rows = list(read(file))
    chance.shuffle(rows)
    taken: Counter[str] = Counter()
    drawn, rest = [], []
    for one in rows:
        taken[one["rule"]] += 1
        (drawn if taken[one["rule"]] <= OF_EACH_RULE else rest).append(one)
    drawn += rest[: max(0, IN_ALL - len(drawn))]
    write(sorted(drawn, key=lambda one: one["rule"]))


def count(file: Path) -> None:
    """Print what was judged, by rule, and the share of all findings that is wrong."""
    judged: dict[str, Counter[str]] = defaultdict(Counter)
    of: dict[str, int] = {}
    for one in read(file):
        judged[one["rule"]][one["judgement"]] += 1
        of[one["rule"]] = int(one["of"])
    print("| rule | findings | read |", " | ".join(JUDGEMENTS), "|")
    print("|---|---|---|" + "---|" * len(JUDGEMENTS))
    wrong = 0.0
    for rule, counts in sorted(judged.items()):
        cells = " | ".join(str(counts[one]) for one in JUDGEMENTS)
        print(f"| {rule} | {of[rule]} | {counts.total()} | {cells} |")
        wrong += of[rule] * counts["wrong"] / counts.total()
    total = sum((Counter(one) for one in judged.values()), Counter[str]())
    cells = " | ".join(str(total[one]) for one in JUDGEMENTS)
    print(f"| all | {sum(of.values())} | {total.total()} | {cells} |")
    print(f"\nWrong among all findings: {wrong / sum(of.values()):.1%}")


def read(file: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a TSV file, by the names in its first line."""
    with file.open(encoding="utf-8", newline="") as source:
        yield from csv.DictReader(source, delimiter="\t", quoting=csv.QUOTE_NONE)


def write(rows: Iterable[dict[str, str]]) -> None:
    """Print rows as TSV."""
    print("\t".join(COLUMNS))
    for one in rows:
        print("\t".join(one[name].replace("\t", " ") for name in COLUMNS))


if __name__ == "__main__":
    main(sys.argv[1:])
