"""What a sentence takes back: cancelled, closed, not, instead of, no longer.

A day beside "is cancelled" tells people to come. So a fact holds only where nothing in
its clause takes it back, and where it is not clear which clause it is in, it is taken
back as well: no picture is better than one that says the opposite.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from easyread.languages.en.clause_bounds import clause_end, clause_start
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


BE = r"(?:am|is|are|was|were|be|been|being|get|gets|got)"
_HAS_BEEN = r"(?:is|are|was|were|be|been|being|has|have|had|now)"
_NO_MORE_WORDS = r"(?= *(?:\Z|[.,;:!?()]|(?:and|but|on|at|from|until|till|today|this|because|due)\b))"
# Words that say how it is with the whole thing: nothing of it can be used, or is on.
OFF = (
    r"cancel(?:l?ed|l?ing|lation|s)?|postpon(?:e[ds]?|ing)|delay(?:ed|s)?"
    r"|(?:call|calls|called|calling|put|puts|putting) (?:it |them |this )?off"
    r"|on hold|suspended|paused|abandoned|scrapped|withdrawn"
    r"|closed|closures?|shut|broken|damaged|flooded|expired|unavailable|unable"
    r"|out of (?:use|order|service|action|stock|date)|r[au]n(?:s|ning)? out of"
    r"|fully booked|booked up|sold out"
    r"|(?:is|are|was|were|be|been|being|get|gets|got|now|already|both|all) full"
    r"(?! (?:of|time|length|size|price|board)\b)"
    rf"|(?:{BE}|turned|switched) (?:off|down){_NO_MORE_WORDS}"
)
# Words that turn what follows them.
TURNS = (
    r"stopped|stop(?:s|ping)?(?= [a-z]+ing\b)|avoid(?:s|ed|ing)?"
    r"|(?<!be )(?<!is )(?<!are )used to(?= [a-z]+)"
    r"|(?:lack|shortage) of|less|fewer"
    r"|too (?:late|early|soon|long|much|many|little|few|far|high|low|dear|expensive|small"
    r"|big|hard|difficult|busy|ill|tired)|(?:hard|difficult|impossible)(?= (?:for [a-z]+ )?to\b)"
)
_STATE = re.compile(
    rf"\b(?:{OFF}|{TURNS}|strikes?|(?:will|must|to) stop|on (?:holiday|leave)|absent|off sick"
    r"|banned|forbidden|prohibited|out of bounds|off limits|given to (?:some|an)\w+|(?:is|was) taken"
    r"|turn(?:s|ed|ing)? (?:\w+ )?away|might|hoped to|(?:a|one|two|[0-9]) (?:day|week|hour)s? (?:late|early)r?|clash(?:es|ed)?|g[ai]ve way|skip(?:s|ped|ping)?|(?<=[0-9p] )off|in weight|lighter|heavier|wrong|incorrect|mistakes?|ignore[ds]?"
    r"|(?:was|were) (?:going|meant|supposed|due|planned|hoping|to)"
    r"|had (?:hoped|planned|wanted)|(?:has|have) (?:passed|ended|finished|gone(?= *[.,;!?]|\Z))"
    r"|(?:should|would|could) have"
    rf"|{BE} away|{BE} over(?= *(?:\Z|[.,;!?])))(?!\w)",
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
    r"|(?:days?|nights?|weeks?|months?|years?|hours?|minutes?) (?:after|before)|(?:weekend|week) of|week (?:starting|beginning|commencing)|(?:[0-9]|one|two|three|four|six) (?:days?|weeks?|months?|years?) from|ref(?:erence)?(?=:? )|(?:leaves?|left|ends?|ended|close[sd]?|finish(?:es|ed)?|stops?) (?:before|after)|by(?= £)|saved?(?= £)"
    r"|any(?:time| day| time|one|body) but(?! not)|every(?:day|one|body| [a-z]+) but(?! not)"
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
_NEAR = 16  # letters, which those that stand right before a place fit into


def denied(text: str, start: int, end: int) -> str:
    """Return the words that take back what stands at these offsets, "" if it holds."""
    plain = straight(text)
    for denial in _denials_in(plain):
        if start < denial.end and denial.start < end:
            continue
        if denial.reach == "sentence":
            return denial.words
        if denial.start < start:
            before = plain[max(0, start - _NEAR) : start]
            moved_here = denial.reach == "move" and _NEW_DAY.search(before)
            if not moved_here and start <= clause_end(plain, denial.end):
                return denial.words
        elif denial.reach != "after" and clause_start(plain, denial.start) < end:
            return denial.words
    return ""


@lru_cache(maxsize=16)
def _denials_in(text: str) -> tuple[Denial, ...]:
    """Return all denials of a text, which is asked about once for each of its facts."""
    return tuple(find_denials(text))


def find_denials(text: str) -> Iterator[Denial]:
    """Yield what takes something back in a text with straight quotes.

    "Do not forget", "why not" and "not cancelled" take nothing back of their own.
    """
    moved: set[int] = set()
    for match in _MOVE.finditer(text):
        moved.update(range(*match.span()))
        yield Denial(*match.span(), match[0], "move")
    for match in _AFTER.finditer(text):
        yield Denial(*match.span(), match[0], "after")
    for match in _UNLESS.finditer(text):
        yield Denial(*match.span(), match[0], "sentence")
    for match in _STATE.finditer(text):
        than = match[0].lower() in {"less", "fewer"} and text.startswith(
            " than", match.end()
        )
        if moved.isdisjoint(range(*match.span())) and not than:
            yield Denial(*match.span(), match[0], "clause")
    for match in _NOT.finditer(text):
        if _TURNED.match(text, match.start()):
            continue
        before = text[max(0, match.start() - _NEAR) : match.start()]
        if match["not"] and _NO_DENIAL_AFTER.search(before):
            continue
        alone = match["not"] and (
            _CONTRAST.search(before) or _NEXT_ALONE.match(text, match.end())
        )
        yield Denial(*match.span(), match[0].strip(), "after" if alone else "clause")
