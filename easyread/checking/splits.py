"""Where a long sentence can be cut in two."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from easyread.checking.reading import Reading

_WHO = r"(?:i|you|we|they|he|she|it|there|people(?! (?:with|who|from|in|of|like|at)\b)|everyone|someone|please)"
# Where a new idea starts: a joining word with a new doer, or a word that gives a reason.
NEW_IDEA = re.compile(
    rf"(?<=[\w,;)\"'] )(?:(?:and|but|or|so)(?: then)? {_WHO}\b(?! (?:and|or)\b)"
    r"|because(?! of\b)|although|though(?!\w)|unless|whereas|while\b"
    r"|(?<!of )(?<!in )(?<!to )(?<!for )which\b"
    r"|(?<=, )(?:who|whose|whom)\b)"
    r"|; "
)
# Without one of these, or a semicolon, no new idea starts.
IDEA_WORDS = frozenset(
    words_in(
        """
    and but or so because although though unless whereas while which who whom
    whose
    """
    )
)
# Where a sentence can often be cut, if no new idea starts in it.
_JOINT = re.compile(
    r"(?<=\w )(?:and then|so that|but|if|until)\b"
    r"|(?<=, )(?:and|or|so|for example|such as|like|especially|including|then|where|who)\b"
    r"|(?<=\w )-(?= \w)|(?<=: )\w+"
    # “… and ask for one”: something else to do, and no second thing of a list.
    r"|(?<=\w )and (?=(?:ask|bring|call|come|decide|fill|find|get|give|go|help|look|make|"
    r"notify|pay|proceed|send|show|stay|take|talk|tell|text|write)\b)"
)
_IF = re.compile(r"(?:if|when|where|should|although|because|while) ")
_ENOUGH = 4  # words on either side
_QUOTED = 3


def middle(found: Iterable[re.Match[str]], text: str) -> re.Match[str]:
    """Return the one that is nearest to the middle of a text."""
    return min(found, key=lambda one: abs(one.start() - len(text) / 2))


def words_at_split(reading: Reading) -> str:
    """Return the words before which a long sentence can be cut, or nothing."""
    low = reading.low
    # In “If you come and you need help, call us” nothing can be cut before the comma.
    first = low.find(",") if _IF.match(low) else 0
    starts = [word.start for word in reading.words]
    new = ";" in low or not IDEA_WORDS.isdisjoint(reading.parts)
    for joints in (NEW_IDEA, _JOINT) if new else (_JOINT,):
        found = [
            one
            for one in joints.finditer(low)
            if one.start() >= first >= 0
            and _ENOUGH <= bisect_left(starts, one.start()) <= len(starts) - _ENOUGH
        ]
        if found:
            at = middle(found, low)
            start = at.start() + (2 if at[0].startswith(";") else 0)
            return " ".join(
                reading.own[start:].split(maxsplit=_QUOTED)[:_QUOTED]
            ).rstrip(",;:.")
    return ""
