"""What reviewdog reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from easyread.checking import check_text
from easyread.checking.reporting.as_rdjson import as_rdjson

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.checking import Report


def diagnostics(report: Report) -> list[dict[str, Any]]:
    """Return the diagnostics, once each has what reviewdog's format asks for."""
    result = json.loads(as_rdjson(report))
    assert set(result) == {"source", "diagnostics"}
    assert result["source"] == {"name": "easyread"}
    read: list[dict[str, Any]] = result["diagnostics"]
    for one in read:
        assert set(one) == {"message", "location", "severity", "code"}
        assert set(one["code"]) <= {"value", "url"}
        assert one["severity"] in {"ERROR", "WARNING", "INFO"}
        assert one["message"]
        assert set(one["location"]) == {"path", "range"}
        for position in one["location"]["range"].values():
            assert set(position) == {"line", "column"}
            assert all(isinstance(n, int) and n >= 1 for n in position.values())
    return read


def test_columns_count_the_bytes_of_the_line(report: Report) -> None:
    """It should be that reviewdog marks the very words, after accents and faces too."""
    second = next(
        one
        for one in diagnostics(report)
        if one["location"]["range"]["start"]["line"] == 2
        and one["code"]["value"] == "contraction"
    )
    line = report.files[0].sentences[1].sentence.text.encode()
    span = second["location"]["range"]

    start, end = span["start"]["column"] - 1, span["end"]["column"] - 1
    assert line[start:end].decode() == "can't"
    assert second["location"]["path"] == "a, b.txt"


def test_text_from_another_program_is_counted_too() -> None:
    """It should be that bytes are right where there is no file to read again."""
    (one,) = diagnostics(check_text("Café: you can't."))

    assert one["location"]["range"]["start"]["column"] == len("Café: you ".encode()) + 1


def test_a_file_that_is_gone_stops_nothing(report: Report, tmp_path: Path) -> None:
    """It should be that a report can be told after its file was taken away."""
    (tmp_path / "our notes" / "a, b.txt").unlink()

    assert len(diagnostics(report)) == len(report.findings)
