"""The command line: the only part that knows click, and that turns errors into exits."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

import click

from easyread.cli._endings import exit_code_of, prepare_streams, told_in_words
from easyread.cli._options import NearestGroup
from easyread.cli._progress import progress_shown
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence


class Commands(NearestGroup):
    """The commands of this folder, one module each, loaded when they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click asks
        """Name every module of this folder that holds a command."""
        return sorted(
            module.name for module in iter_modules(__path__) if module.name[0] != "_"
        )

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the command called `cmd_name`."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = import_module(f"{__name__}.{cmd_name}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002  as click has it
        **extra: Any,
    ) -> Any:
        """Run a command to its end in words, and leave with its exit code."""
        run = partial(
            super().main, args, prog_name, complete_var, standalone_mode=False, **extra
        )
        if not standalone_mode:
            return run()
        prepare_streams()
        sys.exit(exit_code_of(run))

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Read the words of the command; they may ask for help, which is printed."""
        with told_in_words():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; say in plain words why it could not do its work."""
        with told_in_words(), progress_shown():
            return super().invoke(ctx)


class HelpLines(click.HelpFormatter):
    r"""Lets the lines below \b in a command's help stand as they are.

    click looks for the character U+0008. A docstring says it with a backslash, so
    that an editor shows it.
    """

    def write_text(self, text: str) -> None:
        """Write a text with the character that click looks for."""
        super().write_text(text.replace("\\b\n", "\b\n"))


click.Context.formatter_class = HelpLines


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="easyread %(version)s")
def main() -> None:
    r"""Make Easy Read documents: plain sentences, each with a picture, in large print.

    \b
    Example:
      easyread new invite invite.yaml
      easyread build invite.yaml
    """
