"""What an author told us about a fact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from easyread.model import Place, Sentence


@dataclass(frozen=True, slots=True)
class Given:
    """A fact that the author gave: what readers see, and the same for programs."""

    says: str
    place: Place
    iso: str = ""

    def __str__(self) -> str:
        """Read as the page says it."""
        return self.says


@dataclass(frozen=True, slots=True)
class NotDecided:
    """A fact of which the author said: not decided yet."""

    place: Place


@dataclass(frozen=True, slots=True)
class Answer:
    """Sentences on one matter, or yes, no or not decided yet."""

    answer: Literal["sentences", "yes", "no", "not decided"]
    place: Place
    sentences: tuple[Sentence, ...] = ()


Told = Given | NotDecided
