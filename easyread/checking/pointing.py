"""Which words of a sentence, and of the author's file, a finding means."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model import Place

if TYPE_CHECKING:
    from easyread.findings import Finding
    from easyread.model import Sentence

_WORD = re.compile(r"\w+")


def marked_words(sentence: Sentence, finding: Finding) -> tuple[int, int] | None:
    """Return which characters of a sentence a finding means; None means all of them.

    A finding knows its place in the author's file. Each character of a sentence does
    too, so the one is looked up among the others.
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


def pointed(finding: Finding, line: str) -> tuple[Place, Place]:
    """Return where the author's own words start and end that a finding means.

    `line` is the author's line in which it starts, or nothing without one. A sentence that the program made does not stand there letter by letter: then it is
    the whole fact, to the end of its line.
    """
    start, end, sentence = finding.place, finding.end, finding.sentence
    if sentence is None or start.line != end.line or not line:
        return start, end
    at = marked_words(sentence, finding)
    meant = sentence.text[slice(*at)] if at else sentence.text
    there = line[start.column - 1 : end.column - 1]
    if there == meant or share_a_word(there, meant):
        return start, end
    return sentence.place, replace(sentence.place, column=len(line.rstrip()) + 1)


def share_a_word(one: str, other: str) -> bool:
    """Tell whether two texts have a word in common."""
    words = (set(_WORD.findall(text.casefold())) for text in (one, other))
    return bool(set.intersection(*words))
