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
