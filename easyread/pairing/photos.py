"""An author's own photo or drawing: checked before it is opened, made ready for print."""

from __future__ import annotations

import hashlib
import io
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.model import Symbol
from easyread.pairing.svg import clean
from easyread.resources import cached

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_BYTES = 30_000_000
MAX_PIXELS = 25_000_000
# A picture is 38 mm wide on paper: this is 450 dots an inch, and sharp on screens.
MAX_SIDE = 680
QUALITY = 82
FORMATS = ("JPEG", "PNG", "WEBP")
SVG = "image/svg+xml"


class PhotoError(EasyReadError):
    """A picture of the author's that we cannot use, with the reason."""


def own_symbol(picture: str, alt: str, document_file: str) -> Symbol:
    """Return the author's picture as a symbol, or say why we cannot use it.

    `picture` is a path below the folder of the document. Its size and format are read
    from its first bytes: nothing is decoded here.
    """
    if not alt.strip():
        raise PhotoError(
            f"The picture “{picture}” has no words. Add “alt:” and say what it shows."
        )
    folder = Path(document_file).resolve().parent
    path = (folder / picture).resolve()
    if not path.is_relative_to(folder):
        raise PhotoError(
            f"The picture “{picture}” is not beside the document."
            " Move it into the folder of the document."
        )
    if not path.is_file():
        raise PhotoError(f"There is no picture “{picture}” in the folder {folder}.")
    content = _read(path)
    if _is_svg(content):
        clean(content)
    else:
        _check(content, picture)
    digest = hashlib.sha256(content).hexdigest()[:12]
    return Symbol(f"own:{digest}", path.stem, (), alt.strip(), "own", "own", str(path))


def own_picture(path: Path) -> tuple[bytes, str]:
    """Return an author's picture as readers get it, and what kind of file it is.

    Turned the right way up, no larger than print needs, without its camera's notes
    (they tell where a photo was taken), the same bytes each time.
    """
    content = _read(path)
    if _is_svg(content):
        return cached("svg-1", content, lambda: clean(content)), SVG
    _check(content, path.name)
    made = cached("photo-1", content, lambda: _ready(content))
    return made, "image/png" if made.startswith(b"\x89PNG") else "image/jpeg"


def _read(path: Path) -> bytes:
    if path.stat().st_size > MAX_BYTES:
        megabytes = MAX_BYTES // 1_000_000
        raise PhotoError(f"The picture “{path.name}” is over {megabytes} megabytes.")
    return path.read_bytes()


def _is_svg(content: bytes) -> bool:
    return (
        b"<svg" in content[:2000] and content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<"
    )


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


def _check(content: bytes, name: str) -> None:
    width, height = _open(content, name).size
    if width * height > MAX_PIXELS:
        raise PhotoError(_too_large(name))


def _too_large(name: str) -> str:
    million = MAX_PIXELS // 1_000_000
    return f"The picture “{name}” has over {million} million dots. Make it smaller."


def _ready(content: bytes) -> bytes:
    from PIL import ImageOps  # noqa: PLC0415  only for documents with photos

    try:
        upright = ImageOps.exif_transpose(_open(content, "picture"))
    except (OSError, ValueError, SyntaxError) as error:
        raise PhotoError(f"The picture is damaged: {error}.") from error
    seen_through = upright.has_transparency_data
    picture = upright.convert("RGBA" if seen_through else "RGB")
    picture.thumbnail((MAX_SIDE, MAX_SIDE))
    picture.info.clear()
    made = io.BytesIO()
    if seen_through:
        picture.save(made, "PNG", optimize=True)
    else:
        picture.save(made, "JPEG", quality=QUALITY, optimize=True)
    return made.getvalue()
