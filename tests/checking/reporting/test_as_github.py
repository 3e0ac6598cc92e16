"""What GitHub Actions reads."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.checking import check_text
from easyread.checking.reporting.as_github import as_github, step_summary

if TYPE_CHECKING:
    from easyread.checking import Report

COMMAND = re.compile(r"::(error|warning|notice) ([^:\n]*)::([^\n]*)")


def commands(report: Report) -> list[tuple[str, dict[str, str], str]]:
    """Read workflow commands as the runner does: split first, unescape then."""
    read = []
    for line in as_github(report).splitlines():
        if line.startswith("::"):
            match = COMMAND.fullmatch(line)
            assert match, line
            level, given, said = match.groups()
            known = dict(one.split("=", 1) for one in given.split(","))
            read.append((level, known, said))
    return read


def test_each_finding_is_one_command_at_its_place(report: Report) -> None:
    """It should be that GitHub puts each note beside the right line of the right file."""
    read = commands(report)
    contraction = next(one for one in read if "contraction" in one[1]["title"])

    assert len(read) == len(report.findings)
    assert contraction[1] == {
        "file": "our notes/a%2C b.txt",
        "line": "1",
        "endLine": "1",
        "col": "5",
        "endColumn": "10",
        "title": "easyread%3A contraction",
    }


def test_errors_come_first(report: Report) -> None:
    """It should be that GitHub's limit of 10 never hides an error behind warnings."""
    levels = [level for level, _, _ in commands(report)]

    assert levels[0] == "error"
    assert levels == sorted(levels, key=["error", "warning", "notice"].index)


def test_more_than_github_shows_is_said() -> None:
    """It should be that nobody thinks the first 10 are all."""
    many = as_github(check_text("You can't come.\n" * 11))

    assert many.count("::warning ") == 11
    assert "GitHub shows 10 of each" in many
    assert "GitHub shows" not in as_github(check_text("You can't come.\n" * 10))


def test_columns_only_where_one_line_is_meant() -> None:
    """It should be that a note over two lines has no columns: GitHub misplaces it."""
    report = check_text("You can't come.")
    (finding,) = report.findings
    longer = replace(finding, end=replace(finding.end, line=2, column=1))
    (file,) = report.files
    file = replace(file, file="a.txt", findings=(longer,))
    ((_, known, _),) = commands(replace(report, files=(file,)))

    assert (known["line"], known["endLine"]) == ("1", "2")
    assert "col" not in known
    assert "endColumn" not in known


def test_words_of_a_document_cannot_give_commands(hostile: Report) -> None:
    """It should be that a text from outside cannot speak to the runner."""
    lines = as_github(hostile).splitlines()

    assert [line for line in lines if line.startswith("::")] == lines[:1]
    assert "%0D%0A::error::b %250A" in lines[0]


def test_the_summary_counts_and_lists(report: Report) -> None:
    """It should be that a reviewer sees all files, and all findings, in one table."""
    shown = step_summary(report)

    assert re.search(r"\| our notes/plain\.txt \| 3 \| 3 \| 0 \| 0 \| 0 \|", shown)
    assert shown.count("| contraction |") == 3
    assert "| our notes/a, b.txt:4 | long-sentence |" in shown


def test_words_of_a_document_stay_in_their_cell(hostile: Report) -> None:
    """It should be that the summary has no picture, link or person of a text."""
    row = next(line for line in step_summary(hostile).splitlines() if "img" in line)

    assert "<img>" not in row
    assert r"\`x\` &lt;img&gt; \@team" in row
    assert len(re.findall(r"(?<!\\)\|", row)) == 4


def test_a_long_summary_stays_below_what_github_takes() -> None:
    """It should be that GitHub never refuses a summary for its size."""
    (file,) = (report := check_text("You can't come.")).files
    many = replace(report, files=(replace(file, findings=file.findings * 20_000),))

    shown = step_summary(many)

    assert len(shown.encode()) < 1024 * 1024
    assert re.search(r"There are \d+ more\.", shown)
