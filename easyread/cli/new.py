"""`easyread new`: a file to fill in."""

from __future__ import annotations

import json
from pathlib import Path

import click

from easyread.cli import _options as shared

SCHEMA = Path(".easyread", "schema.json")
FIRST_LINE = f"# yaml-language-server: $schema=./{SCHEMA.as_posix()}\n"


@click.command(short_help="Make a file to fill in.")
@click.argument("kind")
@click.argument("file", required=False, type=shared.FilePath())
@shared.quiet
def new(kind: str, file: Path | None, *, quiet: bool) -> None:
    r"""Make a file to fill in.

    KIND is the kind of document. FILE is the new file: KIND.yaml if you name none.
    Every fact is there, empty, with a line that says what it is for. The first line
    is for editors: it names .easyread/schema.json, which we put beside the file.

    \b
    Example:
      easyread new invite our-workshop.yaml
    """
    from easyread.errors import EasyReadError
    from easyread.files import cannot_write, write_together
    from easyread.kinds import new_file, schema

    text = new_file(kind)
    target = file or Path(f"{kind}.yaml")
    if target.exists():
        raise EasyReadError(
            f"{target} is there already. Give the new file another name."
        )
    schema_text = json.dumps(schema(), indent=1, ensure_ascii=False)
    files = {target.parent / SCHEMA: schema_text, target: FIRST_LINE + text}
    try:
        write_together({file: content.encode() for file, content in files.items()})
    except OSError as error:
        raise EasyReadError(cannot_write(target, error)) from error
    click.echo(target)
    if quiet:
        return
    click.echo("Fill it in. Then run:", err=True)
    click.echo(f"  easyread build {target}", err=True)
