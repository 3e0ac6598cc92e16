"""Writes a set of pictures into a folder: each cleaned, under a name of ours."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NoReturn

from easyread.errors import EasyReadError
from easyread.files import leftovers, recover, replacing
from easyread.locks import locked
from easyread.pairing.imports.container import ImportRefusedError
from easyread.pairing.lint.emblems import shows_emblem
from easyread.pairing.photos import set_picture
from easyread.pairing.sets.imported import SET_FILE
from easyread.pairing.sets.set_index import INDEX_FILE
from easyread.pairing.sets.symbol_set import NEED_CREDIT, RESERVED, use_of
from easyread.text.tidy import tidy

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.pairing.imports.container import Container
    from easyread.pairing.imports.offer import Offer, OfferedPicture, SetInfo

_COMMONS = re.compile(
    r"CC[- ](?P<kind>BY[A-Z-]*?)[- ](?P<version>\d\.\d)", re.IGNORECASE
)
_ENDINGS = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg"}

SET_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_LONGEST_NAME = 56
# What a killed import of an earlier version left.
_OLD_STAGING = re.compile(rf"\.{SET_NAME.pattern}\.[a-z0-9_]{{8}}")
_WINDOWS_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


@dataclass(frozen=True, slots=True)
class Installed:
    """A set that was brought in, and what of it was not.

    `refused` are the names of pictures left out, each with the reason; `missing` are
    pictures that the list of the set names and that are not there.
    """

    folder: Path
    count: int
    refused: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]


def install_set(container: Container, offer: Offer, sets_folder: Path) -> Installed:
    """Write the set into a folder of its name below `sets_folder`: whole, or not at all.

    A set of the same name is replaced. A picture that we cannot use is left out and
    named; the others come in. What killed imports left goes. Raises ImportRefusedError
    where no picture can be used, and EasyReadError where another import is at work.
    """
    name = offer.info.name
    if name in RESERVED:
        raise ImportRefusedError(f"“{name}” is a set of ours. Give another --name.")
    with locked(sets_folder, inside=True):
        _tidy(sets_folder)
        with replacing(sets_folder / name) as staging:
            new_set = _NewSet(staging, name)
            for picture in offer.pictures:
                new_set.add(container, picture)
            if not new_set.lines:
                _refuse_empty(offer, new_set.refused)
            (staging / INDEX_FILE).write_text("".join(new_set.lines), "utf-8")
            (staging / SET_FILE).write_text(_set_yaml(offer.info), "utf-8")
    count, refused = len(new_set.lines), tuple(new_set.refused)
    return Installed(sets_folder / name, count, refused, offer.missing)


def _tidy(sets_folder: Path) -> None:
    """Remove what killed imports left, and put back a set that they had moved away."""
    for name in leftovers(sets_folder):
        recover(sets_folder / name)
    for path in sets_folder.glob(".*"):
        if _OLD_STAGING.fullmatch(path.name) and path.is_dir():
            shutil.rmtree(path, ignore_errors=True)


@dataclass(slots=True)
class _NewSet:
    """The pictures written so far, and their lines in the index of the set."""

    folder: Path
    name: str
    lines: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    file_of: dict[str, str] = field(default_factory=dict)  # by the hash of a picture

    def add(self, container: Container, picture: OfferedPicture) -> None:
        """Write a picture and its line, or keep the reason why it cannot be used."""
        picture = _readable(picture)
        try:
            content, mime = _cleaned(container, picture)
        except EasyReadError as error:
            self.refused.append((picture.file or picture.key, str(error)))
            return
        digest = hashlib.sha256(content).hexdigest()
        stem = self._free_name(picture)
        file = self.file_of.setdefault(digest, f"{stem}.{_ENDINGS[mime]}")
        if not (self.folder / file).exists():
            (self.folder / file).write_bytes(content)
        self.lines.append(_index_line(picture, f"{self.name}:{stem}", file, digest))

    def _free_name(self, picture: OfferedPicture) -> str:
        """Return a name that no other picture has, also where case does not count."""
        stem = own_name(picture.label) or own_name(picture.key) or "picture"
        name, number = stem, 1
        while name in self.names:
            number += 1
            name = f"{stem}-{number}"
        self.names.add(name)
        return name


def own_name(text: str) -> str:
    """Return a text as the name of a file or set: a-z, 0-9 and hyphens.

    Return "" where nothing is left. Names of Windows devices (con, nul) are changed.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    name = words[:_LONGEST_NAME].strip("-")
    return f"{name}-picture" if _WINDOWS_DEVICES.fullmatch(name) else name


