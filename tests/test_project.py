"""The one door: a folder's choices, and every stage by them."""

from __future__ import annotations

import io
import os
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

import easyread
from easyread import Project
from easyread.errors import EasyReadError, FileFaultsError
from easyread.pipeline import build
from tests.documents import INVITE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HOUSE = """\
organisation:
  name: One Halton
profile: europe
wording:
  page-draft:
    say: This is not done yet.
"""
WRONG = """\
kind: invite
titel: Come to our workshop
when:
  date: Wednesday 5 March 2026
sections:
  - say:
      - say: We meet.
        symbol: meetting
      - say: We eat.
        symbol: [lunch, lunhc]
      - say: Look.
        picture: gone.jpg
        alt: A hall
words:
  symbol: a small picture
what: "no end
"""


def faults(file: Path) -> list[tuple[int, str]]:
    """Return the line and the first words of each fault of a file."""
    with pytest.raises(FileFaultsError) as caught:
        Project.at(file).read(file)
    return [
        (one.place.line, " ".join(one.message.split()[:4]))
        for one in caught.value.faults
    ]


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    """It should be that words and pictures are put right in one round, line by line."""
    file = tmp_path / "invite.yaml"
    file.write_text(WRONG, "utf-8")

    assert faults(file) == [
        (2, "We do not know"),
        (4, "5 March 2026 is"),
        (8, "We have no picture"),
        (10, "We have no picture"),
        (12, "There is no picture"),
        (16, "The quotation mark that"),
    ]


def test_a_line_is_told_one_fault(tmp_path: Path) -> None:
    """It should be that a line that cannot stand is not blamed for its picture too."""
    file = tmp_path / "invite.yaml"
    file.write_text("kind: invite\nsymbol: lunhc\n", "utf-8")

    assert faults(file) == [(2, "“symbol” cannot stand here.")]


def test_markdown_is_told_at_once_too(tmp_path: Path) -> None:
    """It should be that a picture's name in curly brackets is looked at as well."""
    file = tmp_path / "page.md"
    file.write_text("---\nkind: charter\ntitel: Ours\n---\nWe eat. {symbol: lunhc}\n")

    assert faults(file) == [(3, "We do not know"), (5, "We have no picture")]


