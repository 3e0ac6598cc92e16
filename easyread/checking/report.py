"""What a check found, as programs and people read it: the fields are promises."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from easyread.checking.pointing import pointed
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

    from easyread.checking.hard_words import HardWord
    from easyread.findings import Finding
    from easyread.model import Place, Sentence, Symbol


class SentenceReport(NamedTuple):
    """One sentence, numbered as on the page.

    `heading` is the one that stands right above it, where there is one.
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
                    "word": one.word,
                    "difficulty": round(one.difficulty, 2),
                    "suggestions": list(one.suggestions),
                }
                for one in self.hard_words
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
        "symbols": [_symbol(one) for one in pairing.symbols],
        "candidates": [_symbol(one) for one in pairing.candidates],
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
    """Counts, our own score, and two known formulas for texts of 100 words or more.

    Of a language whose words we do not know, the counts alone.
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
    """Something that was found and does not count.

    The author gave a reason beside the sentence, or a baseline knows it already.
    """

    finding: Finding
    reason: str
    by: Literal["author", "baseline"] = "author"


@dataclass(frozen=True, slots=True)
class Review:
    """What people's own check of a document is worth now.

    `said` tells in one line who checked it, `changed` each sentence that is not as
    they saw it.
    """

    said: str
    changed: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return the fields that the JSON promises."""
        return {"said": self.said, "changed": list(self.changed)}


@dataclass(frozen=True)
class FileReport:
    """What was found in one file. `lines` are the author's own.

    `review` is there where the document has a record of people who checked it.
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
        """What people call it: its path, or this text where it has none."""
        return self.file.removeprefix("-") or self.title or "This text"

    def line(self, place: Place) -> str:
        """Return the author's line at a place, or nothing where there is none."""
        return self.lines[place.line - 1] if place.line <= len(self.lines) else ""

    def number(self, finding: Finding) -> int:
        """Return the number that the sentence of a finding has on the page, or 0."""
        return self._numbers.get(finding.sentence, 0)

    def pointed(self, finding: Finding) -> tuple[Place, Place]:
        """Return where the author's own words start and end that a finding means."""
        return pointed(finding, self.line(finding.place))

    @cached_property
    def summary(self) -> Summary:
        """How many errors, warnings and notes there are in this file."""
        return _summary(self.findings)

    @cached_property
    def _numbers(self) -> dict[Sentence | None, int]:
        return {one.sentence: one.number for one in self.sentences}

    def as_dict(self) -> dict[str, Any]:
        """Return the fields that the JSON promises."""
        scores = self.scores
        return {
            "file": self.file,
            "kind": self.kind,
            "title": self.title,
            "scores": {name: getattr(scores, name) for name in Scores.__slots__},
            "sentences": [one.as_dict() for one in self.sentences],
            "findings": [_finding(self, one) for one in self.findings],
            "waived": [
                _finding(self, one.finding) | {"reason": one.reason, "by": one.by}
                for one in self.waived
            ],
            "review": self.review.as_dict() if self.review else None,
        }


def _finding(file: FileReport, one: Finding) -> dict[str, Any]:
    start, end = file.pointed(one)
    return {
        "rule": one.rule,
        "level": one.level,
        "certainty": one.certainty,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "message": one.message,
        "advice": one.advice,
        "source": one.source,
    }


@dataclass(frozen=True)
class Report:
    """What was found in one or more files."""

    easyread: str
    profile: str
    files: tuple[FileReport, ...]

    @classmethod
    def merge(cls, reports: Iterable[Report]) -> Report:
        """Return one report of many. Profiles that differ are all named."""
        kept = tuple(reports)
        profiles = dict.fromkeys(one.profile for one in kept)
        files = tuple(file for one in kept for file in one.files)
        return cls(__version__, ", ".join(profiles), files)

    def with_review(self, review: Review) -> Report:
        """Return the report of one document, together with what people said of it."""
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
        """The scores of the first file, which mostly is the only one."""
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
            "files": [one.as_dict() for one in self.files],
            "summary": {name: getattr(summary, name) for name in Summary.__slots__},
        }
