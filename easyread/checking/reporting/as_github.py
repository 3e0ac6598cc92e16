"""The report for GitHub Actions: notes beside the lines, and a summary of the step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking.reporting.ci import path_below, repository
from easyread.checking.reporting.level_words import count

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.checking.report import FileReport, Report
    from easyread.findings import Finding

_COMMAND = {"error": "error", "warning": "warning", "note": "notice"}
_LEVELS = ("error", "warning", "note")
_CERTAINTIES = ("sure", "think", "person")
_SHOWN = 10  # of each level in one step; GitHub leaves out the rest
_LARGEST_SUMMARY = 1_000_000  # bytes; GitHub refuses a summary above 1 MiB whole


def as_github(report: Report) -> str:
    """Return the report as workflow commands.

    GitHub shows only the first 10 of each level. So errors come first, and of each
    level those come first that we are sure about.
    """
    root = repository()
    found = [(file, one) for file in report.files for one in file.findings]
    found.sort(key=lambda pair: _weight(pair[1]))
    lines = [_command(file, finding, root) for file, finding in found]
    summary = report.summary
    lines.append(
        f"easyread: {count(summary.errors, 'error')},"
        f" {count(summary.warnings, 'warning')}, {count(summary.notes, 'note')}."
    )
    if max(summary.errors, summary.warnings, summary.notes) > _SHOWN:
        lines.append(
            f"GitHub shows {_SHOWN} of each beside the lines."
            " All of them are in the summary of this step, and in the lines above."
        )
    return "\n".join(lines)


def _weight(finding: Finding) -> tuple[int, int]:
    return _LEVELS.index(finding.level), _CERTAINTIES.index(finding.certainty)


def _command(file: FileReport, finding: Finding, root: Path) -> str:
    """Return one workflow command.

    GitHub misplaces a note that has columns and more than one line, so such a note
    has none (https://github.com/astral-sh/ruff/pull/22074).
    """
    start, end = file.pointed(finding)
    known: dict[str, str | int] = {}
    path = path_below(start.file or file.file, root)
    if path != "-":
        known = {"file": path, "line": start.line, "endLine": max(start, end).line}
        if start.line == end.line:
            known["col"] = start.column
            known["endColumn"] = max(start.column, end.column)
    known["title"] = f"easyread: {finding.rule}"
    properties = ",".join(f"{name}={_property(one)}" for name, one in known.items())
    said = f"{finding.message} {finding.advice}".strip()
    return f"::{_COMMAND[finding.level]} {properties}::{_data(said)}"


def _data(text: str) -> str:
    """Escape a message: GitHub would end the command at the end of a line."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str | int) -> str:
    return _data(str(value)).replace(":", "%3A").replace(",", "%2C")


def step_summary(report: Report) -> str:
    """Return the report as the Markdown of a step's summary: counts, then findings."""
    root = repository()
    lines = [
        "### easyread",
        "",
        "| File | Words | Words in a sentence | To change | To look at | Notes |",
        "|---|--:|--:|--:|--:|--:|",
        *(_row(file, root) for file in report.files),
        "",
    ]
    found = [(file, one) for file in report.files for one in file.findings]
    if not found:
        lines.append("We found nothing to change. Now ask people to read it.")
        return "\n".join([*lines, ""])
    lines += ["| Place | Rule | What we found |", "|---|---|---|"]
    found.sort(key=lambda pair: _weight(pair[1]))
    return "\n".join([*lines, *_fitting(found, root, sum(map(len, lines))), ""])


def _row(file: FileReport, root: Path) -> str:
    scores = file.scores
    levels: list[str] = [one.level for one in file.findings]
    cells = [
        _cell(path_below(file.file, root)),
        scores.words,
        f"{scores.words_per_sentence:g}",
        *(levels.count(level) for level in _LEVELS),
    ]
    return f"| {' | '.join(map(str, cells))} |"


def _fitting(
    found: list[tuple[FileReport, Finding]], root: Path, size: int
) -> list[str]:
    """Return as many rows as GitHub takes, and say how many more there are."""
    rows: list[str] = []
    for file, one in found:
        place = f"{path_below(one.place.file or file.file, root)}:{one.place.line}"
        said = f"{one.message} {one.advice}".strip()
        row = f"| {_cell(place)} | {one.rule} | {_cell(said)} |"
        size += len(row.encode("utf-8", "replace")) + 1
        if size > _LARGEST_SUMMARY:
            return [*rows, "", f"There are {len(found) - len(rows)} more."]
        rows.append(row)
    return rows


def _cell(text: str) -> str:
    """Keep an author's words from being read as Markdown, HTML or another cell."""
    plain = " ".join(text.split())
    plain = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{mark}" if mark in "\\`*_[]|~#@" else mark for mark in plain)
