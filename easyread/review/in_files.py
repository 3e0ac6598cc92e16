"""The words in a file of any kind, also in a file that is packed into another."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import re
import stat
import tarfile
import zipfile
import zlib
from typing import TYPE_CHECKING, Final, Protocol

from easyread.review.in_pdf import words_in_pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path
    from typing import IO

MOST_BYTES: Final = 50_000_000
_DEEPEST: Final = 4  # archives in archives
_TOO_LARGE: Final = "This is too large for us."
_CLOSED: Final = "We cannot open this file."
_OTHER_KIND: Final = "We cannot look into a file of this kind."
# Pictures, sounds and fonts: what they tell of themselves is looked at as it stands.
_WITHOUT_WORDS: Final = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"\0\0\1\0", b"ID3", b"\xff\xfb"),
    *(b"\0\1\0\0", b"OTTO", b"wOF2", b"wOFF", b"true\0", b"ttcf", b"\0\0\2\0"),
)


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


_PACKED: Final[Mapping[bytes, Callable[[IO[bytes]], _Readable]]] = {
    b"\x1f\x8b": lambda file: gzip.GzipFile(fileobj=file),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ\0": lzma.LZMAFile,
}
_BROKEN: Final = (  # what the readers of archives raise; RuntimeError for a password
    *(OSError, EOFError, RuntimeError, ValueError),
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError),
)
_MARKS: Final = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe\0\0": "utf-32",
    b"\0\0\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
# Letters in a writing that only few programs read: RTF, and the parts of an e-mail.
_ENCODED: Final = re.compile(
    rb"\A\s*\{\\rtf|^content-transfer-encoding:\s*(?:base64|quoted-printable)",
    re.IGNORECASE | re.MULTILINE,
)
_RUN: Final = re.compile(rb"(?:[\x20-\x7e]|[\xc2-\xf4][\x80-\xbf]{1,3}){3,}")
_NO_TEXT: Final = re.compile(rb"[\0-\x06\x0e-\x1a]")


class ClosedError(Exception):
    """We cannot look into all of a file. The message has the reason."""


def words_in(path: Path) -> Iterator[str]:
    """Yield what a file says, piece by piece. Raises ClosedError where we cannot tell.

    What is not to be read as text is yielded too, as it stands, before that is raised.
    """
    try:
        kind = path.stat()
    except FileNotFoundError:  # a link that leads nowhere, or a file that has gone
        return
    except OSError:
        raise ClosedError(_CLOSED) from None
    if not stat.S_ISREG(kind.st_mode):
        raise ClosedError("This is no file that we can read.")
    if kind.st_size > MOST_BYTES:
        raise ClosedError(_TOO_LARGE)
    try:
        content = path.read_bytes()
    except OSError:
        raise ClosedError(_CLOSED) from None
    yield from _Reader().words(content)


class _Reader:
    """Looks into content, and what is packed into it, within one limit for all."""

    def __init__(self) -> None:
        self._left = MOST_BYTES

    def words(self, content: bytes, depth: int = 0) -> Iterator[str]:
        """Yield the words of some content, or raise ClosedError."""
        if depth > _DEEPEST:
            raise ClosedError(_TOO_LARGE)
        if content.startswith(b"%PDF"):
            yield _runs(content)
            try:
                yield words_in_pdf(content, self._left)
            except ValueError as error:
                raise ClosedError(str(error)) from None
        elif entries := self._entries(content):
            yield from self._unpacked(entries, depth + 1)
        else:
            yield from _text(content)

    def _entries(self, content: bytes) -> Iterator[tuple[str, bytes]] | None:
        """Return names and contents of what is packed here, or None where nothing is."""
        for mark, opener in _PACKED.items():
            if content.startswith(mark):
                return self._one(opener(io.BytesIO(content)))
        if zipfile.is_zipfile(io.BytesIO(content)):
            return self._zipped(content)
        try:
            archive = tarfile.open(fileobj=io.BytesIO(content), mode="r:")  # noqa: SIM115  read below
        except (tarfile.TarError, ValueError, EOFError, OSError):
            return None
        return self._tarred(archive)

    def _unpacked(
        self, entries: Iterator[tuple[str, bytes]], depth: int
    ) -> Iterator[str]:
        try:
            for name, content in entries:
                yield name
                yield from self.words(content, depth)
        except _BROKEN:
            raise ClosedError(_CLOSED) from None

    def _one(self, file: _Readable) -> Iterator[tuple[str, bytes]]:
        yield "", self._read(file)

    def _zipped(self, content: bytes) -> Iterator[tuple[str, bytes]]:
        yield "", content[: max(content.find(b"PK\3\4"), 0)]  # what stands before it
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield "", archive.comment
            for entry in archive.infolist():
                with archive.open(entry) as file:
                    yield entry.filename, self._read(file)

    def _tarred(self, archive: tarfile.TarFile) -> Iterator[tuple[str, bytes]]:
        for entry in archive:
            file = archive.extractfile(entry) if entry.isfile() else None
            yield f"{entry.name} {entry.linkname}", self._read(file) if file else b""

    def _read(self, file: _Readable) -> bytes:
        content = file.read(self._left + 1)
        self._left -= len(content)
        if self._left < 0:
            raise ClosedError(_TOO_LARGE)
        return content


def _text(content: bytes) -> Iterator[str]:
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            yield content.decode(encoding, "replace")
            return
    if content.startswith(_WITHOUT_WORDS):
        yield _runs(content)
    elif _NO_TEXT.search(content) or _ENCODED.search(content):
        yield _runs(content)
        raise ClosedError(_OTHER_KIND)
    else:
        yield content.decode("utf-8", "replace")
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:  # of older Windows
            yield content.decode("cp1252", "replace")


def _runs(content: bytes) -> str:
    """Return what stands as letters among what is none."""
    return b"\n".join(_RUN.findall(content)).decode("utf-8", "replace")
