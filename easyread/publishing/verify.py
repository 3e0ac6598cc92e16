"""Finds every file of a site that is not as it was published."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path  # noqa: TC003  a noun of ours has one
from typing import TYPE_CHECKING, Literal

from easyread.errors import EasyReadError
from easyread.publishing.state import STATE, SUMS, read_site, read_sums

if TYPE_CHECKING:
    from collections.abc import Iterator

# Hosts of web sites ask for these; they are nobody's documents.
_OF_THE_HOST = frozenset({"CNAME", "robots.txt", "_headers", "_redirects"})


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not as we published it."""

    place: str
    how: Literal["changed", "missing", "not ours"]


def verify(site: Path) -> tuple[int, tuple[Difference, ...]]:
    """Return how many files we published, and each that is not as it was then.

    A list in each folder says the same as the list of the site. So a change is found
    also where somebody changed one of the lists with it.
    """
    if not (site / STATE).is_file():
        raise EasyReadError(
            f"{site} is not a site that we published. Name the folder with {STATE}."
        )
    read_site(site)
    sums = read_sums(site)
    differences = [*_changed_files(site, sums), *_other_files(site, sums)]
    for place in sums:
        folder, _, name = place.rpartition("/")
        if name == SUMS and (site / place).is_file():
            inner = read_sums(site / folder)
            differences += [
                Difference(f"{folder}/{difference.place}", difference.how)
                for difference in _changed_files(site / folder, inner)
            ]
    unique = dict.fromkeys(
        sorted(differences, key=lambda difference: (difference.place, difference.how))
    )
    return len(sums), tuple(unique)


def _changed_files(folder: Path, sums: dict[str, str]) -> Iterator[Difference]:
    if not sums:
        yield Difference(SUMS, "missing")
    for place, digest in sums.items():
        path = folder / place
        if not path.is_file():
            yield Difference(place, "missing")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            yield Difference(place, "changed")


def _other_files(site: Path, sums: dict[str, str]) -> Iterator[Difference]:
    """Yield what somebody else put there. Hidden files belong to git and to hosts."""
    for path in site.rglob("*"):
        place = path.relative_to(site)
        hidden = any(part.startswith(".") for part in place.parts)
        known = place.as_posix() in sums or str(place) in {SUMS, *_OF_THE_HOST}
        if path.is_file() and not hidden and not known:
            yield Difference(place.as_posix(), "not ours")
