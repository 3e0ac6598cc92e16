"""What is private about one person, in notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.checking import check
from easyread.checking.samples import sample
from easyread.settings import Settings

if TYPE_CHECKING:
    from easyread.findings import Finding


def private(text: str, kind: str = "notes") -> list[Finding]:
    """Return what is found private in a sentence of a document of a kind."""
    report = check(sample(text, kind=kind), settings=Settings())
    return [one for one in report.findings if one.rule == "private-things"]


@pytest.mark.parametrize(
    "text",
    [
        "Priya has depression.",
        "Mark was arrested on Friday.",
        "She was in hospital in May.",
        "His dad hits him.",
        "Amina is afraid of her brother.",
        "He lost his benefits.",
        "Tom is in debt.",
        "Her visa runs out in May.",
        "Amir went to prison.",
        "Sam told us about his cancer.",
        "She said her husband takes her money.",
        "Mrs Jones is ill.",
        "The nurse said she has cancer.",
        "Priya told us that she is pregnant.",
        "Joe is unwell.",
        "Her mental health is bad.",
        "Kwame cannot pay the rent.",
        "Someone hit Priya. She was hit.",
        "Zofia was deported.",
        "Liam takes medication.",
        "Priya’s dad hits her.",
    ],
)
def test_asks_about_what_is_private(text: str) -> None:
    """It should be that a name, or he or she, beside a private thing is asked about."""
    assert [one.certainty for one in private(text)] == ["person"]


@pytest.mark.parametrize(
    "text",
    [
        "We talked about our health plan.",
        "The nurse said she will talk about medicine.",
        "The nurse said she will send us a leaflet on cancer.",
        "Priya gave a talk about mental health.",
        "Sam ran the training on abuse.",
        "People with cancer can come.",
        "We will ask the police to come.",
        "The chair said she will ask about the debt service.",
        "Anyone who is ill can stay at home.",
        "Halton has a food bank.",
        "We want less hate crime.",
        "The Home Office wrote to us.",
        "Abuse is wrong.",
        "The doctor told us what her job is.",
        "The council has no money.",
        "She will send the notes.",
        "In Widnes, 10 people are ill.",
        "The council cannot pay for this.",
        "Healthwatch told us about cancer screening.",
        "Tell someone if you are hurt.",
        "The speaker said she works in prison.",
        "We read the report about abuse in care homes.",
        "NHS staff give out medicine.",
        "If a person is sick, she can ring us.",
    ],
)
def test_leaves_what_is_for_everyone(text: str) -> None:
    """It should be that plans, roles, places and what holds for all are not asked about."""
    assert private(text) == []


def test_abuse_is_for_the_safeguarding_lead_today() -> None:
    """It should be that notes on someone in danger say what to do at once."""
    (found,) = private("Her brother hits her.")

    assert found.level == "error"
    assert found.message == (
        "Someone may be in danger. Do not put this in the notes."
        " Tell your safeguarding lead today."
    )


def test_only_kinds_that_tell_of_people_are_asked() -> None:
    """It should be that an invite is not held to what notes are."""
    assert private("Priya has cancer.", kind="invite") == []
