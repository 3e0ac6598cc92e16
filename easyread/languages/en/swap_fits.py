"""Whether plain words fit in the place of a hard one, between the words beside it.

They must leave good English: “people who live here” stands before no noun, and “make
stronger” has what it is done to in the middle. Where they do not fit, they are not said.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from easyread.languages.en.irregular import ADJECTIVES, PLURALS
from easyread.languages.en.word_forms import lemmas, plural, verb_forms
from easyread.languages.word_lists import word_set, words_in

if TYPE_CHECKING:
    from easyread.languages.en.word_use import WordUse

# An adjective this long takes “more”: “more important”, but “harder”.
_LONG = 7
# One of many: after these stands what can be counted.
_ONE = word_set("a an another each every one this that")
_MANY = word_set("many few several these those both various two three")
_IS = word_set("is was has does")
_ARE = word_set("are were have do")
_OWNERS = word_set("my your our his her its their 's")
_DEGREES = word_set("more most less least very so too as how")
# What can stand without “a” or “the”, and never with “a”; and what can do both.
_UNCOUNTED = word_set(
    """
    advice help money work food staff care control support pay health fun trouble peace
    news freedom use equipment trust thanks goods rubbish love hope fear luck proof
    spending progress respect strength weakness damage violence anger kindness family
    cheating pain noise power fame honesty joy sadness safety danger doubt privacy
    openness fairness unfairness tiredness poverty shame medicine history cloth poison
    dirt trade business travel hunger hate justice protection effort growth harm comfort
    luggage praise blame energy courage rain oil planning information back treatment data success teamwork
    """
)
_UNCOUNTED_TOO = word_set(
    """
    skill time law war wood death illness disease light understanding focus crime theft
    revenge belief agreement change experience choice worry
    """
)
# A phrase with one of these says a whole thing, and stands before no noun.
_LINKS = word_set("who that you your being having not to of for with if")
_CLAUSES = word_set("who that what how where which when")
_TO_READERS = word_set("you your yourself yourselves yours")
_FROM_US = word_set("we us our ours")
# Before “people who …” these describe who is meant, and not what they are.
_SOME = word_set(
    "other different many some all most few more new several various fewer less these those"
)
_LINKED = word_set("of to for from with on about between against aged")
_HEADS = word_set("person people group groups thing things place places way ways")
_BEHIND_HEAD = _LINKS | word_set("at by in about without from on")
# Words in -ing for what can be counted.
_ING_THINGS = word_set(
    "breathing building housing feeling meaning meeting saying swelling thing voting"
)
_ADVERBS_BEHIND = word_set("out up in on off away back down over through together")
_LAST = word_set("with to for at about of on in out up against")
# So begins what describes a thing only after it: “people at risk”.
_AFTER_ITS_NOUN = word_set(
    "able against allowed around at easy for from hard kept like likely made open out "
    "passed every once in quick ready sure to up step on just coming alone working"
)
# Nouns that describe another noun, and nothing else.
_DESCRIBE_A_NOUN = word_set(
    "advice bone brain breathing business company contract court family farming government health heart home "
    "kidney learning money office party prison sea thinking town trial"
)
# “Make stronger”, “put right”: what it is done to stands in the middle.
_COMPLEMENTS = word_set(
    """
    worse stronger wider simpler bigger longer deeper weaker shorter harder clear clearer
    right first safe ready legal ill angry unclear private smaller better unfairly badly
    wrongly companies court
    """
)
_TAKE_NO_OBJECT = words_in(
    """
    work work_together live talk come come_up come_back go_on go_up go_down go_back
    get_worse get_better take_part say_sorry happen grow fall rise run_out run_away
    step_in move_about talk_together
    """
)
# Words in -ing that are quite nouns: “public spending”.
_PLAIN_DOINGS = word_set(
    """
    buying checking closing digging ending farming learning living moving paying planning
    questioning rebuilding sharing spending teaching testing training watching
    """
)
# In a verb of several words, what it is done to: “put money into”.
_OBJECTS = word_set(
    "money laws sorry people points room more what power attention things friends"
)
_STOPS = word_set("stop stops stopped stopping end ends ended ending finish give gave")
_OBJECT_NEXT = word_set("NOUN PROPN DET PRON NUM")
# Adverbs of one word that stand behind their verb.
_LATE = word_set(
    "before later early together inside soon outside nearby badly well enough everywhere"
)
# These open a sentence.
_OPENERS = word_set("so but or")
_STRONG = word_set("very more much")
_DULL = word_set(
    "with from about that what when than into this them very more most like have will"
)
_QUANTITIES = ("a lot of", "a few", "a little")


def several_of(say: str) -> str:
    """Return what to say for many, or nothing where that would take more than an -s."""
    words = say.split()
    if _acts(words) or say in _UNCOUNTED:
        return say
    whole = len(words) > 1 and not (_LINKS - {"of"}).isdisjoint(words)
    return "" if whole else plural(say)


def fitted(say: str, part: str, hard: str, sentence: str, use: WordUse) -> str:
    """Return what to say for a hard word so that it fits in its sentence, or nothing.

    `part` is the part of speech that it is for, as in a WordUse; "" is any.
    """
    if say.startswith("a ") and use.bare and use.described:
        return ""  # “in residential a place to live”
    if (use.named or use.described) and use.part != "r" and " " not in hard:
        if say.startswith(_QUANTITIES):
            return ""
        say = say.removeprefix("a ")
    if use.before in _DEGREES:
        say = say.removeprefix("very ")
    is_for = "n" if say.startswith("how ") else part or use.part
    words = say.split()
    opens = sentence.lstrip("\"'*_ ").lower().startswith(hard) or use.before == "and"
    fits = (
        (say not in _OPENERS or opens)
        and _is_said_here(words, sentence)
        and _repeats_nothing(words, use)
        and _fits_degree(say, words, hard, use)
        and (is_for != "n" or _fits_as_noun(words, hard, use, counted=part == "n"))
        and (is_for in {"n", "a"} or _fits_as_verb(say, words, hard, use))
        and (is_for not in {"a", ""} or _fits_as_adjective(words, hard, use))
        and _fits_as_adverb(words, hard, use)
    )
    return say if fits else ""


def _is_said_here(words: list[str], sentence: str) -> bool:
    """Tell whether “you” or “we” may be said: the sentence must say it too."""
    asked = [said for said in (_TO_READERS, _FROM_US) if not said.isdisjoint(words)]
    if not asked and "here" not in words:
        return True
    said = set(re.findall(r"\w+", sentence.lower()))
    if "here" in words and said.isdisjoint(_TO_READERS | _FROM_US):
        return False
    return all(not said.isdisjoint(one) for one in asked)


def _repeats_nothing(words: list[str], use: WordUse) -> bool:
    """Tell whether no word would stand there twice: “respect and respect”."""
    long = {word for word in words if len(word) > len("and")} - _DULL
    return (
        words[0] != use.before
        and words[-1] != use.after  # “putting money in in”
        and not (words[-1] == "in" and use.after in {"into", "within"})
        and not (words[0] == "the" and use.named)
        and use.near.isdisjoint(long)
    )


def _fits_degree(say: str, words: list[str], hard: str, use: WordUse) -> bool:
    """Tell whether it goes with “more” and the like: not “more hard”."""
    if use.before not in _DEGREES or use.before == "very":
        return True
    short = say in ADJECTIVES and len(say) < _LONG
    compares = use.before in {"more", "most", "less", "least"}
    first_short = len(words) > 1 and words[0] in ADJECTIVES and compares
    return not (
        short
        or first_short
        or words[0] in {"not", "the"}
        or (" " in hard and use.before in {"most", "least", "too", "so"})
    )


def _is_many(word: str) -> bool:
    """Tell whether a noun is a plural."""
    return word in PLURALS.values() or (
        word.endswith("s") and not word.endswith("ss") and lemmas(word)[0] != word
    )


def _acts(words: list[str]) -> bool:
    return words[0].endswith("ing") and words[0] not in _ING_THINGS


def _fits_as_noun(words: list[str], hard: str, use: WordUse, *, counted: bool) -> bool:
    """Tell whether it can stand where this noun stands."""
    several = len(words) > 1
    owned = use.before in _OWNERS
    if (
        (several and use.modifies and hard != "public sector")
        or (owned and "you" in words)
        or (use.after == "by" and words[-1] in _LAST)
        or (words[0] in {"not", "being"} and (use.named or use.described))
    ):
        return False
    if _acts(words):
        return " " in hard or hard.endswith("ing") or _fits_as_doing(words, hard, use)
    whole = several and not _LINKS.isdisjoint(words)
    if several and (not _CLAUSES.isdisjoint(words) or words[0] in {"person", "people"}):
        describes = use.leads in {"NOUN", "PROPN"} or (
            use.leads == "ADJ" and use.before not in _SOME
        )
        ends = use.after not in _LINKED and use.follows not in {"NOUN", "PROPN"}
        return ends and not (describes or owned or use.follows == "VERB|Part")
    links = {"of"} if _LINKS.isdisjoint({*words} - {"of"}) else _LINKED
    if whole and (use.after in links or use.leads in {"NOUN", "PROPN"}):
        return False
    return _fits_number(words, hard, use, counted=counted)


def _fits_as_doing(words: list[str], hard: str, use: WordUse) -> bool:
    """Tell whether a verb in -ing can stand for a noun: “planning” for “coordination”."""
    with_object = len(words) > 1 and words[1] not in _ADVERBS_BEHIND | {"part"}
    if use.described and " ".join(words) not in _PLAIN_DOINGS:
        return False
    if use.before in _ONE or (_is_many(hard) and use.part == "n"):
        return False
    if (with_object and (use.named or use.after in _LINKED)) or use.after in {
        "with",
        "to",
    }:
        return False
    return not (use.after == "of" and use.before != "the")


def _fits_number(words: list[str], hard: str, use: WordUse, *, counted: bool) -> bool:
    """Tell whether one stands for one and many for many, with “a” where it is needed."""
    links = [place for place, word in enumerate(words) if word in _BEHIND_HEAD]
    head = words[max(links[0] - 1, 0)] if links else words[-1]
    head = words[0] if words[0] in _HEADS else head
    uncounted = head in _UNCOUNTED or head.endswith("ing")
    one_before = use.before in _ONE
    if _is_many(head):
        return _is_many(hard) or not (one_before or use.after in _IS)
    if _is_many(hard):
        return not (use.before in _MANY or use.after in _ARE or use.leads == "NUM")
    if uncounted or head in _UNCOUNTED_TOO:
        return not (uncounted and one_before)
    return not (counted and use.bare and use.before) or use.modifies or use.verb


@cache
def _forms_without_object() -> frozenset[str]:
    return frozenset(
        form for verb in _TAKE_NO_OBJECT for form in verb_forms(verb.replace("_", " "))
    )


def _fits_as_verb(say: str, words: list[str], hard: str, use: WordUse) -> bool:
    """Tell whether what it is done to can follow."""
    has_object = use.follows in _OBJECT_NEXT and use.after not in {
        "that",
        "who",
        "which",
    }
    splits = len(words) > 1 and words[-1] in _COMPLEMENTS
    describes = len(words) == 1 and say.endswith("ing")  # “rising prices”
    if (
        use.part == "v"
        and has_object
        and not describes
        and say in _forms_without_object()
    ):
        return False
    if splits and (has_object or use.follows == "ADJ"):
        return False
    if say == "many" and use.follows == "NOUN" and not _is_many(use.after):
        return False  # “a range of health problems”
    acts_next = use.follows in {"VERB", "AUX"}
    if (say.endswith(" to get") and acts_next) or (
        say == "allowed to" and not acts_next
    ):
        return False  # “allowed to get have a rest”
    suffers = use.passive and not hard.partition(" ")[0].endswith("ing")
    if suffers and (
        words[0] in {"got", "come"}
        or say in _forms_without_object()
        or not _OBJECTS.isdisjoint(words[1:])
    ):
        return False
    return not (use.after == "to" and words[0] in _STOPS) and not (
        use.after == "by" and words[-1] in _LAST
    )  # “gone with by”


def _fits_as_adjective(words: list[str], hard: str, use: WordUse) -> bool:
    """Tell whether it can describe what this adjective describes."""
    several = len(words) > 1
    if " " in hard:
        return True
    if (
        words[0] == "not"
        and words[1:2] != ["enough"]
        and (use.modifies or use.follows == "ADJ")
    ):
        return False
    if words[:2] == ["too", "much"] and (use.named or use.after.endswith("s")):
        return False
    if words[-1] in _DESCRIBE_A_NOUN and not several:
        return use.modifies
    return not (several and words[0] in _AFTER_ITS_NOUN and use.modifies)


def _fits_as_adverb(words: list[str], hard: str, use: WordUse) -> bool:
    """Tell whether an adverb can stand where this one stands: not “by itself lead to”."""
    if not (hard.endswith("ly") or use.part == "r") or " " in hard:
        return True
    if words == ["very"]:
        return use.follows in {"ADJ", "ADV"} or use.after.endswith("ed")
    behind = (len(words) > 1 and words[0] not in _STRONG | {"a"}) or words[0] in _LATE
    return not (behind and use.follows in {"VERB", "ADJ", "ADV", "AUX"})
