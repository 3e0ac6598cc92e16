"""The web page: one file that holds all it needs and asks nothing of the network."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from typing import TYPE_CHECKING

from easyread.rendering.fonts import fonts_for, letter_faults
from easyread.rendering.html.page import page
from easyread.rendering.html.pictures import inline_pictures, pictures_of
from easyread.rendering.registry import Rendered, output_format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.rendering.fonts import Font
    from easyread.rendering.sheet import Sheet

_OWN = re.compile(r"<(style|script)[^>]*>(.*?)</\1>", re.DOTALL)
_CHARSET = '<meta charset="utf-8">'


@output_format(suffix=".html")
def html(sheet: Sheet) -> Rendered:
    """Return the page with its pictures and fonts inside it.

    It opens from a memory stick as well as from a web site. A browser is told to
    fetch nothing and to run nothing but what we wrote. Letters that our fonts do not
    have are left to those of the reader's browser, which has more: the author is told.
    """
    fonts = fonts_for(sheet, every_letter=False)
    text = _inline_fonts(page(sheet, fonts, screen=True), fonts)
    text = inline_pictures(text, pictures_of(sheet))
    policy = f'<meta http-equiv="Content-Security-Policy" content="{_policy(text)}">'
    text = text.replace(_CHARSET, f"{_CHARSET}\n{policy}", 1)
    notes = letter_faults(sheet.placed_texts, sheet.options.settings)
    return Rendered(text.encode(), notes=notes)


def _inline_fonts(text: str, fonts: Sequence[Font]) -> str:
    for font in fonts:
        packed = b64encode(font.as_woff2()).decode()
        text = text.replace(
            f"url(font:{font.name})", f"url(data:font/woff2;base64,{packed})", 1
        )
    return text


def _policy(text: str) -> str:
    """Return a content security policy that allows our own styles and script alone."""
    hashes: dict[str, list[str]] = {"style": [], "script": []}
    for kind, content in _OWN.findall(text):
        digest = b64encode(hashlib.sha256(content.encode()).digest()).decode()
        hashes[kind].append(f"'sha256-{digest}'")
    return "; ".join(
        [
            "default-src 'none'",
            "style-src " + " ".join(hashes["style"]),
            "script-src " + " ".join(hashes["script"]),
            "img-src data:",
            "font-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
