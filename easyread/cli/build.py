"""`easyread build`: the pages that readers get."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared
from easyread.cli._aside import tell
from easyread.cli._checked import said, what_changed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from easyread.building.task import Outcome, Told
    from easyread.model import Document, Fact
    from easyread.pipeline import Built, Choices
    from easyread.project import Prepared

# From so many documents on, nobody would read all their facts.
READ_BACK = 10
LONG = 6  # pages; readers ask for five at most
WIDTH = 14


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
    from easyread.pipeline import Choices, known_formats

    files = documents_in(paths)
    refuse_same_names(files)
    choices = Choices(
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
    outcomes = _build(files, out, choices, quiet=quiet)
    for outcome in outcomes:
        _tell(outcome, quiet=quiet)
    _finish(outcomes, quiet=quiet)


def _build(
    files: list[Path], out: Path, choices: Choices, *, quiet: bool
) -> list[Outcome]:
    """Make one document, or what changed of many, with a progress bar for people."""
    from easyread.building import Task, build_folder, make

    say = told_briefly if quiet or len(files) > READ_BACK else told
    tasks = [Task(file, out, choices, say) for file in files]
    if len(tasks) == 1:
        return [make(tasks[0])]
    unseen = quiet or not sys.stderr.isatty()
    with click.progressbar(length=len(tasks), file=sys.stderr, hidden=unseen) as bar:
        return build_folder(tasks, bar.update)


def _tell(outcome: Outcome, *, quiet: bool) -> None:
    """Name the files, and read back what a reader will act on."""
    said = outcome.told
    if outcome.state == "made":
        for line in (*(() if quiet else said.facts), *outcome.files):
            click.echo(line)
    for line in (*(() if quiet else said.changes), *said.wrong):
        tell(line)


def _finish(outcomes: list[Outcome], *, quiet: bool) -> None:
    """Say which documents need work, and leave with the right exit code."""
    drafts = [outcome.path for outcome in outcomes if outcome.draft]
    failed = [outcome.path for outcome in outcomes if outcome.state == "failed"]
    same = sum(outcome.state == "unchanged" for outcome in outcomes)
    total = len(outcomes)
    for file in drafts:
        click.echo(f"{file}: every page says Draft until you change this.", err=True)
    for file in failed:
        click.echo(f"{file}: we could not make this document.", err=True)
    if total > 1 and not quiet:
        rest = f" {same} had not changed." if same else ""
        made = total - same - len(failed)
        click.echo(f"{made} of {total} documents made.{rest}", err=True)
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
            for line in wrong_with(prepared):
                tell(line)
            outcomes.append(Outcome(file, "made", draft=bool(prepared.stoppers)))
        except EasyReadError as error:
            tell(str(error))
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
            click.echo(f"{number:4}  {sentence.text}  [{pictures}]")


def told(built: Built) -> Told:
    """Return the facts to read back, what an author may not know, and what is missing."""
    from easyread.building import Told

    return Told(tuple(readback(built)), _changes(built), wrong_with(built.prepared))


def told_briefly(built: Built) -> Told:
    """Return only what is missing: of many documents nobody would read the facts."""
    from easyread.building import Told

    return Told(wrong=wrong_with(built.prepared))


def _changes(built: Built) -> tuple[str, ...]:
    """Return what is not as people checked it, or not as the author may expect."""
    prepared = built.prepared
    file = prepared.document.place.file
    changed = (f"{file}: {line}" for line in what_changed(prepared.checked))
    return (*changed, *map(str, prepared.notes))


def wrong_with(prepared: Prepared) -> tuple[str, ...]:
    """Return what makes a document a draft, each with its line."""
    return tuple(
        f"{one.place.file}:{one.place.line}: {one.message} {one.advice}"
        for one in prepared.stoppers
    )


def readback(built: Built) -> Iterator[str]:
    """Say line by line what was made, so that a wrong time is seen before it is sent."""
    document = built.prepared.document
    yield f"{document.title} ({document.kind})"
    for fact in in_order_to_read_back(document.facts):
        value = fact.value if fact.state == "given" else fact.state
        yield f"  {fact.name.capitalize():{WIDTH}}  {value}"
    if built.pages is not None:
        yield f"  {'Pages':{WIDTH}}  {built.pages}"
        if built.pages >= LONG:
            yield f"  {'':{WIDTH}}  {_where_to_cut(document)}"
    yield f"  {'No picture':{WIDTH}}  {_gaps(document)}"
    yield f"  {'Readers':{WIDTH}}  {said(built.prepared.checked)}"
    yield f"  {'Now run':{WIDTH}}  easyread check {document.place.file}"


def in_order_to_read_back(facts: Sequence[Fact]) -> list[Fact]:
    """Return the title, what readers act on as the file has it, and then the rest.

    Readers act on a day, a time, a place, a number: on what declares another kind of
    value than words or a name. What stands under the same key goes with it: who does
    an action goes with the day for it.
    """

    def top_key(fact: Fact) -> str:
        return re.split(r"[.\[]", fact.key)[0]

    acted_on = {top_key(fact) for fact in facts if fact.kind not in {"", "name"}}
    return sorted(
        facts, key=lambda fact: (fact.key != "title", top_key(fact) not in acted_on)
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
    parts = [section for section in document.sections if section.role == "body"]
    longest = max(parts, key=lambda section: len(section.sentences))
    heading = longest.heading or "the first part"
    return f"This is long. Readers ask for 5 pages at most. The longest part is “{heading}”."
