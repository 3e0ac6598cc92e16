"""What a file says, where each word of it stands, and what is wrong with it."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from easyread.errors import Fault, FileFaultsError
from easyread.languages import CODE, DEFAULT
from easyread.loading.keys import Keys
from easyread.model import Place
from easyread.text.written import Written
from easyread.yaml_data import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_FAULTS: Final = 50
_LONGEST_SHOWN: Final = 200  # a longer line is not printed under its fault

Data: TypeAlias = "Written | list[Data] | dict[Written, Data]"
Path: TypeAlias = "tuple[str | int, ...]"
Spot: TypeAlias = tuple[int, int]  # row and column, both counted from 0
Style = Literal[
    "plain", "single", "double", "literal", "folded", "flow", "block", "heading", "body"
]

# White space of word processors becomes a plain space: it looks the same, and the
# columns stay. U+FEFF becomes U+200B, which YAML allows and which we leave out later.
_ODD_SPACES = dict.fromkeys(
    [0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000], " "
)
_EVEN = str.maketrans({**_ODD_SPACES, 0xFEFF: "\u200b"})
_SHOWN = str.maketrans({**_ODD_SPACES, "\t": " "})
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# How files begin that programs write for programs: zip (Word), old Word, PDF, pictures.
_NOT_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")
_TAB_FIRST = re.compile(r" *\t\s*(?=\S)")
_LINE_END = re.compile(r"\r\n|\n|\r")


def language_in(data: Data) -> str:
    """Return the language that the facts of a file name, where that is a code."""
    value = data.get(Written("language")) if isinstance(data, dict) else None
    code = value.strip() if isinstance(value, Written) else ""
    return code if CODE.fullmatch(code) else DEFAULT


class Spots(NamedTuple):
    """Where a value stands, by rows and columns; see `Extent`."""

    start: Spot
    end: Spot
    style: Style
    head: Spot


class Extent(NamedTuple):
    """Where a value stands in the text of its file.

    It goes from character `start` to before character `end`, with its quotation marks
    or brackets. `head` is where the name before it begins; without one, it is `start`.

    `style` says how it is written: plain words, in single or double quotation marks,
    a literal (`|`) or folded (`>`) block, a list or mapping in brackets (flow) or over
    lines of its own (block), a heading of Markdown, or other words of a text (body).
    """

    start: int
    end: int
    style: Style
    head: int


@dataclass(frozen=True, slots=True)
class Source:
    """What a file says, where it says it, and what is wrong with it.

    Every name and value in `data` is `Written`, so it knows its own place. `text` is
    the whole file as it was written, with its line ends; `lines` are what was read:
    without line ends, with plain spaces. `encoding` writes `text` as bytes again.
    `form` is how files of its format end.
    """

    file: str
    lines: tuple[str, ...]
    data: Data
    faults: tuple[Fault, ...] = ()
    notes: tuple[Fault, ...] = ()
    text: str = ""
    encoding: str = "utf-8"
    keys: Keys = field(default_factory=Keys)
    spots: Mapping[Path, Spots] = field(default_factory=dict)
    form: str = ".yaml"

    @property
    def content(self) -> bytes:
        """The bytes of the file, with the byte order mark that it came with."""
        return self.text.encode(self.encoding)

    def place(self, path: Sequence[str | int]) -> Place:
        """Return the place of the nearest known value on the way along `path`."""
        return self.follow(path)[0]

    def follow(self, path: Sequence[str | int]) -> tuple[Place, Written | None]:
        """Return the place at the end of `path`, and the name it stands under."""
        data, name = self.data, None
        place = _first_place(data) or Place(self.file)
        for step in path:
            if isinstance(data, dict) and step in data:
                name = next(key for key in data if key == step)
                data = data[name]
                place = name.place
            elif isinstance(data, list) and isinstance(step, int) and step < len(data):
                data = data[step]
                place = _first_place(data) or place
        if isinstance(data, Written) and data:
            place = data.place
        return place, name

    def value(self, path: Path) -> Data | None:
        """Return what stands at `path`; None where nothing does."""
        data: Data | None = self.data
        for step in path:
            if isinstance(data, dict) and isinstance(step, str):
                data = data.get(Written(step))
            elif isinstance(data, list) and isinstance(step, int):
                data = data[step] if 0 <= step < len(data) else None
            else:
                return None
        return data

    def extent(self, path: Path) -> Extent | None:
        """Return where the value at `path` stands in `text`; None if it is not there."""
        spots = self.spots.get(path)
        if spots is None:
            return None
        starts = self.line_starts()
        start, end, head = (
            starts[row] + column for row, column in (spots.start, spots.end, spots.head)
        )
        return Extent(start, end, spots.style, head)

    def line_starts(self) -> list[int]:
        """Return the offset in `text` of the first character of each line."""
        return _line_starts(self.text)

    def written_lines(self) -> tuple[str, ...]:
        """Return the lines of the file with all their characters, but no line ends."""
        return tuple(_LINE_END.split(self.text.removeprefix("\ufeff")))

    def line(self, place: Place) -> str:
        """Return the author's line at a place, as it is shown under a fault."""
        return line_to_show(self.lines, place.line - 1, place.column)


@lru_cache(maxsize=4)
def _line_starts(text: str) -> list[int]:
    first = int(text.startswith("\ufeff"))
    return [first, *(match.end() for match in _LINE_END.finditer(text))]


