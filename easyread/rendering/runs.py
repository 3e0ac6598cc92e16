"""Sentences of a section that stand together: a list, tick boxes, or one by one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from easyread.model import Role, Section, Sentence

LISTED: frozenset[Role] = frozenset({"item", "choice"})
LINES_TO_WRITE_ON = 1
SHORT = 8


@dataclass(frozen=True, slots=True)
class Run:
    """Sentences that follow each other and look alike.

    `lines` is how many lines to write on stand after each. A question is `ticked` when
    short answers to tick follow it.
    """

    role: Role
    sentences: tuple[Sentence, ...]
    lines: int = 0
    ticked: bool = False

    @property
    def listed(self) -> bool:
        """Whether screen readers should announce it as a list."""
        return self.role in LISTED

    @property
    def short(self) -> bool:
        """Whether these are answers like Yes and No, that stand side by side."""
        longest = max(len(sentence.text) for sentence in self.sentences)
        return self.role == "choice" and longest <= SHORT


def runs_of(section: Section) -> tuple[Run, ...]:
    """Return the runs of a section, in order.

    On a reply slip a question without tick boxes under it gets a line to write on.
    """
    slip = section.role == "slip"
    whole = tuple(section.sentences)
    found: list[Run] = []
    for role, group in groupby(whole, key=lambda sentence: _kind(sentence, slip=slip)):
        found.append(Run(role, tuple(group)))
    if not slip:
        return tuple(found)
    return tuple(found_run for run in _with_lines(found) for found_run in run)


def _kind(sentence: Sentence, *, slip: bool) -> Role:
    if sentence.role in LISTED or (slip and sentence.role == "question"):
        return sentence.role
    return "plain"


def _with_lines(runs: list[Run]) -> list[tuple[Run, ...]]:
    after = [*runs[1:], None]
    return [
        _asked(run, following if following and following.role == "choice" else None)
        for run, following in zip(runs, after, strict=True)
    ]


def _asked(run: Run, answers: Run | None) -> tuple[Run, ...]:
    if run.role != "question":
        return (run,)
    if answers is None:
        return (Run(run.role, run.sentences, LINES_TO_WRITE_ON),)
    *written, last = run.sentences
    asked = (Run(run.role, tuple(written), LINES_TO_WRITE_ON),) if written else ()
    return (*asked, Run(run.role, (last,), ticked=answers.short))
