"""Write into NOTICE what an installation brings along: `python -m tools.notice`.

--check changes nothing. It fails where NOTICE does not say what is installed, and where
a licence is not on the list in licences.toml. What belongs to an extra that is not
installed here keeps its lines; --every-extra fails there.

Exit codes: 0 done, 1 something to change, 2 we could not look.
"""

from __future__ import annotations

import argparse
import sys
from difflib import unified_diff
from pathlib import Path

from tools.notice.licences import LicenceError, Licences
from tools.notice.section import Group, groups_in, with_section
from tools.notice.tree import Packages, Tree, required

ROOT = Path(__file__).parents[2]


class Section:
    """The groups of NOTICE as they should be, and what stands in their way."""

    def __init__(self, old: dict[str, Group]) -> None:
        """Take the groups that stand in NOTICE."""
        self.groups: dict[str, Group] = {}
        self.chosen: dict[str, str] = {}
        self.wrong: list[str] = []
        self.not_here: dict[str, set[str]] = {}
        self._old = old
        self._licences = Licences.listed()

    def add(self, extra: str, tree: Tree) -> None:
        """Add the core (""), or what an extra brings along beside it."""
        core = self.groups.get("", {})
        if tree.missing:
            self.not_here[extra] = tree.missing
            group = self._old.get(extra, {})
            for name in sorted(tree.roots - group.keys() - core.keys()):
                self.wrong.append(f"NOTICE does not name {name}, which is new.")
        else:
            group = self._read(tree, told=set(core))
        for name, licence in group.items():
            self._choose(name, licence)
        self.groups[extra] = group

    def _read(self, tree: Tree, told: set[str]) -> Group:
        """Return the licence of each package that is not told already."""
        group = {}
        for name in sorted({*tree.here, *tree.elsewhere} - told):
            try:
                group[name] = (
                    self._licences.of(name, tree.here[name])
                    if name in tree.here
                    else self._licences.of_another_system(name)
                )
            except LicenceError as error:
                self.wrong.append(str(error))
        return group

    def _choose(self, name: str, licence: str) -> None:
        """Note which licence we take, or that we may take none."""
        try:
            if choice := self._licences.choice(name, licence):
                self.chosen[name] = choice
        except LicenceError as error:
            self.wrong.append(str(error))


def main(argv: list[str] | None = None) -> int:
    """Do what the words after the name of the tool ask for; return the exit code."""
    words = argparse.ArgumentParser(
        "python -m tools.notice", description=(__doc__ or "").partition("\n")[0]
    )
    words.add_argument("--check", action="store_true", help="change nothing")
    words.add_argument("--every-extra", action="store_true", help="keep no lines")
    words.add_argument("--root", type=Path, default=ROOT, help="where NOTICE is")
    words.add_argument("--packages", type=Path, help="a folder of installed packages")
    given = words.parse_args(argv)

    path = given.root / "NOTICE"
    notice = path.read_text("utf-8")
    packages, section = Packages(given.packages), Section(groups_in(notice))
    for extra, wanted in required(given.root / "pyproject.toml").items():
        section.add(extra, packages.tree(wanted))
    for extra, names in section.not_here.items():
        what = f"The extra {extra}" if extra else "easyread"
        _say(f"{what} needs what is not installed here: {', '.join(sorted(names))}.")
    if section.not_here and (given.every_extra or "" in section.not_here):
        return 2
    if section.wrong:
        _say(*section.wrong)
        return 1
    new = with_section(notice, section.groups, section.chosen)
    if not given.check:
        path.write_text(new, "utf-8")
    elif new != notice:
        old, fresh = notice.splitlines(), new.splitlines()
        _say(*unified_diff(old, fresh, "NOTICE", "NOTICE as it should be", lineterm=""))
        _say("NOTICE is not up to date. Run: python -m tools.notice")
        return 1
    return 0


def _say(*lines: str) -> None:
    print(*lines, sep="\n", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
