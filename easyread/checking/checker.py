"""Hold a document to every rule, and hear its authors' reasons for breaking one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from easyread.checking.context import Context
from easyread.checking.engine import all_rules
from easyread.checking.report import Waived
from easyread.checking.signs import Asking

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.checking.engine import Rule
    from easyread.checking.profiles import Limits
    from easyread.findings import Finding
    from easyread.model import Document, Sentence, Waiver
    from easyread.settings import Settings


@dataclass
class Checker:
    """One document on its way through the rules."""

    context: Context
    limits: Limits
    used: set[tuple[Sentence | None, Waiver]] = field(default_factory=set)
    waived: list[Waived] = field(default_factory=list)

    def run(self, rules: Iterable[Rule]) -> list[Finding]:
        """Return what the rules find and no waiver allows, in reading order.

        What a waiver allows is kept in `waived`, with the author's reason.
        """
        by_scope: dict[str, list[Rule]] = {}
        for rule in rules:
            by_scope.setdefault(rule.scope, []).append(rule)
        found = list(self._sentences(by_scope.get("sentence", [])))
        for rule in by_scope.get("section", []):
            for section in self.context.document.sections:
                found += self._ask(rule, section, section=section)
        for rule in by_scope.get("document", []):
            document = self.context.document
            found += self._ask(rule, document, document=document)
        for rule in by_scope.get("waiver", []):
            found += self._waivers(rule)
        order = {"error": 0, "warning": 1, "note": 2}
        found.sort(key=lambda f: (f.place.line, f.place.column, order[f.level], f.rule))
        return found

    def _sentences(self, rules: list[Rule]) -> Iterator[Finding]:
        ready = [self._ready(rule) for rule in rules]
        asking = Asking(rules)
        for reading in self.context.readings:
            sentence = reading.sentence
            views = reading, sentence
            for place in asking.places(reading.signs):
                rule, view, rest = ready[place]
                for hit in rule.find(views[view], *rest):
                    finding = rule.finding(hit, sentence, sentence)
                    if not sentence.allow:
                        yield finding
                    else:
                        yield from self._judge(rule, finding)

    def _ready(self, rule: Rule) -> tuple[Rule, int, tuple[Limits | Context, ...]]:
        """Say which view of a sentence a rule needs, and what is the same for all."""
        known: dict[str, Limits | Context]
        known = {"limits": self.limits, "context": self.context}
        view, *rest = rule.needs
        return rule, int(view == "sentence"), tuple(known[name] for name in rest)

    def _ask(self, rule: Rule, at: Any, **given: Any) -> Iterator[Finding]:
        given |= {"limits": self.limits, "context": self.context}
        for hit in rule.find(**{name: given[name] for name in rule.needs}):
            yield from self._judge(rule, rule.finding(hit, at, hit.sentence))

    def _judge(self, rule: Rule, finding: Finding) -> Iterator[Finding]:
        """Give back a finding, or keep it with the waiver that allows it."""
        sentence = finding.sentence
        for waiver in sentence.allow if sentence is not None else ():
            if _same(waiver, rule):
                self.used.add((sentence, waiver))
                self.waived.append(Waived(finding, waiver.reason))
                return
        yield finding

    def _waivers(self, rule: Rule) -> Iterator[Finding]:
        """Ask about each waiver that nothing needed."""
        for sentence in self.context.document.sentences:
            for waiver in sentence.allow:
                if (sentence, waiver) not in self.used:
                    yield from self._ask(rule, sentence, waiver=waiver)


def _same(waiver: Waiver, rule: Rule) -> bool:
    return waiver.rule.strip().lower().replace("_", "-") == rule.name


def findings(document: Document, limits: Limits, settings: Settings) -> list[Finding]:
    """Return what every rule finds in a document."""
    return Checker(Context(document, settings), limits).run(all_rules())
