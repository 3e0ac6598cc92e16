"""Amounts in pounds: on the coin or note that has this value, else on a price label."""

from __future__ import annotations

import math
import re

from easyread.pairing.facts.kit import (
    AMBER,
    CORAL,
    GRID,
    LEAF,
    LILAC,
    PALE,
    SKY,
    WHITE,
    Drawn,
    area,
    box,
    disc,
    outline,
)
from easyread.pairing.facts.letters import write_in

_AMOUNT = re.compile(r"(\d{1,6})(?:\.(\d{2}))?")
_POUND = 100
_COPPER = "#c77b4b"
_NOTES = {500: SKY, 1000: "#e8a25c", 2000: LILAC, 5000: CORAL}
_COINS = {
    1: _COPPER,
    2: _COPPER,
    5: PALE,
    10: PALE,
    20: PALE,
    50: PALE,
    100: AMBER,
    200: AMBER,
}
_SEVEN_SIDES = {20, 50}


def money(fact: str) -> Drawn:
    """Draw the coin or note with that value; other amounts on a label with a coin."""
    match = _AMOUNT.fullmatch(fact)
    if not match:
        raise ValueError("An amount has pounds, a point and two figures for pence.")
    pence = int(match[1]) * _POUND + int(match[2] or 0)
    said = _said(pence)
    if pence in _COINS:
        return Drawn(_coin(pence, said), said, f"A coin: {said}")
    if pence in _NOTES:
        return Drawn(_note(said, _NOTES[pence]), said, f"A bank note: {said}")
    return Drawn(_label(said), said, f"A label that says {said}")


def _said(pence: int) -> str:
    if 0 < pence < _POUND:
        return f"{pence}p"
    pounds, rest = divmod(pence, _POUND)
    return f"£{pounds:,}.{rest:02}" if rest else f"£{pounds:,}"


def _coin(pence: int, said: str) -> str:
    if pence in _SEVEN_SIDES:
        turns = [math.tau * i / 7 for i in range(7)]
        sides = outline([(36 + 32 * math.sin(t), 37 - 32 * math.cos(t)) for t in turns])
        out = area(GRID.d(sides), _COINS[pence])
    else:
        out = disc(36, 36, 32, _COINS[pence])
        if pence >= _POUND:
            out += disc(36, 36, 24, PALE)
    return out + write_in((19, 21, 34, 30), said)


def _note(said: str, colour: str) -> str:
    out = area(GRID.d(box(3, 16, 66, 40, 1)), colour)
    out += area(GRID.d(box(10, 22, 52, 28, 3)), WHITE)
    return out + write_in((13, 24, 46, 24), said)


def _label(said: str) -> str:
    """Draw a price label: it claims no coin or note that does not exist."""
    tag = "M3,36 L17,18 L67,18 Q69,18 69,20 L69,52 Q69,54 67,54 L17,54 Z"
    out = area(GRID.d(tag), LEAF) + disc(12, 36, 2.6, WHITE)
    return out + write_in((18, 22, 48, 28), said)
