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
    findings = _findings_by_level(report)
    lines = [_command(file, finding, root) for file, finding in findings]
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


def _findings_by_level(report: Report) -> list[tuple[FileReport, Finding]]:
    """Return each finding with its file: errors first, and of those the sure first."""
    return sorted(
        ((file, finding) for file in report.files for finding in file.findings),
        key=lambda pair: (
            _LEVELS.index(pair[1].level),
            _CERTAINTIES.index(pair[1].certainty),
        ),
    )


def _command(file: FileReport, finding: Finding, root: Path) -> str:
    """Return one workflow command.

    GitHub misplaces an annotation over several lines with columns, so that has none
    (https://github.com/astral-sh/ruff/pull/22074).
    """
    start, end = file.source_span(finding)
    parameters: dict[str, str | int] = {}
    path = path_below(start.file or file.file, root)
    if path != "-":
        parameters = {"file": path, "line": start.line, "endLine": max(start, end).line}
        if start.line == end.line:
            parameters["col"] = start.column
            parameters["endColumn"] = max(start.column, end.column)
    parameters["title"] = f"easyread: {finding.rule}"
    properties = ",".join(
        f"{name}={_property(value)}" for name, value in parameters.items()
    )
    message = f"{finding.message} {finding.advice}".strip()
    return f"::{_COMMAND[finding.level]} {properties}::{_data(message)}"


def _data(text: str) -> str:
    """Escape a message: a command ends at the end of its line."""
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
    findings = _findings_by_level(report)
    if not findings:
        lines.append("We found nothing to change. Now ask people to read it.")
        return "\n".join([*lines, ""])
    lines += ["| Place | Rule | What we found |", "|---|---|---|"]
    return "\n".join(
        [*lines, *_rows_that_fit(findings, root, sum(map(len, lines))), ""]
    )


def _row(file: FileReport, root: Path) -> str:
    scores = file.scores
    levels: list[str] = [finding.level for finding in file.findings]
    cells = [
        _cell(path_below(file.file, root)),
        scores.words,
        f"{scores.words_per_sentence:g}",
        *(levels.count(level) for level in _LEVELS),
    ]
    return f"| {' | '.join(map(str, cells))} |"


def _rows_that_fit(
    findings: list[tuple[FileReport, Finding]], root: Path, size: int
) -> list[str]:
    """Return as many rows as GitHub takes, and how many more there are.

    `size` is the number of bytes that are used already.
    """
    rows: list[str] = []
    for file, finding in findings:
        path = path_below(finding.place.file or file.file, root)
        place = _cell(f"{path}:{finding.place.line}")
        text = _cell(f"{finding.message} {finding.advice}".strip())
        row = f"| {place} | {finding.rule} | {text} |"
        size += len(row.encode("utf-8", "replace")) + 1
        if size > _LARGEST_SUMMARY:
            return [*rows, "", f"There are {len(findings) - len(rows)} more."]
        rows.append(row)
    return rows


def _cell(text: str) -> str:
    """Escape a text for a cell of a Markdown table."""
    plain = " ".join(text.split())
    plain = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{mark}" if mark in "\\`*_[]|~#@" else mark for mark in plain)
