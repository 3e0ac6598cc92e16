"""A picture for each sentence: the author's, the fact's, the concept's, or a gap."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, Fault, FileFaultsError, UnknownNameError
from easyread.languages import Language, language_of
from easyread.loading.source import line_to_show
from easyread.model import (
    Document,
    Pairing,
    Section,
    Sentence,
    Symbol,
    Wish,
)
from easyread.pairing.choose import Choice, choose
from easyread.pairing.concepts import NAMED_IN, concepts
from easyread.pairing.emoji import is_about_fact
from easyread.pairing.facts import LONGEST, MOST_SYMBOLS, fact_symbols
from easyread.pairing.library import Library
from easyread.pairing.lookup import find_symbol, nearest_name
from easyread.progress import stepping
from easyread.text.emoji import is_emoji

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from easyread.loading.source import Source

_OURS_ALONE = Library()


def pair(document: Document, library: Library = _OURS_ALONE) -> Document:
    """Return the document with a picture, or a plain gap, beside every sentence.

    In this order: the author's symbol or picture, the wording's, the fact's, the
    concept map's, an exact label. Never a guess. `library` has the pictures of an
    organisation; without it, ours alone are known. Raises FileFaultsError with every
    symbol and picture of the author's that we cannot use.
    """
    language = language_of(document.language)
    pairer = _Pairer(document.place.file, library, document.lines, language)
    sections = tuple(
        replace(section, sentences=tuple(pairer.sentences(section)))
        for section in stepping(
            document.sections, "We choose pictures for part", len(document.sections)
        )
    )
    if pairer.faults:
        raise FileFaultsError(pairer.faults)
    return replace(document, sections=sections)


def pair_text(
    sentence: str, library: Library = _OURS_ALONE, language: Language = NAMED_IN
) -> Pairing:
    """Return what would stand beside this sentence, and why."""
    return _paired(sentence, "", library, language)


def explain(sentence: str, library: Library = _OURS_ALONE) -> list[str]:
    """Return, line by line, which picture a sentence gets and what else it names."""
    pairing = pair_text(sentence, library)
    chosen = ", ".join(symbol.id for symbol in pairing.symbols) or "no picture"
    lines = [f"{chosen} ({pairing.why})"]
    if pairing.why == "fact":
        return lines
    choice = choose(sentence, preferred=library.preferred)
    lines.append(f"  because {choice.reason}")
    for candidate in choice.candidates:
        reasons = f" ({', '.join(candidate.reasons)})" if candidate.reasons else ""
        name, text = candidate.concept.name, candidate.text
        lines.append(f"  {candidate.score:5.2f}  {name}: “{text}”{reasons}")
    lines += [
        f"        {symbol.id}: “{symbol.label}”, of a set that you brought in"
        for symbol in library.labels_in(sentence)
    ]
    return lines


def wish_faults(
    wishes: Iterable[Wish], source: Source, library: Library
) -> tuple[Fault, ...]:
    """Return what is wrong with the pictures that a file asks for.

    The file itself cannot be read, so we do not know what it gives leave for: give a
    `library` that may show everything.
    """
    pairer = _Pairer(source.file, library, source.lines)
    for wish in wishes:
        pairer.wished(wish)
    return tuple(pairer.faults)


class _Pairer:
    """The pairing of one document, with the faults found on the way."""

    def __init__(
        self,
        file: str,
        library: Library,
        lines: Sequence[str],
        language: Language = NAMED_IN,
    ) -> None:
        self.file = file
        self.lines = lines
        self.library = library
        self.language = language
        self.faults: list[Fault] = []

    def sentences(self, section: Section) -> Iterator[Sentence]:
        """Yield the sentences of a section, each with its pairing."""
        hard_word = ""
        for sentence in section.sentences:
            bold = [span.text for span in sentence.spans if span.bold]
            hard_word = bold[0] if bold else hard_word
            pairing = self._own_choice(sentence)
            if pairing is None and sentence.role == "meaning":
                pairing = self._meaning(hard_word)
            if pairing is None:
                pairing = _paired(
                    sentence.text, section.heading, self.library, self.language
                )
            yield replace(sentence, pairing=pairing)

    def _own_choice(self, sentence: Sentence) -> Pairing | None:
        """Return the picture that was asked for.

        An emoji for a day or a time means the very one that its sentence says.
        """
        if sentence.wish is None:
            return None
        if any(map(is_emoji, sentence.wish.symbols)):
            facts = fact_symbols(sentence.text, self.language)
            if is_about_fact(sentence.wish.symbols, facts):
                return Pairing("fact", facts)
        return self.wished(sentence.wish)

    def wished(self, wish: Wish) -> Pairing | None:
        """Return the picture that was asked for; None where the wording's is missing."""
        if wish.picture:
            asked = [self._own(wish)]
        else:
            asked = [self._named(name, wish) for name in wish.symbols[:MOST_SYMBOLS]]
        symbols = tuple(symbol for symbol in asked if symbol)
        if wish.symbols[MOST_SYMBOLS:]:
            self._fault(wish, "A sentence has room for 2 symbols. Leave out one.")
        if symbols or wish.why == "author":
            return Pairing(wish.why if symbols else "none", symbols)
        return None if wish.symbols and not wish.optional else Pairing("none")

    def _own(self, wish: Wish) -> Symbol | None:
        from easyread.pairing.photos import own_symbol  # noqa: PLC0415  only for photos

        try:
            return own_symbol(wish.picture, wish.alt, wish.place.file or self.file)
        except EasyReadError as error:
            self._fault(wish, str(error), wish.picture)
            return None

    def _named(self, name: str, wish: Wish) -> Symbol | None:
        try:
            return find_symbol(name, self.library)
        except UnknownNameError as error:
            if wish.why == "author":
                right = nearest_name(name, self.library)
                self._fault(wish, str(error), name, right)
        except EasyReadError as error:
            if wish.why == "author":
                self._fault(wish, str(error), name)
        return None

    def _meaning(self, word: str) -> Pairing | None:
        """Return the picture of the word that a meaning explains, if it has one."""
        if self.language.base != NAMED_IN.base:
            return None
        try:
            return Pairing("concept", (find_symbol(word, self.library),))
        except EasyReadError:
            return None

    def _fault(self, wish: Wish, message: str, name: str = "", right: str = "") -> None:
        """Keep a fault at the very `name` in the author's line, put right if we can.

        `right` is the name that they may have meant.
        """
        place = wish.place
        line = line_to_show(self.lines, place.line - 1, place.column)
        start = line.find(name, place.column - 1) if name else -1
        if start < 0:
            self.faults.append(Fault(place, message, line=line))
            return
        instead = line[:start] + right + line[start + len(name) :] if right else ""
        place = replace(place, column=start + 1)
        self.faults.append(Fault(place, message, "", line, instead))


