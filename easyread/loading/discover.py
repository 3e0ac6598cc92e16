"""Which files of a folder are documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.loading.formats import formats

if TYPE_CHECKING:
    from collections.abc import Container, Iterable
    from pathlib import Path

NOT_DOCUMENTS = {"easyread.yaml", "readme.md"}
# The folder beside documents with the records of who checked them.
RECORDS = "reviews"


def documents_in(paths: Iterable[Path], *, to_check: bool = False) -> list[Path]:
    """Return the files to work on: those named, and those below the folders named.

    With `to_check`, files of formats that are only checked, never built, count too.
    Raises EasyReadError where there are none.
    """
    suffixes = {suffix for suffix, form in formats().items() if form.builds or to_check}
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(
                file for file in path.rglob("*") if _is_document(file, path, suffixes)
            )
        else:
            files.append(path)
    if not files:
        raise EasyReadError(
            "We found no documents. Name a file or a folder with .yaml or .md files."
        )
    return list(dict.fromkeys(files))


def _is_document(path: Path, folder: Path, suffixes: Container[str]) -> bool:
    inner = path.relative_to(folder).parts
    return (
        path.is_file()
        and path.suffix.lower() in suffixes
        and path.name.lower() not in NOT_DOCUMENTS
        and RECORDS not in inner[:-1]
        and not any(part.startswith(".") for part in inner)
    )


def refuse_same_names(paths: Iterable[Path]) -> None:
    """Stop when two documents would write the same file."""
    by_stem: dict[str, Path] = {}
    for path in paths:
        first = by_stem.setdefault(path.stem.casefold(), path)
        if first != path:
            raise EasyReadError(
                f"{first} and {path} would make the same file. Give one another name."
            )
