"""Whether a sentence hides who does what (“The form was sent”)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking.lists import words_in
from easyread.checking.tagger import tag
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.checking.tagger import Tagged

# Participles of verbs whose past does not end in -ed.
_IRREGULAR = words_in(
    """
    beaten become begun bent bet bitten bled blown born bought bound bred broken brought
    built burnt burst caught chosen clad cut dealt done drawn driven drunk dug eaten fed
    felt flown forbidden foreseen forgiven forgotten fought found frozen given grown
    ground heard held hidden hit hung hurt kept known laid lain leapt learnt led left
    lent let lit lost made meant met mistaken misunderstood outdone overcome overdone
    overridden overrun overseen overtaken overthrown paid proven put read rebuilt redone
    repaid reset rewritten ridden rung said seen sent set sewn shaken shed shorn shot
    shown shrunk shut slain slung slid smelt sold sought sown sped spelt spent spilt spit
    split spoilt spoken spread spun stolen strewn stricken struck strung stuck stung
    sung sunk swept sworn swollen swung taken taught thought thrown thrust told torn
    trodden undergone understood undertaken undone unwritten upheld upset withdrawn
    withheld woken won worn wound woven written wrung
    """
)
# These say how somebody is or what a thing is called, not what is done to them.
_HOW = frozenset(
    words_in(
        """
    tired worried interested pleased excited bored scared frightened surprised
    confused annoyed disappointed embarrassed delighted satisfied stressed relaxed
    ashamed depressed disabled retired experienced talented crowded complicated
    feed seed speed indeed red bed hundred sacred naked relieved unlimited outdated aged
    advanced wicked one-sided gifted unemployed thrilled fed-up qualified
    """
    )
)
# These are passive by their form, but hide nobody: “It is called Easy Read”.
_HIDE_NOBODY = frozenset(
    words_in(
        """
    born called named known used supposed allowed based located meant married needed
    closed limited united concerned involved
    """
    )
)
_BE = frozenset(
    words_in(
        """
    am is are was were be been being 's 're 'm get gets got getting gotten
    """
    )
)
_GOT = frozenset(words_in("get gets got getting gotten"))
# Words that may stand between “was” and “sent”.
_SKIPPED = frozenset(("ADV|-", "PART|-", "AUX|Part", "AUX|Inf", "INTJ|-"))
_NAMING = frozenset(
    ("DET|-", "PRON|-", "NOUN|-", "ADJ|-", "PROPN|-", "NUM|-", "ADP|-", "PART|-")
)
_PARTICIPLE = frozenset(("VERB|Part", "VERB|Fin"))
# What follows “she's finished”, where 's is “has”.
_OBJECT = frozenset(("DET|-", "PRON|-", "NOUN|-", "PROPN|-", "ADJ|-"))
_ASKED_FAR = 6
# No passive without one of these; short forms of “be” have an apostrophe.
SIGNS = (_BE - {"'s", "'re", "'m"}) | {"'"}
_GATE = re.compile(
    r"(?:\b(?:am|is|are|was|were|be|been|being|g[eo]t|gets|getting|gotten)(?:n't)?\b"
    r"|'(?:re|s|m)\b)(?:[ \W]+[\w'-]+){0,8}?[ \W]+"
    rf"(?:\w+ed|{'|'.join(_IRREGULAR)})\b"
)


def find_passive(text: str, *, hiding: bool = False) -> tuple[int, int] | None:
    """Return where the passive stands in a text, if there is one.

    With `hiding`, only one that hides somebody: not “It is called Easy Read”.
    """
    low = straight(text).lower()
    if len(low) != len(text) or not _GATE.search(low):
        return None
    words = tag(straight(text))
    for place, word in enumerate(words):
        if word.low in _BE:
            end = _done(words, place)
            if end and not (hiding and words[end].low in _HIDE_NOBODY):
                return word.start, words[end].end
    return None


def _done(words: Sequence[Tagged], place: int) -> int:
    """Return where the participle stands that belongs to a “be” or “get”, or 0."""
    at = _past_subject(words, place) if _asks(words, place) else place + 1
    while at < len(words) and words[at].tag in _SKIPPED and not _ends(words[at]):
        at += 1
    if at >= len(words) or not _is_participle(words, place, at):
        return 0
    return at


def _ends(word: Tagged) -> bool:
    """Tell whether an auxiliary is itself what was done (“it was had”, “was done”)."""
    return word.tag == "AUX|Part" and word.low == "done"


def _is_participle(words: Sequence[Tagged], place: int, at: int) -> bool:
    word = words[at]
    if word.low in _HOW or word.low.endswith("ing"):
        return False
    if word.low in {"gone", "got", "been", "become", "had"}:
        return False
    if words[place].low in _GOT and word.tag == "VERB|Fin":
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    if following and words[place].low == "'s" and following.tag in _OBJECT:
        return False
    if word.low == "used" and following and following.low == "to":
        return at + 2 < len(words) and words[at + 2].tag == "VERB|Inf"
    shaped = word.low.endswith("ed") or word.low in _IRREGULAR_SET
    return (word.tag in _PARTICIPLE and shaped) or _ends(word)


def _asks(words: Sequence[Tagged], place: int) -> bool:
    """Tell whether “be” stands before its subject, as in “Was the form sent?”."""
    if words[place].low not in {"is", "are", "was", "were", "am"}:
        return False
    before = words[place - 1].low if place else ""
    return not before or before in _ASKING


def _past_subject(words: Sequence[Tagged], place: int) -> int:
    """Return the place after the subject of a question."""
    at = place + 1
    last = min(len(words), place + 1 + _ASKED_FAR)
    while (
        at < last and words[at].tag in _NAMING and not _is_participle(words, place, at)
    ):
        at += 1
    return at


_ASKING = frozenset(words_in("when where how why what who which and or but if so"))
_IRREGULAR_SET = frozenset(_IRREGULAR)


def is_passive(sentence: str) -> bool:
    """Tell whether a sentence has a passive verb, as in “The form was sent”.

    It looks for a form of “be” or “get” before a participle, with nothing but
    adverbs between. Words such as “tired” say how somebody is; they do not count.
    """
    return find_passive(sentence) is not None
