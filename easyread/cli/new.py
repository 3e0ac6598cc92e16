"""`easyread new`: a file to fill in."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Make a file to fill in.")
@click.argument("kind")
@click.argument("file", required=False, type=click.Path(path_type=Path))
def new(kind: str, file: Path | None) -> None:
    r"""Make a file to fill in.

    KIND is the kind of document. FILE is the new file: KIND.yaml if you name none.
    Every fact is there, empty, with a line that says what it is for.

    \b
    Example:
      easyread new invite our-workshop.yaml
    """
    from easyread.errors import EasyReadError
    from easyread.files import write_whole
    from easyread.kinds import new_file

    text = new_file(kind)
    target = file or Path(f"{kind}.yaml")
    if target.exists():
        raise EasyReadError(
            f"{target} is there already. Give the new file another name."
        )
    write_whole(target, text.encode())
    click.echo(target)
    click.echo("Fill it in. Then run:", err=True)
    click.echo(f"  easyread build {target}", err=True)
