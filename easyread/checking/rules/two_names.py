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
    from collections.abc import Iterator, Mapping, Sequence

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading
    from easyread.text.words import Word

    # The forms of each further word; the group; the name as the list has it.
    _Name = tuple[tuple[frozenset[str], ...], int, str]

# “The GP surgery” is a place: a doctor is not.
_PLACES = frozenset(("surgery", "surgeries", "practice", "practices"))
_DOCTORS = frozenset(("doctor", "doctors"))
_NO_GP = frozenset(
    ("hospital", "junior", "senior", "eye", "heart", "other", "specialist")
)
# “Regulation” is what a body does; “a regulation” is a rule.
_ONE = frozenset(("a", "the", "this", "that", "each", "every", "one", "new"))
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
    reported: set[int] = set()
    names = _names_by_first_word().keys()
    for reading in context.readings:
        here: set[int] = set()
        if names.isdisjoint(reading.word_set):
            continue
        section = reading.section
        if section is not None and section.role in _NOT_TEXT:
            continue
        if reading.sentence.role == "meaning":
            continue
        for group, name, start, end in _matches(reading):
            first = used.setdefault(group, name)
            if first != name and group in here:  # “GP doctors”, “your doctor (GP)”
                reported.add(group)
            here.add(group)
            if (
                first != name
                and group not in reported
                and not _both_explained(first, name, context)
            ):
                reported.add(group)
                yield Hit(
                    f"“{reading.original[start:end]}” may be the same as “{first}”.",
                    f"If it is, say “{first}” here too.",
                    start,
                    end,
                    sentence=reading.sentence,
                    certainty="person",
                )


def _both_explained(first: str, second: str, context: Context) -> bool:
    """Tell whether the word list has both names: then they are 2 things."""
    return {first.lower(), second.lower()} <= context.vocabulary.defined_in_list


def _matches(reading: Reading) -> Iterator[tuple[int, str, int, int]]:
    """Yield group, name, start and end of each name from the list in a sentence."""
    names, words = _names_by_first_word(), reading.words
    for index in [i for i, low in enumerate(reading.lower_words) if low in names]:
        word = words[index]
        if word.low == "gp" and {*reading.lower_words[index + 1 : index + 2]} & _PLACES:
            continue
        if _is_in_a_name(words, index) or _is_another(words, index):
            continue
        for tail, group, name in names[word.low]:
            after = words[index + 1 : index + 1 + len(tail)]
            if len(after) == len(tail) and all(
                other.low in allowed for other, allowed in zip(after, tail, strict=True)
            ):
                end = after[-1].end if after else word.start + len(word.low)
                yield group, name, word.start, end
                break


def _is_in_a_name(words: Sequence[Word], index: int) -> bool:
    """Tell whether a word has a capital, and one beside it: “Hill Valley Council”."""
    beside = (*words[max(0, index - 1) : index], *words[index + 1 : index + 2])
    return _has_capital(words[index]) and any(map(_has_capital, beside))


def _has_capital(word: Word) -> bool:
    return word.text[0].isupper() and word.text[1:2].islower()


def _is_another(words: Sequence[Word], index: int) -> bool:
    """Tell whether the word before makes another thing of it: “hospital doctors”."""
    before = words[index - 1].low if index else ""
    return (words[index].low in _DOCTORS and before in _NO_GP) or (
        words[index].low == "regulation" and before not in _ONE
    )


@cache
def _names_by_first_word() -> Mapping[str, tuple[_Name, ...]]:
    """Return the names of the list by each form of their first word, long ones first."""
    names_by_word: dict[str, list[_Name]] = {}
    for group, synonyms in enumerate(word_list("same")):
        for name in synonyms:
            first, *rest = name.lower().split()
            tail = tuple(frozenset((word, *forms(word))) for word in rest)
            for form in (first, *forms(first)) if not rest else (first,):
                names_by_word.setdefault(form, []).append((tail, group, name))
    return {
        form: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
        for form, entries in names_by_word.items()
    }
