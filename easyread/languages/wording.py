"""What the program itself says: sentences with their pictures, from templates/wording."""

from __future__ import annotations

import re
from contextlib import contextmanager
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from easyread.errors import (
    EasyReadError,
    Fault,
    FileFaultsError,
    UnknownNameError,
    do_you_mean,
)
from easyread.languages import CODE, DEFAULT, language_of
from easyread.languages.own_words import (
    UNGROUPED,
    Missing,
    gathered,
    lack,
    words_for,
)
from easyread.model import ROLES, Place, Role, Wish
from easyread.resources import resource_dir
from easyread.text.spans import protect, read_spans, to_sentence
from easyread.text.written import Written
from easyread.yaml_data import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

    from easyread.languages.own_words import ByLanguage
    from easyread.model import Document, Sentence

# Where the wording is; a program that brings kinds of its own adds a folder.
folders: tuple[Path, ...] = (resource_dir("templates") / "wording" / "en",)
PARTS: Final = ("say", "many", "symbol", "fact", "role")
# What a template may hold: names, their parts, and "if". A sentence needs no more, and
# with no more it cannot run for ever or reach into the program.
_ALLOWED: Final = frozenset(
    {
        "And", "Compare", "CondExpr", "Const", "Getattr", "If", "Name", "Not",
        "Operand", "Or", "Output", "Template", "TemplateData",
    }
)  # fmt: skip
_LONGEST: Final = 500
_ENGLISH: Final = language_of().base
# What every entry may name, beside the facts that it is handed: the kind of document,
# and the noun for the event that it is about. The entry of that name says it where the
# author does not.
EVENT: Final = "event"
ALWAYS: Final = frozenset({"kind", EVENT})
# What stands on every page, whatever its document says.
_PAGE: Final = "page-"
_ON_PAGES: Final = ("not-checked", "not-checked-tell", "credit-openmoji")
# Pictures made from facts that have English words in them: names of days and months.
_IN_WORDS: Final = ("calendar:", "reply-by:", "cancelled:", "postponed:")
_ADDRESS: Final = re.compile(r"\]\((https://[^)\s]+)\)")
_NAMED: Final = re.compile(r"\{\{ (?P<name>[a-z]+)(?:\.(?P<part>iso))? \}\}")


class Entry(NamedTuple):
    """One thing to say: the words, the picture that was asked for, and the role.

    `many` are the words where the event is several: "The workshops are on …".
    """

    say: str
    many: str = ""
    symbol: str = ""
    fact: str = ""
    role: Role = "plain"


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
        faults = [fault for group in self._own for fault in _faults(group, self._own)]
        if faults:
            raise FileFaultsError(sorted(faults, key=lambda fault: fault.place))
        said = words_for(self._own, language)
        changed = dict(_entries_in(self.language.base))
        for key in sorted(said, key=lambda name: "." in name):  # one kind's come last
            for name in meant(str(key)):
                if name in changed or "say" in said[key]:
                    entry = changed.get(name) or standard()[name]
                    changed[name] = _changed(entry, said[key])
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
        return self._noun or _plain(_fill(self.entry(EVENT).say, {"kind": self.kind}))

    def sentence(
        self, key: str, place: Place | None = None, /, **facts: object
    ) -> Sentence:
        """Return what entry `key` says of `facts`, with the picture it wishes for.

        The facts are text: their characters are never markup.
        """
        entry = self.entry(key)
        say = self._words(entry)
        facts = self._all_facts(say + entry.symbol, facts)
        text = Written(_fill(say, facts), place or Place())
        wish = _wish(entry, text.place, facts)
        if self.language.base != _ENGLISH and entry.fact.startswith(_IN_WORDS):
            wish = None
        return to_sentence(text, entry.role, wish)

    def phrase(self, key: str, /, **facts: object) -> str:
        """Return the words of entry `key` alone: for headings, notices and buttons."""
        say = self._words(self.entry(key))
        return _plain(_fill(say, self._all_facts(say, facts)))

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
            match["name"] for match in _NAMED.finditer(standard()[self._full(key)].say)
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
            raise UnknownNameError(_unknown(key, self.kind))
        return key


