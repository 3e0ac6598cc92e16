"""The reviewer's page: the document as readers see it, with what to change beside it."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from easyread import pairing
from easyread.checking.pointing import sentence_span
from easyread.checking.reporting import level_words, overview
from easyread.errors import EasyReadError
from easyread.resources import page_templates, resource_dir
from easyread.yaml_data import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jinja2 import Environment

    from easyread.checking.report import FileReport, Report, SentenceReport, Waived
    from easyread.checking.reporting.overview import FrequentRule, Lengths
    from easyread.findings import Finding, Level
    from easyread.model import Sentence, Symbol

# Characters that HTML does not allow, such as lone surrogates.
_NOT_HTML = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MOST_PICTURES = 4
_SAFE_IN_SVG = " =:/;,()[]'!*$&@"


def as_html(report: Report) -> str:
    """Return the report as one HTML page, with its styles and pictures in it.

    It has no script and fetches nothing: its content security policy allows only these
    styles and pictures. It never says that a document is good: only people can.
    """
    sheet = PictureSheet()
    files = [
        _document(number, file, sheet)
        for number, file in enumerate(report.files, start=1)
    ]
    css = _asset("check.css")
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            report=report,
            files=files,
            pictures=sheet.data,
            css=css,
            policy=_policy(css),
            people=_questions_for_people(),
        )
        .strip()
    )


def _policy(css: str) -> str:
    """Return the content security policy of a page with this style sheet."""
    digest = b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:;"
        " base-uri 'none'; form-action 'none'"
    )


@cache
def _asset(name: str) -> str:
    return (resource_dir("templates") / "check" / name).read_text("utf-8")


@cache
def _questions_for_people() -> list[dict[str, str]]:
    """Return what only people can judge: each `ask`, with the `source` that asks it."""
    questions: list[dict[str, str]] = read_yaml(_asset("people.yaml"), "people.yaml")
    return questions


def _without_invalid_characters(value: Any) -> Any:
    """Take out of a str what HTML does not allow; other values, and Markup, stay."""
    return _NOT_HTML.sub("", value) if type(value) is str else value


@cache
def _environment() -> Environment:
    """Return the templates. They escape the words of a document."""
    from markupsafe import Markup  # noqa: PLC0415  only where pages are made

    environment = page_templates("check")
    environment.finalize = _without_invalid_characters
    environment.filters["ours"] = Markup
    environment.globals |= {
        "count": level_words.count,
        "counts": level_words.counts,
        "levels": level_words.LEVELS,
        "certainties": level_words.CERTAINTIES,
        "easy_read": overview.EASY_READ,
        "originals": overview.ORIGINALS,
        "comparison": overview.comparison,
    }
    return environment


class PictureSheet:
    """The pictures of a page: `data` has a data: URL for each name on the page."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self.data: dict[str, str] = {}

    def name(self, symbol: Symbol) -> str:
        """Return the name of a picture, or "" if it cannot be read.

        A report does not fail because of a picture.
        """
        key = (symbol.id, symbol.file)
        if key not in self._names:
            try:
                url = _data_url(*pairing.picture(symbol))
            except (EasyReadError, OSError):
                self._names[key] = ""
            else:
                name = f"picture-{len(self.data) + 1}"
                self._names[key], self.data[name] = name, url
        return self._names[key]


def _data_url(content: bytes, mime: str) -> str:
    if mime == "image/svg+xml":
        svg = content.decode().replace('"', "'")
        return f"data:image/svg+xml,{quote(svg, safe=_SAFE_IN_SVG)}"
    return f"data:{mime};base64,{b64encode(content).decode()}"


