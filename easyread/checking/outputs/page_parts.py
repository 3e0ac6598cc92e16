"""What the reviewer's page shows: each sentence with its notes and its pictures."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from easyread.checking.outputs.marks import Mark, pieces
from easyread.checking.outputs.one_minute import hardest, often
from easyread.checking.outputs.published import lengths
from easyread.checking.outputs.said import counts
from easyread.checking.pointing import marked_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.checking.outputs.marks import Piece
    from easyread.checking.outputs.one_minute import Often
    from easyread.checking.outputs.picture_sheet import PictureSheet
    from easyread.checking.outputs.published import Lengths
    from easyread.checking.report import FileReport, SentenceReport, Waived
    from easyread.findings import Finding, Level
    from easyread.model import Symbol

_MOST_CANDIDATES = 4


@dataclass(frozen=True, slots=True)
class Note:
    """A finding with its number. `whole` means that it is about all the words.

    `reason` is why the author allows it; then it does not count.
    """

    tag: str
    finding: Finding
    whole: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture: its name on the page, and what it is called."""

    name: str
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as the page shows it."""

    report: SentenceReport
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    pictures: tuple[Shown, ...]
    candidates: tuple[Shown, ...]

    @property
    def gap(self) -> bool:
        """Whether no picture was sure enough."""
        pairing = self.report.sentence.pairing
        return pairing is not None and pairing.why == "gap"

    @property
    def none(self) -> bool:
        """Whether it has no picture on purpose."""
        pairing = self.report.sentence.pairing
        return pairing is not None and pairing.why == "none"

    @property
    def fine(self) -> bool:
        """Whether there is nothing to say about it."""
        return not self.notes and not self.gap

    def has(self, level: Level) -> bool:
        """Tell whether there is something of this level that counts."""
        return any(one.finding.level == level and not one.reason for one in self.notes)


@dataclass(frozen=True, slots=True)
class Part:
    """The sentences under one heading."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class FilePart:
    """One document of the page. `whole` are the notes about the document itself."""

    number: int
    file: FileReport
    whole: tuple[Note, ...]
    parts: tuple[Part, ...]
    lengths: Lengths | None
    often: tuple[Often, ...]
    hardest: tuple[int, ...]

    @property
    def name(self) -> str:
        """What people call it."""
        return self.file.title or self.file.name

    @property
    def counted(self) -> str:
        """How much there is of each level."""
        return counts(self.file.summary)

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every sentence, in reading order."""
        return tuple(line for part in self.parts for line in part.lines)

    @property
    def allowed(self) -> tuple[Waived, ...]:
        """What the author allows."""
        return tuple(one for one in self.file.waived if one.by == "author")

    @property
    def known(self) -> int:
        """How many findings a baseline knows."""
        return len(self.file.waived) - len(self.allowed)

    @property
    def to_decide(self) -> tuple[Finding, ...]:
        """What was found that only a person can decide."""
        return tuple(one for one in self.file.findings if one.certainty == "person")


def file_part(number: int, file: FileReport, sheet: PictureSheet) -> FilePart:
    """Make everything that the page shows of one document."""
    by_sentence: dict[int, list[tuple[Finding, str]]] = {}
    for finding, reason in _told(file):
        by_sentence.setdefault(file.number(finding), []).append((finding, reason))
    whole = (finding for finding, reason in by_sentence.get(0, []) if not reason)
    lines = (
        _line(one, by_sentence.get(one.number, []), sheet) for one in file.sentences
    )
    return FilePart(
        number=number,
        file=file,
        whole=tuple(Note("", finding) for finding in whole),
        parts=tuple(_parts(lines)),
        lengths=lengths(file),
        often=often(file),
        hardest=hardest(file),
    )


def _told(file: FileReport) -> Iterator[tuple[Finding, str]]:
    """Give each finding, and after them what the author allows with the reason."""
    for finding in file.findings:
        yield finding, ""
    for one in file.waived:
        if one.by == "author":
            yield one.finding, one.reason or "no reason given"


def _parts(lines: Iterable[Line]) -> Iterator[Part]:
    """Cut the lines where a heading stands."""
    section = 0

    def which(line: Line) -> int:
        nonlocal section
        section += bool(line.report.heading)
        return section

    for _, group in groupby(lines, which):
        kept = tuple(group)
        yield Part(kept[0].report.heading, kept)


def _line(
    one: SentenceReport, told: list[tuple[Finding, str]], sheet: PictureSheet
) -> Line:
    notes, marks = [], []
    for count, (finding, reason) in enumerate(told, start=1):
        tag = f"{one.number}.{count}"
        words = marked_words(one.sentence, finding)
        notes.append(Note(tag, finding, words is None, reason))
        if words:
            marks.append(Mark(*words, tag))
    pairing = one.sentence.pairing
    return Line(
        report=one,
        pieces=pieces(one.sentence, marks),
        notes=tuple(notes),
        pictures=_shown(pairing.symbols if pairing else (), sheet),
        candidates=_shown(pairing.candidates if pairing else (), sheet),
    )


def _shown(symbols: tuple[Symbol, ...], sheet: PictureSheet) -> tuple[Shown, ...]:
    return tuple(Shown(sheet.name(one), one) for one in symbols[:_MOST_CANDIDATES])
