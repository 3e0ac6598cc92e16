"""How long a check takes of documents that were never seen before, beside another copy.

    python benchmarks/check_speed.py [OTHER]

Each figure is CPU time in ms of `check_text` in a process of its own, after one short
check that loads what a check needs. OTHER is a folder with another version of easyread:
both are asked in turn, and the last column says how fast we are beside it (0.8 is
slower by a quarter). The sentences are those of benchmarks/rules and
benchmarks/language, others in each round, so that no document comes twice.
"""

from __future__ import annotations

import json
import os
import random
import re
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SENTENCES = (20, 60, 1000)
ROUNDS = 9
TEXTS = (
    "benchmarks/rules/*.txt",
    "benchmarks/rules/*/*.txt",
    "benchmarks/language/*.tsv",
)
_WORDS = 4
MEASURE = """
import json, sys, time
from easyread.checking import check_text

texts = json.load(sys.stdin)
check_text("We meet in May.\\n" * 30)
spent = []
for text in texts:
    start = time.process_time()
    check_text(text)
    spent.append(1000 * (time.process_time() - start))
print(json.dumps(spent))
"""


def main() -> None:
    """Print a table of what documents of each length cost."""
    files = [file for pattern in TEXTS for file in ROOT.glob(pattern)]
    cells = re.split(r"[\t\n]+", "\n".join(one.read_text("utf-8") for one in files))
    lines = sorted({cell for cell in cells if cell.count(" ") >= _WORDS})
    folders = [ROOT, *map(Path, sys.argv[1:2])]
    print("| sentences |", " | ".join(f"{one} ms" for one in folders), "| speed |")
    print("|---|" + "---|" * (len(folders) + 1))
    shuffle = random.Random(1)  # noqa: S311  no secret
    for count in SENTENCES:
        spent: list[list[float]] = [[] for _ in folders]
        for _ in range(ROUNDS):
            texts = ["\n".join(shuffle.sample(lines, count))]
            for place, folder in enumerate(folders):
                spent[place] += _measured(folder, texts)
        middle = [statistics.median(one) for one in spent]
        speed = f"{middle[-1] / middle[0]:.2f}"
        print(
            f"| {count} |", " | ".join(f"{one:.1f}" for one in middle), f"| {speed} |"
        )


def _measured(folder: Path, texts: list[str]) -> list[float]:
    done = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", MEASURE],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    return list(json.loads(done.stdout))


if __name__ == "__main__":
    main()
