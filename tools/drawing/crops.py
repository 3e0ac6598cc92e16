"""Measures the OpenMoji symbols: `python -m tools.drawing.crops`.

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
# by `python -m tools.drawing.crops`. The drawings are CC BY-SA 4.0 (see sets.yaml).
"""


def measured(source: bytes) -> tuple[float, float, float, float]:
    """Return the box round what a picture shows, with the margin of every symbol."""
    import resvg_py  # noqa: PLC0415  this command alone draws
    from PIL import Image  # noqa: PLC0415

    picture = bytes(
        resvg_py.svg_to_bytes(svg_string=clean(source).decode(), width=_CANVAS * _SCALE)
    )
    drawn = Image.open(io.BytesIO(picture)).getchannel("A").getbbox()
    if drawn is None:
        raise ValueError("The picture is empty.")
    left, top, right, bottom = (side / _SCALE for side in drawn)
    width, height = right - left, bottom - top
    edge = max(width, height) * _MARGIN
    box = (left - edge, top - edge, width + 2 * edge, height + 2 * edge)
    x, y, width, height = (round(number, 2) for number in box)
    return x, y, width, height


def main() -> None:
    """Write crop and sha256 of every symbol into symbols/openmoji.yaml."""
    path = symbols_file("openmoji.yaml")
    entries = read_entries(path.read_bytes(), str(path))
    text = HEADER + "".join(entry_of(code, entries[code]) for code in entries)
    write_whole(path, text.encode())


def entry_of(code: str, entry: Mapping[str, object]) -> str:
    """Return the entry of a symbol: what people wrote, and what is measured anew."""
    svg = openmoji_svg(code)
    measures = {"crop": list(measured(svg)), "sha256": hashlib.sha256(svg).hexdigest()}
    fields = {
        key: json.dumps(value, ensure_ascii=False)
        for key, value in {**entry, **measures}.items()
    }
    lines = [("label", "words"), ("alt",), ("crop", "flags"), ("sha256",)]
    text = ",\n   ".join(
        ", ".join(f"{key}: {fields[key]}" for key in keys) for keys in lines
    )
    return f'"{code}":\n  {{{text}}}\n'


if __name__ == "__main__":
    main()
