"""Letters that were lost or changed when a text came from another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Hit, document_rule
from easyread.text.damage import damages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_SAVE = "If there are more, save the file as UTF-8 and copy the words again."


@document_rule(
    hard=[
        "We donâ€™t know yet.",
        "Come to the cafÃ©.",
        "It is Â£5.",
        "We don\ufffdt charge.",
        "A d\ufffdner.",
    ],
    plain=[
        "We don’t know yet.",
        "Come to the café.",
        "It is £5.",
        "Croeso i’r Tŷ Mawr.",
    ],
    level="error",
    certainty="sure",
    source=f"{sources.OURS}: nobody can read these letters, and voices say each sign",
    languages=ANY_LANGUAGE,
)
def damaged_letters(context: Context) -> Iterator[Hit]:
    """Put letters right that another program has damaged.

    A text from another program may show “Ã©” where “é” was. We say what it was, where
    we know it.
    """
    document = context.document
    for damage in damages(document.title):
        yield _hit(damage.word, damage.instead)._replace(place=document.title_place)
    for section in document.sections:
        for damage in damages(section.heading):
            yield _hit(damage.word, damage.instead)._replace(place=section.place)
        for sentence in section.sentences:
            for damage in damages(sentence.text):
                hit = _hit(damage.word, damage.instead)
                yield hit._replace(
                    start=damage.start, end=damage.end, sentence=sentence
                )


def _hit(word: str, instead: str) -> Hit:
    if not instead:
        return Hit(f"“{word}” has lost a letter.", f"Write the word again. {_SAVE}")
    return Hit(f"“{word}” has wrong letters.", f"Do you mean “{instead}”? {_SAVE}")
