"""What a format is, and the list of those that we have."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.model import Document

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


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished file. `pages` is None for a format that has no pages.

    `beside` are files that go with it, by what stands after the name of both.
    """

    content: bytes
    pages: int | None = None
    beside: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """One way to give a document to its readers."""

    name: str
    suffix: str
    draw: Callable[[Document, Options], Rendered]


FORMATS: dict[str, OutputFormat] = {}


def output_format(
    suffix: str,
) -> Callable[
    [Callable[[Document, Options], Rendered]], Callable[[Document, Options], Rendered]
]:
    """Make a function a format. The format has the name of the function."""

    def register(
        draw: Callable[[Document, Options], Rendered],
    ) -> Callable[[Document, Options], Rendered]:
        FORMATS[draw.__name__] = OutputFormat(draw.__name__, suffix, draw)
        return draw

    return register
