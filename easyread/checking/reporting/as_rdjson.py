"""The report for reviewdog, in its Diagnostic Format (rdjson)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from easyread.checking.reporting.ci import rule_url

if TYPE_CHECKING:
    from easyread.checking.report import FileReport, Report
    from easyread.findings import Finding
    from easyread.model import Place

_SEVERITY = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def as_rdjson(report: Report) -> str:
    """Return the report as reviewdog reads it.

    Paths stay as they were given: reviewdog reads them from where it runs.
    """
    diagnostics = [
        _diagnostic(file, finding) for file in report.files for finding in file.findings
    ]
    result = {"source": {"name": "easyread"}, "diagnostics": diagnostics}
    return json.dumps(result, ensure_ascii=False, indent=2)


def _diagnostic(file: FileReport, finding: Finding) -> dict[str, Any]:
    start, end = file.source_span(finding)
    span = {"start": _position(file, start)}
    if end > start:
        span["end"] = _position(file, end)
    url = rule_url(finding.rule)
    path = (start.file or file.file or "-").replace("\\", "/")
    return {
        "message": f"{finding.message} {finding.advice}".strip(),
        "location": {"path": path, "range": span},
        "severity": _SEVERITY[finding.level],
        "code": {"value": finding.rule, **({"url": url} if url else {})},
    }


def _position(file: FileReport, place: Place) -> dict[str, int]:
    """Return a place as reviewdog counts it: columns in bytes of UTF-8, from 1."""
    before = file.line(place)[: place.column - 1]
    beyond_line = place.column - 1 - len(before)
    return {
        "line": place.line,
        "column": len(before.encode("utf-8", "replace")) + beyond_line + 1,
    }
