"""Photos and other pictures made of dots: checked by their first bytes, made for print."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

MAX_PIXELS = 25_000_000
# A picture is 45 mm wide on paper; print wants 300 dots an inch, and 150 at least.
WIDTH = 45 / 25.4
MAX_SIDE = round(WIDTH * 300)
LEAST_SIDE = round(WIDTH * 150)
QUALITY = 82
FORMATS = ("JPEG", "PNG", "WEBP")
PNG_START = b"\x89PNG\r\n\x1a\n"
_DRAWS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"sRGB"})
_BYTE = 255


class PhotoError(EasyReadError):
    """A picture of the author's that we cannot use, with the reason."""


def size_of(content: bytes, name: str) -> tuple[int, int]:
    """Return width and height by the first bytes of a file: nothing is decoded.

    Raises PhotoError for a file that is no picture, or too large to decode.
    """
    width, height = _open(content, name).size
    if width * height > MAX_PIXELS:
        raise PhotoError(_too_large(name))
    return width, height


def mime_of(content: bytes) -> str:
    """Return what kind of picture `for_print` made."""
    return "image/png" if content.startswith(PNG_START) else "image/jpeg"


def for_print(content: bytes) -> bytes:
    """Return a picture as readers get it, the same bytes each time.

    Turned the right way up, in the colours that every program shows alike, no larger
    than print needs and never enlarged, without its camera's notes: they tell where a
    photo was taken.
    """
    from PIL import ImageOps  # noqa: PLC0415  only for documents with photos

    try:
        upright = ImageOps.exif_transpose(_open(content, "picture"))
        picture = _plain(upright)
    except (OSError, ValueError, SyntaxError) as error:
        raise PhotoError(f"The picture is damaged: {error}.") from error
    picture.thumbnail((MAX_SIDE, MAX_SIDE))
    picture.info.clear()
    made = io.BytesIO()
    if picture.mode == "RGBA":
        picture.save(made, "PNG", optimize=True)
    else:
        picture.save(made, "JPEG", quality=QUALITY, optimize=True)
    return made.getvalue()


def to_keep(content: bytes, name: str) -> bytes:
    """Return a picture of a set as we keep it: without notes, no larger than needed.

    A PNG that is small enough keeps its very dots; only its notes are left out.
    """
    small = max(size_of(content, name)) <= MAX_SIDE
    if small and content.startswith(PNG_START):
        return PNG_START + b"".join(_without_notes(content, name))
    return for_print(content)


def _without_notes(png: bytes, name: str) -> Iterator[bytes]:
    at = len(PNG_START)
    while at + 12 <= len(png):
        end = at + 12 + int.from_bytes(png[at : at + 4])
        kind = png[at + 4 : at + 8]
        if kind in _DRAWS:
            yield png[at:end]
        if kind == b"IEND" and end <= len(png):
            return
        at = end
    raise PhotoError(f"The picture “{name}” is damaged: its end is missing.")


def _plain(picture: Image) -> Image:
    """Return a picture in plain red, green and blue, with what can be seen through."""
    if picture.mode.startswith("I"):  # 16 bits of grey: `convert` would make it white
        picture = picture.point(lambda value: value / (_BYTE + 2)).convert("L")
    mode = "RGBA" if picture.has_transparency_data else "RGB"
    profile = picture.info.get("icc_profile")
    plain = picture.convert(mode)
    return _in_common_colours(plain, profile) if profile else plain


def _in_common_colours(picture: Image, profile: bytes) -> Image:
    """Return the colours of a phone's own profile as those of every screen (sRGB)."""
    from PIL import ImageCms  # noqa: PLC0415  only for photos with a profile

    try:
        theirs = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        ours = ImageCms.createProfile("sRGB")
        changed = ImageCms.profileToProfile(picture, theirs, ours)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture
    return changed or picture


def _open(content: bytes, name: str) -> Image:
    from PIL import Image  # noqa: PLC0415  only for documents with photos

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            return Image.open(io.BytesIO(content), formats=FORMATS)
        except Image.DecompressionBombError as error:
            raise PhotoError(_too_large(name)) from error
        except (OSError, ValueError, SyntaxError) as error:
            raise PhotoError(
                f"We cannot read the picture “{name}”. Save it as JPG, PNG or SVG."
            ) from error


def _too_large(name: str) -> str:
    million = MAX_PIXELS // 1_000_000
    return f"The picture “{name}” has over {million} million dots. Make it smaller."
