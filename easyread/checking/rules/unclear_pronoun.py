"""He, she, it, they and this, where readers may not know who or what is meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, sentence_rule
from easyread.checking.samples import sample
from easyread.languages.en.difficulty import known_word
from easyread.languages.en.word_forms import lemmas
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading
    from easyread.text.words import Word

_SHE = frozenset(words_in("he she him her his hers"))
_THEY = frozenset(words_in("they them"))
_PEOPLE = _SHE | _THEY
_ALL = _PEOPLE | {"it", "this", "that", "these", "those"}
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
_READ = 200  # words: in a longer sentence, its length is the fault
# How far apart the groups of one pair stand: “women and young girls”.
_FAR, _SHORT = 3, 4
_JOINING = frozenset(("and", "or"))
_SAYING = frozenset(
    words_in("told tell tells said say says think thought want wanted feel felt asked")
)
# Forms of verbs, far more often than things.
_NO_THINGS = frozenset(
    words_in("needs helps wants works makes takes lives gives asks uses means starts")
)


@sentence_rule(
    hard=[
        Example(
            "Sam met Priya in town. She was late.",
            sample("Sam met Priya in town.", "She was late."),
        ),
        Example(
            "Nurses will meet the carers. They will call you.",
            sample("Nurses will meet the carers.", "They will call you."),
        ),
        "They will call you.",
    ],
    plain=[
        Example("Sam came. He was late.", sample("Sam came.", "He was late.")),
        Example(
            "Carers will meet. They will call you.",
            sample("Carers will meet.", "They will call you."),
        ),
        Example(
            "Women and girls came. They were glad.",
            sample("Women and girls came.", "They were glad."),
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
    if reading.word_parts.isdisjoint(_ALL):
        return
    previous = reading.previous
    if previous is None:
        if _FIRST.match(reading.lower_text) and not _may_be_named_above(reading):
            yield _hit(reading, reading.words[0])
            return
    elif _looks_back_at_two(reading, previous):
        yield _hit(reading, reading.words[0])
        return
    if reading.word_set.isdisjoint(_PEOPLE):
        return
    for index, word in enumerate(reading.words[:_READ]):
        antecedents = _antecedents(word, index, reading)
        if len(antecedents) >= _TWO:
            yield _hit(reading, word, f": “{antecedents[0]}” or “{antecedents[-1]}”")
            return


def _looks_back_at_two(reading: Reading, previous: Reading) -> bool:
    """Tell whether “it” or “this” at the start can mean 2 things in `previous`."""
    if reading.lower_text.startswith("it ") and not _EMPTY_IT.match(reading.lower_text):
        return len({match[1] for match in _THING.finditer(previous.lower_text)}) > _TWO
    return bool(_BARE.match(reading.lower_text) and _IDEAS.search(previous.lower_text))


def _hit(reading: Reading, word: Word, antecedents: str = "") -> Hit:
    pronoun = reading.original[word.start : word.end]
    return Hit(
        f"Readers may not know who or what “{pronoun}” is{antecedents}.",
        "Say the name again.",
        word.start,
        word.end,
    )


def _may_be_named_above(reading: Reading) -> bool:
    """Tell whether a heading stands above this sentence: it may name what is meant."""
    section = reading.section
    return section is None or bool(section.heading) or section.role != "body"


def _antecedents(word: Word, index: int, reading: Reading) -> tuple[str, ...]:
    """Return the names or groups that the pronoun at an index can stand for.

    They are before it in its sentence, or else in the sentence before.
    """
    if word.low in _SHE:
        find = _people
    elif word.low in _THEY:
        find = _groups
    else:
        return ()
    previous = reading.previous
    antecedents = find(reading, index)
    if not antecedents and previous:
        antecedents = find(previous, len(previous.words))
    return tuple(dict.fromkeys(antecedents))


def _people(reading: Reading, stop: int) -> tuple[str, ...]:
    """Return the names among the first `stop` words: “Sam” of “Sam Jones”."""
    names: list[str] = []
    last = -2
    for index, word in enumerate(reading.words[:stop]):
        capitalized = word.text[:1].isupper() and word.text[1:2].islower()
        if capitalized and not known_word(word.low):
            if last != index - 1:
                names.append(word.text.removesuffix("'s"))
            last = index
    return tuple(names)


def _groups(reading: Reading, stop: int) -> tuple[str, ...]:
    """Return the groups of people among the first `stop` words.

    “Women and girls” are one group: “they” are both. “People told us” are there to
    say who said it. Where another thing is nearer (“services … they”), it is meant.
    """
    words = reading.words[:stop]
    groups: list[str] = []
    last = -2 - _FAR
    for index, word in enumerate(words):
        if word.low not in _GROUPS:
            if _is_plural(word) and index > 0:
                groups, last = [], -2 - _FAR
            continue
        if _says(reading, index):
            continue
        between = {one.low for one in words[last + 1 : index]}
        if not (index - last <= _FAR and not between.isdisjoint(_JOINING)):
            groups.append(word.low)
        last = index
    return tuple(groups)


def _is_plural(word: Word) -> bool:
    """Tell whether a word is of several things, such as “services”."""
    low = word.low
    return (
        low.endswith("s")
        and not low.endswith(("ss", "us", "is"))
        and low not in _NO_THINGS
        and len(low) > _SHORT
        and low[:-1] in lemmas(low)
        and word.text.islower()
    )


def _says(reading: Reading, index: int) -> bool:
    """Tell whether the group at an index is who says the rest (“people told us”)."""
    return bool({*reading.lower_words[index + 1 : index + 2]} & _SAYING)
