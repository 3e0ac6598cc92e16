"""`easyread symbols search`: pictures for some words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared
from easyread.cli.symbols.list import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.model import Symbol
    from easyread.project import Project


@click.command(name="search", short_help="Find pictures for some words.")
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--sheet",
    metavar="FILE",
    type=shared.FilePath(dir_okay=False),
    help="Write the pictures to a file that ends in .html or .pdf.",
)
def command(words: tuple[str, ...], sheet: Path | None) -> None:
    r"""List the pictures for some words, the nearest first.

    A word finds its other forms too, and what means the same. The sets that you
    brought in yourself are searched with ours.

    \b
    Example:
      easyread symbols search quiet room
      easyread symbols search bus --sheet bus.html
    """
    from easyread.pairing import search as search_symbols
    from easyread.project import Project

    query = " ".join(words)
    project = Project.at(Path.cwd())
    symbols = search_symbols(query, project.sets)
    if not symbols:
        click.echo("We found no picture. Try another word.", err=True)
        raise SystemExit(1)
    for symbol in symbols:
        click.echo(line_of(symbol))
    if sheet:
        _write_sheet(sheet, query, symbols, project)
        click.echo(f"The pictures are in {sheet}.", err=True)


def _write_sheet(
    file: Path, query: str, symbols: Sequence[Symbol], project: Project
) -> None:
    """Write the pictures, each beside its label and the name to write in a document."""
    from easyread.errors import UnknownNameError
    from easyread.files import write_whole
    from easyread.model import Document, Pairing, Section, Sentence, Span
    from easyread.rendering import FORMATS, Options, render

    name = file.suffix.lower().removeprefix(".")
    if name not in FORMATS:
        known = ", ".join(FORMATS)
        raise UnknownNameError(f"We cannot make “{file}”. A sheet is one of: {known}.")
    rows = tuple(
        Sentence(
            (Span(symbol.label, bold=True), Span(f" {symbol.id}")),
            pairing=Pairing("author", (symbol,)),
        )
        for symbol in symbols
    )
    title = f"Pictures for “{query}”"
    document = Document("sheet", file.stem, title, (Section("", rows),))
    options = Options(settings=project.settings)
    write_whole(file, render(project.credit(document), name, options).content)
