"""Which words of a sentence are hard, after all that makes a word all right."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from easyread.checking.context import Weighed, base_forms
from easyread.checking.report import HardWord
from easyread.languages.en.difficulty import known_word, word_difficulty
from easyread.languages.en.swaps import phrases, suggest, swaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading, Word

_LONGEST_SHORT_FORM = 6
# Our table has English words alone; a word in Arabic letters is a name or a greeting.
_OTHER_LETTERS = re.compile(r"[^\W\d_a-zA-Z\u00aa-\u024f\u1e00-\u1eff]")
# The rule latin-short-form tells what to write for these: once is enough.
_TOLD_ELSEWHERE = frozenset(("asap", "cf", "eg", "etc", "ie", "nb", "viz", "vs"))


class Found(NamedTuple):
    """A hard word or phrase in a sentence.

    `listed` means that people put it on a list, `avoided` that the organisation did.
    """

    word: str
    start: int
    end: int
    difficulty: float
    suggestions: tuple[str, ...] = ()
    listed: bool = False
    avoided: bool = False


def hard_words(reading: Reading, context: Context, limit: float) -> tuple[Found, ...]:
    """Return the words that are harder than `limit`, and those on our lists.

    Names, numbers, codes, addresses and short forms in capitals are no hard words,
    nor are those that the document explains, that readers know from their own lives,
    or that the organisation allows. A word with hyphens is as hard as its parts.
    """
    key = (reading.own, limit)
    found = context.hard.get(key)
    if found is None:
        found = context.hard[key] = tuple(_find(reading, context, limit))
    return found


def reported(found: tuple[Found, ...]) -> tuple[HardWord, ...]:
    """Return hard words as the report tells them."""
    return tuple(
        HardWord(one.word, round(one.difficulty, 2), one.suggestions) for one in found
    )


def _find(reading: Reading, context: Context, limit: float) -> Iterator[Found]:
    lows = reading.lows
    avoided = context.avoided_phrases
    phrased = not (
        phrases().keys().isdisjoint(pairwise(lows))
        and (not avoided or avoided.keys().isdisjoint(pairwise(lows)))
    )
    # Each word is looked at once in a document: most come up again and again.
    known = context.weighed.setdefault(limit, Weighed())
    for low in reading.said - known.all:
        known.all.add(low)
        if _is_hard(low, context, limit):
            known.hard.add(low)
    hard = reading.said & known.hard
    if not phrased and not hard:
        return
    # A phrase starts with any word, a hard word with few.
    places = [at for at, low in enumerate(lows) if phrased or low in hard]
    done = 0
    for place in places:
        word = reading.words[place]
        if word.start < done:
            continue
        found = _phrase(reading, place, context) if phrased else None
        own = word.low in context.avoided
        if found is None and word.low in hard and (own or not _is_name(reading, word)):
            found = _word(reading, word, context)
        if found is not None:
            done = found.end
            yield found


def _is_hard(word: str, context: Context, limit: float) -> bool:
    """Tell whether a word is hard or listed, and readers do not know it."""
    weighs = word in swaps() or word in context.avoided or word_difficulty(word) > limit
    return weighs and not _known(word, context, limit)


def _phrase(reading: Reading, place: int, context: Context) -> Found | None:
    """Return the phrase of our lists that starts at a word."""
    first = reading.lows[place : place + 2]
    known = (*context.avoided_phrases.get(first, ()), *phrases().get(first, ()))
    for phrase in known:
        if reading.lows[place : place + len(phrase)] != phrase:
            continue
        if " ".join(phrase) in context.known:
            continue
        words = reading.words[place : place + len(phrase)]
        hardest = max(map(word_difficulty, phrase))
        span = words[0].start, words[-1].end
        return _found(reading, context, span, hardest, listed=True)
    return None


def _word(reading: Reading, word: Word, context: Context) -> Found:
    """Return a word that is hard or listed."""
    span = word.start, word.start + len(word.low)
    listed = word.low in swaps() or word.low in context.avoided
    return _found(reading, context, span, word_difficulty(word.low), listed=listed)


def _found(
    reading: Reading,
    context: Context,
    span: tuple[int, int],
    difficulty: float,
    *,
    listed: bool,
) -> Found:
    """Add what to say instead: the organisation's words before ours."""
    word = reading.own[slice(*span)]
    own = context.avoided.get(word.lower())
    if own is None:
        say = tuple(suggest(word, reading.own))
    else:
        say = tuple(part.strip() for part in own.split(",") if part.strip())[:3]
    return Found(word, *span, difficulty, say, listed, own is not None)


def _is_name(reading: Reading, word: Word) -> bool:
    """Tell whether this is a name, a number, a code or a short form."""
    if word.low.replace(".", "") in _TOLD_ELSEWHERE:
        return True
    letters_alone = word.text.isascii() and word.text.isalpha()
    if not letters_alone and (
        any(map(str.isdigit, word.text)) or _OTHER_LETTERS.search(word.text)
    ):
        return True
    if reading.shouted or not word.text[:1].isupper():
        return False
    letters = word.text.removesuffix("'s").removesuffix("s")
    if letters.isupper() and 1 < len(letters) <= _LONGEST_SHORT_FORM:
        return True
    return not _starts(reading, word) or not known_word(word.low)


def _starts(reading: Reading, word: Word) -> bool:
    """Tell whether a word starts the sentence, a quotation or what follows a colon."""
    before = reading.text[: word.start].rstrip("\"'( *-•\t")
    return not before or before[-1] in ":.!?"


def _known(word: str, context: Context, limit: float) -> bool:
    """Tell whether readers know this word, or are told what it means."""
    if word in context.avoided:
        return False
    if word in context.known or not context.known.isdisjoint(
        base_forms(word, parts=False)
    ):
        return True
    parts = word.split("-")
    return len(parts) > 1 and all(
        word_difficulty(part) <= limit or _known(part, context, limit) for part in parts
    )
