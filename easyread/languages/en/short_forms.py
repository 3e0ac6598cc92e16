"""Which short forms a text has, and whether a text says what one stands for."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from easyread.languages.en.difficulty import known_word
from easyread.languages.word_lists import word_list, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT_FORM = re.compile(
    r"(?<![\w.&'-])"
    r"(?:[a-z]{0,2}[A-Z](?:[a-z]?[A-Z])+(?:\d(?!\d|\s\d[A-Z]))?|(?:[A-Z]\.){2,}[A-Z]?"
    r"|[A-Z]&[A-Z]|(?<!\d )(?<!bus )(?<!room )(?<!flat )(?<!ward )(?<!class )(?<!unit )(?<!table )[2-5]D|[A-Z][24][A-Z])(?=s?(?![\w&'])(?!-[A-Z\d])|'s)"
)
_WORD = re.compile(r"\w+")
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
# Words are seldom so long that the letters of no vowel stand side by side in them.
_NO_WORD = re.compile(r"[B-DF-HJ-NP-TV-Z]{4}")
SMALL = "and|of|for|the|in|on|to|with|or|at|a|an|by"
_SMALL_WORDS = frozenset(SMALL.split("|"))
_BETWEEN = rf"(?:,?\s+(?:{SMALL}|&))*,?[\s/-]+"
_CLOSE = r"(?:\s+(?:and|of|for|the|&))?[\s/-]+"
_LONG, _ANY = r"\w{3,}", r"\w*"
_SHOUTED = word_set(
    """
    ADD ALL AN AND ANY ARE AS ASK AT BAD BE BIG BUT BUY BY CAN DAY DO END FOR GET GO HAS HAVE
    HE HER HIM HIS HOT HOW IF IN IS ITS LAST LET LOT MAY ME MY NEW NO NON NOT NOW OF
    OFF OLD ON ONE OR OUR OUT OWN PAY PUT SAY SEE SHE SO THE TO TOO TOP TRY TWO UP USE
    WAS WAY WE WHY YES YET YOU FREE
    """
)
# Short forms that are words too; before “it” and its like they are a loud word.
_WORDS_TOO = word_set(
    """
    AIDS ASIST CARES COPE LIFT MASH NICE PACE PALS PEEPS SALT SEND SMART STAMP STOMP
    """
)
_AFTER_A_VERB = re.compile(
    r"\s(?:it|this|that|them|us|me|the|your|an?|one|him|her|out|in|off)\b",
    re.IGNORECASE,
)
# How a text that has letters may say what they are: in brackets, or with a verb.
_SAYS = r"is\s+short\s+for|stands?\s+for|means?"
_MAY_SAY = re.compile(rf"[(\[]|\s(?:{_SAYS})\b")
_LONGEST, _LONGEST_WORD = 9, 6
_SHORTEST_SHOUT = 4
_FAR = 2


def is_said(letters: str) -> bool:
    """Tell whether people say these letters and not the words, as in NATO and RNIB."""
    return letters in _said() or letters.startswith("LGBT")


@cache
def _said() -> frozenset[str]:
    return frozenset(str(form) for form in word_list("said"))


@cache
def _well_known() -> frozenset[str]:
    return frozenset(str(form) for form in word_list("acronyms"))


def short_forms(text: str) -> Iterator[re.Match[str]]:
    """Yield the short forms that readers may not know, such as CQC, DfE and CO2."""
    for match in _SHORT_FORM.finditer(text):
        letters = match[0].replace(".", "")
        if letters in _WORDS_TOO:
            if not _AFTER_A_VERB.match(text, match.end()):
                yield match
        elif not _stands_alone(letters):
            yield match


def _stands_alone(letters: str) -> bool:
    """Tell whether people know these letters, or they are a word or a number."""
    if letters in _well_known() or letters in _SHOUTED or len(letters) > _LONGEST:
        return True
    if len(letters) > _LONGEST_WORD and not _NO_WORD.search(letters):
        return True
    if len(letters) >= _SHORTEST_SHOUT and letters.isupper() and known_word(letters):
        return True
    return bool(_ROMAN.fullmatch(letters))


@lru_cache(maxsize=64)
@lru_cache(maxsize=100)
def explains(text: str, letters: str) -> bool:
    """Tell whether a text says what letters stand for.

    By words that start with them, by brackets on either side (“magnetic resonance
    imaging (MRI)”), or by “stands for”.
    """
    # Compiling the patterns takes longer than all else here; mostly they are not needed.
    if capitals_of(letters) in initials_of(text) and _full(letters).search(text):
        return True
    if not _MAY_SAY.search(text) or letters not in text.replace(".", ""):
        return False
    return any(
        bool(match["says"])
        or _inside(letters, match["after"] or "")
        or _before(letters, text[: match.start()], bracketed=bool(match["open"]))
        for match in _beside(letters).finditer(text)
    )


def initials_of(text: str) -> str:
    """Return the first letters of the words of a text that may stand in a short form."""
    words = _WORD.findall(text.lower())
    return "".join([word[0] for word in words if word not in _SMALL_WORDS])


def capitals_of(letters: str) -> str:
    """Return the letters of a short form that have a word each, in lower case."""
    return "".join([letter for letter in letters if letter.isupper()]).lower()


@lru_cache(maxsize=1000)
def _full(letters: str) -> re.Pattern[str]:
    """Return how words look that start with these letters.

    Of a form such as DfE only the capitals have a word each. Where there are two
    letters alone, words such as “of the” would be found everywhere.
    """
    plain = [letter for letter in letters if letter.isalpha()]
    capitals = [letter for letter in plain if letter.isupper()]
    two = len(capitals) == _FAR
    own = re.escape(letters)
    first = rf"\b(?!(?:{SMALL}|{own})\b)"
    words = [f"{first}{letter}{_LONG if two else _ANY}" for letter in capitals]
    return re.compile((_CLOSE if two else _BETWEEN).join(words), re.IGNORECASE)


@lru_cache(maxsize=1000)
def _beside(letters: str) -> re.Pattern[str]:
    """Return how a text has letters that it may explain beside them."""
    dotted = r"\.?".join(map(re.escape, letters))
    return re.compile(
        rf"(?P<open>[(\[]\s*(?:or\s+)?(?:the\s+)?)?(?<!\w){dotted}\.?s?\b"
        r"(?:\s+\((?P<after>[^()]+)\)"
        rf"|(?P<says>\s+(?:{_SAYS})\b))?"
    )


def _before(letters: str, text: str, *, bracketed: bool) -> bool:
    """Tell whether the words before a bracket hold these letters in their order.

    Schwartz and Hearst (2003): from the right, each letter is somewhere in the words,
    and the first one starts a word, at most twice as many words away as letters.
    """
    if not bracketed:
        return False
    initials = [letter.lower() for letter in letters if letter.isalpha()]
    most = min(len(initials) + 5, len(initials) * 2)
    near = " ".join(text.rsplit(maxsplit=most)[-most:]).lower()
    return _holds(initials, near)


def _inside(letters: str, text: str) -> bool:
    """Tell whether the words in a bracket after letters hold them, from the first."""
    initials = [letter.lower() for letter in letters if letter.isalpha()]
    words = text.lower().removeprefix("the ").strip()
    return (
        words[:1] == initials[0]
        and len(words) > _FAR * len(initials)
        and (_holds(initials, words))
    )


def _holds(initials: list[str], text: str) -> bool:
    at = len(text)
    for place in range(len(initials) - 1, -1, -1):
        at = text.rfind(initials[place], 0, at)
        while place == 0 and at > 0 and text[at - 1].isalnum():
            at = text.rfind(initials[0], 0, at)
        if at < 0:
            return False
    return True
