"""What stands at the foot of each page: the title, beside the number of the page."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from easyread.rendering.letters import width_of_all

if TYPE_CHECKING:
    from easyread.rendering.paper import Layout

LINE = 1.2
# Millimetres between the text and its foot, and below the foot: printers end there.
ABOVE, BELOW = 4, 5
# A longer title is cut: it stands whole on the first page.
MOST_LINES = 2
SPARE = 1.0


def foot_of(title: str, number: float, layout: Layout) -> tuple[str, int]:
    """Return the title as it fits beside the number, and the height of the foot.

    `number` is the width of the page number, in text sizes; the height is in
    millimetres. Without them a second line would run off a small sheet.
    """
    room = layout.across - number - SPARE
    lines = [""]
    for word in title.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_of_all(longer) <= room or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < MOST_LINES:
            lines.append(word)
        else:
            lines[-1] += " …"
            break
    broken = sum(max(1, ceil(width_of_all(line) / room)) for line in lines)
    taken = min(broken, MOST_LINES) * LINE * layout.unit
    return " ".join(lines), max(layout.sheet.foot, ceil(ABOVE + taken + BELOW))
