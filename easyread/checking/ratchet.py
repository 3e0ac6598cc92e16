"""The difficulty of before: a document does not get harder without anybody knowing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

# A plain sentence more or less moves the score by a hair. That makes nobody read worse.
_SLACK = 0.05


@dataclass(frozen=True, slots=True)
class Ratchet:
    """How hard each file was, by its path, as one version of easyread tells it.

    Another version may count in another way. Then no scores are compared. What was
    found is, in every version: it goes by rule and sentence.
    """

    easyread: str = ""
    files: Mapping[str, float] = field(default_factory=dict)

    def harder(self, now: Ratchet) -> Iterator[str]:
        """Tell which files are harder now, in plain sentences."""
        for path, score in now.files.items():
            before = self.files.get(path, score)
            if self.easyread == now.easyread and score > before + _SLACK:
                yield (
                    f"{path} is harder to read than before. Its difficulty was"
                    f" {before:g} and is {score:g} now. Make it easier, or add:"
                    " --accept-new"
                )

    def is_of_another_version(self, now: Ratchet) -> bool:
        """Return whether there are scores of before that say nothing about now."""
        return bool(self.files) and self.easyread != now.easyread

    def turned(
        self, now: Ratchet, there: Collection[str], *, accept_new: bool
    ) -> Ratchet:
        """Return what holds from now on. Without `accept_new`, no number grows.

        `there` are the paths that still have a file.
        """
        if self.easyread != now.easyread:
            return now
        kept = {path: score for path, score in self.files.items() if path in there}
        for path, score in now.files.items():
            if accept_new:
                kept[path] = score
            elif path in kept:
                kept[path] = min(score, kept[path])
        return Ratchet(now.easyread, kept)

    def as_dict(self) -> dict[str, Any]:
        """Return what is written."""
        return {"easyread": self.easyread, "files": self.files}


def read_ratchet(data: object) -> Ratchet | None:
    """Return what was written, or None where it is broken."""
    if not isinstance(data, dict):
        return None
    version, files = data.get("easyread"), data.get("files")
    if not isinstance(version, str) or not isinstance(files, dict):
        return None
    if not all(type(score) in {int, float} for score in files.values()):
        return None
    return Ratchet(version, files)
