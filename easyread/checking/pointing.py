"""Where a finding is in its sentence, and in the author's file."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from easyread.model import Place

if TYPE_CHECKING:
    from easyread.findings import Finding
    from easyread.model import Sentence

_MOST_AT_ONCE = 64  # sentences; findings of one come near each other
_WORD = re.compile(r"\w+")


def sentence_span(sentence: Sentence, finding: Finding) -> tuple[int, int] | None:
    """Return the offsets of a finding in its sentence; None for the whole sentence.

    A finding has places in the author's file. Each character of a sentence has one
    too, so they are looked up there.
    """
    offsets, end = _offsets(sentence), finding.end
    start = next(iter(offsets.get(finding.place, ())), None)
    if start is None:
        return None
    lasts = offsets.get(Place(end.file, end.line, end.column - 1), ())
    last = next((offset for offset in lasts if offset >= start), None)
    if last is None or last + 1 - start == len(sentence.text):
        return None
    return start, last + 1


@lru_cache(_MOST_AT_ONCE)
def _offsets(sentence: Sentence) -> dict[Place, list[int]]:
    """Return where in a sentence each place of the file is.

    Many findings can be in one long sentence, so its letters are looked at once.
    """
    offsets: dict[Place, list[int]] = {}
    for offset in range(len(sentence.text)):
        offsets.setdefault(sentence.place_at(offset), []).append(offset)
    return offsets


def source_span(finding: Finding, line: str) -> tuple[Place, Place]:
    """Return the start and end of a finding in the author's file.

    `line` is the author's line at the start of the finding, or "". If the program made
    the sentence of a fact, its words are not in the file: then the span goes from the
    start of the fact to the end of the line.
    """
    start, end, sentence = finding.place, finding.end, finding.sentence
    if sentence is None or start.line != end.line or not line:
        return start, end
    span = sentence_span(sentence, finding)
    in_sentence = sentence.text[slice(*span)] if span else sentence.text
    in_file = line[start.column - 1 : end.column - 1]
    if in_file == in_sentence or share_a_word(in_file, in_sentence):
        return start, end
    return sentence.place, replace(sentence.place, column=len(line.rstrip()) + 1)


def share_a_word(first: str, second: str) -> bool:
    """Tell whether two texts have a word in common."""
    return not _words(first).isdisjoint(_words(second))


@lru_cache(_MOST_AT_ONCE)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
