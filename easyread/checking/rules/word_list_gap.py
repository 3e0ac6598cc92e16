"""Hard words that the word list leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.context import base_forms
from easyread.checking.engine import Example, Hit, rule
from easyread.checking.samples import sample
from easyread.model import Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Document

_MARKS = " .,:;!?()'\"“”‘’"
_LIST = (Meaning("charter", "a list of promises"),)
_TEXT = (
    "This is our **charter**.",
    "We ask for **consent**.",
    "Consent means saying yes.",
)


@rule(
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
def word_list_gap(document: Document, context: Context) -> Iterator[Hit]:
    """Put every bold word in the word list.

    Readers who forget a word look for it in the list at the end.
    """
    if not document.words:
        return
    told: set[str] = set()
    for sentence in document.sentences:
        start = 0
        for span in sentence.spans:
            word = span.text.strip(_MARKS)
            begin = start + len(span.text) - len(span.text.lstrip(_MARKS))
            start += len(span.text)
            if not span.bold or not word or word.lower() in told:
                continue
            told.add(word.lower())
            explained = _explained_here(word, document)
            if (
                base_forms(word, parts=False).isdisjoint(context.explained)
                and explained
            ):
                yield Hit(
                    f"“{word}” is not in the word list.",
                    "Put it under “words” too, with what it means.",
                    begin,
                    begin + len(word),
                    sentence=sentence,
                )


def _explained_here(word: str, document: Document) -> bool:
    """Tell whether the text says what a word means. If not, another rule tells so."""
    low = word.lower()
    return any(
        one.text.lower().startswith(low) and " mean" in one.text
        for one in document.sentences
    )
