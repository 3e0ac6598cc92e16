"""A sentence in pieces: which words a note means, and where its number stands."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.model import Sentence


@dataclass(frozen=True, slots=True)
class Mark:
    """From `start` to `end`, the words of a sentence that the note `tag` means."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that look the same. `tags` are the marks that end with it."""

    text: str
    bold: bool
    marked: bool
    tags: tuple[str, ...]


def pieces(sentence: Sentence, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """Return a sentence cut wherever a mark or bold words start or end."""
    cuts = {place for mark in marks for place in (mark.start, mark.end)}
    made: list[Piece] = []
    start = 0
    for span in sentence.spans:
        end = start + len(span.text)
        bounds = sorted({start, end, *(cut for cut in cuts if start < cut < end)})
        for left, right in pairwise(bounds):
            made.append(
                Piece(
                    sentence.text[left:right],
                    span.bold,
                    any(one.start <= left and right <= one.end for one in marks),
                    tuple(one.tag for one in marks if one.end == right),
                )
            )
        start = end
    return tuple(made)
