"""Tells whether a photo is whole: nothing is cut off, and nothing moves."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.Image import Image

# What Pillow raises at a file that is no whole picture: its readers of formats have no
# error of their own, and do not look at all that they read.
UNREADABLE: Final = (
    *(ArithmeticError, AttributeError, EOFError, LookupError, OSError, SyntaxError),
    *(TypeError, ValueError, struct.error),
)
_END = b"\xff\xd9"  # of a JPEG
# Bytes that no encoder writes in this order: decoded, they are a speckled pattern.
_SPECKLES = bytes(number * 97 % 251 for number in range(1, 2048))
_REDUCED = 8  # an eighth of width and height is enough to compare


def damage_of(content: bytes, formats: tuple[str, ...]) -> str:
    """Return what is wrong with a photo, as the end of a sentence; "" for a whole one.

    It is decoded, so look at its size first. `formats` are those that may be read.
    """
    from PIL import Image  # noqa: PLC0415  only for documents with photos

    def opened(data: bytes = content) -> Image.Image:
        return Image.open(io.BytesIO(data), formats=formats)

    try:
        if opened().format == "PNG":
            opened().verify()  # its sums; decoding alone looks at none
        picture = opened()
        if picture.format != "JPEG" and getattr(picture, "is_animated", False):
            return "moves. A page needs one that stands still"
        if picture.format != "JPEG":
            picture.load()
        elif not _same(opened(), opened(_with_speckles(content))):
            return "is not whole. Its end is missing"
    except UNREADABLE:
        return "is damaged. A part of it is missing"
    return ""


def _with_speckles(jpeg: bytes) -> bytes:
    """Return a JPEG with more data before its end.

    A decoder fills what is missing with grey and says nothing. With more data, it draws
    that there; of a whole picture, it needs no more and draws the same.
    """
    start, _, rest = jpeg.rpartition(_END)
    return start + _SPECKLES + _END + rest


def _same(one: Image, other: Image) -> bool:
    for picture in (one, other):
        if not picture.info.get("progressive"):  # there, only details may be missing
            width, height = picture.width // _REDUCED, picture.height // _REDUCED
            picture.draft("L", (max(width, 1), max(height, 1)))
    return one.tobytes() == other.tobytes()
