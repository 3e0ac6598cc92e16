"""What messages advise: a line that can be written as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.errors import EasyReadError, FileFaultsError
from easyread.kinds import new_file
from easyread.loading import load
from easyread.loading.document import parse
from easyread.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.errors import Fault

WHEN = "kind: invite\ntitle: T\nwhen:\n  date: {}\n"
LOGO = "organisation:\n  name: Us\n  logo: {}\n"


def faults_of(text: str) -> tuple[Fault, ...]:
    """Return the faults of a YAML text."""
    with pytest.raises(FileFaultsError) as caught:
        parse(text, "yaml", "file.yaml")
    return caught.value.faults


@pytest.mark.parametrize(
    ("day", "message", "advice"),
    [
        ("31 April", "There is no 31 April.", "April has 30 days."),
        ("31 September", "There is no 31 September.", "September has 30 days."),
        ("30 February", "There is no 30 February.", "February has 29 days."),
        ("29 February 2027", "There is no 29 February 2027.", "has 28 days."),
        ("29 February", "does not say the year", "29 February 2028."),
        ("3 May", "does not say the year", "3 May 2026."),
    ],
)
def test_no_day_is_advised_that_does_not_exist(
    day: str, message: str, advice: str
) -> None:
    """It should be that the advice can be followed."""
    (fault,) = faults_of(WHEN.format(day))
    assert message in fault.message
    assert fault.advice.endswith(advice)


@pytest.mark.parametrize("word", ["TBC", "t.b.a.", "ASAP", "To be confirmed", "???"])
@pytest.mark.parametrize("key", ["date", "start"])
def test_words_for_an_open_fact_point_to_not_decided_yet(key: str, word: str) -> None:
    """It should be that TBC and its like get the line to write."""
    (fault,) = faults_of(f"kind: invite\ntitle: T\nwhen:\n  {key}: {word}\n")
    assert fault.instead == f"  {key}: not decided yet"
    assert "tell by:" in fault.advice


@pytest.mark.parametrize(
    "words", ["end of June", "mid-July 2027", "early in March", "spring", "next summer"]
)
def test_a_rough_day_points_to_not_decided_yet(words: str) -> None:
    """It should be that a part of a month is no day."""
    (fault,) = faults_of(WHEN.format(words))
    assert "is not one day" in fault.message
    assert "“not decided yet”" in fault.advice


def test_names_that_sound_open_are_names() -> None:
    """It should be that a place may be called May Hall."""
    parse(
        "kind: invite\ntitle: T\nwhere:\n  name: May Hall\nfrom: Soon House\n", "yaml"
    )


@pytest.mark.parametrize(
    ("kind", "word", "advice"),
    [
        ("invite", "venue", "Do you mean “where”?"),
        ("invite", "agenda", "Do you mean “what will happen”?"),
        ("invite", "RSVP", "Do you mean “reply”?"),
        ("notes", "apologies", "Do you mean “could not come”?"),
        ("notes", "attendees", "Do you mean “came”?"),
        ("notes", "venue", "Write it under “meeting:” as “place:”"),
        ("notes", "owner", "Write it under “actions:” as “who:”"),
        ("charter", "telephone", "Write it under “contact:” as “phone:”"),
        ("charter", "wombat", "Here you can use: "),
    ],
)
def test_a_name_of_others_points_to_ours(kind: str, word: str, advice: str) -> None:
    """It should be that “venue” and “apologies” are understood."""
    (fault,) = faults_of(f"kind: {kind}\ntitle: T\n{word}: Words\n")
    assert fault.advice.startswith(advice)


def test_the_same_mistake_in_a_list_is_told_once() -> None:
    """It should be that one message names all its lines."""
    (fault,) = faults_of(
        "kind: charter\npromises:\n  - We listen.\n  - We act.\n  - We ask.\n"
    )
    assert fault.message.endswith("It is the same in lines 4, 5.")
    assert "heading:" in fault.instead


def test_a_picture_on_another_computer_is_to_be_copied(tmp_path: Path) -> None:
    """It should be that a path of Windows gets the name to write."""
    file = tmp_path / "talk.yaml"
    file.write_text(
        "kind: invite\nwhere:\n  name: Hall\n  picture: C:\\Users\\me\\hall.jpg\n  alt: A hall\n"
    )
    with pytest.raises(FileFaultsError) as caught:
        Project.at(file).open(file)
    (fault,) = caught.value.faults
    assert "Copy the picture into the folder of the document." in str(fault)
    assert "Write its name: hall.jpg." in str(fault)


@pytest.mark.parametrize("there", ["hall.JPG", "Hall.jpeg", "hall.png"])
def test_a_picture_with_almost_the_same_name_is_named(
    tmp_path: Path, there: str
) -> None:
    """It should be that .jpg and .JPG are told apart for the author."""
    (tmp_path / there).write_bytes(b"")
    file = tmp_path / "talk.yaml"
    file.write_text(
        "kind: invite\nwhere:\n  name: Hall\n  picture: hall.jpg\n  alt: A hall\n"
    )
    with pytest.raises(FileFaultsError, match=f"Do you mean “{there}”"):
        Project.at(file).open(file)


def test_a_logo_with_text_is_refused_at_its_line(tmp_path: Path) -> None:
    """It should be that check says it, and what else can be used."""
    (tmp_path / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Us</text></svg>'
    )
    (tmp_path / "easyread.yaml").write_text(LOGO.format("logo.svg"))
    with pytest.raises(FileFaultsError) as caught:
        Project.at(tmp_path)
    (fault,) = caught.value.faults
    assert fault.place.line == 3
    assert "Turn the text into paths." in fault.message
    assert fault.advice == "Or use a PNG of the logo."


@pytest.mark.parametrize(
    ("colour", "figures"), [("green", "#008000"), ("Navy", "#000080")]
)
def test_a_colour_by_name_gets_its_figures(
    tmp_path: Path, colour: str, figures: str
) -> None:
    """It should be that the line to write has that very colour."""
    (tmp_path / "easyread.yaml").write_text(f"organisation:\n  colour: {colour}\n")
    with pytest.raises(FileFaultsError, match=f'colour: "{figures}"'):
        Project.at(tmp_path)


@pytest.mark.parametrize("ending", ["docx", "doc", "odt", "RTF"])
def test_a_word_file_is_told_how_to_become_text(tmp_path: Path, ending: str) -> None:
    """It should be that the next step is named."""
    file = tmp_path / f"talk.{ending}"
    file.write_bytes(b"PK")
    with pytest.raises(
        EasyReadError, match=r"Choose “Save as” .* easyread check talk.txt"
    ):
        load(file)


@pytest.mark.parametrize(
    ("kind", "near"),
    [("letter", "invite"), ("minutes", "notes"), ("agenda", "notes")],
)
def test_an_unknown_kind_names_the_nearest_and_markdown(kind: str, near: str) -> None:
    """It should be that nobody is left without a way on."""
    with pytest.raises(EasyReadError, match=f"nearest one is “{near}”.* “{kind}.md"):
        new_file(kind)


@pytest.mark.parametrize("answer", ["none", "Agreed"])
def test_a_photo_says_whether_people_agreed(answer: str) -> None:
    """It should be that the answer is kept with the photo."""
    text = (
        "kind: notes\nsaid:\n  - say: This is our hall.\n    picture: hall.jpg\n"
        f"    alt: Our hall\n    people: {answer}\n"
    )
    sentence = parse(text, "yaml").sections[0].sentences[0]
    assert sentence.wish is not None
    assert sentence.wish.people == answer.lower()


def test_a_photo_with_another_answer_is_refused() -> None:
    """It should be that “maybe” is no answer."""
    (fault,) = faults_of(
        "kind: invite\nwhere:\n  name: Hall\n  picture: hall.jpg\n  alt: A hall\n"
        "  people: maybe\n"
    )
    assert "Write “agreed” if everyone in it agreed." in fault.advice
