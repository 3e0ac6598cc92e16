"""A sheet of pictures with their names: a page like any other, by the same road."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import UnknownNameError
from easyread.files import write_whole
from easyread.model import Document, Pairing, Section, Sentence, Span
from easyread.project import Project
from easyread.rendering import FORMATS, Options, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from easyread.model import Symbol


def write_sheet(file: Path, words: str, symbols: Sequence[Symbol]) -> None:
    """Write the pictures, each beside its label and the name to write in a document."""
    name = file.suffix.lower().removeprefix(".")
    if name not in FORMATS:
        known = ", ".join(FORMATS)
        raise UnknownNameError(f"We cannot make “{file}”. A sheet is one of: {known}.")
    project = Project.at(Path.cwd())
    section = Section("", tuple(map(_row, symbols)))
    document = Document("sheet", file.stem, f"Pictures for “{words}”", (section,))
    whole = project.credit(document)
    write_whole(file, render(whole, name, Options(settings=project.settings)).content)


def _row(symbol: Symbol) -> Sentence:
    spans = (Span(symbol.label, bold=True), Span(f" {symbol.id}"))
    return Sentence(spans, pairing=Pairing("author", (symbol,)))
