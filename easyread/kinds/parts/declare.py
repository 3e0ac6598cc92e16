"""How a kind declares its facts: each one once, on its field.

    date: Day = fact(
        "the day, like Wednesday 4 March 2026",
        name="day", asks="which day it is", needed=True,
        says="day-is", front=True, role="event",
    )
    photos: YesOrSentences = fact("do you take photos? true, no, or your own sentences")

A fact declares only what does not follow from its name, its type and its description.
Of the photos follow “photos-yes” and “photos-no” for a plain answer, “heading-photos”,
and “what-photos” for what is not decided yet.

The empty file of `new`, the JSON Schema, what a draft misses, what readers get and in
which order, "not decided yet", the questions of a review and what `build` reads back:
all of it is made from these lines.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pydantic import Field

from easyread.kinds.parts.fields import Reads, key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import BaseModel

    from easyread.model import FactKind, FactRole, Role

# Words by which a document says why; several kinds look for them.
WHY: Final = (
    "because|why|so that|want to|wants to|we need|help us|we will use|to find out"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactInfo:
    """What a field says of its fact. Everything may be left out.

    What it is called, and whether it must be there:

    name        what it is called where `build` reads it back ("reply by"), and in the
                wording; its key in the file where this is left out
    asks        finishes "This invite does not say …"; without it the fact is none that
                readers act on, and nobody misses it. A fact that is needed asks for its
                description where this is left out
    needed      readers need it: without it the document is a draft. On a group: they
                need the group; else its facts are needed once any of them is given
    unless      another field of the same model which serves in its place
    looked_for  words, as a regular expression; where a finished document holds none of
                them, the checker says that it did not find what `asks` says
    role        what follows from it: see `easyread.model.FactRole`
    question    the wording of the review question; "ask-" and the name else
    changes     its name in a list of what has changed; only then can it stand there

    What readers get:

    says        the wording of its sentence; the sentence before the author's own list
                or before what a group says
    yes, no     the wording, one entry or more, of a plain yes and a plain no; the name
                and "-yes" or "-no" else
    after       the wording of what follows after the author's own sentences
    each        the role of each of the author's own sentences: item, action
    undecided   the thing in "We have not decided … yet": "what-" and the name else
    under       the heading it stands under: "why" for the wording "heading-why"; its
                name, or that of its group, where this is left out. Where the author
                wrote sentences, "heading-why-given" comes first, if there is one
    front       it stands under the title, on page 1, and nowhere else
    last        it comes after the sections that authors add

    rare        it is left out of a new file, for few files have it
    """

    name: str = ""
    asks: str = ""
    needed: bool = False
    unless: str = ""
    looked_for: str = ""
    role: FactRole = ""
    question: str = ""
    changes: str = ""
    says: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    each: Role = "plain"
    undecided: str = ""
    under: str = ""
    front: bool = False
    last: bool = False
    rare: bool = False
    kind: FactKind = ""


def fact(description: str, default: object = None, **declared: Any) -> Any:
    """Return the field of a fact. `declared` are the names of a `FactInfo`.

    `description` is the comment above it in a new file, and the help of an editor.
    """
    field: Any = Field(default, description=description)
    field.metadata.append(FactInfo(**declared))
    return field


def group(model: Callable[[], object], description: str, **declared: Any) -> Any:
    """Return the field of a group of facts, which is empty where a file has none."""
    field: Any = Field(default_factory=model, description=description)
    field.metadata.append(FactInfo(**declared))
    return field


@cache
def infos_of(model: type[BaseModel]) -> Mapping[str, FactInfo]:
    """Return what each field of a model declares, in the order in which it is said.

    What was left out is filled in, but for `under`, which depends on the group.
    """
    order = dict.fromkeys([*getattr(model, "first", ()), *model.model_fields])
    return MappingProxyType({name: _info_of(model, name) for name in order})


def _info_of(model: type[BaseModel], field: str) -> FactInfo:
    declared = model.model_fields[field]
    notes = declared.metadata
    info = next((note for note in notes if isinstance(note, FactInfo)), FactInfo())
    reads = next((note for note in notes if isinstance(note, Reads)), Reads(str, {}))
    name = info.name or key_of(field)
    called = dashed(name)
    wording = {answer: (f"{called}-{answer}",) for answer in reads.answers}
    return replace(
        info,
        name=name,
        asks=info.asks or (str(declared.description) if info.needed else ""),
        question=info.question or f"ask-{called}",
        yes=info.yes or wording.get("yes", ()),
        no=info.no or wording.get("no", ()),
        undecided=f"what-{info.undecided or called}",
        kind=reads.kind,
    )


def dashed(name: str) -> str:
    """Return a name as the wording writes it: "reply by" is "reply-by"."""
    return key_of(name).replace(" ", "-")


def wordings_of(info: FactInfo) -> tuple[str, ...]:
    """Return the keys of all wordings of a fact: itself, answers, what has changed."""
    keys = [info.says, *info.yes, *info.no, *info.after]
    if info.changes:
        keys += [f"{info.name}-now", f"{info.name}-before"]
    return tuple(filter(None, keys))
