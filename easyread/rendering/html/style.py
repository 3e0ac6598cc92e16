"""The part of the style sheet that differs from document to document."""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING

from easyread.languages.wording import Wording
from easyread.rendering.foot import foot_of
from easyread.rendering.length import LETTER, gap_of
from easyread.rendering.letters import width_of_all
from easyread.rendering.paper import AROUND, layout_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.model import Document
    from easyread.rendering.fonts import Font
    from easyread.rendering.registry import Options

# Where browsers start from: 16 px, which are 12 points.
BROWSER_POINTS = 12
NOTE_LINE = 1.2
_COLOUR = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?")


# Ink, ground, the one strong colour, the ground of meanings, and quiet lines. Black on
# pale yellow and white on black have no other colours: they are for the contrast.
COLOURS = {
    "": ("#000", "#fff", "", "#f0f3f8", "#595959"),
    "yellow": ("#000", "#fff6bf", "#000", "#fff6bf", "#000"),
    "black": ("#fff", "#000", "#fff", "#000", "#fff"),
}


_ALL_WORDS = ".words,.slip .words,.slip .choices .words,.big .words,.cover .pair .words"
# A small sheet has no room for a heading with two pairs wherever one begins.
_SECOND_PAIRS = (
    "h2 + .pair:not(:last-child),h2 + ul > .pair:first-child:not(:last-child)"
)

# From this width on, short answers stand beside their question on a slip.
_ROW = 26
_ANSWERS_BESIDE = (
    "@media print{.slip .ticked{display:inline-block;vertical-align:middle;width:46%;margin:0 0 0.3rem}"
    ".slip .ticked + .short{display:inline-block;vertical-align:middle;width:50%;"
    "margin-left:1%}.slip .ticked + .short .pair{width:46%;margin:0}"
    ".slip .ticked + .short .box{margin-right:0.3rem}}"
)


def choices_css(
    document: Document,
    options: Options,
    fonts: Sequence[Font],
    notices: Sequence[str],
) -> str:
    """Return size, colours, fonts, and what stands at head and foot of each page."""
    families = ",".join(dict.fromkeys(font.family for font in fonts))
    layout = layout_of(options)
    root = {
        "size": f"{options.size}pt",
        "screen-size": f"{options.size / BROWSER_POINTS * 100:.4g}%",
        "fonts": families,
        "gap": f"{gap_of(document, layout)}rem",
        **colours_of(options),
    }
    rules = [
        ":root{" + ";".join(f"--{name}:{value}" for name, value in root.items()) + "}",
        *map(_font_face, fonts),
        *_sheet_rules(document, options, families, len(" ".join(notices))),
    ]
    if notices:
        head = f"content:{_quoted(' '.join(notices))};{_note(options, families)}"
        rules += [
            f"@page{{@top-left{{{head};text-align:left;vertical-align:middle;width:100%}}}}",
            "@page:first{@top-left{content:none}}",
        ]
    return "\n".join(rules)


def colours_of(options: Options) -> dict[str, str]:
    """Return the colours of the page, by the names that the style sheets use."""
    house = options.settings.organisation.colour
    strong = house if _COLOUR.fullmatch(house) else "#000"
    ink, ground, only, tint, quiet = COLOURS[options.contrast]
    return {
        "ink": ink,
        "ground": ground,
        "colour": only or strong,
        "tint": tint,
        "quiet": quiet,
    }


def measures_css(options: Options, *, sheet_known: bool = False) -> str:
    """Return how wide pictures and words are: what the sheet of paper leaves.

    Where it is known that the sheet is just as we say, words have a width in numbers.
    That is quicker to lay out than a width that is worked out at each place.
    """
    layout = layout_of(options)
    if layout.words_only:
        return (
            f"{_ALL_WORDS}{{width:100%;margin-left:0}}.slip .choices{{margin-left:0}}"
        )
    drawn, between = f"{layout.drawn}rem", layout.sheet.between
    column = round(layout.drawn + AROUND, 3)
    half = round(layout.drawn / 2 + 0.4, 3)
    left = f"{int(layout.words * 100) / 100}rem"
    words = left if sheet_known else f"calc(100% - {layout.beside}rem)"
    rules = [
        f".picture{{width:{column}rem}}",
        f".picture img,.picture svg{{width:{drawn};height:{drawn}}}",
        f".picture.two img,.picture.two svg{{width:{half}rem;height:{half}rem}}",
        f"@media print{{.picture.one img,.picture.one svg{{margin-right:{AROUND}rem}}}}",
        f".words{{width:{words};margin-left:{between}rem}}",
        f".gap{{width:{drawn}}}",
    ]
    if layout.words + layout.beside >= _ROW:
        rules.append(_ANSWERS_BESIDE)
    if layout.led == 1:
        rules.append(
            f"{_SECOND_PAIRS}{{break-after:auto}}.contents{{break-inside:auto}}"
            ".words-list + .end{break-before:auto}"
        )
    return "\n".join(rules)


def _sheet_rules(
    document: Document, options: Options, families: str, noted: int
) -> tuple[str, ...]:
    layout = layout_of(options)
    sheet = layout.sheet
    foot = f"{_note(options, families)};vertical-align:top;padding-top:4mm"
    number_width = _number_width(options)
    title_width = int((layout.across - number_width) * 100) / 100
    title, below = foot_of(document.title, number_width, layout)
    left = f"content:{_quoted(title)};{foot};text-align:left;width:{title_width}em"
    number = f"content:{_page_number(options)};{foot};text-align:right"
    number += f";white-space:nowrap;width:{number_width}em"
    ground = colours_of(options)["ground"] if options.contrast else ""
    ground = f";background:{ground}" if ground else ""
    lines = ceil(noted * LETTER / (layout.words + layout.beside))
    top = max(sheet.top, ceil((lines + 1) * NOTE_LINE * layout.unit))
    margins = f"{top}mm {sheet.side}mm {below}mm"
    return (
        f"@page{{size:{sheet.name.upper()};margin:{margins}{ground}}}",
        f"@page{{@bottom-left{{{left}}}@bottom-right{{{number}}}}}",
    )


def _note(options: Options, families: str) -> str:
    ink = colours_of(options)["ink"]
    return f"font:{options.size}pt/{NOTE_LINE} {families};color:{ink}"


def _font_face(font: Font) -> str:
    return (
        f"@font-face{{font-family:{font.family};font-weight:{font.weights};"
        f"src:url(font:{font.name})}}"
    )


def _page_number(options: Options) -> str:
    """Return the CSS that counts, with the words of the wording around it."""
    here, all_pages = "\ufdd0", "\ufdd1"  # no letters: nobody writes these
    said = Wording(options.settings).phrase("page-number", page=here, pages=all_pages)
    parts = re.split(f"([{here}{all_pages}])", said)
    counters = {here: "counter(page)", all_pages: "counter(pages)"}
    return " ".join(counters.get(part) or _quoted(part) for part in parts if part)


def _number_width(options: Options) -> int:
    """Return a width in text sizes that holds the number of any page.

    Without a width, what stands at the foot is laid out three times on each page.
    """
    said = Wording(options.settings).phrase("page-number", page="999", pages="999")
    return ceil(width_of_all(said))


def _quoted(text: str) -> str:
    """Return a CSS string that holds any text and ends no style element."""
    return '"' + "".join(map(_letter, text)) + '"'


def _letter(letter: str) -> str:
    if letter in '"\\<>&{}' or ord(letter) < ord(" "):
        return f"\\{ord(letter):x} "
    return letter
