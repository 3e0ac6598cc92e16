"""Reads files that people may have edited, within limits, or says what is wrong.

Whatever a file holds, reading it ends soon, and in words: a pipe or a device is not
waited for, and a large or deep file is refused before it costs anything.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NoReturn

from easyread.errors import EasyReadError
from easyread.yaml_data import DEEPEST, MOST_BYTES

if TYPE_CHECKING:
    from pathlib import Path


def read_bytes(path: Path, most_bytes: int = MOST_BYTES) -> bytes:
    """Return what a file holds, but at most one byte more than `most_bytes`.

    A pipe or a device is not opened: it may have no end, or wait for ever.
    """
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise EasyReadError(f"{path} is no file. Save the words in a file first.")
        with path.open("rb") as file:
            return file.read(most_bytes + 1)
    except FileNotFoundError:
        raise EasyReadError(f"There is no file {path}. Check its name.") from None
    except IsADirectoryError:
        raise EasyReadError(f"{path} is a folder. Name a file in it.") from None
    except (OSError, ValueError) as error:
        raise EasyReadError(
            f"We cannot open {path}. Check that you may read it."
        ) from error


class NotJsonError(ValueError):
    """A text that is not JSON, or not JSON as we read it: why, and in which line."""

    def __init__(self, why: str, line: int = 0) -> None:
        super().__init__(f"line {line} {why}" if line else why)
        self.why = why


def read_json(source: bytes | str, most_bytes: int = MOST_BYTES) -> Any:
    """Return the data in a text of JSON: dicts, lists, texts, numbers and constants.

    A name may stand once in an object. Lists may stand 32 deep in each other, as in
    YAML. Half of a letter becomes “�”. Raises NotJsonError, with the line, for what is not so.
    """
    if len(source) > most_bytes:
        raise NotJsonError("is too large for us")
    try:
        text = source if isinstance(source, str) else source.decode("utf-8-sig")
        data = json.loads(
            text, object_pairs_hook=_without_repeats, parse_constant=_refuse
        )
    except json.JSONDecodeError as error:
        raise NotJsonError("is not good JSON", error.lineno) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise NotJsonError("is not in UTF-8", line) from error
    except RecursionError as error:
        raise NotJsonError(_TOO_DEEP) from error
    except NotJsonError:
        raise
    except ValueError as error:  # a number with thousands of digits
        raise NotJsonError("has a number that is too long") from error
    if _is_deeper(data, DEEPEST):
        raise NotJsonError(_TOO_DEEP)
    return _whole(data) if _HALF_ESCAPED.search(text) else data


_TOO_DEEP: Final = f"has more than {DEEPEST} lists in one another"


# Two halves make an emoji; JSON can escape one of them alone, and no file can hold it.
_HALF_ESCAPED = re.compile(r"\\u[dD][89a-fA-F]")
_HALF = re.compile("[\ud800-\udfff]")


def _whole(data: Any) -> Any:
    """Return the data with no half letter in any text."""
    if isinstance(data, str):
        return _HALF.sub("\ufffd", data)
    if isinstance(data, list):
        return [_whole(one) for one in data]
    if isinstance(data, dict):
        return {_whole(name): _whole(value) for name, value in data.items()}
    return data


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise NotJsonError(f"has “{twice}” twice")
    return data


def _refuse(name: str) -> NoReturn:
    raise NotJsonError(f"has {name}, which is no number")


def _is_deeper(data: object, most: int) -> bool:
    """Tell whether lists and objects stand deeper in each other than that."""
    layer = [data]
    for _ in range(most + 1):
        layer = [
            inner
            for outer in layer
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not layer:
            return False
    return True