def _first_place(data: Data) -> Place | None:
    """Return the place of the first word in `data`, where it has one."""
    while isinstance(data, (list, dict)) and data:
        data = next(iter(data))
    return data.place if isinstance(data, Written) else None


def line_to_show(lines: Sequence[str], row: int, column: int = 0) -> str:
    """Return a line to show under a fault, or nothing where it is too long."""
    line = lines[row].rstrip().translate(_SHOWN) if row < len(lines) else ""
    return line if max(len(line), column) <= _LONGEST_SHOWN else ""


@dataclass(slots=True)
class SourceText:
    """The text of a file while it is read: its lines, and what is wrong with them.

    `text` is as it was written; `lines` hold plain characters. Rows and columns count
    from 0.
    """

    file: str
    text: str
    lines: list[str]
    encoding: str = "utf-8"
    faults: list[Fault] = field(default_factory=list)
    notes: list[Fault] = field(default_factory=list)
    has_tabs: bool = False

    def place(self, row: int, column: int) -> Place:
        """Return the place that people are told: counted from 1."""
        return Place(self.file, row + 1, column + 1)

    def fault(
        self, at: Spot, message: str, advice: str = "", instead: str = ""
    ) -> None:
        """Keep a fault, unless there are more than anyone would read."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(self._fault(at, message, advice, instead))

    def note(self, at: Spot, message: str, advice: str = "") -> None:
        """Keep something the author may want to know, which stops nothing."""
        if len(self.notes) < MOST_FAULTS:
            self.notes.append(self._fault(at, message, advice, ""))

    def _fault(self, at: Spot, message: str, advice: str, instead: str) -> Fault:
        line = line_to_show(self.lines, *at)
        shown = instead.rstrip() if line else ""
        return Fault(self.place(*at), message, advice, line, shown)

    def source(
        self,
        data: Data,
        keys: Keys,
        spots: Mapping[Path, Spots],
        form: str = ".yaml",
    ) -> Source:
        """Return what was read of this text."""
        return Source(
            self.file,
            tuple(self.lines),
            data,
            tuple(sorted(self.faults, key=lambda fault: fault.place)),
            tuple(self.notes),
            self.text,
            self.encoding,
            keys,
            spots,
            form,
        )


def read_source_text(source: bytes | str, file: str) -> SourceText:
    """Return the text of a file, its lines in characters that can be printed.

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
    bad_lines: list[tuple[Spot, str]] = []
    encoding = "utf-8"
    if isinstance(source, bytes):
        encoding = _encoding(source)
        source = _decode(source, encoding, bad_lines)
    lines = _LINE_END.split(source.removeprefix("\ufeff").translate(_EVEN))
    text = SourceText(file, source, lines, encoding)
    for at, instead in bad_lines:
        text.fault(
            at,
            "This letter is not written in UTF-8.",
            "Save the file again as UTF-8.",
            instead,
        )
    for row, line in enumerate(text.lines):
        if not line.isprintable():
            text.lines[row] = _printable(text, row, line)
    return text


def _encoding(source: bytes) -> str:
    """Return the encoding of a file: its first two bytes tell UTF-16."""
    if source[:2] == codecs.BOM_UTF16_BE:
        return "utf-16-be"
    half_empty = source[1:2] == b"\0" and source[:1] != b"\0"
    if half_empty or source[:2] == codecs.BOM_UTF16_LE:
        return "utf-16-le"
    return "utf-8"


def _decode(source: bytes, encoding: str, bad_lines: list[tuple[Spot, str]]) -> str:
    """Return the text of a file; add the spot and a guess for each bad line."""
    with suppress(UnicodeDecodeError):
        return source.decode(encoding)
    if encoding != "utf-8":
        text = source.decode(encoding, "replace")
        before = text[: text.index("\ufffd")]
        row = before.count("\n")
        bad_lines.append(((row, len(before) - before.rfind("\n") - 1), ""))
        return text
    lines = source.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    decoded = []
    for row, line in enumerate(lines):
        try:
            decoded.append(line.decode())
        except UnicodeDecodeError as error:
            column = len(line[: error.start].decode("utf-8-sig", "replace"))
            guess = CONTROL.sub(" ", line.decode("cp1252", "replace"))
            bad_lines.append(((row, column), guess))
            decoded.append(line.decode("utf-8", "replace"))
    return "\n".join(decoded)


def _printable(text: SourceText, row: int, line: str) -> str:
    """Refuse an invisible character, or a tab before a line; put a space for each."""
    bad = CONTROL.search(line)
    plain = CONTROL.sub(" ", line)
    tab = _TAB_FIRST.match(plain)
    shown = plain.replace("\t", " ")
    text.lines[row] = shown
    if bad:
        code = f"U+{ord(bad.group()):04X}"
        text.fault(
            (row, bad.start()),
            f"There is a character here that no one can see ({code}).",
            "Delete it.",
            CONTROL.sub("", line).replace("\t", " "),
        )
    if tab:
        text.has_tabs = True
        text.fault(
            (row, plain.index("\t")),
            "This line begins with a tab.",
            "Use spaces: 2 for each step to the right.",
            tab.group().replace("\t", "  ") + plain[tab.end() :],
        )
    return shown
