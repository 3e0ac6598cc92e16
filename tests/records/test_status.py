"""Whether a check still counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import load, settings_for
from easyread.pairing import pair
from easyread.pipeline import prepare
from easyread.records import Check, Record, read_record, record_file, status
from easyread.records.keeping import keep
from easyread.records.names import Person
from easyread.records.record import snapshot
from tests.records.conftest import DAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from easyread.model import Document
    from easyread.records import Fingerprint


def _said(charter: Path) -> list[str]:
    document = prepare(charter).document
    return [
        sentence.text
        for section in document.matter
        if section.role == "checked"
        for sentence in section.sentences
    ]


def test_without_a_record_every_page_says_so(charter: Path) -> None:
    """It should be that a reader of a charter knows that nobody checked it."""
    prepared = prepare(charter)

    assert prepared.review.state == "never"
    assert prepared.document.notices == ("People have not checked this document yet.",)
    assert _said(charter) == ["Tell us if this is hard to read."]


def test_what_is_for_one_day_says_it_once(tmp_path: Path) -> None:
    """It should be that an invite says it at its end, and not on each page."""
    invite = tmp_path / "invite.yaml"
    invite.write_text("kind: invite\ntitle: Come to us\n")

    assert prepare(invite).document.notices == ()
    assert _said(invite) == [
        "People have not checked this document yet.",
        "Tell us if this is hard to read.",
    ]


@pytest.mark.usefixtures("record")
def test_with_a_record_the_document_says_who_and_when(charter: Path) -> None:
    """It should be that readers can trust "checked by"."""
    assert prepare(charter).review.state == "checked"
    assert prepare(charter).document.notices == ()
    assert _said(charter) == [
        "Checked by the reading group.",
        "They checked it on Wednesday 10 January 2024.",
    ]


@pytest.mark.usefixtures("record")
def test_new_words_end_the_check_and_are_named(
    charter: Path, change: Callable[[str, str], Document]
) -> None:
    """It should be that an old record never vouches for new words."""
    found = status(change("helps us to", "helps all of us to"))

    assert found.state == "words changed"
    assert [(one.how, one.new.place.line) for one in found.changed if one.new] == [
        ("said differently", 9)
    ]
    assert "People have not checked this document yet." in (
        prepare(charter).document.notices
    )


@pytest.mark.usefixtures("record")
def test_sentences_that_came_and_went_are_named(
    charter: Path, change: Callable[[str, str], Document]
) -> None:
    """It should be that a report tells what is new and what is missing."""
    change("  - The bus leaves at 10:30.\n", "  - You can bring a friend.\n")
    found = status(pair(load(charter)))

    assert [(one.how, (one.new or one.old).text) for one in found.changed] == [  # type: ignore[union-attr]
        ("taken out", "The bus leaves at 10:30."),
        ("added", "You can bring a friend."),
    ]


@pytest.mark.usefixtures("record")
@pytest.mark.parametrize(
    ("changes", "newer"),
    [
        ([("Friday 8 Dec", "Saturday 9 Dec")], "The date is newer."),
        (
            [("Friday 8 Dec", "Saturday 9 Dec"), ("10:30", "11:45")],
            "The date and time are newer.",
        ),
        (
            [("Friday 8", "Saturday 9"), ("10:30", "11:45"), ("7788", "7789")],
            "Some facts are newer.",
        ),
    ],
)
def test_newer_facts_are_told_apart_from_the_words(
    charter: Path,
    change: Callable[[str, str], Document],
    changes: list[tuple[str, str]],
    newer: str,
) -> None:
    """It should be that a new date does not cost the trust in the words."""
    for old, new in changes:
        change(old, new)

    assert prepare(charter).review.state == "facts changed"
    assert _said(charter) == ["People checked these words.", newer]


@pytest.mark.usefixtures("record")
def test_the_old_words_are_checked_when_they_come_back(
    change: Callable[[str, str], Document],
) -> None:
    """It should be that a change that is undone does no harm."""
    change("helps us to", "helps all of us to")

    assert status(change("helps all of us to", "helps us to")).state == "checked"


def test_an_example_record_counts_for_examples_alone(
    charter: Path, record: Record, change: Callable[[str, str], Document]
) -> None:
    """It should be that a made-up record cannot vouch for a real document."""
    example = record.model_copy(update={"example": True})
    keep(record_file(charter).parent, example)
    assert prepare(charter).review.state == "never"

    change("kind: charter", "kind: charter\nexample: true")
    assert prepare(charter).review.state == "checked"
    assert _said(charter)[-1] == "This group is not real."


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("people: 4", "people: 40", "This record was changed after it was written."),
        ("too long", "very long", "This record was changed after it was written."),
        (
            "says how we work together",
            "says how we play together",
            "These hashes are not those of the sentences below.",
        ),
    ],
)
@pytest.mark.usefixtures("record")
def test_a_record_that_was_changed_by_hand_is_found(
    charter: Path, old: str, new: str, message: str
) -> None:
    """It should be that no record can be made to fit."""
    file = record_file(charter)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")

    with pytest.raises(FileFaultsError) as caught:
        prepare(charter)
    *faults, what_to_do = caught.value.faults
    assert [fault.message for fault in faults] == [message]
    assert "Or move it away" in what_to_do.advice


def test_a_hash_that_was_changed_by_hand_is_found(
    charter: Path, record: Record
) -> None:
    """It should be that the hash of new words cannot be put into an old record."""
    file = record_file(charter)
    words = record.checks[0].seen.words
    file.write_text(file.read_text("utf-8").replace(words, "0" * 64), "utf-8")

    with pytest.raises(FileFaultsError, match="not those of the sentences"):
        read_record(file)


@pytest.mark.usefixtures("record")
def test_a_record_of_another_document_is_refused(charter: Path) -> None:
    """It should be that a copied record does not count."""
    file = record_file(charter)
    copy = file.with_name("report.yaml")
    copy.write_bytes(file.read_bytes())

    with pytest.raises(FileFaultsError, match="is for the document “charter”"):
        read_record(copy)


def test_a_record_says_the_same_when_it_is_read(charter: Path, record: Record) -> None:
    """It should be that nothing is lost on the way to the file and back."""
    odd = "It's “too: long” # really?\\ \u2028 **no** [x](y) é"
    check = record.checks[0].model_copy(update={"group": odd})
    written = record.model_copy(update={"checks": (check,)})
    keep(record_file(charter).parent, written)

    assert read_record(record_file(charter)).checks[0].group == odd


def test_names_are_printed_only_for_the_check_that_they_agreed_to(
    charter: Path, record: Record
) -> None:
    """It should be that a name never stands under another check."""
    folder = record_file(charter).parent
    people = [
        Person(name="Sam", document="charter", checked=DAY, agreed=DAY),
        Person(name="Jo", document="charter", checked=DAY.replace(day=9), agreed=DAY),
        Person(name="Ali", document="invite", checked=DAY, agreed=DAY),
    ]
    keep(folder, people=people)

    assert _said(charter)[-2:] == ["These people checked it:", "Sam"]
    assert "names.yaml" in (folder / ".gitignore").read_text().splitlines()


@pytest.mark.parametrize("named", [True, False])
def test_the_european_logo_needs_its_conditions(
    charter: Path, record: Record, *, named: bool
) -> None:
    """It should be that the logo stands only where names are printed."""
    folder = charter.parent
    (folder / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    )
    house = "organisation:\n  easy to read logo: logo.svg\n"
    (folder / "easyread.yaml").write_text(house)
    if named:
        person = Person(name="Sam", document="charter", checked=DAY, agreed=DAY)
        keep(folder / "reviews", people=[person])

    shown = [
        symbol.id
        for sentence in prepare(charter).document.all_sentences
        for symbol in (sentence.pairing.symbols if sentence.pairing else ())
    ]
    credit = [words for words in _said(charter) if "Inclusion Europe" in words]

    assert settings_for(charter).organisation.easy_to_read_logo is not None
    assert ("own:easy-to-read" in shown, len(credit)) == (named, int(named))


@pytest.mark.usefixtures("record")
def test_what_people_said_is_never_told(charter: Path) -> None:
    """It should be that what may be published holds nothing that people said."""
    check = read_record(record_file(charter)).checks[0]

    assert check.hard[0].said == "Sam said: too long"
    assert "Sam" not in repr(check.public())
    assert "too long" not in repr(check.public())


INVITE = """\
kind: invite
title: Come to our workshop
when:
  date: Wednesday 6 March 2030
  start: 11:00
