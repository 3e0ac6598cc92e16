"""Global Symbols: what its label search gives (JSON), or a bundle of its pictures."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote, urlsplit

from easyread.pairing.imports.container import file_name
from easyread.pairing.imports.lists import lists_like, pictures_by_name, text
from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo, is_picture

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.pairing.imports.container import Container

_BUNDLED = re.compile(r"(?P<label>.*[^\W\d_].*)_(?P<id>\d{3,})")
_ENGLISH = {"", "en", "eng"}


def reads(container: Container) -> bool:
    """Return whether its list is there, or files called as in its bundles."""
    pictures = [name for name in container.names if is_picture(name)]
    bundle = bool(pictures) and not container.main and all(map(_bundled, pictures))
    return bundle or any(True for _ in lists_like(container, _is_label))


def offer(container: Container) -> Offer:
    """Return one picture for each pictogram, with all the labels that it has."""
    lists = list(lists_like(container, _is_label))
    if not lists:
        return _bundle(container)
    labels = [label for entries in lists for label in entries if _is_label(label)]
    grouped: dict[str, list[dict[str, object]]] = {}
    for label in labels:
        if text(label.get("language")) in _ENGLISH and text(label.get("text")):
            grouped.setdefault(text(_picto(label).get("id")), []).append(label)
    files = pictures_by_name(container)
    file_of = {key: _file(key, entries, files) for key, entries in grouped.items()}
    pictures = tuple(
        _offered(key, entries, file_of[key])
        for key, entries in grouped.items()
        if file_of[key]
    )
    missing = tuple(
        f"{text(entries[0]['text'])}_{key}"
        for key, entries in grouped.items()
        if not file_of[key]
    )
    return Offer(_info(labels), pictures, missing)


def _bundled(name: str) -> re.Match[str] | None:
    return _BUNDLED.fullmatch(PurePosixPath(name).stem)


def _bundle(container: Container) -> Offer:
    """Return what a bundle holds. It does not say whose pictures they are."""
    pictures = tuple(
        OfferedPicture(match["id"], text(match["label"].replace("_", " ")), name)
        for name in container.names
        if is_picture(name) and (match := _bundled(name))
    )
    return Offer(SetInfo(name=container.title), pictures)


def _is_label(label: dict[str, object]) -> bool:
    return "text" in label and isinstance(label.get("picto"), dict)


def _picto(label: Mapping[str, object]) -> Mapping[str, object]:
    return cast("Mapping[str, object]", label["picto"])


def _file(key: str, entries: list[dict[str, object]], files: Mapping[str, str]) -> str:
    """Return the file of a pictogram: called as on the web, or as in a bundle."""
    address = unquote(urlsplit(text(_picto(entries[0]).get("image_url"))).path)
    wanted = [file_name(address)]
    for label in entries:
        name = text(label["text"])
        for stem in (f"{name}_{key}", f"{name.replace(' ', '_')}_{key}"):
            wanted += [f"{stem}.svg", f"{stem}.png"]
    paths = (files.get(name) or files.get(name.casefold()) for name in wanted)
    return next((path for path in paths if path), "")


def _offered(key: str, entries: list[dict[str, object]], file: str) -> OfferedPicture:
    labels = [text(label["text"]) for label in entries]
    licence, credit = _licence(_picto(entries[0]))
    return OfferedPicture(
        key=key,
        label=labels[0],
        file=file,
        words=tuple(dict.fromkeys(labels[1:])),
        alt=text(entries[0].get("description")),
        grammar=text(_picto(entries[0]).get("part_of_speech")).casefold(),
        licence=licence,
        credit=credit,
    )


def _licence(picto: Mapping[str, object]) -> tuple[str, str]:
    """Return the licence of a pictogram and who to thank for it, where it says so."""
    symbol_set = picto.get("symbolset")
    if not isinstance(symbol_set, dict):
        return "", ""
    licence_entry = symbol_set.get("licence")
    fields = licence_entry if isinstance(licence_entry, dict) else {}
    licence = " ".join(filter(None, (text(fields.get(k)) for k in ("name", "version"))))
    makers = dict.fromkeys(text(symbol_set.get(key)) for key in ("name", "publisher"))
    names = ", ".join(name for name in makers if name)
    return licence, f"Some pictures are by {names} ({licence})." if licence else ""


def _info(labels: list[dict[str, object]]) -> SetInfo:
    licences = {_licence(_picto(label)) for label in labels}
    licence, credit = licences.pop() if len(licences) == 1 else ("", "")
    return SetInfo(
        "global-symbols",
        "Global Symbols",
        licence,
        credit=credit,
        url="https://globalsymbols.com",
    )
