"""Meanings of words that the document does not use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.languages.en.word_forms import forms
from easyread.model import Meaning
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context

_GAPS = re.compile(r"[\s-]+")
_MEANING = Meaning("consent", "saying yes")


@document_rule(
    hard=[
        Example(
            "We meet in May. (words: consent)",
            sample("We meet in May.", words=(_MEANING,)),
        )
    ],
    plain=[
        Example(
            "We ask for your consent. (words: consent)",
            sample("We ask for your consent.", words=(_MEANING,)),
        )
    ],
    certainty="sure",
    source=f"{sources.GOV_UK}: explain hard words",
)
def meaning_never_used(context: Context) -> Iterator[Hit]:
    """Explain only the words that you use.

    A meaning without its word is one thing more to read. It may be a word with a
    spelling mistake.
    """
    document = context.document
    if not document.words:
        return
    text = _plain(
        " ".join(
            sentence.text
            for section in document.sections
            if section.role != "words"
            for sentence in section.sentences
            if sentence.role != "meaning"
        )
    )
    for meaning in document.words:
        spellings = {_plain(form) for form in forms(meaning.word)}
        if not any(
            re.search(rf"(?<!\w){re.escape(spelling)}(?!\w)", text)
            for spelling in spellings
        ):
            yield Hit(
                f"You say what “{meaning.word}” means, but do not use this word.",
                "Take the meaning away, or use the word.",
                place=meaning.place,
            )


def _plain(text: str) -> str:
    return _GAPS.sub(" ", straight(text).lower())
