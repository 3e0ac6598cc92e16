"""What is wrong with an organisation's own wording, each fault with its place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from easyread.errors import Fault, do_you_mean
from easyread.languages import CODE
from easyread.languages.entries import (
    ALWAYS,
    PARTS,
    Entry,
    environment,
    meant,
    standard,
    unknown,
)
from easyread.languages.own_words import UNGROUPED
from easyread.model import ROLES, Place
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2.nodes import Getattr, Node

    from easyread.languages.own_words import ByLanguage

# What a template may hold: names, their parts, and "if". A sentence needs no more, and
# with no more it cannot run for ever, reach into the program, or end in an error.
_ALLOWED: Final = frozenset(
    {
        "And", "Compare", "Getattr", "If", "Name", "Not", "Or", "Output", "Template",
        "TemplateData",
    }
)  # fmt: skip
_COMPARISONS: Final = frozenset({"eq", "ne"})  # others can fail
_LONGEST: Final = 500
_MOST_READ: Final = 4000  # more than we have entries
_ADDRESS: Final = re.compile(r"\]\((https://[^)\s]+)\)")


def faults_in(group: str, own: ByLanguage) -> Iterator[Fault]:
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
        yield Fault(_place(key), unknown(key))
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
    if len(text) > _LONGEST:
        yield Fault(where, "This wording is too long.", "Say one thing in it.")
        return
    template = _read(str(text))
    if template is None:
        yield Fault(
            where,
            "The marks { and } in this wording do not fit together.",
            "Write a fact like this: {{ day }}.",
        )
        return
    if not template.is_allowed:
        yield Fault(
            where,
            "Wording can only name facts and use “if”.",
            "Write a fact like this: {{ day }}.",
        )
        return
    entry = standard()[meant(str(key))[0]]
    for address in _ADDRESS.findall(entry.say):
        if f"]({address})" not in text:
            yield Fault(
                where,
                f"The wording “{key}” needs its link to {address}.",
                f"Write [words]({address}): the words of the link, then the address.",
            )
    names, parts = _facts(entry)
    always = ALWAYS - {key.rpartition(".")[2]}  # no noun is made of itself
    unknown_names = template.names - {*names, *always}
    for name in sorted({*unknown_names, *(template.parts - parts)}):
        usable = (
            f"You can use {', '.join(sorted(names))}" if names else "It has no facts"
        )
        yield Fault(where, f"The wording “{key}” does not know “{name}”.", f"{usable}.")


class _Template(NamedTuple):
    """What a text that may name facts has in it: names, and parts such as day.iso."""

    names: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    is_allowed: bool = True


@lru_cache(_MOST_READ)
def _read(text: str) -> _Template | None:
    """Return what a template holds; None where its marks do not fit together.

    Each stage of a build reads an organisation's wording, which may be all of it.
    """
    from jinja2 import TemplateSyntaxError, meta, nodes  # noqa: PLC0415  as above

    if "{" not in text:
        return _Template()
    try:
        tree = environment().parse(text)
    except TemplateSyntaxError:
        return None
    return _Template(
        frozenset(meta.find_undeclared_variables(tree)),
        frozenset(_part(node) for node in tree.find_all(nodes.Getattr)),
        all(_is_allowed(node, text) for node in tree.find_all(nodes.Node)),
    )


def _is_allowed(node: Node, text: str) -> bool:
    """Tell whether one thing in a template can do no harm."""
    from jinja2 import nodes  # noqa: PLC0415  as above

    match node:
        case nodes.Const():
            # Letters that are written as numbers could be no letters at all.
            is_seen = isinstance(node.value, str) and node.value in text
            return is_seen or type(node.value) is int
        case nodes.CondExpr():
            return node.expr2 is not None
        case nodes.Operand():
            return node.op in _COMPARISONS
        case _:
            return type(node).__name__ in _ALLOWED


def _part(node: Getattr) -> str:
    """Return a part of a fact as a template names it."""
    return f"{getattr(node.node, 'name', '')}.{node.attr}"


def _facts(entry: Entry) -> tuple[set[str], set[str]]:
    """Return the facts that an entry's own words may name, and the parts of facts."""
    texts = (entry.say, entry.many, entry.symbol, entry.fact)
    read = [template for text in texts if (template := _read(text))]
    return (
        {name for template in read for name in template.names},
        {part for template in read for part in template.parts},
    )


def _place(text: str) -> Place:
    return text.place if isinstance(text, Written) else Place()
