"""The part of NOTICE that is made: one line for each package, in groups."""

from __future__ import annotations

START = "What an installation brings along (made by python -m tools.notice)\n"
ALWAYS = "Always"
WITH = "With the extra "
CHOSEN = " (we choose "

# Names of packages, each with its licence as SPDX writes it.
Group = dict[str, str]


def groups_in(notice: str) -> dict[str, Group]:
    """Read the groups that stand in NOTICE: the core is "", an extra has its name."""
    groups: dict[str, Group] = {}
    group: Group = {}
    for line in notice.partition(START)[2].splitlines():
        if line.startswith("    "):
            name, _, licence = line.strip().partition(": ")
            group[name] = licence.partition(CHOSEN)[0]
        elif line.strip():
            title = line.strip()
            group = groups[title.removeprefix(WITH) if title != ALWAYS else ""] = {}
    return groups


def with_section(notice: str, groups: dict[str, Group], chosen: dict[str, str]) -> str:
    """Return NOTICE with these groups at its end; what was written by hand stays.

    `chosen` has the licence that we take of a package that offers several.
    """
    lines = [notice.partition(START)[0].rstrip(), "", START.rstrip()]
    for extra, group in groups.items():
        lines += ["", f"  {WITH}{extra}" if extra else f"  {ALWAYS}"]
        for name, licence in sorted(group.items()):
            choice = f"{CHOSEN}{chosen[name]})" if name in chosen else ""
            lines.append(f"    {name}: {licence}{choice}")
    return "\n".join(lines) + "\n"
