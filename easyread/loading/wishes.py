"""The pictures that a file asks for, told also where the rest of it cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.model import Wish
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.loading.events import Data
    from easyread.loading.names import Names


def wishes_in(data: Data, names: Names) -> Iterator[Wish]:
    """Yield each picture that an author asks for, in the order of the file.

    Where authors choose the names, such as the words they explain, “symbol” is a word
    like any other.
    """
    if isinstance(data, list):
        for one in data:
            yield from wishes_in(one, names)
    elif isinstance(data, dict):
        yield from _wishes(data)
        for name, value in data.items():
            if names.under.get(name) != frozenset():
                yield from wishes_in(value, names)


def _wishes(said: Mapping[Written, Data]) -> Iterator[Wish]:
    values = {str(name): value for name, value in said.items()}
    symbol, picture, alt = map(values.get, ("symbol", "picture", "alt"))
    for name in symbol if isinstance(symbol, list) else [symbol]:
        words = name.trim() if isinstance(name, Written) else Written("")
        if words and words.casefold() != "none":
            yield Wish("author", (str(words),), place=words.place)
    if isinstance(picture, Written) and picture.strip():
        words, shows = picture.trim(), str(alt) if isinstance(alt, Written) else ""
        yield Wish("author", picture=str(words), alt=shows, place=words.place)
