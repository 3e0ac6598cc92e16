"""A fact that stands in a sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundFact:
    """What was found from `start` to `end`, for programs in `iso`.

    `style` says how it was written: "house" is ours. `iso` is empty where the words
    do not settle it ("10 o'clock"), and "--03-04" for a day without a year.
    """

    kind: str
    start: int
    end: int
    iso: str
    text: str
    style: str = "house"
