"""The report for people in a terminal."""

from __future__ import annotations

from dataclasses import dataclass, field
from textwrap import wrap
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from easyread.checking.pointing import share_a_word
from easyread.checking.reporting.level_words import CERTAINTIES, LEVELS, count, counts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.report import FileReport, Report, Review, Waived
    from easyread.findings import Finding, Level
    from easyread.model import Place

_WIDE = 80
_COLOURS: dict[Level, str] = {"error": "1;31", "warning": "1;33", "note": "1;36"}
_BOLD, _FAINT, _POINTER = "1", "2", "32"
_INDENT = "    "
_CUT = "…"
_BEFORE = 20  # letters that stay before what is marked, where a line is too long


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
    for line, pointer in _excerpt(file, finding, _WIDE):
        yield line
        if pointer:
            yield look.paint(pointer, _POINTER)
    yield from _wrapped(f"{finding.message} {finding.advice}")
    if finding.source and (finding.rule, finding.source) not in look.told:
        look.told.add((finding.rule, finding.source))
        for line in _wrapped(f"Source: {finding.source}"):
            yield look.paint(line, _FAINT)


def _where(file: FileReport, finding: Finding) -> str:
    place, _ = file.pointed(finding)
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


def _excerpt(file: FileReport, finding: Finding, wide: int) -> list[tuple[str, str]]:
    """Return lines to show, each with the line of carets below it, or nothing.

    A sentence that the program made of a fact does not stand in the file: then what
    readers see is shown below the fact.
    """
    start, end = file.pointed(finding)
    line = file.line(start).expandtabs(1)
    shown = [_marked(line, start, end, wide - len(_INDENT))] if line.strip() else []
    sentence = finding.sentence
    if sentence is None:
        return shown
    words = " ".join(sentence.text.split())
    if not shown:
        return [(one, "") for one in _indented(words, wide)]
    if start != finding.place or not share_a_word(words, line):
        shown += [(one, "") for one in _indented(f"Readers see: {words}", wide)]
    return shown


def _indented(text: str, wide: int) -> list[str]:
    return wrap(text, wide, initial_indent=_INDENT, subsequent_indent=_INDENT)


def _marked(line: str, at: Place, to: Place, room: int) -> tuple[str, str]:
    """Return a line, cut to what there is room for, and its carets."""
    start = min(at.column - 1, len(line))
    end = to.column - 1 if to.line == at.line else len(line.rstrip())
    end = min(max(end, start + 1), max(len(line), start + 1))
    plain = "".join(one if one.isprintable() else " " for one in line).rstrip()
    first = len(plain) - len(plain.lstrip())
    if _width(plain[first:]) > room:
        first = max(first, min(start - _BEFORE, len(plain) - room))
        sides = len(_CUT) * 2
        if _width(plain[start:end]) <= room - sides:
            while _width(plain[first:end]) > room - sides:
                first += 1
    before = _CUT if plain[:first].strip() else ""
    last = first
    while last < len(plain) and _width(before + plain[first : last + 1]) < room:
        last += 1
    if last == len(plain) - 1 and _width(plain[last]) == 1:
        last += 1  # the last letter takes no more room than the sign for it
    after = _CUT if last < len(plain) else ""
    gap = _width(before + plain[first:start])
    carets = "^" * max(1, _width(plain[start : min(end, last)]))
    shown = f"{_INDENT}{before}{plain[first:last]}{after}"
    return shown, f"{_INDENT}{' ' * gap}{carets}"


def _width(text: str) -> int:
    """Return how many columns a text fills in a terminal."""
    return sum(
        0 if combining(one) else 2 if east_asian_width(one) in {"W", "F"} else 1
        for one in text
    )
