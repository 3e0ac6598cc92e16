"""Global Symbols: what its label search gives (JSON), or a bundle of its pictures."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote, urlsplit

from easyread.pairing.imports.box import last
from easyread.pairing.imports.formats.json_files import lists_like
from easyread.pairing.imports.offer import (
    About,
    Offer,
    Offered,
    is_picture,
    pictures_by_name,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.pairing.imports.box import Box

_BUNDLED = re.compile(r"(?P<label>.*[^\W\d_].*)_(?P<id>\d{3,})")
_ENGLISH = {"", "en", "eng"}


def reads(box: Box) -> bool:
    """Return whether its list is there, or files called as in its bundles."""
    pictures = [name for name in box.names if is_picture(name)]
    bundle = bool(pictures) and not box.main and all(map(_bundled, pictures))
    return bundle or any(True for _ in lists_like(box, _is_label))


def offer(box: Box) -> Offer:
    """Return one picture for each pictogram, with all the labels that it has."""
    lists = list(lists_like(box, _is_label))
    if not lists:
        return _bundle(box)
    labels = [one for things in lists for one in things if _is_label(one)]
    grouped: dict[str, list[dict[str, object]]] = {}
    for one in labels:
        if text(one.get("language")) in _ENGLISH and text(one.get("text")):
            grouped.setdefault(text(_picto(one).get("id")), []).append(one)
    files = pictures_by_name(box)
    found = {key: _file(key, said, files) for key, said in grouped.items()}
    pictures = tuple(
        _offered(key, said, found[key]) for key, said in grouped.items() if found[key]
    )
    missing = tuple(
        f"{text(said[0]['text'])}_{key}"
        for key, said in grouped.items()
        if not found[key]
    )
    return Offer(_about(labels), pictures, missing)


def _bundled(name: str) -> re.Match[str] | None:
    return _BUNDLED.fullmatch(PurePosixPath(name).stem)


def _bundle(box: Box) -> Offer:
    """Return what a bundle holds. It does not say whose pictures they are."""
    pictures = tuple(
        Offered(match["id"], text(match["label"].replace("_", " ")), name)
        for name in box.names
        if is_picture(name) and (match := _bundled(name))
    )
    return Offer(About(name=box.title), pictures)


def _is_label(one: dict[str, object]) -> bool:
    return "text" in one and isinstance(one.get("picto"), dict)


def _picto(one: Mapping[str, object]) -> Mapping[str, object]:
    return cast("Mapping[str, object]", one["picto"])


def _file(key: str, said: list[dict[str, object]], files: Mapping[str, str]) -> str:
    """Return the file of a pictogram: called as on the web, or as in a bundle."""
    address = unquote(urlsplit(text(_picto(said[0]).get("image_url"))).path)
    wanted = [last(address)]
    for one in said:
        label = text(one["text"])
        for stem in (f"{label}_{key}", f"{label.replace(' ', '_')}_{key}"):
            wanted += [f"{stem}.svg", f"{stem}.png"]
    known = (files.get(name) or files.get(name.casefold()) for name in wanted)
    return next((name for name in known if name), "")


def _offered(key: str, said: list[dict[str, object]], file: str) -> Offered:
    labels = [text(one["text"]) for one in said]
    licence, credit = _licence(_picto(said[0]))
    return Offered(
        key=key,
        label=labels[0],
        file=file,
        words=tuple(dict.fromkeys(labels[1:])),
        alt=text(said[0].get("description")),
        grammar=text(_picto(said[0]).get("part_of_speech")).casefold(),
        licence=licence,
        credit=credit,
    )


def _licence(picto: Mapping[str, object]) -> tuple[str, str]:
    """Return the licence of a pictogram and who to thank for it, where it says so."""
    known = picto.get("symbolset")
    if not isinstance(known, dict):
        return "", ""
    told = known.get("licence")
    parts = told if isinstance(told, dict) else {}
    licence = " ".join(filter(None, (text(parts.get(k)) for k in ("name", "version"))))
    makers = dict.fromkeys(text(known.get(key)) for key in ("name", "publisher"))
    names = ", ".join(name for name in makers if name)
    return licence, f"Some pictures are by {names} ({licence})." if licence else ""


def _about(labels: list[dict[str, object]]) -> About:
    licences = {_licence(_picto(one)) for one in labels}
    licence, credit = licences.pop() if len(licences) == 1 else ("", "")
    return About(
        "global-symbols",
        "Global Symbols",
        licence,
        credit=credit,
        url="https://globalsymbols.com",
    )
