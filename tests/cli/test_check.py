"""`easyread check`, as people and programs use it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

LONG = (
    "We will read all of the many ideas that you sent to us before we meet again in "
    "the big hall next to the park in May.\n"
)


def test_a_plain_invite_has_no_errors(run: Callable[..., Result]) -> None:
    """It should be that nobody is nagged about what is fine."""
    result = run("check", "invite.yaml")

    assert result.exit_code == 0, result.output


def test_a_long_sentence_is_found_with_its_line(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that an author is led to the very line."""
    (here / "page.txt").write_text(f"Hello.\n{LONG}", encoding="utf-8")

    result = run("check", "page.txt")

    assert result.exit_code == 1
    assert "page.txt:2:1" in result.stdout
    assert "long-sentence" in result.stdout


def test_text_can_come_from_another_program(run: Callable[..., Result]) -> None:
    """It should be that `-` reads standard input."""
    result = run("check", "-", stdin=LONG)

    assert result.exit_code == 1


def test_json_has_the_fields_that_programs_rely_on(run: Callable[..., Result]) -> None:
    """It should be that the JSON is what interface users were promised."""
    data = json.loads(run("check", "invite.yaml", "--output-format", "json").stdout)

    (file,) = data["files"]
    assert set(data) == {"easyread", "profile", "files", "summary"}
    assert data["profile"] == "uk"
    assert set(data["summary"]) == {"errors", "warnings", "notes"}
    assert {"file", "kind", "title", "scores", "sentences", "findings"} < set(file)
    assert file["kind"] == "invite"
    first = file["sentences"][0]
    assert {"number", "text", "line", "column", "role", "words", "pairing"} <= set(
        first
    )
    assert first["number"] == 1
    assert first["pairing"]["why"] in {
        "author",
        "wording",
        "fact",
        "concept",
        "label",
        "gap",
        "none",
    }


def test_a_file_that_cannot_be_read_is_no_silent_skip(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that exit code 2 says: this file was not checked."""
    (here / "bad.yaml").write_bytes(b"kind: invite\ntitle: \xff\xfe\n")

    result = run("check", "bad.yaml", "invite.yaml")

    assert result.exit_code == 2
    assert "bad.yaml:2" in result.stderr


def test_exit_zero_reports_and_goes_on(run: Callable[..., Result]) -> None:
    """It should be that a report can be made without stopping a build."""
    result = run("check", "-", "--exit-zero", stdin=LONG)

    assert result.exit_code == 0
    assert "long-sentence" in result.stdout


def test_strict_counts_warnings(run: Callable[..., Result]) -> None:
    """It should be that a team can hold itself to more."""
    text = "We will read your ideas and then we will tell you what we will do next.\n"

    assert run("check", "-", stdin=text).exit_code == 0
    assert run("check", "-", "--strict", stdin=text).exit_code == 1


def test_an_unknown_profile_names_the_known_ones(run: Callable[..., Result]) -> None:
    """It should be that a slip in a name is easy to mend."""
    result = run("check", "invite.yaml", "--profile", "uks")

    assert result.exit_code == 2
    assert "uk" in result.stderr
