"""What a session brought: from options, or asked for step by step."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.records import Check, Fingerprint
    from easyread.review.questions import Question


class Day(click.ParamType[date]):
    """A day, in any form that a document may have it."""

    name = "day"

    def convert(
        self,
        value: str | date,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> date:
        """Read the day, or say in plain words what is wrong with it."""
        from easyread.errors import NotUnderstoodError
        from easyread.languages import language_of

        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(language_of().read_day(value).iso)
        except NotUnderstoodError as error:
            self.fail(f"{error.message} {error.advice}", param, ctx)


@dataclass
class Session:
    """What a session brought: asked step by step, or given by options."""

    when: date
    group: str
    people: int
    paid: bool = False
    hard: list[tuple[int, str, str]] = field(default_factory=list)
    right: list[tuple[int, int]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    @property
    def people_named(self) -> list[str]:
        """Who agreed that we print their name."""
        return as_names(self.names)

    def check(self, fingerprint: Fingerprint, questions: tuple[Question, ...]) -> Check:
        """Return the session as a record keeps it, or say what cannot be."""
        from easyread.records.keeping import typed
        from easyread.records.record import Check, HardPair, QuestionResult, snapshot

        pairs = max((line.number for line in fingerprint.sentences), default=0)
        for pair, *_ in self.hard:
            _within(pair, pairs, "pair")
        for number, right in self.right:
            _within(number, len(questions), "question")
            if not 0 <= right <= self.people:
                raise click.UsageError(
                    f"{self.people} people took part, so {right} cannot be right."
                )
        group = typed(self.group, "The name of the group")
        if not group:
            raise click.UsageError("Write which group it was.")
        return Check(
            when=self.when,
            group=group,
            people=self.people,
            paid=self.paid,
            hard=tuple(
                HardPair(
                    pair=pair,
                    said=typed(said, f"What was hard in pair {pair}"),
                    changed=typed(changed, f"What you changed in pair {pair}"),
                )
                for pair, said, changed in sorted(self.hard)
            ),
            questions=tuple(
                QuestionResult(
                    question=questions[number - 1].text, right=right, asked=self.people
                )
                for number, right in sorted(self.right)
            ),
            seen=snapshot(fingerprint),
        )


def as_names(names: Sequence[str]) -> list[str]:
    """Return names as we keep them; each has letters in it."""
    from easyread.records.keeping import typed

    kept = [typed(name, "The name") for name in names]
    if not all(kept) or not all(any(map(str.isalnum, name)) for name in kept):
        raise click.UsageError("Write the name of the person.")
    return kept


def ask(fingerprint: Fingerprint, questions: tuple[Question, ...]) -> Session:
    """Ask for everything. An empty answer ends what can be more than one."""
    today = date.today()  # noqa: DTZ011  the day where this person is
    session = Session(
        when=click.prompt("When did people check it?", today, type=Day()),
        group=click.prompt("Which group was it?"),
        people=click.prompt(
            "How many people with a learning disability checked it?",
            type=click.IntRange(1),
        ),
        paid=click.confirm("Did you pay them?", default=False),
    )
    _ask_hard(session, fingerprint)
    for number, question in enumerate(questions, start=1):
        click.echo(f"Question {number}: {question.text}")
        right = click.prompt(
            "How many people found the answer? (-1: we did not ask)",
            -1,
            type=click.IntRange(-1, session.people),
        )
        if right >= 0:
            session.right.append((number, right))
    while name := _more("Who agreed that we print their name?"):
        session.names.append(name)
    return session


def _ask_hard(session: Session, fingerprint: Fingerprint) -> None:
    lines = {line.number: line for line in fingerprint.sentences if line.number}
    while number := click.prompt(
        "Which number was hard? (0: no more)",
        0,
        type=click.IntRange(0, max(lines, default=0)),
    ):
        click.echo(f"  {lines[number].text}")
        said = _more("  What was hard?")
        changed = _more("  What did you change?")
        session.hard.append((number, said, changed))


def _more(question: str) -> str:
    answer: str = click.prompt(f"{question} (Enter: nothing)", "", show_default=False)
    return answer.strip()


def _within(number: int, most: int, what: str) -> None:
    if not 1 <= number <= most:
        raise click.UsageError(f"There is no {what} {number}. We count 1 to {most}.")
