"""Words that send readers to a step that is not there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.text.labels import read_label
from easyread.text.spans import to_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Document, Sentence

_NAMED = re.compile(
    r"\bsteps? (\d{1,2})(?:(?: ?[,–-] ?| and | or | to )(\d{1,2}))*(?![\d.:]\d|%)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+")
_CALLED = re.compile(r"step (\d{1,2})\b", re.IGNORECASE)
_LISTED = frozenset(("item", "step"))


def _steps(*labels: str) -> list[Sentence]:
    words = to_sentence("Fill in the form.", "step")
    return [replace(words, number=label) for label in labels]


@document_rule(
    hard=[
        Example(
            "“Go back to step 4.” below 3 steps",
            sample(*_steps("1.", "2.", "3."), "Go back to step 4."),
        ),
        Example(
            "“Do step 2 again.” below a list without numbers",
            sample(to_sentence("Fill in the form.", "item"), "Do step 2 again."),
        ),
    ],
    plain=[
        Example(
            "“Go back to step 2.” below 3 steps",
            sample(*_steps("1.", "2.", "3."), "Go back to step 2."),
        ),
        "Step 1 is to read this page.",
        "Their plan has a step 2.",
    ],
    certainty="think",
    source=f"{sources.OURS}: readers look for the number that they are sent to",
)
def missing_step(context: Context) -> Iterator[Hit]:
    """Send readers only to steps that are there.

    Write a number before each step, or write “steps:”. Then each number that you name
    is on the page.
    """
    document = context.document
    if not any(sentence.role in _LISTED for sentence in document.sentences):
        return
    there = set(_there(document))
    for sentence in document.sentences:
        for match in _NAMED.finditer(sentence.text):
            for number in _NUMBER.finditer(match[0]):
                if int(number[0]) not in there:
                    yield Hit(
                        f"There is no step {number[0]} here.",
                        "Name a step that has this number, or number the steps.",
                        match.start(),
                        match.end(),
                        sentence=sentence,
                    )


def _there(document: Document) -> Iterator[int]:
    """Yield the number of each step: of a label, or of “Step 2” that begins words."""
    for section in document.sections:
        for text in (section.heading, *(one.text for one in section.sentences)):
            called = _CALLED.match(text)
            if called:
                yield int(called[1])
        for sentence in section.sentences:
            label = read_label(sentence.number) if sentence.number else None
            if label:
                yield label.value
