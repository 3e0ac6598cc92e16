r"""Measures the speed beside others: `python -m benchmarks.language.speed FOLDER [FILE]`.

The others come with these two lines; what is not installed is named, not left out:

    pip install proselint
    npm install --prefix FOLDER write-good retext-readability retext-english \
        retext-stringify unified

All are given the same text in one run, one after the other, three times; the quickest
counts, in time of the processor. No sentence comes twice, so that nobody can remember
one. FILE is a table of sentences by others: a header line, and a column “sentence”. Each
of them is read once, so that all its words are new. Ours is `check`: every rule, suggestions and all scores, of one document that was
read before. The same from plain text on is told too. No report is written by anybody.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.language.measure import rows
from easyread.checking import check, check_text
from easyread.checking.samples import document_of
from easyread.languages import split_sentences
from easyread.settings import Settings
from easyread.text.spans import to_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 3
OURS = "easyread, all rules and scores"
OTHERS = ("proselint", "write-good", "retext-readability")
# Each round of the sentences starts with other words: no two are the same.
OPENINGS = (
    "First,", "Then,", "Today,", "After that,", "At home,", "In Leeds,", "With us,",
    "For now,", "So,", "Here,", "Often,", "Next,", "At work,", "In town,", "Now,",
    "Later,", "Again,", "Also,", "This year,", "Each day,",
)  # fmt: skip


def sentences() -> list[str]:
    """Return the sentences of our pairs, hard and plain ones, with all openings."""
    sides = [part for row in rows("pairs") for part in row.values()]
    known = [one for part in sides for one in split_sentences(part)]
    return [f"{opening} {one}" for opening in OPENINGS for one in known]


def sentences_in(file: Path) -> list[str]:
    """Return the column “sentence” of a table that has tabs between its columns."""
    with file.open(encoding="utf-8") as table:
        read = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row["sentence"] for row in read]


def rate(run: Callable[[], object], count: int, rounds: int) -> float:
    """Return how many sentences a second `run` does, which has `count` of them."""
    return max(count / seconds(run) for _ in range(rounds))


def seconds(run: Callable[[], object]) -> float:
    """Return the time of the processor that `run` takes."""
    begin = process_time()
    run()
    return process_time() - begin


def ours(lines: list[str], rounds: int) -> dict[str, float]:
    """Return our speeds, after a few sentences that load our tables."""
    text = "\n".join(lines)
    check_text("\n".join(sentences()[: len(OPENINGS)]))
    document = document_of(map(to_sentence, lines))
    checked = {
        OURS: lambda: check(document, settings=Settings()),
        "easyread, from plain text on": lambda: check_text(text),
    }
    return {name: rate(run, len(lines), rounds) for name, run in checked.items()}


def proselint(text: str) -> None:
    """Let proselint read a text."""
    tools = import_module("proselint.tools")
    import_module("proselint.registry")
    checks = import_module("proselint.checks")
    registry = tools.CheckRegistry()
    registry.register_many(checks.__register__)
    tools.LintFile("speed", text).lint()


def others(lines: list[str], folder: str) -> dict[str, float]:
    """Return the speeds of the two that run in Node, or none."""
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / "sentences.txt"
        file.write_text("\n".join(lines), "utf-8")
        script = Path(__file__).with_suffix(".mjs")
        command = ["node", str(script), str(file), str(Path(folder).resolve())]
        ran = subprocess.run(  # noqa: S603  our own script
            command, capture_output=True, text=True, check=False
        )
    speeds: dict[str, float] = {} if ran.returncode else json.loads(ran.stdout)
    return speeds


def main() -> None:
    """Print the sentences a second of each, and how many times as fast we are."""
    file = sys.argv[2] if sys.argv[2:] else ""
    lines = sentences_in(Path(file)) if file else sentences()
    rounds = 1 if file else ROUNDS
    found = ours(lines, rounds)
    with suppress(ImportError):
        found["proselint"] = rate(
            partial(proselint, "\n".join(lines)), len(lines), rounds
        )
    found |= others(lines, sys.argv[1] if sys.argv[1:] else ".")
    words = sum(len(line.split()) for line in lines) / len(lines)
    sys.stdout.write(f"{len(lines):,} sentences of {words:.1f} words\n")
    for name, speed in found.items():
        sys.stdout.write(f"{name:32} {speed:8,.0f}   {found[OURS] / speed:.2f}\n")
    for name in OTHERS:
        if name not in found:
            sys.stdout.write(f"{name:32} not to be run here\n")


if __name__ == "__main__":
    main()