@dataclass(frozen=True, slots=True)
class Highlight:
    """The offsets in a sentence that the note called `tag` is about."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class TextRun:
    """A part of a sentence in one style. `tags` are those of highlights that end here."""

    text: str
    bold: bool
    highlighted: bool
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A finding with its number, such as 3.1: the first about sentence 3.

    `about_all`: it is about the whole sentence. `reason` is why the author allows it,
    or "" for a finding that counts.
    """

    tag: str
    finding: Finding
    about_all: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture, with its name in the `PictureSheet`."""

    name: str
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class ShownSentence:
    """A sentence as the page shows it."""

    report: SentenceReport
    runs: tuple[TextRun, ...]
    notes: tuple[Note, ...]
    pictures: tuple[ShownPicture, ...]
    candidates: tuple[ShownPicture, ...]

    @property
    def gap(self) -> bool:
        """Whether it lacks a picture."""
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
        """Tell whether a note that counts has this level."""
        return any(
            note.finding.level == level and not note.reason for note in self.notes
        )


@dataclass(frozen=True, slots=True)
class ShownSection:
    """The sentences under one heading."""

    heading: str
    lines: tuple[ShownSentence, ...]


@dataclass(frozen=True, slots=True)
class ShownDocument:
    """One document of the page. `notes` are those about the document as a whole."""

    number: int
    file: FileReport
    notes: tuple[Note, ...]
    sections: tuple[ShownSection, ...]
    lengths: Lengths | None
    frequent_rules: tuple[FrequentRule, ...]
    hardest: tuple[int, ...]

    @property
    def name(self) -> str:
        """What people call it."""
        return self.file.title or self.file.name

    @property
    def counts(self) -> str:
        """The number of findings of each level, as a sentence."""
        return level_words.counts(self.file.summary)

    @property
    def lines(self) -> tuple[ShownSentence, ...]:
        """Every sentence, in reading order."""
        return tuple(line for section in self.sections for line in section.lines)

    @property
    def allowed(self) -> tuple[Waived, ...]:
        """The findings that the author allows."""
        return tuple(entry for entry in self.file.waived if entry.by == "author")

    @property
    def in_baseline(self) -> int:
        """How many findings are in the baseline."""
        return len(self.file.waived) - len(self.allowed)

    @property
    def to_decide(self) -> tuple[Finding, ...]:
        """The findings that only a person can decide."""
        return tuple(
            finding for finding in self.file.findings if finding.certainty == "person"
        )


def _document(number: int, file: FileReport, sheet: PictureSheet) -> ShownDocument:
    """Return one document as the page shows it; `number` counts from 1."""
    by_sentence: dict[int, list[tuple[Finding, str]]] = {}
    for finding, reason in _with_reasons(file):
        by_sentence.setdefault(file.number(finding), []).append((finding, reason))
    about_document = (
        finding for finding, reason in by_sentence.get(0, []) if not reason
    )
    lines = (
        _sentence(sentence, by_sentence.get(sentence.number, []), sheet)
        for sentence in file.sentences
    )
    return ShownDocument(
        number=number,
        file=file,
        notes=tuple(Note("", finding) for finding in about_document),
        sections=tuple(_sections(lines)),
        lengths=overview.lengths(file),
        frequent_rules=overview.frequent_rules(file),
        hardest=overview.hardest(file),
    )


def _with_reasons(file: FileReport) -> Iterator[tuple[Finding, str]]:
    """Yield each finding with "", then each that the author allows with the reason."""
    for finding in file.findings:
        yield finding, ""
    for waived in file.waived:
        if waived.by == "author":
            yield waived.finding, waived.reason or "no reason given"


def _sections(lines: Iterable[ShownSentence]) -> Iterator[ShownSection]:
    """Start a new section at each line with a heading."""
    number = 0

    def section_number(line: ShownSentence) -> int:
        nonlocal number
        number += bool(line.report.heading)
        return number

    for _, group in groupby(lines, section_number):
        section = tuple(group)
        yield ShownSection(section[0].report.heading, section)


def _sentence(
    report: SentenceReport, findings: list[tuple[Finding, str]], sheet: PictureSheet
) -> ShownSentence:
    notes, highlights = [], []
    for count, (finding, reason) in enumerate(findings, start=1):
        tag = f"{report.number}.{count}"
        span = sentence_span(report.sentence, finding)
        notes.append(Note(tag, finding, span is None, reason))
        if span:
            highlights.append(Highlight(*span, tag))
    pairing = report.sentence.pairing
    return ShownSentence(
        report=report,
        runs=_runs(report.sentence, highlights),
        notes=tuple(notes),
        pictures=_pictures(pairing.symbols if pairing else (), sheet),
        candidates=_pictures(pairing.candidates if pairing else (), sheet),
    )


def _pictures(
    symbols: tuple[Symbol, ...], sheet: PictureSheet
) -> tuple[ShownPicture, ...]:
    return tuple(
        ShownPicture(sheet.name(symbol), symbol) for symbol in symbols[:_MOST_PICTURES]
    )


def _runs(sentence: Sentence, highlights: Sequence[Highlight]) -> tuple[TextRun, ...]:
    """Return a sentence cut wherever a highlight or bold words start or end."""
    cuts = {offset for mark in highlights for offset in (mark.start, mark.end)}
    runs: list[TextRun] = []
    start = 0
    for span in sentence.spans:
        end = start + len(span.text)
        bounds = sorted({start, end, *(cut for cut in cuts if start < cut < end)})
        for left, right in pairwise(bounds):
            runs.append(
                TextRun(
                    sentence.text[left:right],
                    span.bold,
                    any(
                        mark.start <= left and right <= mark.end for mark in highlights
                    ),
                    tuple(mark.tag for mark in highlights if mark.end == right),
                )
            )
        start = end
    return tuple(runs)
