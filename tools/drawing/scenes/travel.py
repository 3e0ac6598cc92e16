"""Ways to get there, and places to go to."""

from __future__ import annotations

from easyread.pairing.facts.letters import write_in
from easyread.pairing.facts.portraits import ANN, BOB, DEV, LEFT, MAY, RIGHT
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    CORAL,
    DARK,
    GREEN,
    GREY,
    GRID,
    PALE,
    RED,
    SKY,
    WHITE,
    WOOD,
    YELLOW,
    At,
    area,
    arrow,
    box,
    disc,
    envelope,
    limb,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, standing, wheelchair
from tools.drawing.things import bus_front, house, pin


@scene
def bus() -> str:
    """A red single-decker from the side, its door at the front, on its left."""
    out = area(GRID.d(box(3, 15, 66, 43, 6)), RED)
    out += area(GRID.d(box(3, 21, 6, 17, 2)), SKY) + area(
        GRID.d(box(13, 21, 13, 34)), SKY
    )
    out += line("M19.5,21 L19.5,55")
    for x in (30, 42.5, 55):
        out += area(GRID.d(box(x, 21, 9.5, 16, 1.5)), SKY)
    out += line("M31,44 L66,44", 2.4, WHITE)
    for x in (35, 59):
        out += disc(x, 58, 7, DARK) + disc(x, 58, 2.4, PALE, 1.6)
    return out


@scene
def taxi() -> str:
    """A black cab from the side with its orange light."""
    body = (
        "M3,57 L3,48 C3,44 6,43 10,42.5 L19,41 L25,27 C26,24.5 27,24 30,24 "
        "L54,24 C58,24 60,26 62,30 L66,41 C68,43 69,47 69,51 L69,57 Z"
    )
    out = area(GRID.d(box(20, 6, 32, 14, 3)), AMBER) + write_in((23, 8, 26, 10), "TAXI")
    out += line("M30,20 L30,24 M46,20 L46,24") + area(body, DARK)
    out += area("M26,40 L30.5,29 L42,29 L42,40 Z", SKY)
    out += area("M46,40 L46,29 L54,29 C56,29 57,31 58,33 L60.5,40 Z", SKY)
    out += line("M44,46 L48,46", 2, WHITE)
    for x in (18, 54):
        out += disc(x, 58, 7.5, GREY) + disc(x, 58, 2.6, WHITE, 1.6)
    return out + disc(6.5, 49, 2.2, YELLOW, 1.6)


@scene
def travel() -> str:
    """A road leads from a house to a red pin; a bus is on it."""
    road = "M15,38 C13,66 30,64 40,58 C52,51 57,48 57,38"
    out = line(road, 10) + line(road, 6, PALE)
    return (
        out
        + house(At(16, 36, 0.95))
        + pin(At(57, 22, 1.15))
        + bus_front(At(33, 58, 1.2))
    )


@scene
def place() -> str:
    """A hall with a wide door, and a red pin above it."""
    out = area("M5,68 L5,46 L67,46 L67,68 Z", WHITE) + area(
        "M2,47 L18,32 L54,32 L70,47 Z", CORAL
    )
    out += "".join(area(GRID.d(box(x, 51, 9, 8)), SKY) for x in (10, 53))
    out += area(GRID.d(box(27, 50, 9, 18)), WOOD) + area(
        GRID.d(box(36, 50, 9, 18)), WOOD
    )
    return out + pin(At(36, 22, 1.25))


@scene
def accessible_place() -> str:
    """A wheelchair user goes up a ramp to a wide open door."""
    out = area(GRID.d(box(39, 8, 30, 52)), WHITE) + area("M36,9 L54,2.6 L70,9 Z", CORAL)
    out += area(GRID.d(box(45, 20, 18, 40)), DARK) + area(
        "M63,20 L69,24 L69,60 L63,60 Z", WOOD
    )
    out += area("M3,69 L45,60 L69,60 L69,69 Z", GREY)
    return out + wheelchair(At(22, 22, 0.5, turn=-8), BOB, Pose(look=(2, 0)))


@scene
def go_out() -> str:
    """A person in an open door, and an arrow that leads out."""
    out = area(GRID.d(box(4, 4, 38, 64)), SKY) + area(
        "M4,4 L14,10 L14,64 L4,68 Z", WOOD
    )
    out += standing(At(28, 20, 0.6), ANN, Pose("happy", RIGHT))
    return out + arrow(At(45, 36), GREEN, 24)


@scene
def bring_someone() -> str:
    """Two people come side by side; a plus sign is between their heads."""
    left = standing(At(18, 18, 0.64), DEV, Pose("happy", RIGHT))
    right = standing(At(54, 18, 0.64), MAY, Pose("happy", LEFT))
    return left + right + limb("M32,18 L40,18 M36,14 L36,22", 3, AMBER)


@scene
def car_park() -> str:
    """A blue parking sign and a car."""
    out = area(GRID.d(box(22, 3, 28, 28, 4)), BLUE) + write_in((24, 5, 24, 24), "P")
    car = "M4,60 L4,51 C4,47 7,46 11,46 L19,45 L26,36 L48,36 L56,45 L64,47 C67,48 68,50 68,53 L68,60 Z"
    out += line("M36,31 L36,36", 3) + area(car, GREEN)
    out += area("M24,45 L29,39.5 L35,39.5 L35,45 Z", SKY) + area(
        "M39,45 L39,39.5 L46,39.5 L50.5,45 Z", SKY
    )
    return out + "".join(
        disc(x, 60, 6.6, DARK) + disc(x, 60, 2.2, PALE, 1.6) for x in (18, 54)
    )


@scene
def post() -> str:
    """A red pillar box and a letter that goes in."""
    out = area(GRID.d(box(30, 62, 36, 7, 1)), DARK) + area(
        GRID.d(box(33, 14, 30, 49)), RED
    )
    out += area("M30,16 C30,2 66,2 66,16 Z", RED) + line("M39,26 L57,26", 4.4)
    return (
        out
        + area(GRID.d(box(40, 38, 16, 12)), WHITE)
        + envelope(3, 17, 30, 20, SKY)
        + arrow(At(6, 47), AMBER, 22)
    )
