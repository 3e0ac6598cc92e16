"""One document to make, how that went, and what is kept of it for the next run."""

from __future__ import annotations

import hashlib
import json
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from easyread.cache import read_entry, write_entry
from easyread.errors import EasyReadError
from easyread.files import cannot_write
from easyread.pipeline import build_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from easyread.pipeline import Built, Choices

State = Literal["made", "unchanged", "failed"]
KIND = "built"


@dataclass(frozen=True, slots=True)
class Task:
    """A document to make.

    `stamp` stands for all that its pages depend on, but for the files named in it.
    `start` is when we looked. `tell` says what was made; it must be a function of a
    module, because another process calls it.
    """

    path: Path
    out: Path
    choices: Choices
    tell: Callable[[Built], Told]
    stamp: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to say of a document, in lines.

    `facts` are what readers will act on, `changes` what is not as people checked it, or
    as the author may expect, and `wrong` is what must be mended.
    """

    facts: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went with one document. `draft` means that facts are missing in it."""

    path: Path
    state: State
    files: tuple[Path, ...] = ()
    told: Told = Told()
    draft: bool = False


def make(task: Task) -> Outcome:
    """Make one document, and return how it went. It never raises."""
    try:
        built = build_one(task.path, task.out, task.choices)
        told = task.tell(built)
        draft = bool(built.prepared.stoppers)
        outcome = Outcome(task.path, "made", built.files, told, draft)
        remember(task, outcome, set(_leaned_on(task, built)))
    except EasyReadError as error:
        return failed(task, str(error))
    except OSError as error:
        return failed(task, cannot_write(task.out, error))
    except Exception:  # noqa: BLE001  our own mistake in one must not stop the others
        return failed(task, traceback.format_exc())
    return outcome


def failed(task: Task, reason: str) -> Outcome:
    """Return that a document could not be made, and why."""
    return Outcome(task.path, "failed", told=Told(wrong=(reason,)))


def _leaned_on(task: Task, built: Built) -> Iterator[Path]:
    """Yield the files that were read for these pages, beside those in their stamp."""
    settings = built.prepared.project.settings
    house = settings.organisation
    named = (house.logo, house.easy_to_read_logo, settings.font)
    yield from (file for file in named if file and file.is_file())
    profile = Path(task.choices.profile or settings.profile)
    if profile.is_file():
        yield profile
    for sentence in built.prepared.document.all_sentences:
        for symbol in sentence.pairing.symbols if sentence.pairing else ():
            if symbol.file:
                yield Path(symbol.file)


@dataclass(frozen=True, slots=True)
class FileState:
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
    if not all(FileState(*seen).still(Path(path)) for path, seen in watched.items()):
        return None
    files = tuple(map(Path, told["outputs"]))
    words = Told(*map(tuple, told["told"]))
    return Outcome(task.path, "unchanged", files, words, told["draft"])


def _name(task: Task) -> bytes:
    return str(task.out.absolute() / task.path.stem).encode()


def _see(path: Path) -> FileState:
    state = path.stat()
    return FileState(state.st_size, state.st_mtime_ns, _content(path))


def _content(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _as_lists(seen: Mapping[str, FileState]) -> dict[str, list[int | str]]:
    return {path: [one.size, one.changed, one.content] for path, one in seen.items()}
