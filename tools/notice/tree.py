"""What an installation brings along, on each system and with each extra."""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from typing import TYPE_CHECKING, Literal

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Where easyread runs: what comes along anywhere is named, whatever machine looks.
SYSTEMS = (
    ("linux", "Linux", "posix"),
    ("darwin", "Darwin", "posix"),
    ("win32", "Windows", "nt"),
)
VERSIONS = ("3.11", "3.12", "3.13", "3.14")


@dataclass(slots=True)
class Tree:
    """What a list of requirements brings along: the packages that are here, by name.

    `roots` are the names in the list itself, `elsewhere` what only other systems or
    other versions of Python ask for, and `missing` what should be here and is not.
    """

    roots: frozenset[str]
    here: dict[str, Distribution] = field(default_factory=dict)
    elsewhere: set[str] = field(default_factory=set)
    missing: set[str] = field(default_factory=set)


class Packages:
    """The packages that are installed on this machine."""

    def __init__(self, folder: Path | None = None) -> None:
        """Look where Python looks, or in a folder alone."""
        self._installed: dict[str, Distribution] = {}
        for one in distributions(path=[str(folder)] if folder else sys.path):
            self._installed.setdefault(canonicalize_name(one.name), one)

    def tree(self, requirements: list[str]) -> Tree:
        """Follow requirements down to what they need themselves."""
        wanted = [Requirement(one) for one in requirements]
        tree = Tree(frozenset(canonicalize_name(one.name) for one in wanted))
        seen: set[tuple[str, str]] = set()
        waiting = [(one, "") for one in wanted]
        while waiting:
            one, asking = waiting.pop()
            name, where = canonicalize_name(one.name), _where(one, asking)
            package = self._installed.get(name)
            if where == "elsewhere":
                tree.elsewhere.add(name)
            elif where == "here" and package is None:
                tree.missing.add(name)
            elif where == "here" and package:
                tree.here[name] = package
                for extra in {"", *one.extras} - {e for n, e in seen if n == name}:
                    seen.add((name, extra))
                    needs = map(Requirement, package.requires or [])
                    waiting += [(need, extra) for need in needs]
        tree.elsewhere -= tree.missing | tree.here.keys()
        return tree


def _where(wanted: Requirement, extra: str) -> Literal["here", "elsewhere", "nowhere"]:
    """Tell where something is wanted, when its package was asked for with an extra."""
    if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
        return "here"
    anywhere = (one | {"extra": extra} for one in _environments())
    return "elsewhere" if any(map(wanted.marker.evaluate, anywhere)) else "nowhere"


def _environments() -> Iterator[dict[str, str]]:
    """Return each environment that a marker can ask about."""
    for system, name, kind in SYSTEMS:
        for version in VERSIONS:
            yield {
                "sys_platform": system,
                "platform_system": name,
                "os_name": kind,
                "python_version": version,
                "python_full_version": f"{version}.0",
                "implementation_name": "cpython",
                "platform_python_implementation": "CPython",
                "platform_machine": "x86_64",
            }


def required(project: Path) -> dict[str, list[str]]:
    """Return what a pyproject.toml requires: always (""), and with each extra."""
    given = tomllib.loads(project.read_text("utf-8"))["project"]
    return {"": given["dependencies"], **given.get("optional-dependencies", {})}
