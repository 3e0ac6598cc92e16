"""Which words with a capital are names: "Bath is a city", "Sam King", "Apple Tree Court".

A name tells who or where, and says nothing that a picture could show: Sam King is no king.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.languages.en.clause_words import (
    CLAUSE_WORDS,
    COMMANDS,
    HELPERS,
    OWNERS,
)
from easyread.languages.en.word_forms import lemmas
from easyread.languages.word_lists import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.languages.phrasebook import PhraseWord

# First names, surnames and places that are words of their own: "Bill will phone you".
FIRST_NAMES = word_set(
    """
    rose bill mark will grace hope faith joy may june april august rob sue pat frank
    jack penny ruby lily daisy holly ivy poppy iris robin dawn eve summer amber pearl
    olive ginger violet basil art ray gene miles max sandy rich cliff dale glen
    heather hazel jade cherry carol bob dean guy herb lance nick pete victor drew
    grant hunter mason carter taylor angel honey star sky josh christian don gay chip
    willow fern sage rocky
    king queen bell cook baker church bishop abbot pope knight prince duke baron earl
    fisher farmer gardener shepherd carpenter potter miller bird fox wolf lamb bull swan
    finch crane drake peacock brook field hill lake marsh moss street lane bridge ford mill
    park house hall temple castle wall bath battle sandwich deal barking ware wick hull
    apple orange amazon horn bush butcher
    """
)
# The same with an ending like that of several things: "Boots", "Penny Waters".
_NAMES_IN_S = word_set(
    "banks boots brooks fields gates hills mills parsons rivers stocks waters wells woods"
)
# Words before a name.
TITLES = word_set(
    """
    mr mrs ms miss mx dr sir dame lord lady baroness baron professor prof reverend rev
    councillor cllr saint st called named judge canon sergeant captain major
    """
)
# Words that a street, a building or a place has after its name.
STREETS = word_set(
    """
    road street lane avenue close drive way house hall court crescent terrace square row
    gardens grove ward inn arms lodge cottage place mews mount rise view walk gate green
    hill bridge cross farm manor villas parade quay wharf estate mall precinct towers
    """
)
# What a thing is called by its kind: the last word of its name is true of it.
_KINDS = word_set(
    """
    academy act advocacy agency airport assembly authority bank board cafe café care
    cathedral centre charity charter cinema clinic club college commission
    committee conference council day department festival forum fund gallery government
    group gym health hospice hospital hotel housing institute library market meeting
    ministry mosque museum network nursery office officer parliament park partnership
    plan police policy pool programme project pub report restaurant review rights school
    service shop society stadium staff station store strategy supermarket support surgery
    survey synagogue team theatre training union university week work worker workshop zoo
    payment allowance benefit credit pension law tax scheme manager leader minister
    carer nurse doctor dentist pharmacy record form card pass badge passport website
    """
)
# These have a capital always, or are said of a thing that we know.
_ALWAYS = word_set(
    """
    i monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december christmas easter xmas
    halloween eid diwali ramadan valentine english british welsh scottish irish braille
    makaton bsl facebook twitter instagram tiktok youtube snapchat skype zoom facetime
    google microsoft whatsapp internet wifi wi-fi covid coronavirus covid-19 westminster
    liverpool london manchester halton bible koran quran hiv tv nhs gp pip ipad
    parkinson alzheimer asperger lgbt lgbtq lgbtq+ easy-read
    """
)
# With a capital these are something else: a new law, a newspaper, who leads a group.
_OTHER_THINGS = word_set(
    "act bill chair crown guardian house lords mirror stage star state sun times"
)
_SMALL = CLAUSE_WORDS | word_set(
    """
    about all also and any both but each every few many me more most much no one or
    other so some to two three up us very well when why them thank thanks hello dear
    hi welcome yes first last next then now today if see meet visit watch read email
    join help meeting vote choose learn remember keep try find start stop
    """
)
# With capitals inside a sentence, these tell that it is a title: "Your Health And You".
_IN_TITLES = word_set(
    "and or to in on at with for by from how is are do you your my our we"
)
_DETERMINERS = OWNERS | word_set(
    "each every any some no another all local new main other"
)
_AFTER_A_NAME = HELPERS | word_set(
    """
    and or from at says said runs wants told thinks thought wrote writes works lives came
    went likes asked made makes gave spoke helps helped
    """
)
# "Reading is a town near London": what stands before "is a town" is the name of it.
_NAMED_KINDS = STREETS | word_set(
    """
    town city village county country place company firm brand charity shop website app
    newspaper magazine island suburb region seaside supermarket
    """
)
# Before a name alone, in capitals: "PC Jones" is no computer.
_RANKS = word_set("pc dc pcso wpc")
_SHORT_TITLES = word_set("mr mrs ms miss mx dr sir dame lord lady cllr")
# Surnames that are also the kind of a place, an office or a day: "Rob Banks".
_SURNAMES = word_set(
    "bank banks law nurse doctor christmas minister day week park parks carer leader"
)
# The most given first names that are no other word.
_GIVEN = FIRST_NAMES | word_set(
    """
    adam alan alice amy andrew ann anna anne anthony barbara ben betty brian charles chloe
    chris claire colin craig daniel dave david debbie diane donna ed edward elizabeth ellie
    emily emma eric fiona fred gary george helen henry ian jackie jacob james jane janet
    jason jean jenny jess jim jo joan joanne joe john jordan joseph jude julie karen kate
    keith kelly ken kevin kim laura lee leo liam linda lisa liz louise lucy luke margaret
    maria martin mary matt michael michelle mike mohammed nicola noah oliver olivia pam
    patricia paul peter phil priya rachel rebecca richard robert ryan sally sam samantha
    sara sarah scott sean sharon simon sophie stephen steve stuart susan tom tony tracy
    victoria wendy
    """
) - word_set("may june april august")
_LETTERED = word_set("letter letters stop vitamin")
_NEAR = 3
_TITLE_CASE = 0.7
_A_FEW = 3


def is_name(words: Sequence[PhraseWord], start: int, end: int) -> bool:
    """Return whether the words at this place are a name, or a part of one.

    Only words with a capital can be names. Inside a sentence they are, unless they say
    what kind of thing it is: "Hill Valley Council", "the Council". At its start, where
    every word has a capital, something after it must tell.
    """
    if not words[start].capital and words[start].text not in _LETTERED:
        return False
    if any(tells(words, start, end) for tells in _TELLS):
        return True
    return _is_a_run(words, start, end)


def _is_a_run(words: Sequence[PhraseWord], start: int, end: int) -> bool:
    """Return whether the words are in a run of capitals that is a name."""
    first, last = _run(words, start, end)
    says_kind = end == last and end - first > 1 and _is_kind(words[last - 1])
    if says_kind or not _may_be_a_name(words[start:end]):
        return False
    if first and words[first - 1].text in TITLES:
        return True
    if words[first].text in TITLES:
        return start > first
    numbered = last < len(words) and words[last].text[0].isdigit()
    if _in_title_case(words) or (numbered and last - first == 1):
        return False
    if last - first == end - start:
        return _alone(words, start, end)
    begins = first > 0 or last < len(words)
    return end - start == 1 or (begins and words[last - 1].text in STREETS)


def _has_a_letter(words: Sequence[PhraseWord], start: int, end: int) -> bool:
    """Return whether a letter alone is the name of it: "the letter A", "stop D"."""
    after = words[end] if end < len(words) else None
    return (
        after is not None
        and _is_initial(after)
        and not after.opens
        and words[start].text in _LETTERED
    )


def _tells_a_person(words: Sequence[PhraseWord], start: int, end: int) -> bool:
    """Return whether a command and a first name look like a thing: "Phone Bill"."""
    first, rest = words[start], words[start + 1 : end]
    return (
        bool(rest)
        and first.opens
        and first.text in COMMANDS
        and all(word.capital and word.text in FIRST_NAMES for word in rest)
    )


def _is_titled(words: Sequence[PhraseWord], start: int, end: int) -> bool:
    """Return whether a title makes it a person: "Mrs Nurse", "Mr P. Bank", "PC Jones"."""
    after = words[end] if end < len(words) else None
    if words[start].shout and words[start].text in _RANKS:
        return after is not None and after.capital and not after.shout
    before = start - 1
    while before > 0 and _is_initial(words[before]):
        before -= 1
    return (
        before >= 0
        and words[start].capital
        and words[before].text in _SHORT_TITLES
        and words[before].capital
    )


def _has_a_surname(words: Sequence[PhraseWord], start: int, end: int) -> bool:
    """Return whether a first name stands before: "Ben Doctor", "Jude Law"."""
    return (
        start > 0
        and words[start].capital
        and words[start - 1].capital
        and words[start].text in _SURNAMES
        and (
            words[start - 1].text in _GIVEN
            or (
                words[start].text in _NAMES_IN_S and words[start - 1].text not in _SMALL
            )
        )
        and not (end < len(words) and words[end].capital)
    )


def _is_initial(word: PhraseWord) -> bool:
    return len(word.text) == 1 and word.capital and word.text != "i"


_TELLS = (_has_a_letter, _tells_a_person, _is_titled, _has_a_surname)


def _may_be_a_name(words: Sequence[PhraseWord]) -> bool:
    """Return whether these have the capitals of a name, which "NHS" and "May I" lack."""
    word = words[0]
    return (
        all(one.capital for one in words)
        and not word.shout
        and not any(one.text in _ALWAYS for one in words)
        and not (word.opens and word.text in _SMALL)
    )


def _is_kind(word: PhraseWord) -> bool:
    return not _KINDS.isdisjoint(word.forms)


def _run(words: Sequence[PhraseWord], start: int, end: int) -> tuple[int, int]:
    """Return where the words with capitals around this place begin and end.

    A first word that opens a sentence belongs to them only if it is no small word: the
    name in "Ask Sam King" is "Sam King".
    """
    first, last = start, end
    while first and not words[first].clause_starts and words[first - 1].capital:
        if words[first - 1].text in _SMALL:
            break
        first -= 1
    while last < len(words) and not words[last].clause_starts and words[last].capital:
        last += 1
    return first, last


def _alone(words: Sequence[PhraseWord], start: int, end: int) -> bool:
    """Return whether words that stand alone with their capitals are a name."""
    word = words[start]
    after = words[end] if end < len(words) else None
    if not word.opens:
        if end - start > 1 or _is_several(word):
            return False
        known = words[start - 1].text in _DETERMINERS or _is_kind(word)
        return not known or word.text in _OTHER_THINGS
    if end - start > 1 or after is None or after.clause_starts:
        return False
    if _is_a_place(words, end):
        return True
    return word.text in FIRST_NAMES and after.text in _AFTER_A_NAME


def _is_several(word: PhraseWord) -> bool:
    """Return whether a word names several: "Carers" are people, "Boots" is a shop."""
    return (
        word.text.endswith("s")
        and word.text not in _NAMES_IN_S
        and lemmas(word.text)[0] != word.text
    )


def _is_a_place(words: Sequence[PhraseWord], end: int) -> bool:
    """Return whether "is a town", "is the name of" and the like comes next."""
    if words[end].text not in {"is", "was"} or len(words) < end + _A_FEW:
        return False
    if words[end + 1].text not in {"a", "an", "the", "our", "my", "your"}:
        return False
    return any(
        word.text in _NAMED_KINDS or word.text == "name"
        for word in words[end + 2 : end + 2 + _NEAR]
    )


def _in_title_case(words: Sequence[PhraseWord]) -> bool:
    """Return whether nearly all words have a capital, so that it tells nothing."""
    inside = [word for word in words if not word.opens and word.text not in _SMALL]
    capitals = sum(word.capital for word in inside)
    return (
        len(inside) >= _A_FEW
        and any(word.capital for word in words[1:] if word.text in _SMALL)
        and capitals >= _TITLE_CASE * len(inside)
    ) or any(word.capital and word.text in _IN_TITLES for word in words[1:])
