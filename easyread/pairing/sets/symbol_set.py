"""What a set of pictures says of itself, and what its licence allows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Use = Literal[
    "open", "attribution", "share-alike", "non-commercial", "own licence", "unknown"
]

# Sets like these are off until a document says that it may show them.
NEED_PERMISSION: frozenset[Use] = frozenset({"non-commercial", "unknown"})
# Licences that ask for a credit.
NEED_CREDIT: frozenset[Use] = frozenset(
    {"attribution", "share-alike", "non-commercial"}
)
RESERVED = frozenset({"drawn", "fact", "openmoji", "own"})

_OPEN = re.compile(
    r"^(cc-?0|mit|apache|isc|bsd|unlicense|ofl|wtfpl|zlib|pdm)\b"
    r"|public domain|\b(?:cc|commons) zero\b"
)
_OWN = re.compile(r"\b(own|bought|paid|proprietary|licenseref-proprietary)\b")
_NON_COMMERCIAL = re.compile(r"\bnc\b|non-?\s?commercial")
_SHARE_ALIKE = re.compile(r"\bby[- ]sa\b|share-?\s?alike")
_ATTRIBUTION = re.compile(r"\b(cc[- ])?by\b|attribution")


@dataclass(frozen=True, slots=True)
class SymbolSet:
    """What the set.yaml of a set says.

    `credit` is the line that a page prints. Pictures under an organisation's own
    licence stand in its documents alone: nobody may get them as separate files.
    """

    name: str
    title: str
    licence: str = "unknown"
    licence_url: str = ""
    credit: str = ""
    url: str = ""
    version: str = ""

    @property
    def use(self) -> Use:
        """What the licence allows, in one word."""
        return use_of(self.licence)


@lru_cache(maxsize=256)
def use_of(licence: str) -> Use:
    """Return what a licence allows: an SPDX name (CC-BY-SA-4.0), or plain words.

    "own" stands for what an organisation bought or made itself.
    """
    name = licence.strip().casefold().replace("_", "-")
    if _NON_COMMERCIAL.search(name):
        return "non-commercial"
    if _OWN.search(name):
        return "own licence"
    if _OPEN.search(name):
        return "open"
    if _SHARE_ALIKE.search(name):
        return "share-alike"
    return "attribution" if _ATTRIBUTION.search(name) else "unknown"


def read_set(name: str, entries: Mapping[str, object]) -> SymbolSet:
    """Return the set that the entries of a set.yaml describe.

    What they leave out is unknown.
    """
    values = {key: str(value) for key, value in entries.items() if value is not None}
    return SymbolSet(
        name=name,
        title=values.get("name", name),
        licence=values.get("licence", "unknown"),
        licence_url=values.get("licence_url", ""),
        credit=values.get("credit", ""),
        url=values.get("url", ""),
        version=values.get("version", ""),
    )
