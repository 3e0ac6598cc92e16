"""`easyread symbols`: find the right picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.model import Symbol


@click.group(short_help="Find the right picture.")
def symbols() -> None:
    r"""Find the right picture for a sentence.

    \b
    Example:
      easyread symbols search lunch
      easyread symbols why "Phone us if you need a taxi."
    """


@symbols.command()
@click.argument("words", nargs=-1, required=True)
def search(words: tuple[str, ...]) -> None:
    r"""List the pictures for some words, the nearest first.

    \b
    Example:
      easyread symbols search quiet room
    """
    from easyread.pairing import search as search_symbols

    found = search_symbols(" ".join(words))
    if not found:
        click.echo("We found no picture. Try another word.", err=True)
        raise SystemExit(1)
    for symbol in found:
        click.echo(_line(symbol))


@symbols.command(name="list")
def list_all() -> None:
    r"""List every picture.

    \b
    Example:
      easyread symbols list
    """
    from easyread.pairing import all_symbols

    for symbol in all_symbols():
        click.echo(_line(symbol))


@symbols.command()
@click.argument("name")
def show(name: str) -> None:
    r"""Tell all about one picture.

    \b
    Example:
      easyread symbols show drawn:meeting
    """
    from easyread.pairing import find_symbol

    symbol = find_symbol(name)
    click.echo(f"{symbol.id}\n  shows    {symbol.alt}\n  label    {symbol.label}")
    click.echo(f"  words    {', '.join(symbol.words)}")
    click.echo(f"  source   {symbol.source}, {symbol.licence}")


@symbols.command()
@click.argument("sentence")
def why(sentence: str) -> None:
    r"""Tell which picture a sentence gets, and why.

    \b
    Example:
      easyread symbols why "You can bring a friend."
    """
    from easyread.pairing import explain

    click.echo("\n".join(explain(sentence)))


def _line(symbol: Symbol) -> str:
    return f"{symbol.id:28}  {symbol.label:24}  {', '.join(symbol.words[:5])}"
