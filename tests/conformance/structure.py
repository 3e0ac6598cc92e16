"""Walks the tags of a finished PDF, and what its pages draw, as a reader would."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Walk:
    """What a screen reader meets, in order: the kind of each tag, and its words."""

    tags: list[tuple[str, str]] = field(default_factory=list)
    tagged: list[tuple[int, int]] = field(default_factory=list)
    painted: list[tuple[int, int]] = field(default_factory=list)
    loose: int = 0
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
            for mcid, text in _marked(page, found):
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
    page = pages[element.Pg.objgen] if "/Pg" in element else 0
    if kind == "Figure":
        found.boxes.append((page, [float(number) for number in element.A.BBox]))
    said = ""
    for kid in element.K:
        if isinstance(kid, int):
            found.tagged.append((page, kid))
            said += words.get((page, kid), "")
        elif kid.Type == "/MCR":
            where = (pages[kid.Pg.objgen], int(kid.MCID))
            found.tagged.append(where)
            said += words.get(where, "")
        elif kid.Type == "/StructElem":
            said += _element(kid, pages, words, found)
    found.tags[at] = (kind, said)
    return said


def _marked(page: pikepdf.Page, found: Walk) -> Iterator[tuple[int, str]]:
    """Yield each marked piece of a page with its words."""
    fonts = {
        name: _letters(font)
        for name, font in (page.resources.get("/Font") or {}).items()
    }
    stack: list[int | None] = []
    said = ""
    letters: dict[int, str] = {}
    steps: list[Any] = list(pikepdf.parse_content_stream(page))
    for operands, operator in steps:
        name = str(operator)
        if name in {"BDC", "BMC"}:
            owned = name == "BDC" and operands[0] != "/Artifact"
            stack.append(int(operands[1].MCID) if owned else None)
            said = ""
        elif name == "EMC":
            mcid = stack.pop()
            if mcid is not None:
                yield mcid, said
        elif name == "Tf":
            letters = fonts[str(operands[0])]
        elif name in {"Tj", "TJ"}:
            found.loose += not stack
            said += _said(operands[0], letters)
        elif name == "Do":
            found.loose += not stack


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
