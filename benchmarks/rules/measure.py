"""Show how often each rule finds something in Easy Read, and in other text.

    .venv/bin/python benchmarks/rules/measure.py [MORE_TEXT.txt]

The first column is our own sentences in the style of published Easy Read, the second our
own documents and wording, the third a text of yours with one sentence on each line.
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

    from easyread.model import Document

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TOGETHER = 8


@dataclass
class Rates:
    """How many sentences got a finding of each rule, and how many a sure one."""

    sentences: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    sure: int = 0
    any_level: int = 0

    def add(self, document: Document) -> None:
        """Hold one more document to every rule."""
        report = check(document, settings=Settings())
        self.sentences += len(report.sentences)
        seen = {(one.rule, id(one.sentence)) for one in report.findings}
        self.rules.update(rule for rule, _ in seen)
        sure = {
            id(one.sentence)
            for one in report.findings
            if one.certainty == "sure" and one.sentence and one.rule != "gap"
        }
        self.sure += len(sure)
        found = {id(one.sentence) for one in report.findings if one.level != "note"}
        self.any_level += len(found)

    def share(self, count: int) -> str:
        """Return a count as a share of all sentences."""
        return f"{100 * count / max(1, self.sentences):6.1f}%"


def rates(documents: Iterable[Document]) -> Rates:
    """Return the rates of some documents."""
    found = Rates()
    for document in documents:
        found.add(document)
    return found


def in_groups(path: Path) -> list[Document]:
    """Return the lines of a file as short documents."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [
        sample(*lines[start : start + TOGETHER])
        for start in range(0, len(lines), TOGETHER)
    ]


def ours() -> list[Document]:
    """Return our own documents, as readers get them."""
    files = sorted([*ROOT.glob("content/[!e]*.yaml"), *ROOT.glob("examples/*.yaml")])
    return [pair(load(file)) for file in files]


def main(more: list[str]) -> None:
    """Print the table."""
    columns = {
        "Easy Read": rates(in_groups(HERE / "easy_read.txt")),
        "ours": rates(ours()),
    }
    columns |= {Path(path).stem: rates(in_groups(Path(path))) for path in more}
    print(f"{'':24}", *(f"{name:>12}" for name in columns))
    for rule in all_rules():
        cells = [one.share(one.rules[rule.name]) for one in columns.values()]
        print(f"{rule.name:24}", *(f"{cell:>12}" for cell in cells))
    for label, attribute in (("any sure", "sure"), ("warning or error", "any_level")):
        cells = [one.share(getattr(one, attribute)) for one in columns.values()]
        print(f"{label:24}", *(f"{cell:>12}" for cell in cells))
    print(f"{'sentences':24}", *(f"{one.sentences:>12}" for one in columns.values()))


if __name__ == "__main__":
    main(sys.argv[1:])
