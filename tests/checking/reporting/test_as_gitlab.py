"""What GitLab reads beside a merge request."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from easyread.checking.reporting.as_gitlab import as_gitlab

if TYPE_CHECKING:
    from easyread.checking import Report


def entries(report: Report) -> list[dict[str, Any]]:
    """Return the entries, once each has what GitLab's documentation asks for."""
    read: list[dict[str, Any]] = json.loads(as_gitlab(report))
    for one in read:
        assert {"description", "check_name", "fingerprint", "severity"} < set(one)
        assert one["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert not one["location"]["path"].startswith(("/", "./"))
        assert 1 <= one["location"]["lines"]["begin"] <= one["location"]["lines"]["end"]
    return read


def test_every_finding_is_an_entry(report: Report) -> None:
    """It should be that GitLab gets each finding with the path in the repository."""
    read = entries(report)

    assert len(read) == len(report.findings)
    assert {one["location"]["path"] for one in read} == {"our notes/a, b.txt"}


def test_no_two_entries_have_one_fingerprint(report: Report) -> None:
    """It should be that GitLab does not throw away a slip that was made twice."""
    names = [one["fingerprint"] for one in entries(report)]

    assert len(set(names)) == len(names)


def test_the_description_names_the_rule(report: Report) -> None:
    """It should be that people see the rule, whose field GitLab does not show."""
    assert all(
        one["description"].startswith(f"{one['check_name']}: ")
        for one in entries(report)
    )
