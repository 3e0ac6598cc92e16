"""The result of a check. Other programs rely on the names of its fields."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from easyread.checking.pointing import source_span
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

    from easyread.checking.hard_words import HardWord
    from easyread.findings import Finding
    from easyread.model import Place, Sentence, Symbol


class SentenceReport(NamedTuple):
    """One sentence. `number` is its number on the page, from 1.

    `heading` is the heading right above it, or "".
    """

    number: int
    sentence: Sentence
    difficulty: float | None
    hard_words: tuple[HardWord, ...]
    heading: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Return the fields that the JSON promises."""
        sentence = self.sentence
        return {
            "number": self.number,
            "text": sentence.text,
            "line": sentence.place.line,
            "column": sentence.place.column,
            "role": sentence.role,
            "words": len(sentence.words),
            "difficulty": self.difficulty,
            "hard_words": [
                {
                    "word": hard_word.word,
                    "difficulty": round(hard_word.difficulty, 2),
                    "suggestions": list(hard_word.suggestions),
                }
                for hard_word in self.hard_words
            ],
            "pairing": _pairing(sentence),
        }


def _pairing(sentence: Sentence) -> dict[str, Any] | None:
    """Return the fields of a pairing; None where the sentence was not paired."""
    pairing = sentence.pairing
    if pairing is None:
        return None
    return {
        "why": pairing.why,
        "symbols": [_symbol(symbol) for symbol in pairing.symbols],
        "candidates": [_symbol(symbol) for symbol in pairing.candidates],
    }


def _symbol(symbol: Symbol) -> dict[str, Any]:
    return {
        "id": symbol.id,
        "label": symbol.label,
        "words": list(symbol.words),
        "alt": symbol.alt,
        "source": symbol.source,
        "licence": symbol.licence,
    }


@dataclass(frozen=True, slots=True)
class Scores:
    """Counts, our own difficulty, and the grades of two published formulas.

    Texts under 100 words have no grades. For a language whose words we do not know,
    there are only the counts.
    """

    words: int = 0
    sentences: int = 0
    words_per_sentence: float = 0.0
    longest_sentence: int = 0
    hard_words_per_100: float | None = 0.0
    difficulty: float | None = 0.0
    flesch_kincaid_grade: float | None = None
    spache_grade: float | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """How many findings of each level."""

    errors: int = 0
    warnings: int = 0
    notes: int = 0


def _summary(findings: Iterable[Finding]) -> Summary:
    levels = [finding.level for finding in findings]
    return Summary(levels.count("error"), levels.count("warning"), levels.count("note"))


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that does not count, and why.

    The author gave a reason beside the sentence, or the finding is in a baseline.
    """

    finding: Finding
    reason: str
    by: Literal["author", "baseline"] = "author"


@dataclass(frozen=True, slots=True)
class Review:
    """Who checked a document, and what has changed since.

    `said` says in one line who checked it. `changed` has a line for each sentence that
    is not as they saw it.
    """

    said: str
    changed: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return the fields that the JSON promises."""
        return {"said": self.said, "changed": list(self.changed)}


@dataclass(frozen=True)
class FileReport:
    """The report of one file. `lines` are those of the author's text.

    `review` is None where the document has no record of people who checked it.
    """

    file: str
    kind: str
    title: str
    scores: Scores
    sentences: tuple[SentenceReport, ...]
    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...] = ()
    lines: tuple[str, ...] = ()
    review: Review | None = None

    @property
    def name(self) -> str:
        """Its path, or its title, or “This text”."""
        return self.file.removeprefix("-") or self.title or "This text"

    def line(self, place: Place) -> str:
        """Return the author's line at a place, or "" where there is none."""
        return self.lines[place.line - 1] if place.line <= len(self.lines) else ""

    def number(self, finding: Finding) -> int:
        """Return the number of the sentence of a finding, or 0 where it has none."""
        return self._numbers.get(finding.sentence, 0)

    def source_span(self, finding: Finding) -> tuple[Place, Place]:
        """Return the start and end of a finding in the author's file."""
        return source_span(finding, self.line(finding.place))

    @cached_property
    def summary(self) -> Summary:
        """How many errors, warnings and notes there are in this file."""
        return _summary(self.findings)

    @cached_property
    def _numbers(self) -> dict[Sentence | None, int]:
        return {report.sentence: report.number for report in self.sentences}

    def as_dict(self) -> dict[str, Any]:
        """Return the fields that the JSON promises."""
        scores = self.scores
        return {
            "file": self.file,
            "kind": self.kind,
            "title": self.title,
            "scores": {name: getattr(scores, name) for name in Scores.__slots__},
            "sentences": [sentence.as_dict() for sentence in self.sentences],
            "findings": [_finding(self, finding) for finding in self.findings],
            "waived": [
                _finding(self, waived.finding)
                | {"reason": waived.reason, "by": waived.by}
                for waived in self.waived
            ],
            "review": self.review.as_dict() if self.review else None,
        }


def _finding(file: FileReport, finding: Finding) -> dict[str, Any]:
    start, end = file.source_span(finding)
    return {
        "rule": finding.rule,
        "level": finding.level,
        "certainty": finding.certainty,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "message": finding.message,
        "advice": finding.advice,
        "source": finding.source,
    }


@dataclass(frozen=True)
class Report:
    """The report of one or more files. `strict`: warnings count as errors."""

    easyread: str
    profile: str
    files: tuple[FileReport, ...]
    strict: bool = False

    @classmethod
    def merge(cls, reports: Iterable[Report]) -> Report:
        """Return one report of many. It names each different profile."""
        reports = tuple(reports)
        profiles = dict.fromkeys(report.profile for report in reports)
        files = tuple(file for report in reports for file in report.files)
        return cls(__version__, ", ".join(profiles), files)

    def with_review(self, review: Review) -> Report:
        """Return the same report with the review of its document."""
        return replace(
            self, files=tuple(replace(file, review=review) for file in self.files)
        )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding of every file."""
        return tuple(finding for file in self.files for finding in file.findings)

    @property
    def sentences(self) -> tuple[SentenceReport, ...]:
        """Every sentence of every file."""
        return tuple(sentence for file in self.files for sentence in file.sentences)

    @property
    def scores(self) -> Scores:
        """The scores of the first file; most reports have only one."""
        return self.files[0].scores if self.files else Scores()

    @cached_property
    def summary(self) -> Summary:
        """How many errors, warnings and notes there are in all."""
        return _summary(self.findings)

    def as_dict(self) -> dict[str, Any]:
        """Return the fields that the JSON promises."""
        summary = self.summary
        return {
            "easyread": self.easyread,
            "profile": self.profile,
            "files": [file.as_dict() for file in self.files],
            "summary": {name: getattr(summary, name) for name in Summary.__slots__},
        }
