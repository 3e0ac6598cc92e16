"""Private things about one person, in documents that many people read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.kinds import KINDS
from easyread.languages.en.people import may_name_a_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading


class _Topic(NamedTuple):
    """A private topic, and the words that tell of it in lower case."""

    name: str
    words: re.Pattern[str]


def _topic(name: str, words: str) -> _Topic:
    return _Topic(name, re.compile(rf"\b(?:{words})\b".replace(" ", r"\s+")))


_ABUSE = _topic(
    "abuse",
    r"abus(?:e|es|ed|ing|er|ive)|neglect(?:s|ed)?|rap(?:e|es|ed)|assault(?:s|ed)?|molested"
    r"|bruis(?:e|es|ed)|black eye|domestic violence|grooming|groomed|beat(?:s|en)? (?:her|him|up)"
    r"|(?:hits?|hurts?|hitting|hurting|kicks?|kicked|slaps?|slapped|punch(?:es|ed)|burn(?:s|ed)"
    r"|threaten(?:s|ed)|controls|forces|forced|touch(?:es|ed)|bull(?:ies|ied)|scares|shouts at"
    r"|locks|locked|steals from|stole from|takes money from) (?:her|him)"
    r"|(?:is|was|been|being|gets|got|getting) (?:often |being )?(?:hit|beaten|hurt by \w+|bullied"
    r"|kicked|slapped|punched|threatened|attacked|locked in|starved|touched)"
    r"|(?:scared|afraid|frightened) of (?:her|his) \w+"
    r"|(?:takes|took|takes away|steals|stole) (?:all )?(?:her|his) (?:money|benefits|card|pension)",
)
_TOPICS = (
    _ABUSE,
    _topic(
        "health",
        r"cancer|tumour|depress(?:ion|ed)|anxiety|dementia|epilep(?:sy|tic)|seizures?|diabet(?:es|ic)"
        r"|schizophreni[ac]|bipolar|psychosis|hiv|pregnan(?:t|cy)|miscarriage|abortion|overdose"
        r"|suicid(?:e|al)|self[- ]harm(?:s|ed|ing)?|diagnos(?:is|ed)|chemotherapy|dialysis|stroke"
        r"|heart attack|mental health (?:problems?|crisis)|nervous breakdown|breakdown|addict(?:ed|ion)?"
        r"|alcoholic|detox|rehab|sectioned|(?:an?|her|his) operation|surgery|medication|medicine|antidepressants"
        r"|tablets for|in hospital|(?:in|went|go|going|taken) to hospital|ill|sick|unwell|illness"
        r"|(?:her|his) (?:\w+ )?health|panic attacks?|eating disorder|incontinent",
    ),
    _topic(
        "money",
        r"debts?|in arrears|rent arrears|owes|bankrupt(?:cy)?|gambl(?:es|ed|ing)|overdrawn"
        r"|(?:behind|late) (?:with|on) (?:the|her|his) rent|(?:has|had|have) no money|(?:can|could)(?:not|n't| not) (?:pay|afford)"
        r"|(?:her|his) (?:benefits?|pip|universal credit|money) (?:was|were|has|have|is|are|got) (?:been )?(?:stopped|cut|sanctioned)"
        r"|lost (?:her|his) (?:job|benefits?|pip|money)|(?:uses|used|goes to|went to) (?:the|a) food bank|evicted|eviction|loan shark",
    ),
    _topic(
        "crime",
        r"arrest(?:ed)?|prison|jail|charged with|convict(?:ed|ion)|criminal record|on bail|(?:on )?probation"
        r"|steals|stole|stealing|shoplift(?:s|ed|ing)|(?:sells|sold|takes|took|taking|using|on) drugs|in court|to court"
        r"|court case|drunk driving|(?:broke|breaking) the law|police (?:took|caught|questioned)",
    ),
    _topic(
        "immigration",
        r"visa|asylum|deport(?:ed|ation)|immigration|refugee|home office|leave to remain"
        r"|illegal(?:ly)?(?: in)?|right to (?:stay|remain)|undocumented",
    ),
)
_SHE = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b")
_HE_OR_SHE = re.compile(
    r"\b(?:he or she|she or he|his or her|her or his|him or her|her or him)\b|\b(?:s/he|he/she|his/her)"
)
# Any person at all: what is said holds for everyone.
_ANYONE = re.compile(
    r"\b(?:anyone|anybody|everyone|everybody|someone|somebody|if you|a person|each person"
    r"|every person|a patient|a man|a woman|a child|a tenant|a reader)\b"
)
_ROLE = re.compile(
    r"\b(?:the|a|an|our|their) (?:[\w'-]+ ){0,2}?(?:chair|nurse|doctor|gp|manager|worker|carer"
    r"|councillor|officer|speaker|trainer|facilitator|taker|minister|mayor|advocate|teacher"
    r"|lawyer|solicitor|dentist|pharmacist|director|commissioner|leader|lead|adviser|advisor"
    r"|secretary|treasurer|volunteer|interpreter|therapist|psychologist|consultant|mp)\b"
)
# It is theirs: “she has cancer”, “her debts”, “he was arrested”.
_OWNED = re.compile(
    r"\b(?:s?he(?:'s)?(?: (?:has|had|is|was|been|gets?|got|takes?|took|feels?|felt|went|owes"
    r"|lost|may|might|be|go|very|also|not|in|on|a|an|too|to|being|having|getting|living with))*"
    r"|(?:her|his)(?: \w+)?)\s*\Z"
)
_GENERAL_AFTER = re.compile(
    r"(?:'s)? (?:\w+ )?(?:training|course|policy|plan|teams?|services?|group|sessions?|workshop|leaflets?"
    r"|posters?|talk|helpline|charity|report|rules?|laws?|project|board|lead|centre|budget"
    r"|awareness|screening|officer|advice|line|strategy|nurse|worker|clinic|campaign|checks?"
    r"|research|walk|run|fund|form|page|website)\b"
)
_GENERAL_BEFORE = re.compile(
    r"\b(?:training|courses?|talks?|leaflets?|posters?|films?|policy|policies|sessions?|workshops?"
    r"|reports?|advice|information|facts|rules|law|research|poem|book|page|money) (?:on|about|against|for|to stop)"
    r"(?: \w+){0,3}\s*\Z"
)
_NEAR = 200  # letters: what these look for stands right before
_ABOUT = re.compile(r"\b(?:about|on|against)(?: (?:the|our|what|how|stopping))?\s*\Z")


def _notes(text: str) -> Example:
    return Example(f"Notes: {text}", sample(text, kind="notes"))


@document_rule(
    hard=[
        _notes("Priya has depression."),
        _notes("She was in hospital in May."),
        _notes("His dad hits him."),
        _notes("Sam owes the council money."),
        _notes("He was arrested last week."),
        _notes("She asked for asylum."),
    ],
    plain=[
        _notes("We talked about our health plan."),
        _notes("The nurse said she will send leaflets about cancer."),
        _notes("People with depression can get help."),
        _notes("Anyone who is ill can ask his or her doctor."),
        "Priya has depression.",
    ],
    certainty="person",
    source=f"{sources.OURS}: what is private about one person is not for all to read",
)
def private_things(context: Context) -> Iterator[Hit]:
    """Leave out what is private about one person.

    Many people read notes. What a person told you about health or money is private.
    So are crimes, and if someone may stay here. It can hurt a person if others read it.
    """
    kind = KINDS.get(context.document.kind)
    if kind is None or not kind.tells_of_people:
        return
    for reading in context.readings:
        found = _private(reading)
        if found is not None:
            topic, start, end = found
            quote = reading.original[start:end]
            message, advice = _words(topic, quote, context.document.kind)
            yield Hit(
                message,
                advice,
                start,
                end,
                reading.sentence,
                level="error" if topic == _ABUSE.name else "warning",
            )


def _words(topic: str, quote: str, kind: str) -> tuple[str, str]:
    """Return the message and the advice for a topic."""
    if topic == _ABUSE.name:
        danger = f"Someone may be in danger. Do not put this in the {kind}."
        return (
            f"{danger} Tell your safeguarding lead today.",
            f"Take out the sentence with “{quote}”.",
        )
    private = {
        "health": "about the health of one person",
        "money": "about the money of one person",
        "crime": "about one person and a crime",
        "immigration": "if one person may stay in this country",
    }[topic]
    return (
        f"“{quote}” may tell {private}. That is private.",
        "Take it out. Or ask the person first if everyone may read it.",
    )


def _private(reading: Reading) -> tuple[str, int, int] | None:
    """Return the first private topic of one person in a sentence, and its place."""
    text = reading.lower_text
    for topic in _TOPICS:
        for match in topic.words.finditer(text):
            if _is_of_one_person(reading, match):
                return topic.name, *match.span()
    return None


def _is_of_one_person(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether what a match says is about one person, and not about a topic."""
    text = reading.lower_text
    before = text[max(0, match.start() - _NEAR) : match.start()]
    owned = bool(_OWNED.search(before)) or bool(_SHE.search(match[0]))
    if _GENERAL_AFTER.match(text, match.end()) or _GENERAL_BEFORE.search(before):
        return False
    if _ABOUT.search(before) and not owned:
        return False
    if may_name_a_person(reading.text):
        return True
    if not _SHE.search(text) or _HE_OR_SHE.search(text) or _ANYONE.search(text):
        return False
    return owned or not _ROLE.search(text)
