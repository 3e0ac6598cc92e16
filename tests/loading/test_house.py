"""What an organisation says once, in its easyread.yaml."""

import os
from pathlib import Path

import pytest

from easyread import load
from easyread.errors import FileFaultsError
from easyread.loading import settings_for
from easyread.settings import Settings


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Make a folder with a logo and a font."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "logo.svg").write_text("<svg/>")
    (tmp_path / "font.ttf").write_bytes(b"")
    return tmp_path


def complaints(house: Path, text: str) -> list[tuple[int, str]]:
    """Return line and message of every fault."""
    (house / "easyread.yaml").write_text(text)
    with pytest.raises(FileFaultsError) as caught:
        settings_for(house)
    return [(fault.place.line, fault.message) for fault in caught.value.faults]


def test_every_choice_is_read(house: Path) -> None:
    """All that the file may hold: it should be that all of it arrives."""
    (house / "easyread.yaml").write_text(
        "organisation:\n"
        "  name: Example Team\n"
        "  logo: logo.svg\n"
        "  alt: A tree\n"
        '  colour: "#1e50a0"\n'
        "  contact:\n    - Call 0151 496 0123: we help.\n    - Write to us.\n"
        "  accessibility statement: https://example.org/accessibility\n"
        "font: font.ttf\n"
        "profile: uk\n"
        "words:\n  allow: [co-production, Halton]\n  avoid:\n    utilise: use\n"
        'wording:\n  place-is: "We meet at {{ place }}."\n'
        '  day-is:\n    say: "It is on {{ day }}."\n    symbol: none\n'
        "symbols:\n  sets: [drawn]\n  concepts:\n    lunch: openmoji:1F35D\n"
    )
    settings = settings_for(house / "docs" / "invite.yaml")

    assert settings.organisation.name == "Example Team"
    assert settings.organisation.logo == (house / "logo.svg").resolve()
    assert settings.organisation.contact == (
        "Call 0151 496 0123: we help.",
        "Write to us.",
    )
    assert settings.organisation.accessibility_statement.startswith("https")
    assert settings.font == (house / "font.ttf").resolve()
    assert settings.words_to_allow == ("co-production", "Halton")
    assert settings.words_to_avoid == {"utilise": "use"}
    assert settings.wording == {
        "": {
            "place-is": {"say": "We meet at {{ place }}."},
            "day-is": {"say": "It is on {{ day }}.", "symbol": "none"},
        }
    }
    assert settings.preferred_sets == ("drawn",)
    assert settings.preferred == {"lunch": "openmoji:1F35D"}
    assert settings.file == (house / "easyread.yaml").resolve()


def test_the_nearest_file_upwards_wins(house: Path) -> None:
    """Folders may differ: it should be that the nearest easyread.yaml counts."""
    (house / "easyread.yaml").write_text("organisation: {name: Outer}\n")
    assert settings_for(house / "docs").organisation.name == "Outer"

    (house / "docs" / "easyread.yaml").write_text("organisation: {name: Inner}\n")
    assert settings_for(house / "docs").organisation.name == "Inner"
    assert settings_for(house / "docs" / "gone.yaml").organisation.name == "Inner"


def test_without_a_file_nothing_is_chosen(house: Path) -> None:
    """Most people have none: it should be that the usual settings hold."""
    assert settings_for(house / "docs") == Settings()


@pytest.mark.parametrize("text", ["", "# nothing\n", "organisation:\n"])
def test_an_empty_file_chooses_nothing(house: Path, text: str) -> None:
    """A new file: it should be that it is no fault."""
    (house / "easyread.yaml").write_text(text)

    assert settings_for(house).organisation == Settings().organisation


def test_a_changed_file_is_read_again(house: Path) -> None:
    """A program that runs long: it should be that it sees the change."""
    file = house / "easyread.yaml"
    file.write_text("profile: uk\n")
    assert settings_for(house).profile == "uk"
    file.write_text("profile: nz\n")
    os.utime(file, ns=(1, 1))
    assert settings_for(house).profile == "nz"


def test_the_wording_is_used(house: Path) -> None:
    """An organisation has its own words: it should be that a document says them."""
    (house / "easyread.yaml").write_text(
        'wording:\n  place-is: "Come to {{ place }}."\n'
    )
    file = house / "docs" / "invite.yaml"
    file.write_text("kind: invite\nwhere: Example Hall\n")

    assert "Come to Example Hall." in [one.text for one in load(file).sentences]


