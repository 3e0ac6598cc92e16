"""Writes what a session brought: read back before it counts, one run at a time.

The names go into a file of their own, which nobody else on the computer may read, and
which git ignores before it is there. A record and its names appear together.
"""

from __future__ import annotations

import re
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError, FileFaultsError
from easyread.files import cannot_write, finish, write_together, write_whole
from easyread.loading.discover import RECORDS
from easyread.locks import locked
from easyread.records.names import People, people_in
from easyread.records.record import NAMES_FILE, Record, record_in, to_yaml
from easyread.text.letters import plain_letters
from easyread.text.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from easyread.records.names import Person
    from easyread.records.record import Value

_NO_LETTER = re.compile("[\ud800-\udfff]")
LONGEST: Final = 5_000  # letters of what a person says
_ABOUT_NAMES: Final = (
    "People who agreed that their name is printed. git ignores this file.\n"
    "To take a person out everywhere: easyread review forget NAME"
)
_IGNORED: Final = (NAMES_FILE, f".{NAMES_FILE}.*", ".lock")


def typed(text: str, what: str) -> str:
    """Return what a person typed or pasted as a record keeps it: what can be seen of it.

    A byte that is no letter becomes “�”. `what` names the text in a message. Raises
    EasyReadError for one that is too long.
    """
    plain = str(plain_letters(tidy(_NO_LETTER.sub("\ufffd", text))))
    if len(plain) > LONGEST:
        raise EasyReadError(
            f"{what} is too long: {len(plain):,} letters."
            f" A record keeps {LONGEST:,}. Write what matters most."
        )
    return plain


@contextmanager
def keeping(reviews: Path) -> Iterator[None]:
    """Hold the folder of records, after finishing what a killed run began in it.

    Raises EasyReadError where another run holds it, or it cannot be written.
    """
    with locked(reviews, inside=True):
        finish(reviews)
        try:
            yield
        except OSError as error:
            raise EasyReadError(cannot_write(reviews, error)) from error


def keep(
    reviews: Path, record: Record | None = None, people: Iterable[Person] | None = None
) -> None:
    """Write a record, names or both into the folder, all or nothing.

    The folder is held. Raises EasyReadError, and writes nothing, where what we would
    write is not what we would read.
    """
    contents: dict[Path, bytes] = {}
    private: list[Path] = []
    if record is not None:
        file = reviews / f"{record.document}.yaml"
        contents[file] = record.content
        _require_same(lambda: record_in(record.content, file) == record.sealed, file)
    if people is not None:
        file = reviews / NAMES_FILE
        kept = tuple(people)
        data: Mapping[str, Value] = {
            "people": [
                person.model_dump(mode="json", exclude_none=True) for person in kept
            ]
        }
        contents[file] = to_yaml(data, _ABOUT_NAMES).encode()
        _require_same(
            lambda: people_in(contents[file], file) == People(people=kept), file
        )
        private.append(file)
        _have_ignored(reviews)
    write_together(contents, private=private)


def _require_same(is_same: Callable[[], bool], file: Path) -> None:
    """Raise EasyReadError where what we would write is not what we would read."""
    with suppress(FileFaultsError):
        if is_same():
            return
    raise EasyReadError(
        f"We cannot keep this in {file}: we would read something else there."
        " Write it in plain letters. Nothing was written."
    )


def _have_ignored(reviews: Path) -> None:
    """Have git ignore the names, also as they are being written."""
    file = reviews / ".gitignore"
    lines = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
    missing = [name for name in _IGNORED if name not in lines]
    if missing:
        write_whole(file, "\n".join([*lines, *missing, ""]).encode())


def folders_of_records(folder: Path) -> list[Path]:
    """Return the folders of records below a folder, and it itself where it is one."""
    found = [path for path in folder.rglob(RECORDS) if path.is_dir()]
    return sorted([*found, folder] if folder.resolve().name == RECORDS else found)
