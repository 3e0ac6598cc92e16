"""Show how often each rule finds something in Easy Read, and in other text.

    .venv/bin/python benchmarks/rules/measure.py [MORE_TEXT.txt ...]

README.md beside this file tells what each column is. A text of yours has one sentence on
each line.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.checking import all_rules, check
from easyread.checking.samples import sample
from easyread.loading import load
from easyread.pairing import pair
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from easyread.findings import Finding
    from easyread.model import Document

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TOGETHER = 8
LABELS = {
    "sure": "any sure",
    "told": "warning or error",
    "not_length": "other than its length",
}


@dataclass
class Rates:
    """How many sentences got a finding of each rule, and of each kind."""

    sentences: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)

    def add(self, document: Document) -> None:
        """Hold one more document to every rule. A plain text has no pictures."""
        report = check(document, settings=Settings())
        self.sentences += len(report.sentences)
        match = [one for one in report.findings if one.sentence and one.rule != "gap"]
        seen = {(one.rule, id(one.sentence)) for one in match}
        self.rules.update(rule for rule, _ in seen)
        told = {(kind, id(one.sentence)) for one in match for kind in kinds(one)}
        self.kinds.update(kind for kind, _ in told)

    def share(self, count: int) -> str:
        """Return a count as a share of all sentences."""
        return f"{100 * count / max(1, self.sentences):6.1f}%"


def kinds(one: Finding) -> set[str]:
    """Return the lines of the table that a finding counts for."""
    told = one.level != "note"
    return {
        kind
        for kind, counts in (
            ("sure", one.certainty == "sure"),
            ("told", told),
            ("not_length", told and one.rule != "long-sentence"),
        )
        if counts
    }


def rates(documents: Iterable[Document]) -> Rates:
    """Return the rates of some documents."""
    match = Rates()
    for document in documents:
        match.add(document)
    return match


def in_groups(path: Path) -> list[Document]:
    """Return the lines of a file as short documents."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [
        sample(*lines[start : start + TOGETHER])
        for start in range(0, len(lines), TOGETHER)
    ]


def whole(*patterns: str) -> list[Document]:
    """Return whole documents, as readers get them."""
    return [pair(load(file)) for one in patterns for file in sorted(ROOT.glob(one))]


def columns() -> dict[str, Rates]:
    """Return the rates of our own texts."""
    return {
        "short": rates(in_groups(HERE / "easy_read.txt")),
        "fresh": rates(whole("benchmarks/rules/fresh/*.md")),
        "second": rates(whole("benchmarks/rules/second/*.md")),
        "ours": rates(whole("content/[!e]*.yaml", "examples/*.yaml")),
        "prose": rates(in_groups(HERE / "prose.txt")),
    }


def main(more: list[str]) -> None:
    """Print the table."""
    made = columns() | {Path(path).stem: rates(in_groups(Path(path))) for path in more}
    print(f"{'':24}", *(f"{name:>10}" for name in made))
    for rule in all_rules():
        cells = [one.share(one.rules[rule.name]) for one in made.values()]
        print(f"{rule.name:24}", *(f"{cell:>10}" for cell in cells))
    for kind, label in LABELS.items():
        cells = [one.share(one.kinds[kind]) for one in made.values()]
        print(f"{label:24}", *(f"{cell:>10}" for cell in cells))
    print(f"{'sentences':24}", *(f"{one.sentences:>10}" for one in made.values()))


if __name__ == "__main__":
    main(sys.argv[1:])
