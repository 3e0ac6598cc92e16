"""People of several builds, heads from the side, and scenes that fit their grid."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from easyread.pairing.facts.portraits import SAM, face
from easyread.pairing.facts.shapes import WHITE, At, disc, line, svg
from tools.drawing.figures import person, powered, profile, standing, wheelchair
from tools.drawing.hands import palm_up, pointing_hand, small_hand, spread_hand
from tools.drawing.ink import faults, fit, ink

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.pairing.facts.portraits import Look


def _width(drawing: str) -> float:
    left, _, right, _ = ink(svg(drawing))
    return right - left


def test_a_scene_that_is_too_large_is_drawn_smaller() -> None:
    """It should be that ink outside the edges comes in, and lines keep their width."""
    large = svg(disc(36, 36, 40, WHITE), line("M-4,10 L76,10", 3))

    fitted = fit(large)

    assert faults(fitted) == []
    assert 'stroke-width="3"' in fitted


def test_a_scene_that_lies_outside_is_moved() -> None:
    """It should be that a small thing at the edge is moved in, not made smaller."""
    assert 'r="5"' in fit(svg(disc(2, 36, 5, WHITE)))


def test_a_scene_that_fits_is_left_alone() -> None:
    """It should be that a drawing inside its edges comes back byte for byte."""
    good = svg(disc(36.25, 36, 20, WHITE))

    assert fit(good) == good


@pytest.mark.parametrize("figure", [person, standing])
def test_people_have_builds(figure: Callable[[At, Look], str]) -> None:
    """It should be that a broad person is wider, with the same head."""
    broad = figure(At(36, 20, 0.6), replace(SAM, broad=1.3))
    slim = figure(At(36, 20, 0.6), replace(SAM, broad=0.85))

    assert _width(broad) > _width(slim) + 3
    assert face(At(36, 20, 0.6)) in broad
    assert face(At(36, 20, 0.6)) in slim


@pytest.mark.parametrize("hair", ["short", "crop", "bun", "long", "bob", "hijab"])
def test_a_profile_looks_one_way(hair: str) -> None:
    """It should be that a head from the side has one eye, and flips to look left."""
    right = profile(At(36, 20), replace(SAM, hair=hair))
    left = profile(At(36, 20, flip=True), replace(SAM, hair=hair))
    eye = re.compile(r'<circle cx="([\d.]+)" [^>]*fill="#000" stroke="none"/>')

    assert [float(x) > 36 for x in eye.findall(right)] == [True]
    assert [float(x) > 36 for x in eye.findall(left)] == [False]


@pytest.mark.parametrize("chair", [wheelchair, powered])
def test_wheelchairs_are_as_high_as_people(chair: Callable[[At, Look], str]) -> None:
    """It should be that seated people fill the height of those who stand beside them."""
    _, top, _, bottom = ink(svg(chair(At(20, 20, 0.5), SAM)))

    assert 44 < bottom - top < 56


@pytest.mark.parametrize("kind", ["fist", "open", "thumb", "point", "grip", "flat"])
def test_hands_have_their_own_shapes(kind: str) -> None:
    """It should be that each hand in a scene is drawn in skin, and none is empty."""
    assert SAM.skin in small_hand((36, 36), 0, 1, SAM.skin, kind)
    assert small_hand((36, 36), 0, 1, SAM.skin, "none") == ""


def test_large_hands_have_fingers() -> None:
    """It should be that an open hand shows four fingers and a thumb, a pointing one less."""

    def strokes(drawing: str) -> int:
        return drawing.count(f'stroke="{SAM.skin}"')

    assert strokes(spread_hand(At(), SAM.skin)) == 5
    assert strokes(pointing_hand(At(), SAM.skin, WHITE)) == 2
    assert strokes(palm_up(At(), SAM.skin, WHITE)) == 2
