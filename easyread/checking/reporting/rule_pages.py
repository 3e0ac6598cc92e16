"""Every rule as people read it: in the terminal, and as the page docs/rules.md."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from easyread.checking.context import Context
from easyread.checking.engine import ANY_LANGUAGE, Checker, Example
from easyread.checking.profiles import load_profile, profile_names
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.checking.engine import Rule
    from easyread.findings import Finding

_LEVELS = {
    "error": "error: change this",
    "warning": "warning: look at this",
    "note": "note: you may look at this",
}
_CERTAINTIES = {
    "sure": "sure: the program is sure",
    "think": "think: the program thinks so",
    "person": "person: only a person can decide",
}


def rule_facts(rule: Rule) -> dict[str, Any]:
    """Return the declaration of a rule, and its finding in its first hard example."""
    finding = _example_finding(rule)
    return {
        "rule": rule.name,
        "asks": rule.summary,
        "why": _why(rule),
        "level": rule.level,
        "certainty": rule.certainty,
        "source": rule.source,
        "languages": list(rule.languages),
        "hard": [str(example) for example in rule.hard],
        "plain": [str(example) for example in rule.plain],
        "message": finding.message if finding else "",
        "advice": finding.advice if finding else "",
    }


def rule_text(rule: Rule) -> str:
    """Return all about one rule, for a terminal."""
    facts = rule_facts(rule)
    lines = [f"{rule.name} ({rule.level}, {rule.certainty})", "", rule.doc, ""]
    for title, key in (("Hard to read", "hard"), ("Plain", "plain")):
        lines += [f"{title}:", *(f"  {example}" for example in facts[key])]
    finding = f"{facts['message']} {facts['advice']}".strip()
    return "\n".join(
        [
            *lines,
            "What we say:",
            f"  {finding}",
            "",
            f"Languages: {languages_of(rule)}",
            f"Source: {rule.source}",
        ]
    )


def rules_markdown(rules: Iterable[Rule]) -> str:
    """Return the page docs/rules.md: every rule, what it asks and why."""
    rules = list(rules)
    lines = [
        "# The rules",
        "",
        "What `easyread check` looks for. This page is made by one command, from the",
        "rules themselves: `easyread rules --output-format markdown > docs/rules.md`",
        "",
        "The level is the usual one of a rule: a bad case can be an error. Most numbers",
        "come from the profile `uk`; another profile can have others.",
        "",
        "| Rule | What it asks | Level | How sure |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| [{rule.name}](#{rule.name}) | {_escaped(rule.summary)} | {rule.level}"
        f" | {rule.certainty} |"
        for rule in rules
    ]
    for rule in rules:
        lines += ["", *_section(rule)]
    return "\n".join(lines)


def _section(rule: Rule) -> Iterator[str]:
    """Yield the lines of the page about one rule."""
    facts = rule_facts(rule)
    yield f"## {rule.name}"
    yield ""
    yield f"**{_escaped(rule.summary)}**"
    if facts["why"]:
        yield from ("", _escaped(facts["why"]))
    for title, key in (("Hard to read", "hard"), ("Plain", "plain")):
        yield from (
            "",
            f"{title}:",
            "",
            *(f"- {_escaped(example)}" for example in facts[key]),
        )
    finding = f"{facts['message']} {facts['advice']}".strip()
    yield from ("", f"What easyread says: {_escaped(finding)}", "")
    yield f"- Level: {_LEVELS[rule.level]}"
    yield f"- How sure: {_CERTAINTIES[rule.certainty]}"
    yield f"- Languages: {languages_of(rule)}"
    yield f"- Source: {_escaped(rule.source)}"


def languages_of(rule: Rule) -> str:
    """Return the languages of the documents that a rule holds for."""
    return "any" if rule.languages == ANY_LANGUAGE else ", ".join(rule.languages)


def _why(rule: Rule) -> str:
    return " ".join(rule.doc.partition("\n")[2].split())


def _example_finding(rule: Rule) -> Finding | None:
    """Return the finding of a rule in its first hard example.

    The first profile in which there is one counts; None if there is none in any.
    """
    first = rule.hard[0]
    example = first if isinstance(first, Example) else Example(first, sample(first))
    for profile in ("uk", *profile_names()):
        limits = load_profile(profile).limits
        context = Context(example.document, example.settings, limits)
        findings = Checker(context).run([rule])
        if findings:
            return findings[0]
    return None


def _escaped(text: str) -> str:
    """Return a text with the signs of Markdown escaped."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", " ".join(text.split()))
