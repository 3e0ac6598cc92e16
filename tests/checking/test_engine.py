"""How rules are declared, and which of them a document is held to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from easyread.checking import all_rules, check, check_text
from easyread.checking.context import Context
from easyread.checking.engine import (
    ANY_LANGUAGE,
    Checker,
    DocumentRule,
    Hit,
    SentenceRule,
    WaiverRule,
    context_rule,
    document_rule,
    sentence_rule,
)
from easyread.checking.profiles import load_profile
from easyread.checking.samples import sample
from easyread.model import Pairing, Sentence, Span
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading


@sentence_rule(hard=["Oh no."], plain=["Yes."], source="A test", level="note")
def says_oh(reading: Reading) -> Iterator[Hit]:
    """Do not say oh.

    It is a test.
    """
    if "oh" in reading.word_set:
        yield Hit(
            "Oh.",
            start=reading.lower_text.index("oh"),
            end=reading.lower_text.index("oh") + 2,
        )


@context_rule(hard=["Ah."], plain=["Yes."], source="A test", languages=ANY_LANGUAGE)
def says_kind(reading: Reading, context: Context) -> Iterator[Hit]:
    """Name the kind of document."""
    yield Hit(f"{context.document.kind} {reading.index}")


@document_rule(hard=["Ah."], plain=["Yes."], source="A test", languages=("cy",))
def counts(context: Context) -> Iterator[Hit]:
    """Count sentences."""
    yield Hit(f"{len(context.readings)}")


RULES = (says_oh, says_kind, counts)


def found(text: str, language: str = "en-GB") -> list[str]:
    """Return what the rules above say of a sentence."""
    document = sample(text, language=language)
    context = Context(document, Settings(), load_profile("uk").limits)
    return [one.message for one in Checker(context).run(RULES)]


def test_a_rule_is_called_as_its_function() -> None:
    """It should be that a declaration makes a rule of the right sort, with its words."""
    assert isinstance(says_oh, SentenceRule)
    assert isinstance(says_kind, SentenceRule)
    assert isinstance(counts, DocumentRule)
    assert (says_oh.name, says_oh.summary) == ("says-oh", "Do not say oh.")
    assert (says_oh.level, says_kind.level) == ("note", "warning")


@pytest.mark.parametrize("declare", [sentence_rule, context_rule, document_rule])
def test_a_slip_in_a_declaration_fails_at_once(declare: object) -> None:
    """It should be that a wrong name in a declaration stops the import of its file."""
    with pytest.raises(TypeError, match="hrad"):
        declare(hrad=["Oh."], plain=["Yes."], source="A test")(found)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en-GB", ["text 0", "Oh."]),
        ("en", ["text 0", "Oh."]),
        ("cy", ["1", "text 0"]),
        ("de-AT", ["text 0"]),
    ],
)
def test_only_rules_of_the_language_are_asked(language: str, said: list[str]) -> None:
    """It should be that English rules say nothing of a document in Welsh."""
    assert found("We said oh.", language) == said


def test_a_document_in_another_language_gets_no_english_finding() -> None:
    """It should be that only what holds for any language is found there."""
    spans = (Span("Hen dad facilitate 25% CQC, they're don't utilise 04/03/2026!!"),)
    bare = sample(Sentence(spans, pairing=Pairing("gap")), kind="charter")
    english, welsh = (
        {one.rule for one in check(replace(bare, language=name)).findings}
        for name in ("en-GB", "cy")
    )

    assert {"percentage", "contraction", "acronym", "gap"} <= english
    assert welsh == {"gap", "other-language"}


def test_there_are_rules_of_every_sort() -> None:
    """It should be that rules look at sentences, at the document and at waivers."""
    kinds = {type(rule) for rule in all_rules()}
    assert kinds == {SentenceRule, DocumentRule, WaiverRule}


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Bring two-thirds of it.", {"fraction"}),
        ("It is a multi-million sum.", {"large-number"}),
        ("That is it.²", {"footnote"}),
        ("Paper etc.and pens.", {"latin-short-form"}),
        ("Bring e. g. blue pens.", {"latin-short-form"}),
        ("It isn’t “not unclear”.", {"contraction", "two-negatives"}),
        ("They’ll say _this_ or [1].", {"contraction", "italics", "footnote"}),
        ("Come 5–6 or on Mon–Fri.", {"range-style"}),
        ("It’s done.", {"contraction"}),
    ],
)
def test_rules_look_at_parts_of_words_and_at_any_mark(
    text: str, rules: set[str]
) -> None:
    """It should be that no rule passes over a sentence because of how words are joined."""
    assert rules <= {one.rule for one in check_text(text).findings}
