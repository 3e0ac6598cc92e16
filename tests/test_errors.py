"""The nearest right name, for people who typed another."""

from __future__ import annotations

import pytest

from easyread.errors import do_you_mean, nearest

NAMES = [
    "title",
    "address",
    "when",
    "language",
    "sections",
    "notes",
    "invite",
    "charter",
    "pdf",
    "html",
    "fragment",
    "gov-uk",
    "scotland",
    "europe",
    "nhs",
    "wednesday",
    "february",
    "october",
    "start",
    "place-is",
    "kind",
    "long-sentence",
    "page-listen",
    "page-colours",
    "accessibility statement",
]


@pytest.mark.parametrize(
    ("name", "right"),
    [("titel", "title"), ("TITLE", "title"), ("gdpr", "GDPR"), ("zebra", "")],
)
def test_the_nearest_name_is_found(name: str, right: str) -> None:
    """It should be that capitals do not count, and that nothing is said for far names."""
    assert nearest(name, ["title", "GDPR", "address"]) == right


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("wehn", "when"),
        ("adress", "address"),
        ("languge", "language"),
        ("acessibilty statement", "accessibility statement"),
        ("secions", "sections"),
        ("invitation", "invite"),
        ("inivte", "invite"),
        ("charts", "charter"),
        ("note", "notes"),
        ("pfd", "pdf"),
        ("htm", "html"),
        ("goc-uk", "gov-uk"),
        ("gov_uk", "gov-uk"),
        ("scotlnad", "scotland"),
        ("euorpe", "europe"),
        ("wensday", "wednesday"),
        ("febuary", "february"),
        ("long-sentance", "long-sentence"),
        ("listen", "page-listen"),
    ],
)
def test_slips_of_the_pen_are_found(slip: str, right: str) -> None:
    """It should be that what people type for a name still leads to it."""
    assert nearest(slip, NAMES) == right


@pytest.mark.parametrize(
    "word",
    [
        "nope",
        "none",
        "purple",
        "test",
        "other",
        "doctor",
        "strict",
        "poster",
        "minutes",
        "readme",
        "json",
        "window",
        "table",
        "train",
        "garden",
        "house",
        "default",
        "plain",
        "yes",
        "word",
        "xml",
        "docx",
        "uk",
        "us",
    ],
)
def test_other_words_are_not_taken_for_slips(word: str) -> None:
    """`--profile nope` was told “europe”: it should be that far names are not offered."""
    assert nearest(word, NAMES) == ""


def test_the_hint_names_it_or_says_something_else() -> None:
    """It should be that people get one of the two to go on with."""
    assert do_you_mean("titel", ["title"], "We know: title.") == "Do you mean “title”?"
    assert do_you_mean("zebra", ["title"], "We know: title.") == "We know: title."
