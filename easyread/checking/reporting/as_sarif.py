"""The report as SARIF 2.1.0, which code scanning reads."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from easyread.checking.engine import all_rules
from easyread.checking.reporting.ci import (
    Fingerprints,
    path_below,
    project_urls,
    repository,
    rule_url,
)

if TYPE_CHECKING:
    from easyread.checking.engine import Rule
    from easyread.checking.report import FileReport, Report, Waived
    from easyread.findings import Finding

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)


def as_sarif(report: Report) -> str:
    """Return the report as one run.

    It has waived findings too, as suppressed: results that come and go would open and
    close alerts again and again.
    """
    rules = all_rules()
    home = project_urls().get("homepage")
    driver = {
        "name": "easyread",
        "version": report.easyread,
        **({"informationUri": home} if home else {}),
        "rules": [_rule(rule) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": _results(report, [rule.name for rule in rules]),
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    text = f"{rule.doc}\n\nSource: {rule.source}"
    url = rule_url(rule.name)
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": " ".join(rule.doc.split())},
        "help": {"text": text, "markdown": text},
        **({"helpUri": url} if url else {}),
        "defaultConfiguration": {"level": rule.level},
        "properties": {"tags": ["easy-read"], "certainty": rule.certainty},
    }


def _results(report: Report, names: list[str]) -> list[dict[str, Any]]:
    root, fingerprints = repository(), Fingerprints()
    results = []
    for file in report.files:
        for finding, waived in _with_waived(file):
            path = path_below(finding.place.file or file.file, root)
            results.append(
                {
                    "ruleId": finding.rule,
                    "ruleIndex": names.index(finding.rule),
                    "level": finding.level,
                    "message": {"text": f"{finding.message} {finding.advice}".strip()},
                    "locations": [_location(path, file, finding)],
                    "partialFingerprints": {
                        "easyread/v1": fingerprints.of(path, finding)
                    },
                    "suppressions": _suppressions(waived),
                    "properties": {
                        "certainty": finding.certainty,
                        "source": finding.source,
                    },
                }
            )
    return results


def _with_waived(file: FileReport) -> list[tuple[Finding, Waived | None]]:
    """Return all findings, and those that are waived, in the order of the file."""
    pairs: list[tuple[Finding, Waived | None]] = []
    pairs += [(finding, None) for finding in file.findings]
    pairs += [(waived.finding, waived) for waived in file.waived]
    return sorted(pairs, key=lambda pair: pair[0].place)


def _location(path: str, file: FileReport, finding: Finding) -> dict[str, Any]:
    start, end = file.source_span(finding)
    region = {"startLine": start.line, "startColumn": start.column}
    if end > start:
        region |= {"endLine": end.line, "endColumn": end.column}
    pure = PurePath(path)
    uri = pure.as_uri() if pure.is_absolute() else quote(path)
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}


def _suppressions(waived: Waived | None) -> list[dict[str, str]]:
    """Return why a result does not count; [] for one that counts."""
    if waived is None:
        return []
    kind = "inSource" if waived.by == "author" else "external"
    return [{"kind": kind, "justification": waived.reason}]
