"""Markdown: headings, sentences and lists, with the facts of the document on top."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.languages import use_language
from easyread.loading import tables
from easyread.loading.blocks import Reader
from easyread.loading.formats import Format
from easyread.loading.formats.yaml import examine
from easyread.loading.inline import Definitions, Inline, plain
from easyread.loading.keys import TEXT, Keys, guess_keys
from easyread.loading.scalars import fold, indent
from easyread.loading.sections import Sections, end_of, may_read_lines, spot_of
from easyread.loading.source import Source, Spots, language_in, read_source_text
from easyread.text.written import Written
from easyread.yaml_data import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.loading.blocks import Block
    from easyread.loading.source import Data, Path, SourceText

_DEEPEST: Final = 24  # spaces before a line
_FENCE_END = re.compile(r"-{3,} *$")
_CODE = re.compile(r" *(?:`{3}|~{3})")
_DEFINITION = re.compile(r" {0,3}: +\S")
_COMMENT = re.compile(r"<!--(?!-?>)")


def read(source: bytes | str, file: str, keys: Keys | None = None) -> Source:
    """Return what a Markdown file says, in the shape that a YAML file has.

    Headings become sections, paragraphs and lists their sentences. What stands
    between two lines of `---` at the top is read as YAML.
    """
    text = read_source_text(source, file)
    keys = keys or guess_keys(text.text, TEXT)
    body = _front_matter_end(text)
    front = examine("\n".join(["", *text.lines[1 : max(body - 1, 1)]]), file, keys)
    data = dict(front.data) if isinstance(front.data, dict) else {}
    if front.data and not data:
        text.fault(
            (1, 0),
            "The lines between “---” do not begin with names and values.",
            "Write a name, a colon and a value in each line.",
        )
    spots = dict(front.spots)
    if may_read_lines(text):
        with use_language(language_in(data)):
            _Body(text, body, data, spots).read()
    text.faults += front.faults
    text.notes += front.notes
    return text.source(data, keys, spots, ".md")


def _front_matter_end(text: SourceText) -> int:
    """Return the first row after the front matter, or 0 where there is none."""
    if not _FENCE_END.match(text.lines[0]):
        return 0
    ends = (
        row for row, line in enumerate(text.lines) if row and _FENCE_END.match(line)
    )
    return next(ends, -1) + 1


class _Body:
    """Reads the text below the front matter; a first heading may be the title."""

    def __init__(
        self,
        text: SourceText,
        first: int,
        data: dict[Written, Data],
        spots: dict[Path, Spots],
    ) -> None:
        """Take the rows from `first` on; what they say goes into `data` and `spots`."""
        self.text = text
        self.data = data
        self.spots = spots
        self.rows = ["" if row < first else line for row, line in enumerate(text.lines)]
        self.tables: dict[int, list[Written]] = {}
        self.has_title = bool(data.get(Written("title")))
        own = data.get(Written("sections"))
        self.own: list[Data] = own if isinstance(own, list) else []
        self.sections = Sections(text.file, len(self.own))
        self.first = first

    def read(self) -> None:
        """Read the text."""
        self._leave_out_comments()
        definitions = Definitions(self.text, self.rows)
        self._refuse_rows()
        self.inline = Inline(self.text, definitions)
        reader = Reader(self.rows)
        for block in reader.blocks():
            self._take(block)
        self._tell(reader)
        if self.sections.data and not self.has_title and "kind" not in self.data:
            message = "This has no title. Readers see the name of the file."
            advice = "Write it above all else, like this: # Our walk"
            self.text.note((self.first, 0), message, advice)
        definitions.refuse_unused()
        if self.sections.data:
            place = self.text.place(self.first, 0)
            name = next((key for key in self.data if key == "sections"), None)
            key = name or Written("sections", place)
            self.data[key] = [*self.own, *self.sections.data]
        self.spots |= self.sections.spots

    def _leave_out_comments(self) -> None:
        """Leave out what stands between “<!--” and “-->”: it is not for readers."""
        row, column = 0, 0
        while row < len(self.rows):
            match = _COMMENT.search(self.rows[row], column)
            if not match:
                row, column = row + 1, 0
                continue
            row, column = self._comment(row, match.start())

    def _comment(self, row: int, column: int) -> tuple[int, int]:
        """Leave out one comment; return where to go on."""
        begin, end = row, self.rows[row].find("-->", column + 4)
        while end < 0 and row + 1 < len(self.rows):
            row += 1
            end = self.rows[row].find("-->")
        if end < 0:
            message = "This comment has no end. All below it would be left out."
            self.text.fault((begin, column), message, "Write “-->” after it.")
            return len(self.rows), 0
        for at in range(begin, row + 1):
            line = self.rows[at]
            first = column if at == begin else 0
            last = end + 3 if at == row else len(line)
            self.rows[at] = line[:first] + " " * (last - first) + line[last:]
        message = "This comment is not on the page."
        self.text.note(
            (begin, column), message, "That is right if it is not for readers."
        )
        return row, end + 3

    def _refuse_rows(self) -> None:
        """Take tables out of the rows, and keep a fault for what is no text."""
        row = 0
        while row < len(self.rows):
            line = self.rows[row]
            if tables.is_ruler(line) and row and "|" in self.rows[row - 1]:
                last = tables.last_row(self.rows, row)
                self.tables[row - 1] = tables.sentences_in(self.text, row - 1, last)
                self.rows[row - 1] = "|"
                self.rows[row : last + 1] = [""] * (last + 1 - row)
            elif tables.is_row(line) and not self._has_ruler_below(row):
                row = self._table_without_heads(row)
            elif line.strip() and self._refused(row, line):
                self.rows[row] = ""
            row += 1

    def _has_ruler_below(self, row: int) -> bool:
        return row + 1 < len(self.rows) and tables.is_ruler(self.rows[row + 1])

    def _table_without_heads(self, row: int) -> int:
        """Keep a fault for rows that have no head above them; return the last of them."""
        tables.refuse(self.text, row)
        self.rows[row] = ""
        while row + 1 < len(self.rows) and "|" in self.rows[row + 1]:
            row += 1
            self.rows[row] = ""
        return row

    def _refused(self, row: int, line: str) -> bool:
        """Keep a fault for a block of code, or a line that is too long or too far."""
        at = (row, indent(line))
        if _CODE.match(line):
            self.text.fault(
                at, "We cannot show a block of code.", "Leave these marks out."
            )
        elif _DEFINITION.match(line):
            message = "A line cannot begin with a colon."
            self.text.fault(
                at, message, "Write the word, the colon, and what it means."
            )
        elif indent(line) > _DEEPEST:
            message = "This line stands too far to the right."
            self.text.fault((row, 0), message, "Move it left.")
        elif len(line) > LONGEST_TEXT:
            message = f"This line is too long: {len(line):,} letters."
            advice = f"We read {LONGEST_TEXT:,}. Make 2 of it."
            self.text.fault((row, 0), message, advice)
        else:
            return False
        return True

    def _tell(self, reader: Reader) -> None:
        """Keep a note where the page may not be as its author expects."""
        for step in reader.renumbered:
            message = f"The page says “{step.shown}” here, not “{step.written}”."
            advice = "Each step has a number of its own."
            self.text.note((step.row, step.column), message, advice)
        for line in reader.joined:
            message = "We read this line and the one above it as one sentence."
            advice = "If they are 2, put an empty line between them."
            self.text.note((line.row, line.column), message, advice)

    def _take(self, block: Block) -> None:
        """Add what a block says."""
        for passage in self._passages(block):
            if block.kind in {"title", "heading"}:
                self._heading(block, passage)
                continue
            label = block.label
            for words, start, end in self.inline.sentences(passage):
                if block.kind == "step":
                    self.sections.add_step(label, words, start, end)
                    label = None
                else:
                    name = "list" if block.kind == "item" else "say"
                    self.sections.add(name, words, start, end)

    def _passages(self, block: Block) -> Iterator[Written]:
        """Yield the text of a block: of a table, each of its sentences."""
        first = block.lines[0]
        table = self.tables.get(first.row)
        if table is not None and first.words == "|":
            yield from map(self.inline.read, table)
            return
        pieces = [(row, column, words) for row, column, words in block.lines]
        passage = fold(pieces, self.text.place(first.row, first.column))
        yield self.inline.read(passage)

    def _heading(self, block: Block, passage: Written) -> None:
        if block.kind == "title" and not self.has_title and not self.sections.data:
            title = next((key for key in self.data if key == "title"), None)
            self.data[title or Written("title", passage.place)] = plain(passage)
            start = spot_of(passage)
            spots = Spots(start, end_of(passage), "heading", (start[0], 0))
            self.spots["title",] = spots
            self.has_title = True
        else:
            self.sections.begin(plain(passage), end_of(passage))


FORMAT: Final = Format((".md", ".markdown"), read, TEXT)
