"""Drawings that are read once, and kept for the next document."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest
import weasyprint

from easyread.cache import FOLDER_VARIABLE
from easyread.rendering.html.pictures import PictureFile
from easyread.rendering.pdf.weasyprint import draw

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.pdf

ROUNDING = 2  # of 255 shades
SHAPES = {
    "plain": '<rect width="9" height="9" fill="red"/>',
    "clear": '<g opacity=".5"><rect width="9" height="9"/></g>',
    "faint": '<rect width="9" height="9" fill-opacity=".4" stroke="blue"/>',
    "shaded": '<linearGradient id="a"><stop stop-color="red"/><stop offset="1"/>'
    '</linearGradient><rect width="9" height="9" fill="url(#a)"/>',
}


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
def test_kept_drawing_is_the_drawing(
    shape: str, times: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a PDF is the same, whether its drawings were kept or read."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{shape}</svg>'
    pictures = {"sym:a": PictureFile(svg.encode(), "image/svg+xml")}
    shown = '<p>a<img alt="" src="sym:a" style="width:90px">' * times
    page = f'<html lang="en"><title>T</title>{shown}'

    first, second = (draw(page, (), pictures).content for _ in range(2))

    assert first == second
    assert list((tmp_path / "drawing").iterdir())


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
        {"sym:a": PictureFile(svg, "image/svg+xml")},
    ).content

    with pikepdf.open(BytesIO(content)) as pdf:
        boxes = [
            float(entry.BBox[2])
            for entry in pdf.objects
            if isinstance(entry, pikepdf.Stream) and entry.get("/Subtype") == "/Form"
        ]
    assert sorted(boxes) == [40, 90]


@pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
@pytest.mark.parametrize("times", [1, 2])
def test_it_looks_as_weasyprint_draws_it(shape: str, times: int) -> None:
    """It should be that no drawing loses a colour, a shade or its edge on our way."""
    wide = shape.replace('width="9"', 'width="99"')
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{wide}</svg>'
    shown = '<p>a<img alt="" src="sym:a" style="width:90px">' * times
    page = f'<html lang="en"><title>T</title>{shown}'

    ours = draw(page, (), {"sym:a": PictureFile(svg.encode(), "image/svg+xml")}).content
    data = b64encode(svg.encode()).decode()
    plain = page.replace("sym:a", f"data:image/svg+xml;base64,{data}")
    theirs = weasyprint.HTML(string=plain).write_pdf()

    pairs = list(zip(_dots(ours), _dots(theirs), strict=True))
    assert max(abs(one - other) for one, other in pairs) <= ROUNDING
    assert len({one for one, _ in pairs}) > 1


def _dots(content: bytes) -> bytes:
    page = pypdfium2.PdfDocument(content)[0]
    return bytes(page.render(scale=0.5).to_pil().tobytes())
