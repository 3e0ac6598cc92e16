"""How a word is used in its sentence: its part of speech, and what stands around it.

What may be said for a word depends on it: “representative” is a person in “our
representative”, and none in “a representative sample”.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.en.tagger import tag
from easyread.languages.word_lists import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.languages.en.tagger import Tagged

_PARTS = {
    "NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r",
}  # fmt: skip
_HELPERS = 4
_NEAR = 3
# “Require staff of the home to”: so far behind a verb its “to” may stand.
_FAR = 8
# These stand right before a noun, or before what describes one; those before a verb.
_NOUN_NEXT = word_set(
    """
    a an the this these those my your our his her its their any each every no
    """
)
_DESCRIBING = word_set("ADJ NOUN PROPN NUM")
_WHICH = word_set("one another such which what some either neither")
_ARTICLES = word_set("a an the this")
_VERB_NEXT = word_set("will can could must may might should would i you we they please")
_DONE_NEXT = word_set(
    """
    is are was were be been being am has have had having get got gets getting it's
    that's i've you've we've they've
    """
)
_BE = word_set("is are was were be been being it's that's gets got get getting")
_SMALL = word_set("not also been now often always never already just then fully")
_PREPOSITIONS = word_set("to by in on at for with from under as")
# What ends so is a noun wherever the tagger does not find a verb.
_NOUN_ENDS = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism")


class WordUse(NamedTuple):
    """A word or phrase as its sentence has it.

    `part` is its part of speech: n, v, a (adjective), r (adverb), or "" where that is
    not known; of a phrase it is n where the last word is a noun, else "". `before` and
    `after` are the words right beside it, "" where there is none or a mark stands
    between; `leads` and `follows` are what the tagger takes them for, such as NOUN.
    `near` are the 3 words on each side. `named`: an article, an owner or the like stands
    before it. `described`: so does an adjective, a noun or a number. `bare`: nothing
    before it or before what describes it says which one or how many. `modifies`: a noun
    follows that it belongs to. `verb`: the word before asks for a verb. `done`: it
    follows “be” or “have”, or stands without a subject. `numbered`: a number follows.
    `then_to`: so does a verb with “to”, soon. `passive`: it follows “be”, or “by” follows.
    """

    part: str = ""
    before: str = ""
    after: str = ""
    named: bool = False
    described: bool = False
    modifies: bool = False
    verb: bool = False
    done: bool = False
    numbered: bool = False
    leads: str = ""
    follows: str = ""
    near: frozenset[str] = frozenset()
    bare: bool = False
    then_to: bool = False
    passive: bool = False


def find_word(word: str, text: str) -> int:
    """Return where a whole word starts in a text, or -1."""
    start = text.find(word) if word else -1
    while start >= 0:
        end = start + len(word)
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (start and before.isalnum()) and not after.isalnum():
            return start
        start = text.find(word, start + 1)
    return -1


@lru_cache(maxsize=2_000)
def word_use(low: str, sentence: str) -> WordUse:
    """Return how a word in lower case is used in a sentence with straight quotes."""
    at = find_word(low, sentence.lower())
    if at < 0:
        return WordUse()
    tokens = tag(sentence)
    first = next((i for i, one in enumerate(tokens) if one.end > at), None)
    if first is None:
        return WordUse()
    stop = at + len(low)
    last = max(i for i, one in enumerate(tokens) if one.start < stop)
    return _use(sentence, tokens, first, last)


def _use(text: str, tokens: Sequence[Tagged], first: int, last: int) -> WordUse:
    """Return how the words from one token to another are used."""
    before = tokens[first - 1] if first else None
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if before and text[before.end : tokens[first].start].strip(" *_"):
        before = None
    if after and text[tokens[last].end : after.start].strip(" *_"):
        after = None
    beside = before.low if before else ""
    following = after.low if after else ""
    helper = _helper(tokens[max(0, first - _HELPERS) : first]) if before else ""
    kind, leads = _kind(after), _kind(before)
    named = beside in _NOUN_NEXT or (beside == "'s" and leads == "PART")
    modifies = kind in {"NOUN", "PROPN"} or (kind == "ADJ" and beside in _NOUN_NEXT)
    if first == last:
        part = _part(tokens[first], beside, following, modifies=modifies)
    else:
        kinds = [_kind(one) for one in tokens[first : last + 1]]
        starts = kinds[0] in {"ADP", "ADV", "SCONJ", "VERB"} or (
            kinds[0] == "ADJ" and "ADP" in kinds
        )
        part = "n" if _kind(tokens[last]) == "NOUN" and not starts else ""
    around = (
        *tokens[max(0, first - _NEAR) : first],
        *tokens[last + 1 : last + 1 + _NEAR],
    )
    return WordUse(
        part=part,
        before=beside,
        after=following,
        named=named,
        described=leads in _DESCRIBING,
        modifies=modifies,
        verb=beside in _VERB_NEXT,
        done=helper in _DONE_NEXT
        or following == "by"
        or (not before and following in _PREPOSITIONS)
        or (
            leads in {"NOUN", "PROPN"}
            and tokens[first].tag == "VERB|Part"
            and following in {*_PREPOSITIONS, "and", "or"}
        ),
        passive=helper in _BE
        or following == "by"
        or (
            first != last
            and leads in {"NOUN", "PRON"}
            and tokens[first].tag == "VERB|Part"
        ),
        numbered=following.isdigit() or kind == "NUM",
        leads=leads,
        follows=kind,
        near=frozenset(one.low for one in around),
        bare=not named and _is_bare(text, tokens[:first]),
        then_to=any(
            one.low == "to" and _kind(then) in {"VERB", "AUX"}
            for one, then in pairwise(tokens[last + 1 : last + 1 + _FAR])
        ),
    )


def _kind(token: Tagged | None) -> str:
    """Return the first part of a tag: VERB of VERB|Part."""
    return token.tag.partition("|")[0] if token else ""


def _is_bare(text: str, before: Sequence[Tagged]) -> bool:
    """Tell whether nothing says which one or how many: “quick assessment of needs”."""
    end = None
    for token in reversed(before):
        if end is not None and "," in text[token.end : end]:
            return True
        kind = _kind(token)
        if token.low in _NOUN_NEXT or token.low in _WHICH or kind in {"NUM", "DET"}:
            return False
        if token.low == "'s":
            return False
        if kind not in {*_DESCRIBING, "ADV"}:
            return True
        end = token.start
    return True


def _helper(before: Sequence[Tagged]) -> str:
    """Return the last word that is no small one such as “not” or “also”."""
    return next(
        (
            one.low
            for one in reversed(before)
            if one.low not in _SMALL and not one.low.endswith("ly")
        ),
        "",
    )


def _part(token: Tagged, before: str, after: str, *, modifies: bool) -> str:
    """Return the part of speech of a word: the tagger's, where nothing speaks louder."""
    part = _PARTS.get(token.tag.partition("|")[0], "")
    if part == "v":
        finite = not token.low.endswith(("ed", "en", "ing"))
        return "n" if finite and before in _NOUN_NEXT else part
    if part == "n":
        # “Access the form here.” “Starts at 10.”
        starts = not before and (after in _NOUN_NEXT or after == "at")
        acts = after in _ARTICLES and before not in _NOUN_NEXT
        return "v" if starts or acts or before in _VERB_NEXT else part
    if part == "a" and before in _NOUN_NEXT and not modifies:
        return "n"
    return "n" if token.low.removesuffix("s").endswith(_NOUN_ENDS) else part
