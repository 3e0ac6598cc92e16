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
    """Check a document with every rule, and return the findings and scores.

    `profile` is a name or the path of a profile; by default it is that of the
    `settings`. Raises EasyReadError only when the profile cannot be read.
    """
    context, name = _context(document, profile, settings)
    checker = Checker(context)
    findings = checker.run(all_rules())
    has_words = language_of(document.language).has_words
    judge = _judged if has_words else _counted
    sentences = tuple(judge(reading, context) for reading in context.readings)
    file = FileReport(
        file=document.place.file,
        kind=document.kind,
        title=document.title,
        scores=(
            scores(context.readings, sentences)
            if has_words
            else counts_of(context.readings)
        ),
        sentences=sentences,
        findings=tuple(findings),
        waived=tuple(checker.waived),
        lines=document.lines,
    )
    return Report(__version__, name, (file,))


def _judged(reading: Reading, context: Context) -> SentenceReport:
    """Return the report of a sentence, with its difficulty and hard words."""
    return SentenceReport(
        number=reading.index + 1,
        sentence=reading.sentence,
        difficulty=reading_difficulty(reading, context.vocabulary.protected),
        hard_words=context.hard_words.of(reading),
        heading=reading.heading,
    )


def _counted(reading: Reading, _context: Context) -> SentenceReport:
    """Return the report of a sentence in a language whose words we do not know."""
    return SentenceReport(
        number=reading.index + 1,
        sentence=reading.sentence,
        difficulty=None,
        hard_words=(),
        heading=reading.heading,
    )


def check_text(text: str, profile: str | None = None) -> Report:
    """Check plain English text, each sentence of each line.

    The sentences are not paired with pictures: in JSON their pairing is null.
    """
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    anchors = (Anchor(start, line, 1) for line, start in enumerate(starts, start=1))
    parts = language_of().split(Written(text, anchors=anchors))
    document = document_of(to_sentence(part) for part in parts)
    lines = tuple(line.removesuffix("\r") for line in text.split("\n"))
    return check(replace(document, lines=lines), profile)


def findings(
    document: Document, profile: str | None = None, settings: Settings | None = None
) -> list[Finding]:
    """Return the findings of every rule, without scores, which take longer."""
    context, _ = _context(document, profile, settings)
    return Checker(context).run(all_rules())


def blocking(
    document: Document, profile: str | None = None, settings: Settings | None = None
) -> list[Finding]:
    """Return the findings that make a document a draft: missing facts, placeholders.

    This is quick: it reads no table of words.
    """
    context, _ = _context(document, profile, settings)
    return Checker(context).run(draft_rules())


def _context(
    document: Document, profile: str | None, settings: Settings | None
) -> tuple[Context, str]:
    """Return the context of a check, and the name of the profile."""
    settings = settings or Settings()
    loaded = load_profile(profile or settings.profile)
    return Context(document, settings, loaded.limits), loaded.name
