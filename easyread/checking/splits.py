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
_ENOUGH = 4  # words on either side of a split
_QUOTED = 3


def nearest_to_middle(matches: Iterable[re.Match[str]], text: str) -> re.Match[str]:
    """Return the match that starts nearest to the middle of a text."""
    return min(matches, key=lambda match: abs(match.start() - len(text) / 2))


def words_after_split(reading: Reading) -> str:
    """Return the first 3 words after the best place to split a sentence, or ""."""
    text = reading.lower_text
    # In “If you come and you need help, call us” nothing can be cut before the comma.
    first = text.find(",") if _IF.match(text) else 0
    starts = [word.start for word in reading.words]
    may_have_ideas = ";" in text or not IDEA_WORDS.isdisjoint(reading.word_parts)
    for pattern in (NEW_IDEA, _JOINT) if may_have_ideas else (_JOINT,):
        matches = [
            match
            for match in pattern.finditer(text)
            if match.start() >= first >= 0
            and _ENOUGH <= bisect_left(starts, match.start()) <= len(starts) - _ENOUGH
        ]
        if matches:
            split = nearest_to_middle(matches, text)
            start = split.start() + (2 if split[0].startswith(";") else 0)
            return " ".join(
                reading.original[start:].split(maxsplit=_QUOTED)[:_QUOTED]
            ).rstrip(",;:.")
    return ""
