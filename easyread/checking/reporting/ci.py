"""What reports for other programs share: names, paths and addresses that stay."""

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
    """Names for the findings of one report. No two of them are the same.

    A name is made of the path, the rule, the sentence, and how often these were seen
    before. No line number is in it: a document may grow above a finding.
    """

    seen: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def of(self, path: str, finding: Finding) -> str:
        """Return the name of a finding in the file at `path`."""
        about = (normalize("NFC", path), finding.rule, _words(finding))
        self.seen[about] += 1
        named = "|".join((*about, str(self.seen[about])))
        return sha256(named.encode("utf-8", "replace")).hexdigest()


def _words(finding: Finding) -> str:
    """Return what a finding is about, without what may change by the way.

    What is said of a whole document counts its words: the number is left out.
    """
    if finding.sentence is not None:
        said = finding.sentence.text
    else:
        said = _NUMBER.sub("0", finding.message)
    return " ".join(straight(normalize("NFC", said)).split()).casefold()


def repository() -> Path:
    """Return the folder of the repository we are in, or this folder without one."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / ".git").exists():
            return folder
    return here


def path_below(file: str, folder: Path) -> str:
    """Return the path of `file` seen from `folder`, the same on every machine.

    A file that is elsewhere keeps its whole path. Text that has no file is “-”.
    """
    if file in {"", "-"}:
        return "-"
    whole = Path(os.path.normpath(Path.cwd() / file))
    try:
        return whole.relative_to(folder).as_posix()
    except ValueError:
        return whole.as_posix()


def rule_url(rule: str) -> str:
    """Return the address of a rule, or nothing where the package names no page of them."""
    page = project_urls().get("rules", "")
    return f"{page}#{rule}" if page else ""


@cache
def project_urls() -> dict[str, str]:
    """Return the addresses under “project.urls” of pyproject.toml, by their labels.

    None are made up: an address that leads nowhere is worse than none.
    """
    from importlib.metadata import PackageNotFoundError, metadata  # noqa: PLC0415  slow

    try:
        told = metadata(_PACKAGE).get_all("Project-URL") or []
    except PackageNotFoundError:
        return {}
    pairs = (one.partition(",") for one in told)
    return {label.strip().casefold(): url.strip() for label, _, url in pairs}
