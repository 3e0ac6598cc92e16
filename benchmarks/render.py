"""What pages cost, beside other programs that lay out the very same pairs.

    python benchmarks/render.py [PAIRS ...] [--runs N] [--check]

Without PAIRS it makes documents of about 2, 11, 101 and 498 pages. Each figure is of a
whole process, start-up included: ours reads the YAML, pairs it, holds it to the rules
and draws it. All get the same drawings and the same font. CPU and wall time are the
best of some runs that take turns; memory is that of the largest process. “Flex” is
the same page, as most people would write it: each pair is a flex container. With
--check it ends with 1 when a ratio at 101 pages is over its limit.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from engines import commands
from measured import best, pages_in, run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from measured import Cost

ROOT = Path(__file__).parent.parent
OURS = "easyread"
PAIRS = (5, 46, 478, 2360)
CHECKED = 478
# Our CPU time at about 101 pages, at most, as a share of that of another program.
LIMITS = {
    "repeating": {"WeasyPrint": 0.65, "WeasyPrint, flex": 0.5, "Chromium": 0.5},
    "different": {"WeasyPrint": 0.85, "WeasyPrint, flex": 0.75, "Chromium": 0.75},
}
LINE = "{:17} {:>7} {:>7} {:>6} {:>7}   {:>6} {:>6} {:>6} {:>6}"
HEAD = ("", "CPU s", "wall s", "MB", "KB", "CPU", "wall", "MB", "KB")


def main(pairs: list[int], runs: int) -> int:
    """Print a table for each document. Return how many limits we are over."""
    print("On the right: our figure as a share of that of the other program.")
    over = 0
    for count in pairs:
        for kind, limits in LIMITS.items():
            with tempfile.TemporaryDirectory() as folder:
                pages, costs = compare(Path(folder), count, kind, runs)
            print(f"\n{pages} pages, {count} pairs, {kind} pictures")
            over += show(costs, limits if count == CHECKED else {})
    return over


def compare(
    work: Path, count: int, kind: str, runs: int
) -> tuple[int, dict[str, Cost]]:
    """Let all programs make the document in turn; return our pages, and each cost."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(work / "cache")}
    engines = Path(__file__).with_name("engines.py")
    subprocess.run(  # noqa: S603  ours
        [sys.executable, str(engines), str(work), str(count), kind],
        check=True,
        env={**environment, "PYTHONPATH": str(ROOT)},
    )
    lines = commands(work)
    run(lines[OURS], environment)
    pages = pages_in(lines[OURS].made)
    taken: dict[str, list[Cost]] = {name: [] for name in lines}
    for _ in range(runs):
        for name, command in lines.items():
            taken[name].append(run(command, environment))
    return pages, {name: best(costs) for name, costs in taken.items()}


def show(costs: Mapping[str, Cost], limits: Mapping[str, float]) -> int:
    """Print one table. Return how many limits we are over."""
    ours = costs[OURS]
    print(LINE.format(*HEAD))
    over = 0
    for name, cost in costs.items():
        figures = (f"{cost.cpu:.2f}", f"{cost.wall:.2f}")
        shares = (
            ours.cpu / cost.cpu,
            ours.wall / cost.wall,
            ours.memory / cost.memory,
            ours.size / cost.size,
        )
        late = shares[0] > limits.get(name, shares[0])
        over += late
        print(
            LINE.format(
                *(name, *figures, round(cost.memory), round(cost.size)),
                *(f"{share:.2f}" for share in shares),
            )
            + ("   over the limit" if late else "")
        )
    return over


if __name__ == "__main__":
    reader = argparse.ArgumentParser()
    reader.add_argument("pairs", nargs="*", type=int)
    reader.add_argument("--runs", type=int, default=3)
    reader.add_argument("--check", action="store_true")
    given = reader.parse_args()
    late = main(given.pairs or list(PAIRS), given.runs)
    sys.exit(int(given.check and bool(late)))
