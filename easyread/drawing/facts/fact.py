"""What a fact picture is: the drawing, its label and its alt text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drawn:
    """The inside of one drawn picture, with the words that say what it shows."""

    picture: str
    label: str
    alt: str
