"""What the program itself says: sentences with their pictures, from templates/wording."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from easyread.errors import (
    EasyReadError,
    Fault,
    FileFaultsError,
    UnknownNameError,
    do_you_mean,
)
from easyread.model import ROLES, Place, Role, Wish
from easyread.resources import resource_dir
from easyread.settings import Settings
from easyread.text.spans import protect, read_spans, to_sentence
from easyread.text.written import Written
from easyread.yaml_data import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

    from easyread.model import Sentence

PARTS: Final = ("say", "symbol", "fact", "role")
# What a template may hold: names, their parts, and "if". A sentence needs no more, and
# with no more it cannot run for ever or reach into the program.
_ALLOWED: Final = frozenset(
    {
        "And", "Compare", "CondExpr", "Const", "Getattr", "If", "Name", "Not",
        "Operand", "Or", "Output", "Template", "TemplateData",
    }
)  # fmt: skip
_LONGEST: Final = 500
_NAMED: Final = re.compile(r"\{\{ (?P<name>[a-z]+)(?:\.(?P<part>iso))? \}\}")


class Entry(NamedTuple):
    """One thing to say: the words, the picture that was asked for, and the role."""

    say: str
    symbol: str = ""
    fact: str = ""
    role: Role = "plain"


class Wording:
    """Everything the program says, in an organisation's own words where it has some."""

    def __init__(self, settings: Settings | None = None) -> None:
        """Raise FileFaultsError with every mistake in the organisation's wording."""
        own = (settings or Settings()).wording
        self._entries: Mapping[str, Entry] = standard()
        if own:
            file = str(settings.file or "") if settings else ""
            faults = [fault for key in own for fault in _faults(key, own[key], file)]
            if faults:
                raise FileFaultsError(faults)
            changed = {str(key): _changed(str(key), own[key]) for key in own}
            self._entries = {**standard(), **changed}

    def sentence(
        self, key: str, place: Place | None = None, /, **facts: object
    ) -> Sentence:
        """Return what entry `key` says of `facts`, with the picture it wishes for.

        The facts are text: their characters are never markup.
        """
        entry = self._entry(key)
        text = Written(_fill(entry.say, facts), place or Place())
        return to_sentence(text, entry.role, _wish(entry, text.place, facts))

    def phrase(self, key: str, /, **facts: object) -> str:
        """Return the words of entry `key` alone: for headings, notices and buttons."""
        said = _fill(self._entry(key).say, facts)
        return "".join(span.text for span in read_spans(said))

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Everything that can be said, by its key."""
        return self._entries

    def _entry(self, key: str) -> Entry:
        try:
            return self._entries[key]
        except KeyError:
            raise UnknownNameError(_unknown(key)) from None


@cache
def standard() -> Mapping[str, Entry]:
    """Return the wording that easyread brings with it."""
    file = resource_dir("templates") / "wording" / "en.yaml"
    try:
        written = read_yaml(file.read_bytes(), str(file))
        return {key: Entry(**parts) for key, parts in written.items()}
    except (OSError, TypeError, AttributeError) as error:
        message = f"We cannot read the wording in {file}. {error}"
        raise EasyReadError(message) from error


def _changed(key: str, own: Mapping[str, str]) -> Entry:
    """Return the standard entry with the organisation's own parts in it.

    A picture of one sort takes the place of a picture of the other.
    """
    parts = {str(name): str(text) for name, text in own.items()}
    if "symbol" in parts or "fact" in parts:
        parts = {"symbol": "", "fact": "", **parts}
    changed = {**standard()[key]._asdict(), **parts}
    return Entry(**cast("dict[str, Role]", changed))


def _wish(entry: Entry, place: Place, facts: Mapping[str, object]) -> Wish | None:
    if entry.fact:
        name = _plain(_fill(entry.fact, facts))
        return Wish(why="fact", symbols=(f"fact:{name}",), place=place)
    if entry.symbol == "none":
        return Wish(why="wording", place=place)
    if entry.symbol:
        return Wish(
            why="wording", symbols=(_plain(_fill(entry.symbol, facts)),), place=place
        )
    return None


def _plain(said: str) -> str:
    return "".join(span.text for span in read_spans(said))


def _fill(template: str, facts: Mapping[str, object]) -> str:
    """Put the facts into their places.

    Nearly every template only names facts. Those are filled in here: to load Jinja
    and compile them takes longer than all the rest of what the program says.
    """
    if "{" not in template:
        return template
    if "{" in _NAMED.sub("", template):
        return _compiled(template).render(facts)
    return _NAMED.sub(lambda found: protect(_named(found, facts)), template)


def _named(found: re.Match[str], facts: Mapping[str, object]) -> object:
    value = facts[found["name"]]
    part: str | None = found["part"]
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


def _unknown(key: str) -> str:
    hint = do_you_mean(key, standard())
    return f"We have no wording with the name “{key}”. {hint}".rstrip()


def _faults(key: str, own: Mapping[str, str], file: str) -> Iterator[Fault]:
    """Yield what is wrong with an organisation's own words for `key`."""
    if key not in standard():
        yield Fault(_place(key, file), _unknown(key))
        return
    for name, text in own.items():
        where = _place(text, file)
        if name not in PARTS:
            yield Fault(
                _place(name, file),
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
    names = sorted(_names(standard()[key]))
    for node in tree.find_all(nodes.Node):
        if type(node).__name__ not in _ALLOWED:
            yield Fault(
                where,
                "Wording can only name facts and use “if”.",
                "Write a fact like this: {{ day }}.",
            )
            return
    for name in sorted(meta.find_undeclared_variables(tree) - set(names)):
        known = "You can use " + ", ".join(names) if names else "It has no facts"
        yield Fault(where, f"The wording “{key}” does not know “{name}”.", f"{known}.")


def _names(entry: Entry) -> set[str]:
    """Return the facts that an entry's own words may name."""
    from jinja2 import meta  # noqa: PLC0415  as above

    parts = (entry.say, entry.symbol, entry.fact)
    return {
        name
        for part in parts
        for name in meta.find_undeclared_variables(_environment().parse(part))
    }


def _place(text: str, file: str) -> Place:
    return text.place if isinstance(text, Written) else Place(file)
