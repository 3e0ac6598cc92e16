"""What a reviewer with one minute needs: what comes up most, what is hardest, how long."""

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
_FEW = 6  # sentences: of fewer, a reviewer reads them all
_LEVELS = ("error", "warning", "note")
_LONG, _TOO_LONG = 15, 20


@dataclass(frozen=True, slots=True)
class Often:
    """What a rule asks, how many times it is not so, and in which sentences."""

    asks: str
    times: int
    numbers: tuple[int, ...]


def often(file: FileReport) -> tuple[Often, ...]:
    """Return what comes up most. What must change comes before what may be fine."""
    found: dict[str, list[Finding]] = {}
    for one in file.findings:
        found.setdefault(one.rule, []).append(one)
    asks = {rule.name: rule.summary for rule in all_rules()}

    def first(rule: str) -> tuple[int, int]:
        levels = [_LEVELS.index(one.level) for one in found[rule]]
        return min(levels), -len(levels)

    return tuple(
        Often(asks[rule], len(found[rule]), _numbers(file, found[rule]))
        for rule in sorted(found, key=first)[:_MOST_RULES]
    )


def _numbers(file: FileReport, found: list[Finding]) -> tuple[int, ...]:
    return tuple(sorted({file.number(one) for one in found} - {0}))


def hardest(file: FileReport) -> tuple[int, ...]:
    """Return the numbers of the sentences that are hardest to read, hardest first."""
    if len(file.sentences) < _FEW or file.scores.difficulty is None:
        return ()
    by_score = sorted(
        file.sentences, key=lambda one: (-(one.difficulty or 0), one.number)
    )
    return tuple(one.number for one in by_score[:_MOST_HARD])


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long sentences are. Half have at most `half` words, three in four `most`.

    `long` and `too_long`: how many of 100 have more than 15 and more than 20 words.
    """

    half: int
    most: int
    long: int
    too_long: int


# Counted in 3,721 sentences of published UK Easy Read, and in as many of the documents
# that they were made from. This is what people publish, not what readers ask for.
EASY_READ = Lengths(half=10, most=15, long=24, too_long=9)
ORIGINALS = Lengths(half=19, most=27, long=62, too_long=44)
_NEAR = 1


def lengths(file: FileReport) -> Lengths | None:
    """Return how long the sentences of a document are, or None without sentences."""
    counts = sorted(filter(None, (len(one.sentence.words) for one in file.sentences)))
    if not counts:
        return None
    return Lengths(
        half=_at(counts, 0.5),
        most=_at(counts, 0.75),
        long=_over(counts, _LONG),
        too_long=_over(counts, _TOO_LONG),
    )


def standing(found: Lengths) -> str:
    """Return in words how the middle sentence compares with published Easy Read."""
    if found.half < EASY_READ.half - _NEAR:
        return "shorter than"
    if found.half > EASY_READ.half + _NEAR:
        return "longer than"
    return "about as long as"


def _at(counts: list[int], share: float) -> int:
    return counts[math.ceil(share * len(counts)) - 1]


def _over(counts: list[int], words: int) -> int:
    return round(100 * sum(count > words for count in counts) / len(counts))
