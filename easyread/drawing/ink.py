"""The ink: every shape is an area, a limb or a merge, in one line width and one palette.

All functions are pure and return SVG elements in grid coordinates: only <path> and
<circle>, without transforms, ids, styles, text or gradients.
"""

from __future__ import annotations

from easyread.drawing.place import short

BLACK = "#000"
LINE = 2.0
WHITE, PALE, GREY, DARK = "#fff", "#e6e6e6", "#9b9b9a", "#3f3f3f"
BLUE, SKY, NAVY = "#61b2e4", "#92d3f5", "#1e50a0"
GREEN, LEAF = "#5c9e31", "#b1cc33"
RED, CORAL = "#d22f27", "#ea5a47"
YELLOW, AMBER = "#fcea2b", "#f1b31c"
PURPLE, LILAC, PINK = "#8967aa", "#b399c8", "#ffa7c0"
BROWN, WOOD = "#6a462f", "#a57939"


def svg(*parts: str) -> str:
    """Return the file. The root carries the ink that most elements share: it saves a quarter."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72" '
        f'stroke="{BLACK}" stroke-width="2" stroke-linecap="round" '
        f'stroke-linejoin="round">{"".join(parts)}</svg>\n'
    )


def _width(width: float) -> str:
    return "" if width == LINE else f' stroke-width="{short(width)}"'


def area(d: str, fill: str, width: float = LINE) -> str:
    """Fill a shape and draw its outline, centred on its edge."""
    return f'<path d="{d}" fill="{fill}"{_width(width)}/>'


def flat(d: str, fill: str) -> str:
    """Fill a shape without an outline."""
    return f'<path d="{d}" fill="{fill}" stroke="none"/>'


def line(d: str, width: float = LINE, colour: str = BLACK) -> str:
    """Draw a line."""
    ink = "" if colour == BLACK else f' stroke="{colour}"'
    return f'<path d="{d}" fill="none"{ink}{_width(width)}/>'


def disc(x: float, y: float, r: float, fill: str, width: float = LINE) -> str:
    """Draw a circle with an outline."""
    where = f'cx="{short(x)}" cy="{short(y)}" r="{short(r)}"'
    return f'<circle {where} fill="{fill}"{_width(width)}/>'


def dot(x: float, y: float, r: float, fill: str = BLACK) -> str:
    """Draw a circle without an outline."""
    where = f'cx="{short(x)}" cy="{short(y)}" r="{short(r)}"'
    return f'<circle {where} fill="{fill}" stroke="none"/>'


def limb(d: str, width: float, colour: str) -> str:
    """Draw a round-ended limb: a black stroke under a coloured one, 2 units of it seen."""
    return line(d, width + 4) + line(d, width, colour)


def merge(*parts: tuple[str, str, float]) -> str:
    """Join shapes into one silhouette: all outlines first, then all fills.

    A part is (path, colour, stroke width), with width 0 for an area.
    """
    under = "".join(
        line(d, width + 4) if width else area(d, BLACK, 4) for d, _, width in parts
    )
    return under + "".join(
        line(d, width, colour) if width else flat(d, colour)
        for d, colour, width in parts
    )
