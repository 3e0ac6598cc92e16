"""Mulberry Symbols: the release archive, or a clone of its repository."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.pairing.imports.container import file_name
from easyread.pairing.imports.lists import pictures_by_name, read_table
from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo

if TYPE_CHECKING:
    from easyread.pairing.imports.container import Container
    from easyread.pairing.imports.lists import Row

LISTS = ("symbol-info.csv", "symbol-info-en.csv")
_VARIANT = re.compile(r"_\d+[a-z]?$")
_CREDIT = (
    "Some pictures are [Mulberry Symbols](https://mulberrysymbols.org) by Steve Lee"
    " ([{licence}]({url}))."
)


def reads(container: Container) -> bool:
    """Return whether the list of Mulberry is there."""
    return bool(_lists(container))


def offer(container: Container) -> Offer:
    """Return the symbols that its list names, with labels as people say them."""
    files = pictures_by_name(container)
    rows = [row for row in read_table(container, _lists(container)[0]) if _name(row)]
    there = [row for row in rows if f"{_name(row)}.svg" in files]
    pictures = tuple(_offered(row, files[f"{_name(row)}.svg"]) for row in there)
    missing = tuple(f"{_name(row)}.svg" for row in rows if row not in there)
    return Offer(_info(container), pictures, missing)


def label(name: str) -> str:
    """Return what a symbol is called: "meet_,_to" is "meet"."""
    plain = name.replace("_-_", " - ").removesuffix("_,_to")
    plain = _VARIANT.sub("", plain).removesuffix("_,_to")
    return " ".join(plain.replace("_", " ").split())


def _lists(container: Container) -> list[str]:
    named = {file_name(name): name for name in reversed(container.names)}
    wanted = [container.main] if container.main else LISTS
    return [named[name] for name in wanted if name in named and name in LISTS]


def _name(row: Row) -> str:
    return row.get("symbol-en") or row.get("symbol") or ""


def _offered(row: Row, file: str) -> OfferedPicture:
    name = _name(row)
    return OfferedPicture(
        key=name,
        label=label(name),
        file=file,
        words=tuple(dict.fromkeys(row.get("tags", "").replace(",", " ").split())),
        grammar=row.get("grammar", "").casefold(),
        category=row.get("category-en") or row.get("category") or "",
        flags=("rated",) if row.get("rated") == "1" else (),
    )


def _info(container: Container) -> SetInfo:
    texts = {
        file_name(name): container.read(name).decode("utf-8", "replace")
        for name in container.names
        if file_name(name) in {"LICENSE.txt", "VERSION.txt"}
    }
    old = re.search(r"2\.0\s*UK|by-sa/2\.0", texts.get("LICENSE.txt", ""))
    licence = "CC-BY-SA-2.0-UK" if old else "CC-BY-SA-4.0"
    path = "2.0/uk/" if old else "4.0/"
    url = f"https://creativecommons.org/licenses/by-sa/{path}"
    version = re.search(r"\d+(?:\.\d+)+", texts.get("VERSION.txt", ""))
    return SetInfo(
        name="mulberry",
        title="Mulberry Symbols",
        licence=licence,
        licence_url=url,
        credit=_CREDIT.format(licence=licence.replace("-", " ", 1), url=url),
        url="https://mulberrysymbols.org",
        version=version.group() if version else "",
    )
