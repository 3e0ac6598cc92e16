"""Where a line may end: at a pause, and never inside a phone number or a day."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from easyread.model import Span
from easyread.rendering.estimate import BOLD, BOXED, width_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.languages import Language
    from easyread.model import Sentence

# What an empty line would cost, and a last line with one short word alone.
RAGGED_COST, RUNT_COST = 12, 8
JOINER = "\ufdd0"  # stands for a space inside a number meanwhile: it is no letter
# Shares of the width of the column: how full a line is that ends at a pause, at least;
# below what a last line is a short one; and the most that is kept on one line, so that
# it can never run out of the column.
LEAST_FULL, SHORT_LAST_LINE, MOST_KEPT = 0.42, 0.25, 0.6
LONGEST_WHOLE = 24  # letters
# E-mail and web addresses, and the marks after which a long one may go on below. They
# are looked for where a run of letters begins, so that a long run is read once.
_ADDRESS = re.compile(
    r"(?<![^\s<>()])[^\s<>()]+@[^\s<>()]+\w|(?:https?://|www\.)[^\s<>()]*[\w/]"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)+/[^\s<>()]*[\w/]"
)
# Letters and marks of Latin scripts without a space; others may write whole sentences so.
_NO_WORD = re.compile("[!-~\xa1-\u024f\u2010-\u205e]{100,}")
_PIECE = 20  # letters
_JOINT = re.compile(r"(?<=[/@.?&=_-])(?<!www\.)(?=\w)")
_CLOSING = ".,;:!?)”’"
LETTER_WIDTH = 0.6  # more than the letters of a sentence take on average, in text sizes
Range = tuple[int, int]  # first character, and the one after the last


class Breath(NamedTuple):
    """Words, and the CSS class that keeps them on one line.

    `kind` is "whole" (kept on screens and paper), "breath" (on paper) or "" (not kept).
    """

    kind: str
    spans: tuple[Span, ...]


def breaths(sentence: Sentence, width: float, language: Language) -> tuple[Breath, ...]:
    """Return the words of a sentence, in order; put together they are the sentence.

    `width` is that of the column in text sizes. Long lines end where a voice pauses,
    as the language says, and no short word stands alone on the last line, where that
    takes no line more. Nothing is put into the words, so copying, searching and reading aloud
    find them as they were written. Lines from the right are left to the engine: parts of
    a sentence that mixes both directions would change places.
    """
    if language.direction == "rtl":
        return (Breath("", sentence.spans),)
    room = round(width - BOXED.get(sentence.role, 0), 2)
    kept = _kept_together(sentence.text, room, language)
    if not kept:
        return (Breath("", sentence.spans),)
    return tuple(_cut(sentence.spans, kept))


@lru_cache(maxsize=4096)
def _kept_together(
    text: str, width: float, language: Language
) -> tuple[tuple[int, int, str], ...]:
    """Return the first and last character of what stays on one line, and its class."""
    wholes = _wholes(text, width, language)
    if len(text) * LETTER_WIDTH <= width:
        return tuple((start, end, "whole") for start, end in sorted(wholes))
    letters = list(text)
    for start, end in wholes:
        letters[start:end] = text[start:end].replace(" ", JOINER)
    groups = list(_groups("".join(letters), width, language))
    inside = {
        whole for whole in wholes for start, end in groups if start <= whole[0] < end
    }
    kept = [(*group, "breath") for group in groups]
    kept += [(*whole, "whole") for whole in wholes if whole not in inside]
    return tuple(sorted(kept))


def _wholes(text: str, width: float, language: Language) -> list[Range]:
    """Return what must stay on one line, and fits there, with the marks after it."""
    addresses = [match.span() for match in _ADDRESS.finditer(text)]
    starts = [first for first, _ in addresses]

    def in_address(start: int, end: int) -> bool:
        before = bisect_left(starts, end) - 1
        return before >= 0 and start < addresses[before][1]

    others = (
        (start, end)
        for start, end in language.unbroken_spans(text)
        if end - start <= LONGEST_WHOLE and not in_address(start, end)
    )
    wholes = ((start, _past_marks(text, end)) for start, end in (*addresses, *others))
    return [
        (start, end)
        for start, end in wholes
        if width_of(text[start:end]) * BOLD <= width
    ]


def _past_marks(text: str, end: int) -> int:
    """Return where the closing marks end that stand at a place."""
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return end


def joints_of(text: str, width: float) -> list[str]:
    """Return a text in pieces, between which a long address may go on in the next line.

    Addresses that stand on one line of this width are in one piece. What is longer than
    any word is cut too: WeasyPrint looks at all that is left of it for each line.
    """
    cuts = {
        match.start() + joint.start()
        for match in _ADDRESS.finditer(text)
        if width_of(match[0]) * BOLD > width
        for joint in _JOINT.finditer(match[0])
    }
    cuts.update(
        cut
        for match in _NO_WORD.finditer(text)
        for cut in range(match.start() + _PIECE, match.end(), _PIECE)
    )
    return [text[start:end] for start, end in pairwise([0, *sorted(cuts), len(text)])]


def _groups(text: str, width: float, language: Language) -> Iterator[Range]:
    """Yield what must stay on one line so that each line ends at the best place."""
    words = [match.span() for match in re.finditer(r"\S+", text)]
    # The width of the text before each character, and of all of it.
    offsets = list(accumulate(map(width_of, text.replace(JOINER, " ")), initial=0.0))
    first = 0
    while first < len(words):
        begin = offsets[words[first][0]]
        last = first
        while last + 1 < len(words) and offsets[words[last + 1][1]] - begin <= width:
            last += 1
        if last + 1 >= len(words):
            return
        lines = -(-(offsets[-1] - offsets[words[last + 1][0]]) // width)
        best = _best_break(
            text, words[first : last + 2], offsets, (width, lines), language
        )
        if best <= last - first:
            start, end = words[first + best][0], words[last + 1][1]
            if offsets[-1] - offsets[start] <= MOST_KEPT * width:
                end = len(text)  # nothing falls off: it is all of the last line
            if offsets[end] - offsets[start] <= MOST_KEPT * width:
                yield start, end
                first += best
                continue
        first = last + 1


def _best_break(
    text: str,
    words: Sequence[Range],
    offsets: Sequence[float],
    room: tuple[float, float],
    language: Language,
) -> int:
    """Return the index, in `words`, of the one that the next line should begin with.

    `words` are those of this line and the first that does not fit. `room` is the width
    of the column, and how many lines the words after this line take.
    """
    width, lines = room
    begin, total = offsets[words[0][0]], offsets[-1]

    def cost(at: int) -> float:
        before, word = (text[slice(*words[i])] for i in (at - 1, at))
        free = 1 - (offsets[words[at - 1][1]] - begin) / width
        pause = before[-1] in ",;:.?!"
        price = 0 if pause else language.break_cost(before, word)
        runt = total - offsets[words[at][0]] < SHORT_LAST_LINE * width
        return price + RAGGED_COST * free * free + (RUNT_COST if runt else 0)

    possible = [
        at
        for at in range(1, len(words))
        if at == len(words) - 1
        or (
            offsets[words[at - 1][1]] - begin >= LEAST_FULL * width
            and total - offsets[words[at][0]]
            <= lines * width * (1 if lines == 1 else 0.9)
        )
    ]
    return min(possible, key=cost)


def _cut(
    spans: Sequence[Span], kept: Sequence[tuple[int, int, str]]
) -> Iterator[Breath]:
    """Yield the spans in pieces. A link is never cut: it stays one link."""
    links = [(start, end) for start, end, span in _ranges(spans) if span.href]
    done = 0
    for start, end, kind in kept:
        if any(first < cut < last for first, last in links for cut in (start, end)):
            continue
        if start > done:
            yield Breath("", _piece(spans, done, start))
        yield Breath(kind, _piece(spans, start, end))
        done = end
    total = sum(len(span.text) for span in spans)
    if done < total:
        yield Breath("", _piece(spans, done, total))


def _ranges(spans: Sequence[Span]) -> Iterator[tuple[int, int, Span]]:
    """Yield each span with its first character, and the one after its last."""
    at = 0
    for span in spans:
        yield at, at + len(span.text), span
        at += len(span.text)


def _piece(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span(span.text[max(0, start - at) : end - at], span.bold, span.href)
        for at, last, span in _ranges(spans)
        if at < end and start < last
    )
