"""`easyread review`: check with readers, and keep the record of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared
from easyread.cli._review_session import Day, Session, as_names, ask
from easyread.cli._stderr import print_message

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.model import Document
    from easyread.records import Fingerprint
    from easyread.review.questions import Question

_file = click.argument("file", type=shared.FilePath(dir_okay=False, exists=True))


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
    from easyread.review.session import add_check

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
    check = session.check(fingerprint, questions)
    written = add_check(
        file, document, check, session.people_named, _today(), example=example
    )
    click.echo(written)
    if session.names:
        _warn_of_git(written.parent)
    click.echo("Keep this file with the document. Do not change it by hand.", err=True)


@review.command("agree")
@_file
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def agree_toas_names(file: Path, names: tuple[str, ...]) -> None:
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

    agree(file, as_names(names), _today())
    reviews = record_file(file).parent
    click.echo(reviews / NAMES_FILE)
    _warn_of_git(reviews)


@review.command()
@click.argument("name")
@click.argument("folder", default=".", type=shared.FilePath(exists=True))
def forget(name: str, folder: Path) -> None:
    r"""Take a person out of all names and records in FOLDER, and find what still has them.

    The name is found however it is typed: capitals, apostrophes, hyphens and spaces do
    not matter. The exit code is 0 where the name is nowhere any more, 1 where something
    still has it, and 2 where we could not look into everything.

    \b
    Example:
      easyread review forget "Sam Example" content/
    """
    from easyread.review.forgetting import forget as take_out

    (wanted,) = as_names([name])
    done = take_out(wanted, folder)
    for file in done.changed:
        click.echo(file)
    for file, special in done.left.items():
        advice = special or _way_out_of_edition(file)
        what = "folder" if file.is_dir() else "file"
        print_message(f"{file}: this {what} still has the name. {advice}".rstrip())
    for file, reason in done.unopened.items():
        print_message(f"{file}: we could not look into this. {reason}")
    for repository in done.keeps_history:
        message = "git keeps what files said before. Ask the person who looks after it."
        print_message(f"{repository}: {message}")
    if done.left:
        print_message(
            "Take the name out of documents. Build and publish the pages again."
            " Delete the other files."
        )
    elif done.changed:
        click.echo("Build and publish these documents again.", err=True)
    elif not done.unopened:
        where = "in no file" if done.keeps_history else "nowhere"
        click.echo(f"We found this name {where}.", err=True)
    if done.unopened:
        raise SystemExit(2)
    if done.left:
        raise SystemExit(1)


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
    from easyread.records.keeping import typed
    from easyread.review.session import declare_layout

    why = typed(why, "The reason")
    if not why:
        raise click.UsageError("Say why: --layout-only “We put in a space.”")
    fingerprint = prepare(file).review.fingerprint
    click.echo(declare_layout(file, fingerprint, why, _today()))


def _warn_of_git(reviews: Path) -> None:
    """Say where git keeps the names, though we have it ignore them."""
    from easyread.records.ignoring import is_in_git
    from easyread.records.record import NAMES_FILE

    names = reviews / NAMES_FILE
    if is_in_git(names):
        print_message(
            f"git keeps {names} already, so others can get the names."
            f" Take it out of git: git rm --cached {names}"
        )


def _way_out_of_edition(file: Path) -> str:
    """Say how to take away an old edition in a published site, of which a file is one."""
    from easyread.publishing.state import STATE

    for folder in file.parents:
        document, site = folder.parent, folder.parent.parent
        if folder.name.startswith("v") and (site / STATE).is_file():
            return (
                "Take this old version away: easyread publish withdraw"
                f" {document.name} {folder.name[1:]} -o {site} --why “A name was in it.”"
            )
    return ""


def _document(file: Path) -> tuple[Document, Fingerprint, tuple[Question, ...]]:
    """Return what people checked, its very words, and what they were asked."""
    from easyread.pipeline import prepare
    from easyread.review.questions import questions_of

    prepared = prepare(file)
    questions = questions_of(prepared.document, prepared.project.wording_for())
    return prepared.document, prepared.review.fingerprint, questions


def _today() -> date:

    return date.today()  # noqa: DTZ011  the day where this person is
