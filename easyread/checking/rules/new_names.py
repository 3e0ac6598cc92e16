"""Pages with many new names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.languages.en.abbreviations import STARTERS
from easyread.languages.en.difficulty import known_word
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading
    from easyread.text.words import Word

_NOT_TEXT = frozenset(("title", "contact", "slip", "words"))
_LISTED = frozenset(("item", "fact", "choice", "step"))
_CALENDAR = frozenset(
    words_in(
        """
    monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december i
    """
    )
)
# Words that begin sentences and headings, which may be glued to what is before them.
_STARTERS = frozenset(
    (*STARTERS, "of", "about", "contents", "introduction", "part", "tel", "email")
)
_JOINTS = frozenset((" ", "-", " & ", "'s "))
_TWO, _LONGEST = 2, 4
_NO_NAMES = frozenset(("easy read", "english", "england", "britain", "internet"))
_MANY = (
    "Sam met Priya and Tomasz.",
    "They saw Fatima and Declan.",
    "Then Oluwaseun came with Siobhan.",
)


@document_rule(
    hard=[Example("7 new names in 3 sentences", sample(*_MANY))],
    plain=[Example("2 names, used again", sample(*["We met Sam and Priya."] * 8))],
    level="note",
    source=f"{sources.OURS}: people and things to keep in mind make reading harder"
    " (Feng and others, 2009)",
)
def new_names(context: Context) -> Iterator[Hit]:
    """Bring in few new names on each page.

    Readers have to keep each name in mind. Say who people are, not what they are called.
    """
    seen: set[str] = set()
    page_names: list[str] = []
    page_size = round(context.limits.pairs_on_a_page.number)
    for index, reading in enumerate(_body(context)):
        if index % page_size == 0:
            page_names = []
        new = [
            name
            for name in _names(reading)
            if name not in seen and name.lower() not in _NO_NAMES
        ]
        seen.update(new)
        page_names += new
        if len(page_names) > context.limits.names_on_a_page.number and new:
            quoted = "”, “".join(page_names[:3])
            yield Hit(
                f"There are {len(page_names)} new names on about 1 page, such as “{quoted}”.",
                "Leave out the names that readers do not need.",
                sentence=reading.sentence,
                source=context.limits.names_on_a_page.source,
            )
            page_names = []


def _body(context: Context) -> Iterator[Reading]:
    """Yield the sentences of running text: no facts, lists or addresses."""
    for reading in context.readings:
        section = reading.section
        if section is not None and section.role in _NOT_TEXT:
            continue
        if reading.sentence.role not in _LISTED:
            yield reading


def _names(reading: Reading) -> Iterator[str]:
    """Yield each name; capitalized words next to each other are one name.

    A word that the dictionary has is a name only beside another with a capital, and
    not at the start: “Green” and “Hate” are words. Imprints and addresses have no
    names that readers must keep in mind.
    """
    texts, lower_words = reading.word_texts, reading.lower_words
    places = [
        index
        for index, text in enumerate(texts)
        if text[0].isupper() and _may_name(text, lower_words[index])
    ]
    if not places or (places == [0] and known_word(lower_words[0])):
        return
    spoken = reading.spoken
    name: list[Word] = []
    for word in [reading.words[index] for index in places]:
        if spoken[word.start].isspace():
            continue
        if name and spoken[name[-1].end : word.start] not in _JOINTS:
            yield from _as_name(name)
            name = []
        name.append(word)
    yield from _as_name(name)


def _may_name(text: str, lower: str) -> bool:
    return text[1:2].islower() and lower not in _CALENDAR and lower not in _STARTERS


def _as_name(words: list[Word]) -> Iterator[str]:
    if words and words[0].start == 0 and known_word(words[0].low):
        words = words[1:]
    strange = [word for word in words if not known_word(word.low)]
    if strange or _TWO <= len(words) <= _LONGEST:
        yield " ".join(word.text.removesuffix("'s") for word in words)
