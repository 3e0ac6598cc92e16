"""What was known before, and what is new."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from easyread.checking import Report, check
from easyread.checking.reporting.baseline import (
    Baseline,
    harder,
    only_new,
    read_baseline,
    refreshed,
    write_baseline,
)
from easyread.errors import EasyReadError
from easyread.loading import load

if TYPE_CHECKING:
    from pathlib import Path

SLIPS = ["You can't come.", "We won't go.", "You can't come."]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checked(here: Path, lines: list[str], name: str = "a.txt") -> Report:
    """Return the report of a file with these lines."""
    (here / name).write_text("\n".join(lines), encoding="utf-8")
    return check(load(name))


def known_from(here: Path, report: Report) -> Baseline:
    """Return a baseline that was written and read again."""
    made = refreshed(Baseline(here / "baseline.json"), report, accept_new=True)
    write_baseline(made)
    return read_baseline(here / "baseline.json")


def test_what_was_there_is_known(here: Path) -> None:
    """It should be that a team can begin with the documents it has."""
    report = checked(here, SLIPS)

    new = only_new(report, known_from(here, report))

    assert len(report.findings) == 3
    assert new.findings == ()
    assert [one.by for one in new.files[0].waived] == ["baseline"] * 3


@pytest.mark.parametrize(
    "moved",
    [
        ["We will meet.", "", *SLIPS],
        ["We will meet.   ", *SLIPS, "Please come."],
        list(reversed(SLIPS)),
        ["  You   can’t come.", "We won’t go.", "You can't come."],
    ],
)
def test_moved_lines_stay_known(here: Path, moved: list[str]) -> None:
    """It should be that new lines above an old slip do not make it new."""
    baseline = known_from(here, checked(here, SLIPS))

    new = only_new(checked(here, moved), baseline)

    assert new.findings == ()


def test_a_new_slip_is_told(here: Path) -> None:
    """It should be that only the new one is told, at its line."""
    baseline = known_from(here, checked(here, SLIPS))

    new = only_new(checked(here, ["I don't mind.", *SLIPS]), baseline)

    assert [(one.rule, one.place.line) for one in new.findings] == [("contraction", 1)]


def test_one_more_of_the_same_is_new(here: Path) -> None:
    """It should be that a known slip is no leave to make it again."""
    baseline = known_from(here, checked(here, SLIPS))

    new = only_new(checked(here, [*SLIPS, "You can't come."]), baseline)

    assert len(new.findings) == 1


def test_the_same_words_in_another_file_are_new(here: Path) -> None:
    """It should be that each file has its own past."""
    baseline = known_from(here, checked(here, SLIPS))

    assert len(only_new(checked(here, SLIPS, "b.txt"), baseline).findings) == 3


def test_it_does_not_matter_where_the_command_runs(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a baseline holds from each folder of a repository."""
    baseline = known_from(here, checked(here, SLIPS))
    (here / "below").mkdir()
    monkeypatch.chdir(here / "below")

    assert only_new(check(load("../a.txt")), baseline).findings == ()
    assert only_new(check(load(here / "a.txt")), baseline).findings == ()


def test_a_count_that_changes_makes_nothing_new(here: Path) -> None:
    """It should be that one more word in a document that is too long is not news."""
    line = "We meet at the town hall in May."
    (here / "short.yaml").write_text(
        "like: uk\nlimits: {document_words: 20}\n", encoding="utf-8"
    )
    (here / "a.txt").write_text(f"{line}\n" * 4, encoding="utf-8")
    baseline = known_from(here, check(load("a.txt"), "short.yaml"))
    (here / "a.txt").write_text(f"{line}\n" * 5, encoding="utf-8")

    later = check(load("a.txt"), "short.yaml")

    assert [one.rule for one in later.findings] == ["document-length"]
    assert only_new(later, baseline).findings == ()


def test_a_refresh_takes_out_what_is_mended(here: Path) -> None:
    """It should be that a slip that was mended cannot come back as known."""
    baseline = known_from(here, checked(here, SLIPS))
    mended = refreshed(baseline, checked(here, SLIPS[:1]), accept_new=False)

    assert len(only_new(checked(here, SLIPS), mended).findings) == 2


def test_a_refresh_never_puts_in(here: Path) -> None:
    """It should be that a new slip does not slide in while others are taken out."""
    baseline = known_from(here, checked(here, SLIPS))
    worse = checked(here, [*SLIPS, "I don't mind."])

    same = refreshed(baseline, worse, accept_new=False)
    more = refreshed(baseline, worse, accept_new=True)

    assert same.known == baseline.known
    assert len(only_new(worse, same).findings) == 1
    assert only_new(worse, more).findings == ()


