"""Many sentences with no heading between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_LISTED = frozenset(("item", "choice"))
_LISTS = frozenset(("title", "slip", "words", "contact", "margin"))


@document_rule(
    hard=[Example("20 sentences, no heading", sample(*["We meet in May."] * 20))],
    plain=[Example("8 sentences", sample(*["We meet in May."] * 8))],
    level="note",
    source=f"{sources.OURS}: a heading on each page",
    languages=ANY_LANGUAGE,
)
def long_section(context: Context) -> Iterator[Hit]:
    """Put a heading over each few sentences.

    A heading shows readers where they are. They find the place after a rest.
    """
    most = context.limits.section_sentences
    for section in context.document.sections:
        if section.role in _LISTS:
            continue
        told = [one for one in section.sentences if one.role not in _LISTED]
        if len(told) <= most.number:
            continue
        half = told[len(told) // 2]
        named = f"“{section.heading}” has" if section.heading else "There are"
        yield Hit(
            f"{named} {len(told)} sentences with no new heading. Use {most} or fewer.",
            f"You can put a heading before “{half.text.rstrip('.')}”.",
            sentence=told[0],
            source=most.source,
        )
