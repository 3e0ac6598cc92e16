"""The signs that the law protects, found by what a picture draws."""

from __future__ import annotations

import pytest

from easyread.pairing.index import index_files
from easyread.pairing.lint.emblems import shows_emblem
from easyread.pairing.picture_files import openmoji_svg
from easyread.pairing.svg import clean

START = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
# A small cross of three round lines on an ambulance: people found it, we do not.
FLAGS = ("1F1", "1F3F4")
KNOWN_MISS = {"openmoji:E140"}


def seen(shapes: str, words: str = "") -> bool:
    """Return whether a drawing is taken for a protected sign."""
    return bool(shows_emblem(clean(f"{START}{shapes}</svg>".encode()), words))


def test_the_red_crosses_of_openmoji_are_found() -> None:
    """It should be that what people found by eye is found in any other set too."""
    crosses = index_files()["blocked.yaml"]["red cross"]["symbols"]
    missed = {
        name
        for name in crosses
        if not shows_emblem(clean(openmoji_svg(name.removeprefix("openmoji:"))), "")
    }
    assert missed <= KNOWN_MISS
    assert len(crosses) > 10


def test_no_picture_of_ours_is_taken_for_one() -> None:
    """It should be that a plus, a window or a present is no red cross."""
    taken = {
        code
        for code, entry in index_files()["openmoji.yaml"].items()
        if shows_emblem(clean(openmoji_svg(code)), entry["label"])
        and not code.startswith(FLAGS)
    }
    assert taken == set()


GREEN, RED = "#090", "#d22f27"
CROSS = '<path fill="{}" d="M24 0h24v24h24v24H48v24H24V48H0V24h24z"/>'
LINES = '<g stroke="{}" stroke-width="9"><path d="M36 9v54"/><path d="M9 36h54"/></g>'
POINTS = "24,0 48,0 48,24 72,24 72,48 48,48 48,72 24,72 24,48 0,48 0,24 24,24"
SHAPES = {
    "a red cross": (CROSS.format(RED), True),
    "a green cross": (CROSS.format(GREEN), False),
    "a white cross on red": (
        f'<path fill="red" d="M0 0h72v72H0z"/>{CROSS.format("white")}',
        True,
    ),
    "a white cross on green": (
        f'<path fill="#090" d="M0 0h72v72H0z"/>{CROSS.format("white")}',
        False,
    ),
    "two red lines": (LINES.format(RED), True),
    "two black lines": (LINES.format("#000"), False),
    "a red polygon": (f'<polygon fill="red" points="{POINTS}"/>', True),
    "two red bars": (
        '<g stroke="red"><path d="M9 9h54"/><path d="M9 63h54"/></g>',
        False,
    ),
    "a red X": (
        '<g stroke="red"><path d="M9 9l54 54"/><path d="M63 9l-54 54"/></g>',
        False,
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_cross_is_known_by_its_shape_and_colour(name: str) -> None:
    """It should be that green crosses, lines and an X for "no" may stay."""
    shapes, is_one = SHAPES[name]
    assert seen(shapes) == is_one


def test_flags_may_have_crosses() -> None:
    """It should be that the flag of England is no fault."""
    cross = '<path fill="red" d="M24 0h24v24h24v24H48v24H24V48H0V24h24z"/>'
    assert not seen(cross, "flag of England")
    assert seen("<path d='M0 0h9v9z'/>", "red crescent")
