"""Which files of a folder are documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.errors import EasyReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

SUFFIXES = (".yaml", ".yml", ".md")
NOT_DOCUMENTS = {"easyread.yaml", "readme.md"}
# The folder beside documents with the records of who checked them.
RECORDS = "reviews"


def documents_in(
    paths: Iterable[Path], suffixes: Sequence[str] = SUFFIXES
) -> list[Path]:
    """Return the files to work on: those named, and those below the folders named."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(
                one for one in path.rglob("*") if _counts(one, path, suffixes)
            )
        else:
            found.append(path)
    if not found:
        raise EasyReadError(
            "We found no documents. Name a file or a folder with .yaml or .md files."
        )
    return list(dict.fromkeys(found))


def _counts(path: Path, folder: Path, suffixes: Sequence[str]) -> bool:
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
    seen: dict[str, Path] = {}
    for path in paths:
        first = seen.setdefault(path.stem.casefold(), path)
        if first != path:
            raise EasyReadError(
                f"{first} and {path} would make the same file. Give one another name."
            )
