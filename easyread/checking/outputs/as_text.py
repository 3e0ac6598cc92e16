"""The report for people in a terminal."""

from __future__ import annotations

from dataclasses import dataclass, field
from textwrap import wrap
from typing import TYPE_CHECKING

from easyread.checking.outputs.excerpt import excerpt
from easyread.checking.outputs.said import CERTAINTIES, LEVELS, count, counts
from easyread.checking.pointing import pointed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.report import FileReport, Report, Review, Waived
    from easyread.findings import Finding, Level

_WIDE = 80
_COLOURS: dict[Level, str] = {"error": "1;31", "warning": "1;33", "note": "1;36"}
_BOLD, _FAINT, _POINTER = "1", "2", "32"


@dataclass
class Look:
    """How to show a report.

    `brief` leaves out scores, notes, and what is allowed. `unread` is the number of
    files that could not be read: then nobody is told that all is fine.
    """

    colour: bool = False
    brief: bool = False
    unread: int = 0
    told: set[tuple[str, str]] = field(default_factory=set)

    def paint(self, text: str, colour: str) -> str:
        """Return text in a colour, where there is colour."""
        return f"\x1b[{colour}m{text}\x1b[0m" if self.colour and text else text


def as_text(report: Report, look: Look | None = None) -> str:
    """Return the report as lines of plain words, file by file.

    What we are sure about comes first, then what we think, then what only a person
    can decide. The standard behind a rule is named once.
    """
    look = look or Look()
    blocks = [block for file in report.files for block in _file(file, look)]
    if not look.brief or blocks:
        blocks.append(_closing(report, look.unread))
    return "\n\n".join(blocks)


def _file(file: FileReport, look: Look) -> Iterator[str]:
    for certainty, title in CERTAINTIES.items():
        found = [
            one
            for one in file.findings
            if one.certainty == certainty and not (look.brief and one.level == "note")
        ]
        if found:
            yield look.paint(f"== {file.name}: {title} ({len(found)})", _BOLD)
        for finding in found:
            yield "\n".join(_finding(file, finding, look))
    if look.brief:
        return
    if file.waived:
        yield "\n".join(_waived(file.waived, look))
    if file.review and file.review.changed:
        yield "\n".join(_review(file, file.review))
    yield _scores(file)


def _review(file: FileReport, review: Review) -> Iterator[str]:
    """Name what people have not seen: their check may not hold for it."""
    yield from wrap(f"{file.name}: {review.said}", _WIDE)
    for one in review.changed:
        yield from _wrapped(one)


def _finding(file: FileReport, finding: Finding, look: Look) -> Iterator[str]:
    word, colour = LEVELS[finding.level], _COLOURS[finding.level]
    number = file.number(finding)
    about = f"{finding.rule}, number {number}" if number else finding.rule
    yield f"{_where(file, finding)}: {look.paint(word, colour)} ({about})"
    for line, pointer in excerpt(file, finding, _WIDE):
        yield line
        if pointer:
            yield look.paint(pointer, _POINTER)
    yield from _wrapped(f"{finding.message} {finding.advice}")
    if finding.source and (finding.rule, finding.source) not in look.told:
        look.told.add((finding.rule, finding.source))
        for line in _wrapped(f"Source: {finding.source}"):
            yield look.paint(line, _FAINT)


def _where(file: FileReport, finding: Finding) -> str:
    place, _ = pointed(file, finding)
    return f"{place.file or file.file or '-'}:{place.line}:{place.column}"


def _wrapped(text: str) -> list[str]:
    return wrap(text.strip(), _WIDE, initial_indent="  ", subsequent_indent="  ")


def _waived(waived: tuple[Waived, ...], look: Look) -> Iterator[str]:
    """Name what the author allows; only count what a baseline knows."""
    allowed = [one for one in waived if one.by == "author"]
    if allowed:
        yield look.paint("Allowed by the author:", _BOLD)
    for one in allowed:
        place = one.finding.place
        where = f"{place.file or '-'}:{place.line}:{place.column}"
        yield from _wrapped(f"{where} ({one.finding.rule}): {one.reason}")
    known = len(waived) - len(allowed)
    if known:
        yield f"Known from before: {count(known, 'thing')}."


def _scores(file: FileReport) -> str:
    scores = file.scores
    if not scores.words:
        return f"{file.name} has no words."
    words, many = count(scores.words, "word"), count(scores.sentences, "sentence")
    average, most = scores.words_per_sentence, scores.longest_sentence
    lines = [
        f"{file.name}: {words} in {many}.",
        f"  Words in a sentence: {average:g} on average, {most} at most.",
    ]
    if scores.hard_words_per_100 is not None and scores.difficulty is not None:
        lines += [
            f"  Hard words in each 100 words: {scores.hard_words_per_100:g}.",
            f"  Difficulty: {scores.difficulty:g} (more is harder).",
        ]
    if scores.flesch_kincaid_grade is not None:
        lines.append(
            f"  School years: {scores.flesch_kincaid_grade:g} (Flesch-Kincaid),"
            f" {scores.spache_grade:g} (Spache)."
        )
    return "\n".join(lines)


def _closing(report: Report, unread: int) -> str:
    summary = report.summary
    missed = f" We could not check {count(unread, 'file')}." if unread else ""
    if not report.findings:
        if unread:
            return missed.strip()
        known = any(
            one.by == "baseline" for file in report.files for one in file.waived
        )
        new = "new " if known else ""
        return f"We found nothing {new}to change. Now ask people to read it."
    return f"{counts(summary)}{missed}"