def _readable(picture: OfferedPicture) -> OfferedPicture:
    """Return a picture whose words have no signs that nobody can see."""
    return replace(
        picture,
        label=str(tidy(picture.label)) or "picture",
        alt=str(tidy(picture.alt)),
        words=tuple(str(tidy(word)) for word in picture.words),
        concepts=tuple(str(tidy(concept)) for concept in picture.concepts),
    )


def _cleaned(container: Container, picture: OfferedPicture) -> tuple[bytes, str]:
    """Return a picture as we keep it and its MIME type, or refuse it with the reason."""
    content = picture.content
    source = container.read(picture.file) if content is None else content
    cleaned, mime = set_picture(source, picture.file or picture.key)
    words = " ".join((picture.label, *picture.words))
    reason = shows_emblem(cleaned if mime.endswith("xml") else b"", words)
    if reason:
        raise ImportRefusedError(reason)
    return cleaned, mime


def _index_line(picture: OfferedPicture, symbol_id: str, file: str, digest: str) -> str:
    """Return the line of a picture in the index. Its id comes first: it is searched."""
    fields = {
        "id": symbol_id,
        "label": picture.label,
        "words": picture.words,
        "alt": picture.alt,
        "concepts": picture.concepts,
        "category": picture.category,
        "grammar": picture.grammar,
        "source_id": picture.key,
        "file": file,
        "licence": picture.licence,
        "author": picture.author,
        "credit": picture.credit,
        "sha256": digest,
        "flags": picture.flags,
    }
    filled = {key: value for key, value in fields.items() if value}
    return json.dumps(filled, ensure_ascii=False) + "\n"


def _set_yaml(info: SetInfo) -> str:
    """Return the set.yaml of a set. People may edit it."""
    fields = {
        "name": info.title or info.name,
        "version": info.version,
        "licence": info.licence or "unknown",
        "licence_url": info.licence_url,
        "credit": info.credit or _credit(info),
        "url": info.url,
    }
    head = "# Where these pictures are from, and what their licence asks for.\n"
    return head + "".join(
        f"{key}: {json.dumps(value, ensure_ascii=False)}\n"
        for key, value in fields.items()
    )


def _credit(info: SetInfo) -> str:
    """Return a credit in plain words, where the licence asks for one, else ""."""
    if use_of(info.licence) not in NEED_CREDIT:
        return ""
    maker = f" by {info.maker}" if info.maker else ""
    licence, url = info.licence, info.licence_url
    commons = _COMMONS.fullmatch(licence)
    if commons:
        kind, version = commons["kind"], commons["version"]
        licence = f"CC {kind.upper()} {version}"
        page = f"https://creativecommons.org/licenses/{kind.lower()}/{version}/"
        url = url or page
    terms = f"[{licence}]({url})" if url else licence
    return f"Some pictures are from {info.title or info.name}{maker} ({terms})."


def _refuse_empty(offer: Offer, refused: list[tuple[str, str]]) -> NoReturn:
    """Say why a set has no picture at all."""
    reason = "The list has no pictures that we may use."
    if refused:
        name, why = refused[0]
        reason = f"We can use none of these pictures. The first is “{name}”: {why}"
    elif offer.missing:
        first = ", ".join(offer.missing[:3])
        reason = (
            f"The list names {len(offer.missing)} pictures, and none is there."
            f" Put their files beside the list: {first} …"
        )
    raise ImportRefusedError(reason)
