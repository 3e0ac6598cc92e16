"""Whether a colour can be read on white paper."""

from __future__ import annotations

import re
from typing import Final

# WCAG 2.2, 1.4.3 Contrast (Minimum), level AA: 4.5 to 1 for text.
ENOUGH: Final = 4.5
_DARK: Final = 0.04045
_HEX = re.compile(r"#(?:[0-9A-Fa-f]{3}){1,2}")


def hard_to_read(colour: str) -> tuple[str, str, str] | None:
    """Return what is wrong with a colour, what to do, and a colour that is better."""
    if not _HEX.fullmatch(colour):
        return (
            f"“{colour}” is not a colour that we know.",
            "Write # and six figures or letters from a to f, in quotation marks.",
            'colour: "#1e50a0"',
        )
    ratio = contrast(colour)
    if ratio >= ENOUGH:
        return None
    return (
        f"“{colour}” is too light to read on white: {ratio:.1f} to 1.",
        f"It needs {ENOUGH} to 1. This one is darker:",
        f'colour: "{darker(colour)}"',
    )


def contrast(colour: str) -> float:
    """Return the contrast of a colour on white.

    (1 + 0.05) / (L + 0.05), where L is the relative luminance of WCAG 2.2.
    """
    parts = [part / 255 for part in _parts(colour)]
    red, green, blue = (
        part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def darker(colour: str) -> str:
    """Return the lightest colour of the same hue that can be read on white."""
    parts = _parts(colour)
    for percent in range(100, -1, -1):
        made = "#" + "".join(f"{part * percent // 100:02x}" for part in parts)
        if contrast(made) >= ENOUGH:
            return made
    return "#000000"


def _parts(colour: str) -> tuple[int, int, int]:
    figures = colour[1:]
    wide = len(figures) // 3
    red, green, blue = (
        int((figures[at : at + wide] * 2)[:2], 16) for at in range(0, 3 * wide, wide)
    )
    return red, green, blue
