"""The names of people who agreed to be named in print: reviews/names.yaml.

They are kept apart from the records, in a file that git ignores, so that one person
can be taken out everywhere and at once.
"""

from datetime import date
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from easyread.errors import FileFaultsError
from easyread.loading.faults import explain
from easyread.loading.formats.yaml import read
from easyread.loading.keys import keys_from
from easyread.reading import read_bytes
from easyread.records.record import NAMES_FILE, as_kept

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
    return people_in(read_bytes(file), file).people


def people_in(content: bytes, file: Path) -> People:
    """Return everyone in the text of a file of names, or raise every fault of it."""
    source = read(content, str(file), _NAMES)
    try:
        return People.model_validate(source.data or {})
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
        if person.document == as_kept(document) and person.checked is None
    )
