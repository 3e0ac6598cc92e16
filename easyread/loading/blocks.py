"""The blocks of a text: headings, sentences, and the things and steps of lists.

It reads Markdown as people write it. A list needs no empty line above it, and bullets
of word processors are bullets. A number at the start of a line is the label of a step;
“1986.” and a lone “A.” are words. A step keeps its number after a paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from easyread.loading.scalars import indent
from easyread.loading.wrapping import goes_on, may_be_two, sentences_of
from easyread.text.labels import Label, LabelMark, bullet_end, label_mark

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

MARKDOWN_BULLETS: Final = "-*+"
MOST_MARKS: Final = 4  # before the words of one line
MOST_AHEAD: Final = 25  # rows in which the next step is looked for
MOST_LEFT_OUT: Final = 5  # numbers between two steps of one list
MOST_ALONE: Final = 99  # a larger number, with no step before or after it, is a word
_QUOTE = re.compile(r" {0,3}>")
_HEADING = re.compile(r" {0,3}(#{1,6}) +(?=\S)")
_CLOSED = re.compile(r" +#+ *$")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,}) *$")
_RULE = re.compile(r" {0,3}(?:=+|(?:- *){2,}-?|(?:\* *){3,}|(?:_ *){3}) *$")
_HARD_BREAK = re.compile(r"(?: {2,}|\\)$")
_DONE = re.compile(r"[.:!?…][\"'”’)\]*_]*$")

Kind = Literal["title", "heading", "text", "item", "step"]


class Line(NamedTuple):
    """The words of a row, and the column in which they begin."""

    row: int
    column: int
    words: str


@dataclass(slots=True)
class Block:
    """A heading, or lines that read on. A first heading of one “#” is a title.

    `label` is that of a step; a step without one goes on with the step before it.
    """

    kind: Kind
    lines: list[Line] = field(default_factory=list)
    label: Label | None = None


class Renumbered(NamedTuple):
    """A step that has another label on the page than its author wrote."""

    row: int
    column: int
    written: str
    shown: Label


class Steps:
    """The labels of the steps read so far, by the column in which they stand."""

    def __init__(self, rows: Sequence[str]) -> None:
        self._rows = rows
        self._marks = [_first_mark(row) for row in rows]
        self._last: dict[int, tuple[Label, Label]] = {}

    def forget(self) -> None:
        """Begin to count anew, below a heading."""
        self._last.clear()

    def accept(
        self, row: int, column: int, mark: LabelMark, *, below: str, in_list: bool
    ) -> Label | None:
        """Return the label that a mark is, or None where it is a word.

        `below` are the words right above it, where there are any; `in_list` tells
        whether these belong to a list.
        """
        written, shown = self._last.get(column, (None, None))
        for reading in mark.readings:
            counts = in_list and (below or reading.value == 1)
            if shown and written and counts and _counts_on(reading, written, shown):
                return self._keep(column, reading, shown.next)
            if shown and (reading == shown.next or (below and _skips(reading, shown))):
                return self._keep(column, reading, reading)
        for reading in mark.readings:
            alone = not self._is_followed(row, reading.next)
            if reading.counting == "1" and reading.value <= MOST_ALONE:
                interrupts = below and not in_list and not _DONE.search(below)
                alone = alone and bool(interrupts) and reading.value != 1
            if not alone:
                return self._keep(column, reading, reading)
        return None

    def _keep(self, column: int, written: Label, shown: Label) -> Label:
        deeper = [other for other in self._last if other > column]
        for other in deeper:
            del self._last[other]
        self._last[column] = (written, shown)
        return shown

    def _is_followed(self, row: int, following: Label) -> bool:
        for below in range(row + 1, min(row + 1 + MOST_AHEAD, len(self._rows))):
            mark = self._marks[below]
            if mark and following in mark.readings:
                return True
            if _HEADING.match(self._rows[below]):
                return False
        return False


def _counts_on(label: Label, written: Label, shown: Label) -> bool:
    """Tell whether a list counts by itself: “1.” before each step, or one number twice.

    Another “1.” below “2.” begins to count anew.
    """
    if label == written:
        return True
    alike = label.counting == shown.counting and label.after == shown.after
    return alike and 1 < label.value <= shown.value


def _skips(label: Label, shown: Label) -> bool:
    """Tell whether a list leaves a few numbers out: “d.” right below “b.”."""
    alike = label.counting == shown.counting and label.after == shown.after
    return alike and 0 < label.value - shown.value <= MOST_LEFT_OUT


def _first_mark(row: str) -> LabelMark | None:
    """Return what may be a label in a row, after its margin and bullets."""
    column = _margin(row)[0]
    for _ in range(MOST_MARKS):
        mark = label_mark(row, column)
        end = bullet_end(row, column)
        if mark or not end:
            return mark
        column = end
    return None


def _margin(row: str) -> tuple[int, int]:
    """Return the column after spaces and signs of quotation, and how many signs."""
    column, quotes = 0, 0
    while quotes < MOST_MARKS and (match := _QUOTE.match(row, column)):
        column, quotes = match.end(), quotes + 1
    return column + indent(row[column:]), quotes


class Reader:
    """Reads the rows of a text, and gives its blocks in order."""

    def __init__(self, rows: Sequence[str], *, wrapped: bool = True) -> None:
        """Take rows, where those that are no text are empty.

        Where the text is not `wrapped`, each row stays a line of its own, and there
        are no headings.
        """
        self._rows = rows
        self._wrapped = wrapped
        self._longest = max(map(len, rows), default=0)
        self._steps = Steps(rows)
        self._kind: Kind = "text"
        self._label: Label | None = None
        self._column = 0  # of the mark before the item that is being read
        self._in_list = False
        self._item_quotes = 0
        self._quotes = 0
        self._open: list[Line] = []
        self.renumbered: list[Renumbered] = []
        self.joined: list[Line] = []  # lines that may be sentences of their own

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks."""
        for row, words in enumerate(self._rows):
            yield from self._row(row, words)
        yield from self._close()

    def _row(self, row: int, words: str) -> Iterator[Block]:
        column, quotes = _margin(words)
        if column >= len(words):
            yield from self._close()
            self._quotes = 0
            return
        if quotes > self._quotes:
            yield from self._close()
        self._quotes = max(quotes, self._quotes if self._open else 0)
        if self._wrapped:
            heading = _HEADING.match(words)
            if heading:
                yield from self._heading(row, heading)
                return
            if _UNDERLINE.match(words) and self._may_be_heading():
                yield from self._underlined(words)
                return
            if _RULE.match(words):
                yield from self._close()
                self._in_list = False
                return
        marked = yield from self._marks(row, column)
        if marked:
            self._item_quotes = quotes
        else:
            yield from self._words(row, column, quotes)

    def _heading(self, row: int, heading: re.Match[str]) -> Iterator[Block]:
        yield from self._close()
        self._in_list = False
        self._steps.forget()
        words = _CLOSED.sub("", heading.string[heading.end() :]).rstrip()
        kind: Kind = "title" if len(heading[1]) == 1 else "heading"
        yield Block(kind, [Line(row, heading.end(), words)])

    def _may_be_heading(self) -> bool:
        """Tell whether what was read last is a heading, if a line stands below it."""
        is_numbered = self._kind == "step" and len(self._open) == 1 and self._label
        return bool(self._open) and (self._kind == "text" or bool(is_numbered))

    def _underlined(self, signs: str) -> Iterator[Block]:
        """Make a heading of the last line before a line of “=” or “-”."""
        last = self._open.pop()
        if self._kind == "step":  # its number is one of its words
            last = Line(last.row, self._column, self._rows[last.row][self._column :])
        yield from self._close()
        self._in_list = False
        self._steps.forget()
        kind: Kind = "title" if "=" in signs else "heading"
        yield Block(kind, [last])

    def _marks(self, row: int, column: int) -> Generator[Block, None, bool]:
        """Begin an item where a row has its mark; return whether it has."""
        words, start, label = self._rows[row], column, None
        below = self._open[-1].words if self._open else ""
        for _ in range(MOST_MARKS):
            end = bullet_end(words, column)
            if not end or self._may_be_a_dash(words, column, end, below):
                break
            column, below = end, ""
        mark = label_mark(words, column)
        if mark:
            label = self._steps.accept(
                row, start, mark, below=below, in_list=self._in_list
            )
        if label and mark:
            if label not in mark.readings and mark.readings[0].value > 1:
                written = words[column : mark.end].strip()
                self.renumbered.append(Renumbered(row, column, written, label))
            column = mark.end
        elif column == start:
            return False
        yield from self._close()
        self._kind = "step" if label else "item"
        self._label, self._column, self._in_list = label, start, True
        column += indent(words[column:])
        if words[column:].strip():
            self._open.append(Line(row, column, words[column:]))
        return True

    def _may_be_a_dash(self, words: str, column: int, end: int, below: str) -> bool:
        """Tell whether a sign in the lines of a paragraph may be a dash, or a word."""
        if words[column] in MARKDOWN_BULLETS or self._in_list or not below:
            return False
        return words[end : end + 1].islower() and not _DONE.search(below)

    def _words(self, row: int, column: int, quotes: int) -> Iterator[Block]:
        """Take words without a mark: they go on, or begin something new."""
        words = self._rows[row]
        line = Line(row, column, words[column:])
        if self._open and not self._wrapped:
            yield from self._close()
            self._in_list = False
        elif self._open and self._kind != "text" and column <= self._column:
            # a line below an item, and not further right, goes on with it or does not
            texts = [self._open[-1].words, line.words]
            if not goes_on(texts, 1, self._longest, below_item=True):
                yield from self._close()
                self._in_list = False
        if not self._open:
            deeper = column > self._column and quotes == self._item_quotes
            if not (self._wrapped and self._in_list and deeper):
                self._kind, self._in_list = "text", False
            self._label = None
        self._open.append(line)

    def _close(self) -> Iterator[Block]:
        """Yield what was read of a paragraph or item, line by line where it is so."""
        lines, self._open = self._open, []
        label, self._label = self._label, None
        if not lines:
            return
        texts = [line.words for line in lines]
        for numbers in sentences_of(texts, self._longest):
            block = Block(self._kind, [], label)
            for number in numbers:
                line = lines[number]
                if block.lines and may_be_two(texts[number - 1], line.words):
                    self.joined.append(line)
                broken = self._wrapped and _HARD_BREAK.search(line.words)
                bare = _HARD_BREAK.sub("", line.words) if broken else line.words
                block.lines.append(line._replace(words=bare.rstrip(" ")))
                if broken:
                    yield block
                    block = Block(self._kind)
            if block.lines:
                yield block
            label = None
