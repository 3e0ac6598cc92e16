"""`easyread check` as programs and CI servers use it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from easyread.checking.reporting import OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

SLIP = "You can't come.\n"
BAD = "Say yes to 25% of it.\n"
MACHINES = sorted(set(OUTPUTS) - {"text"})


def test_help_names_every_output(run: Callable[..., Result]) -> None:
    """It should be that people can choose from all there is."""
    shown = run("check", "--help").stdout

    assert all(name in shown for name in OUTPUTS)


@pytest.mark.parametrize("name", MACHINES)
def test_quiet_leaves_outputs_for_programs_whole(
    run: Callable[..., Result], here: Path, name: str
) -> None:
    """It should be that a program always gets something that it can read."""
    (here / "page.txt").write_text("We will meet.\n", encoding="utf-8")

    result = run("check", "page.txt", "-q", "--output-format", name)

    assert result.exit_code == 0
    assert result.stdout == run("check", "page.txt", "--output-format", name).stdout
    assert result.stdout.strip()


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab", "rdjson"])
def test_json_outputs_are_one_json(
    run: Callable[..., Result], here: Path, name: str
) -> None:
    """It should be that nothing but the report is on standard output."""
    (here / "page.txt").write_text(SLIP, encoding="utf-8")
    (here / "bad.yaml").write_text("kind: [", encoding="utf-8")

    result = run("check", ".", "--output-format", name)

    assert result.exit_code == 2
    assert json.loads(result.stdout)
    assert "bad.yaml" in result.stderr


def test_junit_is_xml_with_a_header(run: Callable[..., Result]) -> None:
    """It should be that a CI server reads the file with the right letters."""
    out = run("check", "-", "--output-format", "junit", stdin="Café can't.\n").stdout

    assert out.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites')
    assert ET.fromstring(out.encode()).tag == "testsuites"  # noqa: S314  our own


def test_github_is_the_usual_output_on_github(
    run: Callable[..., Result], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a workflow needs no option to have notes beside the lines."""
    (here / "page.txt").write_text(BAD, encoding="utf-8")
    summary = here / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    result = run("check", "page.txt")
    shown = summary.read_text(encoding="utf-8")

    assert result.exit_code == 1
    assert result.stdout.startswith("::error file=page.txt,line=1,endLine=1,col=12,")
    assert shown.startswith("before\n### easyread\n")
    assert "| page.txt:1 | percentage |" in shown


def test_text_can_be_had_on_github(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that an option always wins over the place."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")

    result = run("check", "-", "--output-format", "text", stdin=SLIP)

    assert "::" not in result.stdout
    assert "Look at this" in result.stdout


def test_a_summary_that_cannot_be_written_stops_nothing(
    run: Callable[..., Result], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a check tells what it found all the same."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(here / "no" / "summary.md"))

    result = run("check", "-", "--output-format", "github", stdin=SLIP)

    assert result.exit_code == 0
    assert "::warning" in result.stdout
    assert "summary" in result.stderr


def test_an_unknown_output_stops_before_the_work(run: Callable[..., Result]) -> None:
    """It should be that a slip in a name is told with the right ones."""
    result = run("check", "invite.yaml", "--output-format", "jason")

    assert result.exit_code == 2
    assert "Do you mean “json”?" in result.stderr
    assert result.stdout == ""


def test_one_command_makes_a_page_to_open(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that reviewers get a page with the words marked, and no more."""
    (here / "page.txt").write_text(SLIP, encoding="utf-8")

    shown = run("check", "page.txt", "--output-format", "html").stdout

    assert shown.startswith("<!doctype html>")
    assert shown.rstrip().endswith("</html>")
    assert "<mark>can&#39;t</mark>" in shown


def test_a_place_is_in_the_line_that_the_author_wrote(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a sentence made of a fact points at the fact, not beside it."""
    (here / "a.yaml").write_text("kind: invite\nfrom: The CQC\n", encoding="utf-8")

    def shown(name: str) -> str:
        return run("check", "a.yaml", "--output-format", name).stdout

    (file,) = json.loads(shown("json"))["files"]
    (one,) = [one for one in file["findings"] if "CQC" in one["message"]]
    assert (one["column"], one["end_column"]) == (7, 14)
    assert "line=2,endLine=2,col=7,endColumn=14" in shown("github")
    assert '"startColumn": 7,\n                  "endLine": 2,' in shown("sarif")
    ends = [
        one["location"]["range"]["end"]
        for one in json.loads(shown("rdjson"))["diagnostics"]
        if "CQC" in one["message"]
    ]
    assert ends == [{"line": 2, "column": 14}]
