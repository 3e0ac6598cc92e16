"""A group of commands that answers a slip with the nearest command."""

from __future__ import annotations

import click

from easyread.errors import do_you_mean


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
