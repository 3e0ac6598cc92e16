"""Definitions in a text: “Consent means saying yes”, “This is called consent”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.languages.word_lists import words_in
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.checking.reading import Reading

# A sentence without one of these defines no word.
_DEFINING = frozenset(
    ("means", "mean", "is", "are", "called", "known", "word", "words")
)
_ARTICLE = r"(?:an? |the |your |our )?"
_TERM = r"(?P<term>[\w'&-]+(?: [\w'&-]+){0,4}?)"
_AFTER = r"(?: \([^)]{1,30}\))?"
# “An advocate is a person who …”: the thing, and what kind of thing it is.
_TERM_FIRST = re.compile(
    rf"[\"'(*-]*{_ARTICLE}{_TERM}{_AFTER}\"? (?:means?\b|(?:is|are) (?:also |both )?(?:"
    r"when\b|where\b|how\b|what\b|another (?:word|name) for\b"
    r"|(?:an?|the|any|all|some|your) (?:[\w'-]+ ){0,3}?[\w'-]+"
    r"(?: |, )(?:that|who|which|where|when|about|of|to|for|with|from|between|like)\b"
    r"|(?:money|people|things|words|changes|something|someone|anything|anyone|help|support|"
    r"places|ways|rules|staff)\b))"
)
_TERM_LAST = re.compile(
    rf"\b(?:(?:is|are|it|them|this|also) (?:also |sometimes |often )?(?:called|known as)"
    rf"|(?<!\bi )(?<!\bwe )(?<!you )(?<!they )called|(?:other |another )?words? for (?:this|it) is)"
    rf" \"?{_ARTICLE}{_TERM}\"?{_AFTER}"
    r"(?=[.,:;!?]|$| (?:will|can|may|must|who|that|which|and|or|for short|is|are|has)\b)"
)
_NO_TERMS = frozenset(
    words_in(
        """
    it this that these those there he she they we you i who what which here everyone
    everything nobody nothing someone something people one all some many most if when
    where how why next first now today so and but or to not no
    """
    )
)
# “We ask for consent, which means saying yes” and “consent (saying yes)”.
_DEFINITION_AFTER = re.compile(
    r" ?,? (?:which|that) means\b| ?\((?![A-Z]{2,}\))| ?,? or in other words"
)
# “What consent means”, “What is consent?”: the section below it defines a word.
_HEADING = re.compile(
    rf"what (?:(?!is |are |do |does ){_ARTICLE}{_TERM} means?|(?:is|are|do|does) {_ARTICLE}"
    r"(?P<asked>[\w'&-]+(?: [\w'&-]+){0,3}?)(?: mean)?)\??$"
)
_LOOKING_BACK = ("this means", "that means", "it means")
_GOES_ON = re.compile(
    r"(?:this|that|these|those|it|they) (?:means?|is|are|tells?|says?|helps?|shows?|"
    r"explains?|gives?|makes?)\b|in other words\b"
)


def defined_terms(readings: Iterable[Reading]) -> Iterator[str]:
    """Yield each term that a sentence defines, in lower case.

    “It is independent. This means …” defines the last word of the first sentence.

    A definition is a sentence that says what a thing is, or what it is called. This
    finds more than a strict reader would (“The hall is the place for us”): a word next
    to what it is needs no warning.
    """
    last_word = ""
    for reading in readings:
        if not _DEFINING.isdisjoint(reading.word_set):
            yield from _terms(reading.lower_text)
            if last_word and reading.lower_text.startswith(_LOOKING_BACK):
                yield last_word
        last_word = reading.lower_words[-1] if reading.lower_words else ""


def heading_terms(headings: Iterable[str]) -> Iterator[str]:
    """Yield each term that a heading promises to define, in lower case."""
    for heading in headings:
        match = _HEADING.match(straight(heading).lower().strip())
        term = match and (match["term"] or match["asked"])
        if term and term.split(" ", 1)[0] not in _NO_TERMS:
            yield term


def _terms(sentence: str) -> tuple[str, ...]:
    """Return the terms that a sentence in lower case defines."""
    first = _TERM_FIRST.match(sentence)
    matches = [first] if first else []
    if "called" in sentence or "known as" in sentence or " for " in sentence:
        matches += _TERM_LAST.finditer(sentence)
    terms = (match["term"] for match in matches)
    return tuple(term for term in terms if term.split(" ", 1)[0] not in _NO_TERMS)


def defines(sentence: str, forms: frozenset[str]) -> bool:
    """Tell whether a sentence in lower case defines a word, given in its forms."""
    return any(
        term in forms or _has_at_an_end(term, forms) for term in _terms(sentence)
    )


def defined_after(text: str, end: int) -> bool:
    """Tell whether a definition of the word that stops at `end` comes right after it."""
    return _DEFINITION_AFTER.match(text, end) is not None


def goes_on_to_define(sentence: str, forms: frozenset[str]) -> bool:
    """Tell whether a sentence in lower case starts with a word, or with “It is …”.

    The sentence before it has the word.
    """
    start = re.sub(r"^[\"'(*-]*(?:an? |the |your |our )?", "", sentence)
    return bool(_GOES_ON.match(sentence)) or start.startswith(tuple(forms))


def _has_at_an_end(term: str, forms: frozenset[str]) -> bool:
    """Tell whether a term is one of the forms with words before or after it."""
    return any(
        term.endswith(f" {form}") or term.startswith(f"{form} ") for form in forms
    )
