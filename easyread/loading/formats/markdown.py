"""Markdown: headings, sentences and lists, with the facts of the document on top.

The markdown package sees no words. Each line's words become one private character
before it reads the structure, and come back after it. So every word keeps its place,
HTML in a text stays text, and the patterns that make the package slow or fail
(20,000 brackets; `<![`) never meet it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.languages import current_language, use_language
from easyread.loading.formats import Format
from easyread.loading.formats.yaml import examine
from easyread.loading.keys import TEXT, Keys, guess_keys
from easyread.loading.scalars import fold, indent
from easyread.loading.sections import Sections, end_of, may_read_lines, spot_of
from easyread.loading.source import Source, Spot, Spots, language_in, read_source_text
from easyread.text.spans import protect, read_spans
from easyread.text.written import Written, gather
from easyread.yaml_data import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from easyread.loading.source import Data, Path, SourceText

_FIRST = 0xF0000  # the private planes hold more characters than we read lines
_DEEPEST = 24  # spaces before a line
_BLOCK_MARK = re.compile(r" *(?:>|(?:[*+-]|\d{1,9}\.)(?= ))")
_HEADING = re.compile(r" {0,3}#{1,6} +(?=\S)")
_RULE = re.compile(r" {0,3}(?:=+|-+|(?:[*_-] *){3,})$")
_TABLE = re.compile(r" *\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:?)? *$")
_FENCE = re.compile(r" *(?:`{3}|~{3})")
_FENCE_END = re.compile(r"-{3,} *$")
_HARD_BREAK = re.compile(r"(?: {2,}|\\)$")
# Each is (what to look for, message, advice). None goes back over what it has read.
_REFUSED: Final = (
    (
        re.compile(r"!\[[^\[\]]*+\][(\[]"),
        "We cannot show this image.",
        "Write {symbol: name} after the sentence.",
    ),
    (
        re.compile(r"\[\^[^\[\]\s]++\]"),
        "We cannot show a footnote.",
        "Put what it says into a sentence.",
    ),
    (
        re.compile(r"(?<![\w*])\*{3}(?![\s*])"),
        "Words in italics are hard to read.",
        "Use two stars for a hard word.",
    ),
    (
        re.compile(r"(?<![\w*])\*(?![\s*])[^*\n]++(?<!\s)\*(?![\w*])"),
        "Words in italics are hard to read.",
        "Leave the stars out, or use two for a hard word.",
    ),
    (
        re.compile(r"(?<![\w_])_(?![\s_])[^_\n]++(?<!\s)_(?![\w_])"),
        "Words in italics are hard to read.",
        "Leave the lines out.",
    ),
)
_LINKS = re.compile(r"\]\([^()\s]*+\)|https?://\S++")
_SYMBOL = re.compile(r" *+\{ *+symbol *+:([^{}\n]*+)\}([.!?]?)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


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
            _read_body(text, body, data, spots)
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


def _read_body(
    text: SourceText, body: int, data: dict[Written, Data], spots: dict[Path, Spots]
) -> None:
    """Read the text below the front matter; a first heading may be the title."""
    words: dict[str, tuple[int, int, str]] = {}
    lines = [
        _hide(text, row, words) if row >= body else "" for row in range(len(text.lines))
    ]
    own = data.get(Written("sections"))
    own = own if isinstance(own, list) else []
    sections = Sections(len(own))
    has_title = Written("title") in data and bool(data[Written("title")])
    for tag, passage in _texts(lines, words, text):
        if tag == "h1" and not has_title and not sections.data:
            title = next((name for name in data if name == "title"), Written("title"))
            data[title] = _plain(passage)
            start = spot_of(passage)
            spots["title",] = Spots(start, end_of(passage), "heading", (start[0], 0))
            has_title = True
        elif tag.startswith("h"):
            sections.begin(_plain(passage), end_of(passage))
        else:
            _refuse_markup(text, passage)
            for sentence, start, end in _sentences(passage):
                sections.add(sentence, start, end, is_item=tag == "li")
    if sections.data:
        data[Written("sections")] = [*own, *sections.data]
    spots |= sections.spots


def _hide(source: SourceText, row: int, words: dict[str, tuple[int, int, str]]) -> str:
    """Return a line with one character in place of its words."""
    line = source.lines[row]
    if not line.strip() or _RULE.match(line):
        return line.rstrip(" ")
    if _refused(source, row, line):
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


def _refused(text: SourceText, row: int, line: str) -> bool:
    """Keep a fault for a table, a block of code, or a line too far to the right."""
    if _TABLE.match(line) and row and "|" in text.lines[row - 1]:
        message = "We cannot show a table."
        text.fault((row, 0), message, "Write each row as a sentence.")
    elif _FENCE.match(line):
        text.fault(
            (row, 0), "We cannot show a block of code.", "Leave these marks out."
        )
    elif indent(line) > _DEEPEST:
        text.fault((row, 0), "This line stands too far to the right.", "Move it left.")
    elif len(line) > LONGEST_TEXT:
        message = f"This line is too long: {len(line):,} letters."
        text.fault((row, 0), message, f"We read {LONGEST_TEXT:,}. Make 2 of it.")
    else:
        return False
    return True


def _texts(
    lines: list[str], words: dict[str, tuple[int, int, str]], source: SourceText
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
                yield tag, fold(pieces, source.place(*pieces[0][:2]))
                pieces = []
        if pieces:
            yield tag, fold(pieces, source.place(*pieces[0][:2]))


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
    words = "".join(span.text for span in read_spans(_unescaped(text)))
    return Written(words, text.place)


def _refuse_markup(source: SourceText, text: Written) -> None:
    """Keep a fault for markup that would be lost on the page."""
    if not any(mark in text for mark in "*_["):
        return
    bare = _LINKS.sub(lambda link: " " * len(link.group()), text)
    bare = _ESCAPED.sub("  ", bare)
    for pattern, message, advice in _REFUSED:
        for match in pattern.finditer(text if "image" in message else bare):
            place = text.at(match.start())
            source.fault((place.line - 1, place.column - 1), message, advice)


def _sentences(text: Written) -> Iterator[tuple[Data, Spot, Spot]]:
    """Yield the sentences of a text, each with where it starts and ends.

    Those with a `{symbol: …}` are mappings.
    """
    start = 0
    for match in _SYMBOL.finditer(text):
        before = text.cut(start, match.start())
        stop = match.start(2)
        pieces: list[tuple[int, str]] = [(start, str(before))]
        joined = gather(text, [*pieces, (stop, match.group(2))])
        *others, last = current_language().split(joined) or [joined.cut(0, 0)]
        for sentence in others:
            yield _unescaped(sentence), spot_of(sentence), end_of(sentence)
        with_symbol = _with_symbol(last, text.cut(match.start(1), match.end(1)))
        yield with_symbol, spot_of(last), end_of(text.cut(start, match.end()))
        start = match.end()
    for sentence in current_language().split(text.cut(start)):
        yield _unescaped(sentence), spot_of(sentence), end_of(sentence)


def _with_symbol(sentence: Written, listed: Written) -> Data:
    """Return a sentence with the pictures that its author asked for."""
    symbols: list[Data] = []
    offset = 0
    for name in listed.split(","):
        symbols.append(listed.cut(offset, offset + len(name)).trim())
        offset += len(name) + 1
    say, symbol = Written("say", sentence.place), Written("symbol", listed.place)
    return {say: _unescaped(sentence), symbol: symbols}


def _unescaped(text: Written) -> Written:
    """Take a backslash before a mark as: this mark is no markup."""
    if "\\" not in text:
        return text
    pieces = []
    start = 0
    for match in _ESCAPED.finditer(text):
        pieces += [
            (start, text[start : match.start()]),
            (match.start(1), protect(match.group(1))),
        ]
        start = match.end()
    pieces.append((start, text[start:]))
    return gather(text, [piece for piece in pieces if piece[1]])


FORMAT: Final = Format((".md", ".markdown"), read, TEXT)
