"""The same thing called by two names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.languages.en.word_forms import forms
from easyread.languages.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

# “The GP surgery” is a place: a doctor is not.
_PLACES = frozenset(("surgery", "surgeries", "practice", "practices"))
_NOT_TEXT = frozenset(("words", "contact", "slip"))


@document_rule(
    hard=[
        Example(
            "See your doctor. The GP can help.",
            sample("See your doctor.", "The GP can help."),
        )
    ],
    plain=[
        Example(
            "See your GP. The GP can help.", sample("See your GP.", "The GP can help.")
        )
    ],
    level="note",
    source=f"{sources.EUROPE}, rule 9; {sources.STANDARD_2026}: the same word",
)
def two_names(context: Context) -> Iterator[Hit]:
    """Use the same word for the same thing, from start to end.

    Readers who meet a new word look for a new thing.
    """
    used: dict[int, str] = {}
    told: set[int] = set()
    names = _names().keys()
    for reading in context.readings:
        if names.isdisjoint(reading.said):
            continue
        section = reading.section
        if section is not None and section.role in _NOT_TEXT:
            continue
        if reading.sentence.role == "meaning":
            continue
        for group, name, start, end in _named(reading):
            first = used.setdefault(group, name)
            if first != name and group not in told and not _both(first, name, context):
                told.add(group)
                yield Hit(
                    f"“{reading.own[start:end]}” may be the same as “{first}”.",
                    f"If it is, say “{first}” here too.",
                    start,
                    end,
                    sentence=reading.sentence,
                    certainty="person",
                )


def _both(one: str, other: str, context: Context) -> bool:
    """Tell whether the document explains both names, so that they are 2 things."""
    return {one.lower(), other.lower()} <= context.vocabulary.explained


def _named(reading: Reading) -> Iterator[tuple[int, str, int, int]]:
    """Yield each thing of the list that a sentence names: its group and its name."""
    known, lows, words = _names(), reading.lows, reading.words
    for place in [place for place, low in enumerate(lows) if low in known]:
        word = words[place]
        if word.low == "gp" and {*lows[place + 1 : place + 2]} & _PLACES:
            continue
        for tail, group, name in known[word.low]:
            after = words[place + 1 : place + 1 + len(tail)]
            if all(
                one.low in fits for one, fits in zip(after, tail, strict=False)
            ) and (len(after) == len(tail)):
                end = after[-1].end if after else word.start + len(word.low)
                yield group, name, word.start, end
                break


@cache
def _names() -> Mapping[str, tuple[tuple[tuple[frozenset[str], ...], int, str], ...]]:
    """Return the names of the list by each form of their first word, long ones first."""
    found: dict[str, list[tuple[tuple[frozenset[str], ...], int, str]]] = {}
    for group, names in enumerate(word_list("same")):
        for name in names:
            first, *rest = name.lower().split()
            tail = tuple(frozenset((one, *forms(one))) for one in rest)
            for form in (first, *forms(first)) if not rest else (first,):
                found.setdefault(form, []).append((tail, group, name))
    return {
        form: tuple(sorted(many, key=lambda one: -len(one[0])))
        for form, many in found.items()
    }
