"""Taking away what was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.errors import EasyReadError
from easyread.publishing import verify

if TYPE_CHECKING:
    from tests.publishing.conftest import Desk

V2 = ("version: 1", "version: 2")


def test_a_notice_stands_where_the_document_was(desk: Desk) -> None:
    """It should be that readers learn why, and the old words are nowhere left."""
    desk.publish()

    desk.withdraw("invite")

    page = desk.page("invite/index.html")
    assert "The phone number was wrong." in page
    assert not any(b"Ditton Hall" in content for content in desk.files().values())
    assert "invite/invite.yaml" not in desk.files()
    assert verify(desk.site)[1] == ()


def test_the_log_says_what_was_taken_away_and_when(desk: Desk) -> None:
    """It should be that the organisation can account for it."""
    desk.publish()
    desk.withdraw("charter", "1")

    assert desk.data("published.json")["withdrawn"] == [
        {
            "document": "charter",
            "version": "1.0",
            "when": "2030-01-01",
            "why": "The phone number was wrong.",
        }
    ]


def test_the_version_before_is_the_newest_again(desk: Desk) -> None:
    """It should be that readers get the newest words that still hold."""
    desk.publish()
    first = desk.page("charter/latest/index.html")
    desk.change("charter", V2, ("We will be kind.", "We will be fair."))
    desk.publish()

    assert desk.withdraw("charter", "2") == ("charter/v2.0/",)

    assert desk.page("charter/latest/index.html") == first
    assert [one["version"] for one in desk.data("charter/versions.json")] == ["1.0"]
    assert "We took version 2 away." in desk.page("charter/index.html")
    assert verify(desk.site)[1] == ()


def test_the_next_version_does_not_quote_what_is_gone(desk: Desk) -> None:
    """It should be that words which a person took back are nowhere to be read."""
    desk.publish()
    desk.change("charter", V2, ("We will be kind.", "We will be fair to all."))
    desk.publish()
    assert "We will be kind." in desk.page("charter/latest/changes.html")

    desk.withdraw("charter", "1")

    assert not any(b"We will be kind." in text for text in desk.files().values())
    assert "We will be fair to all." in desk.page("charter/latest/index.html")
    assert verify(desk.site)[1] == ()


def test_what_was_taken_away_stays_away(desk: Desk) -> None:
    """It should be that the next run does not bring it back."""
    desk.publish()
    desk.withdraw("invite")
    desk.withdraw("charter")
    before = desk.files()

    assert not desk.publish().written
    assert desk.files() == before

    desk.change("charter", ("We will be kind.", "We will be fair."))
    assert "We took version 1 away" in desk.publish().refused[0]


def test_an_invite_that_was_put_right_comes_back(desk: Desk) -> None:
    """It should be that a mended invite has its old address."""
    desk.publish()
    desk.withdraw("invite")
    desk.change("invite", ("0151 511 7788", "0151 511 7799"))

    desk.publish()

    assert "0151 511 7799" in desk.page("invite/index.html")


@pytest.mark.parametrize(
    ("name", "version", "said"),
    [
        ("chartre", "", "Do you mean “charter”?"),
        ("charter", "3", "There is: 1."),
        ("invite", "1", "has no versions"),
    ],
)
def test_a_wrong_name_is_told(desk: Desk, name: str, version: str, said: str) -> None:
    """It should be that nothing is taken away by mistake."""
    desk.publish()

    with pytest.raises(EasyReadError, match=said):
        desk.withdraw(name, version)


@pytest.mark.parametrize("why", ["a \udcff b", "\ud800", "", " \n", "\x07\u200b"])
def test_a_reason_that_readers_cannot_get_is_refused(desk: Desk, why: str) -> None:
    """It should be that nothing is taken away before its reason can be printed."""
    desk.publish()
    before = desk.files()

    with pytest.raises(EasyReadError, match=r"reason|why"):
        desk.withdraw("invite", why=why)
    assert desk.files() == before


@pytest.mark.parametrize("between", ["\x10", "\x1b", "\u202e", "\u00ad", "\ufeff"])
def test_letters_that_nobody_sees_are_not_published(desk: Desk, between: str) -> None:
    """It should be that a reason that was pasted is as plain as it looks."""
    desk.publish()
    desk.withdraw("invite", why=f" It was{between}\nwrong. ")

    (log,) = desk.data("published.json")["withdrawn"]
    assert log["why"] == "It was wrong."
    assert "It was wrong." in desk.page("invite/index.html")
