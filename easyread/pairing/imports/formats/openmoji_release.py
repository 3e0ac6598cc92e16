"""A release folder of OpenMoji: files called by their code, such as 1F68D.svg."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from easyread.pairing.imports.lists import lists_like, text
from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo, is_picture
from easyread.pairing.index import index_files
from easyread.pairing.lookup import is_blocked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.pairing.imports.container import Container

_CODE = re.compile(r"[0-9A-F]{4,6}(?:-[0-9A-F]{2,6})*", re.IGNORECASE)
_SKIN = re.compile(r"-1F3F[B-F]", re.IGNORECASE)
_ENOUGH = 0.8


def reads(container: Container) -> bool:
    """Return whether nearly all pictures are called by their code."""
    stems = _stems(container)
    called = [stem for stem in stems if _CODE.fullmatch(stem)]
    return bool(stems) and not container.main and len(called) >= _ENOUGH * len(stems)


def offer(container: Container) -> Offer:
    """Return the pictures in colour. Skin tones and blocked pictures are left out."""
    words = _annotations(container)
    files = {stem.upper(): name for stem, name in _stems(container).items()}
    pictures = tuple(
        _offered(code, files[code], words)
        for code in sorted(files)
        if _CODE.fullmatch(code) and not _SKIN.search(code)
        if not is_blocked(f"openmoji:{code}") and _label(code, words)
    )
    set_entry = index_files()["sets.yaml"]["openmoji"]
    info = SetInfo(
        name="openmoji-all",
        title="OpenMoji",
        licence=str(set_entry["licence"]),
        licence_url=str(set_entry["licence_url"]),
        credit=str(set_entry["credit"]),
        url=str(set_entry["url"]),
    )
    return Offer(info, pictures)


def _stems(container: Container) -> Mapping[str, str]:
    """Return the pictures by their code, the ones in colour before the black ones."""
    named = [name for name in container.names if is_picture(name)]
    named.sort(key=lambda name: ("black" in name.split("/"), name))
    name_of: dict[str, str] = {}
    for name in named:
        name_of.setdefault(PurePosixPath(name).stem, name)
    return name_of


def _annotations(container: Container) -> Mapping[str, tuple[str, ...]]:
    """Return what OpenMoji's own data calls each picture, and its tags."""
    return {
        text(entry.get("hexcode")).upper(): tuple(
            word.strip()
            for key in ("annotation", "tags", "openmoji_tags")
            for word in text(entry.get(key)).split(",")
            if word.strip()
        )
        for entries in lists_like(container, lambda entry: "hexcode" in entry)
        for entry in entries
    }


def _label(code: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """Return what a picture is called: by us, by OpenMoji, or by Unicode."""
    ours = index_files()["openmoji.yaml"].get(code)
    if ours:
        return str(ours["label"])
    if words.get(code):
        return words[code][0]
    letters = "".join(chr(min(int(part, 16), 0x10FFFF)) for part in code.split("-"))
    return unicodedata.name(letters, "").lower() if len(letters) == 1 else ""


def _offered(
    code: str, file: str, words: Mapping[str, tuple[str, ...]]
) -> OfferedPicture:
    ours = index_files()["openmoji.yaml"].get(code, {})
    label = _label(code, words)
    all_words = dict.fromkeys((*ours.get("words", ()), *words.get(code, ())))
    return OfferedPicture(
        key=code,
        label=label,
        file=file,
        words=tuple(word for word in all_words if word != label),
        alt=str(ours.get("alt", "")),
    )
