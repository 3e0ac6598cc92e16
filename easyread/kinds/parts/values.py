"""What a fact of a file can be: given, not decided yet, or sentences of the author's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from easyread.languages import current_language

if TYPE_CHECKING:
    from easyread.model import Place, Sentence
    from easyread.text.written import Written


@dataclass(frozen=True, slots=True)
class Given:
    """A fact that the author gave: what readers see, and the same for programs."""

    says: str
    place: Place
    iso: str = ""

    def __str__(self) -> str:
        """Return what readers see."""
        return self.says

    @property
    def inside(self) -> Given:
        """The same in the middle of a sentence: "You can ask the note taker"."""
        return replace(self, says=current_language().mid_sentence(self.says))

    @property
    def at_start(self) -> Given:
        """The same where a sentence begins with it."""
        return replace(self, says=self.says[:1].upper() + self.says[1:])


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsureTime(Given):
    """A time that says neither morning nor evening: its two readings, in this order.

    `is_usual` are those that are written so in 24 hours too: “10:30” is the morning
    unless something beside it says otherwise. `written` is what the author wrote.
    """

    readings: tuple[Given, Given]
    written: Written
    is_usual: bool = False


@dataclass(frozen=True, slots=True)
class NotDecided:
    """A fact of which the author said: not decided yet."""

    place: Place


@dataclass(frozen=True, slots=True)
class Statement:
    """The author's sentences on one matter, or yes, no or not decided yet."""

    answer: Literal["sentences", "yes", "no", "not decided"]
    place: Place
    sentences: tuple[Sentence, ...] = ()


Value = Given | NotDecided
