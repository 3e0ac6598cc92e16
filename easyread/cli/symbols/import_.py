"""`easyread symbols import`: bring in a set of pictures that you have."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared

if TYPE_CHECKING:
    from easyread.pairing.imports import Installed
    from easyread.pairing.imports.offer import Offer

MOST_LISTED = 5
NEW_SETTINGS = """\
# What holds for every document in this folder.
symbols:
  sets: []
"""


@click.command(name="import", short_help="Bring in a set of pictures that you have.")
@click.argument("path", type=shared.FilePath())
@click.option("--name", metavar="NAME", help="What to call the set.")
@click.option(
    "--licence",
    metavar="NAME",
    help="Its licence: CC-BY-4.0 …, own (you bought or made it), or unknown.",
)
@click.option("--credit", metavar="TEXT", help="The line of thanks that pages print.")
def command(
    path: Path, name: str | None, licence: str | None, credit: str | None
) -> None:
    r"""Bring in a set of pictures: Mulberry, ARASAAC, Global Symbols and more.

    PATH is a folder, an archive or a list. We read Mulberry, ARASAAC, Global Symbols,
    Open Board (.obf, .obz), Iconify and OpenMoji, a folder with a CSV, and a folder of
    pictures that are named by what they show. The pictures go into the folder symbols
    beside your easyread.yaml.

    \b
    Example:
      easyread symbols import mulberry-symbols.zip
      easyread symbols import photos/ --name our-photos --licence own
    """
    from easyread.pairing.imports import install_set, look_into, with_licence
    from easyread.pairing.sets.imported import FOLDER

    container, offer = look_into(path)
    silent = sum(not picture.licence for picture in offer.pictures)
    if silent and not licence and not offer.info.licence:
        licence = _ask_licence(silent)
    licence = licence or ""
    offer = with_licence(offer, licence, credit or "", _checked_name(name))
    installed = install_set(container, offer, _project_folder() / FOLDER)
    _report(installed, offer)


def _checked_name(name: str | None) -> str:
    from easyread.errors import EasyReadError
    from easyread.pairing.imports.install import SET_NAME

    if name and not SET_NAME.fullmatch(name):
        raise EasyReadError(
            f"A set cannot be called “{name}”. Use small letters, numbers and hyphens."
        )
    return name or ""


def _ask_licence(silent: int) -> str:
    """Ask for the licence of pictures that say none, once: it is kept with the set."""
    from easyread.errors import EasyReadError

    click.echo(
        f"{silent} pictures do not say what their licence is.\n"
        "Write “own” if you bought or made them, or a name such as CC-BY-4.0.",
        err=True,
    )
    try:
        answer: str = click.prompt("Licence", default="unknown", err=True)
    except click.Abort:
        raise EasyReadError(
            "Nobody was there to ask for the licence. Add one of these:\n"
            "--licence own (you bought or made them)\n--licence CC-BY-4.0\n"
            "--licence unknown"
        ) from None
    return answer


def _project_folder() -> Path:
    """Return the folder of the nearest easyread.yaml; make one here if there is none."""
    from easyread.files import write_whole
    from easyread.loading.house import FILE
    from easyread.project import Project

    folder = Project.at(Path.cwd()).folder
    if folder is None:
        folder = Path.cwd()
        write_whole(folder / FILE, NEW_SETTINGS.encode())
        click.echo(f"We made {FILE} here: the set belongs to this folder.", err=True)
    return folder


def _report(installed: Installed, offer: Offer) -> None:
    """Say what came in, what did not, and what to do next."""
    from easyread.pairing.sets.symbol_set import NEED_PERMISSION, use_of

    click.echo(f"{installed.count} pictures are in {installed.folder}.")
    for name, reason in installed.refused[:MOST_LISTED]:
        click.echo(f"  left out {name}: {reason}", err=True)
    _more(len(installed.refused), "were left out")
    for name in installed.missing[:MOST_LISTED]:
        click.echo(f"  not there: {name}", err=True)
    _more(len(installed.missing), "are in the list, but not there")
    licences = Counter(one.licence or offer.info.licence for one in offer.pictures)
    for licence, count in licences.items():
        use = use_of(licence)
        if use in NEED_PERMISSION:
            click.echo(
                f"The licence of {count} pictures is “{licence or 'unknown'}”. A document"
                f" shows them only when it says “allow pictures: {use}”.",
                err=True,
            )
    if "own licence" in map(use_of, licences):
        click.echo(
            "These pictures are under your own licence. Do not put the folder"
            f" {installed.folder} on a public website.",
            err=True,
        )
    click.echo(
        f"To like them better than ours, write “sets: [{offer.info.name}]” under"
        " “symbols:” in easyread.yaml.",
        err=True,
    )


def _more(count: int, what: str) -> None:
    if count > MOST_LISTED:
        click.echo(f"  {count} pictures in all {what}.", err=True)
