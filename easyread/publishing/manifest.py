"""manifest.json: what lies in a folder, what it was made with, and who checked it."""

from __future__ import annotations

import hashlib
from datetime import date  # noqa: TC003  pydantic asks for it
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from easyread.pairing.index import index_files
from easyread.publishing.state import SUMS, not_ours, read_ours, sums_text, to_json
from easyread.records.record import Snapshot, snapshot
from easyread.rendering.fonts import PACKAGED
from easyread.rendering.pdf.weasyprint import drawn_with
from easyread.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from easyread.checking import Report
    from easyread.model import Document, Symbol
    from easyread.project import PreparedDocument
    from easyread.records import Fingerprint, ReviewStatus
    from easyread.settings import Settings

MANIFEST = "manifest.json"


def manifest_of(
    prepared: PreparedDocument, report: Report, files: Mapping[str, bytes]
) -> bytes:
    """Return the text of manifest.json.

    It holds no moment of time: the same documents give the same bytes again.
    """
    document = prepared.document
    return to_json(
        {
            "document": document.id,
            "kind": document.kind,
            "title": document.title,
            "language": document.language,
            "version": document.version,
            "date": document.date.isoformat() if document.date else None,
            "example": document.example,
            "files": {name: file_of(content) for name, content in files.items()},
            "seen": snapshot(prepared.review.fingerprint).model_dump(
                mode="json", exclude_defaults=True
            ),
            "made with": _tools(document, prepared.project.settings),
            "check": _check(report),
            "review": review_of(prepared.review),
            "licences": _licences(document),
        }
    )


class _Check(BaseModel):
    when: date


class _Review(BaseModel):
    named: int
    check: _Check | None


class _Read(BaseModel):
    """What we read again of a manifest."""

    review: _Review
    seen: Snapshot


def read_manifest(file: Path) -> dict[str, Any]:
    """Return what a manifest says that we wrote, and that people may have edited."""
    what = "what was published"
    data = read_ours(file, what)
    try:
        _Read.model_validate(data)
    except ValidationError as error:
        raise not_ours(file, what) from error
    return data


def sums_of(files: Mapping[str, bytes]) -> bytes:
    """Return the content of SHA256SUMS for the files of a folder."""
    return sums_text(
        {
            name: hashlib.sha256(content).hexdigest()
            for name, content in files.items()
            if name != SUMS
        }
    )


def review_of(review: ReviewStatus) -> dict[str, Any]:
    """Return what is published of the checking: never a name, never what people said."""
    return {
        "state": review.state,
        "example": review.example,
        "named": len(review.names) if review.counts else 0,
        "check": review.check.public() if review.check and review.counts else None,
    }


def fingerprint_in(manifest: Mapping[str, Any]) -> Fingerprint:
    """Return the words and pictures that a manifest tells of."""
    return Snapshot.model_validate(manifest["seen"]).fingerprint


def file_of(content: bytes) -> dict[str, Any]:
    """Return what a manifest says of one file."""
    return {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


def _check(report: Report) -> dict[str, Any]:
    """Return the scores, how much was found, and what was let stand and why."""
    report_data = report.as_dict()
    (file,) = report_data["files"]
    waived = [
        {name: waiver[name] for name in ("rule", "level", "line", "message", "reason")}
        for waiver in file["waived"]
    ]
    return {
        "profile": report.profile,
        "scores": file["scores"],
        "found": report_data["summary"],
        "waived": waived,
    }


def _tools(document: Document, settings: Settings) -> dict[str, Any]:
    fonts: dict[str, str] = {family: _font(family) for family in PACKAGED}
    if settings.font:
        fonts[settings.font.name] = _sha(settings.font)
    return {
        "easyread": __version__,
        **drawn_with(),
        "fonttools": version("fonttools"),
        "fonts": fonts,
        "symbol sets": _sets(document),
    }


def _font(family: str) -> str:
    try:
        return version(f"fontpkg-{family.lower().replace(' ', '-')}")
    except PackageNotFoundError:
        return ""


def _sha(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _symbols(document: Document) -> list[Symbol]:
    symbols = (
        symbol
        for sentence in document.all_sentences
        if sentence.pairing
        for symbol in sentence.pairing.symbols
    )
    return sorted(dict.fromkeys(symbols), key=lambda symbol: (symbol.source, symbol.id))


def _sets(document: Document) -> dict[str, str]:
    """Return the version of each set; our own has that of the program."""
    our_sets = index_files()["sets.yaml"]
    return {
        source: str(our_sets.get(source, {}).get("version", __version__))
        for source in sorted({symbol.source for symbol in _symbols(document)})
    }


def _licences(document: Document) -> list[dict[str, Any]]:
    """Return for each licence the pictures that are shown under it."""
    by_licence: dict[tuple[str, str], list[str]] = {}
    for symbol in _symbols(document):
        by_licence.setdefault((symbol.source, symbol.licence), []).append(symbol.id)
    our_sets = index_files()["sets.yaml"]
    return [
        {
            "set": source,
            "licence": licence,
            "url": str(our_sets.get(source, {}).get("licence_url", "")),
            "pictures": ids,
        }
        for (source, licence), ids in by_licence.items()
    ]
