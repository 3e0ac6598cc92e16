"""`easyread doctor`: what works on this machine, and what mends the rest."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator


_OWN_TAGGER = "Our own tagger finds them. We would use spaCy if it was here."


@click.command(short_help="What works on this machine?")
def doctor() -> None:
    r"""Say what works on this machine, and the exact line that mends what does not.

    \b
    Example:
      easyread doctor
    """
    broken = False
    for name, state, remedy in _findings():
        click.echo(f"{'ok  ' if not remedy else 'MEND'}  {name:12}  {state}")
        if remedy:
            broken = True
            click.echo(f"      Do this:      {remedy}")
    if broken:
        raise SystemExit(1)


def _findings() -> Iterator[tuple[str, str, str]]:
    from easyread.cache import cache_dir
    from easyread.languages.en.parser import installed_model
    from easyread.pairing import all_symbols
    from easyread.project import Project
    from easyread.rendering.pdf.pango import install_line, pango_works
    from easyread.resources import resource_dir
    from easyread.version import __version__

    yield "easyread", f"{__version__} on Python {platform.python_version()}", ""
    remedy = "" if pango_works() else install_line()
    state = "We cannot draw PDFs. Pango is missing." if remedy else "We can draw PDFs."
    yield "PDF", state, remedy
    yield "pictures", f"{len(all_symbols())} in {resource_dir('symbols')}", ""
    yield from _letters()
    model = installed_model()
    yield "passives", f"spaCy finds them: {model}." if model else _OWN_TAGGER, ""
    settings_file = Project.at(".").settings.file
    yield "settings", str(settings_file or "There is no easyread.yaml here."), ""
    yield "kept work", str(cache_dir()), ""


def _letters() -> Iterator[tuple[str, str, str]]:
    """Yield the scripts that we have letters for, and what brings those of others."""
    from easyread.rendering.scripts import OWN_SCRIPTS, SCRIPTS, font_files

    packaged = [script for script in SCRIPTS if font_files(script.family)]
    names = ", ".join((OWN_SCRIPTS, *(script.languages for script in packaged)))
    yield "letters", f"We have those of {names}.", ""
    missing = [script for script in SCRIPTS if script not in packaged]
    for script in missing:
        if script.extra:
            yield "letters", f"{script.languages}: {script.remedy}", ""
    for script in missing:
        if not script.extra:
            where = f"{script.file} (package {script.package})"
            yield "letters", f"{script.languages}: {where}", ""
    if not all(script.extra for script in missing):
        how = "Put one of these files beside easyread.yaml. Write in it: font: NAME.ttf"
        yield "letters", how, ""
