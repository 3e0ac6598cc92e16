"""Documents with too many words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Document, Section


_MOST_NAMED = 3  # sections


@document_rule(
    hard=[Example("1,001 words", sample(*["We meet at the town hall in May."] * 126))],
    plain=[Example("8 words", sample("We meet at the town hall in May."))],
    certainty="sure",
    source=f"{sources.STANDARD_2026}: under 1,000 words",
    languages=ANY_LANGUAGE,
)
def document_length(context: Context) -> Iterator[Hit]:
    """Use as few words as you can.

    Readers get tired. Say first what they need most.
    """
    document = context.document
    limit = context.limits.document_words
    count = sum(reading.word_count for reading in context.readings)
    if limit is not None and count > limit.number:
        yield Hit(
            f"“{document.title or 'This text'}” has {count} words. Use {limit} or fewer.",
            f"Take away what readers do not need. {where_to_cut(document)}".strip(),
            source=limit.source,
        )


def where_to_cut(document: Document) -> str:
    """Return a sentence that names the longest sections; "" if only one has a heading."""
    headed = [
        part for part in document.sections if part.heading and part.role == "body"
    ]
    if len(headed) <= 1:
        return ""
    longest = sorted(headed, key=_word_count, reverse=True)[:_MOST_NAMED]
    words = [f"“{part.heading}” ({_word_count(part)} words)" for part in longest]
    return f"The longest parts are {', '.join(words[:-1])} and {words[-1]}."


def _word_count(section: Section) -> int:
    return sum(len(sentence.words) for sentence in section.sentences)
