"""Says in plain words what is wrong with the facts of a file, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from easyread.errors import Fault, nearest
from easyread.loading.keys import SENTENCE_KEYS
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pydantic import ValidationError

    from easyread.loading.keys import Keys
    from easyread.loading.source import Source
    from easyread.model import Place

_NAMES: Final = ("Here we need names and values.", "Write a name, a colon and a value.")
_LIST: Final = (
    "Here we need a list.",
    "Write each thing on a line that begins with “- ”.",
)
_WORDS: Final = ("Here we need words.", "Write the words after the colon.")
_YES: Final = ("Here we need true or false.", "Write true or false.")
_NUMBER: Final = ("Here we need a whole number.", "Write a number in figures.")
_MISSING: Final = ("Something is missing here.", "Add “{name}:”.")
_OTHER: Final = ("We cannot read this value.", "Look at an example of such a file.")

# pydantic's own words are for programmers. These are its error types.
MESSAGES: Final[Mapping[str, tuple[str, str]]] = {
    "bool_parsing": _YES,
    "bool_type": _YES,
    "dict_type": _NAMES,
    "int_from_float": _NUMBER,
    "int_parsing": _NUMBER,
    "int_type": _NUMBER,
    "list_type": _LIST,
    "mapping_type": _NAMES,
    "missing": _MISSING,
    "model_attributes_type": _NAMES,
    "model_type": _NAMES,
    "string_type": _WORDS,
    "tuple_type": _LIST,
}


def explain(error: ValidationError, source: Source, keys: Keys) -> list[Fault]:
    """Return a fault for each thing that is wrong, at the nearest place we know."""
    faults = dict.fromkeys(_faults(error, source, keys))
    return sorted(faults, key=lambda fault: fault.place)


def _faults(error: ValidationError, source: Source, keys: Keys) -> Iterator[Fault]:
    for detail in error.errors(include_url=False):
        path = detail["loc"]
        if detail["type"] == "extra_forbidden":
            yield _unknown_name(path, source, keys)
            continue
        place, name = source.follow(path)
        line = source.line(place)
        if detail["type"] == "easyread":
            context = detail.get("ctx", {})
            instead = str(context.get("instead", "")) or _put_right(
                line, place, detail["input"], str(context.get("right", ""))
            )
            advice = str(context.get("advice", ""))
            yield Fault(place, detail["msg"], advice, line, instead)
            continue
        message, advice = MESSAGES.get(detail["type"], _OTHER)
        if (message, advice) == _NAMES and name and keys.under.get(name):
            advice = f"Write these under “{name}:”: {_listed(keys.under[name])}."
        yield Fault(place, message, advice.format(name=path[-1] if path else ""), line)


def _put_right(line: str, place: Place, value: object, right: str) -> str:
    """Return the author's line with the right value in the place of theirs."""
    start = place.column - 1
    if not right or not isinstance(value, str):
        return ""
    text = value.strip()
    if not text or not line.startswith(text, start):
        return ""
    return line[:start] + right + line[start + len(text) :]


def _within(word: str, names: Iterable[str]) -> str:
    """Return the longest name that is among the words: “said” in “what was said”."""
    words = set(word.casefold().split())
    return max((name for name in names if name in words), key=len, default="")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _unknown_name(path: tuple[str | int, ...], source: Source, keys: Keys) -> Fault:
    """Name the nearest name that may stand here, or where this name belongs."""
    nearest_place, name = source.follow(path)
    word = str(path[-1])
    place = name.place if isinstance(name, Written) else nearest_place
    line = source.line(place)
    parent = next((str(step) for step in path[-2::-1] if isinstance(step, str)), "")
    allowed = keys.under.get(parent, frozenset())
    homes = sorted(
        f"“{above}:”"
        for above, below in keys.under.items()
        if word in below - allowed and above in keys.under.get("", ())
        if below != SENTENCE_KEYS
    )
    if homes:
        message = f"“{word}” cannot stand here."
        return Fault(place, message, f"Put it under {' or '.join(homes)}.", line)
    alike = nearest(word, allowed) or _within(word, allowed)
    if alike:
        start = place.column - 1
        instead = line[:start] + alike + line[start + len(word) :] if line else ""
        return Fault(
            place, f"We do not know “{word}”.", f"Do you mean “{alike}”?", line, instead
        )
    message = f"We do not know “{word}”."
    advice = f"Here you can use: {_listed(allowed)}." if allowed else ""
    return Fault(place, message, advice, line)
