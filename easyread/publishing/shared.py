"""What all documents of a site share: the first page, what we checked, the lists."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from easyread.checking import all_rules
from easyread.errors import EasyReadError
from easyread.files import cannot_write, change_folder
from easyread.publishing.pages.checked import Tools, checked_page
from easyread.publishing.pages.start import start_page
from easyread.publishing.pages.versions import versions_page
from easyread.publishing.said import Sayer, web_page
from easyread.publishing.state import STATE, SUMS, Site, to_json
from easyread.rendering.pdf.weasyprint import drawn_with
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from easyread.project import Project
    from easyread.publishing.state import Kept


def shared_pages(site: Site, project: Project) -> dict[str, bytes]:
    """Return the first page, the page “What we checked”, and published.json."""
    sayer = Sayer(project)
    printer = f"WeasyPrint {drawn_with()['weasyprint']}"
    tools = Tools(f"easyread {__version__}", len(all_rules()), printer)
    return {
        "index.html": web_page(start_page(site, sayer), project),
        "checked.html": web_page(checked_page(site, tools, sayer), project),
        STATE: site.as_json(),
    }


def versions_of(name: str, kept: Kept, project: Project) -> dict[str, bytes]:
    """Return the page and the list of all versions; nothing where there are none."""
    if not kept.versioned:
        return {}
    page = versions_page(name, kept, Sayer(project))
    newest = kept.newest
    listed = [
        {
            "version": one.version,
            "title": one.written,
            "aliases": ["latest"] if one is newest else [],
        }
        for one in kept.editions
        if not one.withdrawn
    ]
    return {
        f"{name}/index.html": web_page(page, project),
        f"{name}/versions.json": to_json(listed),
    }


def read_sums(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file that we published, by its place."""
    file = folder / SUMS
    if not file.is_file():
        return {}
    lines = file.read_text("utf-8").splitlines()
    parts = (line.partition("  ") for line in lines)
    return {name: digest for digest, _, name in parts if name}


def with_sums(
    folder: Path, files: Mapping[str, bytes], gone: Iterable[str]
) -> dict[str, bytes]:
    """Return the files that are not yet as they should be, and the new list of all."""
    before = read_sums(folder)
    left = set(gone)
    sums = {name: digest for name, digest in before.items() if name not in left}
    sums |= {name: hashlib.sha256(text).hexdigest() for name, text in files.items()}
    changed = {
        name: content
        for name, content in files.items()
        if before.get(name) != sums[name] or not (folder / name).is_file()
    }
    if sums != before:
        lines = (f"{digest}  {name}\n" for name, digest in sorted(sums.items()))
        changed[SUMS] = "".join(lines).encode()
    return changed


def write_site(site: Path, files: Mapping[str, bytes], gone: Iterable[str]) -> None:
    """Make the site hold these files, and those of `gone` no more: all at once."""
    try:
        change_folder(site, files, gone)
    except OSError as error:
        raise EasyReadError(
            f"{cannot_write(site, error)} The site is as it was."
        ) from error
