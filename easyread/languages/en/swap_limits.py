"""Where no plain words are said for a hard one, as its sense is another there.

The limits are in `templates/words/en/swap-limits.yaml`, by the plain form of a word.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from easyread.languages.en.word_forms import lemmas
from easyread.languages.word_lists import word_list, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from easyread.languages.en.word_use import WordUse

_OBJECT = word_set("NOUN PROPN DET PRON NUM ADJ")
_PEOPLE = word_set(
    """
    you us me him her them people everyone everybody someone anyone anybody parents
    families carers staff workers patients residents tenants members children adults
    clients customers others those women men voters users
    """
)


@cache
def _words(kind: str) -> Mapping[str, frozenset[str]]:
    """Return the words that stand beside each hard word, of one kind of limit."""
    return {
        hard: word_set(str(beside))
        for hard, beside in word_list("swap-limits")[kind].items()
    }


@cache
def _listed(kind: str) -> frozenset[str]:
    return frozenset(word_list("swap-limits")[kind])


def barred(low: str, use: WordUse) -> bool:
    """Tell whether a word has another sense here than the one that its swap is for."""
    if use.modifies:
        many = use.after.endswith("s") or low not in _listed("only before many")
        in_place = many and low not in _listed("not before a noun")
    else:
        in_place = low not in _listed("only before a noun")
    return not in_place or any(_barred(form, use) for form in (low, *lemmas(low)))


def _barred(form: str, use: WordUse) -> bool:
    """Tell the same for one plain form of the word."""
    only_before = _words("only before").get(form)
    only_near = _words("only near").get(form)
    passive = use.passive and use.after != "by"
    return (
        use.after in _words("not before").get(form, ())
        or use.before in _words("not after").get(form, ())
        or (only_before is not None and use.after not in only_before)
        or (only_near is not None and use.near.isdisjoint(only_near))
        or (
            form in _listed("only of people")
            and not passive
            and use.after not in _PEOPLE
        )
        or (
            form in _listed("only with an object")
            and not passive
            and use.follows not in _OBJECT
        )
        or (form in _listed("not before a number") and use.numbered)
        or (form in _listed("not after a noun") and use.leads in {"NOUN", "PROPN"})
        or (form in _listed("not with a verb after to") and use.then_to)
    )
