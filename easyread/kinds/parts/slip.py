"""The reply slip: a page to fill in and send back."""

import re
from typing import Annotated, Final

from easyread.errors import do_you_mean
from easyread.kinds.parts.fields import written
from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.wrong import Wrong, refuse
from easyread.model import Sentence
from easyread.text.written import Written

# What each part asks, in order. A question with no choices under it gets a line.
PARTS: Final = {
    "name": ("slip-name",),
    "phone": ("slip-phone",),
    "yes or no": (
        "slip-come", "slip-come-yes", "slip-come-no", "slip-come-unsure",
    ),
    "support": ("slip-support", "slip-yes", "slip-no", "slip-support-what"),
    "food": ("slip-food",),
    "travel": ("slip-travel", "slip-yes", "slip-no"),
    "photos": ("slip-photos", "slip-yes", "slip-no"),
    "question": ("slip-question",),
}  # fmt: skip
_PART: Final = re.compile("[^,]+")


def _read(value: object) -> tuple[Written, ...]:
    """Read the parts from a list, or from one line with commas."""
    listed = value if isinstance(value, list) else [value]
    if isinstance(value, Written):
        listed = [value.cut(*found.span()) for found in _PART.finditer(value)]
    parts = [part for part in map(written, listed) if part]
    refuse(
        "Slip",
        [
            Wrong(
                (number,) if isinstance(value, list) else (),
                f"A reply slip has no part “{part}”.",
                _advice(part),
                written=part,
            )
            for number, part in enumerate(parts)
            if part.casefold() not in PARTS
        ],
    )
    return tuple(parts)


def _advice(part: str) -> str:
    return do_you_mean(part, PARTS, f"You can use {', '.join(PARTS)}.")


def slip_sentences(parts: tuple[Written, ...], teller: Teller) -> tuple[Sentence, ...]:
    """Return the questions and choices of these parts."""
    return tuple(
        sentence
        for part in parts
        for key in PARTS[part.casefold()]
        for sentence in teller.say(key, part.place)
    )


Slip = Annotated[
    tuple[Written, ...],
    Reads(
        _read,
        {"type": ["array", "null"], "items": {"enum": list(PARTS)}},
    ),
]
