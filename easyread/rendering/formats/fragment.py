"""The words and pictures alone, for the web site of an organisation, and their style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.rendering.inline import as_images
from easyread.rendering.page import asset
from easyread.rendering.page import fragment as fragment_of
from easyread.rendering.page_css import BROWSER_POINTS, colours_of, measures_css
from easyread.rendering.pictures import pictures_of
from easyread.rendering.registry import Rendered, output_format
from easyread.rendering.scoped import SCOPE, UNIT, scoped

if TYPE_CHECKING:
    from easyread.model import Document
    from easyread.rendering.registry import Options

FONTS = "Arial, Arimo, Helvetica, sans-serif"
STYLE = ".fragment.css"


@output_format(suffix=".fragment.html")
def fragment(document: Document, options: Options) -> Rendered:
    """Return what an editor can paste into a page of a content management system.

    It has no script, no style of its own and no element around the whole page. The
    style sheet beside it is the same for all documents of an organisation: it goes
    into the system once, and changes nothing but what we made. Each picture is inside
    the text, at each place where it stands. Files beside it would have to be uploaded
    one by one, and one that is forgotten is a hole; drawings that are defined once and
    pointed at are thrown away by many systems. Repeats cost up to a third of the size.
    """
    pictures = pictures_of(document, options.settings.organisation)
    text = as_images(fragment_of(document, options), pictures)
    return Rendered(text.encode(), beside=((STYLE, style(options).encode()),))


def style(options: Options) -> str:
    """Return the style sheet that goes with all fragments made with these options."""
    size = options.size / BROWSER_POINTS
    root = {UNIT: f"{size:.4g}rem", "--gap": f"calc(var({UNIT})*1.26)"}
    root |= {f"--{name}": value for name, value in colours_of(options).items()}
    root |= {
        "--fonts": FONTS,
        "--size": f"var({UNIT})",
        "--screen-size": f"var({UNIT})",
    }
    rules = ";\n  ".join(f"{name}: {value}" for name, value in root.items())
    screen = scoped(asset("screen.css"))
    return (
        "/* Put this style sheet into your web site once. The first length is the size\n"
        "   of the words. It changes nothing outside of our part of a page. */\n"
        f"{SCOPE} {{\n  {rules};\n}}\n"
        f"{scoped(asset('print.css') + measures_css(options))}"
        f"@media screen {{\n{screen}}}\n"
    )
