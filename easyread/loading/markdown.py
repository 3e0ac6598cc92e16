"""Markdown: headings, sentences and lists, with the facts of the document on top.

The markdown package sees no words. Each line's words become one private character
before it reads the structure, and come back after it. So every word keeps its place,
HTML in a text stays text, and the patterns that make the package slow or fail
(20,000 brackets; `<![`) never meet it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.loading.manuscript import open_manuscript
from easyread.loading.markup import refuse_markup, sentences_of
from easyread.loading.parts import Parts
from easyread.loading.reader import Source, examine
from easyread.loading.text_file import may_read_lines
from easyread.loading.values import fold, indent
from easyread.text.spans import read_spans
from easyread.text.written import Written
from easyread.yaml_data import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from easyread.loading.events import Data
    from easyread.loading.manuscript import Manuscript
    from easyread.loading.names import Names

_FIRST = 0xF0000  # the private planes hold more characters than we read lines
_DEEPEST = 24  # spaces before a line
_BLOCK_MARK = re.compile(r" *(?:>|(?:[*+-]|\d{1,9}\.)(?= ))")
_HEADING = re.compile(r" {0,3}#{1,6} +(?=\S)")
_RULE = re.compile(r" {0,3}(?:=+|-+|(?:[*_-] *){3,})$")
_TABLE = re.compile(r" *\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:?)? *$")
_FENCE = re.compile(r" *(?:`{3}|~{3})")
_FENCE_END = re.compile(r"-{3,} *$")
_HARD_BREAK = re.compile(r"(?: {2,}|\\)$")


def read_markdown(source: bytes | str, file: str, names: Names) -> Source:
    """Return what a Markdown file says, in the shape that a YAML file has.

    Headings become sections, paragraphs and lists their sentences. What stands
    between two lines of `---` at the top is read as YAML.
    """
    sheet = open_manuscript(source, file)
    body = _front_matter_end(sheet)
    front = examine("\n".join(["", *sheet.lines[1 : max(body - 1, 1)]]), file, names)
    data = dict(front.data) if isinstance(front.data, dict) else {}
    if front.data and not data:
        sheet.fault(
            (1, 0),
            "The lines between “---” do not begin with names and values.",
            "Write a name, a colon and a value in each line.",
        )
    parts = Parts()
    if may_read_lines(sheet):
        _read_body(sheet, body, parts, data)
    if parts.made:
        own = data.get(Written("sections"))
        own = own if isinstance(own, list) else []
        data[Written("sections")] = [*own, *parts.made]
    faults = sorted((*sheet.faults, *front.faults), key=lambda fault: fault.place)
    return Source(file, tuple(sheet.lines), data, tuple(faults), front.notes)


def _front_matter_end(sheet: Manuscript) -> int:
    """Return the first row after the front matter, or 0 where there is none."""
    if not _FENCE_END.match(sheet.lines[0]):
        return 0
    ends = (
        row for row, line in enumerate(sheet.lines) if row and _FENCE_END.match(line)
    )
    return next(ends, -1) + 1


def _read_body(
    sheet: Manuscript, body: int, parts: Parts, data: dict[Written, Data]
) -> None:
    """Read the text below the front matter; a first heading may be the title."""
    words: dict[str, tuple[int, int, str]] = {}
    lines = [
        _hide(sheet, row, words) if row >= body else ""
        for row in range(len(sheet.lines))
    ]
    has_title = Written("title") in data and bool(data[Written("title")])
    for tag, text in _texts(lines, words, sheet):
        if tag == "h1" and not has_title and not parts.made:
            title = next((name for name in data if name == "title"), Written("title"))
            data[title] = _plain(text)
            has_title = True
        elif tag.startswith("h"):
            parts.begin(_plain(text))
        else:
            refuse_markup(sheet, text)
            for sentence in sentences_of(text):
                parts.add(sentence, is_item=tag == "li")


def _hide(sheet: Manuscript, row: int, words: dict[str, tuple[int, int, str]]) -> str:
    """Return a line with one character in place of its words."""
    line = sheet.lines[row]
    if not line.strip() or _RULE.match(line):
        return line.rstrip(" ")
    if _refused(sheet, row, line):
        return ""
    heading = _HEADING.match(line)
    end = heading.end() if heading else indent(line)
    for _ in range(0 if heading else 4):
        mark = _BLOCK_MARK.match(line, end)
        if not mark:
            break
        end = mark.end()
    end += indent(line[end:])
    text = line[end:]
    if heading:
        text = re.sub(r" +#+ *$", "", text)
    character = chr(_FIRST + row)
    words[character] = (row, end, text)
    return line[:end] + (character if text else "")


def _refused(sheet: Manuscript, row: int, line: str) -> bool:
    """Keep a fault for a table, a block of code, or a line too far to the right."""
    if _TABLE.match(line) and row and "|" in sheet.lines[row - 1]:
        message = "We cannot show a table."
        sheet.fault((row, 0), message, "Write each row as a sentence.")
    elif _FENCE.match(line):
        sheet.fault(
            (row, 0), "We cannot show a block of code.", "Leave these marks out."
        )
    elif indent(line) > _DEEPEST:
        sheet.fault((row, 0), "This line stands too far to the right.", "Move it left.")
    elif len(line) > LONGEST_TEXT:
        message = f"This line is too long: {len(line):,} letters."
        sheet.fault((row, 0), message, f"We read {LONGEST_TEXT:,}. Make 2 of it.")
    else:
        return False
    return True


def _texts(
    lines: list[str], words: dict[str, tuple[int, int, str]], sheet: Manuscript
) -> Iterator[tuple[str, Written]]:
    """Yield each stretch of text with the tag of the element that holds it."""
    for tag, hidden in _stretches(_structure(lines), "p"):
        pieces: list[tuple[int, int, str]] = []
        for character in hidden:
            if character not in words:
                continue
            row, column, text = words[character]
            pieces.append((row, column, _HARD_BREAK.sub("", text.rstrip(" "))))
            if _HARD_BREAK.search(text):
                yield tag, fold(pieces, sheet.place(*pieces[0][:2]))
                pieces = []
        if pieces:
            yield tag, fold(pieces, sheet.place(*pieces[0][:2]))


def _structure(lines: list[str]) -> Iterable[Element]:
    """Let the markdown package read the structure of lines without words."""
    from markdown import Markdown  # noqa: PLC0415  slow to load, for .md alone

    return Markdown().parser.parseDocument(lines).getroot() or ()


def _stretches(element: Iterable[Element], tag: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of an element and of all in it, in reading order."""
    for child in element:
        name = child.tag if child.tag[0] == "h" or child.tag == "li" else tag
        yield name, child.text or ""
        yield from _stretches(child, name)
        yield tag, child.tail or ""


def _plain(text: Written) -> Written:
    """Return the words of a heading, without any markup."""
    return Written("".join(span.text for span in read_spans(text)), text.place)
