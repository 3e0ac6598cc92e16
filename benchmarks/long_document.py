"""What one very long document costs, here and in another checkout.

    python benchmarks/long_document.py [OTHER] [--sentences 5000] [--to pdf]

Each runs the whole command three times in turn, with a cache of its own, and the least
CPU time counts. It prints the ratio of ours to that of OTHER, a folder with another
version of this project. The sentences are made up by us; each differs.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
WHO = ("The council", "A support worker", "Our group", "The doctor", "A volunteer")
DOES = ("will send", "can help with", "talked about", "wrote about", "will change")
WHAT = ("a letter", "the big room", "lunch", "your money", "the bus", "the meeting")
WHEN = ("on Monday", "next week", "with you", "this year", "near the park")


def document(sentences: int) -> str:
    """Return a text in parts of ten sentences."""
    chance = random.Random(5)  # noqa: S311  nothing secret
    parts = ["# Our long report"]
    for number in range(sentences):
        if number % 10 == 0:
            parts.append(f"## Part {number // 10 + 1}")
        words = (chance.choice(some) for some in (WHO, DOES, WHAT, WHEN))
        parts.append(f"{' '.join(words)} {number}.")
    return "\n\n".join(parts) + "\n"


def cpu(checkout: Path, folder: Path, to: str) -> float:
    """Return the seconds of CPU that a build takes, start-up included."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(checkout),
        "EASYREAD_CACHE": str(folder / f"cache-{checkout.name}"),
    }
    before = os.times()
    subprocess.run(  # noqa: S603  our own words
        [sys.executable, "-P", "-m", "easyread", "build", "report.md", "--to", to],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    after = os.times()
    return sum(after[2:4]) - sum(before[2:4])


def main() -> None:
    """Build in turn, and print the seconds and their ratio."""
    words = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    words.add_argument("other", nargs="?", type=Path)
    words.add_argument("--sentences", type=int, default=5000)
    words.add_argument("--to", default="pdf")
    words.add_argument("--turns", type=int, default=3)
    given = words.parse_args()
    checkouts = [HERE, *([given.other.resolve()] if given.other else [])]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "report.md").write_text(document(given.sentences), "utf-8")
        least = [
            min(cpu(checkout, folder, given.to) for _ in range(given.turns))
            for checkout in checkouts
        ]
    for checkout, seconds in zip(checkouts, least, strict=True):
        print(f"{checkout}: {seconds:.1f} s of CPU, {given.sentences} sentences")
    if given.other:
        print(f"ratio: {least[0] / least[1]:.2f}")


if __name__ == "__main__":
    main()
