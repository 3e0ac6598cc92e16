"""What a published page says of the people who checked it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from easyread.pipeline import prepare
from easyread.records import Check, Record, record_file
from easyread.records.keeping import keep
from easyread.records.names import Person
from easyread.records.record import HardPair, snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from tests.publishing.conftest import Desk

DAY = date(2029, 5, 1)
WORDS = "I was unkind to my brother."


def check(file: Path, *names: str) -> None:
    """Let a group check a document, and let people agree to be named."""
    found = prepare(file).review.fingerprint
    hard = (HardPair(pair=2, said=WORDS, changed="We took it out."),)
    made = Check(
        when=DAY, group="the reading group", people=4, hard=hard, seen=snapshot(found)
    )
    record = record_file(file)
    keep(record.parent, Record(document=file.stem, checks=(made,)))
    people = (
        Person(name=name, document=file.stem, checked=DAY, agreed=DAY) for name in names
    )
    keep(record.parent, people=people)


def test_a_document_that_people_checked_says_so(desk: Desk) -> None:
    """It should be that readers can trust “checked by”."""
    check(desk.content / "charter.yaml")

    assert not desk.publish(unreviewed=False).refused

    assert "Checked by the reading group." in desk.page("charter/latest/index.html")
    assert "People checked these words." in desk.page("checked.html")
    told = desk.data("charter/v1.0/manifest.json")["review"]
    assert told["state"] == "checked"
    assert told["check"]["people"] == 4


def test_what_people_said_is_never_published(desk: Desk) -> None:
    """It should be that people can speak freely."""
    check(desk.content / "charter.yaml", "Sam Example")
    desk.publish(unreviewed=False)

    assert not any(WORDS.encode() in text for text in desk.files().values())


def test_a_name_is_printed_and_stands_in_no_list(desk: Desk) -> None:
    """It should be that an agreed name is on the page, and nowhere for programs."""
    check(desk.content / "charter.yaml", "Sam Example")
    desk.publish(unreviewed=False)

    holders = {name for name, text in desk.files().items() if b"Sam Example" in text}
    assert {"charter/latest/index.html", "charter/v1.0/index.html"} <= holders
    assert all(name.endswith(".html") for name in holders)


def test_a_name_that_was_taken_back_goes_from_the_newest_version(desk: Desk) -> None:
    """It should be that people can change their mind."""
    check(desk.content / "charter.yaml", "Sam Example")
    desk.publish(unreviewed=False)

    check(desk.content / "charter.yaml")
    desk.publish(unreviewed=False)

    assert not any(b"Sam Example" in text for text in desk.files().values())


def test_an_older_version_with_a_name_that_was_taken_back_must_go(desk: Desk) -> None:
    """It should be that no old page goes on naming a person."""
    charter = desk.content / "charter.yaml"
    check(charter, "Sam Example")
    desk.publish(unreviewed=False)
    desk.change("charter", ("version: 1", "version: 1.1"), ("be kind", "be very kind"))
    desk.publish(unreviewed=False)
    keep(record_file(charter).parent, people=())

    (reason,) = desk.publish(unreviewed=False).refused
    assert "easyread publish withdraw charter 1" in reason

    desk.withdraw("charter", "1")
    assert not desk.publish(unreviewed=False).refused
    assert not any(b"Sam Example" in text for text in desk.files().values())


def test_a_version_that_people_check_later_says_so_then(desk: Desk) -> None:
    """It should be that the words stay, and the line about checking becomes true."""
    desk.publish()
    before = desk.data("charter/v1.0/manifest.json")["seen"]
    check(desk.content / "charter.yaml")

    done = desk.publish(unreviewed=False)

    assert {one.name: one.summary for one in done.plans}["charter"] == "checked since"
    assert "Checked by the reading group." in desk.page("charter/v1.0/index.html")
    assert desk.data("charter/v1.0/manifest.json")["seen"] == before


def test_clearer_words_need_no_new_check_and_say_that_they_have_none(
    desk: Desk,
) -> None:
    """It should be that a slip can be put right at once, and nothing is pretended."""
    check(desk.content / "charter.yaml")
    desk.publish(unreviewed=False)
    desk.change("charter", ("version: 1", "version: 1.1"), ("be kind", "be very kind"))

    assert not desk.publish(unreviewed=False).refused

    page = desk.page("charter/v1.1/index.html")
    assert "People have not checked this document yet." in page
    assert "Checked by" not in page
