"""Words in capital letters only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule
from easyread.languages.en.difficulty import known_word, word_difficulty
from easyread.languages.en.short_forms import is_said, short_forms
from easyread.languages.en.tagger import part_of_speech
from easyread.languages.word_lists import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

# “Patient Advice and Liaison Service (PALS)” gives a short form, and does not shout.
_CAPITALS = re.compile(
    r"(?<![\w&.-])(?!(?<=\()[A-Z]+\))[A-Z][A-Z']+(?:[ ,]+[A-Z][A-Z']*)*(?![\w&-])"
)
_SHORT = frozenset(
    words_in(
        """
    NOT YES AND ALL ANY NEW NOW THE YOU YOUR FREE MUST
    """
    )
)
_LONG = 4
# “Freepost TOWN CARE” must stay as the post office wants it.
_ADDRESS = re.compile(r"\bfreepost\b")
# “Use the code HOPE”: a code is typed as it stands.
_CODE = re.compile(
    r"\b(?:codes?|password|reference|username)(?: is)?:? [“\"']?\Z", re.IGNORECASE
)
# “The STAR team”, “the LINK project”: it is what these are called.
_NAMED = re.compile(
    r" (?:team|group|project|service|scheme|programme|trust|centre|club|forum|network"
    r"|charity|course|card|campaign|study|survey|partnership)s?\b"
)
# A noun that is harder than this is seldom shouted (1 is very simple, 6 very complex).
_RARE = 2.2


@context_rule(
    hard=["PLEASE READ THIS.", "You MUST reply.", "Do NOT come."],
    plain=[
        "Please read this.",
        "Ask the Advice Service (PALS).",
        "Call the NHS.",
        "I live in the UK.",
        "Text YES to 60777.",
        "Use the code HOPE to book.",
        "The STAR team will call you.",
    ],
    source=f"{sources.UKAAF}: capitals",
)
def capitals(reading: Reading, context: Context) -> Iterator[Hit]:
    """Use small letters. Do not write words in capitals.

    Small letters give words a shape. Capitals all look like blocks.
    """
    if not reading.has_capitals:
        return
    address = _ADDRESS.search(reading.lower_text)
    for match in _CAPITALS.finditer(reading.spoken):
        if address and address.end() <= match.start():
            continue
        words = match[0].replace(",", " ").split()
        if len(words) == 1 and _is_short_form(reading, match):
            continue
        if any(word in _SHORT or _shouted(word, context) for word in words):
            yield Hit(
                f"“{reading.quote(match)}” is in capitals.",
                "Use small letters. Make a word bold only if you say what it means.",
                *match.span(),
            )


def _is_short_form(reading: Reading, match: re.Match[str]) -> bool:
    """Tell whether one word in capitals is a short form, a name or a code, no shout."""
    if match[0] in _SHORT or reading.is_all_caps:
        return False
    if is_said(match[0]) or _CODE.search(reading.spoken, 0, match.start()):
        return True
    if any(found.start() == match.start() for found in short_forms(reading.text)):
        return True  # the rule for short forms has something to say of it
    is_noun = part_of_speech(reading.text, match.start()) == "noun"
    is_rare = word_difficulty(match[0].lower()) > _RARE
    return is_noun and (is_rare or bool(_NAMED.match(reading.text, match.end())))


def _shouted(word: str, context: Context) -> bool:
    """Tell whether a word is a loud one, and no short form that looks like a word.

    A short form is explained somewhere, or is never written in small letters though
    it comes again.
    """
    if len(word) < _LONG or not known_word(word):
        return False
    return not (
        context.initials.first_explained(word) is not None or _is_used(word, context)
    )


def _is_used(word: str, context: Context) -> bool:
    readings = [one for one in context.readings if word.lower() in one.word_set]
    plain = [one for one in readings if not one.is_all_caps]
    return len(plain) > 1 and all(word in one.text for one in plain)