PLAIN = ["We will meet.", "We will have lunch."]
HARDER = [*PLAIN, "Some people who live here think about what the council can do."]


def test_a_document_does_not_get_harder_unnoticed(here: Path) -> None:
    """It should be that harder sentences are told, also where no rule is broken."""
    baseline = known_from(here, checked(here, PLAIN))

    (said,) = harder(checked(here, HARDER), baseline)

    assert said.startswith("a.txt is harder to read than before.")
    assert "--accept-new" in said
    assert harder(checked(here, PLAIN), baseline) == []
    assert harder(checked(here, HARDER, "new.txt"), baseline) == []


def test_a_score_only_goes_down_unless_it_is_accepted(here: Path) -> None:
    """It should be that a refresh keeps the best score, and never a worse one."""
    hard, plain = checked(here, HARDER), checked(here, PLAIN)
    baseline = known_from(here, hard)

    better = refreshed(baseline, plain, accept_new=False)
    same = refreshed(better, hard, accept_new=False)

    assert harder(hard, baseline) == []
    assert len(harder(hard, better)) == 1
    assert same.difficulty == better.difficulty
    assert harder(hard, refreshed(better, hard, accept_new=True)) == []


def test_scores_of_another_version_are_not_compared(here: Path) -> None:
    """It should be that a new way of counting fails no document."""
    baseline = known_from(here, checked(here, PLAIN))
    hard = replace(checked(here, HARDER), easyread="99")

    assert harder(hard, baseline) == []
    renewed = refreshed(baseline, hard, accept_new=False)
    assert renewed.difficulty.easyread == "99"


def test_a_baseline_without_scores_still_works(here: Path) -> None:
    """It should be that a baseline of an older easyread can be read."""
    (here / "baseline.json").write_text('{"version": 1, "known": {}}', "utf-8")

    baseline = read_baseline(here / "baseline.json")

    assert harder(checked(here, HARDER), baseline) == []


def test_files_that_were_not_checked_stay_known(here: Path) -> None:
    """It should be that a check of one file does not forget the others."""
    both = Report.merge([checked(here, SLIPS), checked(here, SLIPS, "b.txt")])
    baseline = known_from(here, both)

    after = refreshed(baseline, checked(here, ["Hello."]), accept_new=False)

    assert set(after.known) == {"b.txt"}


def test_files_that_are_gone_are_forgotten(here: Path) -> None:
    """It should be that a baseline does not grow old names for ever."""
    both = Report.merge([checked(here, SLIPS), checked(here, SLIPS, "b.txt")])
    baseline = known_from(here, both)
    (here / "b.txt").unlink()

    after = refreshed(baseline, checked(here, SLIPS), accept_new=False)

    assert set(after.known) == {"a.txt"}
    assert set(after.difficulty.files) == {"a.txt"}


def test_the_file_has_no_line_numbers_and_no_words(here: Path) -> None:
    """It should be that the file stays the same when lines move, and tells no text."""
    known_from(here, checked(here, SLIPS))
    data = json.loads((here / "baseline.json").read_text(encoding="utf-8"))

    assert set(data) == {"version", "known", "difficulty"}
    assert set(data["difficulty"]) == {"easyread", "files"}
    assert set(data["known"]["a.txt"].values()) == {"contraction"}
    assert all(re.fullmatch("[0-9a-f]{64}", one) for one in data["known"]["a.txt"])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"version": 2, "known": {}}',
        '{"version": 1}',
        '{"version": 1, "known": {"a.txt": ["x"]}}',
        '{"version": 1, "known": {"a.txt": {"x": 1}}}',
        '{"version": 1, "known": {}, "difficulty": {"a.txt": 1}}',
        '{"version": 1, "known": {}, "difficulty": {"easyread": "1", "files": [1]}}',
        '{"version": 1, "known": {}, "difficulty": {"easyread": "", "files": {"a": "1"}}}',
        "[" * 100_000,
    ],
)
def test_a_broken_baseline_stops_the_check(here: Path, text: str) -> None:
    """It should be that a broken file never means: nothing is known, or all is."""
    (here / "baseline.json").write_text(text, encoding="utf-8")

    with pytest.raises(EasyReadError, match=r"baseline\.json is not a baseline"):
        read_baseline(here / "baseline.json")


def test_bytes_that_are_no_text_stop_the_check_too(here: Path) -> None:
    """It should be that a file of another kind is told as broken."""
    (here / "baseline.json").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(EasyReadError, match="not a baseline"):
        read_baseline(here / "baseline.json")


def test_a_missing_baseline_says_how_to_make_one(here: Path) -> None:
    """It should be that a slip in a name does not pass as an empty baseline."""
    with pytest.raises(EasyReadError, match="--accept-new"):
        read_baseline(here / "baselin.json")
