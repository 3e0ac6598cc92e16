"""The names of people who agreed to be named in print: reviews/names.yaml.

They are kept apart from the records, in a file that git ignores, so that one person
can be taken out everywhere and at once.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from easyread.errors import FileFaultsError
from easyread.files import write_together
from easyread.loading.faults import explain
from easyread.loading.formats.yaml import read
from easyread.loading.keys import keys_from
from easyread.reading import read_bytes
from easyread.records.record import NAMES_FILE, Value, to_yaml

_COMMENT: Final = (
    "People who agreed that their name is printed. git ignores this file.\n"
    "To take a person out everywhere: easyread review forget NAME"
)

_NAMES: Final = keys_from(
    {
        "": frozenset({"people"}),
        "people": frozenset({"name", "document", "checked", "agreed"}),
    }
)


class Person(BaseModel):
    """Someone who agreed, on a day, to be named in print: for one check of a document.

    Without the day of a check, it is for what they do in the document itself.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=1)
    document: str
    checked: date | None = None
    agreed: date


class People(BaseModel):
    """Everyone in the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    people: tuple[Person, ...] = ()


def read_people(folder: Path) -> tuple[Person, ...]:
    """Return everyone who agreed to be named in the records of a folder."""
    file = folder / NAMES_FILE
    if not file.is_file():
        return ()
    source = read(read_bytes(file), str(file), _NAMES)
    if not source.data:
        return ()
    try:
        return People.model_validate(source.data).people
    except ValidationError as error:
        raise FileFaultsError(explain(error, source, _NAMES)) from None


def names_of(folder: Path, document: str, checked: date) -> tuple[str, ...]:
    """Return who may be named for one check, in the order in which they agreed."""
    return tuple(
        person.name
        for person in read_people(folder)
        if (person.document, person.checked) == (document, checked)
    )


def named_in(folder: Path, document: str) -> tuple[str, ...]:
    """Return who agreed that the words of a document name them."""
    return tuple(
        person.name
        for person in read_people(folder)
        if person.document == document and person.checked is None
    )


def write_people(folder: Path, people: Iterable[Person]) -> None:
    """Write the names, and the .gitignore that keeps them out of git."""
    data: dict[str, Value] = {
        "people": [
            person.model_dump(mode="json", exclude_none=True) for person in people
        ]
    }
    files = {folder / NAMES_FILE: to_yaml(data, _COMMENT).encode()}
    ignore = folder / ".gitignore"
    lines = ignore.read_text("utf-8").splitlines() if ignore.is_file() else []
    if NAMES_FILE not in lines:
        files[ignore] = "\n".join([*lines, NAMES_FILE, ""]).encode()
    write_together(files)
