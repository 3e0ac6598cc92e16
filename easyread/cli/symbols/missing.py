"""`easyread symbols missing`: what a folder of documents still lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared
from easyread.cli._stderr import print_message

if TYPE_CHECKING:
    from pathlib import Path

MOST_PLACES = 3


@click.command(name="missing", short_help="List what has no picture yet.")
@shared.paths
def command(paths: tuple[Path, ...]) -> None:
    r"""List what has no picture yet in some documents, the most used first.

    \b
    Example:
      easyread symbols missing content/
    """
    from easyread.errors import EasyReadError
    from easyread.loading.discover import documents_in
    from easyread.pairing.missing import missing
    from easyread.project import Project

    documents, failed = [], []
    for file in documents_in(paths):
        try:
            documents.append(Project.at(file).read(file).document)
        except EasyReadError as error:
            failed.append(str(error))
    lacks = missing(documents)
    for lack in lacks:
        click.echo(f"{len(lack.sentences):4}  {lack.name}")
        for sentence in lack.sentences[:MOST_PLACES]:
            place = sentence.place
            click.echo(f"        {place.file}:{place.line}: {sentence.text}")
    total = sum(len(lack.sentences) for lack in lacks)
    click.echo(f"{total} sentences have no picture yet.", err=True)
    for message in failed:
        print_message(message)
    if failed or lacks:
        raise SystemExit(2 if failed else 1)
