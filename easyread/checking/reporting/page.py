"""What the reviewer's page shows: each sentence with its notes and its pictures."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING
from urllib.parse import quote

from easyread import pairing
from easyread.checking.pointing import marked_words
from easyread.checking.reporting.level_words import counts
from easyread.checking.reporting.overview import hardest, lengths, often
from easyread.errors import EasyReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from easyread.checking.report import FileReport, SentenceReport, Waived
    from easyread.checking.reporting.overview import Lengths, Often
    from easyread.findings import Finding, Level
    from easyread.model import Sentence, Symbol

_MOST_CANDIDATES = 4
_SHAPES = " =:/;,()[]'!*$&@"


class PictureSheet:
    """The pictures of a page as data, by the names that the page points at."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self.data: dict[str, str] = {}

    def name(self, symbol: Symbol) -> str:
        """Return the name of a picture, or nothing where we cannot draw it.

        The report tells what was found: it must not fail for a picture.
        """
        key = (symbol.id, symbol.file)
        if key not in self._names:
            try:
                data = _data(*pairing.picture(symbol))
            except (EasyReadError, OSError):
                self._names[key] = ""
            else:
                name = f"picture-{len(self.data) + 1}"
                self._names[key], self.data[name] = name, data
        return self._names[key]


def _data(content: bytes, mime: str) -> str:
    if mime == "image/svg+xml":
        drawn = content.decode().replace('"', "'")
        return f"data:image/svg+xml,{quote(drawn, safe=_SHAPES)}"
    return f"data:{mime};base64,{b64encode(content).decode()}"


@dataclass(frozen=True, slots=True)
class Mark:
    """From `start` to `end`, the words of a sentence that the note `tag` means."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that look the same. `tags` are the marks that end with it."""

    text: str
    bold: bool
    marked: bool
    tags: tuple[str, ...]


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
class ShownPicture:
    """A picture: its name on the page, and what it is called."""

    name: str
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class ShownSentence:
    """A sentence as the page shows it."""

    report: SentenceReport
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    pictures: tuple[ShownPicture, ...]
    candidates: tuple[ShownPicture, ...]

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
class ShownSection:
    """The sentences under one heading."""

    heading: str
    lines: tuple[ShownSentence, ...]


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """One document of the page. `whole` are the notes about the document itself."""

    number: int
    file: FileReport
    whole: tuple[Note, ...]
    parts: tuple[ShownSection, ...]
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
    def lines(self) -> tuple[ShownSentence, ...]:
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


def shown_document(number: int, file: FileReport, sheet: PictureSheet) -> ShownDocument:
    """Make everything that the page shows of one document."""
    by_sentence: dict[int, list[tuple[Finding, str]]] = {}
    for finding, reason in _told(file):
        by_sentence.setdefault(file.number(finding), []).append((finding, reason))
    whole = (finding for finding, reason in by_sentence.get(0, []) if not reason)
    lines = (
        _sentence(one, by_sentence.get(one.number, []), sheet) for one in file.sentences
    )
    return ShownDocument(
        number=number,
        file=file,
        whole=tuple(Note("", finding) for finding in whole),
        parts=tuple(_sections(lines)),
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


def _sections(lines: Iterable[ShownSentence]) -> Iterator[ShownSection]:
    """Cut the lines where a heading stands."""
    section = 0

    def which(line: ShownSentence) -> int:
        nonlocal section
        section += bool(line.report.heading)
        return section

    for _, group in groupby(lines, which):
        kept = tuple(group)
        yield ShownSection(kept[0].report.heading, kept)


def _sentence(
    one: SentenceReport, told: list[tuple[Finding, str]], sheet: PictureSheet
) -> ShownSentence:
    notes, marks = [], []
    for count, (finding, reason) in enumerate(told, start=1):
        tag = f"{one.number}.{count}"
        words = marked_words(one.sentence, finding)
        notes.append(Note(tag, finding, words is None, reason))
        if words:
            marks.append(Mark(*words, tag))
    pairing = one.sentence.pairing
    return ShownSentence(
        report=one,
        pieces=_pieces(one.sentence, marks),
        notes=tuple(notes),
        pictures=_shown(pairing.symbols if pairing else (), sheet),
        candidates=_shown(pairing.candidates if pairing else (), sheet),
    )


def _shown(
    symbols: tuple[Symbol, ...], sheet: PictureSheet
) -> tuple[ShownPicture, ...]:
    return tuple(
        ShownPicture(sheet.name(one), one) for one in symbols[:_MOST_CANDIDATES]
    )


def _pieces(sentence: Sentence, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """Return a sentence cut wherever a mark or bold words start or end."""
    cuts = {place for mark in marks for place in (mark.start, mark.end)}
    made: list[Piece] = []
    start = 0
    for span in sentence.spans:
        end = start + len(span.text)
        bounds = sorted({start, end, *(cut for cut in cuts if start < cut < end)})
        for left, right in pairwise(bounds):
            made.append(
                Piece(
                    sentence.text[left:right],
                    span.bold,
                    any(one.start <= left and right <= one.end for one in marks),
                    tuple(one.tag for one in marks if one.end == right),
                )
            )
        start = end
    return tuple(made)
