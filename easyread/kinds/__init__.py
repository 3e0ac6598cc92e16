"""The kinds of document: each module here is one, and says what its facts are.

To add a kind, write three files with its name, and no line anywhere else:

1. `easyread/kinds/letter.py`, with a class `Letter(Kind)`: what such a document holds.
   Each fact is declared once, on its field; `parts/declare.py` says what can be declared.
   Its key is the name of the field: `made_by` is “made by”, and `from_` is “from”.
   Where its facts can change after people have been told, it is a `KindWithChanges`:
   see `parts/changed.py`.

       from easyread.kinds.parts.author_text import Sentences
       from easyread.kinds.parts.declare import fact, group
       from easyread.kinds.parts.fields import Name
       from easyread.kinds.parts.kind import Kind
       from easyread.kinds.parts.reply import Reply


       class Letter(Kind):
           \"\"\"Something that a person needs to know, and how to answer.\"\"\"

           from_: Name = fact(
               "who writes", asks="who writes this", needed=True,
               says="from", front=True,
           )
           why: Sentences = fact("why you write")
           reply: Reply = group(Reply, "how people answer", says="reply", last=True)

2. `templates/wording/en/letter.yaml`: the words for what is declared, in this kind.
   What it does not say is said in the words of common.yaml, never in those of
   another kind.

       from: {say: "This letter is from {{ who }}.", symbol: letter, role: fact}
       what-from: {say: "who writes this"}
       heading-why: {say: "Why we write to you"}
       reply: {say: "Please tell us what you think.", symbol: answer, role: action}
       answer-letter: {say: "A letter", symbol: letter, role: choice}
       missing: {say: "This letter does not say {{ what }}."}

   “what-from” ends “We have not decided …”; “answer-letter” is an answer to “What is
   this paper?” when readers check it; “missing” is what the checker says of a draft.

3. `examples/letter.yaml`: a letter in which every fact is given.

From these come `easyread new letter`, the JSON Schema, the loader and its messages, the
pages, the questions for readers, what the checker misses, and what `build` reads back.
The tests of every kind hold the new one without being told.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from easyread.errors import UnknownNameError, do_you_mean

if TYPE_CHECKING:
    from easyread.kinds.parts.kind import Kind

__all__ = [
    "KINDS",
    "Kinds",
    "LookedFor",
    "free_keys",
    "keys_under",
    "looked_for",
    "new_file",
    "schema",
]


class Kinds(Mapping[str, "type[Kind]"]):
    """The kinds by name. Only a kind that is asked for is imported.

    `folders` hold their modules. They are those of this program, or of one that is
    built on it; never a folder of documents, nor one that a file names.
    """

    def __init__(self, *folders: Path) -> None:
        self.folders = folders

    def __getitem__(self, name: str) -> type[Kind]:
        """Return the kind called `name`."""
        file = self._files().get(str(name))
        if file is None:
            raise KeyError(name)
        return _kind_in(file)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._files()))

    def __len__(self) -> int:
        return len(self._files())

    def _files(self) -> Mapping[str, Path]:
        return _files_in(self.folders)


@cache
def _files_in(folders: tuple[Path, ...]) -> Mapping[str, Path]:
    files = (file for folder in folders for file in folder.glob("[a-z]*.py"))
    return {file.stem: file for file in files}


@cache
def _kind_in(file: Path) -> type[Kind]:
    """Return the kind that a module makes: the class of that name.

    A module beside this one is imported as any other.
    """
    name = f"{__name__}.{file.stem}"
    spec = spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise ImportError(f"We cannot import {file}.", name=name)
    module = sys.modules.get(name)
    if module is None or getattr(module, "__file__", "") != str(file):
        module = module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    kind: type[Kind] = getattr(module, file.stem.title().replace("_", ""))
    return kind


KINDS: Final = Kinds(Path(__file__).parent)


def _kind_called(name: str) -> type[Kind]:
    if name not in KINDS:
        from easyread.kinds.parts.other_names import (  # noqa: PLC0415  after a mistake
            meant_by,
        )

        near = meant_by(name, KINDS)
        nearest_one = f"The nearest one is “{near}”. " if near else ""
        hint = do_you_mean(name, KINDS, f"{nearest_one}We have {', '.join(KINDS)}.")
        raise UnknownNameError(
            f"We have no kind of document called “{name}”."
            f" {hint}"
            f" For any other text, write a Markdown file, such as “{_file_name(name)}”."
        )
    return KINDS[name]


def _file_name(kind: str) -> str:
    words = re.findall(r"\w+", kind.lower())
    return f"{'-'.join(words) or 'words'}.md"


def new_file(kind: str) -> str:
    """Return a file to fill in: every fact is there, empty, with what it is for."""
    from easyread.kinds.parts.derived import empty_file  # noqa: PLC0415  only for new

    return empty_file(kind, _kind_called(kind))


def schema(kind: str | None = None) -> dict[str, object]:
    """Return the JSON Schema of one kind of document, or of all kinds at once."""
    from easyread.kinds.parts.derived import (  # noqa: PLC0415  only for schemas
        schema_of,
        schema_of_all,
    )

    return schema_of_all(KINDS) if kind is None else schema_of(kind, _kind_called(kind))


def keys_under(kind: str) -> dict[str, frozenset[str]]:
    """Return for each key of a kind's files the keys that may stand under it."""
    from easyread.kinds.parts import derived  # noqa: PLC0415  with the kind alone

    return derived.keys_under(_kind_called(kind))


def free_keys(kind: str) -> frozenset[str]:
    """Return the keys under which authors choose keys of their own."""
    from easyread.kinds.parts import derived  # noqa: PLC0415  with the kind alone

    return derived.free_keys(_kind_called(kind))


class LookedFor(NamedTuple):
    """What readers of a kind look for: the key of it, and words that show it."""

    asks: str
    key: str
    words: str


def looked_for(kind: str) -> tuple[LookedFor, ...]:
    """Return what readers of a kind look for; nothing where we do not know the kind."""
    if kind not in KINDS:
        return ()
    from easyread.kinds.parts.declare import infos_of  # noqa: PLC0415  with the kind
    from easyread.kinds.parts.fields import key_of  # noqa: PLC0415  as above

    return tuple(
        LookedFor(info.asks, key_of(name), info.looked_for)
        for name, info in infos_of(KINDS[kind]).items()
        if info.looked_for
    )
