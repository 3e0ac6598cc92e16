"""Hard words that are explained too late, or in the same sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.meanings import follows, inside, tells
from easyread.checking.samples import sample
from easyread.checking.vocabulary import base_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Sentence

_MARKS = " .,:;!?()'\"“”‘’"


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
    document = context.document
    del context
    sentences = document.sentences
    told: set[str] = set()
    for place, sentence in enumerate(sentences):
        for word, start, end in _bold(sentence):
            if word.lower() in told:
                continue
            told.add(word.lower())
            if inside(sentence.text, end):
                yield Hit(
                    f"“{word}” and what it means are in one sentence.",
                    "Say in the next sentence what it means.",
                    start,
                    end,
                    sentence=sentence,
                )
            elif _told_late(word, sentences[place:]):
                yield Hit(
                    f"You say later what “{word}” means.",
                    "Say it in the next sentence.",
                    start,
                    end,
                    sentence=sentence,
                )


def _bold(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """Yield the bold words of a sentence, and where each stands."""
    start = 0
    for span in sentence.spans:
        word = span.text.strip(_MARKS)
        if span.bold and word:
            begin = start + span.text.index(word)
            yield word, begin, begin + len(word)
        start += len(span.text)


def _told_late(word: str, sentences: tuple[Sentence, ...]) -> bool:
    """Tell whether a word is explained, but neither here nor in the next sentence."""
    forms = base_forms(word, parts=False)
    first, *rest = sentences
    if first.role == "meaning" or _explains(first, forms) or not rest:
        return False
    following, *later = rest
    if following.role == "meaning" or follows(following.text.lower(), forms):
        return False
    return any(_explains(one, forms) for one in later if one.role != "meaning")


def _explains(sentence: Sentence, forms: frozenset[str]) -> bool:
    return tells(sentence.text.lower(), forms)
