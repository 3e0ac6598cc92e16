"""The sheet of paper: its size, its margins, and how large pictures are on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from easyread.rendering.options import Options

POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Paper:
    """Millimetres of a sheet, and the white between picture and words in text sizes.

    `picture` is the largest that a picture gets. Up to there it grows with the words:
    beyond it, larger pictures would only push words off the page.
    """

    name: str
    width: int
    height: int
    side: int
    top: int
    foot: int
    picture: float
    between: float


PAPER_SIZES = {
    "a4": Paper("A4", 210, 297, 20, 20, 22, 40.4, 1.26),
    "a5": Paper("A5", 148, 210, 13, 15, 18, 27, 0.8),
}
# How large a picture is beside its words, and its column around it, in text sizes.
PICTURE = 6.0
AROUND = 1.087
# A page less high than this has no room for a heading with two pairs wherever one
# begins: it would leave nearly half of the page before white.
ROOMY = 36
# From this width on, short answers stand beside their question on a slip.
WIDE = 26


@dataclass(frozen=True, slots=True)
class Layout:
    """What one page holds. All lengths but those of the sheet are in text sizes."""

    paper: Paper
    size: int
    words_only: bool = False

    @property
    def unit(self) -> float:
        """One text size in millimetres."""
        return self.size * POINT

    @property
    def room(self) -> float:
        """The height of what stands on one page."""
        paper = self.paper
        return (paper.height - paper.top - paper.foot) / self.unit

    @property
    def led(self) -> int:
        """How many pairs stay with their heading."""
        return 2 if self.room > ROOMY else 1

    @property
    def wide(self) -> bool:
        """Whether short answers have room beside their question on a slip."""
        return self.across >= WIDE

    @property
    def across(self) -> float:
        """The width of all that stands on one page."""
        return (self.paper.width - 2 * self.paper.side) / self.unit

    @property
    def drawn(self) -> float:
        """The width and height of a picture; none where there are only words."""
        if self.words_only:
            return 0.0
        return round(min(PICTURE, self.paper.picture / self.unit), 3)

    @property
    def beside(self) -> float:
        """All that stands before the words: the picture, and white around it."""
        if self.words_only:
            return 0.0
        return round(self.drawn + AROUND + self.paper.between, 3)

    @property
    def words(self) -> float:
        """The width that is left for words."""
        return self.across - self.beside


def layout_of(options: Options) -> Layout:
    """Return the layout that these options ask for."""
    return Layout(PAPER_SIZES[options.paper], options.size, options.words_only)
