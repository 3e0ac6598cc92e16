"""Names of people in English sentences, found by how they stand there.

We keep no list of first names: it would miss most people. A name is a capital where no
ordinary word has one, beside what only people do or are called by.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from easyread.languages.en.dates import MONTHS, WEEKDAYS
from easyread.languages.en.difficulty import known_word
from easyread.languages.en.proper_names import FIRST_NAMES
from easyread.languages.word_lists import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = r"[A-Z](?:[a-z]*[-'’][A-Z][a-z]+|[a-z]+|\.)"
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Cllr|Councillor|Rev|Auntie|Uncle)\.?"
_RUN = re.compile(
    rf"(?<![\w.@/-])(?P<title>{_TITLE} )?(?P<name>{_PART}(?: {_PART}){{0,3}})(?![\w@])"
)
# What follows a person: a verb that things do not do, or what is theirs.
_DOES = re.compile(
    r"(?:'s|’s) (?:\w+ )?(?:mum|dad|mother|father|son|daughter|sister|brother|husband|wife"
    r"|partner|friend|carer|family|money|house|flat|job|birthday|medicine)\b"
    r"|,? (?:said|says|say|asked|asks|told|tells|thinks|thought|wants|wanted|feels|felt"
    r"|agreed|explained|talked|spoke|speaks|likes|liked|lives|lived|works|worked|came|cried"
    r"|chaired|apologised|offered|wrote|met|ate|fell|will (?:ask|tell|send|write|call|ring"
    r"|phone|email|book|find|bring|come|talk|speak|make|do|go|help|look|check|take))\b"
    r"|,? (?:is|was|has been) (?:not )?(?:\w+ )?(?:coming|going|ill|sick|sad|upset|happy|unwell|well"
    r"|late|tired|pregnant|moving|living|our|my|his|her)\b"
)
_ASKED = re.compile(
    r"\b(?:ask|asked|tell|told|thank|thanked|ring|phone|phoned) \Z", re.IGNORECASE
)
# Before a place, and before what is named after somebody.
_PLACE_BEFORE = re.compile(
    r"\b(?:at|in|near|from|to|into|of|the|our|a|an|this|called) \Z"
)
# After a first name that is a word too: “Mark was”, “Rose has”.
_VERB_NEXT = re.compile(r" (?:is|was|has|had|got|gets|owes|lost|went|takes|took|may)\b")
_NEAR = 16  # letters, which those that stand right before a name fit into
_ALONE = re.compile(r"\.?|,? ?\(.*|, [a-z].*")
# Names that our table has as words, though nobody reads them so before a verb.
_SHORT_NAMES = word_set(
    """
    tom ben dan ann anne jack john james david peter paul mary jane jean kate lee lucy
    george charlie alex chris steve mike dave jim joe jo amy emma sarah anna adam simon
    tony terry barry harry larry andy mohammed ali omar
    """
)
_NO_PERSON = word_set(
    """
    academy advocacy agency alliance association avenue board building care centre
    charity church clinic club college committee community company corner council county
    court department disability dom drive england everybody everyone facebook forum
    foundation friends garden gardens google government group groups hall health healthwatch hospital
    house inn lane library limited ltd mencap minister network nhs nobody office park
    parliament partnership place police project road room school service services society
    square staff street team teams trust uk union university unit voices ward whatsapp
    youtube zoom hello hi dear yes no ok thanks covid english british welsh scottish irish
    polish easter christmas
    """
).union(word.lower() for word in (*MONTHS, *WEEKDAYS))


def find_people(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each name of a person in a sentence.

    Where it could be a place or an organisation, nothing is found.
    """
    for match in _RUN.finditer(text):
        words = match["name"].split(" ")
        start = match.start("name")
        if match["title"]:
            yield match.span()
            continue
        if len(words) > 1 and not _is_rare(words[0]) and _is_rare(words[1]):
            start += len(words.pop(0)) + 1  # “Then Priya said”
        before = text[max(0, start - _NEAR) : start]
        if _is_no_person(words) or _PLACE_BEFORE.search(before):
            continue
        rest = text[match.end() :]
        alone = not text[:start].strip() and _ALONE.fullmatch(rest)
        if alone or _DOES.match(rest) or _ASKED.search(before):
            yield start, match.end()


@lru_cache(maxsize=64)
def may_name_a_person(text: str) -> bool:
    """Tell whether a sentence has a name that may be of a person, however it stands.

    This finds more than `find_people`: only places and organisations are left out that
    can be told by the words in and before them.
    """
    if next(find_people(text), None) is not None:
        return True
    for match in _RUN.finditer(text):
        words = match["name"].split(" ")
        start = match.start("name")
        starts = not text[:start].strip("\"'(*-• ")
        if len(words) > 1 and not _is_rare(words[0]) and _is_rare(words[1]):
            start += len(words.pop(0)) + 1  # “In Widnes”
        if _PLACE_BEFORE.search(text[max(0, start - _NEAR) : start].lower()):
            continue
        if starts and len(words) == 1 and _VERB_NEXT.match(text, match.end()):
            low = words[0].lower()
            if low in FIRST_NAMES or low in _SHORT_NAMES:
                return True
        if not _is_no_person(words):
            return True
    return False


def _is_rare(word: str) -> bool:
    """Tell whether a word is not known as more than a name."""
    return not known_word(word.lower())


def _is_no_person(words: list[str]) -> bool:
    """Tell whether a run of capitals is a thing, or words that begin a sentence."""
    if any(word.lower() in _NO_PERSON for word in words):
        return True
    known = sum(not _is_rare(word) for word in words)
    return known == len(words) or known > 1
