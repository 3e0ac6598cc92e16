"""An author's own photo or drawing, and any other picture that is not ours.

A picture is checked by its first bytes before anything is decoded, and made ready for
print: an SVG is cleaned, a photo is turned, scaled and freed of its notes.
"""

from __future__ import annotations

import hashlib
import io
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.cache import cached
from easyread.errors import EasyReadError, nearest
from easyread.model import Symbol
from easyread.pairing.damage import UNREADABLE, damage_of
from easyread.pairing.svg import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image

SVG = "image/svg+xml"
MAX_BYTES = 30_000_000
MAX_PIXELS = 25_000_000
# A picture is 45 mm wide on paper; print wants 300 dots an inch, and 150 at least.
_INCHES = 45 / 25.4
MAX_SIDE = round(_INCHES * 300)
LEAST_SIDE = round(_INCHES * 150)
_JPEG_QUALITY = 82
_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})
_DRIVE = re.compile(r"[A-Za-z]:")
_FORMATS = ("JPEG", "PNG", "WEBP")
_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS_KEPT = frozenset({
    b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"sRGB",
})  # fmt: skip


class PhotoError(EasyReadError):
    """A picture of the author's that we cannot use, with the reason."""


def own_symbol(picture: str, alt: str, document_file: str) -> Symbol:
    """Return the author's picture as a symbol, or say why we cannot use it.

    `picture` is a path below the folder of the document. Its size and format are read
    from its first bytes before it is decoded to see that it is whole.
    """
    if not alt.strip():
        raise PhotoError(
            f"The picture “{picture}” has no words. Add “alt:” and say what it shows."
        )
    path = _below(Path(document_file), picture)
    content = _read(path)
    dots = (0, 0)
    if is_svg(content):
        _check_svg(content, picture)
    else:
        dots = size_of(content, picture)
        _refuse_damaged(content, picture)
    digest = hashlib.sha256(content).hexdigest()[:12]
    file = str(path)
    return Symbol(f"own:{digest}", path.stem, (), alt.strip(), "own", "own", file, dots)


def own_picture(path: Path) -> tuple[bytes, str]:
    """Return the picture in a file as readers get it, and its MIME type."""
    content = _read(path)
    if is_svg(content):
        return cached("svg", content, lambda: clean(content)), SVG
    size_of(content, path.name)
    _refuse_damaged(content, path.name)
    output = cached("photo", content, lambda: for_print(content), ["pillow"])
    return output, mime_of(output)


def set_picture(content: bytes, name: str) -> tuple[bytes, str]:
    """Return a picture of a set as we keep it, and its MIME type.

    Raises EasyReadError with the reason why it cannot be used.
    """
    if len(content) > MAX_BYTES:
        raise PhotoError(_too_heavy(name))
    if is_svg(content):
        return clean(content), SVG
    kept = to_keep(content, name)
    return kept, mime_of(kept)


def _below(document: Path, picture: str) -> Path:
    """Return the path of a picture below the folder of a document, links followed."""
    if "://" in picture:
        raise PhotoError(
            f"We do not fetch “{picture}” from the web."
            " Save it in the folder of the document, and write its file name."
        )
    away = picture.startswith(("~", "/")) and not Path(picture).exists()
    if away or _DRIVE.match(picture) or "\\" in picture:
        name = picture.replace("\\", "/").rpartition("/")[2]
        raise PhotoError(
            f"“{picture}” is a place on one computer only."
            f" Copy the picture into the folder of the document. Write its name: {name}."
        )
    try:
        folder = document.resolve().parent
        path = (folder / picture).resolve()
        exists = path.is_file()
    except (OSError, ValueError, RuntimeError) as error:
        raise PhotoError(f"“{picture}” is not the name of a file.") from error
    if not path.is_relative_to(folder):
        raise PhotoError(
            f"The picture “{picture}” is not beside the document."
            " Move it into the folder of the document."
        )
    if not exists:
        raise PhotoError(
            f"There is no picture “{picture}” in the folder {folder}."
            f" {_nearest_picture(path)}".rstrip()
        )
    return path