def test_a_file_without_faults_comes_with_its_pictures(tmp_path: Path) -> None:
    """It should be that every sentence has a picture or a gap."""
    file = tmp_path / "page.txt"
    file.write_text("We eat lunch.\nZorbs blick.\n", "utf-8")

    document = Project.at(file).read(file).document

    whys = [one.pairing.why for one in document.sentences if one.pairing]
    assert whys == ["concept", "gap"]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Return a folder with an easyread.yaml, and an invite in a folder below it."""
    (tmp_path / "easyread.yaml").write_text(HOUSE, encoding="utf-8")
    (tmp_path / "2030").mkdir()
    (tmp_path / "2030/invite.yaml").write_text(INVITE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def no_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Return a way to forbid a folder: whoever looks into it fails."""

    def forbid(folder: Path) -> None:
        def guarded(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
            def guard(path: Any, *args: Any, **more: Any) -> Any:
                named = isinstance(path, str | bytes | os.PathLike)
                whole = os.path.abspath(os.fsdecode(path)) if named else ""  # noqa: PTH100
                assert not whole.startswith(str(folder)), f"{name} {whole}"
                return call(path, *args, **more)

            return guard

        for name in ("stat", "lstat", "open", "listdir", "scandir"):
            monkeypatch.setattr(os, name, guarded(name, getattr(os, name)))
        monkeypatch.setattr("builtins.open", guarded("open", open))
        monkeypatch.setattr(io, "open", guarded("open", io.open))

    return forbid


def test_the_choices_of_the_nearest_folder_above_hold(house: Path) -> None:
    """It should be that all stages know what an organisation decided once."""
    project = Project.at(house / "2030/invite.yaml")

    assert project.settings.file == house / "easyread.yaml"
    assert project.profile.name == "europe"
    assert project.wording_for().phrase("page-draft") == "This is not done yet."
    assert project.sets.by_name == {}
    assert Project.at(house.parent).settings.file is None


@pytest.mark.parametrize("name", ["invite.yaml", "page.md", "page.txt"])
def test_a_text_in_memory_goes_the_whole_road(
    name: str, house: Path, no_disk: Callable[[Path], None]
) -> None:
    """It should be that an editor needs no file: what is written is read as it stands."""
    text = INVITE if name == "invite.yaml" else "We eat lunch.\n\nWe facilitate it.\n"
    project = Project.at(house)
    no_disk(house)

    document = project.open_text(text, str(house / name))
    report = project.check(document).as_dict()
    page = project.render(document).content.decode()

    assert report["profile"] == "europe"
    assert report["files"][0]["file"] == str(house / name)
    assert {bool(one["pairing"]) for one in report["files"][0]["sentences"]} == {True}
    assert "Tell us if this is hard to read." in page
    assert "One Halton" in page


def test_faults_of_a_text_in_memory_show_its_lines(
    house: Path, no_disk: Callable[[Path], None]
) -> None:
    """It should be that a slip is shown in the line that was written, file or no file."""
    no_disk(house)

    with pytest.raises(FileFaultsError) as caught:
        Project().read_text("# Food\n\nWe eat. {symbol: lunhc}\n", "page.md")

    (fault,) = caught.value.faults
    assert fault.line == "We eat. {symbol: lunhc}"
    assert fault.instead == "We eat. {symbol: lunch}"


def test_a_text_says_by_its_name_what_it_is() -> None:
    """It should be that nobody guesses what a text is."""
    with pytest.raises(EasyReadError, match=r"We cannot read invite\.pdf"):
        Project().read_text("We meet.", "invite.pdf")


def test_pages_are_those_of_a_build(house: Path) -> None:
    """It should be that the library and the command give readers the very same."""
    file = house / "2030/invite.yaml"
    (built,) = build(file, to="html", out=house / "build")
    project = Project.at(file)

    assert project.render(project.open(file)).content == built.read_bytes()
    bare = easyread.pair(easyread.load(file))
    assert project.render(bare).content == built.read_bytes()


def test_what_stops_a_document_is_on_its_pages(house: Path) -> None:
    """It should be that a draft says so whichever way it was opened."""
    project = Project.at(house)
    document = project.open_text("kind: invite\ntitle: Come\n", "invite.yaml")

    assert document.draft
    assert "This is not done yet." in project.render(document).content.decode()


def _title(project: Project, path: Path) -> tuple[str, str]:
    return project.open(path).title, project.wording_for().phrase("page-draft")


def test_it_travels_to_other_processes(house: Path) -> None:
    """It should be that only its path and settings go along, and the rest is made there."""
    project = Project.at(house)
    light = len(pickle.dumps(project))
    here = _title(project, house / "2030/invite.yaml")

    assert len(pickle.dumps(project)) == light
    assert pickle.loads(pickle.dumps(project)) == project  # noqa: S301  our own
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        there = pool.submit(_title, project, house / "2030/invite.yaml").result()
    assert there == here == ("Come to our workshop", "This is not done yet.")


def test_a_text_in_memory_finds_the_pictures_of_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looked in the folder of the shell: it should be the folder of the project."""
    folder = tmp_path / "documents"
    (folder / "pictures").mkdir(parents=True)
    Image.new("RGB", (400, 300), "teal").save(folder / "pictures/hall.png")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    text = "kind: notes\nsections:\n  - say:\n"
    text += "      - {say: Look., picture: pictures/hall.png, alt: A hall}\n"

    for start in (folder, folder / "notes.yaml"):
        document = Project.at(start).read_text(text, "notes.yaml").document
        assert [
            symbol.alt
            for sentence in document.sentences
            if sentence.pairing
            for symbol in sentence.pairing.symbols
        ] == ["A hall"]
