"""Looks at a picture before it is used: what would not print, load or be allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.pairing.lint.flaws import Flaw
from easyread.pairing.photos import is_svg

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Flaw", "look_at"]


def look_at(content: bytes, words: Iterable[str] = ()) -> list[Flaw]:
    """Return what is wrong with a picture, the errors first; nothing when all is well.

    `words` are what people say for it.
    """
    if is_svg(content):
        from easyread.pairing.lint.drawings import flaws  # noqa: PLC0415  as below
    else:
        from easyread.pairing.lint.dots import flaws  # noqa: PLC0415  needs Pillow
    found = list(flaws(content, " ".join(words)))
    return sorted(found, key=lambda flaw: flaw.level != "error")
