"""Our page as WeasyPrint takes it: read quickly, with no more styles than it needs."""

from __future__ import annotations

import re
from contextlib import contextmanager
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, cast
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from weasyprint import CSS, HTML
    from weasyprint.css import StyleFor

DOCTYPE = "<!doctype html>"
# Elements that HTML does not close. In attributes, our templates write > as &gt;.
_OPEN = re.compile(r"<(br|hr|img|link|meta)\b([^>]*)>")

# Our pages have no notes, and say themselves how their head and foot look. WeasyPrint
# would work out a style of five notes for each element, and of sixteen places around
# each page: a fifteenth of all time, and the same bytes in the end.
NOTES = frozenset(
    ("footnote-call", "footnote-marker", "note-call", "note-marker", "note-callback")
)
PAGE = frozenset((None, "@footnote", "@note-area"))


def source_of(text: str, fetch: Callable[[str], Any]) -> HTML:
    """Return a page that asks `fetch` for its pictures and fonts.

    WeasyPrint 70.0 reads any HTML, as browsers do. Our own is written so well that it
    can be read as XML, which takes a twentieth of the time. What cannot be read so goes
    the long way. WeasyPrint has no hook for this: that is why its version is pinned.
    """
    from weasyprint import HTML, cssselect2  # noqa: PLC0415  loads Pango

    try:
        root = ET.fromstring(_closed(text))  # noqa: S314  ours, from our templates
    except ET.ParseError:
        page = HTML(string=text, url_fetcher=fetch)
    else:
        page = HTML.__new__(HTML)
        page.base_url, page.url_fetcher, page.media_type = None, fetch, "print"
        page.wrapper_element = cssselect2.ElementWrapper.from_html_root(
            root, content_language=None
        )
        page.etree_element = page.wrapper_element.etree_element

    def sheets(forms: bool = False) -> list[CSS]:  # noqa: ARG001, FBT001, FBT002  as there
        return [usual_style()]

    page._ua_stylesheets = sheets  # noqa: SLF001  see above
    return page


def _closed(text: str) -> str:
    return _OPEN.sub(r"<\1\2/>", text.removeprefix(DOCTYPE))


@contextmanager
def styles_let_go() -> Iterator[None]:
    """Let go of the styles of a page as soon as it is laid out, at the end of this.

    They point at each other, and are a tenth of all memory: to find that nobody needs
    them any more, Python would have to look at everything.
    """
    from weasyprint import document  # noqa: PLC0415  loads Pango

    known = document.get_all_computed_styles
    made: list[StyleFor] = []

    def get_all_computed_styles(*given: object, **named: object) -> StyleFor:
        made.append(known(*given, **named))
        return made[-1]

    document.get_all_computed_styles = get_all_computed_styles
    try:
        yield
    finally:
        document.get_all_computed_styles = known
        for styles in made:
            styles.get_cascaded_styles().clear()
            styles.get_computed_styles().clear()


@cache
def usual_style() -> CSS:
    """Return WeasyPrint's own style sheet without what our pages never have."""
    from weasyprint.html import UA_STYLESHEET  # noqa: PLC0415  loads Pango

    sheet: Any = copy(UA_STYLESHEET)
    sheet.matcher = copy(sheet.matcher)
    sheet.matcher.other_selectors = [
        entry for entry in sheet.matcher.other_selectors if _pseudo(entry) not in NOTES
    ]
    sheet.page_rules = [
        rule
        for rule in sheet.page_rules
        if any(selector[1] in PAGE for selector in rule[1])
    ]
    return cast("CSS", sheet)


def _pseudo(entry: tuple[object, object, object, str | None, object]) -> str | None:
    """Return which part of an element a rule of the style sheet is about."""
    return entry[3]
