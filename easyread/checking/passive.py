"""Whether a sentence hides who does what (“The form was sent”)."""

from __future__ import annotations

import re

from easyread.checking.lists import words_in
from easyread.text.words import straight

_DONE = words_in(
    """
    borne beaten become begun bent bitten blown broken brought built burnt bought
    caught chosen cut dealt done drawn driven drunk eaten fed felt found flown
    forbidden forgotten forgiven frozen given grown heard held hidden hit hurt kept
    known laid led learnt left lent let lit lost made meant met mistaken
    misunderstood paid proven put read rebuilt repaid rewritten ridden said seen
    sent set sewn shaken shot shown shut sold spent split spoken spread stolen
    struck stuck sung sworn swept taken taught thrown told thought torn understood
    undertaken upset withdrawn withheld won worn written
    """
)
# These say how somebody is or what a thing is called, not what is done to them.
_HOW = words_in(
    """
    tired worried interested pleased excited bored scared frightened surprised
    confused annoyed disappointed embarrassed delighted satisfied stressed relaxed
    ashamed depressed disabled retired married divorced experienced talented crowded
    complicated limited united used need feed seed speed indeed red bed shed unused
    hundred relieved isolated allowed-for unlimited outdated aged advanced sacred
    naked wicked one-sided gifted called named
    """
)
_MIDDLE = (
    r"(?:(?:not|also|now|often|always|already|never|just|still|only|soon|all|both|being|"
    r"been|being|even|first|then|usually|sometimes|\w+ly) ){0,3}"
)
_BE = (
    r"(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|get|gets|got|"
    r"getting|(?:i'm|(?:you|we|they)'re|(?:he|she|it|that)'s))"
)
_VERB = rf"(?:{'|'.join(_DONE)}|(?!(?:{'|'.join(_HOW)})\b)\w{{2,}}ed)"
_PASSIVE = re.compile(rf"\b{_BE} {_MIDDLE}{_VERB}\b")
_ASKED = re.compile(
    rf"\b(?:is|are|was|were|been) (?:i|you|we|they|he|she|it|(?:the|a|an|your|our|my|this|"
    rf"that|these|those|any) \w+) {_MIDDLE}{_VERB}\b\??"
)
_GATE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|g[eo]ts?|getting)\b|'(?:re|s|m)\b|n't"
)
_QUESTION = re.compile(
    r"(?:^|[.,;:] |\b(?:when|where|how|why|what|who|which) )(?:is|are|was|were)\b"
)


def find_passive(text: str) -> tuple[int, int] | None:
    """Return where the passive stands in a text, if there is one."""
    low = straight(text).lower()
    if len(low) != len(text) or not _GATE.search(low):
        return None
    found = _PASSIVE.search(low)
    if found is None and _QUESTION.search(low):
        found = _ASKED.search(low)
    return found.span() if found else None


def is_passive(sentence: str) -> bool:
    """Tell whether a sentence has a passive verb, as in “The form was sent”.

    It looks for a form of “be” or “get” before a participle, with nothing but
    adverbs between. Words such as “tired” say how somebody is; they do not count.
    """
    return find_passive(sentence) is not None