def standard() -> Mapping[str, Entry]:
    """Return the English wording that easyread brings with it, by its full names."""
    return _in_folders(folders)


def _entries_in(language: str) -> Mapping[str, Entry]:
    """Return what we can say in a language: it has a folder beside that of English."""
    if language == _ENGLISH:
        return standard()
    entries = _in_folders(tuple(folder.with_name(language) for folder in folders))
    return {name: entry for name, entry in entries.items() if name in standard()}


@cache
def _in_folders(folders: tuple[Path, ...]) -> Mapping[str, Entry]:
    """Return the wording in these folders: common.yaml, and a file for each kind."""
    entries: dict[str, Entry] = {}
    for file in [file for folder in folders for file in sorted(folder.glob("*.yaml"))]:
        prefix = "" if file.stem == "common" else f"{file.stem}."
        try:
            data = read_yaml(file.read_bytes(), str(file))
            entries |= {f"{prefix}{key}": Entry(**parts) for key, parts in data.items()}
        except (OSError, TypeError, AttributeError) as error:
            message = f"We cannot read the wording in {file}. {error}"
            raise EasyReadError(message) from error
    return entries


def meant(key: str) -> tuple[str, ...]:
    """Return the full names of what an organisation means by a name in its wording.

    The name of an entry of every kind means also the words of single kinds for it.
    Any other name means the one kind that has it.
    """
    entries = standard()
    if "." in key:
        return (key,) if key in entries else ()
    of_kinds = tuple(name for name in entries if name.endswith(f".{key}"))
    return (key, *of_kinds) if key in entries else of_kinds


def _changed(entry: Entry, own: Mapping[str, str]) -> Entry:
    """Return our entry with the organisation's own parts in it.

    A picture of one sort takes the place of a picture of the other, and words of theirs
    that of both of ours.
    """
    parts = {str(name): str(text) for name, text in own.items()}
    if "say" in parts:
        parts = {"many": "", **parts}
    if "symbol" in parts or "fact" in parts:
        parts = {"symbol": "", "fact": "", **parts}
    changed = {**entry._asdict(), **parts}
    return Entry(**cast("dict[str, Role]", changed))


def _wish(entry: Entry, place: Place, facts: Mapping[str, object]) -> Wish | None:
    if entry.fact:
        name = _plain(_fill(entry.fact, facts))
        return Wish(why="fact", symbols=(f"fact:{name}",), place=place)
    if entry.symbol == "none":
        return Wish(why="wording", place=place)
    if entry.symbol:
        name = _plain(_fill(entry.symbol, facts))
        optional = "{" in entry.symbol  # an author's noun, which may have no picture
        return Wish("wording", (name,), place=place, optional=optional)
    return None


def _plain(text: str) -> str:
    return "".join(span.text for span in read_spans(text))


def _fill(template: str, facts: Mapping[str, object]) -> str:
    """Put the facts into their places.

    Nearly every template only names facts. Those are filled in here: to load Jinja
    and compile them takes longer than all the rest of what the program says.
    """
    if "{" not in template:
        return template
    if "{" in _NAMED.sub("", template):
        return _compiled(template).render(facts)
    return _NAMED.sub(lambda match: protect(_named(match, facts)), template)


def _named(match: re.Match[str], facts: Mapping[str, object]) -> object:
    value = facts[match["name"]]
    part: str | None = match["part"]
    return getattr(value, part) if part else value


@cache
def _environment() -> SandboxedEnvironment:
    from jinja2 import StrictUndefined  # noqa: PLC0415  only when facts are said
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415

    # Plain text, not HTML: the page escapes what it shows. Facts are protected here.
    return SandboxedEnvironment(
        undefined=StrictUndefined, finalize=protect, autoescape=False
    )


