"""What CI servers read as test cases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from junitparser import Failure, JUnitXml, Skipped, TestSuite

from easyread.checking.reporting.as_junit import as_junit

if TYPE_CHECKING:
    from easyread.checking import Report


def suites(report: Report) -> dict[str, TestSuite]:
    """Return the suites by file, as a reader of JUnit's XML sees them."""
    read = JUnitXml.fromstring(as_junit(report).encode())
    return {suite.name: suite for suite in read}


def test_a_plain_file_is_one_case_that_passes(report: Report) -> None:
    """It should be that a file without slips counts as checked."""
    (case,) = suites(report)["plain.txt"]

    assert case.name == "plain.txt"
    assert case.is_passed


def test_each_slip_is_a_case_that_fails(report: Report) -> None:
    """It should be that a CI server shows rule, place and words of what must change."""
    strict = replace(report, strict=True)
    cases = list(suites(strict)["a, b.txt"])
    first = next(case for case in cases if "contraction" in case.name)
    (failure,) = first.result

    assert sum(not case.is_passed for case in cases) == sum(
        finding.level != "note" for finding in report.files[0].findings
    )
    assert isinstance(failure, Failure)
    assert failure.type == "warning"
    assert "a, b.txt:1:5 contraction" in (failure.text or "")


def test_what_is_allowed_is_a_case_that_was_skipped(report: Report) -> None:
    """It should be that a reason is seen by those who look at the results."""
    skipped = [case for case in suites(report)["notes.yaml"] if not case.is_passed]
    (result,) = skipped[0].result

    assert len(skipped) == 1
    assert isinstance(result, Skipped)
    assert result.message == 'her own words: 100%, "<b>"'


def test_the_counts_are_right(report: Report) -> None:
    """It should be that the totals are those of the cases."""
    errors = [one for one in report.findings if one.level == "error"]
    slips = [one for one in report.findings if one.level != "note"]
    for strict, failures in ((False, errors), (True, slips)):
        text = as_junit(replace(report, strict=strict))
        read = JUnitXml.fromstring(text.encode())
        cases = [case for suite in read for case in suite]
        assert read.tests == len(cases)
        assert read.failures == len(failures)
        assert read.skipped == 1


def test_letters_that_xml_forbids_are_left_out(hostile: Report) -> None:
    """It should be that no text of a document makes the whole file unreadable."""
    ((case,),) = suites(replace(hostile, strict=True)).values()
    (failure,) = case.result

    assert "</failure>]]>" in (failure.text or "")
    assert "\x00" not in as_junit(hostile)


def test_warnings_are_told_and_fail_nothing(report: Report) -> None:
    """It should be that a file passes in CI just when `easyread check` does."""
    (suite,) = [one for name, one in suites(report).items() if name == "a, b.txt"]
    passed = next(case for case in suite if case.is_passed)

    errors = [one for one in report.files[0].findings if one.level == "error"]
    assert suite.failures == len(errors)
    assert "contraction" in (passed.system_out or "")
