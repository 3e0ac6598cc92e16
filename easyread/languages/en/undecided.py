"""What people write in the place of a fact that they do not know yet."""

from __future__ import annotations

import re

from easyread.text.tidy import tidy
from easyread.text.words import straight

_OPEN = re.compile(
    r"(?:(?:date|day|time|place|venue) )?"
    r"(?:t\.?b\.?[acdn]\.?"
    r"|a\.?s\.?a\.?p\.?|as soon as (?:possible|we can)|soon|later(?: on)?|in due course"
    r"|(?:still )?to be (?:announced|agreed|arranged|advised|confirmed|decided)"
    r"|(?:not|un)[ -]?(?:yet )?(?:known|decided|confirmed|sure|agreed|arranged)(?: yet)?"
    r"|(?:we )?(?:do not|don't) know(?: yet)?|no idea(?: yet)?|pending"
    r"|maybe|perhaps|possibly"
    r"|\?+|x{2,}|[-–—.…_]+)"
)


def leaves_open(text: str) -> bool:
    """Tell whether words stand for a fact that nobody knows yet: TBC, ASAP, ???."""
    plain = straight(tidy(text)).lower().strip("()[] ").rstrip("!")
    return bool(_OPEN.fullmatch(plain))
