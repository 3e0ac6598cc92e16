"""The page that readers get, as HTML: for a browser, for paper, and for other pages."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from easyread.languages import language_of
from easyread.rendering.html.lines import breaths, joints_of
from easyread.rendering.html.pictures import url_of
from easyread.rendering.html.style import asset, choices_css, layout_css
from easyread.rendering.sheet import address, is_safe, tells_more
from easyread.resources import page_templates
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Environment

    from easyread.model import Sentence, Symbol
    from easyread.rendering.fonts import Font
    from easyread.rendering.sheet import Sheet


def page(sheet: Sheet, fonts: Sequence[Font], *, screen: bool = False) -> str:
    """Return the whole page, with pictures as sym:ID and fonts as font:NAME.

    With `screen` it has the styles and the script of browsers beside those of paper.
    """
    return _filled(
        "base.html.j2",
        sheet,
        top=1,
        generator=f"easyread {__version__}",
        screen=screen,
        choices_css=choices_css(sheet, fonts, sheet_known=not screen),
        layout_css=layout_css(sheet.layout),
        screen_css=asset("screen.css") + asset("controls.css") if screen else "",
        reader_js=asset("reader.js") if screen else "",
    )


def fragment_page(sheet: Sheet) -> str:
    """Return the body alone, for a page that others make. It has no style and no script.

    Its headings begin at the second level: the page around it has the first.
    """
    return _filled("fragment.html.j2", sheet, top=2)


def _filled(template: str, sheet: Sheet, **more: object) -> str:
    width = sheet.layout.text_width
    lines = partial(breaths, width=width, language=language_of(sheet.language))
    # A screen may be narrower than any paper.
    narrowest = 0.0 if more.get("screen", True) else width
    return (
        _environment()
        .get_template(template)
        .render(
            sheet=sheet,
            options=sheet.options,
            phrases=sheet.phrases,
            breaths=lines,
            joints=partial(joints_of, width=narrowest),
            **more,
        )
    )


def _symbols(sentence: Sentence) -> tuple[Symbol, ...]:
    return sentence.pairing.symbols if sentence.pairing else ()


def _is_gap(sentence: Sentence) -> bool:
    return sentence.pairing is None or sentence.pairing.why == "gap"


@cache
def _environment() -> Environment:
    """Return the HTML templates. Words of a document are text there, never markup."""
    from markupsafe import Markup  # noqa: PLC0415  only where pages are made

    environment = page_templates("page")
    environment.filters |= {
        "symbols": _symbols,
        "url": url_of,
        "address": address,
        "ours": Markup,
    }
    environment.tests |= {
        "gap": _is_gap,
        "safe_link": is_safe,
        "tells_more": tells_more,
    }
    return environment
