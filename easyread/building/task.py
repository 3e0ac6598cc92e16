"""One document to make, and how that went. Both travel between processes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from easyread.pipeline import Built, Choices

State = Literal["made", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class Task:
    """A document to make.

    `stamp` stands for all that its pages depend on, but for the files named in it.
    `start` is when we looked. `tell` says what was made; it must be a function of a
    module, because another process calls it.
    """

    path: Path
    out: Path
    choices: Choices
    tell: Callable[[Built], Told]
    stamp: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to say of a document, in lines.

    `facts` are what readers will act on, `changes` what is not as people checked it, or
    as the author may expect, and `wrong` is what must be mended.
    """

    facts: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went with one document. `draft` means that facts are missing in it."""

    path: Path
    state: State
    files: tuple[Path, ...] = ()
    told: Told = Told()
    draft: bool = False
