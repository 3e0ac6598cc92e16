"""This checkout beside another one: what the commands cost, in one run.

    python benchmarks/trees.py OTHER [--runs N]

OTHER is the folder of another checkout, such as one of an older commit. Both do the
same work on the same files, in turns; each figure is CPU time, the best of N runs (5
unless told). “Whole” is a whole process, start-up included. “Alone” is a check of text
that was not seen before, in a process that has checked another text. Both checkouts use
the packages of this Python, byte code of their own and a cache of their own. (With -P
Python does not look for modules in the folder where this is started.)
"""

from __future__ import annotations

import argparse
import csv
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from measured import spend
from pages import manuscript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent
SENTENCES = (20, 60, 1_000)
PAIRS = 470  # about 100 pages
ALONE = """
import sys, time
from pathlib import Path
import easyread
text = Path(sys.argv[1]).read_text("utf-8")
easyread.check_text("We will meet you at the hall on Monday.")
start = time.process_time()
easyread.check_text(text)
print(time.process_time() - start)
"""


class Tree(NamedTuple):
    """A checkout, and the folder where its cache, byte code and pages go."""

    home: Path
    work: Path

    def environment(self) -> dict[str, str]:
        """Return what its processes get from us."""
        keep = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "EASYREAD_CACHE"}
        ours = {name: value for name, value in os.environ.items() if name not in keep}
        return {
            **ours,
            "PYTHONPATH": str(self.home),
            "PYTHONPYCACHEPREFIX": str(self.work / "bytecode"),
            "XDG_CACHE_HOME": str(self.work / "cache"),
        }

    def run(self, *words: str) -> float:
        """Run a command of easyread and return the CPU seconds of all its processes."""
        line = [sys.executable, "-P", "-m", "easyread", *words]
        cpu, _ = spend(line, self.environment(), self.work / "said")
        return cpu

    def build(self, source: Path) -> float:
        """Build a document whose pages are not there yet."""
        out = self.work / "pages"
        shutil.rmtree(out, ignore_errors=True)
        cpu = self.run("build", str(source), "-o", str(out))
        if not (out / f"{source.stem}.pdf").is_file():
            raise SystemExit((self.work / "said").read_text("utf-8")[-2000:])
        return cpu

    def build_cold(self, source: Path) -> float:
        """Build a document with an empty cache."""
        shutil.rmtree(self.work / "cache", ignore_errors=True)
        return self.build(source)

    def check_alone(self, source: Path) -> float:
        """Check a text in a process that is warm, and return what that took there."""
        line = [sys.executable, "-P", "-c", ALONE, str(source)]
        return float(subprocess.check_output(line, env=self.environment()))  # noqa: S603  ours


def jobs(folder: Path) -> Iterator[tuple[str, Callable[[Tree], float]]]:
    """Write what is worked on, and yield each job with its name."""
    invite = ROOT / "content" / "invite.yaml"
    long = folder / "long.yaml"
    long.write_text(manuscript(PAIRS, different=False), "utf-8")
    yield "--version", lambda tree: tree.run("--version")
    yield "check invite", lambda tree: tree.run("check", str(invite))
    yield "build invite, cold", lambda tree: tree.build_cold(invite)
    yield "build invite, warm", lambda tree: tree.build(invite)
    yield "build 100 pages, warm", lambda tree: tree.build(long)
    for count in SENTENCES:
        text = folder / f"{count}.txt"
        text.write_text("\n".join(itertools.islice(_said(), count)), "utf-8")
        yield (
            f"check {count} sentences, whole",
            lambda tree, text=text: tree.run("check", str(text)),  # type: ignore[misc]
        )
        yield (
            f"check {count} sentences, alone",
            lambda tree, text=text: tree.check_alone(text),  # type: ignore[misc]
        )


def _said() -> Iterator[str]:
    """Yield sentences of our own sets, each once, and then again with a number."""
    files = sorted((ROOT / "benchmarks" / "language").glob("*.tsv"))
    rows: list[str] = []
    for path in files:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            rows += [row["sentence"] for row in reader if row.get("sentence")]
    for number in itertools.count(1):
        again = "" if number == 1 else f"{number} "
        yield from (again + said for said in dict.fromkeys(rows))


def main(other: Path, runs: int) -> None:
    """Print a line for each job: the other tree, this one, and their ratio."""
    print(f"{'CPU seconds':32} {'other':>8} {'this':>8} {'this/other':>11}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        trees = Tree(other.resolve(), folder / "other"), Tree(ROOT, folder / "this")
        for tree in trees:
            tree.work.mkdir()
        for job, work in jobs(folder):
            for tree in trees:
                work(tree)  # writes byte code, and fills the cache
            taken = [[work(tree) for tree in trees] for _ in range(runs)]
            theirs, ours = (min(times) for times in zip(*taken, strict=True))
            print(
                f"{job:32} {theirs:8.3f} {ours:8.3f} {ours / theirs:11.2f}", flush=True
            )


if __name__ == "__main__":
    reader = argparse.ArgumentParser()
    reader.add_argument("other", type=Path)
    reader.add_argument("--runs", type=int, default=5)
    given = reader.parse_args()
    main(given.other, given.runs)
