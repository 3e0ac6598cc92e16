"""What is wrong with how a command ended: its exit code, and what it said."""

from __future__ import annotations

import json
import re
from typing import Final
from xml.etree import ElementTree as ET

EXITS: Final = frozenset({0, 1, 2})
COULD_NOT: Final = 2
# What Python and its libraries say, and no person.
_NOT_PLAIN = re.compile(
    r"Traceback|<class |object at 0x|\b[A-Z][a-zA-Z]+(?:Error|Exception|Warning)\b"
    r"|NoneType|'\w+' object|errors\.pydantic|codec can't|\[Errno|\(process:\d+\)"
)
_CONTROL = re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f]")
_JSON = frozenset({"json", "sarif", "gitlab", "rdjson"})
# What a command was given may be said back, and is no word of ours.
_QUOTED = re.compile("“[^”]*”|^    .*$", re.MULTILINE)


def faults_of_ending(
    words: tuple[str, ...], code: int, out: bytes, err: bytes
) -> list[str]:
    """Return what is wrong, as lines that name it."""
    said = err.decode("utf-8", "replace")
    faults = []
    if code not in EXITS:
        faults.append(f"exit {code}")
    if code == COULD_NOT and not said.strip():
        faults.append("exit 2, and nothing is said")
    if found := _NOT_PLAIN.search(_QUOTED.sub("", said)):
        line = said.rstrip().rpartition("\n")[2]
        faults.append(f"no plain words ({found.group()}): {line[:200]}")
    if found := _CONTROL.search(said):
        faults.append(f"a control character in what is said: {found.group()!r}")
    if code != COULD_NOT:
        faults += _faults_of_result(words, out)
    return faults


def _faults_of_result(words: tuple[str, ...], out: bytes) -> list[str]:
    """Return what is wrong with a result that other programs read, or people."""
    try:
        text = out.decode("utf-8")
    except UnicodeDecodeError as error:
        return [f"a result that is no UTF-8: {error}"]
    form = (
        words[words.index("--output-format") + 1] if "--output-format" in words else ""
    )
    try:
        if form in _JSON:
            json.loads(text)
        elif form == "junit":
            ET.fromstring(out)  # noqa: S314  our own result
    except (ValueError, ET.ParseError) as error:
        return [f"a result that is no {form}: {error}"]
    if form not in _JSON and (found := _CONTROL.search(text)):
        return [f"a control character in the result: {found.group()!r}"]
    return []
