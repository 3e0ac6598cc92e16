"""A name for each finding that stays the same when lines move."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING
from unicodedata import normalize

from easyread.text.words import straight

if TYPE_CHECKING:
    from easyread.findings import Finding

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
