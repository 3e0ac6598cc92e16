"""`easyread symbols show`: all about one picture."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(name="show", short_help="Tell all about one picture.")
@click.argument("name")
def command(name: str) -> None:
    r"""Tell all about one picture.

    \b
    Example:
      easyread symbols show drawn:meeting
    """
    from easyread.model import LEAVES
    from easyread.pairing import find_symbol
    from easyread.project import Project

    library = Project.at(Path.cwd()).pictures(LEAVES)
    symbol = find_symbol(name, library)
    known = library.imported.by_name.get(symbol.source)
    click.echo(f"{symbol.id}\n  shows    {symbol.alt}\n  label    {symbol.label}")
    click.echo(f"  words    {', '.join(symbol.words)}")
    click.echo(
        f"  source   {known.title if known else symbol.source}, {symbol.licence}"
    )
    if known and known.needs_leave:
        click.echo(f"  allow    write “allow pictures: {known.use}” in the document")
    if symbol.file:
        click.echo(f"  file     {symbol.file}")
