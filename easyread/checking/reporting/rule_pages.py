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

LEVELS = {
    "error": "error: change this",
    "warning": "warning: look at this",
    "note": "note: you may look at this",
}
CERTAINTIES = {
    "sure": "sure: the program is sure",
    "think": "think: the program thinks so",
    "person": "person: only a person can decide",
}


def rule_facts(rule: Rule) -> dict[str, Any]:
    """Return what a rule declares, and what it says of its first hard example."""
    found = _finding(rule)
    return {
        "rule": rule.name,
        "asks": rule.summary,
        "why": _why(rule),
        "level": rule.level,
        "certainty": rule.certainty,
        "source": rule.source,
        "languages": list(rule.languages),
        "hard": [str(one) for one in rule.hard],
        "plain": [str(one) for one in rule.plain],
        "message": found.message if found else "",
        "advice": found.advice if found else "",
    }


def rule_text(rule: Rule) -> str:
    """Return all about one rule, for a terminal."""
    facts = rule_facts(rule)
    lines = [f"{rule.name} ({rule.level}, {rule.certainty})", "", rule.doc, ""]
    for title, key in (("Hard to read", "hard"), ("Plain", "plain")):
        lines += [f"{title}:", *(f"  {one}" for one in facts[key])]
    said = f"{facts['message']} {facts['advice']}".strip()
    return "\n".join(
        [
            *lines,
            "What we say:",
            f"  {said}",
            "",
            f"Languages: {languages_of(rule)}",
            f"Source: {rule.source}",
        ]
    )


def rules_markdown(rules: Iterable[Rule]) -> str:
    """Return the page docs/rules.md: every rule, what it asks and why."""
    kept = list(rules)
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
        f"| [{one.name}](#{one.name}) | {_plain(one.summary)} | {one.level}"
        f" | {one.certainty} |"
        for one in kept
    ]
    for one in kept:
        lines += ["", *_section(one)]
    return "\n".join(lines)


def _section(rule: Rule) -> Iterator[str]:
    facts = rule_facts(rule)
    yield f"## {rule.name}"
    yield ""
    yield f"**{_plain(rule.summary)}**"
    if facts["why"]:
        yield from ("", _plain(facts["why"]))
    for title, key in (("Hard to read", "hard"), ("Plain", "plain")):
        yield from ("", f"{title}:", "", *(f"- {_plain(one)}" for one in facts[key]))
    said = f"{facts['message']} {facts['advice']}".strip()
    yield from ("", f"What easyread says: {_plain(said)}", "")
    yield f"- Level: {LEVELS[rule.level]}"
    yield f"- How sure: {CERTAINTIES[rule.certainty]}"
    yield f"- Languages: {languages_of(rule)}"
    yield f"- Source: {_plain(rule.source)}"


def languages_of(rule: Rule) -> str:
    """Return the languages of the documents that a rule holds for."""
    return "any" if rule.languages == ANY_LANGUAGE else ", ".join(rule.languages)


def _why(rule: Rule) -> str:
    return " ".join(rule.doc.partition("\n")[2].split())


def _finding(rule: Rule) -> Finding | None:
    """Return what a rule finds in its first hard example, in the first fit profile."""
    first = rule.hard[0]
    example = first if isinstance(first, Example) else Example(first, sample(first))
    for profile in ("uk", *profile_names()):
        limits = load_profile(profile).limits
        context = Context(example.document, example.settings, limits)
        found = Checker(context).run([rule])
        if found:
            return found[0]
    return None


def _plain(text: str) -> str:
    """Keep an example's stars and signs from being read as Markdown."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", " ".join(text.split()))
