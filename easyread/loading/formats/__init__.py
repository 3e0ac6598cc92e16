"""The formats that we read. Each is a module here that gives a Source.

To add one, write a module with a `FORMAT`, and no line anywhere else: then files that
end as it says are loaded, checked and built.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from easyread.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from easyread.loading.keys import Keys
    from easyread.loading.source import Source


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a document: how its files end, and what reads them.

    `read` takes what a file holds, its name for messages, and the keys that it may
    hold (None: those of the kind that it says it is). It returns what the file says
    with every fault, and raises only where nothing of it can be read.

    `kind` is the kind of a file that names none. `builds` tells whether such files in
    a folder are documents to build; others are only checked.
    """

    suffixes: tuple[str, ...]
    read: Callable[[bytes | str, str, Keys | None], Source]
    kind: str = ""
    builds: bool = True


@cache
def formats() -> Mapping[str, Format]:
    """Return the formats of all modules in this folder, by the endings of files."""
    every: list[Format] = [
        import_module(f"{__name__}.{module.name}").FORMAT
        for module in iter_modules(__path__)
    ]
    return {suffix: form for form in every for suffix in form.suffixes}


def format_named(suffix: str) -> Format:
    """Return the format of files that end in `suffix`: “.md” and “md” are the same.

    Raises UnknownNameError for one that we cannot read.
    """
    by_suffix = formats()
    form = by_suffix.get(f".{suffix.lower().removeprefix('.')}")
    if form is None:
        listed = ", ".join(name.removeprefix(".") for name in by_suffix)
        raise UnknownNameError(f"We cannot read “{suffix}”. We can read {listed}.")
    return form
