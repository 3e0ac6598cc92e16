"""Symbols by name: an id, a concept, a label, or what people say."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, UnknownNameError, nearest
from easyread.model import Symbol
from easyread.pairing.concepts import NAMED_IN, concepts, phrasebook
from easyread.pairing.house import House
from easyread.pairing.index import licence_of, maps, symbols

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from easyread.languages.phrases import Word

_SKIN = re.compile(r"-1F3F[B-F]")
_CODE = re.compile(r"(?:openmoji:)?([0-9A-F]{4,5}(?:-[0-9A-F]{4,5})*)", re.IGNORECASE)


class BlockedSymbolError(EasyReadError):
    """A picture that no page shows. The message gives the reason."""


def find_symbol(name: str, house: House | None = None) -> Symbol:
    """Return the symbol called `name`: an id, a concept, a label, or a word for one.

    `house` has the pictures that an organisation brought along, and what it likes
    better. Raises BlockedSymbolError for a picture that we do not show,
    NotAllowedError for one that the document gives no leave for, and UnknownNameError
    with the nearest name for one that we do not know.
    """
    house = house or House()
    wanted = " ".join(name.split())
    if wanted.startswith("fact:"):
        return fact_symbol(wanted.removeprefix("fact:"))
    code = _CODE.fullmatch(wanted)
    full = f"openmoji:{code[1].upper()}" if code else wanted
    _refuse_blocked(full)
    found = symbols().get(full) or house.symbol(wanted)
    found = found or _by_words(_loose(wanted), house.preferred) or house.named(wanted)
    if found is None:
        raise UnknownNameError(_unknown(wanted, house))
    return found


def fact_symbol(name: str) -> Symbol:
    """Return the picture of a fact, such as "clock:10:30"."""
    from easyread.pairing.facts import describe_fact  # noqa: PLC0415  only for facts

    label, alt = describe_fact(name)
    return Symbol(f"fact:{name}", label, (label,), alt, "fact", licence_of("fact"))


@cache
def _blocked() -> Mapping[str, str]:
    """Return what to say for each picture that we do not show, by id and by name."""
    return {
        name: f"{entry['reason']} Use one of these: {', '.join(entry['instead'])}."
        for sort, entry in maps()["blocked.yaml"].items()
        for name in (sort, *entry["symbols"])
    }


def is_blocked(symbol_id: str) -> bool:
    """Return whether no page shows this picture, in any colour of skin."""
    return _SKIN.sub("", symbol_id) in _blocked()


def _refuse_blocked(symbol_id: str) -> None:
    reason = _blocked().get(_SKIN.sub("", symbol_id))
    if reason:
        raise BlockedSymbolError(f"We do not show the picture {symbol_id}. {reason}")


def _by_words(wanted: str, preferred: Mapping[str, Symbol]) -> Symbol | None:
    concept = _concept_names().get(wanted)
    if concept:
        return concepts()[concept].symbol(preferred)
    if wanted in _labels():
        return symbols()[_labels()[wanted]]
    words = NAMED_IN.read_words(wanted)
    said = phrasebook().find(words)
    if len(said) == 1 and _says(said[0].phrase.words, words):
        return concepts()[said[0].phrase.concept].symbol(preferred)
    return None


def _says(phrase: Sequence[str], words: Sequence[Word]) -> bool:
    """Return whether a name is a phrase as it stands, or its plural: nothing looser."""
    said = [word.text for word in words]
    wanted = [word.lstrip("=") for word in phrase]
    return said in (wanted, [*wanted[:-1], f"{wanted[-1]}s"])


@cache
def _concept_names() -> Mapping[str, str]:
    return {_loose(name): name for name in concepts()}


@cache
def _labels() -> Mapping[str, str]:
    return {_loose(symbol.label): symbol.id for symbol in symbols().values()}


def _loose(name: str) -> str:
    return name.casefold().replace("-", " ").replace("_", " ")


def nearest_name(name: str, house: House) -> str:
    """Return the name of a picture that is most like `name`, or nothing.

    One code of OpenMoji is as like another as two phone numbers, so none is offered.
    """
    if name.startswith("openmoji:"):
        return ""
    known = {
        _loose(known): known
        for known in (
            *symbols(),
            *house.shelf.offered,
            *(symbol.label for symbol in symbols().values()),
            *(name for name, concept in concepts().items() if concept.symbol({})),
        )
    }
    return known.get(nearest(_loose(name), known), "")


def _unknown(name: str, house: House) -> str:
    near = nearest_name(name, house)
    hint = f"Do you mean “{near}”?" if near else "“easyread symbols search” finds one."
    return f"We have no picture called “{name}”. {hint}"
