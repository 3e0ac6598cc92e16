"""What a folder of documents costs: made for the first time, and with nothing changed.

    python benchmarks/folder.py [DOCUMENTS ...] [--to FORMATS] [--check]

Without DOCUMENTS it takes 100 and 1,000. Each document differs. All times are of the
whole command, start-up included. With --check it ends with 1 when a second build of
1,000 documents takes more than a second and a half of CPU time.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from measured import Command, Cost, run

LIMIT = 1.5
CHECKED = 1000
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


def main(counts: list[int], to: str) -> int:
    """Print a line for each folder. Return how many limits we are over."""
    over = 0
    print(
        f"{'documents':>9} {'first, wall s':>14} {'CPU s':>7} {'again, wall s':>14} {'CPU s':>7}"
    )
    for count in counts:
        first, again = compare(count, to)
        late = count == CHECKED and again.cpu > LIMIT
        over += late
        note = "   over the limit" if late else ""
        print(
            f"{count:9} {first.wall:14.1f} {first.cpu:7.1f} {again.wall:14.2f} {again.cpu:7.2f}{note}"
        )
    return over


def compare(count: int, to: str) -> tuple[Cost, Cost]:
    """Build a folder two times, and return what each took."""
    with tempfile.TemporaryDirectory() as folder:
        content, out = Path(folder, "content"), Path(folder, "out")
        content.mkdir()
        out.mkdir()
        for number in range(count):
            text = NOTES.format(number=number + 2)
            (content / f"part-{number:04}.yaml").write_text(text, "utf-8")
        environment = {**os.environ, "XDG_CACHE_HOME": str(Path(folder, "cache"))}
        line = (sys.executable, "-m", "easyread", "build", str(content))
        last = out / f"part-{count - 1:04}.html"
        command = Command((*line, "-o", str(out), "--to", to), last)
        return run(command, environment), run(command, environment, fresh=False)


if __name__ == "__main__":
    reader = argparse.ArgumentParser()
    reader.add_argument("documents", nargs="*", type=int)
    reader.add_argument("--to", default="html,pdf")
    reader.add_argument("--check", action="store_true")
    given = reader.parse_args()
    late = main(given.documents or [100, 1000], given.to)
    sys.exit(int(given.check and bool(late)))
