"""How a report is shown."""

from __future__ import annotations

import json

import pytest

from easyread.checking import Report, check_text
from easyread.checking.outputs import OUTPUTS, find_output
from easyread.errors import UnknownNameError

REPORT = check_text("You can't come.\nWe will facilitate it for 25% of you.")


def test_json_says_what_the_report_says() -> None:
    """It should be that the JSON is the report, field by field."""
    assert json.loads(find_output("json")(REPORT)) == REPORT.as_dict()


def test_text_tells_place_words_and_what_to_do() -> None:
    """It should be that a person sees where it is, the sentence, and what to write."""
    shown = find_output("text")(REPORT)

    assert "1:5  Look at this: contraction" in shown
    assert "    You can't come." in shown
    assert "Write “cannot”." in shown
    assert shown.endswith("1 thing to change, 2 things to look at.")
    assert max(map(len, shown.splitlines())) <= 80


def test_text_of_a_plain_report_does_not_approve() -> None:
    """It should be that no findings is no seal: people still have to read it."""
    shown = find_output("text")(check_text("We will meet."))

    assert "Now ask people to read it." in shown


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
