"""Things to eat and drink."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.facts.kit import RED, WHITE, YELLOW, area, line

if TYPE_CHECKING:
    from easyread.pairing.facts.kit import At

_APPLE = "M0,-5 C-4,-8 -9,-5 -9,1 C-9,7 -4,10 0,8 C4,10 9,7 9,1 C9,-5 4,-8 0,-5 Z"


def apple(at: At) -> str:
    """Draw an apple, 18 wide."""
    return area(at.d(_APPLE), RED) + line(at.d("M0,-5 L1.5,-10"))


def banana(at: At) -> str:
    """Draw a banana, 22 wide."""
    skin = "M-7,-10 C-6,0 0,4 9,3 C10,6 7,9 3,9 C-6,9 -12,2 -10,-9 Z"
    return area(at.d(skin), YELLOW)


def cup(at: At, fill: str = WHITE) -> str:
    """Draw a cup with its handle on the right, 18 wide."""
    handle = line(at.d("M6,-4 C12,-4 12,5 5,5"))
    return handle + area(at.d("M-7,-6 L7,-6 L6,5 C6,8 -6,8 -6,5 Z"), fill)
