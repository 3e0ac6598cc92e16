"""The choices for one set of pages: how large, on which paper, in which colours."""

from __future__ import annotations

from dataclasses import dataclass, field

from easyread.settings import Settings

SIZES = (16, 18, 22)
PAPERS = ("a4", "a5")
CONTRASTS = ("yellow", "black")


@dataclass(frozen=True, slots=True)
class Options:
    """The choices for one set of pages.

    `size` is the size of the words in points. A `draft` shows a box where a picture
    is missing, and says on each page that it is a draft. `address` is where search
    engines should look for the newest of several copies. `newest` tells on the front
    page where people find the newest version. `words_only` leaves the pictures out.
    `contrast` is yellow (black on pale yellow), black (white on black) or nothing
    (black on white). `fingerprint` tells these words and pictures from all others:
    it goes into the file, for programs.
    """

    size: int = 18
    draft: bool = False
    settings: Settings = field(default_factory=Settings)
    address: str = ""
    newest: str = ""
    words_only: bool = False
    paper: str = "a4"
    contrast: str = ""
    fingerprint: str = ""
