"""A person who wants to be forgotten is, or is told where their name still stands."""

from __future__ import annotations

import os
import zipfile
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from click.testing import CliRunner

from easyread.cli import main
from tests.documents import INVITE

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

ALIKE = [
    ("Pat O’Neil", "Pat O'Neil"),
    ("Pat O'Neil", "PAT O\u02bcNEIL"),
    ("Pat O`Neil", "pat o\u2018neil"),
    ("Zoë Łukasz", normalize("NFD", "Zoë Łukasz")),
    (normalize("NFD", "Zoë Łukasz"), "ZOË ŁUKASZ"),
    ("Jo-Ann Hill", "Jo\u2011Ann Hill"),
    ("Jo\u2010Ann Hill", "Jo\u2013Ann Hill"),
    ("Sam Example", "Sam\u00a0\u2009Example"),
    ("Sam  Example", "sam\texample"),
    ("Sam Ex\u00adam\u200bple", "Sam Example"),
    ("Weiß Straße", "WEISS STRASSE"),
    ("\uff33am Example", "Sam Example"),
    ("Ali (the cook)", "ali (THE COOK)"),
]


def easyread(*words: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, list(words))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be in a folder with an invite."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "invite.yaml").write_text(INVITE, "utf-8")
    return tmp_path


def record(name: str, file: str = "invite.yaml") -> None:
    """Record a session with a person who said something and is named."""
    done = easyread(
        *("review", "record", file, "--when", "2026-03-04", "--people", "4"),
        *("--group", f"{name} and friends", "--name", name),
        *("--hard", "2", f"{name}: it is long. “{name}’s view.”", f"ask {name}"),
    )
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize(("written", "typed"), ALIKE)
def test_a_name_is_found_however_it_is_typed(
    here: Path, written: str, typed: str
) -> None:
    """It should be that letters count as people compare them."""
    record(written)

    result = easyread("review", "forget", typed, ".")

    assert result.exit_code == 0, result.output
    assert result.stdout.split() == ["reviews/names.yaml", "reviews/invite.yaml"]
    kept = (here / "reviews/invite.yaml").read_text("utf-8")
    assert kept.count("a person") == 4
    assert "people: []" in (here / "reviews/names.yaml").read_text("utf-8")
    assert "nowhere" in easyread("review", "forget", typed, ".").stderr
    assert easyread("review", "status", ".").exit_code == 0


@pytest.mark.parametrize("other", ["Samantha Example", "Sam Examples", "Same"])
def test_another_person_stays(other: str) -> None:
    """It should be that a part of a longer word is no name."""
    record(other)

    result = easyread("review", "forget", "Sam Example", ".")

    assert result.exit_code == 0
    assert "We found this name nowhere." in result.stderr


def test_a_file_stands_for_its_folder(here: Path) -> None:
    """It was “nowhere”: it should be that a document may be named too."""
    record("Sam Example")

    result = easyread("review", "forget", "Sam Example", "invite.yaml")

    assert result.exit_code == 0
    assert "Sam" not in (here / "reviews/invite.yaml").read_text("utf-8")


def test_a_broken_record_does_not_stop_the_others(here: Path) -> None:
    """It should be that it is named, with what is left, and the rest is mended."""
    for name in ("a", "b", "c"):
        (here / name).mkdir()
        (here / name / "invite.yaml").write_text(INVITE, "utf-8")
        record("Sam Example", f"{name}/invite.yaml")
    (here / "a/reviews/invite.yaml").write_text("Sam Example: [", "utf-8")
    (here / "b/reviews/names.yaml").write_text("people: Sam Example", "utf-8")

    result = easyread("review", "forget", "Sam Example", ".")

    assert result.exit_code == 2
    assert "a/reviews/invite.yaml: we could not look into this." in result.stderr
    assert "b/reviews/names.yaml: we could not look into this." in result.stderr
    assert "nowhere" not in result.stderr
    for file in ("a/reviews/names", "b/reviews/invite", "c/reviews/invite"):
        assert "Sam" not in (here / f"{file}.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("place", "content"),
    [
        ("notes.md", "# Notes\n\nsam example said so.\n"),
        ("site/invite/index.html", "<p>Checked by Sam&nbsp;Example.</p>"),
        ("site/invite/index.html", "<p>Checked by Sam <b>Ex</b>ample.</p>"),
        ("site/invite/manifest.json", '{"a": "Sam\\u0020Example"}'),
        ("build/.invite.html.0a1b2c3d.part", "Sam Example"),
        (".site.0a1b2c3d.new/index.html", "Sam Example"),
        ("build/invite-pack/invite-sheet.txt", "Sam\nExample"),
        ("reviews/.invite.yaml.swp", "Sam Example"),
        ("reviews/old.yaml~", 'said: "Sam\\xA0Example"'),
        ("latin.txt", "é Sam Example".encode("latin-1")),
        ("Sam Example.txt", "words"),
        ("sam_example.png", b"\x89PNG"),
    ],
)
def test_what_still_has_the_name_is_told(
    here: Path, place: str, content: str | bytes
) -> None:
    """It should be that pages, packs, leftovers and names of files are looked at."""
    file = here / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)

    result = easyread("review", "forget", "Sam Example", ".")

    assert result.exit_code == 1, result.output
    assert f"{place}: this file still has the name." in result.stderr
    assert "nowhere" not in result.stderr


def test_a_word_file_is_looked_into(here: Path) -> None:
    """It should be that the words of an archive count."""
    with zipfile.ZipFile(here / "invite.docx", "w") as archive:
        archive.writestr("word/document.xml", "<w:t>Sam</w:t> <w:t>Example</w:t>")

    result = easyread("review", "forget", "Sam Example", ".")

    assert result.exit_code == 1
    assert "invite.docx: this file still has the name." in result.stderr


@pytest.mark.parametrize(
    ("place", "content"),
    [
        ("poster.pdf", b"%PDF-1.7"),
        ("a.doc", b"\xd0\xcf\x11\xe0\0\0"),
        ("b.zip", b"PK\5\6"),
    ],
)
def test_what_we_cannot_look_into_is_told(
    here: Path, place: str, content: bytes
) -> None:
    """It should be that “nowhere” is only said where we looked everywhere."""
    (here / place).write_bytes(content + b"\0" * 18)

    result = easyread("review", "forget", "Sam Example", ".")

    if place == "b.zip":  # an archive with nothing in it
        assert result.exit_code == 0
        return
    assert result.exit_code == 2
    assert f"{place}: we could not look into this." in result.stderr
    assert "nowhere" not in result.stderr


def test_a_pipe_is_not_waited_for(here: Path) -> None:
    """It should be that it is named as what we could not look into."""
    os.mkfifo(here / "pipe")

    result = easyread("review", "forget", "Sam Example", ".")

    assert result.exit_code == 2
    assert "pipe: we could not look into this." in result.stderr


def test_git_keeps_what_files_said_before(here: Path) -> None:
    """It should be that people know whom to ask."""
    (here / ".git").mkdir()
    (here / ".git/objects").write_bytes(b"\0x")

    result = easyread("review", "forget", "Sam Example", ".")

    assert result.exit_code == 0
    assert "git keeps what files said before." in result.stderr
