"""ARASAAC: the JSON of its pictograms, beside their PNG files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.pairing.imports.box import last
from easyread.pairing.imports.formats.json_files import lists_like
from easyread.pairing.imports.offer import (
    About,
    Offer,
    Offered,
    is_picture,
    text,
    texts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.pairing.imports.box import Box

GRAMMAR = {
    1: "proper name", 2: "noun", 3: "verb", 4: "adjective", 5: "social", 6: "other",
}  # fmt: skip
_FILE = re.compile(r"(?P<id>\d+)(?P<variant>(?:_[a-z][^_]*)*)(?:_(?P<size>\d+))?\.\w+")
_SIZES = ("500", "2500", "300", "")
ABOUT = About(
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


def reads(box: Box) -> bool:
    """Return whether a list of pictograms is there."""
    return any(True for _ in lists_like(box, _is_pictogram))


def offer(box: Box) -> Offer:
    """Return the pictograms that have words. Sex and violence are left out."""
    files = _files(box)
    told = {
        text(one.get("_id")): one
        for things in lists_like(box, _is_pictogram)
        for one in things
        if _is_pictogram(one)
    }
    named = {
        key: one
        for key, one in told.items()
        if _keywords(one) and not one.get("sex") and not one.get("violence")
    }
    pictures = tuple(
        _offered(key, one, files[key]) for key, one in named.items() if key in files
    )
    missing = tuple(f"{key}_500.png" for key in named if key not in files)
    return Offer(ABOUT, pictures, missing)


def _is_pictogram(one: dict[str, object]) -> bool:
    return "_id" in one and isinstance(one.get("keywords"), list)


def _keywords(one: Mapping[str, object]) -> list[dict[str, object]]:
    told = one.get("keywords")
    known = told if isinstance(told, list) else []
    return [
        word for word in known if isinstance(word, dict) and text(word.get("keyword"))
    ]


def _offered(key: str, one: Mapping[str, object], file: str) -> Offered:
    keywords = _keywords(one)
    said = [text(word.get(form)) for word in keywords for form in ("keyword", "plural")]
    first = keywords[0]
    sort = first.get("type")
    categories = texts(one.get("categories"))
    return Offered(
        key=key,
        label=text(first["keyword"]),
        file=file,
        words=tuple(dict.fromkeys(word for word in said[1:] if word)),
        alt=text(one.get("desc")),
        grammar=GRAMMAR.get(sort, "") if isinstance(sort, int) else "",
        category=categories[0] if categories else "",
    )


def _files(box: Box) -> Mapping[str, str]:
    """Return the plain picture for each number, at the size that suits print."""
    found = sorted(_sized(box))
    return {key: name for _, key, name in reversed(found)}


def _sized(box: Box) -> Iterator[tuple[int, str, str]]:
    for name in box.names:
        match = _FILE.fullmatch(last(name))
        if match and is_picture(name) and not match["variant"]:
            size = match["size"] or ""
            rank = _SIZES.index(size) if size in _SIZES else len(_SIZES)
            yield rank, match["id"], name
