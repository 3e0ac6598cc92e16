"""What is wrong with an organisation's own wording, each fault with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

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

    from easyread.languages.own_words import ByLanguage

# What a template may hold: names, their parts, and "if". A sentence needs no more, and
# with no more it cannot run for ever or reach into the program.
_ALLOWED: Final = frozenset(
    {
        "And", "Compare", "CondExpr", "Const", "Getattr", "If", "Name", "Not",
        "Operand", "Or", "Output", "Template", "TemplateData",
    }
)  # fmt: skip
_LONGEST: Final = 500
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
    from jinja2 import TemplateSyntaxError, meta, nodes  # noqa: PLC0415  as above

    if len(text) > _LONGEST:
        yield Fault(where, "This wording is too long.", "Say one thing in it.")
        return
    try:
        tree = environment().parse(text)
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
        for name in meta.find_undeclared_variables(environment().parse(part))
    }


def _place(text: str) -> Place:
    return text.place if isinstance(text, Written) else Place()
