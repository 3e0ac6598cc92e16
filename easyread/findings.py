"""What the checker tells an author."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from easyread.model import Place

Level = Literal["error", "warning", "note"]
Certainty = Literal["sure", "think", "person"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a reader may stumble over.

    `certainty` says who decides: *sure* (the program is sure), *think* (it thinks
    so), *person* (only a person can tell). `end` is the place after the last
    character that is meant. `source` names the standard and its number.
    """

    rule: str
    level: Level
    certainty: Certainty
    place: Place
    end: Place
    message: str
    advice: str = ""
    source: str = ""
