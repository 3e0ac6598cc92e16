"""What a program costs: a whole process with all that it starts (Linux only)."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_ADOPT_ORPHANS = 36  # PR_SET_CHILD_SUBREAPER of Linux
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
_PAGES = "import sys, pikepdf; print(len(pikepdf.open(sys.argv[1]).pages))"


@dataclass(frozen=True, slots=True)
class Command:
    """A command line, and the file that it makes."""

    line: tuple[str, ...]
    made: Path


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of CPU and of wall time, memory in MB, size in KB."""

    cpu: float
    wall: float
    memory: float
    size: float


def run(
    command: Command, environment: Mapping[str, str], *, fresh: bool = True
) -> Cost:
    """Run a command that makes a file, and return what that cost.

    The file is taken away before, unless not `fresh`.
    """
    if fresh:
        command.made.unlink(missing_ok=True)
    said = command.made.with_suffix(".said")
    start = time.perf_counter()
    cpu, memory = spend(command.line, environment, said)
    wall = time.perf_counter() - start
    if not command.made.is_file():
        raise SystemExit(f"{command.line}\n{said.read_text('utf-8')[-2000:]}")
    return Cost(cpu, wall, memory / 1024, command.made.stat().st_size / 1024)


def best(costs: Sequence[Cost]) -> Cost:
    """Return the least of each figure."""
    names = [field.name for field in fields(Cost)]
    return Cost(*(min(getattr(cost, name) for cost in costs) for name in names))


def pages_in(made: Path) -> int:
    """Count the pages of a PDF in another process: memory of ours would be counted."""
    line = [sys.executable, "-c", _PAGES, str(made)]
    return int(subprocess.check_output(line))  # noqa: S603  ours


def spend(
    line: Sequence[str], environment: Mapping[str, str], said: Path
) -> tuple[float, int]:
    """Return the CPU time of a process and all below it, and its peak memory in KB.

    Processes whose parent ends before them come to us, so that they are counted: a
    browser has such. Memory is that of the largest single process.
    """
    ctypes.CDLL(None).prctl(_ADOPT_ORPHANS, 1, 0, 0, 0)
    actions = [
        (os.POSIX_SPAWN_OPEN, 1, str(said), _NEW, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    os.posix_spawn(line[0], list(line), environment, file_actions=actions)
    cpu, memory = 0.0, 0
    while True:
        try:
            _, _, used = os.wait4(-1, 0)
        except ChildProcessError:
            return cpu, memory
        cpu += used.ru_utime + used.ru_stime
        memory = max(memory, used.ru_maxrss)
