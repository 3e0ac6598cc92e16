"""`python -m tests.fuzz --seconds 600 --seed 1`: spoilt files, until the time is over.

--kind NAME tries one kind alone, --again FOLDER a case that was kept. The exit code is
1 where a case ended badly.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.fuzz.child import PROGRAM
from tests.fuzz.kinds import KINDS
from tests.fuzz.parent import Failure, Fuzzer
from tests.fuzz.world import make_world


def main(argv: list[str] | None = None) -> int:
    """Do what is asked for, tell each case that ends badly, and count."""
    words = argparse.ArgumentParser("python -m tests.fuzz", description=__doc__)
    words.add_argument("--seconds", type=float, default=600)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--kind", choices=KINDS, default="")
    words.add_argument("--again", type=Path, help="a case that was kept")
    words.add_argument("--home", type=Path, help="where to keep what is found")
    words.add_argument("--program", default=PROGRAM, help=argparse.SUPPRESS)
    given = words.parse_args(argv)

    home = (given.home or Path(tempfile.mkdtemp(prefix="fuzz-"))).resolve()
    os.environ["EASYREAD_CACHE"] = str(home / "cache")
    if not (home / "world").exists():
        make_world(home / "world")
    fuzzer = Fuzzer(home, home / "world", given.program)
    if given.again:
        found = fuzzer.again(given.again)
    else:
        found = fuzzer.work(given.seed, given.seconds, given.kind)
    sorts: Counter[str] = Counter()
    for failure in found:
        sorts[failure.sort] += 1
        if sorts[failure.sort] == 1:
            _tell(failure)
    print(f"\nseed {given.seed}", *fuzzer.tally.lines(), sep="\n")
    for sort, count in sorts.most_common():
        print(f"{count:4} times: {sort}")
    if fuzzer.tally.failures:
        return 1
    if not given.home:
        shutil.rmtree(home)
    return 0


def _tell(failure: Failure) -> None:
    """Print a case that ended badly, and the line that repeats it."""
    case = failure.case
    print(f"\n{case.kind}: {case.file} (seed {case.seed}, case {case.number})")
    for command in case.commands:
        print(f"  easyread {' '.join(command)!a}")
    for fault in failure.faults:
        print(f"  {fault!a}")
    print(f"  python -m tests.fuzz --again {failure.folder}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
