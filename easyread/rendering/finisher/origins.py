"""Remembers which HTML element each tag of a PDF was made from."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from easyread.rendering.finisher.tree import Origin

if TYPE_CHECKING:
    from collections.abc import Iterator

Origins = dict[int, Origin]


@contextmanager
def remembered() -> Iterator[Origins]:
    """Watch WeasyPrint build its tags, and keep the HTML element of each.

    WeasyPrint 70.0 forgets it, and has no hook for it: so we stand in front of one
    function of its own for this time. That is why its version is pinned.
    """
    from weasyprint.pdf import tags  # noqa: PLC0415  loads Pango

    origins: Origins = {}
    build = tags._build_box_tree  # noqa: SLF001  see above

    def watch(box: Any, *rest: Any) -> Iterator[Any]:
        real = getattr(box, "_box", box)
        for element in build(box, *rest):
            if real.element is not None:
                origins.setdefault(element.number, _origin(real))
            yield element

    tags._build_box_tree = watch  # noqa: SLF001
    try:
        yield origins
    finally:
        tags._build_box_tree = build  # noqa: SLF001


def _origin(box: Any) -> Origin:
    element = box.element
    words = ""
    if box.element_tag == "a":
        words = " ".join("".join(element.itertext()).split())
    return Origin(id(element), str(box.element_tag), dict(element.attrib), words)
