"""The formats by name: how a new one makes itself known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.errors import Fault
    from easyread.rendering.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished file. `pages` is None for a format that has no pages.

    `beside` are files that go with it, by what stands after the name of both. `notes`
    tell the author what some readers may not see.
    """

    content: bytes
    pages: int | None = None
    beside: tuple[tuple[str, bytes], ...] = ()
    notes: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """One way to give a document to its readers."""

    name: str
    suffix: str
    draw: Callable[[Sheet], Rendered]


FORMATS: dict[str, OutputFormat] = {}


def output_format(
    suffix: str,
) -> Callable[[Callable[[Sheet], Rendered]], Callable[[Sheet], Rendered]]:
    """Make a function a format. The format has the name of the function."""

    def register(
        draw: Callable[[Sheet], Rendered],
    ) -> Callable[[Sheet], Rendered]:
        FORMATS[draw.__name__] = OutputFormat(draw.__name__, suffix, draw)
        return draw

    return register
