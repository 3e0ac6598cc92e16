"""Bold words that nobody explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.bold import first_bold_words
from easyread.checking.context import base_forms
from easyread.checking.engine import Example, Hit, rule
from easyread.checking.samples import sample
from easyread.model import Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.bold import BoldWord
    from easyread.checking.context import Context
    from easyread.model import Document, Sentence


@rule(
    hard=["This is about **consent**."],
    plain=[
        Example(
            "This is about **consent**. (words: consent)",
            sample(
                "This is about **consent**.", words=(Meaning("consent", "saying yes"),)
            ),
        ),
        Example(
            "This is about **consent**. Consent means saying yes.",
            sample("This is about **consent**.", "Consent means saying yes."),
        ),
    ],
    certainty="sure",
    source=f"{sources.GOV_UK}: explain hard words",
)
def bold_without_meaning(document: Document, context: Context) -> Iterator[Hit]:
    """Say what each bold word means.

    Bold tells readers: this word is hard, and we explain it. A bold word without a
    meaning breaks that promise.
    """
    for bold in first_bold_words(document):
        if not _explained(bold, context):
            yield Hit(
                f"“{bold.word}” is bold, but nothing says what it means.",
                "Put it under “words” with its meaning, or take the bold away.",
                bold.start,
                bold.end,
                sentence=bold.sentence,
            )


def _explained(bold: BoldWord, context: Context) -> bool:
    """Tell whether the word list, this sentence or the next says what a word means."""
    sentence, following = bold.sentence, bold.following
    forms = base_forms(bold.word, parts=False)
    if not forms.isdisjoint(context.explained):
        return True
    if sentence.role == "meaning":
        return True
    if " mean" in sentence.text.lower():
        return True
    return following is not None and _says(following, forms)


def _says(sentence: Sentence, forms: frozenset[str]) -> bool:
    low = sentence.text.lower()
    if sentence.role == "meaning" or low.startswith(
        ("this means", "that means", "this is")
    ):
        return True
    return any(form in low for form in forms) and " mean" in low
