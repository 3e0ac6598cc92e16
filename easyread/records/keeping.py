"""Writes what a session brought: read back before it counts, one run at a time.

The names go into a file of their own, which nobody else on the computer may read, and
which git ignores before it is there. A record and its names appear together.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError, FileFaultsError
from easyread.files import cannot_write, finish, write_together
from easyread.loading.discover import RECORDS
from easyread.locks import locked
from easyread.records.ignoring import have_ignored
from easyread.records.names import people_in
from easyread.records.record import NAMES_FILE, as_kept, record_in, to_yaml
from easyread.yaml_data import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from easyread.records.names import Person
    from easyread.records.record import Record, Value

LONGEST: Final = 5_000  # letters of what a person says
_ABOUT_NAMES: Final = (
    "People who agreed that their name is printed. git ignores this file.\n"
    "To take a person out everywhere: easyread review forget NAME"
)


def typed(text: str, what: str) -> str:
    """Return what a person typed or pasted as a record keeps it: what can be seen of it.

    A byte that is no letter becomes “�”. `what` names the text in a message. Raises
    EasyReadError for one that is too long.
    """
    plain = as_kept(text)
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
    reviews: Path,
    record: Record | None = None,
    people: Iterable[Person] | None = None,
    *,
    file: Path | None = None,
) -> None:
    """Write a record, names or both into the folder, all or nothing.

    `file` is that of the record, where the name of the document has odd letters.

    The folder is held. Raises EasyReadError, and writes nothing, where what we would
    write is not what we would read.
    """
    contents: dict[Path, bytes] = {}
    private: list[Path] = []
    if record is not None:
        kept_in = file or reviews / f"{record.document}.yaml"
        content = record.content
        contents[kept_in] = content
        _require_same(
            content, lambda: record_in(content, kept_in) == record.sealed, kept_in
        )
    if people is not None:
        names, kept = reviews / NAMES_FILE, tuple(people)
        data: Mapping[str, Value] = {
            "people": [
                person.model_dump(mode="json", exclude_none=True) for person in kept
            ]
        }
        listed = to_yaml(data, _ABOUT_NAMES).encode()
        contents[names] = listed
        _require_same(listed, lambda: people_in(listed, names).people == kept, names)
        private.append(names)
        have_ignored(reviews)
    write_together(contents, private=private)


def _require_same(content: bytes, is_same: Callable[[], bool], file: Path) -> None:
    """Raise EasyReadError where what we would write is not what we would read."""
    if len(content) > MOST_BYTES:
        raise EasyReadError(
            f"{file} would be too large for us. Nothing was written."
            " Move it to another place, and try again: then a new one begins."
            " Is there none yet? Then make 2 documents from this one."
        )
    with suppress(FileFaultsError):
        if is_same():
            return
    raise EasyReadError(
        f"We cannot keep this in {file}: we would read something else there."
        " Write it in plain letters. Nothing was written."
    )


def folders_of_records(folder: Path) -> list[Path]:
    """Return the folders of records below a folder, and it itself where it is one."""
    found = [path for path in folder.rglob(RECORDS) if path.is_dir()]
    return sorted([*found, folder] if folder.resolve().name == RECORDS else found)
