"""One case: a project of which one file is spoilt, and the commands that meet it."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass
from random import Random
from typing import TYPE_CHECKING, Final

from tests.fuzz.kinds import FILE, KINDS, SPOILT, WORDS

if TYPE_CHECKING:
    from pathlib import Path

# Beside the folder of a case that is kept.
CASE_FILE: Final = "case.json"
_MOST_MUTATIONS = 4


@dataclass(frozen=True, slots=True)
class Case:
    """What is run: each command has its words, and `typed` names what is typed in.

    `only` is the kind that was asked for, where it was.
    """

    seed: int
    number: int
    only: str
    kind: str
    file: str
    commands: tuple[tuple[str, ...], ...]
    typed: str

    def keep(self, folder: Path) -> None:
        """Write down what is run beside the project that it is run in."""
        (folder / CASE_FILE).write_text(json.dumps(asdict(self), indent=1))


def kept(folder: Path) -> Case:
    """Return the case that is kept in a folder."""
    given = json.loads((folder / CASE_FILE).read_text())
    given["commands"] = tuple(tuple(words) for words in given["commands"])
    return Case(**given)


def make_case(
    world: Path, folder: Path, seed: int, number: int, only: str = ""
) -> Case:
    """Write the project of a case into `folder`; the same each time."""
    dice = Random(f"{seed}:{number}:{only}")  # noqa: S311  no secret
    name = only or dice.choice(list(KINDS))
    kind = KINDS[name]
    files = sorted(path for glob in kind.files for path in world.glob(glob))
    path, other = dice.choice(files), dice.choice(files)
    spoilt, more = path.read_bytes(), other.read_bytes()
    for _ in range(dice.choice((1, 1, 2, _MOST_MUTATIONS))):
        spoilt = dice.choice(kind.mutations)(dice, spoilt, more)[: kind.most_bytes]
    run = dice.choice(kind.runs)

    shutil.copytree(world, folder)
    file = path.relative_to(world).as_posix()
    if not kind.text:
        (folder / file).write_bytes(spoilt)
    filled = {**WORDS, FILE: file, SPOILT: _as_word(spoilt)}
    commands = tuple(
        tuple(filled.get(word, word) for word in command.split())
        for command in run.split(";")
    )
    return Case(seed, number, only, name, file, commands, file if kind.typed else "")


def _as_word(spoilt: bytes) -> str:
    """Return what a program is given when somebody types this."""
    return os.fsdecode(spoilt.replace(b"\0", b""))
