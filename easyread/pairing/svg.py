"""SVG files made safe: only what draws, nothing that fetches, runs or blows up."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError

from easyread.pairing.svg_cost import (
    POINTER,
    PictureRefusedError,
    check_cost,
    targets,
)
from easyread.pairing.svg_paths import without_flat_arcs
from easyread.pairing.svg_styles import plain, without_doctype

if TYPE_CHECKING:
    from collections.abc import Iterator

    Box = tuple[float, float, float, float]

MAX_BYTES = 500_000
MARGIN = 0.04
NAMESPACE = "http://www.w3.org/2000/svg"
_XLINK = "{http://www.w3.org/1999/xlink}"
_LARGEST = 100_000

DRAWS = frozenset({
    "circle", "clipPath", "defs", "ellipse", "g", "line", "linearGradient", "mask",
    "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "svg",
    "symbol", "use",
})  # fmt: skip
SAYS = frozenset({"title", "desc", "metadata"})
REASONS = {
    "style": "It has a style sheet. Save it with “presentation attributes” instead.",
    "text": "It has text, which needs a font. Turn the text into paths.",
    "image": "It holds another picture. Save that picture on its own.",
    "filter": "It has a filter, which not every program draws.",
}
KEPT = frozenset({
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
_POINTS_AT_PARTS = frozenset({"use", "linearGradient", "radialGradient", "pattern"})
_ROOT_ONLY_DROPPED = frozenset({"width", "height", "x", "y", "preserveAspectRatio"})


def clean(source: bytes, crop: Box | None = None) -> bytes:
    """Return the picture written anew from what we allow, or refuse it.

    Nothing is carried over that we do not know, so nothing can be fetched, run or
    shown twice. `crop` is the part of the drawing to show.
    """
    root = _parse(source)
    made = _rebuild(root, 1)
    made.set("viewBox", " ".join(_short(number) for number in crop or _view(root)))
    check_cost(made)
    wanted = {name for part in made.iter() for name in targets(part)}
    for part in made.iter():
        if part.get("id", "") not in wanted:
            part.attrib.pop("id", None)
    return "".join(_write(made, root=True)).encode()


def with_margin(box: Box) -> Box:
    """Return the box of a drawing with the white space that every symbol has."""
    x, y, width, height = box
    edge = max(width, height) * MARGIN
    return (x - edge, y - edge, width + 2 * edge, height + 2 * edge)


def _parse(source: bytes) -> Element:
    from defusedxml import DefusedXmlException  # noqa: PLC0415  only where SVG is read
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    if len(source) > MAX_BYTES:
        raise PictureRefusedError(f"The picture is larger than {MAX_BYTES // 1000} kB.")
    try:
        root: Element = fromstring(without_doctype(source), forbid_dtd=True)
    except DefusedXmlException as error:
        raise PictureRefusedError(
            "The picture has a document type or entities, which we do not read."
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise PictureRefusedError(f"The picture is not sound SVG: {error}.") from error
    if root.tag not in {f"{{{NAMESPACE}}}svg", "svg"}:
        raise PictureRefusedError("The file is not an SVG picture.")
    plain(root, KEPT)
    return root


def _rebuild(element: Element, depth: int) -> Element:
    if depth > 200:  # noqa: PLR2004  far above the limit that check_cost then states
        raise PictureRefusedError("The parts of the picture are nested too deep.")
    name = _name(element)
    made = Element(name, dict(_attributes(element, root=depth == 1)))
    for child in element:
        inner = _name(child)
        if not inner or inner in SAYS:
            continue
        if inner not in DRAWS or inner == "svg":
            raise PictureRefusedError(
                REASONS.get(inner, f"It has “{inner}”, which a symbol does not need.")
            )
        made.append(_rebuild(child, depth + 1))
    return made


def _name(element: Element) -> str:
    """Return the name of an SVG element; "" for the notes of other programs."""
    space, _, name = element.tag.rpartition("}")
    return name if space in {"", f"{{{NAMESPACE}"} else ""


def _attributes(element: Element, *, root: bool) -> Iterator[tuple[str, str]]:
    given = {key.removeprefix(_XLINK): value for key, value in element.attrib.items()}
    for rule in given.pop("style", "").split(";"):
        key, colon, value = rule.partition(":")
        if colon:
            given[key.strip()] = value.strip()
    for key, value in sorted(given.items()):
        if key not in KEPT or (root and key in _ROOT_ONLY_DROPPED):
            continue
        if key == "href":
            if _name(element) not in _POINTS_AT_PARTS or not value.startswith("#"):
                raise PictureRefusedError("The picture points at something outside it.")
        elif "(" in value and key not in {"transform", *_TRANSFORMS}:
            _check_pointer(value)
        yield key, without_flat_arcs(value) if key == "d" else value


_TRANSFORMS = frozenset({"gradientTransform", "patternTransform"})
_COLOUR = re.compile(r"(?:rgba?|hsla?)\([\d\s.,%/]*\)")


def _check_pointer(value: str) -> None:
    left = _COLOUR.sub("", POINTER.sub("", value))
    if "(" in left or "\\" in left:
        raise PictureRefusedError("The picture points at something outside it.")


def _view(root: Element) -> Box:
    given = root.get("viewBox", "").replace(",", " ").split()
    if not given:
        sizes = [root.get(side, "").removesuffix("px") for side in ("width", "height")]
        given = ["0", "0", *sizes]
    try:
        x, y, width, height = (float(number) for number in given)
    except ValueError:
        raise PictureRefusedError("The picture does not say how large it is.") from None
    sound = all(math.isfinite(n) and abs(n) <= _LARGEST for n in (x, y, width, height))
    if not sound or width <= 0 or height <= 0:
        raise PictureRefusedError("The picture does not have a sound size.")
    return (x, y, width, height)


def _escape(value: str) -> str:
    """Return a value for between quotation marks (xml.sax would load the network)."""
    for mark, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot")):
        value = value.replace(mark, f"&{name};")
    return " ".join(value.split())


def _short(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _write(element: Element, *, root: bool = False) -> Iterator[str]:
    attributes = {"xmlns": NAMESPACE} if root else {}
    attributes |= element.attrib
    text = "".join(f' {key}="{_escape(value)}"' for key, value in attributes.items())
    if not len(element):
        yield f"<{element.tag}{text}/>"
        return
    yield f"<{element.tag}{text}>"
    for child in element:
        yield from _write(child)
    yield f"</{element.tag}>"
