"""A text as people see it: without the escapes and marks of the file that holds it."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from collections.abc import Iterator

# What stands for a letter in JSON, YAML, Markdown and Python, or for the end of a line.
_ESCAPED: Final = re.compile(
    r"\\(?:(?:U([0-9a-fA-F]{8})|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))|([^\W\d]|\s)|(.))"
)
_TAG: Final = re.compile(r"<[^<>]*>")
# What ends a word on a web page, and in the files of word processors.
_BLOCK: Final = re.compile(
    r"</?(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|fieldset|figcaption"
    r"|figure|footer|form|h[1-6]|header|hr|img|input|legend|li|main|nav|ol|option|p|pre"
    r"|section|svg|table|tbody|td|text|tfoot|th|thead|title|tr|ul"
    r"|w:br|w:p|w:tab|w:tc|a:br|a:p|a:tc|si|c|text:h|text:line-break|text:p|text:tab"
    r"|table:table-cell)(?![\w:-])[^<>]*>",
    re.IGNORECASE,
)
_LETTERS: Final = 0x110000  # so many code points there are


def as_seen(text: str) -> Iterator[str]:
    """Yield the text as it is, and in each way in which people may see it."""
    seen = unescape(_ESCAPED.sub(_letter, text) if "\\" in text else text)
    forms = [text, seen]
    if "%" in seen:
        forms.append(unquote_plus(seen))
    if "<" in seen:
        forms += [_TAG.sub("", _BLOCK.sub(" ", seen)), _TAG.sub(" ", seen)]
    yield from dict.fromkeys(forms)


def _letter(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code:
        number = int(code, 16)
        return chr(number) if number < _LETTERS else match[0]
    return " " if match[4] else str(match[5])
