"""Iconify JSON: icons.json, with info.json and metadata.json beside it."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from easyread.pairing.imports.formats.json_files import json_files
from easyread.pairing.imports.offer import (
    About,
    Offer,
    Offered,
    label_of,
    read_json,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.pairing.imports.box import Box

Told = dict[str, object]
_DEFAULT_SIZE = 16


def reads(box: Box) -> bool:
    """Return whether a file with icons is there."""
    return bool(_icons_file(box))


def offer(box: Box) -> Offer:
    """Return every icon that is not hidden, with its other names as words."""
    name = _icons_file(box)
    told = _table(read_json(box, name))
    icons = {key: _table(icon) for key, icon in _table(told.get("icons")).items()}
    others = _other_names(told)
    categories = _categories(box, name)
    pictures = tuple(
        Offered(
            key=key,
            label=label_of(f"{key}.svg"),
            content=_svg(icon, told),
            words=others.get(key, ()),
            category=categories.get(key, ""),
        )
        for key, icon in icons.items()
        if not icon.get("hidden") and isinstance(icon.get("body"), str)
    )
    return Offer(_about(box, name, text(told.get("prefix")) or box.title), pictures)


def _icons_file(box: Box) -> str:
    for name in json_files(box):
        told = read_json(box, name)
        if isinstance(told, dict) and "prefix" in told and "icons" in told:
            return name
    return ""


def _table(value: object) -> Told:
    return value if isinstance(value, dict) else {}


def _svg(icon: Told, told: Told) -> bytes:
    """Return an icon as a file. What it leaves out stands once for the whole set."""
    sides = [
        icon.get(side, told.get(side, default))
        for side, default in (
            ("left", 0),
            ("top", 0),
            ("width", _DEFAULT_SIZE),
            ("height", _DEFAULT_SIZE),
        )
    ]
    box = escape(" ".join(str(side) for side in sides))
    start = '<svg xmlns="http://www.w3.org/2000/svg"'
    start += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'{start} viewBox="{box}">{icon["body"]}</svg>'.encode()


def _other_names(told: Told) -> Mapping[str, tuple[str, ...]]:
    """Return the other names of each icon: aliases that do not turn or flip it."""
    found: dict[str, tuple[str, ...]] = {}
    for name, alias in _table(told.get("aliases")).items():
        parts = _table(alias)
        if set(parts) == {"parent"}:
            parent = text(parts["parent"])
            found[parent] = (*found.get(parent, ()), label_of(f"{name}.svg"))
    return found


def _beside(box: Box, name: str, other: str) -> Told:
    path = str(PurePosixPath(name).with_name(other))
    return _table(read_json(box, path)) if path in box.names else {}


def _categories(box: Box, name: str) -> Mapping[str, str]:
    told = _table(_beside(box, name, "metadata.json").get("categories"))
    return {
        text(key): text(category)
        for category, keys in told.items()
        for key in (keys if isinstance(keys, list) else ())
    }


def _about(box: Box, name: str, prefix: str) -> About:
    info = _beside(box, name, "info.json") or _table(
        _table(read_json(box, name)).get("info")
    )
    licence, author = _table(info.get("license")), _table(info.get("author"))
    return About(
        name=prefix,
        title=text(info.get("name")) or prefix,
        maker=text(author.get("name")),
        licence=text(licence.get("spdx")) or text(licence.get("title")),
        licence_url=text(licence.get("url")),
        url=text(author.get("url")),
        version=text(info.get("version")),
    )
