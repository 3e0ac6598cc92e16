"""Three nouns in a row."""

from __future__ import annotations

from itertools import groupby, pairwise
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
    a about across after again against all also always am an and any anyone anything are
    as ask at be because been before being better between big both but by can comes
    could did different do does during each easy else every everyone everything few find
    five for four from gave get give gives go good had has have having he her here him
    his how i if important in into is it its keep know less let like made make makes
    many may me mean might more most much must my need needs new no not now of often on
    only or other our over own personal safe same see several shall she should since
    six small so social some someone something soon still such take tell than that the
    their them then there these they this those through to together too took two under
    us very want wanted wants was we were what when where which while who whole why
    will with within without would you young your yourself
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
    for candidates in _candidates(text):
        for is_noun, run in groupby(candidates, _is_noun):
            if is_noun:
                yield from _if_long(list(run))


def _candidates(text: str) -> Iterator[list[Tagged]]:
    """Yield each run of three or more words that may be nouns, before any has a tag."""
    run: list[Tagged] = []
    for word in tag(text):
        may_be_noun = text[word.start].islower() and word.low not in _NO_NOUNS
        if may_be_noun and run and text[run[-1].end : word.start] == " ":
            run.append(word)
            continue
        if len(run) >= _STACK:
            yield run
        run = [word] if may_be_noun else []
    if len(run) >= _STACK:
        yield run


def _is_noun(word: Tagged) -> bool:
    return word.tag.startswith("NOUN")


def _if_long(run: list[Tagged]) -> Iterator[list[Tagged]]:
    if any(word.low in _DOING for word in run[1:]):
        return
    known = sum(f"{one.low}+{other.low}" in _KNOWN for one, other in pairwise(run))
    if len(run) - known >= _STACK:
        yield run
