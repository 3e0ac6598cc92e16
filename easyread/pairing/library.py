"""The pictures that one document may show: ours, and those of its organisation.

An organisation brings sets of pictures along, likes some sets or single pictures
better than ours, and a document gives leave for licences that not everybody may use.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError, UnknownNameError, do_you_mean
from easyread.languages.phrasebook import Phrasebook
from easyread.pairing.concepts import NAMED_IN, concepts, phrasebook
from easyread.pairing.index import comparable, index_files, symbols
from easyread.pairing.sets.imported import ImportedSets, imported_sets
from easyread.pairing.sets.symbol_set import NEED_PERMISSION, use_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.languages.phrasebook import PhraseMatch, PhraseWord
    from easyread.model import Symbol
    from easyread.settings import Settings

OUR_SETS = ("drawn", "openmoji")
PREFIX_LENGTH = 4  # so many letters of a word tell whether a picture can be meant


class NotAllowedError(EasyReadError):
    """A picture whose licence asks that the document says that it may show it."""


@dataclass(frozen=True)
class Library:
    """The pictures that a document of an organisation may show.

    `preferred_sets` are names of sets, the best first; `preferred_symbols` are pairs of
    a concept and the id of its picture. `allowed_uses` are the uses (non-commercial,
    unknown) that the document gives leave for. It is a value: equal ones show the same.
    """

    imported: ImportedSets = field(default_factory=ImportedSets)
    preferred_sets: tuple[str, ...] = ()
    preferred_symbols: tuple[tuple[str, str], ...] = ()
    allowed_uses: tuple[str, ...] = ()

    @cached_property
    def preferred(self) -> Mapping[str, Symbol]:
        """The symbol that this organisation likes best for each concept that it names.

        Single symbols come before whole sets, and the first of the sets before the
        next. A set of theirs gives a picture only where its label is the concept.
        Raises UnknownNameError for a set, concept or symbol that is not there.
        """
        best: dict[str, Symbol] = {}
        for set_name in reversed(self.preferred_sets):
            best |= self._symbols_of_set(set_name)
        for concept, symbol_id in self.preferred_symbols:
            symbol = self._preferred_symbol(concept, symbol_id)
            if self.may_show(symbol):
                best[concept] = symbol
        return best

    def imported_symbol(self, symbol_id: str) -> Symbol | None:
        """Return one of the pictures that were brought along, by its id.

        Raises NotAllowedError where the document gives no leave to show it.
        """
        symbol_set = self.imported.by_name.get(symbol_id.partition(":")[0])
        if symbol_set is None:
            return None
        symbol = self.imported.get(symbol_id)
        if symbol and not self.may_show(symbol):
            use = use_of(symbol.licence)
            raise NotAllowedError(
                f"The licence of this picture of {symbol_set.title} is “{use}”"
                f" ({symbol.licence}). To show it, write"
                f" “allow pictures: {use}” at the top of the document."
            )
        return symbol

    def may_show(self, symbol: Symbol) -> bool:
        """Return whether this document may show a picture."""
        if symbol.source not in self.imported.by_name:
            return True
        use = use_of(symbol.licence)
        return use not in NEED_PERMISSION or use in self.allowed_uses

    def labelled(self, label: str) -> Symbol | None:
        """Return the imported picture with this label; preferred sets come first."""
        return self._by_label.get(comparable(label))

    def whole_label(self, text: str) -> tuple[Symbol, tuple[int, int]] | None:
        """Return the picture of a preferred set whose whole label a sentence has.

        With it comes the span of its words: the first, and the one after the last.

        Only labels of two words or more count, and only where they are the sentence's
        point: nobody has looked at these pictures, and single words mean many things.
        """
        if not set(self.preferred_sets) & self.imported.by_name.keys():
            return None
        words = NAMED_IN.read_words(text)
        standing = NAMED_IN.read_standing(text, words)
        if any(
            concepts()[match.phrase.concept].picture == "never"
            for match in phrasebook().find(words)
        ):
            return None
        for match, symbol in self._labels_in(words):
            stands = standing[match.start]
            is_point = not (stands.negated or stands.condition)
            preferred = symbol.source in self.preferred_sets
            if match.phrase.size > 1 and preferred and is_point:
                return symbol, (match.start, match.end)
        return None

    def labels_in(self, text: str) -> tuple[Symbol, ...]:
        """Return the imported pictures whose label stands in a text."""
        if not self.imported.folders:
            return ()
        return tuple(symbol for _, symbol in self._labels_in(NAMED_IN.read_words(text)))

    def _labels_in(self, words: list[PhraseWord]) -> list[tuple[PhraseMatch, Symbol]]:
        prefixes = frozenset(
            form.lstrip("=")[:PREFIX_LENGTH]
            for word in words
            if NAMED_IN.is_content_word(word.text)
            for form in word.forms
        )
        labels: dict[str, Symbol] = {}
        for symbol in sorted(self.imported.with_words_like(prefixes), key=self._rank):
            if self.may_show(symbol):
                labels.setdefault(symbol.label, symbol)
        phrases = (NAMED_IN.read_phrase(label, label) for label in labels)
        book = Phrasebook(phrase for phrase in phrases if phrase.words)
        return [(match, labels[match.phrase.concept]) for match in book.find(words)]

    @cached_property
    def _by_label(self) -> Mapping[str, Symbol]:
        by_label: dict[str, Symbol] = {}
        for symbol in sorted(self.imported.offered.values(), key=self._rank):
            if self.may_show(symbol):
                by_label.setdefault(comparable(symbol.label), symbol)
        return by_label

    def _rank(self, symbol: Symbol) -> int:
        sets = self.preferred_sets
        return sets.index(symbol.source) if symbol.source in sets else len(sets)

    def _symbols_of_set(self, name: str) -> dict[str, Symbol]:
        """Return the pictures of a preferred set by their concepts."""
        if name in OUR_SETS:
            return dict(_our_symbols(name))
        if name not in self.imported.by_name:
            raise UnknownNameError(
                _unknown_set(name, (*self.imported.by_name, *OUR_SETS))
            )
        by_concept = self.imported.by_concept(name, _concept_names())
        return {key: one for key, one in by_concept.items() if self.may_show(one)}

    def _preferred_symbol(self, concept: str, symbol_id: str) -> Symbol:
        if concept not in concepts():
            hint = do_you_mean(concept, concepts())
            message = (
                f"In easyread.yaml, we do not know the concept “{concept}”. {hint}"
            )
            raise UnknownNameError(message.rstrip())
        symbol = symbols().get(symbol_id) or self.imported.get(symbol_id)
        if symbol is None:
            hint = do_you_mean(symbol_id, (*symbols(), *self.imported.symbols))
            raise UnknownNameError(
                f"In easyread.yaml, the picture for “{concept}” is “{symbol_id}”."
                f" We have no such picture. {hint}".rstrip()
            )
        return symbol


def library_for(
    settings: Settings,
    allowed_uses: tuple[str, ...] = (),
    imported: ImportedSets | None = None,
) -> Library:
    """Return the pictures that an organisation has for a document of its own.

    `imported` are the sets beside its easyread.yaml, where they are known already.
    """
    library = Library(
        imported or imported_sets(settings),
        settings.preferred_sets,
        tuple(sorted(settings.preferred.items())),
        tuple(sorted(allowed_uses)),
    )
    return _shared(library)


@lru_cache(maxsize=32)
def _shared(library: Library) -> Library:
    """Return the first library that is equal: it remembers what it has worked out."""
    return library


@lru_cache(maxsize=1)
def _concept_names() -> Mapping[str, str]:
    """Return each concept by its name, and by what nobody can take for another idea.

    A phrase of one word can: "ring" is a phone call and a thing for a finger.
    """
    phrases = {
        comparable(phrase): name
        for name, entry in index_files()["concepts.yaml"].items()
        for phrase in entry["say"]
        if " " in phrase and "*" not in phrase and "=" not in phrase
    }
    names = {
        comparable(name): name for name in concepts() if not concepts()[name].picture
    }
    return {**phrases, **names}


def _our_symbols(set_name: str) -> Iterator[tuple[str, Symbol]]:
    """Yield each concept with its first picture of one of our sets."""
    for concept in concepts().values():
        ids = [name for name in concept.prefer if name.startswith(f"{set_name}:")]
        if ids and ids[0] in symbols():
            yield concept.name, symbols()[ids[0]]


def _unknown_set(name: str, known: tuple[str, ...]) -> str:
    hint = do_you_mean(name, known, f"We know {', '.join(known)}.")
    return f"In easyread.yaml, we do not know the set of pictures “{name}”. {hint}"
