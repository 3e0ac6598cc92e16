"""What a sentence says with "not": forbidden, not needed, or not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.languages.en.clause_words import (
    CONDITIONS,
    ENDINGS,
    EXEMPTS,
    FORBIDS,
    LIMITS,
    NEGATORS,
    PART_CONDITIONS,
    STARTERS,
    TURNS_BACK,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.languages.phrases import Negation, Word


def opens_condition(words: Sequence[Word], number: int) -> bool:
    """Return whether the word at this place opens a condition or a time clause."""
    if words[number].text in CONDITIONS:
        return True
    word = words[number].text
    after = words[number + 1].text if number + 1 < len(words) else ""
    return (word in PART_CONDITIONS and after in STARTERS) or (
        word == "in" and after == "case"
    )


def negations(words: Sequence[Word]) -> list[Negation]:
    """Return for each word whether it is said with "not", and in which way.

    "no" where it is forbidden, or is not there: a picture with a clear "no" fits.
    "exempt" where it need not be: "you do not have to pay". "other" where nothing
    can be shown: "it will not change", "not too much sugar", "tell us if you cannot come".
    """
    found: list[Negation] = []
    inside: Negation = ""
    aside = False
    for number, word in enumerate(words):
        opens = opens_condition(words, number)
        if word.clause_starts or opens or word.text == "but":
            inside = ""
            aside = opens
        aside |= number > 1 and word.text in {"who", "which"}
        found.append(inside)
        turned = word.text in TURNS_BACK and number and words[number - 1].text == "not"
        if not turned and (word.text in NEGATORS or _ends(words, number)):
            inside = _kind(words, number)
            if inside == "no" and (aside or _is_limited(words, number)):
                inside = "other"
    return found


def _is_limited(words: Sequence[Word], number: int) -> bool:
    """Return whether the "not" is about a part alone: "too much", "with alcohol"."""
    for place, word in enumerate(words[number + 1 :], number + 1):
        if word.clause_starts or opens_condition(words, place):
            return False
        if word.text in LIMITS:
            return True
    return False


def _ends(words: Sequence[Word], number: int) -> bool:
    """Return whether what follows is to end, or has ended: "stop sending letters"."""
    after = words[number + 1].text if number + 1 < len(words) else ""
    twice = number > 0 and words[number - 1].text in NEGATORS
    return words[number].text in ENDINGS and after.endswith("ing") and not twice


def _kind(words: Sequence[Word], number: int) -> Negation:
    """Return what the "not" at this place does to the words after it."""
    word = words[number].text
    before = words[number - 1].text if number else ""
    after, second = ([w.text for w in words[number + 1 : number + 3]] + ["", ""])[:2]
    turned = after in TURNS_BACK or second == "afraid" or before in {"why", "or", "if"}
    if turned or (before == "can" and after in {"stand", "bear", "wait"}):
        return ""
    if word == "without" or _exempts(after, second):
        return "exempt"
    if word in ENDINGS or (word in {"never", "nowhere"}):
        return "no"
    if word == "no":
        return "other" if after in {"longer", "more", "one"} else "no"
    if word == "not" and (before in FORBIDS - {"is", "are"} or after == "allowed"):
        return "no"
    return "other"


def _exempts(after: str, second: str) -> bool:
    """Return whether "not" only takes a duty away: "not need a ticket"."""
    return after in EXEMPTS and (after.startswith("need") or second == "to")
