"""Baselines: the findings of an earlier check, so that only new ones are reported.

The file is JSON. "known" has, for each path, the fingerprint and rule of each finding:
fingerprints stay the same when lines move (see `Fingerprints`). "difficulty" has the
difficulty of each file (see `Ratchet`). Paths are relative to the folder of the baseline.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from easyread.checking.report import Waived
from easyread.checking.reporting.ci import Fingerprints, path_below
from easyread.errors import EasyReadError
from easyread.files import cannot_write, write_whole
from easyread.reading import NotJsonError, read_bytes, read_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from easyread.checking.report import FileReport, Report

_VERSION = 1
_MOST_BYTES = 50_000_000
_REASON = "It was there before."
# One plain sentence more or less changes the score by less than this.
_SLACK = 0.05


@dataclass(frozen=True, slots=True)
class Ratchet:
    """The difficulty of each file by its path, which must not grow.

    Scores of different versions of easyread are not compared: the formula may have
    changed.
    """

    easyread: str = ""
    files: Mapping[str, float] = field(default_factory=dict)

    def harder(self, now: Ratchet) -> Iterator[str]:
        """Yield a message for each file that is harder now."""
        for path, score in now.files.items():
            before = self.files.get(path, score)
            if self.easyread == now.easyread and score > before + _SLACK:
                yield (
                    f"{path} is harder to read than before. Its difficulty was"
                    f" {before:g} and is {score:g} now. Make it easier, or add:"
                    " --accept-new"
                )

    def is_of_another_version(self, now: Ratchet) -> bool:
        """Tell whether there are scores, but those of another version."""
        return bool(self.files) and self.easyread != now.easyread

    def updated(
        self, now: Ratchet, existing: Collection[str], *, accept_new: bool
    ) -> Ratchet:
        """Return the new ratchet. Without `accept_new`, no score grows and no file is new.

        `existing` are the paths that still have a file; others are left out.
        """
        if self.easyread != now.easyread:
            return now
        files = {path: score for path, score in self.files.items() if path in existing}
        for path, score in now.files.items():
            if accept_new:
                files[path] = score
            elif path in files:
                files[path] = min(score, files[path])
        return Ratchet(now.easyread, files)

    def as_dict(self) -> dict[str, Any]:
        """Return the ratchet as it is in the JSON."""
        return {"easyread": self.easyread, "files": self.files}


def read_ratchet(data: object) -> Ratchet | None:
    """Return the ratchet of parsed JSON, or None if that is malformed."""
    if not isinstance(data, dict):
        return None
    version, files = data.get("easyread"), data.get("files")
    if not isinstance(version, str) or not isinstance(files, dict):
        return None
    if not all(type(score) in {int, float} for score in files.values()):
        return None
    return Ratchet(version, files)


@dataclass(frozen=True, slots=True)
class Baseline:
    """The known findings: path → fingerprint → rule; and the difficulty of the files."""

    file: Path
    known: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    difficulty: Ratchet = field(default_factory=Ratchet)


def read_baseline(file: Path) -> Baseline:
    """Return the baseline in a file. Raises EasyReadError if it is missing or malformed."""
    if not file.exists():
        raise EasyReadError(
            f"There is no baseline {file}. To make one, add: --accept-new"
        )
    try:
        data = read_json(read_bytes(file, _MOST_BYTES), _MOST_BYTES)
    except NotJsonError as error:
        raise _broken(file, str(error)) from error
    known = data.get("known") if isinstance(data, dict) else None
    if not isinstance(known, dict) or data.get("version") != _VERSION:
        raise _broken(file)
    if not all(map(_is_rule_map, known.values())):
        raise _broken(file)
    difficulty = read_ratchet(data.get("difficulty", Ratchet().as_dict()))
    if difficulty is None:
        raise _broken(file)
    return Baseline(file, known, difficulty)


def _is_rule_map(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(rule, str) for rule in value.values()
    )


def _broken(file: Path, why: str = "has other facts than ours") -> EasyReadError:
    return EasyReadError(
        f"{file} is not a baseline that we can read: {why}."
        " Take it from your last commit again, or delete it and add: --accept-new"
    )


def only_new(report: Report, baseline: Baseline) -> Report:
    """Return the report with known findings moved to those that are waived."""
    fingerprints = Fingerprints()
    files = (_only_new(file, baseline, fingerprints) for file in report.files)
    return replace(report, files=tuple(files))


def _only_new(
    file: FileReport, baseline: Baseline, fingerprints: Fingerprints
) -> FileReport:
    path = _path(file, baseline.file)
    known = baseline.known.get(path, {})
    new, waived = [], list(file.waived)
    for finding in file.findings:
        if fingerprints.of(path, finding) in known:
            waived.append(Waived(finding, _REASON, "baseline"))
        else:
            new.append(finding)
    return replace(file, findings=tuple(new), waived=tuple(waived))


def harder(report: Report, baseline: Baseline) -> list[str]:
    """Return a message for each file that is harder than in the baseline."""
    return list(baseline.difficulty.harder(_difficulty(report, baseline)))


def not_compared(report: Report, baseline: Baseline) -> str:
    """Return a message if the scores are of another version of easyread, else ""."""
    before = baseline.difficulty
    if not before.is_of_another_version(_difficulty(report, baseline)):
        return ""
    return (
        f"The scores in {baseline.file} are from easyread {before.easyread or 'before'}."
        f" This is easyread {report.easyread}. We compared what we found, but not the"
        " scores. To keep the new scores, add: --refresh-baseline"
    )


def _difficulty(report: Report, baseline: Baseline) -> Ratchet:
    scores = {
        _path(file, baseline.file): file.scores.difficulty
        for file in report.files
        if file.scores.difficulty is not None
    }
    return Ratchet(report.easyread, scores)


def refreshed(baseline: Baseline, report: Report, *, accept_new: bool) -> Baseline:
    """Return the baseline without findings that are not in `report` any more.

    New findings are added only with `accept_new`. Entries of files that were not
    checked stay; those of files that no longer exist go.
    """
    fingerprints = Fingerprints()
    folder = baseline.file.parent
    known = {
        path: dict(rules)
        for path, rules in baseline.known.items()
        if _exists(path, folder)
    }
    for file in report.files:
        path = _path(file, baseline.file)
        now = {
            fingerprints.of(path, finding): finding.rule for finding in file.findings
        }
        before = baseline.known.get(path, {})
        known[path] = {
            fingerprint: rule
            for fingerprint, rule in now.items()
            if accept_new or fingerprint in before
        }
    existing = {path for path in baseline.difficulty.files if _exists(path, folder)}
    scores = _difficulty(report, baseline)
    return Baseline(
        baseline.file,
        {path: rules for path, rules in known.items() if rules},
        baseline.difficulty.updated(scores, existing, accept_new=accept_new),
    )


def _exists(path: str, folder: Path) -> bool:
    return path == "-" or (folder / path).exists()


def write_baseline(baseline: Baseline) -> None:
    """Write a baseline with sorted keys, one a line, for small diffs."""
    difficulty = baseline.difficulty.as_dict()
    data = {"version": _VERSION, "known": baseline.known, "difficulty": difficulty}
    text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True)
    try:
        write_whole(baseline.file, f"{text}\n".encode())
    except OSError as error:
        raise EasyReadError(cannot_write(baseline.file, error)) from error


def _path(file: FileReport, baseline: Path) -> str:
    """Return the path of a file relative to the folder of the baseline."""
    return path_below(file.file, (Path.cwd() / baseline).parent.resolve())
