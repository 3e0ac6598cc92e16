"""Symbols by name (an id, a concept, a label, what people say), and by a search."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NoReturn

from easyread.errors import EasyReadError, UnknownNameError, nearest
from easyread.pairing.concepts import NAMED_IN, concepts, phrasebook
from easyread.pairing.emoji import no_picture, picture_of_emoji
from easyread.pairing.facts import fact_symbol
from easyread.pairing.index import comparable, index_files, symbols
from easyread.pairing.library import PREFIX_LENGTH, Library
from easyread.pairing.sets.imported import ImportedSets
from easyread.text.emoji import code_of, is_emoji

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from easyread.languages.phrasebook import PhraseWord
    from easyread.model import Symbol

    Forms = frozenset[str]  # of a word: itself and its stems

MOST_RESULTS = 12
_EXACT_LABEL, _EXACT_WORDS, _IN_LABEL, _IN_WORDS = 8.0, 5.0, 2.0, 1.0
_SKIN_TONE = re.compile(r"-1F3F[B-F]")
_CODE = re.compile(r"(?:openmoji:)?([0-9A-F]{4,5}(?:-[0-9A-F]{4,5})*)", re.IGNORECASE)


class BlockedSymbolError(EasyReadError):
    """A picture that no page shows. The message gives the reason."""


def find_symbol(name: str, library: Library | None = None) -> Symbol:
    """Return the symbol called `name`: an id, a concept, a label, or a word for one.

    `library` has the pictures of an organisation; without it, ours alone are known.
    Raises BlockedSymbolError for a picture that we do not show, NotAllowedError for one
    that the document gives no leave for, and UnknownNameError with the nearest name for
    one that we do not know.
    """
    library = library or Library()
    wanted = " ".join(name.split())
    if wanted.startswith("fact:"):
        return fact_symbol(wanted.removeprefix("fact:"))
    if is_emoji(wanted):
        wanted = picture_of_emoji(wanted) or _refuse_emoji(wanted)
    code = _CODE.fullmatch(wanted)
    symbol_id = f"openmoji:{code[1].upper()}" if code else wanted
    _refuse_blocked(symbol_id)
    symbol = (
        symbols().get(symbol_id)
        or library.imported_symbol(wanted)
        or _by_words(wanted, library.preferred)
        or library.labelled(wanted)
    )
    if symbol is None:
        near = nearest_name(wanted, library)
        hint = f"Do you mean “{near}”?" if near else ""
        hint = hint or "“easyread symbols search” finds one."
        raise UnknownNameError(f"We have no picture called “{wanted}”. {hint}")
    return symbol


def nearest_name(name: str, library: Library) -> str:
    """Return the name of a picture that is most like `name`, or "" where none is.

    One code of OpenMoji is as like another as two phone numbers, so none is offered.
    """
    if name.startswith("openmoji:"):
        return ""
    names = {
        comparable(one): one
        for one in (
            *symbols(),
            *library.imported.offered,
            *(symbol.label for symbol in symbols().values()),
            *(name for name, concept in concepts().items() if concept.symbol({})),
        )
    }
    return names.get(nearest(comparable(name), names), "")


def is_blocked(symbol_id: str) -> bool:
    """Return whether no page shows this picture, in any colour of skin."""
    return _SKIN_TONE.sub("", symbol_id) in _blocked()


def _refuse_emoji(emoji: str) -> NoReturn:
    _refuse_blocked(f"openmoji:{code_of(emoji)}")
    raise UnknownNameError(no_picture(emoji))


def _refuse_blocked(symbol_id: str) -> None:
    reason = _blocked().get(_SKIN_TONE.sub("", symbol_id))
    if reason:
        raise BlockedSymbolError(f"We do not show the picture {symbol_id}. {reason}")


@cache
def _blocked() -> Mapping[str, str]:
    """Return what to say for each picture that we do not show, by id and by name."""
    return {
        name: f"{entry['reason']} Use one of these: {', '.join(entry['instead'])}."
        for subject, entry in index_files()["blocked.yaml"].items()
        for name in (subject, *entry["symbols"])
    }


def _by_words(name: str, preferred: Mapping[str, Symbol]) -> Symbol | None:
    """Return the symbol of a concept, a label, or what people say for a concept."""
    key = comparable(name)
    if key in _concept_names():
        return concepts()[_concept_names()[key]].symbol(preferred)
    if key in _labels():
        return symbols()[_labels()[key]]
    words = NAMED_IN.read_words(key)
    matches = phrasebook().find(words)
    if len(matches) == 1 and _is_phrase(words, matches[0].phrase.words):
        return concepts()[matches[0].phrase.concept].symbol(preferred)
    return None


def _is_phrase(words: Sequence[PhraseWord], phrase: Sequence[str]) -> bool:
    """Return whether words are a phrase as it stands, or its plural: nothing looser."""
    texts = [word.text for word in words]
    singular = [word.lstrip("=") for word in phrase]
    return texts in (singular, [*singular[:-1], f"{singular[-1]}s"])


@cache
def _concept_names() -> Mapping[str, str]:
    return {comparable(name): name for name in concepts()}


@cache
def _labels() -> Mapping[str, str]:
    return {comparable(symbol.label): symbol.id for symbol in symbols().values()}


def search(words: str, imported: ImportedSets | None = None) -> list[Symbol]:
    """Return the symbols for some words: by label, by what people say, in any form.

    `imported` has the sets that somebody brought in. At most twelve, the nearest first;
    of two that are as near, ours.
    """
    forms = [word.forms for word in NAMED_IN.read_words(words)]
    text = " ".join(words.casefold().split())
    scored = [
        (-score, theirs, symbol.label, symbol.id, symbol)
        for theirs, symbol in _likely(forms, imported or ImportedSets())
        if (score := _score(symbol, text, forms))
    ]
    scored.sort(key=lambda entry: entry[:4])
    return [symbol for *_, symbol in scored[:MOST_RESULTS]]


def _likely(
    wanted: Sequence[Forms], imported: ImportedSets
) -> Iterator[tuple[bool, Symbol]]:
    """Yield symbols that hold the prefix of a word, and whether they are imported.

    To find the plain forms of every word of a large set would take seconds.
    """
    prefixes = frozenset(
        form.lstrip("=")[:PREFIX_LENGTH] for forms in wanted for form in forms if form
    )
    for symbol in symbols().values():
        text = f"{symbol.label} {' '.join(symbol.words)}".casefold()
        if any(prefix in text for prefix in prefixes):
            yield False, symbol
    for symbol in imported.with_words_like(prefixes):
        yield True, symbol


def _score(symbol: Symbol, text: str, wanted: Sequence[Forms]) -> float:
    in_label = _all_forms(symbol.label)
    in_words = _all_forms(" , ".join(symbol.words))
    score = sum(
        _IN_LABEL if forms & in_label else _IN_WORDS if forms & in_words else 0.0
        for forms in wanted
    )
    if text == symbol.label.casefold():
        score += _EXACT_LABEL
    elif text in symbol.words:
        score += _EXACT_WORDS
    return score / len(wanted)


def _all_forms(text: str) -> Forms:
    return frozenset(form for word in NAMED_IN.read_words(text) for form in word.forms)
