"""What a set of pictures offers, before anything of it is taken in."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from easyread.pairing.imports.box import ImportRefusedError, last

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.pairing.imports.box import Box

PICTURES = (".svg", ".png", ".jpg", ".jpeg")
_VARIANT = re.compile(r"[ _-]+\d+[a-z]?$|[ _-]*\(\d+\)$")


@dataclass(frozen=True, slots=True)
class Offered:
    """One picture: where it is in the box (or `content`), and what is known about it.

    `key` is what its makers call it. `words` are what people may say for it. `flags`
    are such as "rated" (its makers hide it unless somebody asks).
    """

    key: str
    label: str
    file: str = ""
    content: bytes | None = None
    words: tuple[str, ...] = ()
    alt: str = ""
    grammar: str = ""
    category: str = ""
    concepts: tuple[str, ...] = ()
    licence: str = ""
    credit: str = ""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """What a set says about itself. Where it says nothing, people are asked."""

    name: str
    title: str = ""
    licence: str = ""
    licence_url: str = ""
    credit: str = ""
    url: str = ""
    version: str = ""
    maker: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A set. `missing` are pictures that its list names and that are not there."""

    about: About
    pictures: tuple[Offered, ...]
    missing: tuple[str, ...] = ()


def is_picture(name: str) -> bool:
    """Return whether a file is a picture that we can use, by its name."""
    return name.lower().endswith(PICTURES)


def pictures_by_name(box: Box) -> Mapping[str, str]:
    """Return the path of each picture by the name of its file, with and without case."""
    named = [name for name in box.names if is_picture(name)]
    loose = {last(name).casefold(): name for name in reversed(named)}
    return {**loose, **{last(name): name for name in reversed(named)}}


def read_json(box: Box, name: str) -> Any:
    """Return what a JSON file holds, or say that it is broken."""
    try:
        return json.loads(box.read(name).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ImportRefusedError(f"“{name}” is not sound JSON: {error}.") from error


def text(value: object) -> str:
    """Return words from a file of any maker on one line; "" for what is no text."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    return " ".join(str(value).split())[:200]


def texts(values: object) -> tuple[str, ...]:
    """Return the words of a list from a file of any maker, each once."""
    several = values if isinstance(values, list) else [values]
    return tuple(dict.fromkeys(one for one in map(text, several) if one))


def label_of(file: str) -> str:
    """Return what a file shows by its name: "Bus stop_2.png" is "Bus stop"."""
    stem = PurePosixPath(file).stem
    plain = _VARIANT.sub("", stem) or stem
    return " ".join(plain.replace("_", " ").replace("-", " ").split())
