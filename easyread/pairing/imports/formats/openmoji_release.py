"""A release folder of OpenMoji: files called by their code, such as 1F68D.svg."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from easyread.pairing.imports.formats.json_files import lists_like
from easyread.pairing.imports.offer import About, Offer, Offered, is_picture, text
from easyread.pairing.index import maps
from easyread.pairing.names import is_blocked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.pairing.imports.box import Box

_CODE = re.compile(r"[0-9A-F]{4,6}(?:-[0-9A-F]{2,6})*", re.IGNORECASE)
_SKIN = re.compile(r"-1F3F[B-F]", re.IGNORECASE)
_ENOUGH = 0.8


def reads(box: Box) -> bool:
    """Return whether nearly all pictures are called by their code."""
    stems = _stems(box)
    called = [stem for stem in stems if _CODE.fullmatch(stem)]
    return bool(stems) and not box.main and len(called) >= _ENOUGH * len(stems)


def offer(box: Box) -> Offer:
    """Return the pictures in colour. Skin tones and blocked pictures are left out."""
    words = _annotations(box)
    files = {stem.upper(): name for stem, name in _stems(box).items()}
    pictures = tuple(
        _offered(code, files[code], words)
        for code in sorted(files)
        if _CODE.fullmatch(code) and not _SKIN.search(code)
        if not is_blocked(f"openmoji:{code}") and _label(code, words)
    )
    told = maps()["sets.yaml"]["openmoji"]
    about = About(
        name="openmoji-all",
        title="OpenMoji",
        licence=str(told["licence"]),
        licence_url=str(told["licence_url"]),
        credit=str(told["credit"]),
        url=str(told["url"]),
    )
    return Offer(about, pictures)


def _stems(box: Box) -> Mapping[str, str]:
    """Return the pictures by their code, the ones in colour before the black ones."""
    named = [name for name in box.names if is_picture(name)]
    named.sort(key=lambda name: ("black" in name.split("/"), name))
    found: dict[str, str] = {}
    for name in named:
        found.setdefault(PurePosixPath(name).stem, name)
    return found


def _annotations(box: Box) -> Mapping[str, tuple[str, ...]]:
    """Return what OpenMoji's own data calls each picture, and its tags."""
    return {
        text(one.get("hexcode")).upper(): tuple(
            word.strip()
            for key in ("annotation", "tags", "openmoji_tags")
            for word in text(one.get(key)).split(",")
            if word.strip()
        )
        for things in lists_like(box, lambda one: "hexcode" in one)
        for one in things
    }


def _label(code: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """Return what a picture is called: by us, by OpenMoji, or by Unicode."""
    ours = maps()["openmoji.yaml"].get(code)
    if ours:
        return str(ours["label"])
    if words.get(code):
        return words[code][0]
    letters = "".join(chr(min(int(part, 16), 0x10FFFF)) for part in code.split("-"))
    return unicodedata.name(letters, "").lower() if len(letters) == 1 else ""


def _offered(code: str, file: str, words: Mapping[str, tuple[str, ...]]) -> Offered:
    ours = maps()["openmoji.yaml"].get(code, {})
    label = _label(code, words)
    said = dict.fromkeys((*ours.get("words", ()), *words.get(code, ())))
    return Offered(
        key=code,
        label=label,
        file=file,
        words=tuple(word for word in said if word != label),
        alt=str(ours.get("alt", "")),
    )
