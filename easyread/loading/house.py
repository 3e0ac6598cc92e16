"""Reads easyread.yaml: what an organisation decides once for all its documents."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError, Fault, FileFaultsError
from easyread.loading.keys import keys_from
from easyread.reading import read_bytes
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

FILE: Final = "easyread.yaml"

_KEYS: Final = keys_from(
    {
        "": frozenset(
            {
                "organisation",
                "font",
                "profile",
                "formats",
                "words",
                "wording",
                "symbols",
            }
        ),
        "organisation": frozenset(
            {
                *("name", "logo", "alt", "colour", "contact"),
                *("accessibility statement", "web address", "easy to read logo"),
            }
        ),
        "words": frozenset({"allow", "avoid"}),
        "symbols": frozenset({"sets", "concepts"}),
    },
    ["wording", "concepts", "avoid"],
)


def settings_for(path: str | Path) -> Settings:
    """Return the settings for a file or folder, from the nearest easyread.yaml above.

    Raises FileFaultsError with every fault of that file.
    """
    try:
        file = settings_file(path)
        if file is None:
            return Settings()
        state = file.stat()
        return _read(file, state.st_mtime_ns, state.st_size)
    except (OSError, ValueError, RuntimeError) as error:
        raise EasyReadError(
            f"We cannot open the {FILE} for {path}. Check that you may read it."
        ) from error


def settings_file(path: str | Path) -> Path | None:
    """Return the nearest easyread.yaml for a file or folder, from there upwards."""
    start = Path(path).resolve()
    folders = [start, *start.parents] if start.is_dir() else start.parents
    files = (folder / FILE for folder in folders)
    return next((file for file in files if file.is_file()), None)


@lru_cache(maxsize=64)
def _read(file: Path, _changed: int, _size: int) -> Settings:
    """Read an easyread.yaml, once for each state of it."""
    from pydantic import ValidationError  # noqa: PLC0415  as above

    from easyread.loading.faults import explain  # noqa: PLC0415  only with such a file
    from easyread.loading.formats.yaml import examine  # noqa: PLC0415  as above
    from easyread.loading.house_model import House  # noqa: PLC0415  as above

    source = examine(read_bytes(file), str(file), _KEYS)
    faults = list(source.faults)
    if not source.data:
        if faults:
            raise FileFaultsError(faults)
        return Settings(file=file)
    lines = {fault.place.line for fault in faults}
    try:
        house = House.model_validate(source.data, context={"folder": file.parent})
    except ValidationError as error:
        problems = explain(error, source, _KEYS)
        faults += [fault for fault in problems if fault.place.line not in lines]
        raise FileFaultsError(sorted(faults, key=lambda fault: fault.place)) from None
    if faults:
        raise FileFaultsError(faults)
    return house.settings(file)


def fault_at(file: Path, keys: Sequence[str], message: str, advice: str) -> Fault:
    """Return a fault at the value of an easyread.yaml to which these keys lead."""
    from easyread.loading.formats.yaml import examine  # noqa: PLC0415  as above

    source = examine(read_bytes(file), str(file), _KEYS)
    place = source.place(keys)
    return Fault(place, message, advice, source.line(place))
