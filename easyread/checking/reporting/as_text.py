"""The report for people in a terminal."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
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

_WIDTH = 80
_COLOURS: dict[Level, str] = {"error": "1;31", "warning": "1;33", "note": "1;36"}
_BOLD, _FAINT, _POINTER = "1", "2", "32"
_INDENT = "    "
_ELLIPSIS = "…"
_MOST_SHOWN = 500  # letters of a sentence: each of its findings shows it again
_MOST_LINES = 64  # to keep for a while; findings of one line come near each other
_CONTEXT = 20  # characters to keep before a finding in a line that is too long


@dataclass
class TextStyle:
    """How to show a report.

    `brief` leaves out scores, notes and waived findings. `unread` is the number of
    files that could not be checked. `named_sources` fills up while the report is made:
    the rules and sources that are named already.
    """

    colour: bool = False
    brief: bool = False
    unread: int = 0
    named_sources: set[tuple[str, str]] = field(default_factory=set)

    def paint(self, text: str, colour: str) -> str:
        """Return text in a colour, if colours are on."""
        return f"\x1b[{colour}m{text}\x1b[0m" if self.colour and text else text


def as_text(report: Report, style: TextStyle | None = None) -> str:
    """Return the report as lines of plain words, file by file.

    What we are sure about comes first, then what we think, then what only a person
    can decide. The standard behind a rule is named once.
    """
    style = style or TextStyle()
    blocks = [block for file in report.files for block in _file(file, style)]
    if not style.brief or blocks:
        blocks.append(_closing(report, style.unread))
    return "\n\n".join(blocks)


def _file(file: FileReport, style: TextStyle) -> Iterator[str]:
    for certainty, title in CERTAINTIES.items():
        findings = [
            finding
            for finding in file.findings
            if finding.certainty == certainty
            and not (style.brief and finding.level == "note")
        ]
        if findings:
            yield style.paint(f"== {file.name}: {title} ({len(findings)})", _BOLD)
        for finding in findings:
            yield "\n".join(_finding(file, finding, style))
    if style.brief:
        return
    if file.waived:
        yield "\n".join(_waived(file.waived, style))
    if file.review and file.review.changed:
        yield "\n".join(_review(file, file.review))
    yield _scores(file)


def _review(file: FileReport, review: Review) -> Iterator[str]:
    """Yield lines about what has changed since people checked the document."""
    yield from wrap(f"{file.name}: {review.said}", _WIDTH)
    for change in review.changed:
        yield from _wrapped(change)


def _finding(file: FileReport, finding: Finding, style: TextStyle) -> Iterator[str]:
    level, colour = LEVELS[finding.level], _COLOURS[finding.level]
    number = file.number(finding)
    rule = f"{finding.rule}, number {number}" if number else finding.rule
    yield f"{_where(file, finding)}: {style.paint(level, colour)} ({rule})"
    for line, pointer in _excerpt(file, finding, _WIDTH):
        yield line
        if pointer:
            yield style.paint(pointer, _POINTER)
    yield from _wrapped(f"{finding.message} {finding.advice}")
    if finding.source and (finding.rule, finding.source) not in style.named_sources:
        style.named_sources.add((finding.rule, finding.source))
        for line in _wrapped(f"Source: {finding.source}"):
            yield style.paint(line, _FAINT)


def _where(file: FileReport, finding: Finding) -> str:
    place, _ = file.source_span(finding)
    return f"{place.file or file.file or '-'}:{place.line}:{place.column}"


def _wrapped(text: str) -> list[str]:
    return wrap(text.strip(), _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _waived(waived: tuple[Waived, ...], style: TextStyle) -> Iterator[str]:
    """Yield lines for what the author allows, and a count of what a baseline knows."""
    allowed = [entry for entry in waived if entry.by == "author"]
    if allowed:
        yield style.paint("Allowed by the author:", _BOLD)
    for entry in allowed:
        place = entry.finding.place
        where = f"{place.file or '-'}:{place.line}:{place.column}"
        yield from _wrapped(f"{where} ({entry.finding.rule}): {entry.reason}")
    in_baseline = len(waived) - len(allowed)
    if in_baseline:
        yield f"Known from before: {count(in_baseline, 'thing')}."


def _scores(file: FileReport) -> str:
    scores = file.scores
    if not scores.words:
        return f"{file.name} has no words."
    words, sentences = count(scores.words, "word"), count(scores.sentences, "sentence")
    average, longest = scores.words_per_sentence, scores.longest_sentence
    lines = [
        f"{file.name}: {words} in {sentences}.",
        f"  Words in a sentence: {average:g} on average, {longest} at most.",
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
    unchecked = f" We could not check {count(unread, 'file')}." if unread else ""
    if not report.findings:
        if unread:
            return unchecked.strip()
        has_baseline = any(
            waived.by == "baseline" for file in report.files for waived in file.waived
        )
        new = "new " if has_baseline else ""
        return f"We found nothing {new}to change. Now ask people to read it."
    return f"{counts(summary)}{unchecked}"


def _excerpt(file: FileReport, finding: Finding, width: int) -> list[tuple[str, str]]:
    """Return lines to show, each with its line of carets or "".

    If the program made the sentence of a fact, it is not in the file. Then it is shown
    below the line with the fact.
    """
    start, end = file.source_span(finding)
    line = file.line(start).expandtabs(1)
    lines = [_marked(line, start, end, width - len(_INDENT))] if line.strip() else []
    sentence = finding.sentence
    if sentence is None:
        return lines
    words = " ".join(sentence.text[:_MOST_SHOWN].split())
    words += _ELLIPSIS if len(sentence.text) > _MOST_SHOWN else ""
    if not lines:
        return [(text, "") for text in _indented(words, width)]
    if start != finding.place or not share_a_word(words, line):
        lines += [(text, "") for text in _indented(f"Readers see: {words}", width)]
    return lines


def _indented(text: str, width: int) -> list[str]:
    return wrap(text, width, initial_indent=_INDENT, subsequent_indent=_INDENT)


def _marked(line: str, first: Place, last: Place, width: int) -> tuple[str, str]:
    """Return a line, cut to a width in columns, and the carets below it."""
    start = min(first.column - 1, len(line))
    end = last.column - 1 if last.line == first.line else len(line.rstrip())
    end = min(max(end, start + 1), max(len(line), start + 1))
    plain = _printable(line)
    left = len(plain) - len(plain.lstrip())
    if _is_wider(plain[left:], width):
        left = max(left, min(start - _CONTEXT, len(plain) - width))
        inner_width = width - len(_ELLIPSIS) * 2
        if _columns(plain[start:end]) <= inner_width:
            while _columns(plain[left:end]) > inner_width:
                left += 1
    before = _ELLIPSIS if plain[:left].strip() else ""
    right = left
    while right < len(plain) and _columns(before + plain[left : right + 1]) < width:
        right += 1
    if right == len(plain) - 1 and _columns(plain[right]) == 1:
        right += 1  # the last character is as wide as an ellipsis for it
    after = _ELLIPSIS if right < len(plain) else ""
    gap = _columns(before + plain[left:start])
    carets = "^" * max(1, _columns(plain[start : min(end, right)]))
    excerpt = f"{_INDENT}{before}{plain[left:right]}{after}"
    return excerpt, f"{_INDENT}{' ' * gap}{carets}"


@lru_cache(_MOST_LINES)
def _printable(line: str) -> str:
    """Return a line without what no terminal shows; many findings can be in one."""
    return "".join(char if char.isprintable() else " " for char in line).rstrip()


def _columns(text: str) -> int:
    """Return how many columns a text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(map(_columns_of, text))


def _columns_of(char: str) -> int:
    return 0 if combining(char) else 2 if east_asian_width(char) in {"W", "F"} else 1


def _is_wider(text: str, width: int) -> bool:
    """Tell whether a text takes more columns; no more of it is read than is needed."""
    return any(columns > width for columns in accumulate(map(_columns_of, text)))
