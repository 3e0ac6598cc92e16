"""What the licence of a package is, and whether easyread may bring it along."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tools.notice.spdx import canonical, ways

if TYPE_CHECKING:
    from importlib.metadata import Distribution

LIST = Path(__file__).with_name("licences.toml")
CLASSIFIER = "License :: "
NOTHING = ("", "unknown", "osi approved")
# What is longer than this is no name: it is the licence itself.
LONGEST_NAME = 100


class LicenceError(ValueError):
    """A package may not come along, or nobody can tell whether it may."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a person read: what a package says, and what that means."""

    says: str
    means: str


@dataclass(frozen=True, slots=True)
class Licences:
    """The list that people keep: what is allowed, and how packages name it."""

    allowed: frozenset[str]
    names: dict[str, str]
    read: dict[str, Reading]
    elsewhere: dict[str, str]

    @classmethod
    def listed(cls) -> Licences:
        """Read the list beside this file."""
        given = tomllib.loads(LIST.read_text("utf-8"))
        return cls(
            allowed=frozenset(given["allowed"]),
            names={name.casefold(): spdx for name, spdx in given["names"].items()},
            read={name: Reading(**one) for name, one in given["read"].items()},
            elsewhere=given["elsewhere"],
        )

    def of(self, name: str, package: Distribution) -> str:
        """Return the licence of a package, by what it says or what a person read."""
        said = self._said(package)
        known = self.read.get(name)
        if known and known.says == said:
            return known.means
        if not said:
            raise LicenceError(
                f"{name} does not say what its licence is. Read it, and write it into"
                f" {LIST.name} under “read”."
            )
        return said

    def of_another_system(self, name: str) -> str:
        """Return the licence of a package that is not installed on this system."""
        if name not in self.elsewhere:
            raise LicenceError(
                f"{name} comes along on another system or with another Python. Write"
                f" its licence into {LIST.name} under “elsewhere”."
            )
        return self.elsewhere[name]

    def choice(self, name: str, licence: str) -> str:
        """Return which licence we take where a package offers others, too; else "".

        A package that offers none that is allowed may not come along.
        """
        offered = ways(licence)
        ours = [way for way in offered if way <= self.allowed]
        if not ours:
            raise LicenceError(
                f"{name} has the licence “{licence}”, which is not on the list in"
                f" {LIST.name}. A person must decide whether it may come along."
            )
        return "" if len(ours) == len(offered) else " and ".join(sorted(ours[0]))

    def _said(self, package: Distribution) -> str:
        """Return what a package says in the best of the three places that it has.

        Of several classifiers all hold: they do not say that one may choose.
        """

        def lines(name: str) -> list[str]:
            return [str(one) for one in package.metadata.get_all(name) or []]

        if said := self._spdx(*lines("License-Expression")):
            return said
        classified = [
            self._spdx(one.rpartition(" :: ")[2])
            for one in lines("Classifier")
            if one.startswith(CLASSIFIER)
        ]
        said = " AND ".join(sorted({one for one in classified if one}))
        plain = self._spdx(*lines("License"))
        says_which = said == "LicenseRef-BSD" and plain.startswith("BSD-")
        return plain if says_which or not said else said

    def _spdx(self, said: str = "") -> str:
        """Write a licence as SPDX does; as it was said where SPDX does not know it."""
        said = " ".join(said.split())
        if said.casefold() in NOTHING or len(said) > LONGEST_NAME:
            return ""
        said = self.names.get(said.casefold(), said)
        return canonical(said) or said
