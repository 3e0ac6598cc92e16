"""What a sentence takes back of the things that it names, for their pictures.

"The pool is shut" shows the pool with a clear "no"; "the pool is full" and "hard to
read" show nothing, where the thing alone would say the opposite.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.en.clause_bounds import clause_end, clause_start
from easyread.languages.en.clause_words import HELPERS, LOOSE, SETTINGS
from easyread.languages.en.denials import BE
from easyread.languages.en.taken_back import (
    ONES,
    SAID_BEFORE_A_THING,
    SAID_IN_ONE_WORD,
    SAID_OF_A_THING,
)
from easyread.languages.word_lists import word_set
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.languages.phrasebook import Negation, PhraseWord

# All these read a text in small letters: patterns that heed no case are slow.
_OFF_IDEA = re.compile(rf"(?:{SAID_OF_A_THING})(?!\w)")
_IN_ONE_WORD = re.compile(SAID_IN_ONE_WORD)
_TURNS_IDEA = re.compile(rf"(?:{SAID_BEFORE_A_THING})(?!\w)")
# The thing is not there for now: with a clear "no" beside it, that can be shown.
_GONE = re.compile(
    r"cancel|call\w* (?:\w+ )?off|closed|closure|shut|unavailable|scrapped|withdrawn"
    r"|out of (?:use|order|service|action)|broke|suspended"
)
_IS_SO = re.compile(
    r"(?<!may )(?<!might )(?<!could )(?<!can )(?<!that )(?<!which )(?<!who )"
    rf"\b(?:{BE}|has|have)(?: (?:now|also|still|all|both|\w+ly))? \Z"
)
_OF_A_NUMBER = re.compile(r"too (?:much|many|little|few)")
_START = attrgetter("start")
_NEAR = 40  # letters, which those that stand right before a place fit into
_ADVERBS = word_set("hardly scarcely barely rarely seldom")
_KEEP_OFF = re.compile(r"(?:keep|stay)")
_THING_FOLLOWS = re.compile(rf" {ONES} ")
_OF_A_THING = re.compile(rf"\b{ONES} \Z")
# "No plan without you": two that make one yes.
_NO = re.compile(r"\b(?:no|not|cannot|never|nobody|nothing|none)\b|n't\b")
_WITHOUT = re.compile(r"\b(?:without|unless)\b")
_BUT_FOR = re.compile(r"\b(?:without|unless|except|other than|apart from)\b")
_MAY_BE_TWICE = (
    "not ", "n't", "never", "without", "unless", "except", "other than", "apart from"
)  # fmt: skip
_PART = re.compile(r"[^.;!?]+")
# "It is not that we do not care", "do not let it put you off", "we will not stop until".
_TURNED_TWICE = re.compile(
    r"\bnot (?:that|because|as if)\b[^.;!?]{0,80}?(?:\bnot\b|n't|\bnever\b)[^.;!?]{0,200}"
    r"|(?:\bnot|n't|\bnever) (?:let\b[^.;!?]{0,80}?\b(?:put|stop|hold|keep)|stop(?:ped|ping)?)\b"
    r"[^.;!?]{0,40}"
)
# What follows is no longer about the thing: "because of the snow".
_REASON = re.compile(
    r"\b(?:because|since|if|when|in case|until|so that|as (?:it|they|we|you|there))\b"
)
_SAID = re.compile(rf"\bthat (?:{ONES}|it|we|they|there|you)\b")
_AFTER_A_HEAD = HELPERS | SETTINGS | LOOSE | {"and", "or", "about", "today", "to"}
_BEFORE_AN_ASIDE = SETTINGS | LOOSE | {"about", "to"}


class DeniedIdeas(NamedTuple):
    """What takes back the things that the words of a sentence name.

    `kinds` has one for each word: "gone" where the thing itself is not there, so that
    it can stand crossed out ("the pool is shut"), "unclear" where nothing can be shown
    ("the pool is full", "hard to read"). `inside` are the words that take back.
    """

    kinds: list[Negation]
    inside: set[int]


def denied_ideas(text: str, words: Sequence[PhraseWord]) -> DeniedIdeas:
    """Return what takes back the things that a sentence names, by their words.

    What is said with "not" alone is read in clauses.py.
    """
    plain = straight(text)
    low = plain.lower()
    plain = low if len(low) == len(plain) else plain
    denied = DeniedIdeas([""] * len(words), set())
    for match in _found(_OFF_IDEA, plain, words):
        _mark_inside(words, match, denied)
        before = plain[max(0, match.start() - _NEAR) : match.start()]
        if _OF_A_THING.search(before) or _THING_FOLLOWS.match(plain, match.end()):
            if not _is_command(plain, match):
                _deny_after(plain, words, match, denied)
            continue
        _deny_before(plain, words, match, denied)
        _deny_after(plain, words, match, denied)
    for match in _found(_TURNS_IDEA, plain, words):
        _mark_inside(words, match, denied)
        _deny_after(plain, words, match, denied)
        if match[0] in _ADVERBS:
            _deny_before(plain, words, match, denied)
        elif match[0] in {"less", "fewer"}:
            _deny_next_before(words, match, denied)
    if "-" in plain or "staffed" in plain:
        _mark_in_one_word(plain, words, denied)
    if any(word in plain for word in _MAY_BE_TWICE):
        _mark_twice(plain, words, denied)
    return denied


def _found(
    pattern: re.Pattern[str], text: str, words: Sequence[PhraseWord]
) -> Iterator[re.Match[str]]:
    """Yield what a pattern finds at the start of a word, one after the other."""
    end = -1
    for word in words:
        if word.start >= end and (match := pattern.match(text, word.start)):
            yield match
            end = match.end()


def _is_command(text: str, match: re.Match[str]) -> bool:
    """Tell whether this is a command such as "shut the door"."""
    return match[0] == "shut" and not text[: match.start()].strip()


def _mark_in_one_word(
    text: str, words: Sequence[PhraseWord], denied: DeniedIdeas
) -> None:
    """Mark "nut-free": nuts are not there, and nothing that is free begins here."""
    for match in _IN_ONE_WORD.finditer(text):
        _mark_inside(words, match, denied)
        inside = _numbers(words, *match.span())
        for number in inside:
            last = number == inside[-1]
            denied.kinds[number] = "twice" if last else "unclear"


def _mark_twice(text: str, words: Sequence[PhraseWord], denied: DeniedIdeas) -> None:
    """Mark what a "no" and a "without" say together, from the first of the two on."""
    for match in _TURNED_TWICE.finditer(text):
        for number in _numbers(words, *match.span()):
            denied.kinds[number] = "twice"
    if not _BUT_FOR.search(text):
        return
    for part in _PART.finditer(text):
        no = _NO.search(text, *part.span())
        without = _WITHOUT.search(text, *part.span())
        starts = []
        if no and _BUT_FOR.search(text, no.end(), part.end()):
            starts.append(no.start())
        if without and _NO.search(text, without.end(), part.end()):
            starts.append(without.start())
        for number in _numbers(words, min(starts, default=part.end()), part.end()):
            denied.kinds[number] = "twice"


def _numbers(words: Sequence[PhraseWord], start: int, end: int) -> range:
    """Return the numbers of the words that start from one offset to before another."""
    first = bisect_left(words, start, key=_START)
    return range(first, bisect_left(words, end, lo=first, key=_START))


def _mark_inside(
    words: Sequence[PhraseWord], match: re.Match[str], denied: DeniedIdeas
) -> None:
    denied.inside.update(_numbers(words, *match.span()))


def _deny_before(
    text: str, words: Sequence[PhraseWord], match: re.Match[str], denied: DeniedIdeas
) -> None:
    """Mark the words of the clause that stand before.

    Only the thing itself is gone: in "the meeting about the bus is cancelled" it is the
    meeting, and in "the garden walk is off" the walk.
    """
    start = match.start()
    gone = _GONE.match(match[0]) and _IS_SO.search(text[max(0, start - _NEAR) : start])
    begins = clause_start(text, start)
    said = [one.start() for one in _SAID.finditer(text, begins, start)]
    aside = False
    for number in _numbers(words, max([begins, *said]), start):
        word = words[number]
        aside |= word.text in _BEFORE_AN_ASIDE
        after = words[number + 1] if number + 1 < len(words) else word
        is_head = after.start >= start or after.text in _AFTER_A_HEAD
        is_gone = gone and is_head and not aside
        kind: Negation = "gone" if is_gone else "unclear"
        denied.kinds[number] = denied.kinds[number] or kind


def _deny_next_before(
    words: Sequence[PhraseWord], match: re.Match[str], denied: DeniedIdeas
) -> None:
    """Mark the word right before: "eat less" is not about eating."""
    for number in _numbers(words, match.start() - _NEAR, match.start()):
        if words[number].end == match.start() - 1:
            denied.kinds[number] = "unclear"


def _deny_after(
    text: str,
    words: Sequence[PhraseWord],
    match: re.Match[str],
    denied: DeniedIdeas,
) -> None:
    """Mark the words that follow, to the end of the clause.

    What is said of a number ends at the verb: "too much salt is bad for you".
    """
    kind: Negation = "gone" if _KEEP_OFF.match(match[0]) else "unclear"
    ends = HELPERS if _OF_A_NUMBER.match(match[0]) else frozenset[str]()
    end = clause_end(text, match.end())
    reason = _REASON.search(text, match.end(), end)
    for number in _numbers(words, match.end(), reason.start() if reason else end):
        if words[number].text in ends:
            return
        denied.kinds[number] = denied.kinds[number] or kind
