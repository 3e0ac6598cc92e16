"""SVG files made safe: only what draws, nothing that fetches, runs or blows up.

`clean` writes a picture anew from the elements and attributes that we allow. On the
way it resolves simple style sheets, mends path data that WeasyPrint draws wrong, and
counts how much work it is to draw the picture. All regular expressions here take time
in proportion to the file: their repeats are possessive (`++`), so they never go back.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError

from easyread.errors import EasyReadError
from easyread.pairing.svg_paths import ANY_NUMBER, numbers_in, without_flat_arcs

if TYPE_CHECKING:
    from collections.abc import Iterator

    Box = tuple[float, float, float, float]  # x, y, width, height
    Selector = tuple[str, str, str]  # tag, "." or "#", name

MAX_BYTES = 500_000
MAX_NODES = 5_000
MAX_DEPTH = 40
MAX_COST = 20_000
NUMBERS_OF_A_PART = 10  # numbers of a path that are as much work as one part
NAMESPACE = "http://www.w3.org/2000/svg"
_XLINK = "{http://www.w3.org/1999/xlink}"
_LARGEST = 100_000
_SMALLEST = 0.1  # width or height of a drawing, in its own units
_THINNEST = 100  # times as wide as high, or as high as wide
_FARTHEST = 1e9

_DRAWS = frozenset({
    "circle", "clipPath", "defs", "ellipse", "g", "line", "linearGradient", "mask",
    "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "svg",
    "symbol", "use",
})  # fmt: skip
_DESCRIBES = frozenset({"title", "desc", "metadata"})
_REASONS = {
    "style": "It has a style sheet. Save it with “presentation attributes” instead.",
    "text": "It has text, which needs a font. Turn the text into paths.",
    "image": "It holds another picture. Save that picture on its own.",
    "filter": "It has a filter, which not every program draws.",
}
_ATTRIBUTES = frozenset({
    "clip-path", "clip-rule", "clipPathUnits", "color", "cx", "cy", "d", "display",
    "fill", "fill-opacity", "fill-rule", "fx", "fy", "gradientTransform",
    "gradientUnits", "height", "href", "id", "mask", "maskContentUnits", "maskUnits",
    "offset", "opacity", "paint-order", "patternContentUnits", "patternTransform",
    "patternUnits", "points", "preserveAspectRatio", "r", "rx", "ry", "spreadMethod",
    "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset",
    "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity",
    "stroke-width", "transform", "vector-effect", "viewBox", "visibility", "width", "x", "x1",
    "x2", "y", "y1", "y2",
})  # fmt: skip
_WITH_HREF = frozenset({"use", "linearGradient", "radialGradient", "pattern"})
_NOT_ON_ROOT = frozenset({"width", "height", "x", "y", "preserveAspectRatio"})
_TRANSFORMS = frozenset({"transform", "gradientTransform", "patternTransform"})
# Attributes with numbers, and what in them may be a number that is none or too large.
_MEASURES = _ATTRIBUTES - {
    "id", "href", "fill", "stroke", "color", "stop-color", "mask", "clip-path",
}  # fmt: skip
_FAR = re.compile(r"[iI][nN]|[nN][aA][nN]|[eE]\+?\d|\d{9}")
_NO_NUMBERS = frozenset({"nan", "inf", "infinity"})
_REFERENCE = re.compile(r"url\(\s*+['\"]?+\s*+#([^)'\"\s]++)\s*+['\"]?+\s*+\)")
_COLOUR = re.compile(r"(?:rgba?|hsla?)\([\d\s.,%/]*+\)")


class PictureRefusedError(EasyReadError):
    """A picture that we do not use, with the reason."""


def clean(source: bytes, crop: Box | None = None) -> bytes:
    """Return the picture written anew from what we allow.

    Nothing that we do not know is carried over, so nothing can be fetched or run.
    `crop` is the part of the drawing to show, in its own units. Raises
    PictureRefusedError for a file that is no SVG, asks for something outside it, or
    is too much work to draw.
    """
    root = _parse(source)
    made = _rebuild(root, 1)
    box = (f"{number:.2f}" for number in crop or _view_box(root))
    made.set("viewBox", " ".join(number.rstrip("0").rstrip(".") for number in box))
    _check_cost(made)
    wanted = {name for part in made.iter() for name in _references(part)}
    for part in made.iter():
        if part.get("id", "") not in wanted:
            part.attrib.pop("id", None)
    return _serialise(made, root=True).encode()


_DOCTYPE = re.compile(
    rb'<!DOCTYPE\s+svg\s+PUBLIC\s+"-//W3C//DTD SVG[^"<>\[\]]*"\s*(?:"[^"<>\[\]]*")?\s*>'
)
_DOCTYPE_WITHIN = 4000  # bytes from the start of the file


def _parse(source: bytes) -> Element:
    """Return the root of a file, with its style sheets turned into attributes."""
    from defusedxml import DefusedXmlException  # noqa: PLC0415  only where SVG is read
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    if len(source) > MAX_BYTES:
        raise PictureRefusedError(f"The picture is larger than {MAX_BYTES // 1000} kB.")
    # The document type of the SVG standard declares nothing: it is left out.
    start = _DOCTYPE.sub(b"", source[:_DOCTYPE_WITHIN], count=1)
    try:
        root: Element = fromstring(start + source[_DOCTYPE_WITHIN:], forbid_dtd=True)
    except DefusedXmlException as error:
        raise PictureRefusedError(
            "The picture has a document type or entities, which we do not read."
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise PictureRefusedError(f"The picture is not sound SVG: {error}.") from error
    if root.tag not in {f"{{{NAMESPACE}}}svg", "svg"}:
        raise PictureRefusedError("The file is not an SVG picture.")
    _resolve_styles(root)
    return root


def _view_box(root: Element) -> Box:
    given = root.get("viewBox", "").replace(",", " ").split()
    if not given:
        sizes = [root.get(side, "").removesuffix("px") for side in ("width", "height")]
        given = ["0", "0", *sizes]
    try:
        x, y, width, height = (float(number) for number in given)
    except ValueError:
        raise PictureRefusedError("The picture does not say how large it is.") from None
    sound = all(math.isfinite(n) and abs(n) <= _LARGEST for n in (x, y, width, height))
    if not sound or min(width, height) < _SMALLEST:
        raise PictureRefusedError("The picture does not have a sound size.")
    if max(width, height) > _THINNEST * min(width, height):
        raise PictureRefusedError("The picture is too thin to be seen.")
    return (x, y, width, height)


_SELECTOR = re.compile(r"(?P<tag>[A-Za-z]+)?(?:(?P<mark>[.#])(?P<name>[\w-]+))?")


def _resolve_styles(root: Element) -> None:
    """Turn simple style sheets into attributes, and each `switch` into a group.

    A style sheet that asks for more than tags, classes and ids stays where it is: it
    is refused when the picture is rebuilt.
    """
    sheet = _StyleSheet()
    for parent in list(root.iter()):
        for child in list(parent):
            name = _tag(child)
            if name == "style" and sheet.add(child.text or ""):
                parent.remove(child)
            elif name == "switch":
                _make_group(child)
    if sheet.rules:
        for element in root.iter():
            for key, value in sheet.declarations_for(element):
                element.set(key, value)


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _make_group(switch: Element) -> None:
    """Make a group of a switch, without the part that only its own program reads."""
    switch.tag = f"{switch.tag.removesuffix('switch')}g"
    for child in list(switch):
        if _tag(child) == "foreignObject":
            switch.remove(child)


@dataclass(slots=True)
class _StyleSheet:
    """The rules of all style sheets of a file, and the order of their selectors."""

    rules: dict[Selector, dict[str, str]] = field(default_factory=dict)
    order: dict[Selector, int] = field(default_factory=dict)

    def add(self, text: str) -> bool:
        """Add a style sheet. Returns False, and adds nothing, if it is not simple."""
        *blocks, rest = _without_comments(text).split("}")
        added: list[tuple[Selector, dict[str, str]]] = []
        for block in blocks:
            selectors, brace, body = block.partition("{")
            declared = dict(_declarations(body))
            for selector in selectors.split(","):
                match = _SELECTOR.fullmatch(selector.strip())
                if not brace or not match or not match.group():
                    return False
                tag, mark, name = (match[key] or "" for key in ("tag", "mark", "name"))
                added.append(((tag, mark, name), declared))
        if rest.strip():
            return False
        for key, declared in added:
            self.rules[key] = {**self.rules.get(key, {}), **declared}
            self.order[key] = len(self.order)
        return True

    def declarations_for(self, element: Element) -> Iterator[tuple[str, str]]:
        """Yield what the rules set for an element; what counts most comes last."""
        tag, own_id = _tag(element), element.get("id", "")
        marks = [(".", name) for name in element.get("class", "").split()]
        marks += [("#", own_id)] if own_id else []
        possible = [(tag, "", "")]
        possible += [(t, *mark) for mark in dict.fromkeys(marks) for t in ("", tag)]
        matching = [selector for selector in possible if selector in self.rules]
        for selector in sorted(matching, key=self._specificity):
            yield from self.rules[selector].items()

    def _specificity(self, selector: Selector) -> tuple[int, bool, int]:
        tag, mark, _ = selector
        return ("", ".", "#").index(mark), bool(tag), self.order[selector]


def _declarations(body: str) -> Iterator[tuple[str, str]]:
    for declaration in body.split(";"):
        key, _, value = declaration.partition(":")
        if key.strip() in _ATTRIBUTES:
            yield key.strip(), value.replace("!important", "").strip()


def _without_comments(css: str) -> str:
    first, *rest = css.replace("<!--", "").replace("-->", "").split("/*")
    return first + "".join(part.partition("*/")[2] for part in rest)


def _rebuild(element: Element, depth: int) -> Element:
    """Return a new element with what we allow of this one and of those inside it."""
    if depth > 200:  # noqa: PLR2004  far above the limit that _check_cost then states
        raise PictureRefusedError("The parts of the picture are nested too deep.")
    made = Element(_svg_name(element), dict(_attributes(element, root=depth == 1)))
    for child in element:
        name = _svg_name(child)
        if not name or name in _DESCRIBES:
            continue
        if name not in _DRAWS or name == "svg":
            raise PictureRefusedError(
                _REASONS.get(name, f"It has “{name}”, which a symbol does not need.")
            )
        made.append(_rebuild(child, depth + 1))
    return made


def _svg_name(element: Element) -> str:
    """Return the name of an SVG element; "" for the notes of other programs."""
    space, _, name = element.tag.rpartition("}")
    return name if space in {"", f"{{{NAMESPACE}"} else ""


def _attributes(element: Element, *, root: bool) -> Iterator[tuple[str, str]]:
    given = {key.removeprefix(_XLINK): value for key, value in element.attrib.items()}
    for declaration in given.pop("style", "").split(";"):
        key, colon, value = declaration.partition(":")
        if colon:
            given[key.strip()] = value.strip()
    for key, value in sorted(given.items()):
        if key not in _ATTRIBUTES or (root and key in _NOT_ON_ROOT):
            continue
        if key == "href":
            if _svg_name(element) not in _WITH_HREF or not value.startswith("#"):
                raise PictureRefusedError("The picture points at something outside it.")
        elif "(" in value and key not in _TRANSFORMS:
            _check_functions(value)
        if key in _MEASURES and _FAR.search(value) and not _is_near(value):
            raise PictureRefusedError("The picture has a number that is too large.")
        yield key, without_flat_arcs(value) if key == "d" else value


def _is_near(value: str) -> bool:
    """Tell whether no number is so large that programs no longer agree on it."""
    words = re.split(r"[\s,]+", value)
    if any(word.lower().lstrip("+-") in _NO_NUMBERS for word in words):
        return False
    return all(abs(float(number)) <= _FARTHEST for number in ANY_NUMBER.findall(value))


def _check_functions(value: str) -> None:
    """Refuse a value with anything like url() but colours and parts of the picture."""
    rest = _COLOUR.sub("", _REFERENCE.sub("", value))
    if "(" in rest or "\\" in rest:
        raise PictureRefusedError("The picture points at something outside it.")


# How much work a picture makes


def _references(element: Element) -> list[str]:
    """Return the ids that an element draws with: by `href`, mask, clip or fill."""
    ids = [
        name for value in element.attrib.values() for name in _REFERENCE.findall(value)
    ]
    link = element.get("href", "")
    if link.startswith("#"):
        ids.append(link[1:])
    return ids


def _check_cost(root: Element) -> None:
    """Refuse a picture that a small file blows up into a lot of drawing.

    Each `use`, mask, clip and fill counts as all that it points at, as often as it is
    drawn, and a path as the more parts the more numbers it has. Without this, a file of 1 kB that doubles itself ten times takes 28 seconds.
    """
    if sum(1 for _ in root.iter()) > MAX_NODES:
        raise PictureRefusedError(f"The picture has more than {MAX_NODES} parts.")
    _Costs(root).measure(root, 1)


class _Costs:
    """How many elements are drawn for each part, and how deep they are nested.

    Parts that have an id are measured once. Where several have the same one, programs
    do not agree which of them is meant: the dearest counts.
    """

    def __init__(self, root: Element) -> None:
        self.named: dict[str, list[Element]] = {}
        for part in root.iter():
            if part.get("id"):
                self.named.setdefault(part.attrib["id"], []).append(part)
        self.measured: dict[str, tuple[int, int]] = {}
        self.open: set[str] = set()

    def measure(self, element: Element, depth: int) -> tuple[int, int]:
        """Return cost and height of `element`, or refuse what is too much.

        `depth` is the number of elements round it, with itself.
        """
        self._check_depth(depth)
        inside = [self.measure(child, depth + 1) for child in element]
        inside += [
            self._measure_named(name, depth + 1) for name in _references(element)
        ]
        cost = 1 + numbers_in(element) // NUMBERS_OF_A_PART
        cost += sum(cost for cost, _ in inside)
        if cost > MAX_COST:
            raise PictureRefusedError("The picture repeats its parts too often.")
        return cost, 1 + max((height for _, height in inside), default=0)

    def _measure_named(self, name: str, depth: int) -> tuple[int, int]:
        """Return cost and height of what has an id; a part inside itself is refused."""
        if name in self.open:
            raise PictureRefusedError(f"The part “{name}” of the picture holds itself.")
        if name not in self.measured:
            self.open.add(name)
            sizes = [self.measure(one, depth) for one in self.named.get(name, ())]
            self.open.discard(name)
            self.measured[name] = (
                max((cost for cost, _ in sizes), default=0),
                max((height for _, height in sizes), default=0),
            )
        cost, height = self.measured[name]
        self._check_depth(depth + height - 1)
        return cost, height

    def _check_depth(self, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise PictureRefusedError(
                f"The parts of the picture are nested more than {MAX_DEPTH} deep."
            )


def _serialise(element: Element, *, root: bool = False) -> str:
    attributes = {"xmlns": NAMESPACE} if root else {}
    attributes |= element.attrib
    text = "".join(f' {key}="{_escape(value)}"' for key, value in attributes.items())
    inside = "".join(map(_serialise, element))
    end = f">{inside}</{element.tag}>" if inside else "/>"
    return f"<{element.tag}{text}{end}"


def _escape(value: str) -> str:
    """Return a value for between quotation marks (xml.sax would load the network)."""
    for mark, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot")):
        value = value.replace(mark, f"&{name};")
    return " ".join(value.split())
