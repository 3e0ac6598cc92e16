"""Meetings: coming together, online and in a room, and what comes of it."""

from __future__ import annotations

from easyread.pairing.facts.portraits import ANN, DEV, JOY, LEFT, NUR, RIGHT, SAM
from easyread.pairing.facts.shapes import (
    AMBER,
    BLUE,
    CORAL,
    GREEN,
    GREY,
    GRID,
    LEAF,
    PALE,
    RED,
    SKY,
    WHITE,
    YELLOW,
    At,
    area,
    arrow,
    box,
    disc,
    flat,
    limb,
    line,
)
from tools.drawing.catalogue import scene
from tools.drawing.figures import Pose, person
from tools.drawing.signs import cross, speech, thought, tick
from tools.drawing.things import calendar, screen, sheet, table, text_lines


@scene
def meeting() -> str:
    """Three people sit at a table with paper; one speaks."""
    s = 0.6
    people = (
        person(At(14, 35, s), ANN, Pose("speak", RIGHT))
        + person(At(58, 35, s), DEV, Pose("happy", LEFT))
        + person(At(36, 33, s), NUR, Pose("happy", LEFT))
    )
    return (
        people
        + speech(4, 3, 28, 17, (15, 24))
        + text_lines(10, 9, [16, 10], 5)
        + table(54, 3, 69, 6, 9)
        + area("M27,56 L30,49 L45,49 L42,56 Z", WHITE)
    )


@scene
def online_meeting() -> str:
    """Four people in four tiles on a screen."""
    out = screen(3, 5, 66, 53, WHITE)
    for i, (w, c) in enumerate(((SAM, SKY), (JOY, PALE), (NUR, PALE), (ANN, SKY))):
        x, y = (6 + i % 2 * 30, 8 + i // 2 * 23.5)
        out += flat(GRID.d(box(x, y, 30, 23.5)), c) + person(
            At(x + 15, y + 9.6, 0.5),
            w,
            Pose("speak" if i == 1 else "happy"),
            bottom=27.4,
        )
    return out + line("M36,8 L36,55 M6,31.5 L66,31.5") + line(GRID.d(box(6, 8, 60, 47)))


@scene
def invite() -> str:
    """A card with a calendar sheet comes out of an open envelope."""
    card = area(GRID.d(box(11, 5, 50, 50, 2)), WHITE) + calendar(16, 13, 21, 20)
    card += tick(At(26.5, 26, 0.65)) + text_lines(43, 17, [12, 12, 8], 6)
    envelope = area("M5,34 L36,54 L67,34 L67,67 L5,67 Z", SKY)
    envelope += line("M5,67 L28,49 M67,67 L44,49")
    return area("M5,34 L36,12 L67,34 L67,45 L5,45 Z", BLUE) + card + envelope


@scene
def decide_together() -> str:
    """Three heads share one cloud with a tick and a cross."""
    s = 0.58
    cloud = (
        thought(8, 3, 56, 28, (36, 37))
        + tick(At(24, 16, 0.95))
        + cross(At(48, 16, 0.95))
    )
    return (
        person(At(14, 45, s), SAM, Pose("happy", (1.5, -2)))
        + person(At(58, 45, s), JOY, Pose("happy", (-1.5, -2)))
        + cloud
        + person(At(36, 49, s), ANN, Pose("happy", (0, -2)), bottom=31)
    )


@scene
def action() -> str:
    """A list with its first box ticked, and an arrow going out of it."""
    out = sheet(6, 3, 46, 62)
    for y in (14, 32, 50):
        out += area(GRID.d(box(12, y - 5, 10, 10)), WHITE) + line(
            f"M28,{y} L45,{y}", 2.6
        )
    return out + tick(At(18, 12, 0.75)) + arrow(At(38, 58), AMBER, 30)


@scene
def plan() -> str:
    """A road with three stops leads to a flag."""
    road = "M12,60 C30,66 34,50 24,46 C12,40 22,28 36,32 C48,36 54,30 54,22"
    out = (
        line(road, 3)
        + disc(12, 60, 5, LEAF)
        + disc(25, 46, 5, YELLOW)
        + disc(37, 32, 5, CORAL)
    )
    return out + line("M54,24 L54,4", 3) + area("M54,5 L68,9.5 L54,14 Z", RED)


@scene
def flexible() -> str:
    """A straight way is blocked by a cone; an arrow bends round it."""
    out = line("M5,50 L17,50 M52,50 L60,50", 3, GREY)
    out += limb("M6,42 C12,10 44,2 57,24", 4, GREEN) + area(
        "M48,26 L65,19 L62,37 Z", GREEN
    )
    cone = area("M31,32 L41,32 L48,60 L24,60 Z", CORAL) + area(
        "M29,41 L43,41 L45.4,50 L26.6,50 Z", WHITE, 1.6
    )
    return out + cone + area(GRID.d(box(19, 60, 34, 7, 2)), CORAL)
