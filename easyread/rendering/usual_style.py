"""The style that every HTML element has of itself, as far as our pages need it."""

from __future__ import annotations

from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from weasyprint import CSS, HTML

# Our pages have no notes, and say themselves how their head and foot look. WeasyPrint
# would work out a style of five notes for each element, and of sixteen places around
# each page: a fifteenth of all time, and the same bytes in the end.
NOTES = frozenset(
    ("footnote-call", "footnote-marker", "note-call", "note-marker", "note-callback")
)
PAGE = frozenset((None, "@footnote", "@note-area"))


def use_usual_style(page: HTML) -> None:
    """Let a page be drawn with a shorter style sheet than WeasyPrint's own.

    WeasyPrint 70.0 has no other way to choose it. That is why its version is pinned.
    """

    def sheets(forms: bool = False) -> list[CSS]:  # noqa: ARG001, FBT001, FBT002  as there
        return [usual_style()]

    page._ua_stylesheets = sheets  # noqa: SLF001  see above


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
