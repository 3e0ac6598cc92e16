"""The part of the style sheet that differs from document to document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.rendering.length import gap_of
from easyread.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.model import Document
    from easyread.rendering.fonts import Font
    from easyread.rendering.registry import Options

# Where browsers start from: 16 px, which are 12 points.
BROWSER_POINTS = 12
_COLOUR = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?")


def choices_css(
    document: Document,
    options: Options,
    fonts: Sequence[Font],
    notices: Sequence[str],
) -> str:
    """Return size, colour, fonts, and what stands at head and foot of each page."""
    colour = options.settings.organisation.colour
    if not _COLOUR.fullmatch(colour):
        colour = "#000"
    size = f"{options.size}pt"
    families = ",".join(dict.fromkeys(font.family for font in fonts))
    screen = f"{options.size / BROWSER_POINTS * 100:.4g}%"
    root = {
        "size": size,
        "screen-size": screen,
        "colour": colour,
        "fonts": families,
        "gap": f"{gap_of(document, options.size)}rem",
    }
    note = f"font:{size}/1.2 {families};color:#000"
    foot = f"{note};vertical-align:top;padding-top:4mm"
    left = f"content:{_quoted(document.title)};{foot};text-align:left"
    number = f"content:{_page_number(options)};{foot};text-align:right"
    rules = [
        ":root{" + ";".join(f"--{name}:{value}" for name, value in root.items()) + "}",
        *map(_font_face, fonts),
        f"@page{{@bottom-left{{{left}}}@bottom-right{{{number};white-space:nowrap}}}}",
    ]
    if notices:
        head = f"content:{_quoted(' '.join(notices))};{note};text-align:left"
        rules += [
            f"@page{{@top-left{{{head};vertical-align:middle}}}}",
            "@page:first{@top-left{content:none}}",
        ]
    return "\n".join(rules)


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


def _quoted(text: str) -> str:
    """Return a CSS string that holds any text and ends no style element."""
    return '"' + "".join(map(_letter, text)) + '"'


def _letter(letter: str) -> str:
    if letter in '"\\<>&{}' or ord(letter) < ord(" "):
        return f"\\{ord(letter):x} "
    return letter
