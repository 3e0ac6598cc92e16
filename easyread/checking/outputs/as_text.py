"""The report for people in a terminal."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.report import FileReport, Report
    from easyread.findings import Finding
    from easyread.model import Sentence

_WIDE = 80
_WORDS = {
    "error": "Change this",
    "warning": "Look at this",
    "note": "You may look at this",
}


def as_text(report: Report) -> str:
    """Return the report as lines of plain words, file by file."""
    blocks = [block for file in report.files for block in _file(file)]
    return "\n\n".join([*blocks, _closing(report)])


def _file(file: FileReport) -> Iterator[str]:
    for finding in file.findings:
        yield "\n".join(_finding(file, finding))
    yield _scores(file)


def _finding(file: FileReport, finding: Finding) -> Iterator[str]:
    place = finding.place
    where = f"{place.file or file.file or '-'}:{place.line}:{place.column}"
    yield f"{where}  {_WORDS[finding.level]}: {finding.rule}"
    sentence = _sentence(file, finding)
    if sentence is not None:
        yield from wrap(
            sentence.text, _WIDE - 4, initial_indent="    ", subsequent_indent="    "
        )
    said = f"{finding.message} {finding.advice}".strip()
    yield from wrap(said, _WIDE - 2, initial_indent="  ", subsequent_indent="  ")


def _sentence(file: FileReport, finding: Finding) -> Sentence | None:
    """Return the sentence in which the place of a finding is."""
    place = finding.place
    for one in file.sentences:
        sentence = one.sentence
        last = sentence.place_at(len(sentence.text))
        if sentence.place <= place < last and sentence.place.file == place.file:
            return sentence
    return None


def _scores(file: FileReport) -> str:
    scores = file.scores
    if not scores.words:
        return f"{file.file or 'This text'} has no words."
    name = file.file or file.title or "This text"
    words, many = _count(scores.words, "word"), _count(scores.sentences, "sentence")
    average, most = scores.words_per_sentence, scores.longest_sentence
    lines = [
        f"{name}: {words} in {many}.",
        f"  Words in a sentence: {average:g} on average, {most} at most.",
        f"  Hard words in each 100 words: {scores.hard_words_per_100:g}.",
        f"  Difficulty: {scores.difficulty:g} (more is harder).",
    ]
    if scores.flesch_kincaid_grade is not None:
        lines.append(
            f"  School years: {scores.flesch_kincaid_grade:g} (Flesch-Kincaid),"
            f" {scores.spache_grade:g} (Spache)."
        )
    return "\n".join(lines)


def _closing(report: Report) -> str:
    summary = report.summary
    found = [
        _count(summary.errors, "thing") + " to change",
        _count(summary.warnings, "thing") + " to look at",
    ]
    if summary.notes:
        found.append(_count(summary.notes, "note"))
    if not report.findings:
        return "We found nothing to change. Now ask people to read it."
    return f"{', '.join(found)}."


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" + ("" if number == 1 else "s")
