"""Hard words that the word list leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.bold import first_bold_words
from easyread.checking.definitions import defines
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.checking.vocabulary import base_forms
from easyread.model import Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Document

_LIST = (Meaning("charter", "a list of promises"),)
_TEXT = (
    "This is our **charter**.",
    "We ask for **consent**.",
    "Consent means saying yes.",
)


@document_rule(
    hard=[
        Example(
            "We ask for **consent**. Consent means saying yes. (words: charter)",
            sample(*_TEXT, words=_LIST),
        )
    ],
    plain=[
        Example(
            "The same. (words: charter, consent)",
            sample(*_TEXT, words=(*_LIST, Meaning("consent", "saying yes"))),
        ),
        Example("The same, without a word list", sample(*_TEXT)),
    ],
    level="note",
    source=f"{sources.GOV_UK}: word list at the end",
)
def word_list_gap(context: Context) -> Iterator[Hit]:
    """Put every bold word in the word list.

    Readers who forget a word look for it in the list at the end.
    """
    document = context.document
    if not document.words:
        return
    for bold in first_bold_words(document):
        listed = not base_forms(bold.word, parts=False).isdisjoint(
            context.vocabulary.defined_in_list
        )
        if not listed and _defined_in_text(bold.word, document):
            yield Hit(
                f"“{bold.word}” is not in the word list.",
                "Put it under “words” too, with what it means.",
                bold.start,
                bold.end,
                sentence=bold.sentence,
            )


def _defined_in_text(word: str, document: Document) -> bool:
    """Tell whether a sentence defines a word; bold-without-meaning is for the others."""
    forms = base_forms(word, parts=False)
    return any(defines(sentence.text.lower(), forms) for sentence in document.sentences)
