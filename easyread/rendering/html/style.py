"""The style sheets of the pages, and the part that differs from page to page."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.rendering.estimate import foot_of, head_height
from easyread.rendering.options import AROUND
from easyread.rendering.sheet import PAGE, PAGES
from easyread.resources import page_templates, resource_dir

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jinja2 import Template

    from easyread.rendering.fonts import Font
    from easyread.rendering.options import Layout, Options
    from easyread.rendering.sheet import Sheet

# Where browsers start from: 16 px, which are 12 points.
BROWSER_POINTS = 12
# The number of the last page, as wide as any: 999 has more digits than our pages.
WIDEST = "999"
_COLOUR = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?")


class Palette(NamedTuple):
    """The colours of a page: of words, paper, headings, meanings, and quiet lines."""

    ink: str
    ground: str
    colour: str
    tint: str
    quiet: str


# By contrast. Black on pale yellow and white on black have no other colours.
PALETTES = {
    "": Palette("#000", "#fff", "#000", "#f0f3f8", "#595959"),
    "yellow": Palette("#000", "#fff6bf", "#000", "#fff6bf", "#000"),
    "black": Palette("#fff", "#000", "#fff", "#000", "#fff"),
}


def choices_css(sheet: Sheet, fonts: Sequence[Font], *, sheet_known: bool) -> str:
    """Return size, colours, fonts, and what stands at head and foot of each page.

    Where it is known that the sheet of paper is just as we say (`sheet_known`), words
    have a width in numbers. That is quicker to lay out than one that is worked out.
    """
    options, layout = sheet.options, sheet.layout
    families = ",".join(dict.fromkeys(font.family for font in fonts))
    root = {
        "size": f"{options.size}pt",
        "screen-size": f"{options.size / BROWSER_POINTS * 100:.4g}%",
        "fonts": families,
        "gap": f"{sheet.gap}rem",
        **colours_of(options),
        **measures_of(layout, sheet_known=sheet_known),
    }
    widest = sheet.number.replace(PAGE, WIDEST).replace(PAGES, WIDEST)
    foot = foot_of(sheet.title, widest, layout)
    notices = " ".join(sheet.notices)
    start, end = ("right", "left") if sheet.direction == "rtl" else ("left", "right")
    note = f"font:{options.size}pt/1.2 {families};color:{root['ink']}"
    return _template().render(
        root=root,
        start=start,
        end=end,
        fonts=fonts,
        paper=layout.paper,
        head=head_height(notices, layout),
        foot=foot.height,
        ground=root["ground"] if options.contrast else "",
        note=f"{note};direction:{sheet.direction}",
        title=foot.title,
        title_width=int((layout.width - foot.number_width) * 100) / 100,
        number=_counted(sheet.number),
        number_width=foot.number_width,
        notices=notices,
    )


def layout_css(layout: Layout) -> str:
    """Return the style sheets for paper: small sheets and wide ones have one more."""
    return (
        asset("print.css")
        + (asset("wide.css") if layout.wide and not layout.words_only else "")
        + (
            asset("small.css")
            if layout.pairs_with_heading == 1 and not layout.words_only
            else ""
        )
    )


def colours_of(options: Options) -> dict[str, str]:
    """Return the colours of the page, by the names that the style sheets use."""
    palette = PALETTES[options.contrast]
    own = options.settings.organisation.colour
    if not options.contrast and _COLOUR.fullmatch(own):
        palette = palette._replace(colour=own)
    return palette._asdict()


def measures_of(layout: Layout, *, sheet_known: bool = False) -> Mapping[str, str]:
    """Return how wide pictures and words are: what the sheet of paper leaves."""
    if layout.words_only:
        return {}
    text_width = f"{int(layout.text_width * 100) / 100}rem"
    return {
        "drawn": f"{layout.picture_size}rem",
        "column": f"{round(layout.picture_size + AROUND, 3)}rem",
        "half": f"{round(layout.picture_size / 2 + 0.4, 3)}rem",
        "around": f"{AROUND}rem",
        "between": f"{layout.paper.between}rem",
        "words": text_width if sheet_known else f"calc(100% - {layout.indent}rem)",
    }


@cache
def asset(name: str) -> str:
    """Return a style sheet or script of the pages."""
    return (resource_dir("templates") / "page" / name).read_text("utf-8")


@cache
def _template() -> Template:
    environment = page_templates("page")
    environment.filters["quoted"] = _quoted
    return environment.get_template("choices.css.j2")


def _counted(number: str) -> str:
    """Return the CSS that counts pages, with the words of the wording around it."""
    counters = {PAGE: "counter(page)", PAGES: "counter(pages)"}
    parts = re.split(f"([{PAGE}{PAGES}])", number)
    return " ".join(counters.get(part) or _quoted(part) for part in parts if part)


def _quoted(text: str) -> str:
    """Return a CSS string that holds any text and ends no style element."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(letter: str) -> str:
    if letter in '"\\<>&{}' or ord(letter) < ord(" "):
        return f"\\{ord(letter):x} "
    return letter
