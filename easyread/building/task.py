"""One document to make, how that went, and what is kept of it for the next run."""

from __future__ import annotations

import hashlib
import json
import os
import traceback
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from easyread.cache import read_entry, write_entry
from easyread.errors import OUR_MISTAKE, EasyReadError
from easyread.files import cannot_write
from easyread.pipeline import build_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from easyread.pipeline import BuildOptions, BuildResult

State = Literal["made", "unchanged", "failed"]
KIND = "built"


@dataclass(frozen=True, slots=True)
class Task:
    """A document to make.

    `summarise` says what was made. It must be a function of a module, because another
    process calls it. `stamp` is a hash of all that the pages depend on, but for files
    that the document names. `start` is when the stamp was taken, in nanoseconds.
    """

    path: Path
    out: Path
    options: BuildOptions
    summarise: Callable[[BuildResult], BuildMessages]
    stamp: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class BuildMessages:
    """The lines to print about one document.

    `facts` are what readers will act on. `notices` are what is not as people checked
    it, or not as the author may expect. `problems` must be mended.
    """

    facts: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went with one document. `draft` means that facts are missing in it."""

    path: Path
    state: State
    files: tuple[Path, ...] = ()
    messages: BuildMessages = BuildMessages()
    draft: bool = False


def make(task: Task) -> Outcome:
    """Make one document, and return how it went. It never raises."""
    try:
        built = build_one(task.path, task.out, task.options)
        messages = task.summarise(built)
        draft = bool(built.prepared.blocking)
        outcome = Outcome(task.path, "made", built.files, messages, draft)
        store_outcome(task, outcome, set(_input_files(task, built)), built.contents)
    except EasyReadError as error:
        return failed(task, str(error))
    except OSError as error:
        return failed(task, cannot_write(task.out, error))
    except MemoryError:
        return failed(task, "There is not enough memory. Make the document shorter.")
    except Exception:  # noqa: BLE001  our own mistake in one must not stop the others
        return failed(task, f"{traceback.format_exc()}{OUR_MISTAKE}")
    return outcome


def failed(task: Task, reason: str) -> Outcome:
    """Return that a document could not be made, and why."""
    return Outcome(task.path, "failed", messages=BuildMessages(problems=(reason,)))


def _input_files(task: Task, built: BuildResult) -> Iterator[Path]:
    """Yield the files that were read for these pages and are not in their stamp."""
    settings = built.prepared.project.settings
    organisation = settings.organisation
    files = (organisation.logo, organisation.easy_to_read_logo, settings.font)
    yield from (file for file in files if file and file.is_file())
    profile = Path(task.options.profile or settings.profile)
    if profile.is_file():
        yield profile
    for sentence in built.prepared.document.all_sentences:
        for symbol in sentence.pairing.symbols if sentence.pairing else ():
            if symbol.file:
                yield Path(symbol.file)


@dataclass(frozen=True, slots=True)
class FileState:
    """A file as it was: bytes, time of its last change in ns, SHA-256 of its content."""

    size: int
    changed: int
    content: str

    def is_unchanged(self, path: Path) -> bool:
        """Tell whether a file is as it was. It is only read where its time differs."""
        try:
            state = path.stat()
            if (state.st_size, state.st_mtime_ns) == (self.size, self.changed):
                return True
            return state.st_size == self.size and _content(path) == self.content
        except OSError:
            return False


def store_outcome(
    task: Task,
    outcome: Outcome,
    files: Iterable[Path],
    contents: Mapping[Path, bytes],
) -> None:
    """Put into the cache how a document was made, unless a file changed meanwhile.

    `files` are the inputs that its stamp does not cover, such as pictures and fonts.
    `contents` are the pages as we made them: another run may have made others since.
    """
    try:
        inputs = {str(path.absolute()): _state_of(path) for path in files}
        outputs = {str(path): _state_of(path) for path in contents}
    except OSError:
        return
    for path, content in contents.items():
        if outputs[str(path)].content != hashlib.sha256(content).hexdigest():
            return
    if not task.stamp or any(state.changed >= task.start for state in inputs.values()):
        return
    entry = {
        "stamp": task.stamp,
        "inputs": _as_lists(inputs),
        "outputs": _as_lists(outputs),
        "messages": astuple(outcome.messages),
        "draft": outcome.draft,
    }
    write_entry(KIND, _cache_name(task), json.dumps(entry).encode())


def stored_outcome(task: Task) -> Outcome | None:
    """Return the outcome of the last run from the cache, or None where it is stale.

    It is stale where an input changed, or where a page changed or is gone.
    """
    stored = read_entry(KIND, _cache_name(task)) if task.stamp else None
    if stored is None:
        return None
    entry = json.loads(stored)
    if entry["stamp"] != task.stamp:
        return None
    watched = {**entry["inputs"], **entry["outputs"]}
    if not all(
        FileState(*state).is_unchanged(Path(path)) for path, state in watched.items()
    ):
        return None
    files = tuple(map(Path, entry["outputs"]))
    messages = BuildMessages(*map(tuple, entry["messages"]))
    return Outcome(task.path, "unchanged", files, messages, entry["draft"])


def _cache_name(task: Task) -> bytes:
    return os.fsencode(task.out.absolute() / task.path.stem)


def _state_of(path: Path) -> FileState:
    state = path.stat()
    return FileState(state.st_size, state.st_mtime_ns, _content(path))


def _content(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _as_lists(states: Mapping[str, FileState]) -> dict[str, list[int | str]]:
    return {
        path: [state.size, state.changed, state.content]
        for path, state in states.items()
    }
