"""What a rule is, how it is declared, and how all of them check a document.

A rule is one function in a file of its own in `easyread/checking/rules/`, under a
decorator that says what it looks at:

- `sentence_rule`: each sentence on its own, as a `Reading`;
- `context_rule`: each sentence, and the `Context`: what the whole document, its
  organisation and the profile say;
- `document_rule`: the `Context` alone, with the document in it;
- `waiver_rule`: each reason of an author to break a rule, after all other rules.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from inspect import cleandoc
from pkgutil import iter_modules
from typing import TYPE_CHECKING, NamedTuple, Required, TypedDict, Unpack

from easyread.checking.report import Waived
from easyread.errors import UnknownNameError, do_you_mean
from easyread.findings import Certainty, Finding, Level
from easyread.progress import stepping
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading
    from easyread.model import Document, Place, Sentence, Waiver

RULES = "easyread.checking.rules"
ANY_LANGUAGE = ("*",)
_LEVELS = {"error": 0, "warning": 1, "note": 2}


class Hit(NamedTuple):
    """What a rule has found. `Rule.finding` makes a `Finding` of it.

    `start` and `end` are offsets in the text of the sentence; `end` None is its end. A
    document rule sets `sentence` or `place`, or neither for the whole document. An
    empty level, certainty or source is that of the rule.
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
    """An example that takes more than one sentence. `text` describes it for people."""

    text: str
    document: Document
    settings: Settings = field(default_factory=Settings)

    def __str__(self) -> str:
        """Return the description."""
        return self.text


class Declaration(TypedDict, total=False):
    """The keyword arguments of the decorators below.

    `hard` are texts in which the rule must find something, `plain` texts in which it
    must not: tests check both. `source` names the standard behind the rule.
    `languages` are base codes of the documents that it holds for, or ANY_LANGUAGE; by
    default ("en",).
    """

    hard: Required[Sequence[str | Example]]
    plain: Required[Sequence[str | Example]]
    source: Required[str]
    level: Level
    certainty: Certainty
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that makes a document hard to read.

    `name` and `doc` are the name and docstring of the function that finds it, which
    the subclasses have as `find`. For the other fields see `Declaration`.
    """

    name: str
    doc: str
    hard: Sequence[str | Example]
    plain: Sequence[str | Example]
    source: str
    level: Level = "warning"
    certainty: Certainty = "think"
    languages: tuple[str, ...] = ("en",)

    @property
    def summary(self) -> str:
        """What to do, in one line."""
        return self.doc.partition("\n")[0]

    def holds_for(self, language: str) -> bool:
        """Tell whether documents in a language, such as en-GB, are held to the rule."""
        return "*" in self.languages or language.partition("-")[0] in self.languages

    def finding(self, hit: Hit, sentence: Sentence | None, place: Place) -> Finding:
        """Make a finding of a hit.

        `place` is used for a hit with neither a place nor a sentence.
        """
        start = end = hit.place or place
        if sentence is not None:
            stop = len(sentence.text) if hit.end is None else hit.end
            start = sentence.place_at(hit.start)
            end = sentence.place_at(max(hit.start, stop - 1), past=1)
        return Finding(
            rule=self.name,
            level=hit.level or self.level,
            certainty=hit.certainty or self.certainty,
            place=start,
            end=end,
            message=hit.message,
            advice=hit.advice,
            source=hit.source or self.source,
            sentence=sentence,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRule(Rule):
    """A rule that looks at each sentence."""

    find: Callable[[Reading, Context], Iterator[Hit]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRule(Rule):
    """A rule that looks at a whole document."""

    find: Callable[[Context], Iterator[Hit]]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverRule(Rule):
    """A rule that looks at each waiver that nothing needed."""

    find: Callable[[Waiver], Iterator[Hit]]


class _NameAndDoc(TypedDict):
    name: str
    doc: str


def _name_and_doc(find: Callable[..., Iterator[Hit]]) -> _NameAndDoc:
    name = find.__name__.replace("_", "-")
    return {"name": name, "doc": cleandoc(find.__doc__ or "")}


def sentence_rule(
    **declaration: Unpack[Declaration],
) -> Callable[[Callable[[Reading], Iterator[Hit]]], SentenceRule]:
    """Make a rule of a function that looks at each sentence on its own."""

    def make(find: Callable[[Reading], Iterator[Hit]]) -> SentenceRule:
        return SentenceRule(
            find=lambda reading, _: find(reading), **_name_and_doc(find), **declaration
        )

    return make


def context_rule(
    **declaration: Unpack[Declaration],
) -> Callable[[Callable[[Reading, Context], Iterator[Hit]]], SentenceRule]:
    """Make a rule of a function that looks at each sentence in its document."""
    return lambda find: SentenceRule(find=find, **_name_and_doc(find), **declaration)


def document_rule(
    **declaration: Unpack[Declaration],
) -> Callable[[Callable[[Context], Iterator[Hit]]], DocumentRule]:
    """Make a rule of a function that looks at a whole document."""
    return lambda find: DocumentRule(find=find, **_name_and_doc(find), **declaration)


def waiver_rule(
    **declaration: Unpack[Declaration],
) -> Callable[[Callable[[Waiver], Iterator[Hit]]], WaiverRule]:
    """Make a rule of a function that looks at each waiver that nothing needed."""
    return lambda find: WaiverRule(find=find, **_name_and_doc(find), **declaration)


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule of `easyread/checking/rules/`, by name."""
    return tuple(sorted((*draft_rules(), *_rules(RULES)), key=lambda rule: rule.name))


