"""What the program itself says: sentences with their pictures, from templates/wording."""

from __future__ import annotations

from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING, Final

from easyread.errors import FileFaultsError, UnknownNameError
from easyread.languages import DEFAULT, language_of
from easyread.languages.entries import (
    ALWAYS,
    ENGLISH,
    EVENT,
    NAMED,
    entries_in,
    fill,
    meant,
    plain,
    standard,
    unknown,
    with_own,
)
from easyread.languages.own_words import Missing, gathered, lack, words_for
from easyread.languages.wording_faults import faults_in
from easyread.model import Place, Wish
from easyread.text.spans import to_sentence
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from easyread.languages.entries import Entry
    from easyread.languages.own_words import ByLanguage
    from easyread.model import Document, Sentence

# What stands on every page, whatever its document says.
_PAGE: Final = "page-"
_ON_PAGES: Final = ("not-checked", "not-checked-tell", "credit-openmoji")
# Pictures made from facts that have English words in them: names of days and months.
_IN_WORDS: Final = ("calendar:", "reply-by:", "cancelled:", "postponed:")


class Wording:
    """Everything the program says in a language, in an organisation's own words.

    `own` are the entries that an organisation has words of its own for, by language;
    those of the nearest language hold. In a language that has no folder in
    templates/wording, these are all that the program can say.

    What documents of one kind say has the name of the kind in front: "invite.from".
    `of` returns the wording in which such a document speaks: entries of its own kind
    and those of every kind, but never those of another kind. Its events have the noun
    that its author gave, or that of the entry “event”.
    """

    def __init__(self, own: ByLanguage | None = None, language: str = DEFAULT) -> None:
        """Raise FileFaultsError with every mistake in the organisation's wording."""
        self.language = language_of(language)
        self.kind = ""
        self._noun = ""
        self._own: ByLanguage = own or {}
        faults = [fault for group in self._own for fault in faults_in(group, self._own)]
        if faults:
            raise FileFaultsError(sorted(faults, key=lambda fault: fault.place))
        said = words_for(self._own, language)
        changed = dict(entries_in(self.language.base))
        for key in sorted(said, key=lambda name: "." in name):  # one kind's come last
            for name in meant(str(key)):
                if name in changed or "say" in said[key]:
                    entry = changed.get(name) or standard()[name]
                    changed[name] = with_own(entry, said[key])
        self._entries: Mapping[str, Entry] = changed

    def of(self, kind: str, event: str = "") -> Wording:
        """Return the wording of documents of this kind; `event` is the author's noun."""
        wording = copy(self)
        wording.kind, wording._noun = kind, event  # noqa: SLF001  our own
        return wording

    def about(self, document: Document) -> Wording:
        """Return the wording in which a document speaks."""
        return self.of(document.kind, document.event)

    @property
    def event(self) -> str:
        """The noun for the event, as it stands after "the": meeting, day out."""
        return self._noun or plain(fill(self.entry(EVENT).say, {"kind": self.kind}))

    def sentence(
        self, key: str, place: Place | None = None, /, **facts: object
    ) -> Sentence:
        """Return what entry `key` says of `facts`, with the picture it wishes for.

        The facts are text: their characters are never markup.
        """
        entry = self.entry(key)
        say = self._words(entry)
        facts = self._all_facts(say + entry.symbol, facts)
        text = Written(fill(say, facts), place or Place())
        wish = _wish(entry, text.place, facts)
        if self.language.base != ENGLISH and entry.fact.startswith(_IN_WORDS):
            wish = None
        return to_sentence(text, entry.role, wish)

    def phrase(self, key: str, /, **facts: object) -> str:
        """Return the words of entry `key` alone: for headings, notices and buttons."""
        say = self._words(self.entry(key))
        return plain(fill(say, self._all_facts(say, facts)))

    def _words(self, entry: Entry) -> str:
        if entry.many and self.language.is_plural(self.event):
            return entry.many
        return entry.say

    def _all_facts(
        self, template: str, facts: Mapping[str, object]
    ) -> dict[str, object]:
        """Return the facts with those that every entry may name."""
        always: dict[str, object] = {"kind": self.kind}
        if EVENT in template:
            always[EVENT] = self.event
        always.update(facts)
        return always

    def fact_name(self, key: str) -> str:
        """Return the name that an entry has for the one fact that it says.

        It is that of our own entry, also where an organisation has other words for it.
        """
        names = (
            match["name"] for match in NAMED.finditer(standard()[self._full(key)].say)
        )
        return next((name for name in names if name not in ALWAYS), "")

    def has(self, key: str) -> bool:
        """Tell whether there is an entry of this kind, or of every kind."""
        return f"{self.kind}.{key}" in standard() or key in standard()

    def entry(self, key: str) -> Entry:
        """Return an entry: that of this kind, or else that of every kind.

        Raises MissingWordsError where it has no words in this language.
        """
        full = self._full(key)
        if full in self._entries:
            return self._entries[full]
        self._lack([full])
        return standard()[full]

    @contextmanager
    def in_whole(self, place: Place) -> Iterator[None]:
        """Say what a document needs, and stop afterwards if any of it has no words.

        So all that is missing is listed at once, with what stands on every page.
        Raises MissingWordsError with one fault, at `place`.
        """
        with gathered() as missing:
            before = len(missing)
            yield
            if len(missing) > before:
                self._lack(self.missing_on_pages(), place)

    def require(self, place: Place) -> None:
        """Stop where entries of every page have no words.

        Raises MissingWordsError with one fault, at `place`.
        """
        missing = self.missing_on_pages()
        if missing:
            self._lack(missing, place)

    def _lack(self, names: Iterable[str], place: Place | None = None) -> None:
        words = {name: standard()[name].say for name in names}
        lack(Missing(self._own, self.language.code, words, place or Place()))

    def missing_on_pages(self) -> tuple[str, ...]:
        """Return the full names of what stands on every page and has no words."""
        pages = [key for key in standard() if key.startswith(_PAGE)]
        names = dict.fromkeys(map(self._full, (*_ON_PAGES, *pages)))
        return tuple(name for name in names if name not in self._entries)

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Everything that can be said, by its full name."""
        return self._entries

    def _full(self, key: str) -> str:
        full = f"{self.kind}.{key}"
        if full in standard():
            return full
        if key not in standard():
            raise UnknownNameError(unknown(key, self.kind))
        return key


def _wish(entry: Entry, place: Place, facts: Mapping[str, object]) -> Wish | None:
    if entry.fact:
        name = plain(fill(entry.fact, facts))
        return Wish(why="fact", symbols=(f"fact:{name}",), place=place)
    if entry.symbol == "none":
        return Wish(why="wording", place=place)
    if entry.symbol:
        name = plain(fill(entry.symbol, facts))
        optional = "{" in entry.symbol  # an author's noun, which may have no picture
        return Wish("wording", (name,), place=place, optional=optional)
    return None
