"""Bold words that nobody explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.bold import first_bold_words
from easyread.checking.definitions import defined_after, defines, goes_on_to_define
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.checking.vocabulary import base_forms
from easyread.model import Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.bold import BoldWord
    from easyread.checking.context import Context

# “Words in **bold** are explained at the end”: this one shows what bold looks like.
_SHOWN = frozenset(("bold", "this", "like this"))


@document_rule(
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
        "Someone asks if you say yes. This is called **consent**.",
        Example(
            "Bring your **hospital passport**. It tells staff about you.",
            sample("Bring your **hospital passport**.", "It tells staff about you."),
        ),
    ],
    certainty="sure",
    source=f"{sources.GOV_UK}: explain hard words",
)
def bold_without_meaning(context: Context) -> Iterator[Hit]:
    """Say what each bold word means.

    Bold tells readers: this word is hard, and we explain it. A bold word without a
    meaning breaks that promise.
    """
    document = context.document
    for bold in first_bold_words(document):
        if bold.word.lower() not in _SHOWN and not _explained(bold, context):
            yield Hit(
                f"“{bold.word}” is bold, but nothing says what it means.",
                "Put it under “words” with its meaning, or take the bold away.",
                bold.start,
                bold.end,
                sentence=bold.sentence,
            )


def _explained(bold: BoldWord, context: Context) -> bool:
    """Tell whether the word list, this sentence or the next says what a word means."""
    sentence = bold.sentence
    forms = base_forms(bold.word, parts=False)
    if sentence.role == "meaning" or not forms.isdisjoint(
        context.vocabulary.defined_in_list
    ):
        return True
    lower_text = sentence.text.lower()
    if (
        " mean" in lower_text
        or defines(lower_text, forms)
        or not forms.isdisjoint(context.vocabulary.defined_in_text)
    ):
        return True
    if defined_after(sentence.text, bold.end):
        return True
    if not bold.following:
        return False
    following = bold.following[0]
    return following.role == "meaning" or goes_on_to_define(
        following.text.lower(), forms
    )
