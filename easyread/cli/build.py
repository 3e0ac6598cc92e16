"""`easyread build`: the pages that readers get."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared

if TYPE_CHECKING:
    from easyread.model import Document
    from easyread.pipeline import Built, Choices


@click.command(short_help="Make the web page and the PDF.")
@shared.paths
@click.option(
    "-o",
    "--out",
    default="build",
    show_default=True,
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder for what is made.",
)
@click.option(
    "--to", default="html,pdf", show_default=True, help="The formats to make."
)
@click.option(
    "--size",
    type=click.Choice(["16", "18", "22"]),
    default="18",
    show_default=True,
    help="The size of the text in points.",
)
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
    will act on: the day, the times, the place, the phone number.

    \b
    Example:
      easyread build invite.yaml
      easyread build content/ -o site --size 22
    """
    from easyread.loading.folder import documents_in, refuse_same_names
    from easyread.pipeline import Choices, Version, known_formats

    files = documents_in(paths)
    refuse_same_names(files)
    choices = Choices(
        known_formats(to.split(",")),
        int(size),
        draft,
        profile or "",
        Version(words_only, paper, contrast or ""),
    )
    work = _Work(out, choices, show=show, quiet=quiet)
    for file in files:
        work.do(file)
    work.finish(len(files))


class _Work:
    """One run of the command: it goes on when a document cannot be made."""

    def __init__(self, out: Path, choices: Choices, *, show: bool, quiet: bool) -> None:
        self.out = out
        self.choices = choices
        self.show = show
        self.quiet = quiet
        self.failed: list[Path] = []
        self.drafts: list[Path] = []

    def do(self, file: Path) -> None:
        """Make or show one document."""
        from easyread.errors import EasyReadError
        from easyread.pipeline import build_one, prepare

        try:
            if self.show:
                _show(prepare(file).document)
                return
            built = build_one(file, self.out, self.choices)
        except EasyReadError as error:
            self.failed.append(file)
            click.echo(str(error), err=True)
            return
        if built.prepared.stoppers:
            self.drafts.append(file)
        self.tell(built)

    def tell(self, built: Built) -> None:
        """Name the files, and read back what a reader will act on."""
        from easyread.cli._checked import what_changed
        from easyread.cli._readback import readback

        if not self.quiet:
            click.echo("\n".join(readback(built)))
        for made in built.files:
            click.echo(made)
        checked = built.prepared.checked
        for line in () if self.quiet else what_changed(checked):
            click.echo(f"{built.prepared.document.place.file}: {line}", err=True)
        for finding in built.prepared.stoppers:
            click.echo(
                f"{finding.place.file}:{finding.place.line}: {finding.message} "
                f"{finding.advice}",
                err=True,
            )

    def finish(self, total: int) -> None:
        """Say which documents need work, and leave with the right exit code."""
        for file in self.drafts:
            click.echo(f"{file}: every page says Draft until this is mended.", err=True)
        for file in self.failed:
            click.echo(f"{file}: we could not make this document.", err=True)
        if total > 1 and not self.quiet:
            made = total - len(self.failed)
            click.echo(f"{made} of {total} documents made.", err=True)
        if self.failed:
            raise SystemExit(2)
        if self.drafts:
            raise SystemExit(1)


def _show(document: Document) -> None:
    number = 0
    click.echo(document.title)
    for section in document.sections:
        click.echo()
        if section.heading:
            click.echo(section.heading)
        for sentence in section.sentences:
            number += 1
            symbols = sentence.pairing.symbols if sentence.pairing else ()
            pictures = ", ".join(symbol.label for symbol in symbols) or "no picture"
            click.echo(f"{number:4}  {sentence.text}  [{pictures}]")
