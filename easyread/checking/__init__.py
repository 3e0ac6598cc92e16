"""Is it easy to read? Rules, scores, and a report with every place.

A check never changes a document and never fails on its text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.checking.context import Context
from easyread.checking.engine import Checker, Rule, all_rules, draft_rules, find_rule
from easyread.checking.profiles import Profile, load_profile, profile_names
from easyread.checking.report import FileReport, Report, SentenceReport
from easyread.checking.samples import document_of
from easyread.checking.scores import (
    counts_of,
    reading_difficulty,
    scores,
    sentence_difficulty,
)
from easyread.languages import language_of
from easyread.languages.en.difficulty import word_difficulty
from easyread.languages.en.passive import is_passive
from easyread.languages.en.swaps import suggest
from easyread.model import Anchor
from easyread.settings import Settings
from easyread.text.spans import to_sentence
from easyread.text.written import Written
from easyread.version import __version__

if TYPE_CHECKING:
    from easyread.checking.reading import Reading
    from easyread.findings import Finding
    from easyread.model import Document

__all__ = [
    "Profile",
    "Report",
    "Rule",
    "all_rules",
    "blocking",
    "check",
    "check_text",
    "find_rule",
    "findings",
    "is_passive",
    "load_profile",
    "profile_names",
    "sentence_difficulty",
    "suggest",
    "word_difficulty",
]


def check(
    document: Document, profile: str | None = None, settings: Settings | None = None
) -> Report:
    """Hold a document to every rule, and return all that was found, with scores.

    `profile` is a name, or the path of a profile of your own: without it, that of the
    `settings` holds. Raises EasyReadError only when the profile cannot be read.
    """
    context, name = _context(document, profile, settings)
    checker = Checker(context)
    found = checker.run(all_rules())
    scored = language_of(document.language).has_words
    judged = _judged if scored else _counted
    sentences = tuple(judged(reading, context) for reading in context.readings)
    made = FileReport(
        file=document.place.file,
        kind=document.kind,
        title=document.title,
        scores=(
            scores(context.readings, sentences)
            if scored
            else counts_of(context.readings)
        ),
        sentences=sentences,
        findings=tuple(found),
        waived=tuple(checker.waived),
        lines=document.lines,
    )
    return Report(__version__, name, (made,))


def _judged(reading: Reading, context: Context) -> SentenceReport:
    """Return how hard a sentence and its words are."""
    return SentenceReport(
        number=reading.index + 1,
        sentence=reading.sentence,
        difficulty=reading_difficulty(reading, context.vocabulary.locked),
        hard_words=context.hard_words.of(reading),
        heading=reading.heading,
    )


def _counted(reading: Reading, _context: Context) -> SentenceReport:
    """Return a sentence in a language whose words we do not know."""
    return SentenceReport(
        number=reading.index + 1,
        sentence=reading.sentence,
        difficulty=None,
        hard_words=(),
        heading=reading.heading,
    )


def check_text(text: str, profile: str | None = None) -> Report:
    """Check plain text: each line and each sentence of it.

    It has no pictures, and none are missing in it: in the report for other programs,
    the pairing of each sentence is null.
    """
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    lines = (Anchor(start, line, 1) for line, start in enumerate(starts, start=1))
    sentences = (
        to_sentence(one) for one in language_of().split(Written(text, anchors=lines))
    )
    written = tuple(line.removesuffix("\r") for line in text.split("\n"))
    document = replace(document_of(sentences), lines=written)
    return check(document, profile)


def findings(
    document: Document, profile: str | None = None, settings: Settings | None = None
) -> list[Finding]:
    """Return what every rule finds, without the scores, which take longer."""
    context, _ = _context(document, profile, settings)
    return Checker(context).run(all_rules())


def blocking(
    document: Document, profile: str | None = None, settings: Settings | None = None
) -> list[Finding]:
    """Return what makes a document a draft: missing facts, and what is not real.

    That reads no table of words, so it is ready in no time.
    """
    context, _ = _context(document, profile, settings)
    return Checker(context).run(draft_rules())


def _context(
    document: Document, profile: str | None, settings: Settings | None
) -> tuple[Context, str]:
    """Return all that a check asks, and the name of the profile."""
    settings = settings or Settings()
    chosen = load_profile(profile or settings.profile)
    return Context(document, settings, chosen.limits), chosen.name
