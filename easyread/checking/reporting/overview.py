"""Figures for the reviewer's page: frequent rules, hardest sentences, lengths."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.checking.engine import all_rules

if TYPE_CHECKING:
    from easyread.checking.report import FileReport
    from easyread.findings import Finding

_MOST_RULES = 5
_MOST_HARD = 3
_FEW = 6  # sentences; a reviewer reads shorter documents whole
_LEVELS = ("error", "warning", "note")
_LONG, _TOO_LONG = 15, 20  # words


@dataclass(frozen=True, slots=True)
class FrequentRule:
    """A rule, its number of findings, and the numbers of their sentences."""

    summary: str
    count: int
    numbers: tuple[int, ...]


def frequent_rules(file: FileReport) -> tuple[FrequentRule, ...]:
    """Return the 5 rules with most findings; first those with errors, then warnings."""
    findings: dict[str, list[Finding]] = {}
    for finding in file.findings:
        findings.setdefault(finding.rule, []).append(finding)
    summaries = {rule.name: rule.summary for rule in all_rules()}

    def rank(rule: str) -> tuple[int, int]:
        levels = [_LEVELS.index(finding.level) for finding in findings[rule]]
        return min(levels), -len(levels)

    return tuple(
        FrequentRule(
            summaries[rule], len(findings[rule]), _numbers(file, findings[rule])
        )
        for rule in sorted(findings, key=rank)[:_MOST_RULES]
    )


def _numbers(file: FileReport, findings: list[Finding]) -> tuple[int, ...]:
    return tuple(sorted({file.number(finding) for finding in findings} - {0}))


def hardest(file: FileReport) -> tuple[int, ...]:
    """Return the numbers of the 3 hardest sentences, hardest first.

    () for short documents, and for languages whose words we do not know.
    """
    if len(file.sentences) < _FEW or file.scores.difficulty is None:
        return ()
    by_difficulty = sorted(
        file.sentences,
        key=lambda sentence: (-(sentence.difficulty or 0), sentence.number),
    )
    return tuple(sentence.number for sentence in by_difficulty[:_MOST_HARD])


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long sentences are: median and third quartile, in words.

    `long` and `too_long` are the percentages with more than 15 and more than 20 words.
    """

    median: int
    upper_quartile: int
    long: int
    too_long: int


# Counted in 3,721 sentences of published UK Easy Read, and in as many of the documents
# that they were made from. This is what people publish, not what readers ask for.
EASY_READ = Lengths(median=10, upper_quartile=15, long=24, too_long=9)
ORIGINALS = Lengths(median=19, upper_quartile=27, long=62, too_long=44)
_NEAR = 1


def lengths(file: FileReport) -> Lengths | None:
    """Return how long the sentences of a document are, or None without sentences."""
    lengths = (len(report.sentence.words) for report in file.sentences)
    counts = sorted(filter(None, lengths))
    if not counts:
        return None
    return Lengths(
        median=_quantile(counts, 0.5),
        upper_quartile=_quantile(counts, 0.75),
        long=_percentage_over(counts, _LONG),
        too_long=_percentage_over(counts, _TOO_LONG),
    )


def comparison(lengths: Lengths) -> str:
    """Return how the median compares with that of published Easy Read, in words."""
    if lengths.median < EASY_READ.median - _NEAR:
        return "shorter than"
    if lengths.median > EASY_READ.median + _NEAR:
        return "longer than"
    return "about as long as"


def _quantile(counts: list[int], share: float) -> int:
    return counts[math.ceil(share * len(counts)) - 1]


def _percentage_over(counts: list[int], words: int) -> int:
    return round(100 * sum(count > words for count in counts) / len(counts))
