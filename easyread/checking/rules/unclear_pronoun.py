"""He, she, it, they and this, where readers may not know who or what is meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, sentence_rule
from easyread.checking.samples import sample
from easyread.languages.en.difficulty import known_word
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading
    from easyread.text.words import Word

_SHE = frozenset(words_in("he she him her his hers"))
_THEY = frozenset(words_in("they them"))
_ALL = _SHE | _THEY | {"it", "this", "that", "these", "those"}
_GROUPS = frozenset(
    words_in(
        """
    people carers doctors nurses staff friends families parents children workers
    members residents councillors teachers managers helpers volunteers women men boys
    girls advocates neighbours customers patients tenants students social-workers
    """
    )
)
# Starts that point at nothing when nothing comes before them.
_FIRST = re.compile(
    r"(?:they|he|she|these|those) (?:is|are|was|were|can|will|may|must|has|have|do|does)\b"
)
# “It is hard to hear”, “it takes time”: this “it” stands for nothing.
_EMPTY_IT = re.compile(
    r"it (?:takes?|rains?|depends)\b|it (?:is|was|will be|can be|may be) (?:\d|about |not |"
    r"very |so |too )*+\w+(?: (?:to|that|if|when|for|how|what|here|there)\b|\W*$)"
)
_BARE = re.compile(r"(?:this|that) (?:is why|will|can|may|could|helps|makes|has|was)\b")
_THING = re.compile(
    r"\b(?:the|a|an|your|our|my) (?:[a-z-]+ )??([a-z-]+)(?= (?:and|or|is|are|was|in|on|at|"
    r"for|to|from|with|by|of)\b|\W|$)"
)
_IDEAS = re.compile(r"; |, (?:and|but|which)\b|\b(?:because|although)\b")
_TWO = 2


@sentence_rule(
    hard=[
        Example(
            "Sam met Priya in town. She was late.",
            sample("Sam met Priya in town.", "She was late."),
        ),
        Example(
            "Nurses and carers will meet. They will call you.",
            sample("Nurses and carers will meet.", "They will call you."),
        ),
        "They will call you.",
    ],
    plain=[
        Example("Sam came. He was late.", sample("Sam came.", "He was late.")),
        Example(
            "Carers will meet. They will call you.",
            sample("Carers will meet.", "They will call you."),
        ),
        "It is easy to join.",
    ],
    level="note",
    certainty="person",
    source=f"{sources.OURS}: readers should not have to look back",
)
def unclear_pronoun(reading: Reading) -> Iterator[Hit]:
    """Say the name again, where “she” or “they” can be more than one.

    Readers have to look back to see who it is. With 2 names they have to guess.
    """
    if reading.parts.isdisjoint(_ALL):
        return
    before = reading.before
    if before is None:
        if _FIRST.match(reading.low) and not _headed(reading):
            yield _hit(reading, reading.words[0])
            return
    elif _looks_back_at_two(reading, before):
        yield _hit(reading, reading.words[0])
        return
    for place, word in enumerate(reading.words):
        owners = _owners(word, place, reading, before)
        if len(owners) >= _TWO:
            yield _hit(reading, word, f": “{owners[0]}” or “{owners[-1]}”")
            return


def _looks_back_at_two(reading: Reading, before: Reading) -> bool:
    """Tell whether a first “it” or “this” can mean two things of the sentence before."""
    if reading.low.startswith("it ") and not _EMPTY_IT.match(reading.low):
        return len({one[1] for one in _THING.finditer(before.low)}) > _TWO
    return bool(_BARE.match(reading.low) and _IDEAS.search(before.low))


def _hit(reading: Reading, word: Word, owners: str = "") -> Hit:
    said = reading.own[word.start : word.end]
    return Hit(
        f"Readers may not know who or what “{said}” is{owners}.",
        "Say the name again.",
        word.start,
        word.end,
    )


def _headed(reading: Reading) -> bool:
    """Tell whether a heading stands above this sentence: it may name what is meant."""
    section = reading.section
    return section is None or bool(section.heading) or section.role != "body"


def _owners(
    word: Word, place: int, reading: Reading, before: Reading | None
) -> tuple[str, ...]:
    """Return the names or groups that a word can stand for."""
    if word.low in _SHE:
        find = _people
    elif word.low in _THEY:
        find = _groups
    else:
        return ()
    here = find(reading, place)
    if not here and before:
        here = find(before, len(before.words))
    return tuple(dict.fromkeys(here))


def _people(reading: Reading, until: int) -> tuple[str, ...]:
    """Return the names before a place. Of “Sam Jones” it is the first."""
    names: list[str] = []
    last = -2
    for place, word in enumerate(reading.words[:until]):
        named = word.text[:1].isupper() and word.text[1:2].islower()
        if named and not known_word(word.low):
            if last != place - 1:
                names.append(word.text.removesuffix("'s"))
            last = place
    return tuple(names)


def _groups(reading: Reading, until: int) -> tuple[str, ...]:
    """Return the groups of people before a place."""
    return tuple(word.low for word in reading.words[:until] if word.low in _GROUPS)
