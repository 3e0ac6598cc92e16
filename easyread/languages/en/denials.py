"""What a sentence takes back: cancelled, closed, not, instead of, no longer.

A day beside "is cancelled" tells people to come. So a fact holds only where nothing in
its clause takes it back, and where it is not clear which clause it is in, it is taken
back as well: no picture is better than one that says the opposite.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from easyread.languages.en.clause_words import COMMANDS, HELPERS, STARTERS
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator


class Denial(NamedTuple):
    """Words that take back what is near, and where they stand in their text.

    `reach` is "clause", "sentence" ("unless"), "after" for what follows ("instead of"),
    and "move" where a new day or time comes behind a "to": "moved to 4 March".
    """

    start: int
    end: int
    words: str
    reach: Literal["clause", "sentence", "after", "move"]


_BE = r"(?:am|is|are|was|were|be|been|being|get|gets|got)"
_HAS_BEEN = r"(?:is|are|was|were|be|been|being|has|have|had|now)"
_NO_MORE_WORDS = (
    r"(?= *(?:\Z|[.,;:!?()]|(?:on|at|from|until|till|today|this|because|due)\b))"
)
# Words that say how it is with the whole thing: nothing of it can be used, or is on.
_STATE = re.compile(
    r"\b(?:cancel(?:l?ed|l?ing|lation|s)?|postpon(?:e[ds]?|ing)|delay(?:ed|s)?"
    r"|(?:call|calls|called|calling|put|puts|putting) (?:it |them |this )?off"
    r"|strikes?|on (?:hold|holiday|leave)|suspended|paused|abandoned|scrapped|withdrawn"
    r"|closed|closures?|shut|broken|damaged|flooded|absent|expired|unavailable|unable"
    r"|out of (?:use|order|service|action|stock|date)|off sick|r[au]n(?:s|ning)? out of"
    r"|fully booked|booked up|sold out|stopped|(?:will|must|to) stop|stop(?:s|ping)? [a-z]+ing"
    r"|banned|forbidden|prohibited|wrong|incorrect|mistakes?|ignore[ds]?|avoid(?:s|ed|ing)?"
    r"|used to [a-z]+|(?:was|were) (?:going|meant|supposed|due|planned|hoping|to)"
    r"|had (?:hoped|planned|wanted)|(?:has|have) (?:passed|ended|finished|gone(?= *[.,;!?]|\Z))"
    r"|(?:should|would|could) have|(?:lack|shortage) of|less|fewer"
    r"|too (?:late|early|soon|long|much|many|little|few|far|high|low|dear|expensive|small"
    r"|big|hard|difficult|busy|ill|tired)|(?:hard|difficult|impossible) (?:for [a-z]+ )?to"
    rf"|{_BE} away|{_BE} over(?= *(?:\Z|[.,;!?]))"
    r"|(?:is|are|was|were|be|been|being|get|gets|got|now|already|both|all) full"
    r"(?! (?:of|time|length|size|price|board)\b)"
    rf"|(?:{_BE}|turned|switched) (?:off|down){_NO_MORE_WORDS})(?!\w)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?P<not>\bnot\b|\bcannot\b|n't\b)|\b(?:never|hardly|scarcely|barely|rarely|seldom"
    r"|nobody|no one|no-one|nothing|none|nowhere|neither|no longer|any (?:more|longer))\b"
    r"|(?<!or )\bno (?!later\b|more than\b|less than\b|fewer than\b|problem\b|matter\b)"
    r"(?=[a-z])",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:instead of|rather than|except(?:ing)?|apart from|other than|excluding|without"
    r"|every(?:day|one|body| [a-z]+) but(?! not)"
    r"|(?:less|fewer|lower|cheaper|(?<!no )(?<!not )(?:earlier|later)) than|under(?= £?[0-9])"
    r"|below(?= £?[0-9]))(?!\w)",
    re.IGNORECASE,
)
_MOVE = re.compile(
    rf"\b(?:(?:{_HAS_BEEN} )?(?:moved|changed|switched|shifted|swapped|rescheduled"
    r"|rearranged|postponed|delayed|put back|put off|brought forward|risen|increased"
    r"|raised|dropped|fallen|reduced|(?:gone|went|go) (?:up|down)|rose|fell)"
    r"|(?:will|must|to) (?:move|change|postpone))\b",
    re.IGNORECASE,
)
_UNLESS = re.compile(r"\bunless\b", re.IGNORECASE)
# After "not" these turn it round, or say nothing about the rest of the sentence.
_TURNED = re.compile(
    r"(?:n't|not|cannot|never)(?: (?:to|have|been|be))* (?:only|just|forget|miss|hesitate"
    r"|worry|mind|wait|late|afraid|delay|lose)\b",
    re.IGNORECASE,
)
_NO_DENIAL_AFTER = re.compile(r"\b(?:why|or|if) \Z", re.IGNORECASE)
# "It is on 4 March, not 3 March", "it is not at 10:00": about what comes next alone.
_NEXT_ALONE = re.compile(
    r" (?:(?:on|at|from|by|for|until|before|after|the|bus|number) )*"
    r"(?:[0-9£]|midday|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)",
    re.IGNORECASE,
)
_CONTRAST = re.compile(r"(?:,| and| but) \Z", re.IGNORECASE)
_NEW_DAY = re.compile(r"\b(?:to|until|till|for|now) (?:the )?\Z", re.IGNORECASE)

_STARTS = "|".join(sorted(STARTERS | COMMANDS))
# Where a clause begins that stands on its own, and what it begins with.
_BOUNDARY = re.compile(
    r"(?P<strong>[;.!?] +|,? but (?!not\b))"
    rf"|(?P<weak>, (?:(?:so|and|or|then|please) )*(?=(?:{_STARTS}|the|all)\b)"
    rf"|,? (?:so|and|then) (?=(?:{_STARTS})\b)(?!and \w+ing\b)| - (?=(?:{_STARTS})\b))"
    r"|(?P<side>,? (?:because|as|since|if|when|which|who|where|in case)(?= ))",
    re.IGNORECASE,
)
_VERB = re.compile(
    rf"\b(?<![0-9] )(?:{'|'.join(sorted(HELPERS | COMMANDS))}|(?:meet|start|open|begin|run|end|finish"
    r"|cost|leave|happen|pay)s?|took|met|came|went|goes)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\W*(?:if|when|unless|because|as|since)\b", re.IGNORECASE)


def denied(text: str, start: int, end: int) -> str:
    """Return the words that take back what stands at these offsets, "" if it holds."""
    plain = straight(text)
    for denial in find_denials(plain):
        if start < denial.end and denial.start < end:
            continue
        if denial.reach == "sentence":
            return denial.words
        before = denial.start < start
        if before and denial.reach == "move" and _NEW_DAY.search(plain[:start]):
            continue
        if not before and denial.reach == "after":
            continue
        if before and not _parted_after(plain[denial.end : start]):
            return denial.words
        if not before and not _parted_before(plain, end, denial.start):
            return denial.words
    return ""


def find_denials(text: str) -> Iterator[Denial]:
    """Yield what takes something back in a text with straight quotes.

    "Do not forget", "why not" and "not cancelled" take nothing back of their own.
    """
    moves = [match.span() for match in _MOVE.finditer(text)]
    for start, end in moves:
        yield Denial(start, end, text[start:end], "move")
    for match in _AFTER.finditer(text):
        yield Denial(*match.span(), match[0], "after")
    for match in _UNLESS.finditer(text):
        yield Denial(*match.span(), match[0], "sentence")
    for match in _STATE.finditer(text):
        inside = any(
            match.start() < end and start < match.end() for start, end in moves
        )
        than = match[0].lower() in {"less", "fewer"} and text.startswith(
            " than", match.end()
        )
        if not inside and not than:
            yield Denial(*match.span(), match[0], "clause")
    for match in _NOT.finditer(text):
        if _TURNED.match(text, match.start()):
            continue
        before = text[: match.start()]
        if match["not"] and _NO_DENIAL_AFTER.search(before):
            continue
        alone = match["not"] and (
            _CONTRAST.search(before) or _NEXT_ALONE.match(text, match.end())
        )
        yield Denial(*match.span(), match[0].strip(), "after" if alone else "clause")


def _parted_after(between: str) -> bool:
    """Tell whether a new clause begins between what takes back and what follows."""
    return any(match["side"] is None for match in _BOUNDARY.finditer(between))


def _parted_before(text: str, start: int, end: int) -> bool:
    """Tell whether a new clause begins between a fact and what may take it back.

    "On 4 March, we are closed" is one clause: there is no verb before its comma. After
    a condition, what is in it is taken back as well.
    """
    for match in _BOUNDARY.finditer(text, start, end):
        if match["strong"]:
            return True
        opens = max(text.rfind(mark, 0, match.start()) + 1 for mark in ";.!?")
        before = text[opens : match.start()]
        if match["side"]:
            if "," not in text[match.end() : end]:
                return True
        elif _VERB.search(before) and not _CONDITION.match(before):
            return True
    return False
