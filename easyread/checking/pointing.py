"""Where a finding is in its sentence, and in the author's file."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model import Place

if TYPE_CHECKING:
    from easyread.findings import Finding
    from easyread.model import Sentence

_WORD = re.compile(r"\w+")


def sentence_span(sentence: Sentence, finding: Finding) -> tuple[int, int] | None:
    """Return the offsets of a finding in its sentence; None for the whole sentence.

    A finding has places in the author's file. Each character of a sentence has one
    too, so they are looked up there.
    """
    places = [sentence.place_at(offset) for offset in range(len(sentence.text))]
    end = finding.end
    last = Place(end.file, end.line, end.column - 1)
    try:
        start = places.index(finding.place)
        stop = places.index(last, start) + 1
    except ValueError:
        return None
    return None if stop - start == len(places) else (start, stop)


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
    words = set(_WORD.findall(first.casefold()))
    return not words.isdisjoint(_WORD.findall(second.casefold()))
