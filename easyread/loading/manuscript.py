"""The author's lines, and what is wrong with them."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field

from easyread.errors import Fault, FileFaultsError
from easyread.loading.limits import LONGEST_SHOWN, MOST_FAULTS
from easyread.model import Place
from easyread.yaml_data import MOST_BYTES

# White space of word processors becomes a plain space: it looks the same, and the
# columns stay. U+FEFF becomes U+200B, which YAML allows and which we leave out later.
_ODD_SPACES = dict.fromkeys(
    [0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000], " "
)
_EVEN = str.maketrans({**_ODD_SPACES, 0xFEFF: "\u200b"})
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# How files begin that programs write for programs: zip (Word), old Word, PDF, pictures.
_NOT_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")
_TAB_FIRST = re.compile(r" *\t\s*(?=\S)")


@dataclass(slots=True)
class Manuscript:
    """A file as lines of plain characters. Rows and columns count from 0 here."""

    file: str
    lines: list[str]
    faults: list[Fault] = field(default_factory=list)
    notes: list[Fault] = field(default_factory=list)
    has_tabs: bool = False

    def place(self, row: int, column: int) -> Place:
        """Return the place that people are told: counted from 1."""
        return Place(self.file, row + 1, column + 1)

    def line(self, row: int, column: int = 0) -> str:
        """Return a line to show under a fault, or nothing where it is too long."""
        if row >= len(self.lines):
            return ""
        line = self.lines[row].rstrip()
        return line if max(len(line), column) <= LONGEST_SHOWN else ""

    def fault(
        self, at: tuple[int, int], message: str, advice: str = "", instead: str = ""
    ) -> None:
        """Keep a fault, unless there are more than anyone would read."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(self._say(at, message, advice, instead))

    def note(self, at: tuple[int, int], message: str, advice: str = "") -> None:
        """Keep something the author may want to know, which stops nothing."""
        if len(self.notes) < MOST_FAULTS:
            self.notes.append(self._say(at, message, advice, ""))

    def _say(
        self, at: tuple[int, int], message: str, advice: str, instead: str
    ) -> Fault:
        line = self.line(*at)
        shown = instead.rstrip() if line else ""
        return Fault(self.place(*at), message, advice, line, shown)


def open_manuscript(source: bytes | str, file: str) -> Manuscript:
    """Return the lines of a file, in characters that can be printed.

    The size is looked at before anything else. A file that is too large is refused
    at once; bad bytes and invisible characters are kept as faults, so that the rest
    can be read too.
    """
    if isinstance(source, str):
        size = len(source.encode("utf-8", "surrogatepass"))
    else:
        size = len(source)
    if size > MOST_BYTES:
        message = f"This file is too large: {size:,} bytes. We read {MOST_BYTES:,}."
        raise FileFaultsError([Fault(Place(file), message, "Make 2 files from it.")])
    if isinstance(source, bytes) and source.startswith(_NOT_TEXT):
        message = "This is a Word, PDF or picture file. We read plain text."
        advice = "Open it in its own program, and save the words as plain text."
        raise FileFaultsError([Fault(Place(file), message, advice)])
    found: list[tuple[int, int, str]] = []
    text = source if isinstance(source, str) else _decode(source, found)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    sheet = Manuscript(file, text.translate(_EVEN).split("\n"))
    for row, column, instead in found:
        sheet.fault(
            (row, column),
            "This letter is not written in UTF-8.",
            "Save the file again as UTF-8.",
            instead,
        )
    _make_printable(sheet)
    return sheet


def _decode(source: bytes, found: list[tuple[int, int, str]]) -> str:
    """Return the text of a file; add row, column and guess for each bad line."""
    marked = source[:2] in {b"\xff\xfe", b"\xfe\xff"}
    if marked or (source[1:2] == b"\0" and source[:1] != b"\0"):
        text = source.decode("utf-16" if marked else "utf-16-le", "replace")
        if "\ufffd" in text:
            before = text[: text.index("\ufffd")]
            found.append((before.count("\n"), len(before) - before.rfind("\n") - 1, ""))
        return text
    with suppress(UnicodeDecodeError):
        return source.decode("utf-8-sig")
    lines = source.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    read = []
    for row, line in enumerate(lines):
        try:
            read.append(line.decode("utf-8-sig" if not row else "utf-8"))
        except UnicodeDecodeError as error:
            column = len(line[: error.start].decode("utf-8", "replace"))
            guess = CONTROL.sub(" ", line.decode("cp1252", "replace"))
            found.append((row, column, guess))
            read.append(line.decode("utf-8", "replace"))
    return "\n".join(read)


def _make_printable(sheet: Manuscript) -> None:
    """Refuse invisible characters and tabs before a line; put a space for each."""
    for row, line in enumerate(sheet.lines):
        if not line.isprintable():
            sheet.lines[row] = _printable(sheet, row, line)


def _printable(sheet: Manuscript, row: int, line: str) -> str:
    bad = CONTROL.search(line)
    plain = CONTROL.sub(" ", line)
    tab = _TAB_FIRST.match(plain)
    sheet.lines[row] = plain.replace("\t", " ")
    if bad:
        code = f"U+{ord(bad.group()):04X}"
        sheet.fault(
            (row, bad.start()),
            f"There is a character here that no one can see ({code}).",
            "Delete it.",
            CONTROL.sub("", line).replace("\t", " "),
        )
    if tab:
        sheet.has_tabs = True
        sheet.fault(
            (row, plain.index("\t")),
            "This line begins with a tab.",
            "Use spaces: 2 for each step to the right.",
            tab.group().replace("\t", "  ") + plain[tab.end() :],
        )
    return sheet.lines[row]
