"""Open Board Format (.obf, .obz), and the boards that Cboard writes."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from easyread.pairing.imports.box import ImportRefusedError, last
from easyread.pairing.imports.formats.json_files import json_files
from easyread.pairing.imports.offer import (
    About,
    Offer,
    Offered,
    pictures_by_name,
    read_json,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.pairing.imports.box import Box

_DATA = re.compile(r"data:[^,]*?(?P<base64>;base64)?,(?P<content>.*)", re.DOTALL)
_MOST_BOARDS = 2_000
_KEY = re.compile(r"(?:symbol|cboard)\.[\w.]*?(?P<name>[^.]+)")

Thing = dict[str, object]


def reads(box: Box) -> bool:
    """Return whether boards are there."""
    if any(name.lower().endswith(".obf") for name in _boards(box)):
        return True
    return any(_tiles(read_json(box, name)) for name in json_files(box))


def offer(box: Box) -> Offer:
    """Return the pictures of all buttons. A board does not know their licence.

    What a board calls a licence is often its own: people are asked.
    """
    files = pictures_by_name(box)
    pictures: dict[str, Offered] = {}
    missing: list[str] = []
    for label, image, said in _buttons(box):
        found = _picture(label, image, said, files)
        if found:
            pictures.setdefault(f"{label} {found.key}", found)
        else:
            missing.append(label)
    return Offer(About(name=box.title), tuple(pictures.values()), tuple(missing))


def _boards(box: Box) -> list[str]:
    names = (box.main,) if box.main else box.names
    return [name for name in names if name.lower().endswith(".obf")][:_MOST_BOARDS]


def _buttons(box: Box) -> Iterator[tuple[str, Thing, str]]:
    """Yield the label of each button, its image, and what it says aloud."""
    for name in _boards(box):
        board = read_json(box, name)
        if not isinstance(board, dict) or "open-board" not in str(board.get("format")):
            raise ImportRefusedError(f"“{name}” is not a board in Open Board Format.")
        images = {text(one.get("id")): one for one in _things(board.get("images"))}
        for button in _things(board.get("buttons")):
            label = text(button.get("label")) or text(button.get("vocalization"))
            image = images.get(text(button.get("image_id")))
            if label and image:
                yield label, image, text(button.get("vocalization"))
    for name in json_files(box):
        for tile in _tiles(read_json(box, name)):
            source = str(tile.get("image") or tile.get("src") or "")
            key = "data" if source.startswith("data:") else "path"
            yield _label_of(tile), {"id": tile.get("id"), key: source}, ""


def _things(value: object) -> list[Thing]:
    several = value if isinstance(value, list) else []
    return [one for one in several if isinstance(one, dict)]


def _tiles(told: object) -> list[Thing]:
    """Return what Cboard has: boards with tiles, or a bare list of symbols."""
    if isinstance(told, dict):
        told = told.get("boards", [told])
    boards = _things(told)
    tiles = [tile for board in boards for tile in _things(board.get("tiles"))]
    listed = [one for one in boards if isinstance(one.get("src"), str)]
    return [
        one
        for one in (*tiles, *listed)
        if _label_of(one) and (one.get("image") or one.get("src"))
    ]


def _label_of(tile: Thing) -> str:
    label = text(tile.get("label"))
    if label:
        return label
    key = _KEY.fullmatch(text(tile.get("labelKey")) or text(tile.get("id")))
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key["name"]).lower() if key else ""


def _picture(
    label: str, image: Thing, said: str, files: Mapping[str, str]
) -> Offered | None:
    """Return the picture of a button, from the board itself or from beside it."""
    content = _inline(image.get("data"))
    paths = [str(image.get(key) or "") for key in ("path", "url")]
    names = [last(unquote(urlsplit(path).path)) for path in paths]
    beside = (files.get(name) or files.get(name.casefold()) for name in names if name)
    file = next((name for name in beside if name), "")
    if content is None and not file:
        return None
    words = (said,) if said and said != label else ()
    key = text(image.get("id")) or file
    return Offered(key, label, file, content, words=words)


def _inline(data: object) -> bytes | None:
    """Return what a data: address holds. What it says of its own kind may be wrong."""
    found = _DATA.fullmatch(data) if isinstance(data, str) else None
    if not found:
        return None
    if not found["base64"]:
        return unquote(found["content"]).encode()
    try:
        return base64.b64decode(found["content"], validate=False)
    except (binascii.Error, ValueError):
        return None
