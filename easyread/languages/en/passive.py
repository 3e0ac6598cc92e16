"""Whether a sentence hides who does what (“The form was sent”)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.languages.en.parser import parser
from easyread.languages.en.participles import BEEN, CLEAR, IRREGULAR, SAME, says_how
from easyread.languages.en.tagger import tag
from easyread.languages.word_lists import word_set
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.languages.en.tagger import Tagged

# These are passive by their form, but hide nobody: “It is called Easy Read”.
_HIDE_NOBODY = word_set(
    """
    born called named known used supposed allowed based located meant married needed
    closed limited united concerned involved
    """
)
_BE = word_set(
    """
    am is are was were be been being 's 're 'm get gets got getting gotten
    """
)
_GOT = word_set("get gets got getting gotten")
# Words that may stand between “was” and “sent”.
_SKIPPED = frozenset(("ADV|-", "PART|-", "AUX|Part", "AUX|Inf", "INTJ|-"))
_SKIPPED_WORDS = word_set(
    "all best better both each either first last neither not only well"
)
_NAMING = frozenset(
    ("DET|-", "PRON|-", "NOUN|-", "ADJ|-", "PROPN|-", "NUM|-", "ADP|-", "PART|-")
)
# A subject of its own: after a noun it starts another clause (“the film you saw”).
_SUBJECTS = word_set("i you he she it we they who which that")
_ACTIVE = frozenset(("gone", "got", "been", "become", "had"))
_PARTICIPLE = frozenset(("VERB|Part", "VERB|Fin"))
_MAYBE = frozenset(("ADJ|-", "NOUN|-", "VERB|Inf"))
# What follows “she's finished”, where 's is “has”.
_OBJECT = frozenset(("DET|-", "PRON|-", "NOUN|-", "PROPN|-", "ADJ|-", "NUM|-"))
_ASKED_FAR = 6
_ASIDE_FAR = 8
_ASKING = word_set("when where how why what who which and or but if so")
_IRREGULAR = frozenset(IRREGULAR)
_AGAIN = ("re-", "co-", "pre-")  # “was re-opened”
# No passive without one of these; short forms of “be” have an apostrophe.
SIGNS = (_BE - {"'s", "'re", "'m"}) | {"'"}
_GATE = re.compile(
    r"(?:\b(?:am|is|are|was|were|be|been|being|g[eo]t|gets|getting|gotten)(?:n't)?\b"
    r"|'(?:re|s|m)\b)(?:\W++\w++){0,12}?\W++"
    rf"(?:\w+ed|{'|'.join(IRREGULAR)})\b"
)
_BREAK = re.compile(r"[;:.?!()]|-(?!\w)")


def find_passives(text: str, *, hiding: bool = False) -> Iterator[tuple[int, int]]:
    """Yield where each passive stands in a text, in order.

    With `hiding`, only those that hide somebody: not “It is called Easy Read”.
    """
    plain = straight(text)
    low = plain.lower()
    if len(low) != len(text) or not _GATE.search(low):
        return
    parse = parser()
    passives = _by_tags(plain) if parse is None else parse(plain)
    told = 0
    for start, participle, end in passives:
        # In “was being sent” both “was” and “being” have the participle “sent”.
        if participle >= told and not (hiding and _hides_nobody(low, participle, end)):
            told = end
            yield start, end


def _hides_nobody(low: str, start: int, end: int) -> bool:
    """Tell whether a participle says what something is (“is called”, “made up of”)."""
    done = low[start:end]
    return done in _HIDE_NOBODY or (done == "made" and low.startswith(" up of", end))


def is_passive(sentence: str) -> bool:
    """Tell whether a sentence has a passive verb, as in “The form was sent”.

    It looks for a form of “be” or “get” before a participle, with nothing but
    adverbs between. Words such as “tired” say how somebody is; they do not count.
    """
    return any(find_passives(sentence))


def _by_tags(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield where each “be” starts, and where its participle starts and ends."""
    words = tag(text)
    for place, word in enumerate(words):
        if word.low in _BE:
            end = _done(text, words, place)
            if end:
                yield word.start, words[end].start, words[end].end


def _done(text: str, words: Sequence[Tagged], place: int) -> int:
    """Return where the participle stands that belongs to a “be” or “get”, or 0."""
    is_question = _asks(words, place)
    at = _past_subject(words, place) if is_question else _past_aside(text, words, place)
    begin = at
    while at < len(words) and _skips(words[at]) and not _ends(words[at]):
        at += 1
    if at >= len(words) or not _is_participle(words, place, at):
        return 0
    start = words[begin].start if begin > place + 1 else words[place].end
    between = text[start : words[at].start]
    return 0 if between.count(",") % 2 or _BREAK.search(between) else at


def _skips(word: Tagged) -> bool:
    return word.low in _SKIPPED_WORDS or word.tag in _SKIPPED


def _past_aside(text: str, words: Sequence[Tagged], place: int) -> int:
    """Return the place after “be”, and after what two commas set apart there."""
    rest = text[words[place].end :].lstrip()
    if not rest.startswith(","):
        return place + 1
    for at in range(place + 1, min(len(words) - 1, place + _ASIDE_FAR)):
        if "," in text[words[at].end : words[at + 1].start]:
            return at + 1
    return place + 1


def _ends(word: Tagged) -> bool:
    """Tell whether an auxiliary is itself what was done (“it was had”, “was done”)."""
    return word.tag == "AUX|Part" and word.low == "done"


def _is_participle(words: Sequence[Tagged], place: int, at: int) -> bool:
    word = words[at]
    if not (word.low.endswith("ed") or word.low in _IRREGULAR):
        return False
    if "-" in word.low and not word.low.startswith(_AGAIN):
        return False  # it says how something is: “is person-centred”
    then = words[at + 1].low if at + 1 < len(words) else ""
    if word.low in _ACTIVE or _other(words, place, at):
        return False
    if then != "by" and says_how(word.low, words[at - 1].low):
        return False
    return (
        word.tag in _PARTICIPLE or _ends(word) or _mistaken(word, words[at - 1], then)
    )


def _other(words: Sequence[Tagged], place: int, at: int) -> bool:
    """Tell whether it is “got started”, “she's lost it”, “used to it” or “hard to read”."""
    word, be = words[at], words[place].low
    if words[at - 1].low == "to":
        return True
    if be in _GOT and (word.tag == "VERB|Fin" or word.low in {"started", "done"}):
        return True
    following = words[at + 1 : at + 3]
    if be == "'s" and following and following[0].tag in _OBJECT:
        return True
    if word.low == "used" and following and following[0].low == "to":
        return following[-1].tag != "VERB|Inf"
    return False


def _mistaken(word: Tagged, last: Tagged, then: str) -> bool:
    """Tell whether a participle was taken for another kind of word."""
    if word.tag not in _MAYBE:
        return False
    if word.low in SAME and (last.low in BEEN or word.tag == "VERB|Inf"):
        return True
    if word.tag != "ADJ|-":
        return False
    return word.low in CLEAR or last.low in BEEN or then == "by"


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
        if at > place + 1 and words[at].low in _SUBJECTS:
            return len(words)
        at += 1
    return at
