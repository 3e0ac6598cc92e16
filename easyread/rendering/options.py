"""The choices for one set of pages, and the layout that follows from them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from easyread.settings import Settings

if TYPE_CHECKING:
    from easyread.model import Span

SIZES = (16, 18, 22)
PAPERS = ("a4", "a5")
CONTRASTS = ("yellow", "black")
POINT = 25.4 / 72  # in millimetres


@dataclass(frozen=True, slots=True)
class Options:
    """The choices for one set of pages.

    `size` is the size of the words in points. A `draft` shows a box where a picture
    is missing, and says on each page that it is a draft. `address` is where search
    engines should look for the newest of several copies. `newest` tells on the front
    page where people find the newest version; `banner` stands above the title and may
    hold a link. `words_only` leaves the pictures out.
    `contrast` is yellow (black on pale yellow), black (white on black) or nothing
    (black on white). `fingerprint` tells these words and pictures from all others:
    it goes into the file, for programs.
    """

    size: int = 18
    draft: bool = False
    settings: Settings = field(default_factory=Settings)
    address: str = ""
    newest: str = ""
    banner: tuple[Span, ...] = ()
    words_only: bool = False
    paper: str = "a4"
    contrast: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper: its sides, its margins and its largest picture in millimetres.

    `between` is the white between picture and words, in text sizes. A picture grows with
    the words up to `picture`: a larger one would only push words off the page.
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
    """What one page holds. All lengths but those of the paper are in text sizes."""

    paper: Paper
    size: int
    words_only: bool = False

    @property
    def unit(self) -> float:
        """One text size in millimetres."""
        return self.size * POINT

    @property
    def height(self) -> float:
        """The height between the margins of a page."""
        paper = self.paper
        return (paper.height - paper.top - paper.foot) / self.unit

    @property
    def pairs_with_heading(self) -> int:
        """How many pairs stay on the page of their heading."""
        return 2 if self.height > ROOMY else 1

    @property
    def wide(self) -> bool:
        """Whether short answers have room beside their question on a slip."""
        return self.width >= WIDE

    @property
    def width(self) -> float:
        """The width between the margins of a page."""
        return (self.paper.width - 2 * self.paper.side) / self.unit

    @property
    def picture_size(self) -> float:
        """The width and height of a picture; 0 where there are only words."""
        if self.words_only:
            return 0.0
        return round(min(PICTURE, self.paper.picture / self.unit), 3)

    @property
    def indent(self) -> float:
        """What stands before the words: the picture, and the white around it."""
        if self.words_only:
            return 0.0
        return round(self.picture_size + AROUND + self.paper.between, 3)

    @property
    def text_width(self) -> float:
        """The width that is left for words."""
        return self.width - self.indent


def layout_of(options: Options) -> Layout:
    """Return the layout that these options ask for."""
    return Layout(PAPER_SIZES[options.paper], options.size, options.words_only)