def test_faults_of_the_wording_have_their_lines(house: Path) -> None:
    """A slip in a template: it should be that its own line is named."""
    (house / "easyread.yaml").write_text(
        'profile: uk\nwording:\n  day-is: "On {{ dya }}."\n  dayis: x\n'
        "  start-at: {sya: x}\n  starts-at: {sya: x}\n"
    )
    file = house / "docs" / "invite.yaml"
    file.write_text("kind: invite\nwhere: Example Hall\n")

    with pytest.raises(FileFaultsError) as caught:
        load(file)

    assert [fault.place.line for fault in caught.value.faults] == [3, 4, 5, 6]


def test_wording_can_stand_in_groups_of_languages(house: Path) -> None:
    """English and Welsh in one folder: it should be that each has its own words."""
    (house / "easyread.yaml").write_text(
        'wording:\n  place-is: "Come to {{ place }}."\n'
        '  cy:\n    place-is: "Dewch i {{ place }}."\n'
        "    day-is: {say: x, symbol: none}\n  no:\n  day-is: {symbol: none}\n"
    )

    assert settings_for(house).wording == {
        "": {"place-is": {"say": "Come to {{ place }}."}, "day-is": {"symbol": "none"}},
        "cy": {
            "place-is": {"say": "Dewch i {{ place }}."},
            "day-is": {"say": "x", "symbol": "none"},
        },
        "no": {},
    }


def test_faults_in_groups_have_their_lines_and_the_nearest_name(house: Path) -> None:
    """It should be that a slip is found in a group too, and in its name."""
    (house / "easyread.yaml").write_text(
        "wording:\n  cy:\n    form: x\n    day-is: {sya: x}\n"
        "  welsh:\n    from: x\n  zh_Hans:\n    from: {say: x}\n  dya-is: {say: x}\n"
    )
    file = house / "docs" / "invite.yaml"
    file.write_text("kind: invite\nwhere: Example Hall\n")

    with pytest.raises(FileFaultsError) as caught:
        load(file)

    told = [(one.place.line, one.message, one.advice) for one in caught.value.faults]
    assert told == [
        (3, "We have no wording with the name “form”. Do you mean “from”?", ""),
        (4, "Wording cannot have “sya”.", "Do you mean “say”?"),
        (
            5,
            "“welsh” is not the code of a language.",
            "Write a code such as cy, ar or zh-Hans above words of one language.",
        ),
        (7, "“zh_Hans” is not the code of a language.", "Do you mean “zh-Hans”?"),
        (9, "We have no wording with the name “dya-is”. Do you mean “day-is”?", ""),
    ]


def test_all_faults_are_told_at_once(house: Path) -> None:
    """As for documents: it should be that each has its line."""
    assert complaints(
        house,
        "organisation:\n"
        "  nam: x\n"
        '  colour: "#ff9900"\n'
        "  logo: ../logo.svg\n"
        "font: gone.ttf\n"
        "word: {a: b}\n"
        "wording: &a b\n",
    ) == [
        (2, "We do not know “nam”."),
        (3, "“#ff9900” is too light to read on white: 2.1 to 1."),
        (4, "“../logo.svg” is not in the folder of this file."),
        (5, "There is no file “gone.ttf” here."),
        (6, "We do not know “word”."),
        (7, "“&” begins an anchor here. We do not read those."),
    ]


def test_a_link_out_of_the_folder_is_refused(house: Path) -> None:
    """A symlink can point anywhere: it should be that the real place counts."""
    secret = house.parent / "secret.svg"
    secret.write_text("<svg/>")
    (house / "link.svg").symlink_to(secret)

    assert (
        "not in the folder"
        in complaints(house, "organisation: {logo: link.svg}\n")[0][1]
    )


def test_only_pictures_and_fonts_are_taken(house: Path) -> None:
    """A logo is a picture: it should be that no other file gets into a page."""
    (house / "notes.txt").write_text("x")

    assert "notes.txt" in complaints(house, "organisation: {logo: notes.txt}\n")[0][1]
    assert "logo.svg" in complaints(house, "font: logo.svg\n")[0][1]
