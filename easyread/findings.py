"""What the checker tells an author."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from easyread.model import Place, Sentence

Level = Literal["error", "warning", "note"]
Certainty = Literal["sure", "think", "person"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a reader may stumble over.

    `certainty` says who decides: *sure* (the program is sure), *think* (it thinks
    so), *person* (only a person can tell). `end` is the place after the last
    character that is meant. `source` names the standard and its number. `sentence`
    is the one that is meant, where it is one.
    """

    rule: str
    level: Level
    certainty: Certainty
    place: Place
    end: Place
    message: str
    advice: str = ""
    source: str = ""
    sentence: Sentence | None = field(default=None, compare=False, repr=False)
