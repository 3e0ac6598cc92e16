"""`easyread symbols check`: whether pictures print, load and are allowed."""

from __future__ import annotations

from pathlib import Path

import click

from easyread.cli import _options as shared


@click.command(name="check", short_help="Look for faults in pictures.")
@click.argument("path", type=shared.FilePath())
def command(path: Path) -> None:
    r"""Look for faults in a picture, a folder of pictures, or a set.

    We look for filters, text, scripts, size, signs that the law protects, and whether
    a picture can be seen in grey. PATH may be the name of a set that you brought in.

    \b
    Example:
      easyread symbols check drawing.svg
      easyread symbols check symbols/mulberry
    """
    from easyread.pairing.imports.offer import is_picture
    from easyread.pairing.lint.flaws import lint_all
    from easyread.pairing.sets.imported import FOLDER
    from easyread.project import Project

    if not path.exists() and (folder := Project.at(Path.cwd()).folder):
        imported = folder / FOLDER / path
        path = imported if imported.is_dir() else path
    errors = warnings = count = 0
    for name, flaws in lint_all(path):
        count += is_picture(name)
        for flaw in flaws:
            errors += flaw.level == "error"
            warnings += flaw.level == "warning"
            click.echo(
                f"{name}: {flaw.level}: {flaw.message} {flaw.advice} [{flaw.rule}]"
            )
    click.echo(
        f"We looked at {count} pictures: {errors} errors, {warnings} warnings.",
        err=True,
    )
    if errors:
        raise SystemExit(1)
