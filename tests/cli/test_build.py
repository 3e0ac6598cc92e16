"""`easyread build`, as people use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import easyread

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result


@pytest.mark.pdf
def test_makes_both_files_and_reads_back_the_facts(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a wrong time is seen before the invite is sent."""
    result = run("build", "invite.yaml")

    assert result.exit_code == 0, result.output
    assert (here / "build/invite.pdf").read_bytes().startswith(b"%PDF-")
    assert "<html" in (here / "build/invite.html").read_text(encoding="utf-8")
    for fact in (
        "Wednesday 6 March 2030",
        "11:00 in the morning",
        "2:00 in the afternoon",
        "Ditton Hall",
        "0151 511 7788",
        "Wednesday 27 February 2030",
        "Pages",
    ):
        assert fact in result.stdout


@pytest.mark.pdf
def test_a_second_build_has_the_same_bytes(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that the same words always give the same files."""
    run("build", "invite.yaml", "-o", "one")
    run("build", "invite.yaml", "-o", "two")

    for name in ("invite.html", "invite.pdf"):
        assert (here / "one" / name).read_bytes() == (here / "two" / name).read_bytes()


def test_a_missing_fact_makes_a_draft(run: Callable[..., Result], here: Path) -> None:
    """It should be that an invite without a place cannot be sent by mistake."""
    invite = here / "invite.yaml"
    text = invite.read_text(encoding="utf-8")
    start = text.index("where:")
    invite.write_text(text[:start] + text[text.index("contact:") :], encoding="utf-8")

    result = run("build", "invite.yaml", "--to", "html")

    assert result.exit_code == 1
    assert "where" in result.stderr
    assert "Draft" in (here / "build/invite.html").read_text(encoding="utf-8")


def test_example_numbers_cannot_be_sent_out(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a phone number from an example never reaches a reader."""
    invite = here / "invite.yaml"
    text = invite.read_text(encoding="utf-8").replace("0151 511 7788", "0151 496 0123")
    invite.write_text(text, encoding="utf-8")

    result = run("build", "invite.yaml", "--to", "html")

    assert result.exit_code == 1
    assert "0151 496 0123" in result.stderr


def test_an_example_says_so_and_is_no_draft(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that an example can be built, and that it says what it is."""
    invite = here / "invite.yaml"
    text = invite.read_text(encoding="utf-8").replace("0151 511 7788", "0151 496 0123")
    invite.write_text(f"example: true\n{text}", encoding="utf-8")

    result = run("build", "invite.yaml", "--to", "html")

    page = (here / "build/invite.html").read_text(encoding="utf-8")
    assert result.exit_code == 0, result.output
    assert "This is an example. This meeting is not real." in page


def test_a_failed_build_leaves_the_last_good_files(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a mistake never takes away what was there."""
    run("build", "invite.yaml", "--to", "html")
    before = (here / "build/invite.html").read_bytes()
    (here / "invite.yaml").write_text("kind: invte\n", encoding="utf-8")

    result = run("build", "invite.yaml", "--to", "html")

    assert result.exit_code == 2
    assert "invite" in result.stderr
    assert (here / "build/invite.html").read_bytes() == before


def test_one_bad_file_does_not_stop_the_others(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a folder is built as far as it goes, and the rest is named."""
    (here / "bad.yaml").write_text("kind: [", encoding="utf-8")

    result = run("build", ".", "--to", "html")

    assert result.exit_code == 2
    assert (here / "build/invite.html").exists()
    assert "bad.yaml" in result.stderr


def test_two_files_with_one_name_are_refused(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that no document takes the place of another."""
    (here / "more").mkdir()
    (here / "more/invite.yaml").write_bytes((here / "invite.yaml").read_bytes())

    result = run("build", ".")

    assert result.exit_code == 2
    assert not (here / "build").exists()


def test_show_prints_the_words_and_makes_no_files(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a person can read the words before anything is made."""
    result = run("build", "invite.yaml", "--show")

    assert result.exit_code == 0
    assert "   1  " in result.stdout
    assert "We want to make buses better." in result.stdout
    assert not (here / "build").exists()


@pytest.mark.parametrize("name", ["pfd", "word"])
def test_an_unknown_format_is_named(
    run: Callable[..., Result], here: Path, name: str
) -> None:
    """It should be that a wrong format stops the work before anything is made."""
    result = run("build", "invite.yaml", "--to", name)

    assert result.exit_code == 2
    assert name in result.stderr
    assert "pdf" in result.stderr
    assert not (here / "build").exists()


def test_show_says_what_is_missing(run: Callable[..., Result], here: Path) -> None:
    """It should be that nobody takes a draft for a finished document."""
    (here / "invite.yaml").write_text("kind: invite\ntitle: Come\n", encoding="utf-8")

    result = run("build", "invite.yaml", "--show")

    assert result.exit_code == 1
    assert "where" in result.stderr
    assert "Draft" in result.stderr


def test_the_library_takes_one_format_and_known_sizes(here: Path) -> None:
    """It should be that a program is told of a slip in plain words."""
    (made,) = easyread.build("invite.yaml", to="html", out="pages")

    assert made.name == "invite.html"
    with pytest.raises(easyread.EasyReadError, match="16, 18, 22"):
        easyread.build("invite.yaml", size=17)
