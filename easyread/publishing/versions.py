"""Version numbers: 1, 1.1 or 1.1.2; they are numbers, so 1.10 comes after 1.9."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WRITTEN = re.compile(r"[vV]?(\d{1,4})(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?")


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """The number of a version.

    A new first number says that the meaning changed, a new second one that the words
    are clearer, a new third one that a slip or a picture was put right.
    """

    major: int
    minor: int = 0
    patch: int = 0

    def __str__(self) -> str:
        """Return the number as addresses have it: 1.0, 1.1, 1.1.2."""
        return f"{self.major}.{self.minor}" + (f".{self.patch}" if self.patch else "")

    @property
    def folder(self) -> str:
        """The name of the folder of this version."""
        return f"v{self}"


def read_version(text: str) -> Version | None:
    """Return the version that people wrote, or None where it is no number."""
    found = _WRITTEN.fullmatch(text.strip())
    return Version(*(int(number or 0) for number in found.groups())) if found else None
