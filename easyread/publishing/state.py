"""What a site holds: published.json and SHA256SUMS tell the next run what is there."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path  # noqa: TC003  pydantic asks for it
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from easyread.errors import EasyReadError
from easyread.files import cannot_write, change_folder
from easyread.reading import NotJsonError, read_bytes, read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

STATE: Final = "published.json"
SUMS: Final = "SHA256SUMS"
MOST_BYTES: Final = 50_000_000
# How documents are named on a site: the name is a folder, and part of an address.
NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]*")
_SUM = re.compile(r"(?P<digest>[0-9a-f]{64})  (?P<name>[^/\\\0:][^\\\0:]*)")
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


class PublishedDocument(_Model):
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
        return next(
            (edition for edition in self.editions if not edition.withdrawn), None
        )

    def edition(self, version: str) -> Edition | None:
        """Return one version."""
        return next(
            (edition for edition in self.editions if edition.version == version), None
        )


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
    documents: dict[str, PublishedDocument] = {}
    withdrawn: tuple[Withdrawal, ...] = ()

    @property
    def only_examples(self) -> bool:
        """Whether it holds nothing but examples, and at least one."""
        return bool(self.documents) and all(
            document.example for document in self.documents.values()
        )

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
            not path.name.startswith(".") for path in folder.iterdir()
        ):
            raise EasyReadError(
                f"The folder {folder} holds other files, and no site of ours. "
                "Name a new folder, or one that we published to before."
            )
        return Site()
    try:
        site = Site.model_validate(read_ours(file, "what the site holds"))
    except ValidationError as error:
        raise not_ours(file, "what the site holds") from error
    versions = [
        edition.version
        for document in site.documents.values()
        for edition in document.editions
        if edition.version
    ]
    if not all(map(NAME.fullmatch, site.documents)) or not all(
        map(read_version, versions)
    ):
        raise not_ours(file, "what the site holds")
    return site


def read_ours(file: Path, what: str) -> dict[str, Any]:
    """Return a JSON object that we wrote into a site, and that people may have edited.

    `what` says in the message what the file tells. Raises EasyReadError.
    """
    try:
        data = read_json(read_bytes(file, MOST_BYTES), MOST_BYTES)
    except (EasyReadError, NotJsonError) as error:
        raise not_ours(file, what) from error
    if not isinstance(data, dict):
        raise not_ours(file, what)
    return data


def not_ours(file: Path, what: str) -> EasyReadError:
    """Return the error to raise for a file of a site that somebody changed."""
    return EasyReadError(
        f"We cannot read {file}. It says {what}. Put back the file as we wrote it."
    )


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
    match = _WRITTEN.fullmatch(text.strip())
    return Version(*(int(number or 0) for number in match.groups())) if match else None


def read_sums(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file that we published, by its place."""
    file = folder / SUMS
    if not file.is_file():
        return {}
    what = "what every file was like"
    source = read_bytes(file, MOST_BYTES)
    try:
        lines = source.decode().splitlines()
    except UnicodeDecodeError as error:
        raise not_ours(file, what) from error
    matches = [_SUM.fullmatch(line) for line in lines]
    sums = {match["name"]: match["digest"] for match in matches if match}
    stays_below = all(".." not in name.split("/") for name in sums)
    if len(source) > MOST_BYTES or not all(matches) or not stays_below:
        raise not_ours(file, what)
    return sums


def with_sums(
    folder: Path, files: Mapping[str, bytes], gone: Iterable[str]
) -> dict[str, bytes]:
    """Return the files that are not yet as they should be, and the new list of all."""
    before = read_sums(folder)
    removed = set(gone)
    sums = {name: digest for name, digest in before.items() if name not in removed}
    sums |= {name: hashlib.sha256(text).hexdigest() for name, text in files.items()}
    changed = {
        name: content
        for name, content in files.items()
        if before.get(name) != sums[name] or not (folder / name).is_file()
    }
    if sums != before:
        changed[SUMS] = sums_text(sums)
    return changed


def sums_text(sums: Mapping[str, str]) -> bytes:
    """Return SHA-256 digests by file name as `sha256sum --check` reads them."""
    lines = (f"{digest}  {name}\n" for name, digest in sorted(sums.items()))
    return "".join(lines).encode()


def write_site(site: Path, files: Mapping[str, bytes], gone: Iterable[str]) -> None:
    """Make the site hold these files, and those of `gone` no more: all at once."""
    try:
        change_folder(site, files, gone)
    except OSError as error:
        raise EasyReadError(
            f"{cannot_write(site, error)} The site is as it was."
        ) from error
