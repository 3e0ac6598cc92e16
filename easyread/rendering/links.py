"""Links as readers meet them: on a screen to press, on paper to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from easyread.model import Span

SAFE = frozenset({"http", "https", "mailto", "tel"})


def is_safe(span: Span) -> bool:
    """Tell whether a link leads to a page, an address or a phone, and runs nothing."""
    return leads_near(span) or urlsplit(span.href).scheme.lower() in SAFE


def leads_near(span: Span) -> bool:
    """Tell whether a link leads to another page of the same site.

    No author can write such a link: the site has them between its own pages.
    """
    parts = urlsplit(span.href)
    return bool(parts.path) and not parts.scheme and not parts.netloc


def address(span: Span) -> str:
    """Return what to copy from paper: the address without what browsers add."""
    _, _, rest = span.href.partition(":")
    return rest.removeprefix("//").removesuffix("/")


def tells_more(span: Span) -> bool:
    """Tell whether the address says something that the words do not."""
    said = _plain(span.text)
    return not leads_near(span) and _plain(address(span)) not in said


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
