"""What a site holds: published.json and SHA256SUMS tell the next run what is there."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path  # noqa: TC003  pydantic asks for it
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from easyread.errors import EasyReadError

STATE: Final = "published.json"
SUMS: Final = "SHA256SUMS"
_WRITTEN = re.compile(r"[vV]?(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?")


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Edition(_Model):
    """One version of a document, or the only one of a document without versions.

    `written` is the version as its author wrote it. `source` is the SHA-256 of the
    author's file. `withdrawn` says why it was taken away, or is empty.
    """

    version: str = ""
    written: str = ""
    date: str = ""
    source: str = ""
    scores: dict[str, float | None] = {}
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    waived: int = 0
    review: str = ""
    withdrawn: str = ""

    @property
    def number(self) -> Version:
        """The version as a number."""
        return read_version(self.version) or Version(0)


class Kept(_Model):
    """A document of the site. `key` stands for all that its pages were made from.

    `last_day` is the day of its meeting, and `over` says that the pages tell that it
    is over.
    """

    title: str
    kind: str
    key: str
    example: bool = False
    profile: str = ""
    last_day: str = ""
    over: bool = False
    editions: tuple[Edition, ...] = Field(min_length=1)

    @property
    def versioned(self) -> bool:
        """Whether it has versions."""
        return bool(self.editions[0].version)

    @property
    def newest(self) -> Edition | None:
        """The newest version that was not withdrawn."""
        return next((one for one in self.editions if not one.withdrawn), None)

    def edition(self, version: str) -> Edition | None:
        """Return one version."""
        return next((one for one in self.editions if one.version == version), None)


class Withdrawal(_Model):
    """Something that was taken away: what, why, and on which day."""

    document: str
    version: str = ""
    why: str
    when: str


class Site(_Model):
    """Everything that a site holds. `key` stands for the pages that it shares."""

    easyread: str = ""
    key: str = ""
    documents: dict[str, Kept] = {}
    withdrawn: tuple[Withdrawal, ...] = ()

    def as_json(self) -> bytes:
        """Return the text of published.json."""
        return to_json(self.model_dump(mode="json", exclude_defaults=True))


def to_json(data: object) -> bytes:
    """Return JSON that is the same each time, and that people can read."""
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True)
    return f"{text}\n".encode()


def read_site(folder: Path) -> Site:
    """Return what a folder holds; a folder that is empty or absent holds nothing.

    A folder with other things in it is refused: we would mix them with ours.
    """
    file = folder / STATE
    if not file.is_file():
        if folder.exists() and any(
            not one.name.startswith(".") for one in folder.iterdir()
        ):
            raise EasyReadError(
                f"The folder {folder} holds other files, and no site of ours. "
                "Name a new folder, or one that we published to before."
            )
        return Site()
    try:
        return Site.model_validate_json(file.read_bytes())
    except (OSError, ValidationError) as error:
        raise EasyReadError(
            f"We cannot read {file}. It says what the site holds. "
            "Put back the file as we wrote it."
        ) from error


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """The number of a version.

    A new first number says that the meaning changed, a new second one that the words
    are clearer, a new third one that a slip or a picture was put right.
    """

    major: int
    minor: int = 0
    patch: int = 0

    def __str__(self) -> str:
        """Return the number as addresses have it: 1.0, 1.1, 1.1.2."""
        return f"{self.major}.{self.minor}" + (f".{self.patch}" if self.patch else "")

    @property
    def folder(self) -> str:
        """The name of the folder of this version."""
        return f"v{self}"


def read_version(text: str) -> Version | None:
    """Return the version that people wrote, or None where it is no number."""
    found = _WRITTEN.fullmatch(text.strip())
    return Version(*(int(number or 0) for number in found.groups())) if found else None
