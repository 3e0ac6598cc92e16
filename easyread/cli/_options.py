"""Options and arguments that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

paths = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path)
)
quiet = click.option("-q", "--quiet", is_flag=True, help="Say only what you must know.")
profile = click.option(
    "--profile",
    metavar="NAME",
    help="The rules to hold to: uk, gov-uk, nhs … or a file of your own.",
)
out = click.option(
    "-o",
    "--out",
    default="build",
    show_default=True,
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder for what is made.",
)
to = click.option(
    "--to", default="html,pdf", show_default=True, help="The formats to make."
)
size = click.option(
    "--size",
    type=click.Choice(["16", "18", "22"]),
    default="18",
    show_default=True,
    help="The size of the text in points.",
)
