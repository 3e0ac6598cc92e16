"""Pages with many new names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.languages.en.difficulty import known_word
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

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
    """Yield each name; capitalized words next to each other are one name."""
    texts, lower_words = reading.word_texts, reading.lower_words
    name: list[str] = []
    last = 0
    for index in [index for index, text in enumerate(texts) if text[0].isupper()]:
        text, lower = texts[index], lower_words[index]
        if not text[1:2].islower() or lower in _CALENDAR:
            continue
        if index == 0 and known_word(lower):
            continue
        if name and index > last + 1:
            yield " ".join(name)
            name = []
        name.append(text.removesuffix("'s"))
        last = index
    if name:
        yield " ".join(name)
