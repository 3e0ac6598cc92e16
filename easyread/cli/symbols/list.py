"""`easyread symbols list`: every picture."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.cli.symbols._lines import line_of


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
    from easyread.pairing.sets.imported import sets_near

    found = [*all_symbols(), *sets_near(Path.cwd()).offered.values()]
    known = sorted({symbol.source for symbol in found})
    if name and name not in known:
        raise UnknownNameError(f"We know no set “{name}”. We know {', '.join(known)}.")
    for symbol in found:
        if name in {None, symbol.source}:
            click.echo(line_of(symbol))
