"""The forms of words by rule: from "meetings" to "meeting", and back.

Rules and a list of irregular words, no dictionary, so that it costs nothing to load.
Where a rule could be wrong ("hoping" is of "hope", "visiting" of "visit"), more than
one answer comes back, most likely first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.languages.en.irregular import (
    ADJECTIVES,
    BASES,
    FORMS,
    INVARIANT,
    NOUNS_IN_ING,
    PASTS,
    PLURALS,
)
from easyread.languages.word_lists import word_set, words_in
from easyread.text.words import straight

_PIECES = re.compile(r"[ \-]+")
_VOWEL = re.compile(r"[aeiouy]")
_EE = frozenset(("agreed", "disagreed", "freed", "guaranteed", "refereed", "decreed"))
_YING = {"dying": "die", "lying": "lie", "tying": "tie", "vying": "vie"}
_ADDS_ES = ("sses", "xes", "zzes", "ches", "shes", "oes")

_DOUBLED = re.compile(r"([bdgkmnprtv])\1$")
# One syllable, one vowel, one consonant: "hop" is left of "hope", as "hop" doubles.
_SHORT = re.compile(r"(?:qu|[^aeiou])*[aeiouy][^aeiouwxy]")
_ONE_SYLLABLE = re.compile(r"(?:qu|[^aeiouy]|^y)*[aeiouy]{1,2}[^aeiouy]*")
_STAYS_DOUBLE = frozenset(("add", "egg", "err", "purr", "ebb", "butt"))
_DOUBLE_L = ("install", "recall", "enroll", "befall", "unroll", "reinstall", "uphill")

# Endings after which an e was lost, and after which none was. The longest wins; where
# nothing fits, there was none. Counted on the commonest verbs of English.
_LOST_E = words_in(
    """at ut ot ur ir ar id ad ud ed od in un am im om um ap yp ak ik ok uk il ul ol ib ub
    v c z s u phon bl cl dl fl gl kl pl tl zl ag eg ig og ug rg dg lg ang eng"""
)
_NO_E = words_in(
    """eat oat out eet oot ait eit uit air oir ear oar eir our oor aid oid oad ead eed ood
    ain oin ein oon een aim oam eem oom eam eap eep oop eak eek ook oak ail eil oil eal
    eel oul ool aul oud bang hang clang twang gang ruin
    format combat credit pilot ballot pivot collar calendar sugar
    focus bias murmur custom blossom bottom fathom orphan cabin pencil council fulfil
    vacuum evil april patrol control input output"""
)
_E_WORDS = word_set(
    """invit unit reunit excit ignit recit cit complet delet compet explor ignor restor
    ador interfer adher persever persuad dissuad guid misguid postpon condon interven
    conven breath bath cloth sooth loath tast wast past hast plung loung hing cring spong
    infring escap landscap telescop chang exchang arrang rang rearrang interchang ach
    creat recreat procreat ow typ prototyp clon ston handl cre bor scor stor ignor postcod cours hous
    subtitl titl quot requir acquir squar argu valu continu queu ey dy
    colleagu rescu issu pursu tissu vot not promot devot denot remot outlin"""
)
_TWO_SYLLABLES_DOUBLE = word_set(
    """begin refer prefer occur permit commit admit submit regret forget control travel
    cancel label model level total signal equip format input output transfer defer infer
    confer recur rebel patrol fulfil enrol counsel marvel quarrel tunnel fuel dial pedal
    program kidnap worship handicap upset reset forbid omit transmit unplug"""
)

_OWNER = re.compile(r"(?<=\w)'s?$")
_O_ADDS_ES = word_set("potato tomato hero echo veto go do cargo mosquito")


@lru_cache(maxsize=50_000)
def lemmas(word: str) -> tuple[str, ...]:
    """Return what a word may be a form of, most likely first, in small letters.

    The word itself always comes too, as it may be a word of its own.
    """
    plain = straight(word).lower().strip()
    owner = _OWNER.sub("", plain) if "'" in plain else plain
    candidates: list[str] = []
    if owner in INVARIANT:
        candidates = [owner]
    elif owner in NOUNS_IN_ING:
        candidates = [owner, *_rules(owner)]
    else:
        candidates = [*BASES.get(owner, ()), *_compared(owner)]
        candidates += [] if candidates else _rules(owner)
    return tuple(dict.fromkeys((*candidates, owner, plain)))


def same_word(word: str, other: str) -> bool:
    """Tell whether two words or phrases are forms of the same.

    Hyphens, capitals, and the kind of quotes make no difference.
    """
    first, second = _pieces(word), _pieces(other)
    if "".join(first) == "".join(second):
        return True
    return len(first) == len(second) and all(map(_share, first, second))


def forms(word: str) -> tuple[str, ...]:
    """Return a word with its plural, its past, its -ing form and the like.

    Forms that the word does not have do no harm: they are looked for, never shown.
    In a phrase the first or the last word changes ("finds out", "support workers").
    """
    plain = straight(word).lower().strip()
    first, gap, rest = plain.partition(" ")
    if not gap:
        return _word_forms(plain)
    start, _, last = plain.rpartition(" ")
    turned = [f"{form} {rest}" for form in _word_forms(first)]
    turned += [f"{start} {form}" for form in _word_forms(last)]
    return tuple(dict.fromkeys((plain, *turned)))


def _pieces(phrase: str) -> list[str]:
    return [part for part in _PIECES.split(straight(phrase).lower()) if part]


def _share(word: str, other: str) -> bool:
    return word == other or not set(lemmas(word)).isdisjoint(lemmas(other))


def _rules(word: str) -> list[str]:
    """Return what the ending of a regular word says that it is a form of."""
    if word.endswith("s"):
        return _of_s(word)
    if word.endswith("ied"):
        return [word[:-3] + "y" if len(word) > len("died") else word[:-1]]
    if word.endswith("eed"):
        return [word[:-1]] if word in _EE else []
    if word.endswith("ed") and _VOWEL.search(word[:-2]):
        return _bases_of(word[:-2])
    if word.endswith("ing") and _VOWEL.search(word[:-3]):
        return [_YING[word]] if word in _YING else _bases_of(word[:-3])
    return []


def _of_s(word: str) -> list[str]:
    if len(word) < len("ads") or word.endswith(("ss", "us", "is")):
        return []
    if word.endswith("ies") and len(word) > len("dies"):
        return [word[:-3] + "y"]
    es_after_s = word.endswith("ses") and word[:-2] in INVARIANT and word != "uses"
    if es_after_s or word.endswith(_ADDS_ES):
        return [word[:-2]]
    single = word[:-1]
    return [single, *_rules(single)] if single in NOUNS_IN_ING else [single]


def _compared(word: str) -> list[str]:
    """Return the adjective that a word in -er or -est compares."""
    for ending in ("er", "est"):
        stem = word.removesuffix(ending)
        if stem != word:
            y_form = stem[:-1] + "y" if stem.endswith("i") else stem
            for base in (stem, stem + "e", stem[:-1], y_form):
                if base in ADJECTIVES and base not in INVARIANT:
                    return [base]
    return []


def _word_forms(word: str) -> tuple[str, ...]:
    result = [word, with_s(word), *FORMS.get(word, ())]
    if word != "be":
        result += [with_ending(word, "ing"), with_ending(word, "ed")]
    if word in ADJECTIVES:
        result += [with_ending(word, "er"), with_ending(word, "est")]
    return tuple(dict.fromkeys(result))


def _third(verb: str) -> str:
    return {"be": "is", "have": "has"}.get(verb) or with_s(verb)


def _past(verb: str) -> tuple[str, str]:
    irregular = PASTS.get(verb)
    regular = with_ending(verb, "ed")
    return irregular or (regular, regular)


def verb_form(phrase: str, form: str) -> str:
    """Return a verb in a form: base, s, past, done or ing. More words stay behind it."""
    verb, gap, rest = phrase.partition(" ")
    if form == "s":
        verb = _third(verb)
    elif form == "ing":
        verb = with_ending(verb, "ing")
    elif form in {"past", "done"}:
        past, done = _past(verb)
        verb = past if form == "past" else done
    return verb + gap + rest


def verb_forms(phrase: str) -> dict[str, str]:
    """Return every form of a verb, and how it is called."""
    spelt = [phrase]
    first, gap, rest = phrase.partition(" ")
    if first.endswith("ise"):
        spelt.append(first[:-3] + "ize" + gap + rest)
    forms = ("done", "past", "ing", "s", "base")
    return {verb_form(spelling, form): form for spelling in spelt for form in forms}


def plural(noun: str) -> str:
    """Return the plural of a noun; of several words the one that is counted changes."""
    head, of, rest = noun.partition(" of ")
    if of:
        return plural(head) + of + rest
    before, gap, last = noun.rpartition(" ")
    if last in INVARIANT or (last.endswith("s") and lemmas(last)[0] != last):
        return noun
    return before + gap + (PLURALS.get(last) or with_s(last))


def _bases_of(stem: str) -> list[str]:
    """Return the words that `stem` may come from, most likely first."""
    if _DOUBLED.search(stem) and stem not in _STAYS_DOUBLE:
        return [stem[:-1], stem]
    if stem.endswith("ll") and not _ONE_SYLLABLE.fullmatch(stem):
        return [stem, stem[:-1]] if stem.endswith(_DOUBLE_L) else [stem[:-1], stem]
    if stem.endswith("ck") and stem[:-1] in {"panic", "picnic", "mimic"}:
        return [stem[:-1]]
    if _lost_e(stem):
        return [stem + "e"] if _SHORT.fullmatch(stem) else [stem + "e", stem]
    return [stem]


def _lost_e(stem: str) -> bool:
    if stem in _E_WORDS:
        return True
    if stem.endswith(("ss", "zz", "x", "w", "y")):
        return False
    no, yes = _longest(stem, _NO_E), _longest(stem, _LOST_E)
    if _SHORT.fullmatch(stem):
        return no < len(stem)
    return yes > no


def _longest(stem: str, endings: tuple[str, ...]) -> int:
    return max((len(end) for end in endings if stem.endswith(end)), default=0)


def with_s(word: str) -> str:
    """Return a word with the -s of a plural or of "she works"."""
    if word.endswith("y") and len(word) > 1 and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + ("es" if word in _O_ADDS_ES else "s")


def with_ending(word: str, ending: str) -> str:
    """Return a word with -ing, -ed, -er or -est."""
    if ending == "ing" and word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not (
        ending == "ing" and word.endswith(("ee", "oe", "ye"))
    ):
        return word + ending[1:] if ending != "ing" else word[:-1] + ending
    if word.endswith("y") and ending != "ing" and word[-2:-1] not in "aeiou":
        return word[:-1] + "i" + ending
    double = _SHORT.fullmatch(word) or word in _TWO_SYLLABLES_DOUBLE
    return word + (word[-1] if double else "") + ending
