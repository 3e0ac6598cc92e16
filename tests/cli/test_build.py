"""`easyread build`, as people use it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest

import easyread

if TYPE_CHECKING:
    from collections.abc import Callable

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


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("invite", "Title, Day, Arrive, Start, Finish, Place, Link, Reply by, Phone"),
        ("charter", "Title, Day, Contact, Phone, Text, Email, Post, Tell by, Version"),
        ("notes", "Title, Day, Place, Action 1 who, Action 1 by, Action 2 who"),
    ],
)
def test_what_readers_act_on_is_read_back_first(
    kind: str, names: str, run: Callable[..., Result]
) -> None:
    """It should be that day, times and place are seen before who asks and what for."""
    example = Path(__file__).parents[2] / "examples" / f"{kind}.yaml"

    lines = run("build", str(example), "--to", "html").stdout.splitlines()[1:]

    read_back = ", ".join(line[2:16].strip() for line in lines)
    assert read_back.startswith(f"{names}, ")


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


def test_show_has_the_numbers_of_steps(run: Callable[..., Result], here: Path) -> None:
    """It should be that what stands on the page can be read, with its labels."""
    (here / "steps.md").write_text("Do this:\n1) Sit.\n2) Eat.\n", "utf-8")

    result = run("build", "steps.md", "--show")

    assert "   2  1) Sit.  [" in result.stdout
    assert "   3  2) Eat.  [" in result.stdout


def _page(here: Path, folder: str = "build") -> str:
    return (here / folder / "invite.html").read_text(encoding="utf-8")


def test_words_only_has_the_words_and_no_picture(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that readers whom pictures disturb get the same words alone."""
    result = run("build", "invite.yaml", "--to", "html", "--words-only")

    assert result.exit_code == 0, result.output
    assert "We want to make buses better." in _page(here)
    assert 'class="picture' not in _page(here)
    assert "data:image" not in _page(here)


@pytest.mark.pdf
def test_paper_is_of_the_size_that_was_asked_for(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a booklet can be printed without making it smaller."""
    sizes = {}
    for paper in ("a4", "a5"):
        result = run("build", "invite.yaml", "--to", "pdf", "--paper", paper)
        assert result.exit_code == 0, result.output
        with pikepdf.open(here / "build/invite.pdf") as made:
            sizes[paper] = {
                tuple(map(round, map(float, one.mediabox))) for one in made.pages
            }

    assert sizes == {"a4": {(0, 0, 595, 842)}, "a5": {(0, 0, 420, 595)}}


@pytest.mark.parametrize(
    ("contrast", "ground"), [("yellow", "#fff6bf"), ("black", "#000")]
)
def test_contrast_has_the_colours_that_were_asked_for(
    run: Callable[..., Result], here: Path, contrast: str, ground: str
) -> None:
    """It should be that the page is pale yellow, or black, from the first moment."""
    result = run("build", "invite.yaml", "--to", "html", "--contrast", contrast)

    assert result.exit_code == 0, result.output
    assert f"--ground:{ground};" in _page(here)


@pytest.mark.parametrize(
    "words", [("--paper", "a3"), ("--contrast", "pink"), ("--size", "17")]
)
def test_a_version_that_we_do_not_have_is_refused(
    run: Callable[..., Result], here: Path, words: tuple[str, str]
) -> None:
    """It should be that nobody gets other pages than those they asked for."""
    result = run("build", "invite.yaml", *words)

    assert result.exit_code == 2
    assert words[1] in result.stderr
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


def test_the_library_makes_the_versions_that_the_command_makes(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a program gets the very pages that a person gets."""
    asked = ("--words-only", "--paper", "a5", "--contrast", "yellow", "--size", "22")
    run("build", "invite.yaml", "--to", "html", *asked)

    easyread.build(
        "invite.yaml",
        to="html",
        out="library",
        size=22,
        words_only=True,
        paper="a5",
        contrast="yellow",
    )

    assert _page(here) == _page(here, "library")
    assert "size:A5" in _page(here)


@pytest.mark.parametrize(
    ("choice", "known"),
    [({"paper": "a3"}, "a4, a5"), ({"contrast": "pink"}, "yellow, black")],
)
def test_the_library_refuses_a_version_that_we_do_not_have(
    here: Path, choice: dict[str, str], known: str
) -> None:
    """It should be that a slip in a program is told in plain words, and makes nothing."""
    with pytest.raises(easyread.EasyReadError, match=known):
        easyread.build("invite.yaml", to="html", **choice)  # type: ignore[arg-type]

    assert not (here / "build").exists()


UNKNOWN_LETTERS = """\
---
title: Our page
example: true
---
- Come and sing 🎵 with us.
- We eat 寿司 at 1 Example Street.
"""


def test_check_says_of_letters_what_build_says(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that nobody learns at the printer's what check could have said."""
    (here / "page.md").write_text(UNKNOWN_LETTERS, encoding="utf-8")

    built = run("build", "page.md")
    checked = run("check", "page.md")

    assert (built.exit_code, checked.exit_code) == (2, 1)
    assert not (here / "build").exists()
    for place, said in (
        ("page.md:5:17", "We have no letter for “🎵”"),
        ("page.md:6:10", "We have no letters for “Chinese, Japanese and Korean”"),
    ):
        assert f"{place}: {said}" in built.stderr
        assert place in checked.stdout
        assert said in " ".join(checked.stdout.split())


def test_a_web_page_is_made_with_letters_that_browsers_have(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a browser's own fonts may help, and the author knows."""
    (here / "page.md").write_text(UNKNOWN_LETTERS, encoding="utf-8")

    built = run("build", "page.md", "--to", "html")

    assert built.exit_code == 0
    assert "寿司" in (here / "build/page.html").read_text(encoding="utf-8")
    assert "page.md:5:17: We have no letter for “🎵”" in built.stderr
