"""What was found before: with it, a check tells only what is new.

The file is JSON: for each path, the names of its findings and their rules, and how hard
the file was (see `Ratchet`). A name is the SHA-256 of path, rule, sentence and n-th repeat (see `Fingerprints`), so it stays
the same when lines move. Paths are seen from the folder of the file.
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

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from easyread.checking.report import FileReport, Report

_VERSION = 1
_REASON = "It was there before."
# A plain sentence more or less moves the score by a hair. That makes nobody read worse.
_SLACK = 0.05


@dataclass(frozen=True, slots=True)
class Ratchet:
    """How hard each file was, by its path, as one version of easyread tells it.

    Another version may count in another way. Then no scores are compared. What was
    found is, in every version: it goes by rule and sentence.
    """

    easyread: str = ""
    files: Mapping[str, float] = field(default_factory=dict)

    def harder(self, now: Ratchet) -> Iterator[str]:
        """Tell which files are harder now, in plain sentences."""
        for path, score in now.files.items():
            before = self.files.get(path, score)
            if self.easyread == now.easyread and score > before + _SLACK:
                yield (
                    f"{path} is harder to read than before. Its difficulty was"
                    f" {before:g} and is {score:g} now. Make it easier, or add:"
                    " --accept-new"
                )

    def is_of_another_version(self, now: Ratchet) -> bool:
        """Return whether there are scores of before that say nothing about now."""
        return bool(self.files) and self.easyread != now.easyread

    def turned(
        self, now: Ratchet, there: Collection[str], *, accept_new: bool
    ) -> Ratchet:
        """Return what holds from now on. Without `accept_new`, no number grows.

        `there` are the paths that still have a file.
        """
        if self.easyread != now.easyread:
            return now
        kept = {path: score for path, score in self.files.items() if path in there}
        for path, score in now.files.items():
            if accept_new:
                kept[path] = score
            elif path in kept:
                kept[path] = min(score, kept[path])
        return Ratchet(now.easyread, kept)

    def as_dict(self) -> dict[str, Any]:
        """Return what is written."""
        return {"easyread": self.easyread, "files": self.files}


def read_ratchet(data: object) -> Ratchet | None:
    """Return what was written, or None where it is broken."""
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
    """The findings that are known. `known` is: path → name of the finding → rule."""

    file: Path
    known: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    difficulty: Ratchet = field(default_factory=Ratchet)


def read_baseline(file: Path) -> Baseline:
    """Return the baseline in a file. Raises EasyReadError where there is none."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise EasyReadError(
            f"There is no baseline {file}. To make one, add: --accept-new"
        ) from None
    except OSError as error:
        raise EasyReadError(f"We cannot read {file}: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise _broken(file) from error
    known = data.get("known") if isinstance(data, dict) else None
    if not isinstance(known, dict) or data.get("version") != _VERSION:
        raise _broken(file)
    if not all(_is_names(names) for names in known.values()):
        raise _broken(file)
    difficulty = read_ratchet(data.get("difficulty", Ratchet().as_dict()))
    if difficulty is None:
        raise _broken(file)
    return Baseline(file, known, difficulty)


def _is_names(names: object) -> bool:
    return isinstance(names, dict) and all(
        isinstance(one, str) for one in names.values()
    )


def _broken(file: Path) -> EasyReadError:
    return EasyReadError(
        f"{file} is not a baseline that we can read."
        " Take it from your last commit again, or delete it and add: --accept-new"
    )


def only_new(report: Report, baseline: Baseline) -> Report:
    """Return the report with what is known set aside, beside what authors allow."""
    fingerprints = Fingerprints()
    files = (_only_new(file, baseline, fingerprints) for file in report.files)
    return replace(report, files=tuple(files))


def _only_new(
    file: FileReport, baseline: Baseline, fingerprints: Fingerprints
) -> FileReport:
    path = _path(file, baseline.file)
    known = baseline.known.get(path, {})
    new, old = [], list(file.waived)
    for finding in file.findings:
        if fingerprints.of(path, finding) in known:
            old.append(Waived(finding, _REASON, "baseline"))
        else:
            new.append(finding)
    return replace(file, findings=tuple(new), waived=tuple(old))


def harder(report: Report, baseline: Baseline) -> list[str]:
    """Tell in plain sentences which files got harder since the baseline was made."""
    return list(baseline.difficulty.harder(_difficulty(report, baseline)))


def not_compared(report: Report, baseline: Baseline) -> str:
    """Say that scores are of another version of easyread, or nothing where they are not."""
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
        _path(one, baseline.file): one.scores.difficulty
        for one in report.files
        if one.scores.difficulty is not None
    }
    return Ratchet(report.easyread, scores)


def refreshed(baseline: Baseline, report: Report, *, accept_new: bool) -> Baseline:
    """Return the baseline without what is mended. `report` is what a check found now.

    It only grows with `accept_new`: a slip must not slide in with a refresh. Of files
    that were not checked, all stays; of files that are gone, nothing.
    """
    fingerprints = Fingerprints()
    folder = baseline.file.parent
    known = {
        path: dict(names)
        for path, names in baseline.known.items()
        if path == "-" or (folder / path).exists()
    }
    for file in report.files:
        path = _path(file, baseline.file)
        now = {fingerprints.of(path, one): one.rule for one in file.findings}
        before = baseline.known.get(path, {})
        known[path] = {
            name: rule for name, rule in now.items() if accept_new or name in before
        }
    there = {
        path
        for path in baseline.difficulty.files
        if path == "-" or (folder / path).exists()
    }
    scores = _difficulty(report, baseline)
    return Baseline(
        baseline.file,
        {path: names for path, names in known.items() if names},
        baseline.difficulty.turned(scores, there, accept_new=accept_new),
    )


def write_baseline(baseline: Baseline) -> None:
    """Write a baseline, in an order that gives small changes to review."""
    difficulty = baseline.difficulty.as_dict()
    data = {"version": _VERSION, "known": baseline.known, "difficulty": difficulty}
    text = json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True)
    try:
        write_whole(baseline.file, f"{text}\n".encode())
    except OSError as error:
        raise EasyReadError(cannot_write(baseline.file, error)) from error


def _path(file: FileReport, baseline: Path) -> str:
    return path_below(file.file, (Path.cwd() / baseline).parent.resolve())
