"""The entries of the wording: what they are, where they come from, how they are filled.

templates/wording/en has common.yaml, for documents of every kind, and a file for each
kind. An entry's full name has its kind in front: "invite.from".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from easyread.errors import EasyReadError, do_you_mean
from easyread.languages import language_of
from easyread.resources import resource_dir
from easyread.text.spans import protect, read_spans
from easyread.yaml_data import read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

    from easyread.model import Role

# Where the wording is; a program that brings kinds of its own adds a folder.
folders: tuple[Path, ...] = (resource_dir("templates") / "wording" / "en",)
PARTS: Final = ("say", "many", "symbol", "fact", "role")
ENGLISH: Final = language_of().base
# What every entry may name, beside the facts that it is handed: the kind of document,
# and the noun for the event that it is about. The entry of that name says it where the
# author does not.
EVENT: Final = "event"
ALWAYS: Final = frozenset({"kind", EVENT})
NAMED: Final = re.compile(r"\{\{ (?P<name>[a-z]+)(?:\.(?P<part>iso))? \}\}")


class Entry(NamedTuple):
    """One thing to say: the words, the picture that was asked for, and the role.

    `many` are the words where the event is several: "The workshops are on …".
    """

    say: str
    many: str = ""
    symbol: str = ""
    fact: str = ""
    role: Role = "plain"


def standard() -> Mapping[str, Entry]:
    """Return the English wording that easyread brings with it, by its full names."""
    return _in_folders(folders)


def entries_in(language: str) -> Mapping[str, Entry]:
    """Return what we can say in a language: it has a folder beside that of English."""
    if language == ENGLISH:
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
    of_kinds = _of_kinds(folders).get(key, ())
    return (key, *of_kinds) if key in entries else of_kinds


@cache
def _of_kinds(folders: tuple[Path, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return the full names of the words of single kinds, by the name in each."""
    names: dict[str, tuple[str, ...]] = {}
    for full in _in_folders(folders):
        if "." in full:
            key = full.rpartition(".")[2]
            names[key] = (*names.get(key, ()), full)
    return names


def with_own(entry: Entry, own: Mapping[str, str]) -> Entry:
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


def unknown(key: str, kind: str = "") -> str:
    """Return what to say of a name that no entry has, with the nearest one."""
    names = dict.fromkeys(
        name.rpartition(".")[2] if not kind or name.startswith(f"{kind}.") else name
        for name in standard()
    )
    within = f" in {kind}.yaml" if kind else ""
    hint = do_you_mean(key, names)
    return f"We have no wording with the name “{key}”{within}. {hint}".rstrip()


def plain(text: str) -> str:
    """Return the words of a filled entry without their markup."""
    return "".join(span.text for span in read_spans(text))


def fill(template: str, facts: Mapping[str, object]) -> str:
    """Put the facts into their places.

    Nearly every template only names facts. Those are filled in here: to load Jinja
    and compile them takes longer than all the rest of what the program says.
    """
    if "{" not in template:
        return template
    if "{" in NAMED.sub("", template):
        return _compiled(template).render(facts)
    return NAMED.sub(lambda match: protect(_named(match, facts)), template)


def _named(match: re.Match[str], facts: Mapping[str, object]) -> object:
    value = facts[match["name"]]
    part: str | None = match["part"]
    return getattr(value, part) if part else value


@cache
def environment() -> SandboxedEnvironment:
    """Return what reads and compiles templates that do more than name facts."""
    from jinja2 import StrictUndefined  # noqa: PLC0415  only when facts are said
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415

    # Plain text, not HTML: the page escapes what it shows. Facts are protected here.
    return SandboxedEnvironment(
        undefined=StrictUndefined, finalize=protect, autoescape=False
    )


@cache
def _compiled(template: str) -> Template:
    return environment().from_string(template)
