"""The report for GitLab, as a Code Quality report."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from easyread.checking.reporting.ci import Fingerprints, path_below, repository

if TYPE_CHECKING:
    from easyread.checking.report import Report

_SEVERITY = {"error": "major", "warning": "minor", "note": "info"}


def as_gitlab(report: Report) -> str:
    """Return the report as GitLab shows it beside a merge request.

    GitLab hides `check_name`, so the description names the rule too. It keeps only
    the first of two entries with one fingerprint, so each has its own.
    """
    root, fingerprints = repository(), Fingerprints()
    entries = []
    for file in report.files:
        for finding in file.findings:
            path = path_below(finding.place.file or file.file, root)
            description = f"{finding.rule}: {finding.message} {finding.advice}".strip()
            begin = finding.place.line
            entries.append(
                {
                    "description": description,
                    "check_name": finding.rule,
                    "fingerprint": fingerprints.of(path, finding),
                    "severity": _SEVERITY[finding.level],
                    "location": {
                        "path": path,
                        "lines": {"begin": begin, "end": max(begin, finding.end.line)},
                    },
                }
            )
    return json.dumps(entries, ensure_ascii=False, indent=2)
