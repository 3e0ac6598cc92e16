"""What an organisation likes better than our own choice, and the sets it brought along."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.errors import EasyReadError, UnknownNameError, do_you_mean
from easyread.languages.phrases import Phrasebook
from easyread.pairing.concepts import NAMED_IN, concepts, phrasebook
from easyread.pairing.index import maps, symbols
from easyread.pairing.sets.imported import ImportedSets, comparable, imported_sets

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.languages.phrases import Found, Word
    from easyread.model import Document, Symbol
    from easyread.pairing.sets.symbol_set import SymbolSet
    from easyread.settings import Settings

OURS = ("drawn", "openmoji")
START = 4  # so many letters of a word tell whether a picture can be meant


class NotAllowedError(EasyReadError):
    """A picture whose licence asks that the document says that it may show it."""


class _Taste(NamedTuple):
    """The choices of an easyread.yaml, as something to remember a house by."""

    sets: tuple[str, ...]
    concepts: tuple[tuple[str, str], ...]
    allows: tuple[str, ...]


_NO_TASTE = _Taste((), (), ())


@dataclass(frozen=True, eq=False)
class House:
    """The pictures of one organisation, for one document.

    `allows` are the uses (non-commercial, unknown) that the document gives leave for.
    """

    shelf: ImportedSets = field(default_factory=ImportedSets)
    taste: _Taste = _NO_TASTE

    @cached_property
    def preferred(self) -> Mapping[str, Symbol]:
        """The symbol that this organisation likes best for a concept.

        Single symbols come before whole sets, and the first of the sets before the
        next. A set of theirs gives a picture only where its label is the concept.
        """
        found: dict[str, Symbol] = {}
        for name in reversed(self.taste.sets):
            found |= self._best_of(name)
        for concept, wanted in self.taste.concepts:
            symbol = self._wished(concept, wanted)
            if self.may_show(symbol):
                found[concept] = symbol
        return found

    def symbol(self, symbol_id: str) -> Symbol | None:
        """Return one of the pictures that were brought along, by its id.

        Raises NotAllowedError where the document gives no leave to show it.
        """
        source = symbol_id.partition(":")[0]
        if source not in self.shelf.by_name:
            return None
        found = self.shelf.get(symbol_id)
        if found and not self.may_show(found):
            known = self.shelf.by_name[source]
            raise NotAllowedError(
                f"The licence of {known.title} is “{known.use}”"
                f" ({known.licence}). To show its pictures, write"
                f" “allow pictures: {known.use}” at the top of the document."
            )
        return found

    def may_show(self, symbol: Symbol) -> bool:
        """Return whether this document may show a picture."""
        known = self.shelf.by_name.get(symbol.source)
        return not known or not known.needs_leave or known.use in self.taste.allows

    def named(self, label: str) -> Symbol | None:
        """Return the picture whose label is these words, with preferred sets first."""
        return self._by_label.get(comparable(label))

    def said(self, text: str) -> tuple[Symbol, tuple[int, int]] | None:
        """Return the picture of a preferred set whose whole label a sentence says.

        With it comes where its words start and end.

        Only labels of two words or more, and only where they are the sentence's
        point: nobody has looked at these pictures, and single words mean many things.
        """
        if not set(self.taste.sets) & self.shelf.by_name.keys():
            return None
        words = NAMED_IN.read_words(text)
        standing = NAMED_IN.read_standing(words)
        if any(
            concepts()[hit.phrase.concept].picture == "never"
            for hit in phrasebook().find(words)
        ):
            return None
        for hit, symbol in self._labels_in(words):
            stands = standing[hit.start]
            alone = stands.negated or stands.condition
            if hit.phrase.size > 1 and symbol.source in self.taste.sets and not alone:
                return symbol, (hit.start, hit.end)
        return None

    def near(self, text: str) -> tuple[Symbol, ...]:
        """Return the pictures of sets brought along whose label stands in a text."""
        if not self.shelf.folders:
            return ()
        return tuple(symbol for _, symbol in self._labels_in(NAMED_IN.read_words(text)))

    def _labels_in(self, words: list[Word]) -> list[tuple[Found, Symbol]]:
        forms = (word.forms for word in words if NAMED_IN.tells(word.text))
        starts = {form.lstrip("=")[:START] for several in forms for form in several}
        likely = sorted(self.shelf.with_words_like(frozenset(starts)), key=self._order)
        labels: dict[str, Symbol] = {}
        for symbol in likely:
            if self.may_show(symbol):
                labels.setdefault(symbol.label, symbol)
        phrases = (NAMED_IN.read_phrase(label, label) for label in labels)
        found = Phrasebook(phrase for phrase in phrases if phrase.words).find(words)
        return [(hit, labels[hit.phrase.concept]) for hit in found]

    @cached_property
    def _by_label(self) -> Mapping[str, Symbol]:
        found: dict[str, Symbol] = {}
        for symbol in sorted(self.shelf.offered.values(), key=self._order):
            if self.may_show(symbol):
                found.setdefault(comparable(symbol.label), symbol)
        return found

    def _order(self, symbol: Symbol) -> int:
        sets = self.taste.sets
        return sets.index(symbol.source) if symbol.source in sets else len(sets)

    def _best_of(self, source: str) -> dict[str, Symbol]:
        if source in OURS:
            return dict(_ours_first(source))
        if source not in self.shelf.by_name:
            known = (*self.shelf.by_name, *OURS)
            raise UnknownNameError(_unknown_set(source, known))
        found = self.shelf.by_concept(source, _concepts_by_name())
        return {key: symbol for key, symbol in found.items() if self.may_show(symbol)}

    def _wished(self, concept: str, wanted: str) -> Symbol:
        if concept not in concepts():
            raise UnknownNameError(_unknown_concept(concept))
        found = symbols().get(wanted) or self.shelf.get(wanted)
        if found is None:
            hint = do_you_mean(wanted, (*symbols(), *self.shelf.symbols))
            raise UnknownNameError(
                f"In easyread.yaml, the picture for “{concept}” is “{wanted}”."
                f" We have no such picture. {hint}".rstrip()
            )
        return found


def sets_of(document: Document, settings: Settings) -> tuple[SymbolSet, ...]:
    """Return the sets brought along of which a document shows a picture.

    Whoever gives a document out asks them: `never_as_files` pictures may not become
    files of their own, and should not stand on a public website without a word.
    """
    known = imported_sets(settings).by_name
    sources = {
        symbol.source: None
        for sentence in document.all_sentences
        if sentence.pairing
        for symbol in sentence.pairing.symbols
    }
    return tuple(known[source] for source in sources if source in known)


def house_of(
    settings: Settings,
    allows: tuple[str, ...] = (),
    sets: ImportedSets | None = None,
) -> House:
    """Return the pictures that an organisation has for a document of its own.

    `sets` are those beside its easyread.yaml, where they are known already.
    """
    chosen = tuple(sorted(settings.preferred.items()))
    taste = _Taste(settings.preferred_sets, chosen, tuple(sorted(allows)))
    return _house(sets or imported_sets(settings), taste)


@lru_cache(maxsize=32)
def _house(shelf: ImportedSets, taste: _Taste) -> House:
    return House(shelf, taste)


@lru_cache(maxsize=1)
def _concepts_by_name() -> Mapping[str, str]:
    """Return each concept by its name, and by what nobody can take for another idea.

    A phrase of one word can: "ring" is a phone call and a thing for a finger.
    """
    told = maps()["concepts.yaml"]
    phrases = {
        comparable(phrase): name
        for name, entry in told.items()
        for phrase in entry["say"]
        if " " in phrase and "*" not in phrase and "=" not in phrase
    }
    names = {
        comparable(name): name for name in concepts() if not concepts()[name].picture
    }
    return {**phrases, **names}


def _ours_first(source: str) -> Iterator[tuple[str, Symbol]]:
    for concept in concepts().values():
        ids = [name for name in concept.prefer if name.startswith(f"{source}:")]
        if ids and ids[0] in symbols():
            yield concept.name, symbols()[ids[0]]


def _unknown_set(source: str, known: tuple[str, ...]) -> str:
    hint = do_you_mean(source, known, f"We know {', '.join(known)}.")
    return f"In easyread.yaml, we do not know the set of pictures “{source}”. {hint}"


def _unknown_concept(concept: str) -> str:
    hint = do_you_mean(concept, concepts())
    return f"In easyread.yaml, we do not know the concept “{concept}”. {hint}".rstrip()
