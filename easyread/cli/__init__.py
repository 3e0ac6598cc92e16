"""The command line: the only part that knows click, and that turns errors into exits."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import IO

import click

from easyread.cli._options import NearestGroup
from easyread.cli._stderr import print_message
from easyread.version import __version__


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

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; say in plain words why it could not do its work."""
        from easyread.errors import EasyReadError

        try:
            return super().invoke(ctx)
        except EasyReadError as error:
            raise CannotGoOnError(str(error)) from error
        except OSError as error:
            from easyread.files import can_explain, cannot_write

            if not (error.filename and can_explain(error)):
                raise
            raise CannotGoOnError(cannot_write(error.filename, error)) from error


class HelpLines(click.HelpFormatter):
    r"""Lets the lines below \b in a command's help stand as they are.

    click looks for the character U+0008. A docstring says it with a backslash, so
    that an editor shows it.
    """

    def write_text(self, text: str) -> None:
        """Write a text with the character that click looks for."""
        super().write_text(text.replace("\\b\n", "\b\n"))


click.Context.formatter_class = HelpLines


class CannotGoOnError(click.ClickException):
    """We could not do the work: exit code 2."""

    exit_code = 2

    def show(self, file: IO[str] | None = None) -> None:
        """Say it as it is: the message has all that people need."""
        if file is None:
            print_message(self.message)
        else:
            click.echo(self.message, file=file)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", message="easyread %(version)s")
def main() -> None:
    r"""Make Easy Read documents: plain sentences, each with a picture, in large print.

    \b
    Example:
      easyread new invite invite.yaml
      easyread build invite.yaml
    """
