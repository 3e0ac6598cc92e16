"""Three nouns in a row."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, sentence_rule
from easyread.languages.en.tagger import tag
from easyread.languages.word_lists import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading
    from easyread.languages.en.tagger import Tagged

# Two words that readers know as one thing.
_KNOWN = word_set(
    """
    bus+stop bus+station bus+pass car+park care+home care+homes care+worker
    care+workers care+plan community+centre council+tax day+centre email+address
    family+member family+members health+care health+check health+checks health+service
    health+services home+care human+rights job+centre learning+disability
    learning+disabilities mental+health phone+number phone+numbers police+officer
    social+care social+media social+work social+worker social+workers support+worker
    support+workers town+hall train+station village+hall web+page web+site
    """
)
# Where the tagger sees a noun, these may be what somebody does: “help build trust”.
_DOING = word_set("break build care cost get help need needs people plan use want work")
# Words that the tagger never takes for a noun in a row of them: no need to ask it.
_NO_NOUNS = word_set(
    """
    a about after all also always am an and any are as ask at be because been before
    being better big both but by can could did different do does each easy every find for
    from gave get give gives go good had has have having he her him his how i if important
    in into is it its keep know less let like made make makes many may me mean
    might more most much must my need needs new no not now of often on only or other our
    out over own see shall she should so some such take tell than that the their them
    then there these they this those through to too under up us very want wanted wants
    was we were what when where which while who why will with without would you young
    your
    """
)
_LEAST_WORDS = 12  # a short sentence can bear it
_STACK = 3


@sentence_rule(
    hard=[
        "We wrote to you about the service quality project in our last letter.",
        "The board of the council will look at staff training budget plans in May.",
    ],
    plain=[
        "We wrote about how we make services better in our last letter.",
        "The staff of the mental health service came to our meeting.",
        "Our service quality project.",
        "We all said that these meetings help build good relationships between us.",
    ],
    level="note",
    source=f"{sources.OURS}: 3 nouns in a row are about 4 times as frequent in originals"
    " as in Easy Read",
)
def noun_stack(reading: Reading) -> Iterator[Hit]:
    """Take long names of things apart.

    Readers must work out which of them belongs to which.
    """
    if reading.word_count < _LEAST_WORDS or not _may_have_stack(reading):
        return
    for stack in _stacks(reading.text):
        start, end = stack[0].start, stack[-1].end
        yield Hit(
            f"“{reading.original[start:end]}” has {len(stack)} names of things in a row.",
            "Use small words between them, such as “a plan for better services”.",
            start,
            end,
        )


def _may_have_stack(reading: Reading) -> bool:
    """Tell quickly whether three words in a row may be nouns."""
    run = 0
    for text, low in zip(reading.word_texts, reading.lower_words, strict=True):
        may_be_noun = text.islower() and low not in _NO_NOUNS
        run = run + 1 if may_be_noun else 0
        if run == _STACK:
            return True
    return False


def _stacks(text: str) -> Iterator[list[Tagged]]:
    """Yield each run of three or more small-letter nouns with one space between."""
    run: list[Tagged] = []
    for word in tag(text):
        if not word.tag.startswith("NOUN") or not text[word.start].islower():
            yield from _if_long(run)
            run = []
        elif run and text[run[-1].end : word.start] == " ":
            run.append(word)
        else:
            yield from _if_long(run)
            run = [word]
    yield from _if_long(run)


def _if_long(run: list[Tagged]) -> Iterator[list[Tagged]]:
    if any(word.low in _DOING for word in run[1:]):
        return
    known = sum(f"{one.low}+{other.low}" in _KNOWN for one, other in pairwise(run))
    if len(run) - known >= _STACK:
        yield run
