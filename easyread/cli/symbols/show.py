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
    from easyread.pairing.sets.symbol_set import NEED_PERMISSION, use_of
    from easyread.project import Project

    library = Project.at(Path.cwd()).pictures(LEAVES)
    symbol = find_symbol(name, library)
    symbol_set = library.imported.by_name.get(symbol.source)
    click.echo(f"{symbol.id}\n  shows    {symbol.alt}\n  label    {symbol.label}")
    click.echo(f"  words    {', '.join(symbol.words)}")
    click.echo(
        f"  source   {symbol_set.title if symbol_set else symbol.source}, {symbol.licence}"
    )
    use = use_of(symbol.licence)
    if symbol_set and use in NEED_PERMISSION:
        click.echo(f"  allow    write “allow pictures: {use}” in the document")
    if symbol.file:
        click.echo(f"  file     {symbol.file}")
