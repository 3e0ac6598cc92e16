"""Drawings that are read once, and kept for the next document."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest

from easyread.rendering.formats.pdf import draw
from easyread.rendering.pictures import Picture

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.pdf

SHAPES = {
    "plain": '<rect width="9" height="9" fill="red"/>',
    "clear": '<g opacity=".5"><rect width="9" height="9"/></g>',
    "faint": '<rect width="9" height="9" fill-opacity=".4" stroke="blue"/>',
    "shaded": '<linearGradient id="a"><stop stop-color="red"/><stop offset="1"/>'
    '</linearGradient><rect width="9" height="9" fill="url(#a)"/>',
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_kept_drawing_is_the_drawing(
    shape: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a PDF is the same, whether its drawings were kept or read."""
    monkeypatch.setattr("easyread.resources.cache_dir", lambda: tmp_path)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{shape}</svg>'
    pictures = {"sym:a": Picture(svg.encode(), "image/svg+xml")}
    page = '<html lang="en"><title>T</title><p>a<img alt="" src="sym:a" style="width:90px">'

    first, second = (draw(page, (), pictures).content for _ in range(2))

    assert first == second
    assert list((tmp_path / "drawing-1").iterdir())


def test_picture_of_two_sizes_is_drawn_for_each(tmp_path: Path) -> None:
    """It should be that a large picture on a cover keeps its fine lines."""
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0,0h9"/></svg>'
    page = "".join(
        f'<p>a<img alt="" src="sym:a" style="width:{width}px">'
        for width in (90, 40, 90)
    )
    content = draw(
        f'<html lang="en"><title>T</title>{page}',
        (),
        {"sym:a": Picture(svg, "image/svg+xml")},
    ).content

    with pikepdf.open(BytesIO(content)) as pdf:
        boxes = [
            float(found.BBox[2])
            for found in pdf.objects
            if isinstance(found, pikepdf.Stream) and found.get("/Subtype") == "/Form"
        ]
    assert sorted(boxes) == [40, 90]
