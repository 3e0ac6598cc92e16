"""Measures the OpenMoji symbols: `python -m easyread.pairing.crops`.

Run it when a symbol comes into symbols/openmoji.yaml, or OpenMoji has a new version.
Then look at every picture that changed. It needs the packages resvg-py and Pillow.
"""

from __future__ import annotations

import hashlib
import io
import json
from typing import TYPE_CHECKING

from easyread.files import write_whole
from easyread.pairing.index import read_entries, symbols_file
from easyread.pairing.picture_files import openmoji_svg
from easyread.pairing.svg import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCALE = 8
_CANVAS = 72
_MARGIN = 0.04  # of the longer side, as white space all round
HEADER = """\
# The OpenMoji symbols that people have looked at, and that we use.
# label, words (what people say for it) and alt are ours; crop and sha256 are written
# by `python -m easyread.pairing.crops`. The drawings are CC BY-SA 4.0 (see sets.yaml).
"""


def measured(source: bytes) -> tuple[float, float, float, float]:
    """Return the box round what a picture shows, with the margin of every symbol."""
    import resvg_py  # noqa: PLC0415  this command alone draws
    from PIL import Image  # noqa: PLC0415

    picture = bytes(
        resvg_py.svg_to_bytes(svg_string=clean(source).decode(), width=_CANVAS * _SCALE)
    )
    found = Image.open(io.BytesIO(picture)).getchannel("A").getbbox()
    if found is None:
        raise ValueError("The picture is empty.")
    left, top, right, bottom = (edge / _SCALE for edge in found)
    edge = max(right - left, bottom - top) * _MARGIN
    box = (left - edge, top - edge, right - left + 2 * edge, bottom - top + 2 * edge)
    x, y, width, height = (round(number, 2) for number in box)
    return x, y, width, height


def main() -> None:
    """Write crop and sha256 of every symbol into symbols/openmoji.yaml."""
    path = symbols_file("openmoji.yaml")
    entries = read_entries(path.read_bytes(), str(path))
    lines = [HEADER]
    for code, entry in entries.items():
        source = openmoji_svg(code)
        crop = list(measured(source))
        digest = hashlib.sha256(source).hexdigest()
        lines.append(_entry(code, {**entry, "crop": crop, "sha256": digest}))
    write_whole(path, "".join(lines).encode())


def _entry(code: str, entry: Mapping[str, object]) -> str:
    told = {key: json.dumps(entry[key], ensure_ascii=False) for key in entry}
    people = f"label: {told['label']}, words: {told['words']},\n   alt: {told['alt']},"
    ours = f"crop: {told['crop']}, flags: {told['flags']},\n   sha256: {told['sha256']}"
    return f'"{code}":\n  {{{people}\n   {ours}}}\n'


if __name__ == "__main__":
    main()
