"""`easyread symbols search`: pictures for some words."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.cli.symbols._lines import line_of


@click.command(name="search", short_help="Find pictures for some words.")
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--sheet",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
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
    from easyread.pairing.sets.imported import sets_near

    wanted = " ".join(words)
    found = search_symbols(wanted, sets_near(Path.cwd()))
    if not found:
        click.echo("We found no picture. Try another word.", err=True)
        raise SystemExit(1)
    for symbol in found:
        click.echo(line_of(symbol))
    if sheet:
        from easyread.cli.symbols._sheet import write_sheet

        write_sheet(sheet, wanted, found)
        click.echo(f"The pictures are in {sheet}.", err=True)
