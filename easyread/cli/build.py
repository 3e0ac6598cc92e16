"""`easyread build`: the pages that readers get."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared
from easyread.cli._review_text import change_lines, status_line
from easyread.cli._stderr import print_message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from easyread.building.task import BuildMessages, Outcome
    from easyread.model import Document, Fact
    from easyread.pipeline import BuildOptions, BuildResult
    from easyread.project import PreparedDocument

# From so many documents on, nobody would read all their facts.
MOST_READ_BACK = 10
LONG_DOCUMENT = 6  # pages; readers ask for five at most
NAME_WIDTH = 14


@click.command(short_help="Make the web page and the PDF.")
@shared.paths
@shared.out
@shared.to
@shared.size
@click.option("--words-only", is_flag=True, help="Leave the pictures out.")
@click.option(
    "--paper",
    type=click.Choice(["a4", "a5"]),
    default="a4",
    show_default=True,
    help="The size of the paper.",
)
@click.option(
    "--contrast",
    type=click.Choice(["yellow", "black"]),
    help="Black words on pale yellow, or white words on black.",
)
@shared.profile
@click.option("--draft", is_flag=True, help="Show a box where a picture is missing.")
@click.option("--show", is_flag=True, help="Show the words here. Make no files.")
@shared.quiet
def build(  # noqa: PLR0913  one for each option that people can give
    paths: tuple[Path, ...],
    out: Path,
    to: str,
    size: str,
    profile: str | None,
    *,
    paper: str,
    contrast: str | None,
    words_only: bool,
    draft: bool,
    show: bool,
    quiet: bool,
) -> None:
    r"""Make the web page and the PDF of each document.

    PATHS are files, or folders with files. At the end we read back what a reader
    will act on: the day, the times, the place, the phone number. Of several
    documents we make only those that changed.

    \b
    Example:
      easyread build invite.yaml
      easyread build content/ -o site --size 22
    """
    from easyread.loading.discover import documents_in, refuse_same_names
    from easyread.pipeline import BuildOptions, known_formats

    files = documents_in(paths)
    refuse_same_names(files)
    options = BuildOptions(
        known_formats(to.split(",")),
        int(size),
        draft,
        profile,
        words_only,
        paper,
        contrast or "",
    )
    if show:
        _show_all(files, quiet=quiet)
        return
    outcomes = _build(files, out, options, quiet=quiet)
    for outcome in outcomes:
        _print_outcome(outcome, quiet=quiet)
    _finish(outcomes, quiet=quiet)


def _build(
    files: list[Path], out: Path, options: BuildOptions, *, quiet: bool
) -> list[Outcome]:
    """Make one document, or what changed of many, with a progress bar for people."""
    from easyread.building import Task, build_folder, make
    from easyread.pipeline import tidy

    summarise = (
        brief_messages if quiet or len(files) > MOST_READ_BACK else full_messages
    )
    tasks = [Task(file, out, options, summarise) for file in files]
    if len(tasks) == 1:
        tidy(out)
        return [make(tasks[0])]
    hidden = quiet or not sys.stderr.isatty()
    with click.progressbar(length=len(tasks), file=sys.stderr, hidden=hidden) as bar:
        return build_folder(tasks, bar.update)


def _print_outcome(outcome: Outcome, *, quiet: bool) -> None:
    """Name the files, and read back what a reader will act on."""
    messages = outcome.messages
    if outcome.state == "made":
        for line in (*(() if quiet else messages.facts), *outcome.files):
            click.echo(line)
    for line in (*(() if quiet else messages.notices), *messages.problems):
        print_message(line)


def _finish(outcomes: list[Outcome], *, quiet: bool) -> None:
    """Say which documents need work, and leave with the right exit code."""
    drafts = [outcome.path for outcome in outcomes if outcome.draft]
    failed = [outcome.path for outcome in outcomes if outcome.state == "failed"]
    unchanged = sum(outcome.state == "unchanged" for outcome in outcomes)
    total = len(outcomes)
    for file in drafts:
        click.echo(f"{file}: every page says Draft until you change this.", err=True)
    for file in failed:
        click.echo(f"{file}: we could not make this document.", err=True)
    if total > 1 and not quiet:
        unchanged_note = f" {unchanged} had not changed." if unchanged else ""
        made = total - unchanged - len(failed)
        click.echo(f"{made} of {total} documents made.{unchanged_note}", err=True)
    if failed:
        raise SystemExit(2)
    if drafts:
        raise SystemExit(1)


def _show_all(files: list[Path], *, quiet: bool) -> None:
    """Print the words of each document that we can read."""
    from easyread.building.task import Outcome
    from easyread.errors import EasyReadError
    from easyread.pipeline import prepare

    outcomes: list[Outcome] = []
    for file in files:
        try:
            prepared = prepare(file)
            _show(prepared.document)
            for line in problems_of(prepared):
                print_message(line)
            outcomes.append(Outcome(file, "made", draft=bool(prepared.blocking)))
        except EasyReadError as error:
            print_message(str(error))
            outcomes.append(Outcome(file, "failed"))
    _finish(outcomes, quiet=quiet)


def _show(document: Document) -> None:
    number = 0
    click.echo(document.title)
    for section in document.all_sections:
        click.echo()
        if section.heading:
            click.echo(section.heading)
        for sentence in section.sentences:
            number += 1
            symbols = sentence.pairing.symbols if sentence.pairing else ()
            pictures = ", ".join(symbol.label for symbol in symbols) or "no picture"
            words = f"{sentence.number} {sentence.text}".strip()
            click.echo(f"{number:4}  {words}  [{pictures}]")


def full_messages(built: BuildResult) -> BuildMessages:
    """Return all that there is to say of one document."""
    from easyread.building import BuildMessages

    return BuildMessages(
        tuple(read_back(built)), _notices(built), problems_of(built.prepared)
    )


def brief_messages(built: BuildResult) -> BuildMessages:
    """Return only what makes a document a draft: nobody reads the facts of many."""
    from easyread.building import BuildMessages

    return BuildMessages(problems=problems_of(built.prepared))


def _notices(built: BuildResult) -> tuple[str, ...]:
    """Return what is not as people checked it, or not as the author may expect."""
    prepared = built.prepared
    file = prepared.document.place.file
    changed = (f"{file}: {line}" for line in change_lines(prepared.review))
    return (*changed, *map(str, built.notes))


def problems_of(prepared: PreparedDocument) -> tuple[str, ...]:
    """Return what makes a document a draft, each with its line."""
    return tuple(
        f"{finding.place.file}:{finding.place.line}: {finding.message} {finding.advice}"
        for finding in prepared.blocking
    )


def read_back(built: BuildResult) -> Iterator[str]:
    """Say line by line what was made, so that a wrong time is seen before it is sent."""
    document = built.prepared.document
    yield f"{document.title} ({document.kind})"
    for fact in in_order_to_read_back(document.facts):
        value = fact.value if fact.state == "given" else fact.state
        yield f"  {fact.name.capitalize():{NAME_WIDTH}}  {value}"
    if built.pages is not None:
        yield f"  {'Pages':{NAME_WIDTH}}  {built.pages}"
        if built.pages >= LONG_DOCUMENT:
            yield f"  {'':{NAME_WIDTH}}  {_where_to_cut(document)}".rstrip()
    yield f"  {'No picture':{NAME_WIDTH}}  {_gaps(document)}"
    yield f"  {'Readers':{NAME_WIDTH}}  {status_line(built.prepared.review)}"
    yield f"  {'Now run':{NAME_WIDTH}}  easyread check {document.place.file}"


def in_order_to_read_back(facts: Sequence[Fact]) -> list[Fact]:
    """Return the title, what readers act on as the file has it, and then the rest.

    That an event is cancelled goes with the title.

    Readers act on a day, a time, a place, a number: on what declares another kind of
    value than words or a name. What stands under the same key goes with it: who does
    an action goes with the day for it.
    """

    def top_key(fact: Fact) -> str:
        return re.split(r"[.\[]", fact.key)[0]

    acted_on = {top_key(fact) for fact in facts if fact.kind not in {"", "name"}}
    return sorted(
        facts,
        key=lambda fact: (
            fact.key != "title" and fact.role != "cancelled",
            top_key(fact) not in acted_on,
        ),
    )


def _gaps(document: Document) -> str:
    lines = [
        str(sentence.place.line)
        for sentence in document.all_sentences
        if sentence.pairing and sentence.pairing.why == "gap"
    ]
    if not lines:
        return "every sentence has what it needs"
    return f"{len(lines)} on line {', '.join(lines)}"


def _where_to_cut(document: Document) -> str:
    from easyread.checking.rules.document_length import where_to_cut

    return f"This is long. Readers ask for 5 pages at most. {where_to_cut(document)}"
