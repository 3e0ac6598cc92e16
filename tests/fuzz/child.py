"""Runs cases one after another, and looks at all that must hold.

It reads the folder of a case in each line, and answers with a line of JSON. What the
case needs stands in the folder: `project`, and what is run in it.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
import traceback
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING, Any, Final

from tests.fuzz.cases import Case, kept
from tests.fuzz.endings import COULD_NOT, faults_of_ending

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROJECT: Final = "project"
MOST_SECONDS: Final = 5.0
MOST_BYTES: Final = 1 << 30
PROGRAM: Final = "easyread.cli:main"
_STATUS, _CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_ASKS = (
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.sendto",
)
_COMPILED = "__pycache__"  # what Python keeps of modules that it loads
_CHANGES = frozenset(
    f"os.{name}"
    for name in ("rename", "remove", "mkdir", "rmdir", "link", "symlink", "truncate")
)


class Watch:
    """What the program asks of the system while a case runs."""

    def __init__(self) -> None:
        """Watch all that this process does from now on."""
        self.faults: list[str] = []
        self._allowed: tuple[str, ...] = ()
        sys.addaudithook(self._see)

    @contextmanager
    def over(self, *folders: Path) -> Iterator[None]:
        """Note what is written outside of these folders, and what is asked of others."""
        self.faults = []
        self._allowed = tuple(map(str, folders))
        try:
            yield
        finally:
            self._allowed = ()

    def _see(self, event: str, args: tuple[Any, ...]) -> None:
        if not self._allowed:
            return
        if event in _ASKS:
            self.faults.append(f"the network was asked: {event} {args[1:]}")
        elif event in _CHANGES or (event == "open" and _writes(args)):
            with suppress(TypeError):  # a file that is open has a number alone
                path = os.path.abspath(os.fsdecode(args[0]))  # noqa: PTH100  bytes too
                if not path.startswith(self._allowed) and _COMPILED not in path:
                    self.faults.append(f"{event} outside the project: {path}")


def _writes(args: tuple[Any, ...]) -> bool:
    path, _, flags = args
    changes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    return bool(changes) and path != os.devnull


def tree(folder: Path) -> dict[str, tuple[int, ...]]:
    """Return each file and folder below `folder`, with what changes when it does."""
    found: dict[str, tuple[int, ...]] = {}
    for path in folder.rglob("*"):
        state = path.lstat()
        what = (state.st_mode, state.st_size, state.st_mtime_ns, state.st_ino)
        found[path.relative_to(folder).as_posix()] = (
            what if path.is_file() else what[:1]
        )
    return found


def written_elsewhere(
    before: dict[str, tuple[int, ...]],
    after: dict[str, tuple[int, ...]],
    writes: tuple[str, ...],
) -> list[str]:
    """Return what changed though no command may change it, and what was left behind."""
    changed = {
        name
        for name in before.keys() | after.keys()
        if before.get(name) != after.get(name)
        and not any(name == one or name.startswith(f"{one}/") for one in writes)
    }
    left = {name for name in after if name.endswith((".part", ".lock"))}
    return [
        *(f"written outside the output folder: {name}" for name in sorted(changed)),
        *(f"left behind: {name}" for name in sorted(left)),
    ]


def _stopped(case: Case, exits: list[int]) -> bool:
    """Tell whether a command of the same family as the first could not do its work.

    A document may well name a picture that an import left out.
    """
    return any(
        code == COULD_NOT and words[0] == case.commands[0][0]
        for words, code in zip(case.commands, exits, strict=True)
    )


class Runner:
    """Runs the commands of cases in this process."""

    def __init__(self, program: str = PROGRAM) -> None:
        """Load the program, and keep our own line to the parent."""
        module, _, name = program.partition(":")
        self._main: Callable[[], object] = getattr(import_module(module), name)
        self._cache = Path(os.environ["EASYREAD_CACHE"])
        self._watch = Watch()

    def run(self, folder: Path, writes: tuple[str, ...]) -> dict[str, Any]:
        """Run a case; return its exits, what it took, and what was wrong."""
        case, project = kept(folder), folder / PROJECT
        before = tree(project)
        faults: list[str] = []
        exits = []
        seconds = 0.0
        with suppress(OSError):
            _CLEAR.write_text("5")  # the peak begins anew
        for words in case.commands:
            start = _seconds()
            with self._watch.over(folder, self._cache, Path(gettempdir())):
                code, out, err = self._command(words, case, project)
            seconds = max(seconds, _seconds() - start)
            exits.append(code)
            faults += faults_of_ending(words, code, out, err) + self._watch.faults
        if exits[0] == 0 and _stopped(case, exits):
            faults.append("what one command wrote stops the next one")
        if seconds > MOST_SECONDS:
            faults.append(f"it took {seconds:.1f} seconds")
        if (peak := _peak()) > MOST_BYTES:
            faults.append(f"it took {peak >> 20} MB")
        faults += written_elsewhere(before, tree(project), writes)
        return {"exits": exits, "seconds": seconds, "peak": peak, "faults": faults}

    def _command(
        self, words: tuple[str, ...], case: Case, project: Path
    ) -> tuple[int, bytes, bytes]:
        """Run one command with streams that are files, as a shell does."""
        typed = project / case.typed if case.typed else Path(os.devnull)
        names = (typed, project.with_name("stdout"), project.with_name("stderr"))
        with names[0].open("rb") as ours, _streams(ours.fileno(), *names[1:]):
            os.chdir(project)
            sys.argv = ["easyread", *words]
            try:
                ended = self._main()
                code = ended if isinstance(ended, int) else 0
            except SystemExit as stopped:
                code = stopped.code if isinstance(stopped.code, int) else 0
                if isinstance(stopped.code, str):
                    code = 1
                    sys.stderr.write(stopped.code)
            except BaseException:  # noqa: BLE001  this is what we look for
                code = 1
                traceback.print_exc()
            with suppress(OSError, ValueError):
                sys.stdout.flush()
                sys.stderr.flush()
        return code, names[1].read_bytes(), names[2].read_bytes()


@contextmanager
def _streams(stdin: int, stdout: Path, stderr: Path) -> Iterator[None]:
    """Let the three streams of this process be files, also for libraries in C."""
    real = [os.dup(number) for number in range(3)]
    ours = sys.stdin, sys.stdout, sys.stderr
    with stdout.open("wb") as out, stderr.open("wb") as err:
        for number, file in enumerate((stdin, out.fileno(), err.fileno())):
            os.dup2(file, number)
    try:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stderr = open(  # noqa: SIM115
            2, "w", encoding="utf-8", errors="backslashreplace", closefd=False
        )
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = ours
        for number, file in enumerate(real):
            os.dup2(file, number)
            os.close(file)


def _seconds() -> float:
    """Return the work so far, by this process and those that it started."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _peak() -> int:
    """Return the most memory that was taken since the case began."""
    with suppress(OSError):
        for line in _STATUS.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main(program: str) -> None:
    """Run the cases that the parent names, each in a line: its folder, what it may write."""
    parent_in, parent_out = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    runner = Runner(program)
    resource.setrlimit(resource.RLIMIT_AS, (4 * MOST_BYTES, 4 * MOST_BYTES))
    for line in parent_in:
        folder, *writes = json.loads(line)
        answer = runner.run(Path(folder), tuple(writes))
        parent_out.write(json.dumps(answer) + "\n")
        parent_out.flush()


if __name__ == "__main__":
    main(sys.argv[1])