@lru_cache(maxsize=4096)
def _paired(text: str, heading: str, library: Library, language: Language) -> Pairing:
    """Return what stands beside a sentence: the same one on every page of a folder.

    The heading has a say only where the sentence alone is not sure.
    """
    if len(text) > LONGEST:
        return Pairing("gap")
    facts = fact_symbols(text, language)
    if facts:
        return Pairing("fact", facts)
    choice = choose(text, "", library.preferred, language)
    has_labels = language.base == NAMED_IN.base  # else no label can be meant
    label = library.whole_label(text) if has_labels else None
    if label and _within(choice, label[1]):
        return Pairing("label", (label[0],))
    if not choice.symbols:
        choice = _address(text, choice)
    if not choice.symbols and heading:
        choice = choose(text, heading, library.preferred, language)
    if choice.symbols:
        return Pairing("label" if choice.by_label else "concept", choice.symbols)
    ours = (one.symbol for one in choice.candidates if one.symbol)
    theirs = library.labels_in(text) if has_labels else ()
    return Pairing("gap", candidates=tuple(dict.fromkeys((*ours, *theirs))))


def _within(choice: Choice, label: tuple[int, int]) -> bool:
    """Return whether all that was chosen is named inside a longer label, by its span."""
    return all(
        label[0] <= candidate.span[0] and candidate.span[1] <= label[1]
        for candidate in choice.candidates
        if candidate.symbol in choice.symbols
    )


def _address(text: str, choice: Choice) -> Choice:
    """Choose by what is written: an e-mail address, a web address."""
    name = "email" if "@" in text else "website" if "www." in text else ""
    name = name or ("website" if "https://" in text else "")
    symbol = concepts()[name].symbol({}) if name else None
    if symbol is None:
        return choice
    return Choice((symbol,), by_label=False, reason="the address is the point")
