"""Headings and titles that readers may stumble over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.reading import Reading
from easyread.checking.rules.acronym import acronym
from easyread.checking.rules.broken_markup import broken_markup
from easyread.checking.rules.capitals import capitals
from easyread.checking.rules.contraction import contraction
from easyread.checking.rules.date_style import date_style
from easyread.checking.rules.idiom import idiom
from easyread.checking.rules.jargon import jargon
from easyread.checking.rules.latin_short_form import latin_short_form
from easyread.checking.rules.percentage import percentage
from easyread.checking.rules.range_style import range_style
from easyread.checking.rules.short_form import short_form
from easyread.checking.rules.symbol_for_word import symbol_for_word
from easyread.checking.rules.time_style import time_style
from easyread.model import Document, Section, Sentence
from easyread.text.spans import read_spans, to_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.engine import SentenceRule
    from easyread.model import Place

_RULES: tuple[SentenceRule, ...] = (
    acronym, broken_markup, capitals, contraction, date_style, idiom, jargon,
    latin_short_form, percentage, range_style, short_form, symbol_for_word, time_style,
)  # fmt: skip
_OURS = frozenset(("words", "slip"))


def _headed(heading: str) -> Document:
    section = Section(heading, (to_sentence("We meet in May."),))
    return Document("text", "text", "", (section,))


@document_rule(
    hard=[
        Example("The heading “FOOD & DRINK”", _headed("FOOD & DRINK")),
        Example("The heading “Facilitating change”", _headed("Facilitating change")),
    ],
    plain=[
        Example("The heading “Food and drink”", _headed("Food and drink")),
        Example("The heading “How we help people”", _headed("How we help people")),
    ],
    source=f"{sources.OURS}: readers find their way by these words",
)
def heading_words(context: Context) -> Iterator[Hit]:
    """Write each heading in plain words too, and the title.

    Readers look at them first. They find their way by them.
    """
    document = context.document
    if document.title:
        yield from _heading_hits(document.title, document.title_place, 0, context)
    next_index = 0
    for section in document.sections:
        if section.heading and section.role not in _OURS:
            yield from _heading_hits(
                section.heading, section.place, next_index, context
            )
        next_index += len(section.sentences)


def _heading_hits(
    heading: str, place: Place, next_index: int, context: Context
) -> Iterator[Hit]:
    """Yield what the rules for headings find in one; each hit is about all of it.

    `next_index` is the index of the sentence after it in the document.
    """
    reading = Reading(Sentence(read_spans(heading)), next_index - 1)
    for rule in _RULES:
        for hit in rule.find(reading, context):
            yield hit._replace(
                message=f"In the heading “{heading}”: {hit.message}",
                start=0,
                end=None,
                place=place,
                level=hit.level or rule.level,
                certainty=hit.certainty or rule.certainty,
                source=hit.source or rule.source,
            )
