"""ARASAAC: the JSON of its pictograms, beside their PNG files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.pairing.imports.container import file_name
from easyread.pairing.imports.lists import lists_like, text, texts
from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo, is_picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.pairing.imports.container import Container

GRAMMAR = {
    1: "proper name", 2: "noun", 3: "verb", 4: "adjective", 5: "social", 6: "other",
}  # fmt: skip
_FILE = re.compile(r"(?P<id>\d+)(?P<variant>(?:_[a-z][^_]*)*)(?:_(?P<size>\d+))?\.\w+")
_SIZES = ("500", "2500", "300", "")
INFO = SetInfo(
    name="arasaac",
    title="ARASAAC",
    licence="CC-BY-NC-SA-4.0",
    licence_url="https://creativecommons.org/licenses/by-nc-sa/4.0/",
    credit=(
        "The pictographic symbols used are the property of the Government of Aragón"
        " and have been created by Sergio Palao for [ARASAAC](https://arasaac.org),"
        " that distributes them under Creative Commons License"
        " [BY-NC-SA](https://creativecommons.org/licenses/by-nc-sa/4.0/)."
    ),
    url="https://arasaac.org",
)


def reads(container: Container) -> bool:
    """Return whether a list of pictograms is there."""
    return any(True for _ in lists_like(container, _is_pictogram))


def offer(container: Container) -> Offer:
    """Return the pictograms that have words. Sex and violence are left out."""
    files = _files(container)
    pictograms = {
        text(pictogram.get("_id")): pictogram
        for entries in lists_like(container, _is_pictogram)
        for pictogram in entries
        if _is_pictogram(pictogram)
    }
    named = {
        key: pictogram
        for key, pictogram in pictograms.items()
        if _keywords(pictogram)
        and not pictogram.get("sex")
        and not pictogram.get("violence")
    }
    pictures = tuple(
        _offered(key, pictogram, files[key])
        for key, pictogram in named.items()
        if key in files
    )
    missing = tuple(f"{key}_500.png" for key in named if key not in files)
    return Offer(INFO, pictures, missing)


def _is_pictogram(pictogram: dict[str, object]) -> bool:
    return "_id" in pictogram and isinstance(pictogram.get("keywords"), list)


def _keywords(pictogram: Mapping[str, object]) -> list[dict[str, object]]:
    value = pictogram.get("keywords")
    entries = value if isinstance(value, list) else []
    return [
        word for word in entries if isinstance(word, dict) and text(word.get("keyword"))
    ]


def _offered(key: str, pictogram: Mapping[str, object], file: str) -> OfferedPicture:
    keywords = _keywords(pictogram)
    words = [
        text(word.get(form)) for word in keywords for form in ("keyword", "plural")
    ]
    first = keywords[0]
    part_of_speech = first.get("type")
    categories = texts(pictogram.get("categories"))
    return OfferedPicture(
        key=key,
        label=text(first["keyword"]),
        file=file,
        words=tuple(dict.fromkeys(word for word in words[1:] if word)),
        alt=text(pictogram.get("desc")),
        grammar=GRAMMAR.get(part_of_speech, "")
        if isinstance(part_of_speech, int)
        else "",
        category=categories[0] if categories else "",
    )


def _files(container: Container) -> Mapping[str, str]:
    """Return the plain picture for each number, at the size that suits print."""
    files = sorted(_sized(container))
    return {key: name for _, key, name in reversed(files)}


def _sized(container: Container) -> Iterator[tuple[int, str, str]]:
    for name in container.names:
        match = _FILE.fullmatch(file_name(name))
        if match and is_picture(name) and not match["variant"]:
            size = match["size"] or ""
            rank = _SIZES.index(size) if size in _SIZES else len(_SIZES)
            yield rank, match["id"], name
