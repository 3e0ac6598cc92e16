"""A folder of pictures that are named by what they show: "Bus stop.jpg"."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from easyread.pairing.imports.container import ImportRefusedError
from easyread.pairing.imports.lists import label_of
from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo, is_picture

if TYPE_CHECKING:
    from easyread.pairing.imports.container import Container


def reads(_container: Container) -> bool:
    """Return that any folder can be read as one of plain pictures."""
    return True


def offer(container: Container) -> Offer:
    """Return each picture that is named by words. Numbers do not say what it shows."""
    names = [container.main] if container.main else container.names
    pictures = [name for name in names if is_picture(name)]
    named = [name for name in pictures if _has_words(label_of(name))]
    if not pictures:
        raise ImportRefusedError(
            f"We found no pictures in “{container.title}”. We read SVG, PNG and JPG files,"
            " and lists of Mulberry, ARASAAC, Global Symbols, Open Board and Iconify."
        )
    if not named:
        raise ImportRefusedError(
            f"The pictures in “{container.title}” are named by numbers. Put their list beside"
            " them: a JSON file of their makers, or a CSV with “file” and “label”."
        )
    offered = tuple(
        OfferedPicture(
            name, label_of(name), name, category=PurePosixPath(name).parent.name
        )
        for name in named
    )
    return Offer(SetInfo(container.title), offered)


def _has_words(label: str) -> bool:
    return any(letter.isalpha() for letter in label)
