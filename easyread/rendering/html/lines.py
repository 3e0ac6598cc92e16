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

    from easyread.languages import Language
    from easyread.model import Sentence

RAGGED, ALONE = 12, 8  # what a short line costs, and one with a short word alone
JOINED = "\ufdd0"  # stands for a space inside a number while we look: no letter
# A line that ends at a pause is at least this full, as a share of the column; and what
# is held together takes no more than the last of these: it can never run out of the column.
FULL, SHORT, HELD = 0.42, 0.25, 0.6
LONGEST_WHOLE = 16
BROAD = 0.6  # the letters of a sentence take less than this on average, in text sizes


class Breath(NamedTuple):
    """Words that stand together. `kind` is whole (on every page) or breath (on paper)."""

    kind: str
    spans: tuple[Span, ...]


def breaths(sentence: Sentence, width: float, language: Language) -> tuple[Breath, ...]:
    """Return the words of a sentence, in order; put together they are the sentence.

    `width` is that of the column in text sizes. Long lines end where a voice pauses,
    as the language says, and no short word stands alone on the last, where that takes no
    line more. Nothing is put into the words, so copying, searching and reading aloud
    find them as they were written.
    """
    room = round(width - BOXED.get(sentence.role, 0), 2)
    held = _held(sentence.text, room, language)
    if not held:
        return (Breath("", sentence.spans),)
    return tuple(_cut(sentence.spans, held))


@lru_cache(maxsize=4096)
def _held(
    text: str, width: float, language: Language
) -> tuple[tuple[int, int, str], ...]:
    whole = [
        (start, end, "whole")
        for start, end in language.wholes(text)
        if end - start <= LONGEST_WHOLE
    ]
    long = len(text) * BROAD > width
    joined = list(text)
    for start, end, _ in whole:
        joined[start:end] = text[start:end].replace(" ", JOINED)
    for start, end in _groups("".join(joined), width, language) if long else ():
        inside = [one for one in whole if start <= one[0] < end]
        whole = [one for one in whole if one not in inside]
        whole.append((start, end, "breath"))
    return tuple(sorted(whole))


def _groups(text: str, width: float, language: Language) -> Iterator[tuple[int, int]]:
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
        best = _best(
            text, words[first : last + 2], ends, (width, rest, lines), language
        )
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
    language: Language,
) -> int:
    """Return the word of this line that the next one should begin with."""
    width, rest, lines = room
    begin = ends[words[0][0]]

    def cost(at: int) -> float:
        before, word = (text[slice(*words[i])] for i in (at - 1, at))
        free = 1 - (ends[words[at - 1][1]] - begin) / width
        pause = before[-1] in ",;:.?!"
        price = 0 if pause else language.cost_of_end(before, word)
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
