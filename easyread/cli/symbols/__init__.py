"""`easyread symbols`: find the right picture."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import click

from easyread.cli._options import NearestGroup


class _Subcommands(NearestGroup):
    """The modules of this folder, one command each, loaded when they are used.

    A module whose name Python keeps for itself ends in "_": import_ is "import".
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click asks
        """Name every module of this folder that holds a command."""
        names = (module.name for module in iter_modules(__path__))
        return sorted(name.rstrip("_") for name in names if name[0] != "_")

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the command called `cmd_name`."""
        if cmd_name not in self.list_commands(ctx):
            return None
        names = {module.name for module in iter_modules(__path__)}
        name = cmd_name if cmd_name in names else f"{cmd_name}_"
        command: click.Command = import_module(f"{__name__}.{name}").command
        return command


@click.group(cls=_Subcommands, short_help="Find the right picture.")
def symbols() -> None:
    r"""Find the right picture for a sentence.

    \b
    Example:
      easyread symbols search lunch
      easyread symbols why "Phone us if you need a taxi."
    """
