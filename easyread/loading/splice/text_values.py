"""How one value of a document is spelled on a line of Markdown or plain text.

A sentence with its picture is words and a brace: `Come in. {symbol: door}`. What would
be markup has a backslash. A value that no line can hold is refused, with the reason.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.languages import use_language
from easyread.loading.source import language_in
from easyread.text.spans import marks
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.loading.source import Data, Path, Source
    from easyread.loading.splice.emit import Value

_FIRST = re.compile(
    r"(?=[-+=>#|~`*_:•●▪◦‣∙·–—\u2010§■◆►▶➢➤▫○❖✦])"
    r"|(?<=\d)(?=[.)])|(?<=^[A-Za-z])(?=[.)])|(?<=^\(\d)(?=\))|(?<=^\([A-Za-z])(?=\))"
)
_MARK = re.compile(r"(?=[\\*_\[\]{}#`<>!|~])")
_PICTURED = ("symbol", "picture", "alt", "people")
_HELD = {"say", *_PICTURED, "number"}
_LISTS = {"list", "steps"}


def sentence_change(source: Source, path: Path, value: Value) -> tuple[Path, Value]:
    """Return path and value of the whole sentence that a change of one part makes."""
    if len(path) > 1 and isinstance(path[-2], int) and path[-1] in _HELD:
        home = source.value(path[:-1])
        parts = home.items() if isinstance(home, dict) else ()
        current = {str(name): _bare(part) for name, part in parts}
        return path[:-1], normalised({**current, str(path[-1]): value})
    value = normalised(value)
    home = source.value(path)
    number = home.get(Written("number")) if isinstance(home, dict) else None
    if number is not None:  # it stands before the words, and stays there
        named = value if isinstance(value, dict) else {"say": value}
        value = {"number": str(number), **named}
    return path, value


def normalised(value: Value) -> Value:
    """Return a value in the shape that the reader gives it: pictures are a list."""
    if isinstance(value, list):
        return [normalised(name) for name in value]
    if not isinstance(value, dict) or "say" not in value or _LISTS & set(value):
        return value
    if isinstance(value["say"], list):
        return value | {"say": normalised(value["say"])}
    symbol = value.get("symbol")
    if isinstance(symbol, str):
        return value | {"symbol": [name.strip() for name in symbol.split(",")]}
    return value["say"] if set(value) == {"say"} else value


def why_not(source: Source, value: Value) -> str:
    """Return why a text cannot hold a value as it is."""
    if isinstance(value, dict) and isinstance(value.get("say"), str):
        wrong = sorted(set(value) - _HELD - {"heading", *_LISTS})
        if wrong:
            return f"A text has no place for “{wrong[0]}”. Use a YAML file for it."
        value = value["say"]
    if not isinstance(value, str):
        only_words = "A text holds only words: no lists in lists, no typed numbers."
        return "" if isinstance(value, dict) else only_words
    with use_language(language_in(source.data)) as language:
        sentences = language.split(Written(value))
    odd = value != value.strip() or not value.isprintable()
    reasons = {
        "There are no words. Delete the sentence instead.": not value.strip(),
        "A sentence stands on one line. Write one for each line.": "\n" in value,
        "A text keeps no tabs, and no spaces at the ends or of an odd width.": odd,
        "These are more sentences than one. Write them one at a time.": sentences[1:],
    }
    return next((reason for reason, is_so in reasons.items() if is_so), "")


def _bare(data: Data) -> Value:
    return [str(item) for item in data] if isinstance(data, list) else str(data)


def spellings(source: Source, value: Value) -> Iterator[str]:
    """Yield the ways to write a value on one line."""
    symbols = ""
    if isinstance(value, dict):
        if not set(value) <= _HELD:
            return
        symbols = _wish(value)
        value = value.get("say")
    if not isinstance(value, str) or not value or "\n" in value or "\r" in value:
        return
    for words in escaped(value) if source.form == ".md" else [value]:
        yield words + symbols


def _wish(value: dict[str, Value]) -> str:
    """Return the picture of a sentence as Markdown has it, or nothing."""
    parts = []
    for name in _PICTURED:
        part = value.get(name)
        if part:
            listed = part if isinstance(part, list) else [part]
            parts.append(f"{name}: {', '.join(map(str, listed))}")
    return f" {{{', '.join(parts)}}}" if parts else ""


def escaped(text: str) -> Iterator[str]:
    """Yield a text as it is, then with backslashes before what would be markup."""
    yield text
    yield _FIRST.sub(lambda _: "\\", text, count=1)
    escaped, at = "", 0
    for mark in marks(text):
        if mark.start >= at:
            escaped += _MARK.sub(r"\\", text[at : mark.start])
            escaped += text[mark.start : mark.end]
            at = mark.end
    escaped += _MARK.sub(r"\\", text[at:])
    yield escaped
    yield _FIRST.sub(lambda _: "\\", escaped, count=1)
