"""What a rule is, how a new one is picked up, and how rules meet a document.

A rule is one function in `easyread/checking/rules/`. The names of its parameters say
what it looks at, which comes first: `sentence` or `reading` (each sentence), `section`,
`document` or `waiver`; and what else it needs: `limits` (the numbers of the profile),
`context` (what the whole document tells: its glossary, its facts).
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, NamedTuple

from easyread.errors import UnknownNameError, do_you_mean
from easyread.findings import Certainty, Finding, Level
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from easyread.checking.signs import Signs
    from easyread.model import Document, Place, Section, Sentence

RULES = "easyread.checking.rules"
SCOPES = {
    "sentence": "sentence",
    "reading": "sentence",
    "section": "section",
    "document": "document",
    "waiver": "waiver",
}


class Hit(NamedTuple):
    """What a rule saw. The engine adds the rest to make a `Finding` of it.

    `start` and `end` count characters of the sentence's text; without `end` the whole
    sentence is meant. What is left empty, the rule's own declaration fills.
    """

    message: str
    advice: str = ""
    start: int = 0
    end: int | None = None
    sentence: Sentence | None = None
    place: Place | None = None
    level: Level | None = None
    certainty: Certainty | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """An example that takes more than one sentence to show. `text` is for people."""

    text: str
    document: Document
    settings: Settings = field(default_factory=Settings)

    def __str__(self) -> str:
        """Return what people read."""
        return self.text


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that makes a document hard to read, and how to see it."""

    name: str
    level: Level
    certainty: Certainty
    source: str
    hard: tuple[str | Example, ...]
    plain: tuple[str | Example, ...]
    doc: str
    scope: str
    needs: tuple[str, ...]
    find: Callable[..., Iterator[Hit]]
    signs: Signs = ()

    @property
    def summary(self) -> str:
        """What to do, in one line."""
        return self.doc.partition("\n")[0]

    def finding(
        self, hit: Hit, at: Sentence | Section | Document, sentence: Sentence | None
    ) -> Finding:
        """Make a finding of a hit, with everything that the rule declares."""
        place = end = hit.place or at.place
        if sentence is not None:
            stop = len(sentence.text) if hit.end is None else hit.end
            place = sentence.place_at(hit.start)
            end = sentence.place_at(max(hit.start, stop - 1), past=1)
        return Finding(
            rule=self.name,
            level=hit.level or self.level,
            certainty=hit.certainty or self.certainty,
            place=place,
            end=end,
            message=hit.message,
            advice=hit.advice,
            source=hit.source or self.source,
            sentence=sentence,
        )


def rule(  # noqa: PLR0913  what a rule has to declare
    *,
    hard: Sequence[str | Example],
    plain: Sequence[str | Example],
    source: str,
    level: Level = "warning",
    certainty: Certainty = "think",
    signs: Signs = (),
) -> Callable[[Callable[..., Iterator[Hit]]], Rule]:
    """Make a rule of a function. Its name and docstring are those of the rule.

    `hard` are texts in which the rule must find something, `plain` are texts in which
    it must not. Only a sentence with one of the `signs` is asked: see
    easyread/checking/signs.py.
    """

    def make(find: Callable[..., Iterator[Hit]]) -> Rule:
        needs = tuple(inspect.signature(find).parameters)
        return Rule(
            name=find.__name__.replace("_", "-"),
            level=level,
            certainty=certainty,
            source=source,
            hard=tuple(hard),
            plain=tuple(plain),
            doc=inspect.getdoc(find) or "",
            scope=SCOPES[needs[0]],
            needs=needs,
            find=find,
            signs=signs,
        )

    return make


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule of `easyread/checking/rules/`, by name."""
    return tuple(sorted((*draft_rules(), *_rules(RULES)), key=lambda one: one.name))


@cache
def draft_rules() -> tuple[Rule, ...]:
    """Return the rules for what makes a document a draft, and load no others."""
    return tuple(_rules(f"{RULES}.draft"))


def _rules(folder: str) -> Iterator[Rule]:
    for module in iter_modules(import_module(folder).__path__):
        if not module.ispkg:
            yield getattr(import_module(f"{folder}.{module.name}"), module.name)


def find_rule(name: str) -> Rule:
    """Return the rule called `name`; a wrong name is told with the nearest right one."""
    known = {one.name: one for one in all_rules()}
    wanted = name.strip().lower().replace("_", "-")
    if wanted not in known:
        raise UnknownNameError(
            f"There is no rule “{name}”."
            f" {do_you_mean(wanted, known, 'See all with: easyread rules')}"
        )
    return known[wanted]
