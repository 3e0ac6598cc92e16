"""What a reviewer with one minute needs: what comes up most, and what is hardest."""

from __future__ import annotations

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
