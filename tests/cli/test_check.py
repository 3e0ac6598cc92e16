"""`easyread check`, as people and programs use it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.terminal import in_terminal

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
    assert "We could not check 1 file." in result.stdout
    assert "nothing to change" not in result.stdout


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


def test_folders_and_files_are_one_report(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a whole folder is held to the rules in one go."""
    (here / "more").mkdir()
    for name in ("one.txt", "more/two.md", "more/three.txt"):
        (here / name).write_text(LONG, encoding="utf-8")
    (here / "more" / "easyread.yaml").write_text("profile: uk\n", encoding="utf-8")

    result = run("check", "one.txt", "more", "more/two.md", "--output-format", "json")

    files = [file["file"] for file in json.loads(result.stdout)["files"]]
    assert [file.replace("\\", "/") for file in files] == [
        "one.txt",
        "more/three.txt",
        "more/two.md",
    ]


def test_an_empty_folder_is_no_success(run: Callable[..., Result], here: Path) -> None:
    """It should be that a slip in a path does not pass as all is fine."""
    (here / "empty").mkdir()

    assert run("check", "empty").exit_code == 2
    assert run("check", "nowhere.yaml").exit_code == 2


def test_bytes_that_are_no_text_are_told(run: Callable[..., Result]) -> None:
    """It should be that broken text from another program ends in words."""
    result = run("check", "-", stdin=b"Caf\xe9 is open.\n")

    assert result.exit_code == 2
    assert "UTF-8" in result.stderr


def test_quiet_says_nothing_where_nothing_is_wrong(
    run: Callable[..., Result],
) -> None:
    """It should be that a script hears only what must be looked at."""
    assert run("check", "-", "-q", stdin="We will meet.\n").output == ""
    assert "long-sentence" in run("check", "-", "-q", stdin=LONG).stdout


def test_no_colours_without_a_terminal(run: Callable[..., Result]) -> None:
    """It should be that a log or a file has no signs that only a terminal reads."""
    assert "\x1b" not in run("check", "-", stdin=LONG).stdout


@pytest.mark.parametrize(
    ("settings", "coloured"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colours_in_a_terminal_unless_not_wanted(
    here: Path,
    settings: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    coloured: bool,
) -> None:
    """It should be that a person can turn colours off, as https://no-color.org asks."""
    (here / "page.txt").write_text(LONG, encoding="utf-8")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)

    code, shown = in_terminal("stdout", "check", "page.txt")

    assert code == 1
    assert "long-sentence" in shown
    assert ("\x1b[" in shown) is coloured


def test_no_words_are_not_fine_words(run: Callable[..., Result]) -> None:
    """It should be that a broken pipe is not told as a text without slips."""
    result = run("check", "-", stdin=" \n\n")

    assert result.exit_code == 2
    assert "We got a text without words." in result.stderr
    assert "nothing to change" not in result.stdout


def test_lines_of_ours_fit_a_terminal(here: Path) -> None:
    """It should be that a long list of names does not run over the edge of a screen."""
    (here / "a.yaml").write_text("kind: charter\nzorb: 1\n", encoding="utf-8")

    _, shown = in_terminal("stderr", "check", "a.yaml")

    lines = shown.replace("\r", "").splitlines()
    assert "Here you can use: " in "\n".join(lines)
    assert max(map(len, lines)) <= 80


def test_piped_text_is_paired_before_it_is_told(run: Callable[..., Result]) -> None:
    """It should be that a program gets for a text all that it gets for a document."""
    data = run("check", "-", "--output-format", "json", stdin="We eat lunch.\n").stdout

    (sentence,) = json.loads(data)["files"][0]["sentences"]
    assert [one["id"] for one in sentence["pairing"]["symbols"]] == ["drawn:lunch"]


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x08", "\x1b[2J", "\x7f", "\x9b31m"])
@pytest.mark.parametrize("command", ["check", "build", "symbols show"])
def test_what_a_file_holds_does_not_steer_a_terminal(
    here: Path, run: Callable[..., Result], sign: str, command: str
) -> None:
    """It should be that a message shows where a sign is, and never sends it on."""
    text = f"# Food\n\nWe eat{sign} lunch{sign} now.\n"
    (here / "page.md").write_text(text, "utf-8")
    given = "page.md" if command != "symbols show" else f"drawn:{sign}x"

    result = run(*command.split(), given)

    assert result.exit_code == 2
    assert not re.search(r"[\0-\x08\x0b-\x1f\x7f-\x9f]", result.stderr)
