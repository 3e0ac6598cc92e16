"""The author's own lines, for outputs that show them or count their bytes."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.loading.document import read_bytes

if TYPE_CHECKING:
    from easyread.checking.report import FileReport
    from easyread.model import Place


def source_line(file: FileReport, place: Place) -> str:
    """Return the line at a place as it stands in the file, or nothing without one.

    A file can change or go after it was checked. That is no reason to stop.
    """
    lines = _split(file.source) if file.source else _read(place.file)
    return lines[place.line - 1] if place.line <= len(lines) else ""


def _read(file: str) -> tuple[str, ...]:
    """Return the lines of a file; read it again when it has changed."""
    if file in {"", "-"}:
        return ()
    try:
        path = Path(file).absolute()
        state = path.stat()
        return _read_once(path, state.st_mtime_ns, state.st_size)
    except (OSError, ValueError, EasyReadError):
        return ()


@lru_cache(maxsize=4)
def _read_once(path: Path, _changed: int, _size: int) -> tuple[str, ...]:
    return _split(decoded(read_bytes(path)))


@lru_cache(maxsize=4)
def _split(text: str) -> tuple[str, ...]:
    """Cut as the loader does, so that its lines and columns are these."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return tuple(plain.split("\n"))


def decoded(data: bytes) -> str:
    """Return the text of bytes that the loader could read."""
    marked = data[:2] in {b"\xff\xfe", b"\xfe\xff"}
    if marked or (data[1:2] == b"\0" and data[:1] != b"\0"):
        return data.decode("utf-16" if marked else "utf-16-le", "replace")
    return data.decode("utf-8-sig", "replace")
