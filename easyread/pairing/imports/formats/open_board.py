"""Open Board Format (.obf, .obz), and the boards that Cboard writes."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from easyread.pairing.imports.container import ImportRefusedError, file_name
from easyread.pairing.imports.lists import json_files, pictures_by_name, read_json, text
from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo, credit_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.pairing.imports.container import Container

_DATA = re.compile(r"data:[^,]*?(?P<base64>;base64)?,(?P<content>.*)", re.DOTALL)
_MOST_BOARDS = 2_000
_KEY = re.compile(r"(?:symbol|cboard)\.[\w.]*?(?P<name>[^.]+)")

JsonObject = dict[str, object]


def reads(container: Container) -> bool:
    """Return whether boards are there."""
    if any(name.lower().endswith(".obf") for name in _boards(container)):
        return True
    return any(_tiles(read_json(container, name)) for name in json_files(container))


def offer(container: Container) -> Offer:
    """Return the pictures of all buttons, each with the licence that it has itself.

    What a board calls a licence is often its own: people are asked for the others.
    """
    files = pictures_by_name(container)
    pictures: dict[str, OfferedPicture] = {}
    missing: list[str] = []
    for label, image, spoken in _buttons(container):
        picture = _picture(label, image, spoken, files)
        if picture:
            pictures.setdefault(f"{label} {picture.key}", picture)
        else:
            missing.append(label)
    licences = {picture.licence for picture in pictures.values()}
    shared = licences.pop() if len(licences) == 1 else ""
    info = SetInfo(name=container.title, licence=shared)
    return Offer(info, tuple(pictures.values()), tuple(missing))


def _boards(container: Container) -> list[str]:
    names = (container.main,) if container.main else container.names
    return [name for name in names if name.lower().endswith(".obf")][:_MOST_BOARDS]


def _buttons(container: Container) -> Iterator[tuple[str, JsonObject, str]]:
    """Yield the label of each button, its image, and what it says aloud."""
    for name in _boards(container):
        board = read_json(container, name)
        if not isinstance(board, dict) or "open-board" not in str(board.get("format")):
            raise ImportRefusedError(f"“{name}” is not a board in Open Board Format.")
        images = {text(item.get("id")): item for item in _objects(board.get("images"))}
        for button in _objects(board.get("buttons")):
            label = text(button.get("label")) or text(button.get("vocalization"))
            image = images.get(text(button.get("image_id")))
            if label and image:
                yield label, image, text(button.get("vocalization"))
    for name in json_files(container):
        for tile in _tiles(read_json(container, name)):
            source = str(tile.get("image") or tile.get("src") or "")
            key = "data" if source.startswith("data:") else "path"
            yield _label_of(tile), {"id": tile.get("id"), key: source}, ""


def _objects(value: object) -> list[JsonObject]:
    several = value if isinstance(value, list) else []
    return [item for item in several if isinstance(item, dict)]


def _tiles(data: object) -> list[JsonObject]:
    """Return what Cboard has: boards with tiles, or a bare list of symbols."""
    if isinstance(data, dict):
        data = data.get("boards", [data])
    boards = _objects(data)
    tiles = [tile for board in boards for tile in _objects(board.get("tiles"))]
    listed = [item for item in boards if isinstance(item.get("src"), str)]
    return [
        item
        for item in (*tiles, *listed)
        if _label_of(item) and (item.get("image") or item.get("src"))
    ]


def _label_of(tile: JsonObject) -> str:
    label = text(tile.get("label"))
    if label:
        return label
    key = _KEY.fullmatch(text(tile.get("labelKey")) or text(tile.get("id")))
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key["name"]).lower() if key else ""


def _picture(
    label: str, image: JsonObject, spoken: str, files: Mapping[str, str]
) -> OfferedPicture | None:
    """Return the picture of a button, from the board itself or from beside it."""
    content = _inline(image.get("data"))
    paths = [str(image.get(key) or "") for key in ("path", "url")]
    names = [file_name(unquote(urlsplit(path).path)) for path in paths]
    beside = (files.get(name) or files.get(name.casefold()) for name in names if name)
    file = next((name for name in beside if name), "")
    if content is None and not file:
        return None
    words = (spoken,) if spoken and spoken != label else ()
    key = text(image.get("id")) or file
    licence, author, credit = _rights(image.get("license"))
    return OfferedPicture(
        key,
        label,
        file,
        content,
        words=words,
        licence=licence,
        author=author,
        credit=credit,
    )


def _rights(licence: object) -> tuple[str, str, str]:
    """Return the licence of an image as it is written, its author, and who to thank."""
    fields = licence if isinstance(licence, dict) else {"type": licence}
    name, author = text(fields.get("type")), text(fields.get("author_name"))
    links = (text(fields.get(key)) for key in ("author_url", "copyright_notice_url"))
    return name, author, credit_line(author, name, *links)


def _inline(data: object) -> bytes | None:
    """Return what a data: address holds. What it says of its own kind may be wrong."""
    match = _DATA.fullmatch(data) if isinstance(data, str) else None
    if not match:
        return None
    if not match["base64"]:
        return unquote(match["content"]).encode()
    try:
        return base64.b64decode(match["content"], validate=False)
    except (binascii.Error, ValueError):
        return None
