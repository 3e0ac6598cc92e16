"""How a report is shown."""

from __future__ import annotations

import json

import pytest

from easyread.checking import Report, check_text
from easyread.checking.reporting import OUTPUTS, find_output
from easyread.errors import UnknownNameError

REPORT = check_text("You can't come.\nWe will facilitate it for 25% of you.")


def test_json_says_what_the_report_says() -> None:
    """It should be that the JSON is the report, field by field."""
    assert json.loads(find_output("json")(REPORT)) == REPORT.as_dict()


@pytest.mark.parametrize("name", OUTPUTS)
@pytest.mark.parametrize("report", [REPORT, Report("", "uk", ()), check_text("")])
def test_every_output_shows_every_report(name: str, report: Report) -> None:
    """It should be that no report is too small to show."""
    assert OUTPUTS[name](report)


def test_many_files_are_one_report() -> None:
    """It should be that findings of many files are counted together."""
    both = Report.merge([REPORT, REPORT])

    assert len(both.files) == 2
    assert both.summary.errors == 2 * REPORT.summary.errors
    assert both.profile == "uk"


def test_an_unknown_output_is_told_with_the_nearest() -> None:
    """It should be that a wrong name does not end in a traceback."""
    with pytest.raises(UnknownNameError, match="json"):
        find_output("jason")
