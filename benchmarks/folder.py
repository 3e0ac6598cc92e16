"""What a folder of documents costs: made for the first time, and with nothing changed.

    python benchmarks/folder.py [DOCUMENTS ...] [--to FORMATS] [--check]

Without DOCUMENTS it takes 100 and 1,000, each with its web page and its PDF. Each
document differs. All times are of the whole command, start-up included. It also says
how much longer 10 times more documents take, one document with 10 times more pages,
and what a second core saves. With --check it ends with 1 when a second build of 1,000
documents takes more than a second and a half of CPU time.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from measured import Command, Cost, pages_in, run
from pages import manuscript

if TYPE_CHECKING:
    from collections.abc import Sequence

LIMIT = 1.5
CHECKED = 1000
# Documents that show what more cores save, and pairs of about 10 and 100 pages.
FEW = 100
PAIRS = (46, 470)
HEAD = f"{'documents':>9} {'first, wall s':>14} {'CPU s':>7} {'again, wall s':>14} {'CPU s':>7}"
NOTES = """\
kind: charter
title: How we work together, part {number}
date: Wednesday 6 March 2030
made by: [People in Halton]
promises:
  - heading: Our meetings
    say:
      - We will meet {number} times.
      - You can bring someone to support you on the day.
      - We will send you a letter about what we decided.
contact:
  phone: 0151 511 7788
"""


def main(counts: Sequence[int], to: str) -> int:
    """Print a line for each folder, and the ratios. Return how many limits we are over."""
    over = 0
    print(f"Each document as {to}.\n{HEAD}")
    firsts: dict[int, Cost] = {}
    for count in counts:
        firsts[count], again = compare(count, to)
        late = count == CHECKED and again.cpu > LIMIT
        over += late
        print(
            _line(count, firsts[count], again) + ("   over the limit" if late else "")
        )
    for less, more in itertools.pairwise(counts):
        _say(f"{more / less:.3g} times more documents", firsts[more], firsts[less])
    if "pdf" in to:
        _say_of_pages(to)
    alone, _ = compare(FEW, to, cores=1)
    together = firsts[FEW] if FEW in firsts else compare(FEW, to)[0]
    _say(f"{FEW} documents on all cores, beside one core", together, alone)
    return over


def compare(count: int, to: str, cores: int = 0) -> tuple[Cost, Cost]:
    """Build a folder two times, and return what each took. `cores` 0 means all."""
    texts = {
        f"part-{number:04}": NOTES.format(number=number + 2) for number in range(count)
    }
    with tempfile.TemporaryDirectory() as folder:
        command, environment = _command(Path(folder), texts, to, cores)
        return run(command, environment), run(command, environment, fresh=False)


def _say_of_pages(to: str) -> None:
    """Make one document of few pages and one of many, and say what that took."""
    costs, pages = [], []
    for pairs in PAIRS:
        with tempfile.TemporaryDirectory() as folder:
            texts = {"one": manuscript(pairs, different=False)}
            command, environment = _command(Path(folder), texts, to, 0)
            costs.append(run(command, environment))
            pages.append(pages_in(command.made.with_suffix(".pdf")))
    few, many = costs
    _say(f"{pages[1] / pages[0]:.3g} times more pages ({pages[1]})", many, few)


def _command(
    folder: Path, texts: dict[str, str], to: str, cores: int
) -> tuple[Command, dict[str, str]]:
    """Write the documents; return what builds them, and a cache of its own."""
    content, out = folder / "content", folder / "out"
    content.mkdir()
    out.mkdir()
    for name, text in texts.items():
        (content / f"{name}.yaml").write_text(text, "utf-8")
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    line = (sys.executable, "-m", "easyread", "build", str(content))
    bound = ("/usr/bin/taskset", "-c", "0") if cores == 1 else ()
    last = out / f"{max(texts)}.{to.rsplit(',', maxsplit=1)[-1]}"
    return Command((*bound, *line, "-o", str(out), "--to", to), last), environment


def _line(count: int, first: Cost, again: Cost) -> str:
    return f"{count:9} {first.wall:14.1f} {first.cpu:7.1f} {again.wall:14.2f} {again.cpu:7.2f}"


def _say(what: str, one: Cost, other: Cost) -> None:
    print(
        f"{what}: {one.cpu / other.cpu:.2f} times the CPU time, "
        f"{one.wall / other.wall:.2f} times the wall time"
    )


if __name__ == "__main__":
    reader = argparse.ArgumentParser()
    reader.add_argument("documents", nargs="*", type=int)
    reader.add_argument("--to", default="html,pdf")
    reader.add_argument("--check", action="store_true")
    given = reader.parse_args()
    late = main(given.documents or [100, 1000], given.to)
    sys.exit(int(given.check and bool(late)))
