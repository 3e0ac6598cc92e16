"""What the text itself explains: “Consent means saying yes”, “This is called consent”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.languages.word_lists import words_in
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.checking.reading import Reading

# A sentence without one of these explains no word.
_TELL = frozenset(("means", "mean", "is", "are", "called", "known", "word", "words"))
_ARTICLE = r"(?:an? |the |your |our )?"
_TERM = r"(?P<term>[\w'&-]+(?: [\w'&-]+){0,4}?)"
_AFTER = r"(?: \([^)]{1,30}\))?"
# “An advocate is a person who …”: the thing, and what kind of thing it is.
_FIRST = re.compile(
    rf"[\"'(*-]*{_ARTICLE}{_TERM}{_AFTER}\"? (?:means?\b|(?:is|are) (?:also |both )?(?:"
    r"when\b|where\b|how\b|what\b|another (?:word|name) for\b"
    r"|(?:an?|the|any|all|some|your) (?:[\w'-]+ ){0,3}?[\w'-]+"
    r"(?: |, )(?:that|who|which|where|when|about|of|to|for|with|from|between|like)\b"
    r"|(?:money|people|things|words|changes|something|someone|anything|anyone|help|support|"
    r"places|ways|rules|staff)\b))"
)
_LAST = re.compile(
    rf"\b(?:(?:is|are|it|them|this|also) (?:also |sometimes |often )?(?:called|known as)"
    rf"|(?<!\bi )(?<!\bwe )(?<!you )(?<!they )called|(?:other |another )?words? for (?:this|it) is)"
    rf" \"?{_ARTICLE}{_TERM}\"?{_AFTER}"
    r"(?=[.,:;!?]|$| (?:will|can|may|must|who|that|which|and|or|for short|is|are|has)\b)"
)
_NO_TERM = frozenset(
    words_in(
        """
    it this that these those there he she they we you i who what which here everyone
    everything nobody nothing someone something people one all some many most if when
    where how why next first now today so and but or to not no
    """
    )
)
# “We ask for consent, which means saying yes” and “consent (saying yes)”.
_INSIDE = re.compile(
    r" ?,? (?:which|that) means\b| ?\((?![A-Z]{2,}\))| ?,? or in other words"
)
# “What consent means”, “What is consent?”: the section below it explains a word.
_HEADING = re.compile(
    rf"what (?:(?!is |are |do |does ){_ARTICLE}{_TERM} means?|(?:is|are|do|does) {_ARTICLE}"
    r"(?P<asked>[\w'&-]+(?: [\w'&-]+){0,3}?)(?: mean)?)\??$"
)
_MEANS = ("this means", "that means", "it means")
_FOLLOWS = re.compile(
    r"(?:this|that|these|those|it|they) (?:means?|is|are|tells?|says?|helps?|shows?|"
    r"explains?|gives?|makes?)\b|in other words\b"
)


def told_in(readings: Iterable[Reading]) -> Iterator[str]:
    """Yield each term that a sentence explains, in small letters.

    “It is independent. This means …” explains the last word of the first sentence.

    We see explanations that say what a thing is, or what it is called. So we may miss
    one, and we take a few sentences for one that explain little: a word that stands
    there with what it is does not need a warning.
    """
    before = ""
    for reading in readings:
        if not _TELL.isdisjoint(reading.said):
            yield from _terms(reading.low)
            if before and reading.low.startswith(_MEANS):
                yield before
        before = reading.lows[-1] if reading.lows else ""


def headed_in(headings: Iterable[str]) -> Iterator[str]:
    """Yield each term that a heading says its section explains, in small letters."""
    for heading in headings:
        found = _HEADING.match(straight(heading).lower().strip())
        term = found and (found["term"] or found["asked"])
        if term and term.split(" ", 1)[0] not in _NO_TERM:
            yield term


def _terms(low: str) -> tuple[str, ...]:
    first = _FIRST.match(low)
    found = [first] if first else []
    if "called" in low or "known as" in low or " for " in low:
        found += _LAST.finditer(low)
    terms = (one["term"] for one in found)
    return tuple(one for one in terms if one.split(" ", 1)[0] not in _NO_TERM)


def tells(low: str, forms: frozenset[str]) -> bool:
    """Tell whether a sentence in small letters explains a word, given in its forms."""
    return any(term in forms or _ends(term, forms) for term in _terms(low))


def inside(text: str, end: int) -> bool:
    """Tell whether a word that ends here is explained right after, in its sentence."""
    return _INSIDE.match(text, end) is not None


def follows(low: str, forms: frozenset[str]) -> bool:
    """Tell whether a sentence goes on from a bold word, and says what it is or does."""
    start = re.sub(r"^[\"'(*-]*(?:an? |the |your |our )?", "", low)
    return bool(_FOLLOWS.match(low)) or start.startswith(tuple(forms))


def _ends(term: str, forms: frozenset[str]) -> bool:
    """Tell whether a term is one of the forms with words before or after it."""
    return any(
        term.endswith(f" {form}") or term.startswith(f"{form} ") for form in forms
    )
