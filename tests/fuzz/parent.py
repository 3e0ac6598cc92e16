"""Starts a child, gives it cases, ends it where it hangs, and counts."""

from __future__ import annotations

import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from tests.fuzz.cases import Case, kept, make_case
from tests.fuzz.child import PROGRAM, PROJECT
from tests.fuzz.kinds import KINDS
from tests.fuzz.world import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NUMBER = re.compile(r"\\?x[0-9a-f]+|[0-9]+(?:[-:.][0-9]+)*")
# A child that answers no sooner hangs; what is slow says so itself.
HANGS: Final = 30.0
# What a program keeps in memory for long may hide what it does anew.
CASES_OF_A_CHILD: Final = 250


@dataclass
class Failure:
    """A case that ended badly, and where it is kept."""

    case: Case
    faults: list[str]
    folder: Path

    @property
    def sort(self) -> str:
        """What is the same for failures of one kind: the first fault, without numbers."""
        return _NUMBER.sub("#", self.faults[0])


@dataclass
class Tally:
    """What was tried, and how it ended."""

    tried: Counter[str] = field(default_factory=Counter)
    exits: Counter[int] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    slowest: float = 0.0
    largest: int = 0

    def lines(self) -> Iterator[str]:
        """Tell it, a line for each kind."""
        failed = Counter(one.case.kind for one in self.failures)
        for name in KINDS:
            if self.tried[name]:
                survived = self.tried[name] - failed[name]
                yield f"{name:24} {survived:6} of {self.tried[name]:6} survived"
        total = self.tried.total()
        yield f"{'all':24} {total - len(self.failures):6} of {total:6} survived"
        ends = ", ".join(
            f"{code}: {count}" for code, count in sorted(self.exits.items())
        )
        yield f"exits {ends}"
        yield f"slowest {self.slowest:.1f} s, most memory {self.largest >> 20} MB"


class Child:
    """A process that runs cases, started anew where it must be."""

    def __init__(self, home: Path, program: str = PROGRAM) -> None:
        """Keep its cache and its temporary files below `home`."""
        self._home = home
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None
        self._left = 0
        (home / "tmp").mkdir(parents=True, exist_ok=True)

    def ask(self, folder: Path, writes: tuple[str, ...]) -> dict[str, Any]:
        """Run the case in a folder; a child that hangs or dies is a fault, too."""
        process = self._started()
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps([str(folder), *writes]).encode() + b"\n")
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], HANGS)
        line = process.stdout.readline() if ready else b""
        if line:
            answer: dict[str, Any] = json.loads(line)
            return answer
        self.stop()
        why = f"the program died: {process.returncode}" if ready else "it hangs"
        return {"exits": [], "seconds": 0.0, "peak": 0, "faults": [why]}

    def stop(self) -> None:
        """End it, with all that it started."""
        if self._process:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process and not self._left:
            self.stop()
        if self._process is None:
            self._left = CASES_OF_A_CHILD
            temporary = str(self._home / "tmp")
            self._process = subprocess.Popen(  # noqa: S603  ours
                [sys.executable, "-m", "tests.fuzz.child", self._program],
                cwd=ROOT,
                env={
                    **{k: v for k, v in os.environ.items() if "GITHUB" not in k},
                    "EASYREAD_CACHE": str(self._home / "cache"),
                    "TMPDIR": temporary,
                    "HOME": temporary,
                    "PYTHONHASHSEED": "0",
                },
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,
            )
        self._left -= 1
        return self._process


class Fuzzer:
    """Makes cases, has them run, and keeps those that end badly."""

    def __init__(self, home: Path, world: Path, program: str = PROGRAM) -> None:
        """Work below `home` on spoilt copies of a world."""
        self._home, self._world = home, world
        self._child = Child(home, program)
        self.tally = Tally()

    def work(self, seed: int, seconds: float, only: str = "") -> Iterator[Failure]:
        """Try one case after another, and yield each that ends badly."""
        end = monotonic() + seconds
        number = 0
        try:
            while monotonic() < end:
                number += 1
                yield from self.one(seed, number, only)
        finally:
            self.close()

    def one(self, seed: int, number: int, only: str = "") -> Iterator[Failure]:
        """Try the case of a number."""
        folder = self._home / "case"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        case = make_case(self._world, folder / PROJECT, seed, number, only)
        case.keep(folder)
        yield from self._look(case, folder)

    def again(self, folder: Path) -> Iterator[Failure]:
        """Try a case that was kept, and leave what is kept as it is."""
        copy = self._home / "case"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(folder, copy)
        try:
            yield from self._look(kept(folder), copy)
        finally:
            self.close()

    def close(self) -> None:
        """End the child."""
        self._child.stop()

    def _look(self, case: Case, folder: Path) -> Iterator[Failure]:
        answer = self._child.ask(folder, KINDS[case.kind].writes)
        self.tally.tried[case.kind] += 1
        self.tally.exits.update(answer["exits"])
        self.tally.slowest = max(self.tally.slowest, answer["seconds"])
        self.tally.largest = max(self.tally.largest, answer["peak"])
        if answer["faults"]:
            failure = Failure(case, answer["faults"], self._keep(case))
            self.tally.failures.append(failure)
            yield failure

    def _keep(self, case: Case) -> Path:
        """Keep the project as it was before anything was run in it."""
        folder = self._home / "found" / f"{case.seed}-{case.number}"
        if not folder.exists():
            folder.mkdir(parents=True)
            make_case(self._world, folder / PROJECT, case.seed, case.number, case.only)
            case.keep(folder)
        return folder
