"""Where a line may end: at a pause, and never inside a phone number or a day."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from easyread.model import Span
from easyread.rendering.estimate import BOXED, width_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.model import Sentence

# Words that a voice pauses before, and those that lead on to the next word.
BEFORE = {
    **dict.fromkeys(("and", "but", "because", "or", "so", "if", "when"), 0),
    **dict.fromkeys(("to", "that", "who", "which", "where", "until", "before"), 1),
    **dict.fromkeys(("what", "how", "why"), 1),
    **dict.fromkeys(("with", "for", "at", "on", "in", "from", "by", "about", "as"), 2),
    **dict.fromkeys(("the", "a", "an", "your", "our", "their", "this", "any"), 3),
}
LEADS_ON = frozenset(
    (
        "a",
        "an",
        "the",
        "your",
        "our",
        "their",
        "his",
        "her",
        "my",
        "its",
        "this",
        "these",
        "to",
        "of",
        "and",
        "or",
        "but",
        "with",
        "for",
        "at",
        "on",
        "in",
        "from",
        "by",
        "about",
        "not",
        "is",
        "are",
        "can",
        "will",
        "we",
        "you",
        "they",
        "i",
    )
)
ELSEWHERE, LED_ON, RAGGED, ALONE = 6, 14, 12, 8
JOINED = "\ufdd0"  # stands for a space inside a number while we look: no letter
# A line that ends at a pause is at least this full, as a share of the column; and what
# is held together takes no more than the last of these: it can never run out of the column.
FULL, SHORT, HELD = 0.42, 0.25, 0.6
LONGEST_WHOLE = 16
BROAD = 0.6  # the letters of a sentence take less than this on average, in text sizes
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_COUNTED = "minutes?|hours?|days?|weeks?|months?|years?|people|miles?|pages?|steps?"
_WHOLE = re.compile(
    rf"\b0\d{{2,4}}(?: \d{{3,4}}){{1,2}}\b|\b\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?\b"
    rf"|\b\d[\d.,]* (?:{_COUNTED})\b|\b[^\W\d_]+(?:-[^\W\d_]+)+"
)


class Breath(NamedTuple):
    """Words that stand together. `kind` is whole (on every page) or breath (on paper)."""

    kind: str
    spans: tuple[Span, ...]


def breaths(sentence: Sentence, width: float) -> tuple[Breath, ...]:
    """Return the words of a sentence, in order; put together they are the sentence.

    `width` is that of the column in text sizes. Long lines end before "and", "because",
    "to" and the like, and no short word stands alone on the last, where that takes no
    line more. Nothing is put into the words, so copying, searching and reading aloud
    find them as they were written.
    """
    held = _held(sentence.text, round(width - BOXED.get(sentence.role, 0), 2))
    if not held:
        return (Breath("", sentence.spans),)
    return tuple(_cut(sentence.spans, held))


@lru_cache(maxsize=4096)
def _held(text: str, width: float) -> tuple[tuple[int, int, str], ...]:
    whole = [
        (found.start(), found.end(), "whole")
        for found in _WHOLE.finditer(text)
        if found.end() - found.start() <= LONGEST_WHOLE
    ]
    long = len(text) * BROAD > width
    joined = list(text)
    for start, end, _ in whole:
        joined[start:end] = text[start:end].replace(" ", JOINED)
    for start, end in _groups("".join(joined), width) if long else ():
        inside = [one for one in whole if start <= one[0] < end]
        whole = [one for one in whole if one not in inside]
        whole.append((start, end, "breath"))
    return tuple(sorted(whole))


def _groups(text: str, width: float) -> Iterator[tuple[int, int]]:
    """Yield what must be held together so that each line ends at the best place."""
    words = [(found.start(), found.end()) for found in re.finditer(r"\S+", text)]
    ends = list(accumulate(map(width_of, text.replace(JOINED, " ")), initial=0.0))
    first = 0
    while first < len(words):
        begin = ends[words[first][0]]
        fits = [
            at for at in range(first, len(words)) if ends[words[at][1]] - begin <= width
        ]
        last = fits[-1] if fits else first
        if last + 1 >= len(words):
            return
        rest = ends[-1]
        lines = -(-(rest - ends[words[last + 1][0]]) // width)
        best = _best(text, words[first : last + 2], ends, (width, rest, lines))
        if best <= last - first:
            start, end = words[first + best][0], words[last + 1][1]
            if ends[-1] - ends[start] <= HELD * width:
                end = len(text)  # nothing falls off: it is all of the last line
            if ends[end] - ends[start] <= HELD * width:
                yield start, end
                first += best
                continue
        first = last + 1


def _best(
    text: str,
    words: Sequence[tuple[int, int]],
    ends: Sequence[float],
    room: tuple[float, float, float],
) -> int:
    """Return the word of this line that the next one should begin with."""
    width, rest, lines = room
    begin = ends[words[0][0]]

    def cost(at: int) -> float:
        before, word = (text[slice(*words[i])] for i in (at - 1, at))
        free = 1 - (ends[words[at - 1][1]] - begin) / width
        if before[-1] in ",;:.?!":
            price = 0
        elif before.lower() in LEADS_ON or _names(before, word):
            price = LED_ON
        else:
            price = BEFORE.get(word.lower(), ELSEWHERE)
        left = rest - ends[words[at][0]]
        return price + RAGGED * free * free + (ALONE if left < SHORT * width else 0)

    possible = [
        at
        for at in range(1, len(words))
        if at == len(words) - 1
        or (
            ends[words[at - 1][1]] - begin >= FULL * width
            and rest - ends[words[at][0]] <= lines * width * (1 if lines == 1 else 0.9)
        )
    ]
    return min(possible, key=cost)


def _names(before: str, word: str) -> bool:
    """Tell whether two words are of one name, such as High Street or 1 High."""
    return word[0].isupper() and (before[0].isupper() or before[0].isdigit())


def _cut(
    spans: Sequence[Span], held: Sequence[tuple[int, int, str]]
) -> Iterator[Breath]:
    """Yield the spans in pieces. A link is never cut: it stays one link."""
    links = [at for at in _places(spans) if at[2].href]
    done = 0
    for start, end, kind in held:
        if any(_splits(at, start) or _splits(at, end) for at in links):
            continue
        if start > done:
            yield Breath("", _part(spans, done, start))
        yield Breath(kind, _part(spans, start, end))
        done = end
    total = sum(len(span.text) for span in spans)
    if done < total:
        yield Breath("", _part(spans, done, total))


def _places(spans: Sequence[Span]) -> Iterator[tuple[int, int, Span]]:
    at = 0
    for span in spans:
        yield at, at + len(span.text), span
        at += len(span.text)


def _splits(place: tuple[int, int, Span], cut: int) -> bool:
    return place[0] < cut < place[1]


def _part(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span(span.text[max(0, start - at) : end - at], span.bold, span.href)
        for at, to, span in _places(spans)
        if at < end and start < to
    )
