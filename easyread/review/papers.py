"""Writes the papers for a checking session, ready to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.files import write_together
from easyread.pipeline import prepare
from easyread.rendering import FORMATS, Options, render
from easyread.review.pack import pack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def write_pack(
    path: Path, out: Path, to: Sequence[str], size: int = 18
) -> tuple[Path, ...]:
    """Make the papers for checking a document; all files appear, or none."""
    prepared = prepare(path)
    papers = pack(prepared.document, prepared.project).papers
    options = Options(size=size, settings=prepared.project.settings)
    folder = out / f"{path.stem}-pack"
    files = {
        folder / f"{paper.id}{FORMATS[name].suffix}": render(
            paper, name, options
        ).content
        for paper in papers
        for name in to
    }
    write_together(files)
    return tuple(files)
