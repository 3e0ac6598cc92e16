"""What to say instead of a hard word: only what people wrote down and read again.

Two lists are asked: `templates/words/en/swaps.yaml`, where each entry has a sentence that
it was read in, and `tables/easier.txt`, a longer one of general English. What they say is
offered in the form that the sentence needs, where the word is the part of speech that
the entry is for. Else nothing is offered: no words are better than wrong ones.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.en.difficulty import word_difficulty
from easyread.languages.en.explained import explained
from easyread.languages.en.swap_fits import fitted, several_of
from easyread.languages.en.swap_limits import barred
from easyread.languages.en.word_forms import lemmas, plural, verb_form, verb_forms
from easyread.languages.en.word_use import find_word, word_use
from easyread.languages.word_lists import word_list, word_set
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.languages.en.word_use import WordUse

MOST = 3
# No word is said that a check would warn of.
_HARD = 2.84
_TABLE = Path(__file__).parent / "tables" / "easier.txt"
_LETTER = {"noun": "n", "verb": "v", "adjective": "a", "adverb": "r"}
# Adjectives that are nouns as well, where they belong to no noun after them.
_NOUNS_TOO = word_set(
    """
    acute alternative chronic complex contemporary elective equivalent essential
    fundamental imperative initial internal maximum minimum multiple potential primary
    principal specific subsidiary temporary variable
    """
)
# Verbs of the list that are nouns as well.
_VERBS_AND_NOUNS = word_set(
    """
    access co-design commission conduct construct decrease delegate dispatch endeavour forfeit fund
    grant halt highlight lodge monitor permit preserve process purchase recruit refund
    register reject request resolve review safeguard substitute supplement surrender
    tackle transfer witness
    """
)
_ADJECTIVES_TOO = word_set(
    "individual professional representative specialist objective alternative executive"
)


class Swap(NamedTuple):
    """What to say for one form of a hard word.

    `form` is the form of a verb (base, s, past, done or ing), noun, adjective, or empty
    where the word has one form only. `said_done` is what to say after “be” or “have”.
    """

    form: str
    say: tuple[str, ...]
    said_done: tuple[str, ...] = ()


def _say(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in str(text).split(","))


@cache
def swaps() -> Mapping[str, tuple[Swap, ...]]:
    """Return what to say for each form of each word and phrase of the list."""
    lists = word_list("swaps")
    by_form: dict[str, list[Swap]] = {}
    for name, form in (("words", ""), ("phrases", ""), ("adjectives", "adjective")):
        for hard, say in lists[name].items():
            by_form.setdefault(str(hard), []).append(Swap(form, _say(say)))
    for hard, say in lists["nouns"].items():
        singular, _, plurals = str(say).partition(" / ")
        several = _say(plurals) if plurals else tuple(map(plural, _say(singular)))
        by_form.setdefault(str(hard), []).append(Swap("noun", _say(singular)))
        by_form.setdefault(plural(str(hard)), []).append(Swap("noun", several))
    for hard, say in lists["verbs"].items():
        singulars = _say(say)
        done = tuple(verb_form(singular, "done") for singular in singulars)
        for word, form in verb_forms(str(hard)).items():
            plain = tuple(verb_form(singular, form) for singular in singulars)
            by_form.setdefault(word, []).append(Swap(form, plain, done))
    return {hard: tuple(several) for hard, several in by_form.items()}


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    """Return the easier words of each plain form, by part of speech, best first."""
    table: dict[str, dict[str, str]] = {}
    part = ""
    for line in _TABLE.read_text("utf-8").splitlines():
        if line.startswith("["):
            part = _LETTER[line.strip("[]")]
        elif line and not line.startswith("#"):
            word, _, say = line.partition(": ")
            table.setdefault(word, {})[part] = say
    return table


@cache
def _terms() -> Mapping[str, tuple[str, ...]]:
    """Return the terms that keep their words, by each of those words."""
    by_word: dict[str, list[str]] = {}
    for term in word_list("terms"):
        for word in str(term).split():
            by_word.setdefault(word, []).append(str(term))
    return {word: tuple(terms) for word, terms in by_word.items()}


def suggest(word: str, sentence: str = "") -> list[str]:
    """Return at most three plain words for a hard one, best first.

    They are in the form that the sentence needs: for “utilised”, “used”. First comes
    what people wrote down for this word, then a list of words in general. No words
    are better than wrong ones: the list may be empty. It is empty for words that are
    explained, not swapped (`explained`), and for those in a term such as “primary care”.
    """
    hard, plain = straight(word).strip(), straight(sentence)
    low = hard.lower()
    bases = _bases(low)
    if low in explained() or not (bases or low in swaps()) or _in_term(low, plain):
        return []
    use = word_use(low, plain)
    if (use.numbered and use.part == "n") or barred(low, use):
        return []  # Its name is in the number: “section 4”.
    listed = (*_listed(low, use), *_from_table(low, bases, use))
    fit = (fitted(say, part, low, plain, use) for say, part in listed)
    said = list(filter(None, fit))
    if hard[:1].isupper() and not hard.isupper():
        said = [say[:1].upper() + say[1:] for say in said]
    return list(dict.fromkeys(said))[:MOST]


def easier(word: str, sentence: str) -> tuple[str, ...]:
    """Return what the list of general English alone says."""
    low = word.lower()
    use = word_use(low, sentence)
    return tuple(say for say, _ in _from_table(low, _bases(low), use))


def _in_term(low: str, sentence: str) -> bool:
    """Tell whether a word belongs to a term that has a meaning of its own."""
    terms = _terms().get(low, ()) if sentence else ()
    if not terms:
        return False
    text = sentence.lower()
    return any(term != low and find_word(term, text) >= 0 for term in terms)


def _listed(low: str, use: WordUse) -> Iterator[tuple[str, str]]:
    """Return what swaps.yaml says for a word that is used so, with its part of speech."""
    for swap in swaps().get(low, ()):
        if _holds(swap.form, low, use):
            done = swap.form in {"past", "done"} and (use.done or use.named)
            for say in swap.said_done if done else swap.say:
                yield say, _LETTER.get(swap.form, "v") if swap.form else ""


def _holds(form: str, low: str, use: WordUse) -> bool:
    """Tell whether an entry is for the part of speech that a word has here."""
    if not form or " " in low:
        return not (form in {"base", "s"} and use.named)
    match form:
        case "noun":
            acts = use.part == "v" and low.endswith("ing")
            only_describes = use.modifies and low in _ADJECTIVES_TOO
            return (acts or use.part in {"n", ""}) and not (use.verb or only_describes)
        case "adjective":
            noun_too = low in _NOUNS_TOO and not use.modifies
            return not noun_too or (use.part == "a" and use.done)
        case "base" | "s":
            return not use.named and (_acts(use) or not _is_noun_too(low))
        case "ing":
            return use.part in {"v", "n", "a", ""} and not _describes_as_ing(low, use)
        case _:
            adjective = use.modifies and "a" in _table().get(low, ())
            acts = use.part in {"v", "a", ""} and not adjective
            return acts and not _describes(use)


def _acts(use: WordUse) -> bool:
    """Tell whether a word that may be a noun is surely a verb: “to grant”, “we review”."""
    if use.part not in {"v", ""}:
        return False
    asks = use.verb or use.before in {"", "to", "not", "they", "who", "which", "that"}
    return asks or (use.follows in {"DET", "PRON"} and use.leads not in {"ADP", "ADJ"})


def _describes_as_ing(low: str, use: WordUse) -> bool:
    """Tell whether a word in -ing describes a noun: “worsening rates”, “is enriching”."""
    adjective = "a" in _table().get(low, ())
    before_noun = use.modifies and (use.named or use.described)
    alone = use.done and use.before != "" and use.after in {"", "and", "or"}
    thing = use.named and use.after != "of"  # “an undertaking”
    return before_noun or alone or thing or (adjective and use.modifies)


def _is_noun_too(low: str) -> bool:
    """Tell whether a form of a verb may be a noun, so that the tagger is to be believed."""
    return not _VERBS_AND_NOUNS.isdisjoint(lemmas(low)) or any(
        "n" in _table()[base] for base in _bases(low)
    )


def _describes(use: WordUse) -> bool:
    """Tell whether what was done only describes a noun: “an informed choice”."""
    stands = use.named or use.described or not use.before or use.leads == "ADP"
    return use.modifies and (stands or use.part == "a")


@lru_cache(maxsize=20_000)
def _bases(low: str) -> tuple[str, ...]:
    """Return the plain forms of a word that the table has."""
    return tuple(
        base for base in dict.fromkeys((low, *lemmas(low))) if base in _table()
    )


def _from_table(
    low: str, bases: tuple[str, ...], use: WordUse
) -> Iterator[tuple[str, str]]:
    """Return what the table says for a word as it is used, with its part of speech."""
    describes = low.endswith("ing") and _describes_as_ing(low, use)
    for part in _parts(low, bases, use) if bases else ():
        if part == "v" and describes:
            continue
        for base in sorted(bases, key=lambda one: (part == "v") == (one == low)):
            for say in filter(None, _say(_table()[base].get(part, ""))):
                inflected = _inflected(say, low, base, part, use)
                if inflected and max(map(word_difficulty, inflected.split())) < _HARD:
                    yield inflected, part


def _parts(low: str, bases: tuple[str, ...], use: WordUse) -> str:
    """Return the parts of speech to look under, likeliest first."""
    if use.part == "n":
        return _parts_of_noun(
            low, {part for one in bases for part in _table()[one]}, use
        )
    if low in bases and use.modifies and "a" in _table()[low]:
        return "a"  # “compelling evidence”
    if low.endswith(("ed", "en", "t", "d", "ing")):
        if use.part == "v":
            return "av" if use.modifies and (use.named or use.described) else "v"
        if use.part == "a":
            return "a" if use.modifies and low not in bases else "av"
    return use.part or "nvar"


def _parts_of_noun(low: str, known: set[str], use: WordUse) -> str:
    """Return where to look up what the tagger takes for a noun, as it does too often."""
    if use.modifies and known == {"a"}:
        return "a"
    is_plural = low.endswith("s") and use.leads in {"ADP", "ADJ", "CCONJ"}
    acts = use.after and not is_plural and not use.named
    if known == {"v"} and (acts or low.endswith(("ise", "ises", "ify", "ate"))):
        return "v"
    return "nv" if low.endswith("ing") else "n"


def _inflected(say: str, low: str, base: str, part: str, use: WordUse) -> str:
    """Return what to say in the form that a word has, or nothing."""
    if low == base:
        return say if part != "v" or not use.named else ""
    if part == "v":
        if _describes(use) and not low.endswith("ing"):
            return ""
        return verb_form(say, _verb_form(low, use))
    if part == "n":
        return several_of(say)
    return "" if part == "a" and low.endswith(("er", "est", "ed", "ing", "s")) else say


def _verb_form(low: str, use: WordUse) -> str:
    if low.endswith("ing"):
        return "ing"
    if low.endswith("s"):
        return "s"
    return "done" if use.done or use.part == "a" else "past"
