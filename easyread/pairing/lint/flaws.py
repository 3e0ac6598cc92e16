"""One thing that is wrong with a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Flaw:
    """An error keeps the picture from being used; a warning asks people to look."""

    rule: str
    level: Literal["error", "warning"]
    message: str
    advice: str = ""
