"""`easyread review`: check with readers, and keep the record of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared
from easyread.cli._stderr import print_message

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.model import Document
    from easyread.records import Check, Fingerprint
    from easyread.review.questions import Question

_file = click.argument("file", type=shared.FilePath(dir_okay=False, exists=True))


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

    def check(self, fingerprint: Fingerprint, questions: tuple[Question, ...]) -> Check:
        """Return the session as a record keeps it, or say what cannot be."""
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
        return Check(
            when=self.when,
            group=self.group,
            people=self.people,
            paid=self.paid,
            hard=tuple(
                HardPair(pair=pair, said=said, changed=changed)
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


@click.group(short_help="Check with readers, and keep the record.")
def review() -> None:
    r"""Check a document with people who read Easy Read, and keep the record of it.

    \b
    Example:
      easyread review pack invite.yaml
      easyread review record invite.yaml
      easyread review status content/
    """


@review.command()
@_file
@shared.out
@shared.to
@shared.size
def pack(file: Path, out: Path, to: str, size: str) -> None:
    r"""Make the papers for a checking session.

    A paper to write and draw on, questions with three pictures each, a guide for the
    person who runs the session, and a sheet for what people say.

    \b
    Example:
      easyread review pack invite.yaml
    """
    from easyread.pipeline import known_formats
    from easyread.review.pack import write_pack

    for paper in write_pack(file, out, known_formats(to.split(",")), int(size)):
        click.echo(paper)
    click.echo("Print these. After the session, run:", err=True)
    click.echo(f"  easyread review record {file}", err=True)


@review.command()
@_file
@click.option("--when", type=Day(), help="The day of the session.")
@click.option("--group", help="The group that checked it.")
@click.option(
    "--people",
    type=click.IntRange(1),
    help="How many people with a learning disability checked it.",
)
@click.option("--paid/--not-paid", default=False, help="Did you pay them?")
@click.option(
    "--hard",
    multiple=True,
    type=(int, str, str),
    metavar="NUMBER SAID CHANGED",
    help="What was hard, and what you changed because of it.",
)
@click.option(
    "--right",
    multiple=True,
    type=(int, int),
    metavar="QUESTION PEOPLE",
    help="How many people found the answer to a question.",
)
@click.option(
    "--name",
    "names",
    multiple=True,
    help="Someone who agreed that we print their name.",
)
@click.option("--example", is_flag=True, help="This record is made up.")
@click.option(
    "--layout-only",
    metavar="WHY",
    help="Only spelling or layout changed since the last check.",
)
def record(  # noqa: PLR0913  one for each option that people can give
    file: Path,
    *,
    when: date | None,
    group: str | None,
    people: int | None,
    hard: tuple[tuple[int, str, str], ...],
    right: tuple[tuple[int, int], ...],
    names: tuple[str, ...],
    layout_only: str | None,
    paid: bool,
    example: bool,
) -> None:
    r"""Write down who checked a document, and what they found.

    Without options we ask you step by step. The record goes into reviews/ beside the
    document. What people said is never published.

    \b
    Example:
      easyread review record charter.yaml
      easyread review record charter.yaml --when 2026-03-04 --people 6 --paid
        --group "the Halton group" --hard 3 "a long word" "a short word"
      easyread review record charter.yaml --layout-only "We mended a comma."
    """
    from easyread.review.session import add_check, agree

    if layout_only is not None:
        _declare(file, layout_only)
        return
    document, fingerprint, questions = _document(file)
    if when and group and people:
        session = Session(
            when, group, people, paid, list(hard), list(right), list(names)
        )
    elif when or group or people or hard or right or names:
        raise click.UsageError("Give --when, --group and --people, or no options.")
    else:
        session = ask(fingerprint, questions)
    written = add_check(
        file, document, session.check(fingerprint, questions), example=example
    )
    agree(file, session.names, session.when, _today())
    click.echo(written)
    click.echo("Keep this file with the document. Do not change it by hand.", err=True)


@review.command("agree")
@_file
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def agree_to_names(file: Path, names: tuple[str, ...]) -> None:
    r"""Keep that people want their names in a document, for the work they do.

    Notes name roles, such as the note taker. A person who wants their name there
    gets it. Ask them first. The names go into reviews/names.yaml, which stays out of
    git.

    \b
    Example:
      easyread review agree notes.yaml "Sam Example"
    """
    from easyread.records.record import NAMES_FILE, record_file
    from easyread.review.session import agree

    wanted = [" ".join(name.split()) for name in names if name.strip()]
    if not wanted:
        raise click.UsageError("Write the name of the person.")
    agree(file, wanted, None, _today())
    click.echo(record_file(file).parent / NAMES_FILE)


@review.command()
@click.argument("name")
@click.argument("folder", default=".", type=shared.FilePath(exists=True))
def forget(name: str, folder: Path) -> None:
    r"""Take a person out of all names and records below FOLDER.

    \b
    Example:
      easyread review forget "Sam Example" content/
    """
    from easyread.review.session import forget as take_out
    from easyread.review.session import still_named

    if not name.strip():
        raise click.UsageError("Write the name of the person.")
    changed = take_out(name, folder)
    for file in changed:
        click.echo(file)
    naming = still_named(name, folder)
    for file in naming:
        click.echo(f"{file}: this document itself has the name.", err=True)
    if changed:
        click.echo("Build and publish these documents again.", err=True)
    elif not naming:
        click.echo("We found this name nowhere.", err=True)


@review.command()
@shared.paths
@shared.quiet
def status(paths: tuple[Path, ...], *, quiet: bool) -> None:
    r"""List all documents: checked, checked before the words changed, or never.

    \b
    Example:
      easyread review status content/
    """
    from easyread.cli._review_text import change_lines, status_line
    from easyread.errors import EasyReadError
    from easyread.loading.discover import documents_in
    from easyread.pipeline import prepare

    failed = False
    for file in documents_in(paths):
        try:
            review = prepare(file).review
        except EasyReadError as error:
            failed = True
            print_message(str(error))
            continue
        click.echo(f"{file}: {status_line(review)}")
        for line in () if quiet else change_lines(review):
            click.echo(f"  {line}")
    if failed:
        raise SystemExit(2)


def _declare(file: Path, why: str) -> None:
    from easyread.pipeline import prepare
    from easyread.review.session import declare_layout

    if not why.strip():
        raise click.UsageError("Say why: --layout-only “We put in a space.”")
    fingerprint = prepare(file).review.fingerprint
    click.echo(declare_layout(file, fingerprint, why.strip(), _today()))


def _document(file: Path) -> tuple[Document, Fingerprint, tuple[Question, ...]]:
    """Return what people checked, its very words, and what they were asked."""
    from easyread.pipeline import prepare
    from easyread.review.questions import questions_of

    prepared = prepare(file)
    questions = questions_of(prepared.document, prepared.project.wording_for())
    return prepared.document, prepared.review.fingerprint, questions


def _today() -> date:

    return date.today()  # noqa: DTZ011  the day where this person is
