"""Many sentences with no heading between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Section

_LIST_ROLES = frozenset(("item", "choice", "step"))
_NO_PROSE = frozenset(("title", "slip", "words", "contact", "margin"))


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
    limit = context.limits.section_sentences
    for section in context.document.sections:
        if section.role in _NO_PROSE or _is_of_actions(section):
            continue
        prose = [line for line in section.sentences if line.role not in _LIST_ROLES]
        if len(prose) <= limit.number:
            continue
        middle = prose[len(prose) // 2]
        subject = f"“{section.heading}” has" if section.heading else "There are"
        yield Hit(
            f"{subject} {len(prose)} sentences with no new heading. Use {limit} or fewer.",
            f"You can put a heading before “{middle.text.rstrip('.')}”.",
            sentence=prose[0],
            source=limit.source,
        )


def _is_of_actions(section: Section) -> bool:
    """Tell whether this says who does what: each action is a place to rest."""
    return any(sentence.role == "action" for sentence in section.sentences)
