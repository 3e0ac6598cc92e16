"""An author's own photo or drawing, and any other picture that is not ours."""

from __future__ import annotations

import hashlib
from pathlib import Path

from easyread.cache import cached
from easyread.errors import EasyReadError
from easyread.model import Symbol
from easyread.pairing.rasters import PhotoError, for_print, mime_of, size_of, to_keep
from easyread.pairing.svg import clean

MAX_BYTES = 30_000_000
SVG = "image/svg+xml"


def own_symbol(picture: str, alt: str, document_file: str) -> Symbol:
    """Return the author's picture as a symbol, or say why we cannot use it.

    `picture` is a path below the folder of the document. Its size and format are read
    from its first bytes: nothing is decoded here.
    """
    if not alt.strip():
        raise PhotoError(
            f"The picture “{picture}” has no words. Add “alt:” and say what it shows."
        )
    path = _below(Path(document_file), picture)
    content = _read(path)
    dots = (0, 0)
    if is_svg(content):
        _cleaned(content, picture)
    else:
        dots = size_of(content, picture)
    digest = hashlib.sha256(content).hexdigest()[:12]
    file = str(path)
    return Symbol(f"own:{digest}", path.stem, (), alt.strip(), "own", "own", file, dots)


def own_picture(path: Path) -> tuple[bytes, str]:
    """Return a picture as readers get it, and what kind of file it is."""
    content = _read(path)
    if is_svg(content):
        return cached("svg", content, lambda: clean(content)), SVG
    size_of(content, path.name)
    made = cached("photo", content, lambda: for_print(content), ["pillow"])
    return made, mime_of(made)


def checked(content: bytes, name: str) -> tuple[bytes, str]:
    """Return a picture of a set as we keep it, and what kind of file it is."""
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
    try:
        folder = document.resolve().parent
        path = (folder / picture).resolve()
        there = path.is_file()
    except (OSError, ValueError, RuntimeError) as error:
        raise PhotoError(f"“{picture}” is not the name of a file.") from error
    if not path.is_relative_to(folder):
        raise PhotoError(
            f"The picture “{picture}” is not beside the document."
            " Move it into the folder of the document."
        )
    if not there:
        raise PhotoError(f"There is no picture “{picture}” in the folder {folder}.")
    return path


def _cleaned(content: bytes, picture: str) -> None:
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