where:
  name: {place}
"""
CHANGED = """\
changed:
  - fact: place
    was: Old Hall
    now: New Hall
"""


@pytest.fixture
def moved(tmp_path: Path) -> Path:
    """Return an invite that people checked, which then went to another place."""
    file = tmp_path / "invite.yaml"
    file.write_text(INVITE.format(place="Old Hall"), "utf-8")
    people = Check(
        when=DAY, group="the reading group", people=4, seen=snapshot(_found(file))
    )
    written = Record(document="invite", checks=(people,))
    keep(record_file(file).parent, written)
    file.write_text(INVITE.format(place="New Hall") + CHANGED, "utf-8")
    return file


def _found(file: Path) -> Fingerprint:
    return prepare(file).review.fingerprint


def test_a_fact_that_is_told_as_changed_is_a_newer_fact(moved: Path) -> None:
    """It should be that “The meeting is now at …” needs no new checking."""
    assert prepare(moved).review.state == "facts changed"
    assert _said(moved) == ["People checked these words.", "The place is newer."]


@pytest.mark.parametrize(
    "more",
    ["    why: The hall is closed.\n", "what: We want better buses.\n"],
    ids=["why", "what"],
)
def test_words_beside_a_change_are_new_words(moved: Path, more: str) -> None:
    """It should be that what an author writes about a change is checked by people."""
    moved.write_text(moved.read_text("utf-8") + more, "utf-8")

    assert prepare(moved).review.state == "words changed"


def test_a_sentence_that_is_gone_is_no_change(moved: Path) -> None:
    """It should be that only the sentence with the fact that changed may be missing."""
    text = moved.read_text("utf-8").replace("  start: 11:00\n", "")
    moved.write_text(text, "utf-8")

    assert prepare(moved).review.state == "words changed"
