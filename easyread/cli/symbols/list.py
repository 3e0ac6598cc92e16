"""`easyread symbols list`: every picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.model import Symbol

MOST_WORDS = 5


@click.command(name="list", short_help="List every picture.")
@click.option("--set", "name", metavar="NAME", help="List this set of pictures alone.")
def command(name: str | None) -> None:
    r"""List every picture: ours, and those of the sets that you brought in.

    \b
    Example:
      easyread symbols list
      easyread symbols list --set mulberry
    """
    from easyread.errors import UnknownNameError
    from easyread.pairing import all_symbols
    from easyread.project import Project

    symbols = [*all_symbols(), *Project.at(Path.cwd()).sets.offered.values()]
    sets = sorted({symbol.source for symbol in symbols})
    if name and name not in sets:
        raise UnknownNameError(f"We know no set “{name}”. We know {', '.join(sets)}.")
    for symbol in symbols:
        if name in {None, symbol.source}:
            click.echo(line_of(symbol))


def line_of(symbol: Symbol) -> str:
    """Return the name of a picture, its label, and what people say for it."""
    words = ", ".join(symbol.words[:MOST_WORDS])
    return f"{symbol.id:28}  {symbol.label:24}  {words}".rstrip()
