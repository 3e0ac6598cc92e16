"""Hard words that are explained too late, or in the same sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.bold import first_bold_words
from easyread.checking.definitions import defined_after, defines, goes_on_to_define
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.checking.vocabulary import base_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.bold import BoldWord
    from easyread.checking.context import Context
    from easyread.model import Sentence


@document_rule(
    hard=[
        "We ask for your **consent**, which means saying yes.",
        Example(
            "We ask for **consent**. We meet in May. Consent means saying yes.",
            sample(
                "We ask for **consent**.",
                "We meet in May.",
                "Consent means saying yes.",
            ),
        ),
    ],
    plain=[
        "**Consent** means saying yes.",
        Example(
            "We ask for your **consent**. Consent means saying yes.",
            sample("We ask for your **consent**.", "Consent means saying yes."),
        ),
    ],
    level="note",
    source=f"{sources.GOV_UK}: explain a hard word in the next sentence",
)
def explain_next(context: Context) -> Iterator[Hit]:
    """Say in the very next sentence what a hard word means.

    In the same sentence it gets long. Later, readers have lost the word.
    """
    for bold in first_bold_words(context.document):
        if defined_after(bold.sentence.text, bold.end):
            yield Hit(
                f"“{bold.word}” and what it means are in one sentence.",
                "Say in the next sentence what it means.",
                bold.start,
                bold.end,
                sentence=bold.sentence,
            )
        elif _defined_late(bold):
            yield Hit(
                f"You say later what “{bold.word}” means.",
                "Say it in the next sentence.",
                bold.start,
                bold.end,
                sentence=bold.sentence,
            )


def _defined_late(bold: BoldWord) -> bool:
    """Tell whether a word is defined, but neither here nor in the next sentence."""
    forms = base_forms(bold.word, parts=False)
    here = bold.sentence
    if here.role == "meaning" or _defines(here, forms) or not bold.following:
        return False
    following, *later = bold.following
    if following.role == "meaning" or goes_on_to_define(following.text.lower(), forms):
        return False
    return any(_defines(other, forms) for other in later if other.role != "meaning")


def _defines(sentence: Sentence, forms: frozenset[str]) -> bool:
    return defines(sentence.text.lower(), forms)
