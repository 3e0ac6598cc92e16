"""Makes pages of a document, in each format that readers ask for."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from easyread.errors import UnknownNameError, do_you_mean
from easyread.rendering.compose import sheet_of
from easyread.rendering.options import CONTRASTS, PAPERS, SIZES, Options
from easyread.rendering.registry import FORMATS, OutputFormat, Rendered, output_format

if TYPE_CHECKING:
    from easyread.model import Document

__all__ = [
    "CONTRASTS",
    "FORMATS",
    "PAPERS",
    "SIZES",
    "Options",
    "OutputFormat",
    "Rendered",
    "output_format",
    "render",
]

# Each module here, and each package, brings the formats that it makes.
for module in iter_modules(__path__):
    import_module(f"{__name__}.{module.name}")


def render(document: Document, name: str, options: Options | None = None) -> Rendered:
    """Return the document in the format called `name`.

    Raises UnknownNameError where no format has that name, RenderError when a picture
    cannot be drawn, FileFaultsError for letters that no font has, and MissingToolError
    when this machine lacks a program that the format needs.
    """
    chosen = FORMATS.get(name)
    if chosen is None:
        unknown = f"We do not know the format “{name}”."
        hint = do_you_mean(name, FORMATS)
        names = f"We know: {', '.join(FORMATS)}."
        raise UnknownNameError(" ".join(filter(None, (unknown, hint, names))))
    return chosen.draw(sheet_of(document, options or Options()))
