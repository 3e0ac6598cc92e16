"""Lists and papers: what was said, what will be done, and whether it was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from easyread.pairing.facts.portraits import ANN, DEV, EVE, NUR, face
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    GREEN,
    GREY,
    GRID,
    SKY,
    WHITE,
    WOOD,
    At,
    area,
    arrow,
    box,
    disc,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.figures import person
from tools.drawing.signs import cross, speech, star, tick
from tools.drawing.things import calendar, magnifier, pen, sheet, text_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def _rows(x: float, signs: Sequence[Callable[[At], str] | None]) -> str:
    """Draw boxes with signs in them, and a line beside each."""
    out = ""
    for y, sign in zip((15, 34, 53), signs, strict=True):
        out += area(GRID.d(box(x, y - 5.5, 11, 11)), WHITE)
        out += line(f"M{x + 17},{y} L{x + 34},{y}", 2.8)
        out += sign(At(x + 6.5, y - 1.5, 0.78)) if sign else ""
    return out


@scene
def checklist() -> str:
    """A list with all boxes ticked, and a pen."""
    out = sheet(7, 3, 47, 64) + _rows(13, (tick, tick, tick))
    return out + pen(At(46, 62, 1.15), AMBER)


@scene
def rules() -> str:
    """A board on a wall: lines with ticks, and one with a cross."""
    out = area(GRID.d(box(5, 4, 62, 64, 3)), WOOD) + sheet(10, 9, 52, 54)
    for y, sign in zip((20, 36, 52), (tick, tick, cross), strict=True):
        out += sign(At(22, y, 0.78)) + line(f"M34,{y} L54,{y}", 3)
    return out


@scene
def notes() -> str:
    """What is said goes down on a page, with a pen."""
    bubble = speech(3, 3, 32, 22, (9, 34)) + text_lines(11, 10.5, [16, 10], 7)
    page = sheet(25, 22, 34, 46) + text_lines(31, 31, [20, 20, 13, 20], 8, 2.4)
    return page + bubble + pen(At(47, 58, 1), AMBER)


@scene
def reply_slip() -> str:
    """A slip with two boxes to choose from, one of them ticked, and a pen."""
    out = sheet(5, 16, 56, 52) + line(
        "M5,8 L10,8 M18,8 L24,8 M32,8 L38,8 M46,8 L52,8 M60,8 L66,8", 2.4
    )
    out += area(GRID.d(box(12, 24, 14, 14)), WHITE) + area(
        GRID.d(box(12, 47, 14, 14)), WHITE
    )
    out += line("M33,31 L52,31 M33,54 L44,54", 3) + tick(At(20, 29, 0.95))
    return out + pen(At(49, 60, 1), AMBER)


@scene
def action_date() -> str:
    """A list of actions beside a calendar sheet with a star."""
    out = sheet(4, 3, 40, 56)
    for y in (13, 28, 43):
        out += area(GRID.d(box(9, y - 4.5, 9, 9)), WHITE) + line(
            f"M24,{y} L38,{y}", 2.6
        )
    return out + calendar(34, 33, 35, 35) + star(At(51.5, 54.5, 0.85))


@scene
def check() -> str:
    """A magnifying glass over a list."""
    out = sheet(6, 3, 46, 64) + _rows(12, (tick, tick, None))
    return out + disc(46, 44, 11, SKY) + magnifier(At(46, 44)) + tick(At(46, 43, 0.75))


def _bar(part: float, tint: str) -> str:
    """Draw how far a thing has come: a bar that is full for that part."""
    full = area(GRID.d(box(4, 54, 64 * part, 14, 4)), tint) if part else ""
    return area(GRID.d(box(4, 54, 64, 14, 4)), WHITE) + full


@scene
def done() -> str:
    """A box with a tick, and a bar that is full."""
    frame = area(GRID.d(box(17, 9, 36, 36, 4)), WHITE)
    return frame + tick(At(38, 23, 2.1)) + _bar(1, GREEN)


@scene
def doing() -> str:
    """A box with a pen at work in it, and a bar that is half full."""
    frame = area(GRID.d(box(17, 9, 36, 36, 4)), WHITE)
    begun = line("M24,28 L31,36", 4.6, GREEN)
    return frame + begun + pen(At(33, 37, 1.35), BLUE) + _bar(0.5, AMBER)


@scene
def not_started() -> str:
    """An empty box, a pen that lies still, and an empty bar."""
    frame = area(GRID.d(box(8, 9, 36, 36, 4)), WHITE)
    return frame + pen(At(57, 45, 1.2, turn=-45), BLUE) + _bar(0, WHITE)


@scene
def not_done() -> str:
    """A box with a cross, and a bar that stopped early."""
    frame = area(GRID.d(box(18, 9, 36, 36, 4)), WHITE)
    return frame + cross(At(36, 27, 2)) + _bar(0.25, GREY)


@scene
def yes() -> str:
    """A large green tick."""
    return tick(At(36, 36, 3.4))


@scene
def no() -> str:
    """A large red cross mark."""
    return cross(At(36, 36, 4.2))


@scene
def name() -> str:
    """A person wears a card with their face and name on it."""
    at = At(36, 17, 0.8)
    out = person(at, EVE, bottom=58)
    ribbon = at.d("M-9,17 L-3,35 M9,17 L3,35")
    out += line(ribbon, 5.4) + line(ribbon, 2.2, BLUE)
    out += area(GRID.d(box(16, 41, 40, 27, 3)), WHITE) + line("M32,44.6 L40,44.6", 2.4)
    return (
        out
        + disc(26, 56, 6, EVE.skin)
        + face(At(26, 55.4, 0.55))
        + line("M37,53 L50,53", 3.4)
        + line("M37,60 L46,60", 2)
    )


@scene
def next_meeting() -> str:
    """An arrow leads to a calendar sheet with people on it."""
    out = calendar(18, 8, 51, 60)
    for x, who in ((31, ANN), (56, DEV)):
        out += person(At(x, 34, 0.5), who)
    return out + person(At(43.5, 45, 0.56), NUR) + arrow(At(3, 40), AMBER, 17)
