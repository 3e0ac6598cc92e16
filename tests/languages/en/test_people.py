"""Names of people are told from places, groups and words with a capital."""

from __future__ import annotations

import pytest

from easyread.languages.en.people import find_people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sam said we need a lift.", "Sam"),
        ("Then Fatima asked for tea.", "Fatima"),
        ("Tomasz Nowak will book the bus.", "Tomasz Nowak"),
        ("Please ask Oluwaseun.", "Oluwaseun"),
        ("Mrs Church came late.", "Mrs Church"),
        ("Cllr O'Brien spoke.", "Cllr O'Brien"),
        ("Siobhan's carer is ill.", "Siobhan"),
        ("Declan (chair)", "Declan"),
        ("Jean-Paul agreed.", "Jean-Paul"),
    ],
)
def test_a_person_is_found(text: str, name: str) -> None:
    """It should be that a name is found by what people do and are called."""
    assert [text[start:end] for start, end in find_people(text)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The note taker",
        "Everyone",
        "Runcorn is a town.",
        "We met in Widnes.",
        "The council agreed.",
        "Halton Speak Out said yes.",
        "NHS England asked us.",
        "Scotland's health care",
        "Co-production will take time.",
        "On Monday we talked.",
        "Zoom was slow.",
        "Come to Apple Tree Court.",
    ],
)
def test_what_is_no_person_is_left_alone(text: str) -> None:
    """It should be that places, groups and first words are no people."""
    assert not list(find_people(text))
