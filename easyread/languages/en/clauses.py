"""How each word stands in its sentence: point, condition, setting, or said with "not"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.languages.en.clause_words import (
    BANNED,
    CHAINS,
    COMMANDS,
    CONDITIONS,
    ENDINGS,
    EXEMPTS,
    FORBIDS,
    HELPERS,
    LIMITS,
    LOOSE,
    NEGATORS,
    OWNERS,
    PART_CONDITIONS,
    PARTS,
    PAY_PARTS,
    RELATIVES,
    SETTINGS,
    STARTERS,
    TELLS,
    TURNS_BACK,
)
from easyread.languages.en.denied_ideas import denied_ideas
from easyread.languages.phrasebook import (
    CONDITION,
    LOOSE_SETTING,
    SETTING,
    Standing,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.languages.phrasebook import Negation, PhraseWord


_EVERYONE = STARTERS | {"everyone", "everybody", "people", "you", "anyone"}
_MAY_OPEN = CONDITIONS | PART_CONDITIONS | {"in"}


def opens_condition(words: Sequence[PhraseWord], number: int) -> bool:
    """Return whether the word at this place opens a condition or a time clause."""
    word = words[number].text
    if word not in _MAY_OPEN:
        return False
    if word in CONDITIONS:
        return True
    after = words[number + 1].text if number + 1 < len(words) else ""
    return (word in PART_CONDITIONS and after in STARTERS) or (
        word == "in" and after == "case"
    )


def negations(words: Sequence[PhraseWord]) -> list[Negation]:
    """Return for each word whether it is said with "not", and in which way.

    "no" where it is forbidden, or is not there: a picture with a clear "no" fits.
    "exempt" where it need not be: "you do not have to pay". "other" where nothing
    can be shown: "it will not change", "not too much sugar", "tell us if you cannot come".
    "unclear" where its opposite would be wrong as well: "it does not cost much",
    "you do not have to pay if you are under 18".
    """
    result: list[Negation] = []
    inside: Negation = ""
    aside = False
    for number, word in enumerate(words):
        opens = opens_condition(words, number)
        if word.clause_starts or opens or word.text == "but":
            inside = ""
            aside = opens
        aside |= number > 1 and word.text in {"who", "which"}
        result.append(inside)
        if inside == "no" and _is_unable(words, number - 1):
            inside = "other"
        turned = word.text in TURNS_BACK and number and words[number - 1].text == "not"
        if not turned and (word.text in NEGATORS or _ends(words, number)):
            inside = _kind(words, number)
            if inside == "exempt" and _is_for_some(words, number):
                inside = "unclear"
            if inside in {"no", "other"} and _is_limited(words, number, PARTS):
                inside = "unclear"
            if inside == "no" and (aside or _is_limited(words, number)):
                inside = "other"
    return result


def _is_limited(
    words: Sequence[PhraseWord], number: int, limits: frozenset[str] = LIMITS
) -> bool:
    """Return whether the "not" is about a part alone: "too much", "with alcohol"."""
    for place, word in enumerate(words[number + 1 :], number + 1):
        if word.clause_starts or opens_condition(words, place):
            return False
        if word.text in limits:
            return True
    return False


def _is_for_some(words: Sequence[PhraseWord], number: int) -> bool:
    """Return whether a duty is taken from some alone: "if you are 18", "members do not"."""
    who = words[number - 2].text if number > 1 else "you"
    if words[number].text == "not" and who not in _EVERYONE:
        return True
    return any(opens_condition(words, place) for place in range(len(words)))


def _ends(words: Sequence[PhraseWord], number: int) -> bool:
    """Return whether what follows is to end, or has ended: "stop sending letters"."""
    after = words[number + 1].text if number + 1 < len(words) else ""
    twice = number > 0 and words[number - 1].text in NEGATORS
    return words[number].text in ENDINGS and after.endswith("ing") and not twice


def _is_unable(words: Sequence[PhraseWord], number: int) -> bool:
    """Return whether the "not" at this place is that of "I cannot read the letter".

    There is a letter all the same: only what cannot be done is crossed out.
    """
    before = [word.text for word in words[max(number - 2, 0) : number + 1]]
    return before[1:] == ["can", "not"] and before[0] not in {"you", "please"}


def _is_none_of(words: Sequence[PhraseWord], number: int) -> bool:
    """Return whether "no" says of a thing what is not so: "no staff were trained"."""
    if number and not words[number].clause_starts:
        return False
    rest = {word.text for word in words[number + 1 :]}
    return not rest.isdisjoint(HELPERS) and rest.isdisjoint({"allowed", *BANNED})


def _kind(words: Sequence[PhraseWord], number: int) -> Negation:
    """Return what the "not" at this place does to the words after it."""
    word = words[number].text
    before = words[number - 1].text if number else ""
    after, second = ([w.text for w in words[number + 1 : number + 3]] + ["", ""])[:2]
    turned = after in TURNS_BACK or second == "afraid" or before in {"why", "or", "if"}
    if turned or (before == "can" and after in {"stand", "bear", "wait"}):
        return ""
    if word == "without" or _exempts(after, second):
        return "other" if _is_limited(words, number, PAY_PARTS) else "exempt"
    if word in ENDINGS or (word in {"never", "nowhere"}):
        return "no"
    if word == "no":
        none_of = after in {"longer", "more", "one"} or _is_none_of(words, number)
        return "other" if none_of else "no"
    if word == "not" and (before in FORBIDS - {"is", "are"} or after == "allowed"):
        return "no"
    return "other"


def _exempts(after: str, second: str) -> bool:
    """Return whether "not" only takes a duty away: "not need a ticket"."""
    return after in EXEMPTS and (after.startswith("need") or second == "to")


_ENDS = (STARTERS - OWNERS) | HELPERS | {"to"}

_A = frozenset({"a", "an", "the", "when", "where", "someone", "people"})
ASKED = frozenset({"if", "when", "whether"})
WHO = frozenset({"who", "which"})
PURPOSE = 0.8
RELATIVE = 0.85


def read_standing(text: str, words: Sequence[PhraseWord]) -> list[Standing]:
    """Return how each word of a sentence stands in it."""
    standing = [Standing() for _ in words]
    _mark_conditions(words, standing)
    for stands, negated in zip(standing, negations(words), strict=True):
        stands.negated = negated
    _mark_settings(words, standing)
    _mark_subject(words, standing)
    _weaken_what_is_called_off(words, standing)
    _mark_denied(text, words, standing)
    return standing


def _mark_denied(
    text: str, words: Sequence[PhraseWord], standing: list[Standing]
) -> None:
    """Mark what is taken back without a "not": "the pool is shut", "hard to read"."""
    denied = denied_ideas(text, words)
    for number, stands in enumerate(standing):
        kind = denied.kinds[number]
        if kind == "gone" and stands.condition:
            kind = "unclear"
        if kind == "unclear" and "gone" in denied.kinds:
            stands.setting *= CONDITION
        stands.negated = kind if kind == "twice" else stands.negated or kind
        stands.denies = number in denied.inside or words[number].text in NEGATORS


def _mark_conditions(words: Sequence[PhraseWord], standing: list[Standing]) -> None:
    """Mark "if …" parts. After a first "if …" the point comes behind the comma."""
    opened_first = bool(words) and opens_condition(words, 0)
    turn = _main_clause(words) if opened_first else len(words)
    inside = False
    for number, word in enumerate(words):
        if number == turn:
            inside = False
        elif opens_condition(words, number) and not _asks(words, number):
            inside = True
        elif word.text == "but" or (
            word.text in {"and", "so"}
            and number + 1 < len(words)
            and words[number + 1].text in {"we", "please", "then"}
        ):
            inside = False
        standing[number].condition = inside


def _asks(words: Sequence[PhraseWord], number: int) -> bool:
    """Return whether "if" tells what to say: "tell us if you need large print".

    What follows with a "not" is a condition all the same: "tell us if you cannot come".
    """
    if words[number].text not in ASKED:
        return False
    after = {word.text for word in words[number:]}
    before = {word.text for word in words[:number]}
    return after.isdisjoint(NEGATORS) and not before.isdisjoint(TELLS)


def _main_clause(words: Sequence[PhraseWord]) -> int:
    """Return where the main clause starts after a condition that came first."""
    breaks = [n for n, word in enumerate(words) if n and word.clause_starts]
    for number in breaks:
        if words[number].text in STARTERS | COMMANDS:
            return number
    if breaks:
        return breaks[-1]
    return next(
        (n for n, word in enumerate(words) if n > 1 and word.text == "please"),
        len(words),
    )


def _mark_settings(words: Sequence[PhraseWord], standing: list[Standing]) -> None:
    share = 1.0
    for number, word in enumerate(words):
        before = words[number - 1].text if number else ""
        after = words[number + 1].text if number + 1 < len(words) else ""
        if word.text in SETTINGS or (word.text == "to" and after in OWNERS):
            share = SETTING
        elif word.text == "to" and number > 1 and before not in CHAINS:
            share = PURPOSE
        elif word.text in RELATIVES and number > 1:
            share = RELATIVE
        elif word.text in LOOSE:
            share = LOOSE_SETTING
        elif word.clause_starts or word.text in _ENDS:
            share = 1.0
        standing[number].setting = share


def _mark_subject(words: Sequence[PhraseWord], standing: list[Standing]) -> None:
    """Mark what stands before the first helping verb of the point."""
    ends = next((n for n in range(1, len(words)) if words[n].text in ASKED), len(words))
    main = [n for n, stands in enumerate(standing[:ends]) if not stands.condition]
    helper = next((n for n in main if words[n].text in HELPERS), -1)
    after = helper + 1 if helper >= 0 else len(words)
    if helper > 0 and _explains(words, helper):
        for stands in standing[helper:ends]:
            stands.setting *= RELATIVE
        return
    rest = {word.text for word in words[after:]}
    banned = not rest.isdisjoint(BANNED)
    of_whom = any(words[number].text in WHO for number in range(1, after - 1))
    denied = after < len(words) and words[after].text == "not" and not of_whom
    negated = banned or denied
    allowed = banned or not rest.isdisjoint({"allowed", "permitted"})
    for number in main:
        if number >= helper:
            break
        standing[number].subject = True
        if negated:
            standing[number].negated = "no" if allowed else "other"
    if _has_ended(words):
        for number in main:
            standing[number].negated = standing[number].negated or "other"


def _has_ended(words: Sequence[PhraseWord]) -> bool:
    """Return whether a sentence tells what was so before: "the bus no longer stops"."""
    sentence = " ".join(word.text for word in words)
    return "no longer" in sentence or sentence.endswith(("not any more", "any longer"))


def _explains(words: Sequence[PhraseWord], helper: int) -> bool:
    """Return whether a sentence says what its first words mean: "a debt is money …"."""
    after = words[helper + 1].text if helper + 1 < len(words) else ""
    starts = words[0].text not in STARTERS
    verb = words[helper].text
    return starts and (verb == "means" or (verb in {"is", "are"} and after in _A))


def _weaken_what_is_called_off(
    words: Sequence[PhraseWord], standing: list[Standing]
) -> None:
    """Take weight from the condition of a "do not": "do not come if you are ill"."""
    main = [n for n, stands in enumerate(standing) if not stands.condition]
    if any(words[number].text in NEGATORS for number in main):
        for stands in standing:
            stands.setting *= CONDITION if stands.condition else 1.0
