"""Says in plain words what is wrong with the facts of a file, and where."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from easyread.errors import Fault, nearest
from easyread.kinds.parts.other_names import meant_by
from easyread.loading.keys import SENTENCE_KEYS
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pydantic import ValidationError

    from easyread.loading.keys import Keys
    from easyread.loading.source import Source
    from easyread.model import Place

_MOST_LINES: Final = 8  # that are listed in one message
_MOST_PLACES: Final = 3  # where a name may belong, in one message
_NAMES: Final = ("Here we need names and values.", "Write a name, a colon and a value.")
_GROUPS: Final = (
    "This is a sentence. Here we need groups of sentences.",
    "Write a heading, and then the sentences under it.",
)
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


_GENERAL: Final = frozenset(message for message, _ in (*MESSAGES.values(), _GROUPS))


def explain(error: ValidationError, source: Source, keys: Keys) -> list[Fault]:
    """Return a fault for each thing that is wrong, at the nearest place we know.

    What is wrong in the same way with many things of a list is told once.
    """
    alike: dict[tuple[str, str, str], list[Fault]] = {}
    for fault in sorted(_faults(error, source, keys), key=lambda fault: fault.place):
        own = fault.line if fault.message not in _GENERAL else ""
        others = alike.setdefault((fault.message, fault.advice, own), [])
        if fault not in others:
            others.append(fault)
    return [_told_once(faults) for faults in alike.values()]


def _told_once(faults: Sequence[Fault]) -> Fault:
    """Return the first fault, with the lines of those that are the same."""
    first, *rest = faults
    lines = list(dict.fromkeys(str(fault.place.line) for fault in rest))
    if not lines:
        return first
    shown = ", ".join(lines[:_MOST_LINES]) + (" …" if len(lines) > _MOST_LINES else "")
    word = "line" if len(lines) == 1 else "lines"
    return replace(first, message=f"{first.message} It is the same in {word} {shown}.")


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
        instead = ""
        under = keys.under.get(name) if name else None
        if (message, advice) == _NAMES and under:
            if {"heading", "say"} <= under and isinstance(path[-1], int):
                message, advice = _GROUPS
                instead = f"{name}:\n  - heading: …\n    say:\n      - …\n      - …"
            else:
                advice = f"Write these under “{name}:”: {_listed(under)}."
        advice = advice.format(name=path[-1] if path else "")
        yield Fault(place, message, advice, line, instead)


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


def _meant_elsewhere(word: str, keys: Keys) -> list[tuple[str, str]]:
    """Return each group and the name in it that a word may mean."""
    return [
        (group, inner)
        for group, below in sorted(keys.under.items())
        if group in keys.under.get("", ()) and below and below != SENTENCE_KEYS
        if (inner := meant_by(word, below)) and inner != "name"
    ][:_MOST_PLACES]


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
    alike = nearest(word, allowed) or meant_by(word, allowed) or _within(word, allowed)
    if alike:
        start = place.column - 1
        instead = line[:start] + alike + line[start + len(word) :] if line else ""
        return Fault(
            place, f"We do not know “{word}”.", f"Do you mean “{alike}”?", line, instead
        )
    message = f"We do not know “{word}”."
    elsewhere = _meant_elsewhere(word, keys)
    if elsewhere:
        listed = ", or ".join(f"under “{up}:” as “{name}:”" for up, name in elsewhere)
        return Fault(place, message, f"Write it {listed}.", line)
    advice = f"Here you can use: {_listed(allowed)}." if allowed else ""
    return Fault(place, message, advice, line)
