"""What is kept of each document that was made: so that it need not be made again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.building.task import Outcome, Told
from easyread.cache import read_entry, write_entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from easyread.building.task import Task

KIND = "built"


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was: its size, when it changed, and the hash of its content."""

    size: int
    changed: int
    content: str

    def still(self, path: Path) -> bool:
        """Tell whether a file is as it was. Its content is only read if it may not be."""
        try:
            state = path.stat()
            if (state.st_size, state.st_mtime_ns) == (self.size, self.changed):
                return True
            return state.st_size == self.size and _content(path) == self.content
        except OSError:
            return False


def remember(task: Task, outcome: Outcome, leaned_on: Iterable[Path]) -> None:
    """Keep how a document was made, unless a file changed while we worked.

    `leaned_on` are the pictures and fonts that it was made with.
    """
    try:
        inputs = {str(path.absolute()): _see(path) for path in leaned_on}
        outputs = {str(path): _see(path) for path in outcome.files}
    except OSError:
        return
    if not task.stamp or any(one.changed >= task.start for one in inputs.values()):
        return
    told = {
        "stamp": task.stamp,
        "inputs": _as_lists(inputs),
        "outputs": _as_lists(outputs),
        "told": [outcome.told.facts, outcome.told.changes, outcome.told.wrong],
        "draft": outcome.draft,
    }
    write_entry(KIND, _name(task), json.dumps(told).encode())


def recall(task: Task) -> Outcome | None:
    """Return the outcome of the last time, where doing it again would change nothing.

    All that the pages depend on must be as it was, and the pages must be there still.
    """
    found = read_entry(KIND, _name(task)) if task.stamp else None
    if found is None:
        return None
    told = json.loads(found)
    if told["stamp"] != task.stamp:
        return None
    watched = {**told["inputs"], **told["outputs"]}
    if not all(Seen(*seen).still(Path(path)) for path, seen in watched.items()):
        return None
    files = tuple(map(Path, told["outputs"]))
    words = Told(*map(tuple, told["told"]))
    return Outcome(task.path, "unchanged", files, words, told["draft"])


def _name(task: Task) -> bytes:
    return str(task.out.absolute() / task.path.stem).encode()


def _see(path: Path) -> Seen:
    state = path.stat()
    return Seen(state.st_size, state.st_mtime_ns, _content(path))


def _content(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _as_lists(seen: Mapping[str, Seen]) -> dict[str, list[int | str]]:
    return {path: [one.size, one.changed, one.content] for path, one in seen.items()}