def _nearest_picture(path: Path) -> str:
    """Return the picture that was meant by a name, as advice: .jpg may be .JPG."""
    try:
        beside = [file.name for file in path.parent.iterdir() if file.is_file()]
    except OSError:
        return ""
    pictures = [name for name in beside if Path(name).suffix.lower() in _SUFFIXES]
    alike = [name for name in pictures if Path(name).stem.lower() == path.stem.lower()]
    meant = alike[0] if len(alike) == 1 else nearest(path.name, pictures)
    return f"Do you mean “{meant}”? Capitals count." if meant else ""


def _check_svg(content: bytes, picture: str) -> None:
    try:
        clean(content)
    except EasyReadError as error:
        raise PhotoError(f"We cannot use the picture “{picture}”. {error}") from error


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PhotoError(_too_heavy(path.name))
        return path.read_bytes()
    except OSError as error:
        raise PhotoError(
            f"We cannot open the picture “{path.name}”. Check that you may read it."
        ) from error


def _too_heavy(name: str) -> str:
    return f"The picture “{name}” is over {MAX_BYTES // 1_000_000} megabytes."


def is_svg(content: bytes) -> bool:
    """Return whether a file is an SVG, by its first letters."""
    start = content[:4000].lstrip(b"\xef\xbb\xbf \r\n\t")
    return start[:1] == b"<" and (b"<svg" in start or b":svg" in start)


def size_of(content: bytes, name: str) -> tuple[int, int]:
    """Return width and height by the first bytes of a file: nothing is decoded.

    Raises PhotoError for a file that is no picture, or too large to decode.
    """
    width, height = _open(content, name).size
    if width * height > MAX_PIXELS:
        raise PhotoError(_too_large(name))
    return width, height


def _refuse_damaged(content: bytes, name: str) -> None:
    """Raise PhotoError for a photo that is cut off. It is decoded once, for all runs."""

    def look() -> bytes:
        damage = damage_of(content, _FORMATS)
        if damage:
            raise PhotoError(
                f"The picture “{name}” {damage}."
                " Look at it. Then get it again, or take another one."
            )
        return b"whole"

    cached("whole", content, look, ["pillow"])


def mime_of(content: bytes) -> str:
    """Return the MIME type of a picture that `for_print` made."""
    return "image/png" if content.startswith(_PNG_START) else "image/jpeg"


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
    except UNREADABLE as error:
        raise PhotoError("The picture is damaged. A part of it is missing.") from error
    picture.thumbnail((MAX_SIDE, MAX_SIDE))
    picture.info.clear()
    output = io.BytesIO()
    if picture.mode == "RGBA":
        picture.save(output, "PNG", optimize=True)
    else:
        picture.save(output, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    return output.getvalue()


def to_keep(content: bytes, name: str) -> bytes:
    """Return a picture of a set as we keep it: without notes, no larger than needed.

    A PNG that is small enough keeps its very dots; only its notes are left out.
    """
    small = max(size_of(content, name)) <= MAX_SIDE
    _refuse_damaged(content, name)
    if small and content.startswith(_PNG_START):
        return _PNG_START + b"".join(_without_notes(content, name))
    return for_print(content)


def _without_notes(png: bytes, name: str) -> Iterator[bytes]:
    at = len(_PNG_START)
    while at + 12 <= len(png):
        end = at + 12 + int.from_bytes(png[at : at + 4])
        kind = png[at + 4 : at + 8]
        if kind in _PNG_CHUNKS_KEPT:
            yield png[at:end]
        if kind == b"IEND" and end <= len(png):
            return
        at = end
    raise PhotoError(f"The picture “{name}” is damaged: its end is missing.")


def _plain(picture: Image) -> Image:
    """Return a picture in plain red, green and blue, with what can be seen through."""
    if picture.mode.startswith("I"):  # 16 bits of grey: `convert` would make it white
        picture = picture.point(lambda value: value / 257).convert("L")
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

    if not content:
        raise PhotoError(f"The picture “{name}” is empty. Copy the file again.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            return Image.open(io.BytesIO(content), formats=_FORMATS)
        except Image.DecompressionBombError as error:
            raise PhotoError(_too_large(name)) from error
        except UNREADABLE as error:
            raise PhotoError(
                f"We cannot read the picture “{name}”. Save it as JPG, PNG or SVG."
            ) from error


def _too_large(name: str) -> str:
    million = MAX_PIXELS // 1_000_000
    return f"The picture “{name}” has over {million} million dots. Make it smaller."
