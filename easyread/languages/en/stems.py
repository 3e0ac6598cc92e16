"""What is left when -ing or -ed is taken off, and how to put it on."""

from __future__ import annotations

import re


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


VOWEL = re.compile(r"[aeiouy]")
EE = frozenset(("agreed", "disagreed", "freed", "guaranteed", "refereed", "decreed"))
YING = {"dying": "die", "lying": "lie", "tying": "tie", "vying": "vie"}
ADDS_ES = ("sses", "xes", "zzes", "ches", "shes", "oes")

_DOUBLED = re.compile(r"([bdgkmnprtv])\1$")
# One syllable, one vowel, one consonant: "hop" is left of "hope", as "hop" doubles.
_SHORT = re.compile(r"(?:qu|[^aeiou])*[aeiouy][^aeiouwxy]")
_ONE_SYLLABLE = re.compile(r"(?:qu|[^aeiouy]|^y)*[aeiouy]{1,2}[^aeiouy]*")
_STAYS_DOUBLE = frozenset(("add", "egg", "err", "purr", "ebb", "butt"))
_DOUBLE_L = ("install", "recall", "enroll", "befall", "unroll", "reinstall", "uphill")

# Endings after which an e was lost, and after which none was. The longest wins; where
# nothing fits, there was none. Counted on the commonest verbs of English.
_LOST_E = _list(
    """at ut ot ur ir ar id ad ud ed od in un am im om um ap yp ak ik ok uk il ul ol ib ub
    v c z s u phon bl cl dl fl gl kl pl tl zl ag eg ig og ug rg dg lg ang eng"""
)
_NO_E = _list(
    """eat oat out eet oot ait eit uit air oir ear oar eir our oor aid oid oad ead eed ood
    ain oin ein oon een aim oam eem oom eam eap eep oop eak eek ook oak ail eil oil eal
    eel oul ool aul oud bang hang clang twang gang ruin
    format combat credit pilot ballot pivot collar calendar sugar
    focus bias murmur custom blossom bottom fathom orphan cabin pencil council fulfil
    vacuum evil april patrol control input output"""
)
_E_WORDS = _set(
    """invit unit reunit excit ignit recit cit complet delet compet explor ignor restor
    ador interfer adher persever persuad dissuad guid misguid postpon condon interven
    conven breath bath cloth sooth loath tast wast past hast plung loung hing cring spong
    infring escap landscap telescop chang exchang arrang rang rearrang interchang ach
    creat recreat procreat ow typ prototyp clon ston handl cre bor scor stor ignor postcod cours hous
    subtitl titl quot requir acquir squar argu valu continu queu ey dy
    colleagu rescu issu pursu tissu vot not promot devot denot remot outlin"""
)
_TWO_SYLLABLES_DOUBLE = _set(
    """begin refer prefer occur permit commit admit submit regret forget control travel
    cancel label model level total signal equip format input output transfer defer infer
    confer recur rebel patrol fulfil enrol counsel marvel quarrel tunnel fuel dial pedal
    program kidnap worship handicap upset reset forbid omit transmit unplug"""
)

_O_ADDS_ES = _set("potato tomato hero echo veto go do cargo mosquito")


def bases(stem: str) -> list[str]:
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
