"""Walks the tags of a finished PDF, and what its pages draw, as a reader would."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator

NOWHERE = (-1, 0.0, 0.0)


@dataclass
class Walk:
    """What a screen reader meets, in order: the kind of each tag, and its words.

    `places` is where the first words of each tag stand: page, left, line. `pictures`
    are those that nobody hears: page, left, foot, right, top. `silent` are words on a
    page that are in no tag.
    """

    tags: list[tuple[str, str]] = field(default_factory=list)
    tagged: list[tuple[int, int]] = field(default_factory=list)
    painted: list[tuple[int, int]] = field(default_factory=list)
    loose: int = 0
    silent: list[tuple[int, str]] = field(default_factory=list)
    places: list[tuple[int, float, float]] = field(default_factory=list)
    pictures: list[tuple[int, float, float, float, float]] = field(default_factory=list)
    stands: dict[tuple[int, int], tuple[int, float, float]] = field(
        default_factory=dict
    )
    boxes: list[tuple[int, list[float]]] = field(default_factory=list)

    def words(self, *kinds: str) -> list[str]:
        """Return the words of the tags of these kinds."""
        return [words for kind, words in self.tags if kind in kinds]


def walk(content: bytes) -> Walk:
    """Return what the tags say, which content they own, and what pages paint."""
    with pikepdf.open(BytesIO(content)) as pdf:
        pages = {page.obj.objgen: at for at, page in enumerate(pdf.pages)}
        found = Walk()
        words: dict[tuple[int, int], str] = {}
        for at, page in enumerate(pdf.pages):
            for mcid, text in _marked(page, at, found):
                words[at, mcid] = text
                found.painted.append((at, mcid))
        _element(pdf.Root.StructTreeRoot.K[0], pages, words, found)
        return found


def tidy(words: str) -> str:
    """Return words without spaces: a line end is a space in one place only."""
    return "".join(words.split())


def _element(
    element: Any, pages: dict[Any, int], words: dict[tuple[int, int], str], found: Walk
) -> str:
    kind = str(element.S)[1:]
    at = len(found.tags)
    found.tags.append((kind, ""))
    found.places.append(NOWHERE)
    page = pages[element.Pg.objgen] if "/Pg" in element else 0
    if kind == "Figure":
        found.boxes.append((page, [float(number) for number in element.A.BBox]))
    said = ""
    for kid in element.K:
        where = None
        if isinstance(kid, int):
            where = (page, kid)
        elif kid.Type == "/MCR":
            where = (pages[kid.Pg.objgen], int(kid.MCID))
        elif kid.Type == "/StructElem":
            inner = len(found.tags)
            said += _element(kid, pages, words, found)
            found.places[at] = _first(found.places[at], found.places[inner])
        if where is not None:
            found.tagged.append(where)
            said += words.get(where, "")
            found.places[at] = _first(
                found.places[at], found.stands.get(where, NOWHERE)
            )
    found.tags[at] = (kind, said)
    return said


def _first(
    place: tuple[int, float, float], other: tuple[int, float, float]
) -> tuple[int, float, float]:
    return other if place == NOWHERE else place


class _Pen:
    """Where a page is drawing: the matrices of ISO 32000-1, 8.3.4 and 9.4.2."""

    def __init__(self) -> None:
        self.matrix = pikepdf.Matrix()
        self.kept: list[pikepdf.Matrix] = []
        self.text = pikepdf.Matrix()

    def move(self, name: str, operands: Any) -> None:
        if name == "q":
            self.kept.append(self.matrix)
        elif name == "Q":
            self.matrix = self.kept.pop()
        elif name == "cm":
            self.matrix = pikepdf.Matrix(*map(float, operands)) @ self.matrix
        elif name == "BT":
            self.text = pikepdf.Matrix()
        elif name == "Tm":
            self.text = pikepdf.Matrix(*map(float, operands))
        elif name == "Td":
            self.text = self.text.translated(*map(float, operands))

    @property
    def word(self) -> tuple[float, float]:
        where = self.text @ self.matrix
        return float(where.e), float(where.f)

    def box(self, drawn: Any) -> tuple[float, float, float, float]:
        size = [float(at) for at in drawn.BBox] if "/BBox" in drawn else [0.0, 0, 1, 1]
        box = self.matrix.transform(pikepdf.Rectangle(*size))
        return float(box.llx), float(box.lly), float(box.urx), float(box.ury)


def _marked(page: pikepdf.Page, at: int, found: Walk) -> Iterator[tuple[int, str]]:
    """Yield each marked piece of a page with its words."""
    reader = _PageReader(page, at, found)
    steps: list[Any] = list(pikepdf.parse_content_stream(page))
    for operands, operator in steps:
        name = str(operator)
        reader.pen.move(name, operands)
        act = reader.acts.get(name)
        if act:
            act(operands)
    yield from reader.done


class _PageReader:
    """Reads what one page draws, and in which tag."""

    def __init__(self, page: pikepdf.Page, at: int, found: Walk) -> None:
        self.page, self.at, self.found = page, at, found
        fonts: Any = page.resources.get("/Font") or {}
        self.fonts = {name: _letters(font) for name, font in fonts.items()}
        self.stack: list[int | None] = []
        self.said = ""
        self.letters: dict[int, str] = {}
        self.pen = _Pen()
        self.done: list[tuple[int, str]] = []
        self.layout = False
        self.points: list[tuple[float, float]] = []
        self.acts = {
            **dict.fromkeys(("m", "l", "c", "re"), self.trace),
            "BDC": self.begin,
            "BMC": self.begin,
            "EMC": self.end,
            "Tf": self.take,
            "Tj": self.say,
            "TJ": self.say,
            "Do": self.draw,
        }

    def begin(self, operands: Any) -> None:
        owned = len(operands) > 1 and operands[0] != "/Artifact"
        self.stack.append(int(operands[1].MCID) if owned else None)
        self.said = ""
        self.layout = not owned and operands[1:] and operands[1].Type == "/Layout"
        self.points = []

    def end(self, operands: Any) -> None:
        mcid = self.stack.pop()
        if mcid is not None:
            self.done.append((mcid, self.said))
        elif self.said:
            self.found.silent.append((self.at, self.said))
        if self.layout and self.points:
            left, right = (edge(x for x, _ in self.points) for edge in (min, max))
            foot, top = (edge(y for _, y in self.points) for edge in (min, max))
            self.found.pictures.append((self.at, left, foot, right, top))
        self.layout = False
        self.said = ""

    def take(self, operands: Any) -> None:
        self.letters = self.fonts[str(operands[0])]

    def say(self, operands: Any) -> None:
        self.found.loose += not self.stack
        self.said += _said(operands[0], self.letters)
        if self.stack and self.stack[-1] is not None:
            where = (self.at, self.stack[-1])
            self.found.stands.setdefault(where, (self.at, *self.pen.word))

    def draw(self, operands: Any) -> None:
        self.found.loose += not self.stack
        drawn = self.page.resources.XObject[str(operands[0])]
        left, foot, right, top = self.pen.box(drawn)
        self.points += [(left, foot), (right, top)]

    def trace(self, operands: Any) -> None:
        """Keep where a line goes to; of a curve or a box, its last corner."""
        if self.layout:
            x, y = (float(number) for number in operands[-2:])
            if len(operands) == 4:  # a box: its corner, its width and height
                x, y = (float(operands[at]) + far for at, far in ((0, x), (1, y)))
            self.points.append(self.pen.matrix.transform((x, y)))


def _said(shown: Any, letters: dict[int, str]) -> str:
    parts = shown if isinstance(shown, pikepdf.Array) else [shown]
    text = ""
    for part in parts:
        if isinstance(part, pikepdf.String):
            raw = bytes(part)
            codes = zip(raw[::2], raw[1::2], strict=True)
            text += "".join(letters[high * 256 + low] for high, low in codes)
    return text


def _letters(font: Any) -> dict[int, str]:
    """Return what each glyph of a font says, from its /ToUnicode."""
    table = font.ToUnicode.read_bytes().decode("latin-1")
    pairs = re.findall(r"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]*)>", table)
    return {
        int(code, 16): bytes.fromhex(said).decode("utf-16-be") for code, said in pairs
    }
