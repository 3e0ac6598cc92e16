"""Takes a set of pictures in: each one cleaned, under our own name, with its words."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.pairing.imports.box import ImportRefusedError
from easyread.pairing.imports.file_names import FileNames
from easyread.pairing.lint.emblems import shows_emblem
from easyread.pairing.photos import checked
from easyread.pairing.sets.shelf import INDEX_FILE, SET_FILE
from easyread.pairing.sets.symbol_set import RESERVED, THANKED, use_of

if TYPE_CHECKING:
    from easyread.pairing.imports.box import Box
    from easyread.pairing.imports.offer import About, Offer, Offered

_COMMONS = re.compile(
    r"CC[- ](?P<kind>BY[A-Z-]*?)[- ](?P<version>\d\.\d)", re.IGNORECASE
)
_ENDINGS = {"image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg"}


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a set: how many pictures, and those left out with the reason."""

    folder: Path
    count: int
    refused: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]


@dataclass
class _Work:
    """The pictures taken so far into the folder of a new set."""

    folder: Path
    set_name: str
    lines: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    names: FileNames = field(default_factory=FileNames)
    seen: dict[str, str] = field(default_factory=dict)


def take_in(box: Box, offer: Offer, shelf: Path) -> Taken:
    """Write the set into its folder on the shelf: whole, or not at all.

    A set of the same name is replaced. A picture that we cannot use is left out and
    named; the others come in.
    """
    name = offer.about.name
    if name in RESERVED:
        raise ImportRefusedError(f"“{name}” is a set of ours. Give another --name.")
    shelf.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(dir=shelf, prefix=f".{name}."))
    work = _Work(aside, name)
    try:
        for offered in offer.pictures:
            _take_one(box, offered, work)
        _refuse_nothing(offer, work)
        (aside / INDEX_FILE).write_text("".join(work.lines), "utf-8")
        (aside / SET_FILE).write_text(told(offer.about), "utf-8")
        aside.chmod(0o755)
        _swap(aside, shelf / name)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return Taken(shelf / name, len(work.lines), tuple(work.refused), offer.missing)


def told(about: About) -> str:
    """Return the set.yaml of a set. People may edit it."""
    lines = {
        "name": about.title or about.name,
        "version": about.version,
        "licence": about.licence or "unknown",
        "licence_url": about.licence_url,
        "credit": about.credit or _credit(about),
        "url": about.url,
    }
    head = "# Where these pictures are from, and what their licence asks for.\n"
    return head + "".join(
        f"{key}: {json.dumps(value, ensure_ascii=False)}\n"
        for key, value in lines.items()
    )


def _credit(about: About) -> str:
    """Return a plain line of thanks, where the licence asks for one."""
    if use_of(about.licence) not in THANKED:
        return ""
    by = f" by {about.maker}" if about.maker else ""
    known = _COMMONS.fullmatch(about.licence)
    licence, url = about.licence, about.licence_url
    if known:
        kind, version = known["kind"], known["version"]
        licence = f"CC {kind.upper()} {version}"
        page = f"https://creativecommons.org/licenses/{kind.lower()}/{version}/"
        url = url or page
    told = f"[{licence}]({url})" if url else licence
    return f"Some pictures are from {about.title or about.name}{by} ({told})."


def _take_one(box: Box, offered: Offered, work: _Work) -> None:
    try:
        content, mime = _content(box, offered)
    except EasyReadError as error:
        work.refused.append((offered.file or offered.key, str(error)))
        return
    digest = hashlib.sha256(content).hexdigest()
    stem = work.names.take(offered.label, offered.key)
    file = work.seen.setdefault(digest, f"{stem}.{_ENDINGS[mime]}")
    if not (work.folder / file).exists():
        (work.folder / file).write_bytes(content)
    line = _line(offered, f"{work.set_name}:{stem}", file, digest)
    work.lines.append(f"{line}\n")


def _content(box: Box, offered: Offered) -> tuple[bytes, str]:
    """Return a picture as we keep it, or refuse it with the reason."""
    inside = offered.content
    source = box.read(offered.file) if inside is None else inside
    content, mime = checked(source, offered.file or offered.key)
    said = " ".join((offered.label, *offered.words))
    reason = shows_emblem(content if mime.endswith("xml") else b"", said)
    if reason:
        raise ImportRefusedError(reason)
    return content, mime


def _line(offered: Offered, symbol_id: str, file: str, digest: str) -> str:
    whole = {
        "id": symbol_id,
        "label": offered.label,
        "words": offered.words,
        "alt": offered.alt,
        "concepts": offered.concepts,
        "category": offered.category,
        "grammar": offered.grammar,
        "source_id": offered.key,
        "file": file,
        "licence": offered.licence,
        "credit": offered.credit,
        "sha256": digest,
        "flags": offered.flags,
    }
    return json.dumps(
        {key: value for key, value in whole.items() if value}, ensure_ascii=False
    )


def _swap(aside: Path, folder: Path) -> None:
    """Put the new folder where the old one was; the old one comes back on failure."""
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    with suppress(FileNotFoundError):
        folder.rename(old)
    try:
        aside.rename(folder)
    except OSError:
        with suppress(OSError):
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _refuse_nothing(offer: Offer, work: _Work) -> None:
    """Say why a set has no picture at all."""
    if work.lines:
        return
    reason = "The list has no pictures that we may use."
    if work.refused:
        name, why = work.refused[0]
        reason = f"We can use none of these pictures. The first is “{name}”: {why}"
    elif offer.missing:
        first = ", ".join(offer.missing[:3])
        reason = (
            f"The list names {len(offer.missing)} pictures, and none is there."
            f" Put their files beside the list: {first} …"
        )
    raise ImportRefusedError(reason)


def with_licence(offer: Offer, licence: str, credit: str, name: str) -> Offer:
    """Return the offer with what people said about it, which counts before the file."""
    about = offer.about
    changed = replace(
        about,
        name=name or about.name,
        title=about.title or about.name,
        licence=licence or about.licence,
        licence_url="" if licence else about.licence_url,
        credit=credit or ("" if licence else about.credit),
    )
    return replace(offer, about=changed)