@cache
def draft_rules() -> tuple[Rule, ...]:
    """Return the rules for what makes a document a draft; no others are imported."""
    return tuple(_rules(f"{RULES}.draft"))


def _rules(folder: str) -> Iterator[Rule]:
    for module in iter_modules(import_module(folder).__path__):
        if not module.ispkg:
            yield getattr(import_module(f"{folder}.{module.name}"), module.name)


def find_rule(name: str) -> Rule:
    """Return the rule called `name`. Raises UnknownNameError with the nearest name."""
    rules = {rule.name: rule for rule in all_rules()}
    normalized = _normalized(name)
    if normalized not in rules:
        raise UnknownNameError(
            f"There is no rule “{name}”."
            f" {do_you_mean(normalized, rules, 'See all with: easyread rules')}"
        )
    return rules[normalized]


def _normalized(name: str) -> str:
    return name.strip().lower().replace("_", "-")


class Checker:
    """Checks one document. Use it once.

    After `run`, `waived` are the findings that waivers of the author allow.
    """

    def __init__(self, context: Context) -> None:
        self.context = context
        self.waived: list[Waived] = []
        self._used_waivers: set[tuple[Sentence, Waiver]] = set()

    def run(self, rules: Iterable[Rule]) -> list[Finding]:
        """Return what the rules find and no waiver allows, in reading order.

        Rules for other languages than that of the document are skipped.
        """
        language = self.context.document.language
        rules = [rule for rule in rules if rule.holds_for(language)]
        sentence_rules = [rule for rule in rules if isinstance(rule, SentenceRule)]
        document_rules = [rule for rule in rules if isinstance(rule, DocumentRule)]
        waiver_rules = [rule for rule in rules if isinstance(rule, WaiverRule)]
        findings = [
            *self._sentences(sentence_rules),
            *self._document(document_rules),
            *self._waivers(waiver_rules),  # last: the others use waivers
        ]
        findings.sort(key=_reading_order)
        return findings

    def _sentences(self, rules: Sequence[SentenceRule]) -> Iterator[Finding]:
        total = len(self.context.document.sentences)
        for reading in stepping(self.context.readings, "We check sentence", total):
            sentence = reading.sentence
            for rule in rules:
                for hit in rule.find(reading, self.context):
                    finding = rule.finding(hit, sentence, sentence.place)
                    if not self._allowed(finding):
                        yield finding

    def _document(self, rules: Sequence[DocumentRule]) -> Iterator[Finding]:
        place = self.context.document.place
        for rule in rules:
            for hit in rule.find(self.context):
                finding = rule.finding(hit, hit.sentence, place)
                if not self._allowed(finding):
                    yield finding

    def _waivers(self, rules: Sequence[WaiverRule]) -> Iterator[Finding]:
        for sentence in self.context.document.sentences:
            for waiver in sentence.allow:
                if (sentence, waiver) in self._used_waivers:
                    continue
                for rule in rules:
                    for hit in rule.find(waiver):
                        yield rule.finding(hit, None, sentence.place)

    def _allowed(self, finding: Finding) -> bool:
        """Tell whether a waiver allows a finding. If so, note both."""
        sentence = finding.sentence
        if sentence is None or not sentence.allow:
            return False
        for waiver in sentence.allow:
            if _normalized(waiver.rule) == finding.rule:
                self._used_waivers.add((sentence, waiver))
                self.waived.append(Waived(finding, waiver.reason))
                return True
        return False


def _reading_order(finding: Finding) -> tuple[int, int, int, str]:
    place = finding.place
    return place.line, place.column, _LEVELS[finding.level], finding.rule
