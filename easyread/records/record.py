"""The record of who checked a document: content/reviews/NAME.yaml.

A record cannot be made to fit by accident. It holds every sentence that was checked,
the hashes of these, and a checksum over all that it says. Each is worked out again
when the record is read.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Final, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from easyread.errors import EasyReadError, Fault, FileFaultsError
from easyread.kinds.parts.fields import key_of
from easyread.loading.discover import RECORDS
from easyread.loading.faults import explain
from easyread.loading.formats.yaml import read
from easyread.loading.keys import keys_from
from easyread.loading.source import Source
from easyread.model import Place
from easyread.reading import read_bytes
from easyread.records.fingerprint import Fingerprint, Line, digest, fingerprint_of
from easyread.text.letters import plain_letters
from easyread.text.tidy import tidy

NAMES_FILE: Final = "names.yaml"
_COMMENT: Final = (
    "Who checked this document, and what they checked. easyread wrote this file.\n"
    "Do not change it by hand: then the record does not count any more.\n"
    "Keep it with the document. What people said here is never published."
)
_CHANGED: Final = "This record was changed after it was written."
_UNDO: Final = "Undo the change."
_LOST: Final = "This record does not count while it is like this."
_WAY_OUT: Final = (
    "Put back the file as it was. Or move it away, and record the checking again."
)


_SEEN: Final = frozenset({"words", "facts", "sentences"})
_NAMES: Final = keys_from(
    {
        "": frozenset({"document", "example", "checks", "checksum"}),
        "checks": frozenset(
            {"when", "group", "people", "paid", "hard", "questions", "seen", "declared"}
        ),
        "hard": frozenset({"pair", "said", "changed"}),
        "questions": frozenset({"question", "right", "asked"}),
        "declared": frozenset({"when", "why", "seen"}),
        "seen": _SEEN,
        "sentences": frozenset({"role", "words", "pictures", "masked", "facts"}),
    }
)
Value: TypeAlias = "str | int | bool | list[Value] | dict[str, Value] | None"

# Letters that YAML reads as the end of a line, or that nobody can see.
_HIDDEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")


_NO_LETTER = re.compile("[\ud800-\udfff]")


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=key_of)


class HardPair(_Model):
    """What was hard, by the number of the pair, and what was changed because of it."""

    pair: int = Field(ge=0)
    said: str = ""
    changed: str = ""


class QuestionResult(_Model):
    """A question with three pictures: how many people of those asked found it."""

    question: str
    right: int = Field(ge=0)
    asked: int = Field(ge=1)


class SnapshotSentence(_Model):
    """A sentence as it was checked; see `Line`."""

    role: str
    words: str
    pictures: tuple[str, ...] = ()
    masked: str = ""
    facts: tuple[str, ...] = ()

    @property
    def line(self) -> Line:
        """The sentence as fingerprints know it."""
        return Line(**self.model_dump())


class Snapshot(_Model):
    """The words and pictures of a document on the day of a check, with two hashes."""

    words: str
    facts: str
    sentences: tuple[SnapshotSentence, ...] = Field(min_length=1)

    @cached_property
    def fingerprint(self) -> Fingerprint:
        """The fingerprint of the sentences, each with the number of its pair."""
        lines, number = list[Line](), 0
        for sentence in self.sentences:
            is_pair = sentence.role not in {"title", "heading", "word"}
            number += is_pair
            lines.append(replace(sentence.line, number=number if is_pair else 0))
        return fingerprint_of(tuple(lines))

    @property
    def hashes_match(self) -> bool:
        """Whether the hashes are those of the sentences."""
        computed = self.fingerprint
        return (computed.words, computed.facts) == (self.words, self.facts)


class Declared(_Model):
    """A later change of spelling or layout only, with the reason."""

    when: date
    why: str = Field(min_length=1)
    seen: Snapshot


class Check(_Model):
    """One session in which people checked a document."""

    when: date
    group: str = Field(min_length=1)
    people: int = Field(ge=1)
    paid: bool = False
    hard: tuple[HardPair, ...] = ()
    questions: tuple[QuestionResult, ...] = ()
    seen: Snapshot
    declared: tuple[Declared, ...] = ()

    @property
    def versions(self) -> tuple[Snapshot, ...]:
        """What was checked, and what was declared to be no more than layout since."""
        return (self.seen, *(change.seen for change in self.declared))

    def public(self) -> dict[str, Value]:
        """Return what may be published: who checked it and when, never what they said."""
        return {
            "when": self.when.isoformat(),
            "group": self.group,
            "people": self.people,
            "paid": self.paid,
            "words": self.seen.words,
            "facts": self.seen.facts,
            "layout only": [
                {"when": change.when.isoformat(), "why": change.why}
                for change in self.declared
            ],
        }


class Record(_Model):
    """All checks of one document, the newest last.

    `example` says that nobody checked anything: the record shows what one is like.
    """

    document: str
    example: bool = False
    checks: tuple[Check, ...] = Field(min_length=1)
    checksum: str = ""

    @property
    def expected_checksum(self) -> str:
        """The SHA-256 that `checksum` has where nobody changed the record by hand."""
        return digest([self.model_dump(mode="json", exclude={"checksum"})])

    @property
    def sealed(self) -> Self:
        """The record with its checksum."""
        return self.model_copy(update={"checksum": self.expected_checksum})

    @property
    def content(self) -> bytes:
        """The text of the file of the record, in UTF-8, with its checksum."""
        data = self.sealed.model_dump(mode="json", exclude_defaults=True)
        return to_yaml(data, _COMMENT).encode("utf-8", "replace")


def record_file(document: Path) -> Path:
    """Return where the record of a document is kept: in reviews/ beside it."""
    name = f"{document.stem}.yaml"
    if name.casefold() == NAMES_FILE:
        raise EasyReadError(
            f"The record of {document} would be where names are kept."
            " Give the document another name."
        )
    return document.parent / RECORDS / name


def as_kept(text: str) -> str:
    """Return a text as a record keeps it: what can be seen of it, in plain letters.

    A byte that is no letter becomes “�”.
    """
    return str(plain_letters(tidy(_NO_LETTER.sub("\ufffd", text))))


def read_record(file: Path) -> Record:
    """Return the record in a file, or raise every fault that it has."""
    return record_in(read_bytes(file), file)


def record_in(content: bytes, file: Path) -> Record:
    """Return the record in the text of a file, or raise every fault that it has."""
    try:
        record, faults = _record_and_faults(content, file)
    except FileFaultsError as error:
        record, faults = None, error.faults
    if record and not faults:
        return record
    lost = Fault(Place(str(file), 1, 1), _LOST, _WAY_OUT)
    raise FileFaultsError([*faults, lost])


def _record_and_faults(content: bytes, file: Path) -> tuple[Record, Sequence[Fault]]:
    source = read(content, str(file), _NAMES)
    try:
        record = Record.model_validate(source.data)
    except ValidationError as error:
        raise FileFaultsError(explain(error, source, _NAMES)) from None
    return record, tuple(_faults(record, source, file.stem))


def _faults(record: Record, source: Source, name: str) -> Iterator[Fault]:
    """Yield a fault where the name, a hash or the checksum does not fit the rest."""
    if record.document != as_kept(name):
        place = source.place(["document"])
        message = f"This record is for the document “{record.document}”."
        yield Fault(place, message, f"Its name says “{name}”.", source.line(place))
    changed = list(_changed_hashes(record))
    for path in changed:
        place = source.place(path)
        message = "These hashes are not those of the sentences below."
        yield Fault(place, message, _UNDO, source.line(place))
    if not changed and record.checksum != record.expected_checksum:
        place = source.place(["checksum"])
        yield Fault(place, _CHANGED, _UNDO, source.line(place))


def _changed_hashes(record: Record) -> Iterator[tuple[str | int, ...]]:
    for number, check in enumerate(record.checks):
        path = ("checks", number)
        if not check.seen.hashes_match:
            yield (*path, "seen", "words")
        for turn, declared in enumerate(check.declared):
            if not declared.seen.hashes_match:
                yield (*path, "declared", turn, "seen", "words")


def snapshot(fingerprint: Fingerprint) -> Snapshot:
    """Return a fingerprint as a record keeps it."""
    return Snapshot(
        words=fingerprint.words,
        facts=fingerprint.facts,
        sentences=tuple(
            SnapshotSentence(
                role=line.role,
                words=line.words,
                pictures=line.pictures,
                masked=line.masked,
                facts=line.facts,
            )
            for line in fingerprint.sentences
        ),
    )


def to_yaml(data: Mapping[str, Value], comment: str = "") -> str:
    """Return the data as YAML under a comment: one thing on each line."""
    head = [f"# {line}" for line in comment.splitlines()]
    return "\n".join([*head, *_mapping_lines(data)]) + "\n"


def _mapping_lines(data: Mapping[str, Value]) -> Iterator[str]:
    for name, value in data.items():
        if not isinstance(value, list | dict) or not value:
            yield f"{name}: {_scalar(value)}"
            continue
        yield f"{name}:"
        inner = _mapping_lines(value) if isinstance(value, dict) else _list_lines(value)
        yield from (f"  {line}" for line in inner)


def _list_lines(values: list[Value]) -> Iterator[str]:
    for value in values:
        lines = (
            _mapping_lines(value) if isinstance(value, dict) else iter([_scalar(value)])
        )
        yield f"- {next(lines)}"
        yield from (f"  {line}" for line in lines)


def _scalar(value: Value) -> str:
    return _HIDDEN.sub(
        lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False)
    )
