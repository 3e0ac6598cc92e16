"""Tests for what a sentence must have before a rule is asked of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from easyread.checking import Rule, all_rules, load_profile
from easyread.checking.checker import Checker
from easyread.checking.context import Context
from easyread.checking.samples import document_of
from easyread.settings import Settings
from easyread.text.spans import to_sentence

if TYPE_CHECKING:
    from easyread.model import Document

SIGNED = [one for one in all_rules() if one.signs]
TEXTS = (
    *(text for one in all_rules() for text in (*one.hard, *one.plain)),
    "Bring two-thirds of it, a multi-million sum, and a note.²",
    "It isn’t “not unclear”; paper etc.and pens, e. g. blue ones.",
    "They’ll say _this_ or [1], A&B or ONE/TWO, 5–6 or 50%.",
    "Was it sent? It’s done. You’re told, and that is-not unusual.",
)
DOCUMENT = document_of(to_sentence(text) for text in TEXTS if isinstance(text, str))
WHOLE = [text.document for text in TEXTS if not isinstance(text, str)]


def found(rule: Rule, document: Document) -> list[object]:
    """Return what one rule finds."""
    context = Context(document, Settings())
    return list(Checker(context, load_profile("uk").limits).run([rule]))


@pytest.mark.parametrize("rule", SIGNED, ids=lambda one: one.name)
def test_a_rule_finds_the_same_where_it_is_asked_of_every_sentence(rule: Rule) -> None:
    """It should be that the signs of a rule only save time, and never hide a finding."""
    always = replace(rule, signs=())
    for document in (DOCUMENT, *WHOLE):
        assert found(rule, document) == found(always, document)


def test_rules_that_wait_for_signs_are_not_asked_without_them() -> None:
    """It should be that a plain sentence costs a few rules, not all of them."""
    asked: list[str] = []
    plain = document_of([to_sentence("We will help you.")])

    def spy(rule: Rule) -> Rule:
        def find(*given: object) -> object:
            asked.append(rule.name)
            return rule.find(*given)

        return replace(rule, find=find)  # type: ignore[arg-type]

    rules = [spy(one) for one in all_rules() if one.scope == "sentence"]
    Checker(Context(plain, Settings()), load_profile("uk").limits).run(rules)
    assert asked
    assert not {one.name for one in SIGNED} & set(asked)
