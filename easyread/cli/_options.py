"""What several commands share: options, arguments, and how a slip is answered."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from easyread.errors import do_you_mean


class FilePath(click.Path):
    """The name of a file or a folder, as a Path; `known` is what click.Path takes."""

    def __init__(self, **known: bool) -> None:
        super().__init__(path_type=Path, **known)

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Any:
        """Return the path; a name that is empty would be that of this folder."""
        name = os.fspath(value)
        if not name or "\0" in name:
            self.fail("Write the name of a file or a folder.", param, ctx)
        return super().convert(value, param, ctx)


paths = click.argument("paths", nargs=-1, required=True, type=FilePath())
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
    type=FilePath(file_okay=False),
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


class NearestGroup(click.Group):
    """Commands that are loaded when they are used, so click cannot compare names."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was asked for, or name the nearest."""
        known = self.list_commands(ctx)
        if args and args[0] not in known:
            hint = do_you_mean(args[0], known, f"We have {', '.join(known)}.")
            ctx.fail(f"There is no command “{args[0]}”. {hint}")
        return super().resolve_command(ctx, args)