@cache
def _compiled(template: str) -> Template:
    return _environment().from_string(template)


def _unknown(key: str, kind: str = "") -> str:
    names = dict.fromkeys(
        name.rpartition(".")[2] if not kind or name.startswith(f"{kind}.") else name
        for name in standard()
    )
    within = f" in {kind}.yaml" if kind else ""
    hint = do_you_mean(key, names)
    return f"We have no wording with the name “{key}”{within}. {hint}".rstrip()


def _faults(group: str, own: ByLanguage) -> Iterator[Fault]:
    """Yield what is wrong with a group of an organisation's own words."""
    if group == UNGROUPED or CODE.fullmatch(group):
        for key, parts in own[group].items():
            yield from _entry_faults(key, parts)
        return
    code = group.replace("_", "-")
    yield Fault(
        _place(group),
        f"“{group}” is not the code of a language.",
        f"Do you mean “{code}”?"
        if CODE.fullmatch(code)
        else "Write a code such as cy, ar or zh-Hans above words of one language.",
    )


def _entry_faults(key: str, own: Mapping[str, str]) -> Iterator[Fault]:
    """Yield what is wrong with an organisation's own words for `key`."""
    names = meant(str(key))
    if not names:
        yield Fault(_place(key), _unknown(key))
        return
    if len(names) > 1 and key not in names:
        message = f"Documents of more than one kind say “{key}”."
        yield Fault(_place(key), message, f"Write {' or '.join(names)}.")
        return
    for name, text in own.items():
        where = _place(text)
        if name not in PARTS:
            yield Fault(
                _place(name),
                f"Wording cannot have “{name}”.",
                do_you_mean(name, PARTS, f"You can write {', '.join(PARTS)}."),
            )
        elif name == "role" and text not in ROLES:
            advice = do_you_mean(text, ROLES, f"You can use {', '.join(ROLES)}.")
            yield Fault(where, f"“{text}” is not a role.", advice)
        else:
            yield from _template_faults(key, text, where)


def _template_faults(key: str, text: str, where: Place) -> Iterator[Fault]:
    from jinja2 import TemplateSyntaxError, meta, nodes  # noqa: PLC0415  as above

    if len(text) > _LONGEST:
        yield Fault(where, "This wording is too long.", "Say one thing in it.")
        return
    try:
        tree = _environment().parse(text)
    except TemplateSyntaxError:
        yield Fault(
            where,
            "The marks { and } in this wording do not fit together.",
            "Write a fact like this: {{ day }}.",
        )
        return
    entry = standard()[meant(str(key))[0]]
    names = sorted(_names(entry))
    always = ALWAYS - {key.rpartition(".")[2]}  # no noun is made of itself
    for node in tree.find_all(nodes.Node):
        if type(node).__name__ not in _ALLOWED:
            yield Fault(
                where,
                "Wording can only name facts and use “if”.",
                "Write a fact like this: {{ day }}.",
            )
            return
    for address in _ADDRESS.findall(entry.say):
        if f"]({address})" not in text:
            yield Fault(
                where,
                f"The wording “{key}” needs its link to {address}.",
                f"Write [words]({address}): the words of the link, then the address.",
            )
    for name in sorted(meta.find_undeclared_variables(tree) - {*names, *always}):
        usable = "You can use " + ", ".join(names) if names else "It has no facts"
        yield Fault(where, f"The wording “{key}” does not know “{name}”.", f"{usable}.")


def _names(entry: Entry) -> set[str]:
    """Return the facts that an entry's own words may name."""
    from jinja2 import meta  # noqa: PLC0415  as above

    parts = (entry.say, entry.many, entry.symbol, entry.fact)
    return {
        name
        for part in parts
        for name in meta.find_undeclared_variables(_environment().parse(part))
    }


def _place(text: str) -> Place:
    return text.place if isinstance(text, Written) else Place()
