"""What a sentence takes back: cancelled, closed, not, instead of, no longer.

A day beside "is cancelled" tells people to come. So a fact holds only where nothing in
its clause takes it back, and where it is not clear which clause it is in, it is taken
back as well: no picture is better than one that says the opposite.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from easyread.languages.en.clause_words import (
    COMMANDS,
    HELPERS,
    LOOSE,
    SETTINGS,
    STARTERS,
)
from easyread.languages.word_lists import word_set
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from easyread.languages.phrasebook import Negation, PhraseWord


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
_OFF = (
    r"cancel(?:l?ed|l?ing|lation|s)?|postpon(?:e[ds]?|ing)|delay(?:ed|s)?"
    r"|(?:call|calls|called|calling|put|puts|putting) (?:it |them |this )?off"
    r"|on hold|suspended|paused|abandoned|scrapped|withdrawn"
    r"|closed|closures?|shut|broken|damaged|flooded|expired|unavailable|unable"
    r"|out of (?:use|order|service|action|stock|date)|r[au]n(?:s|ning)? out of"
    r"|fully booked|booked up|sold out"
    r"|(?:is|are|was|were|be|been|being|get|gets|got|now|already|both|all) full"
    r"(?! (?:of|time|length|size|price|board)\b)"
    rf"|(?:{_BE}|turned|switched) (?:off|down){_NO_MORE_WORDS}"
)
# Words that turn what follows them.
_TURNS = (
    r"stopped|stop(?:s|ping)?(?= [a-z]+ing\b)|avoid(?:s|ed|ing)?"
    r"|(?<!be )(?<!is )(?<!are )used to(?= [a-z]+)"
    r"|(?:lack|shortage) of|less|fewer"
    r"|too (?:late|early|soon|long|much|many|little|few|far|high|low|dear|expensive|small"
    r"|big|hard|difficult|busy|ill|tired)|(?:hard|difficult|impossible)(?= (?:for [a-z]+ )?to\b)"
)
_STATE = re.compile(
    rf"\b(?:{_OFF}|{_TURNS}|strikes?|(?:will|must|to) stop|on (?:holiday|leave)|absent|off sick"
    r"|banned|forbidden|prohibited|wrong|incorrect|mistakes?|ignore[ds]?"
    r"|(?:was|were) (?:going|meant|supposed|due|planned|hoping|to)"
    r"|had (?:hoped|planned|wanted)|(?:has|have) (?:passed|ended|finished|gone(?= *[.,;!?]|\Z))"
    r"|(?:should|would|could) have"
    rf"|{_BE} away|{_BE} over(?= *(?:\Z|[.,;!?])))(?!\w)",
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


# ---- What is said of the things that a sentence names, for their pictures

_ONES = r"(?:the|a|an|our|my|your|his|her|its|their|this|these|all|some|any|both)"
_OFF_IDEA = re.compile(
    rf"\b(?:{_OFF}|(?:is|are) closing(?! (?:date|time|day))|(?:close|shut)[sd]? down"
    r"|broken? down|shutting down|blocked|stolen|out of bounds"
    r"|stopped(?= *(?:\Z|[.,;!?]|(?:in|on|at|last|when|because)\b)))(?!\w)",
    re.IGNORECASE,
)
# The thing is not there for now: with a clear "no" beside it, that can be shown.
_GONE = re.compile(
    r"cancel|call\w* (?:\w+ )?off|closed|closure|shut|unavailable|scrapped|withdrawn"
    r"|out of (?:use|order|service|action)|broke|suspended",
    re.IGNORECASE,
)
_IS_SO = re.compile(
    r"(?<!may )(?<!might )(?<!could )(?<!can )(?<!that )(?<!which )(?<!who )"
    rf"\b(?:{_BE}|has|have)(?: (?:now|also|still|all|both|\w+ly))? \Z",
    re.IGNORECASE,
)
_TURNS_IDEA = re.compile(
    rf"\b(?:{_TURNS}|(?:keep|stay)(?:s|ing)? (?:away from|off|out of)"
    r"|(?:fail|struggl|refus|declin|ceas)(?:e|s|es|ed|ing)?|too \w+(?= (?:for \w+ )?to\b)"
    rf"|cut(?:s|ting)?(?= (?:{_ONES} )?(?:\w+ )?(?:service|money|fund|support|benefit|job|budget))"
    rf"|stop(?:s|ped|ping)?(?= {_ONES} )"
    rf"|(?:los(?:e|es|ing)|lost)(?= (?:{_ONES} )?(?:\w+ )?(?:job|benefit|funding|grant|support"
    r"|home|house|right|vote|place|work|friend|carer)s?\b)"
    rf"|(?:tak(?:e|es|ing|en)|took) away(?= {_ONES} )"
    r"|(?:prevent|ban)(?:s|ed|ing|ned|ning)?|short(?:age)? of|lack(?:s|ed|ing)?"
    r"|(?:trouble|difficulty|difficulties)(?= (?:with )?\w+ing\b)"
    rf"|{_BE} against|instead of|rather than|except(?: for)?|apart from|other than"
    r"|excluding|hardly|scarcely|barely|rarely|seldom|(?:very|too|so) (?:few|little)"
    r"|(?<!a )(?<!the )(?<!last )(?<!next )(?<!first )(?<!these )few"
    r"(?= [a-z]+s\b| people\b)"
    r"|(?<!a )(?<!the )little(?= (?:money|time|help|support|food|choice|work|sleep"
    r"|chance|information|room|care|hope|power)\b))(?!\w)",
    re.IGNORECASE,
)
_OF_A_NUMBER = re.compile(
    r"too (?:much|many|little|few)|few|little|less|fewer|lack|short", re.IGNORECASE
)
_ADVERBS = word_set("hardly scarcely barely rarely seldom")
_KEEP_OFF = re.compile(r"(?:keep|stay)", re.IGNORECASE)
_THING_FOLLOWS = re.compile(rf" {_ONES} ", re.IGNORECASE)
_OF_A_THING = re.compile(rf"\b{_ONES} \Z", re.IGNORECASE)
# "No plan without you": two that make one yes.
_TWICE = re.compile(
    r"(?:\b(?:no|not|cannot|never|nobody|nothing|none)\b|n't\b)[^.;!?]*"
    r"\b(?:without|unless|except|other than|apart from)\b[^.;!?]*"
    r"|\b(?:without|unless)\b[^.;!?]*"
    r"(?:\b(?:no|not|cannot|never|nobody|nothing|none)\b|n't\b)[^.;!?]*",
    re.IGNORECASE,
)
# What follows is no longer about the thing: "because of the snow".
_REASON = re.compile(
    r"\b(?:because|since|if|when|in case|until|so that|as (?:it|they|we|you|there))\b",
    re.IGNORECASE,
)
_SAID = re.compile(rf"\bthat (?:{_ONES}|it|we|they|there|you)\b", re.IGNORECASE)
_AFTER_A_HEAD = HELPERS | SETTINGS | LOOSE | {"and", "or", "about", "today", "to"}
_BEFORE_AN_ASIDE = SETTINGS | LOOSE | {"about", "to"}


class DeniedIdeas(NamedTuple):
    """What takes back the things that the words of a sentence name.

    `kinds` has one for each word: "gone" where the thing itself is not there, so that
    it can stand crossed out ("the pool is shut"), "unclear" where nothing can be shown
    ("the pool is full", "hard to read"). `inside` are the words that take back.
    """

    kinds: list[Negation]
    inside: set[int]


def denied_ideas(text: str, words: Sequence[PhraseWord]) -> DeniedIdeas:
    """Return what takes back the things that a sentence names, by their words.

    What is said with "not" alone is read in clauses.py.
    """
    plain = straight(text)
    denied = DeniedIdeas([""] * len(words), set())
    for match in _OFF_IDEA.finditer(plain):
        _mark_inside(words, match, denied)
        of_a_thing = _OF_A_THING.search(plain[: match.start()])
        if of_a_thing or _THING_FOLLOWS.match(plain, match.end()):
            if not _is_command(plain, match):
                _deny_after(plain, words, match, denied)
            continue
        _deny_before(plain, words, match, denied)
        _deny_after(plain, words, match, denied)
    for match in _TURNS_IDEA.finditer(plain):
        _mark_inside(words, match, denied)
        _deny_after(plain, words, match, denied)
        if match[0].lower() in _ADVERBS:
            _deny_before(plain, words, match, denied)
        elif match[0].lower() in {"less", "fewer"}:
            _deny_next_before(words, match, denied)
    for match in _TWICE.finditer(plain):
        for number, word in enumerate(words):
            if match.start() <= word.start < match.end():
                denied.kinds[number] = "twice"
    return denied


def _is_command(text: str, match: re.Match[str]) -> bool:
    """Tell whether this is a command such as "shut the door"."""
    return not text[: match.start()].strip() and match[0].lower() == "shut"


def _mark_inside(
    words: Sequence[PhraseWord], match: re.Match[str], denied: DeniedIdeas
) -> None:
    denied.inside.update(
        number
        for number, word in enumerate(words)
        if word.start < match.end() and match.start() < word.end
    )


def _deny_before(
    text: str, words: Sequence[PhraseWord], match: re.Match[str], denied: DeniedIdeas
) -> None:
    """Mark the words of the clause that stand before.

    Only the thing itself is gone: in "the meeting about the bus is cancelled" it is the
    meeting, and in "the garden walk is off" the walk.
    """
    gone = _GONE.match(match[0]) and _IS_SO.search(text[: match.start()])
    aside = False
    for number, word in enumerate(words):
        if word.end > match.start():
            break
        between = text[word.end : match.start()]
        if _SAID.search(between) or _parted_before(text, word.end, match.start()):
            continue
        aside |= word.text in _BEFORE_AN_ASIDE
        after = words[number + 1] if number + 1 < len(words) else word
        is_head = after.start >= match.start() or after.text in _AFTER_A_HEAD
        is_gone = gone and is_head and not aside
        kind: Negation = "gone" if is_gone else "unclear"
        denied.kinds[number] = denied.kinds[number] or kind


def _deny_next_before(
    words: Sequence[PhraseWord], match: re.Match[str], denied: DeniedIdeas
) -> None:
    """Mark the word right before: "eat less" is not about eating."""
    for number, word in enumerate(words):
        if word.end == match.start() - 1:
            denied.kinds[number] = "unclear"


def _deny_after(
    text: str,
    words: Sequence[PhraseWord],
    match: re.Match[str],
    denied: DeniedIdeas,
) -> None:
    """Mark the words that follow, to the end of the clause.

    What is said of a number ends at the verb: "too much salt is bad for you".
    """
    kind: Negation = "gone" if _KEEP_OFF.match(match[0]) else "unclear"
    ends = HELPERS if _OF_A_NUMBER.match(match[0]) else frozenset[str]()
    for number, word in enumerate(words):
        if word.start >= match.end():
            between = text[match.end() : word.end]
            ended = word.text in ends or _parted_after(between)
            if ended or _REASON.search(between):
                return
            denied.kinds[number] = denied.kinds[number] or kind
