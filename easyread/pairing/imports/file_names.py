"""Our own names for the files of a set: nothing in them comes from elsewhere unread."""

from __future__ import annotations

import re
import unicodedata

NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
LONGEST = 56
_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


class FileNames:
    """Names for one folder. No two are the same, also where case does not count."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, label: str, default: str = "picture") -> str:
        """Return a free name made of the words of a label."""
        stem = own_name(label) or own_name(default) or "picture"
        name, number = stem, 1
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name)
        return name


def own_name(text: str) -> str:
    """Return a text as the name of a file or set; "" where it has no letters for one."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:LONGEST].strip("-")
    return f"{words}-picture" if _DEVICES.fullmatch(words) else words
