"""Iconify JSON: icons.json, with info.json and metadata.json beside it."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from easyread.pairing.imports.lists import json_files, label_of, read_json, text
from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.pairing.imports.container import Container

JsonObject = dict[str, object]
_DEFAULT_SIZE = 16


def reads(container: Container) -> bool:
    """Return whether a file with icons is there."""
    return bool(_icons_file(container))


def offer(container: Container) -> Offer:
    """Return every icon that is not hidden, with its other names as words."""
    name = _icons_file(container)
    data = _object(read_json(container, name))
    icons = {key: _object(icon) for key, icon in _object(data.get("icons")).items()}
    others = _other_names(data)
    categories = _categories(container, name)
    pictures = tuple(
        OfferedPicture(
            key=key,
            label=label_of(f"{key}.svg"),
            content=_svg(icon, data),
            words=others.get(key, ()),
            category=categories.get(key, ""),
        )
        for key, icon in icons.items()
        if not icon.get("hidden") and isinstance(icon.get("body"), str)
    )
    return Offer(
        _info(container, name, text(data.get("prefix")) or container.title), pictures
    )


def _icons_file(container: Container) -> str:
    for name in json_files(container):
        data = read_json(container, name)
        if isinstance(data, dict) and "prefix" in data and "icons" in data:
            return name
    return ""


def _object(value: object) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _svg(icon: JsonObject, data: JsonObject) -> bytes:
    """Return an icon as a file. What it leaves out stands once for the whole set."""
    sides = [
        icon.get(side, data.get(side, default))
        for side, default in (
            ("left", 0),
            ("top", 0),
            ("width", _DEFAULT_SIZE),
            ("height", _DEFAULT_SIZE),
        )
    ]
    view_box = escape(" ".join(str(side) for side in sides))
    start = '<svg xmlns="http://www.w3.org/2000/svg"'
    start += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'{start} viewBox="{view_box}">{icon["body"]}</svg>'.encode()


def _other_names(data: JsonObject) -> Mapping[str, tuple[str, ...]]:
    """Return the other names of each icon: aliases that do not turn or flip it."""
    names: dict[str, tuple[str, ...]] = {}
    for name, alias in _object(data.get("aliases")).items():
        parts = _object(alias)
        if set(parts) == {"parent"}:
            parent = text(parts["parent"])
            names[parent] = (*names.get(parent, ()), label_of(f"{name}.svg"))
    return names


def _beside(container: Container, name: str, other: str) -> JsonObject:
    path = str(PurePosixPath(name).with_name(other))
    return _object(read_json(container, path)) if path in container.names else {}


def _categories(container: Container, name: str) -> Mapping[str, str]:
    data = _object(_beside(container, name, "metadata.json").get("categories"))
    return {
        text(key): text(category)
        for category, keys in data.items()
        for key in (keys if isinstance(keys, list) else ())
    }


def _info(container: Container, name: str, prefix: str) -> SetInfo:
    info = _beside(container, name, "info.json") or _object(
        _object(read_json(container, name)).get("info")
    )
    licence, author = _object(info.get("license")), _object(info.get("author"))
    return SetInfo(
        name=prefix,
        title=text(info.get("name")) or prefix,
        maker=text(author.get("name")),
        licence=text(licence.get("spdx")) or text(licence.get("title")),
        licence_url=text(licence.get("url")),
        url=text(author.get("url")),
        version=text(info.get("version")),
    )
