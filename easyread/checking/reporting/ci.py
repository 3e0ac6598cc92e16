"""For the outputs that other programs read: fingerprints, paths and addresses."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

from easyread.text.words import straight

if TYPE_CHECKING:
    from easyread.findings import Finding

_PACKAGE = "easyread-documents"
_NUMBER = re.compile(r"\d[\d,.]*\b")


@dataclass
class Fingerprints:
    """Unique names for the findings of one report.

    A fingerprint is the SHA-256 of path, rule, sentence and a count of repeats, in hex.
    It has no line number, so lines added above a finding do not change it.
    """

    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def of(self, path: str, finding: Finding) -> str:
        """Return the fingerprint of the next finding in the file at `path`."""
        key = (normalize("NFC", path), finding.rule, _normalized_text(finding))
        self.counts[key] += 1
        name = "|".join((*key, str(self.counts[key])))
        return sha256(name.encode("utf-8", "replace")).hexdigest()


def _normalized_text(finding: Finding) -> str:
    """Return the sentence of a finding, or its message with each number as 0.

    Numbers in messages about a absolute document, such as that of its words, change often.
    """
    if finding.sentence is not None:
        text = finding.sentence.text
    else:
        text = _NUMBER.sub("0", finding.message)
    return " ".join(straight(normalize("NFC", text)).split()).casefold()


def repository() -> Path:
    """Return the root of the current Git repository, or the current folder."""
    current = Path.cwd()
    for folder in (current, *current.parents):
        if (folder / ".git").exists():
            return folder
    return current


def path_below(file: str, folder: Path) -> str:
    """Return the path of `file` relative to `folder`, with forward slashes.

    A file that is not below the folder keeps its absolute path. No file gives "-".
    A byte of a name that stands for no letter is written as its number.
    """
    if file in {"", "-"}:
        return "-"
    path = Path(os.path.normpath(Path.cwd() / file))
    if path.is_relative_to(folder):
        path = path.relative_to(folder)
    return path.as_posix().encode("utf-8", "backslashreplace").decode()


def rule_url(rule: str) -> str:
    """Return the address of a rule, or "" where the package has no page of rules."""
    page = project_urls().get("rules", "")
    return f"{page}#{rule}" if page else ""


@cache
def project_urls() -> dict[str, str]:
    """Return “project.urls” of pyproject.toml, by label in lower case; {} if none."""
    from importlib.metadata import PackageNotFoundError, metadata  # noqa: PLC0415  slow

    try:
        entries = metadata(_PACKAGE).get_all("Project-URL") or []
    except PackageNotFoundError:
        return {}
    pairs = (entry.partition(",") for entry in entries)
    return {label.strip().casefold(): url.strip() for label, _, url in pairs}
