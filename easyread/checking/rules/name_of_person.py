"""Names of people in notes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.kinds import KINDS
from easyread.languages.en.people import find_people
from easyread.loading.discover import RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context


@document_rule(
    hard=[
        Example("Notes: Priya said no.", sample("Priya said no.", kind="notes")),
        Example("Notes: Sam Hill", sample("Sam Hill", kind="notes")),
    ],
    plain=[
        Example(
            "Notes: The chair said no.", sample("The chair said no.", kind="notes")
        ),
        "Priya said no.",
    ],
    level="note",
    certainty="person",
    source=f"{sources.OURS}: nobody is named in notes who did not agree",
)
def name_of_person(context: Context) -> Iterator[Hit]:
    """Write roles in notes, not names.

    Anyone may read notes. A person who wants their name there gets it.
    “easyread review agree” keeps that they said yes.
    """
    document = context.document
    kind = KINDS.get(document.kind)
    if kind is None or not kind.tells_of_people:
        return
    file = document.place.file
    agreed = _agreed(file, document.id)
    told = set[str]()
    for reading in context.readings:
        for start, end in find_people(reading.text):
            name = reading.text[start:end]
            if name in told or agreed.intersection((name, *name.split())):
                continue
            told.add(name)
            yield Hit(
                f"Is “{name}” a person? Notes say roles, such as “the note taker”.",
                "Write the role. Or ask if the person wants their name here."
                f" Then run “easyread review agree {file or 'notes.yaml'} '{name}'”.",
                start,
                end,
                reading.sentence,
            )


def _agreed(file: str, document: str) -> set[str]:
    """Return the names, and each word of them, of people who agreed."""
    if not file or file == "-":
        return set()
    from easyread.records.names import named_in  # noqa: PLC0415  slow to load

    names = named_in(Path(file).parent / RECORDS, document)
    return {part for name in names for part in (name, *name.split())}
