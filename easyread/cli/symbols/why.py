"""`easyread symbols why`: how the picture for a sentence was decided."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(name="why", short_help="Tell which picture a sentence gets, and why.")
@click.argument("sentence")
def command(sentence: str) -> None:
    r"""Tell which picture a sentence gets, and why.

    \b
    Example:
      easyread symbols why "You can bring a friend."
    """
    from easyread.pairing import explain
    from easyread.project import Project

    library = Project.at(Path.cwd()).pictures()
    click.echo("\n".join(explain(sentence, library)))
