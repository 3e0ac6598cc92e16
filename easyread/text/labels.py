"""The marks before the things of a list: bullets, and labels such as “2.” or “(b)”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from easyread.text import segments

if TYPE_CHECKING:
    from collections.abc import Iterator

Counting = Literal["1", "a", "A", "i", "I"]  # as in the `type` of a list in HTML

# The squares and arrows of word processors; those from U+F000 on are bullets in the
# fonts Symbol and Wingdings, which come along with the words.
_SIGNS = f"{segments.BULLETS}■◆►▶➢➤▫○❖✦\uf0a7\uf0b7\uf0d8\uf076"
_BULLET = re.compile(
    rf"[{_SIGNS}] *|[·*+–—\u2010-](?: +|$)|[–-](?=[A-Z])"
    r"|[§Øoqü](?: {2,}(?=\S)| (?=[^\W\d_]))"
)
_SMALL_LETTER = re.compile(r"[oqü] (?=[^A-Z ])")  # perhaps a word of another language
_LABEL = re.compile(
    r"(?P<open>\(?)(?P<name>\d{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})(?P<close>[.)])"
    r"(?: +(?=\S)|(?=[A-Z][a-z]))"
)
_BARE = re.compile(r"(\(?)(\d{1,3}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})([.)]?)")
_LETTERS = 26
_ROMAN = (
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a step: its number or letter, and the marks round that.

    `value` is its place in the order: 3 for “3.”, “(c)” and “iii)”.
    """

    counting: Counting
    value: int
    before: str = ""
    after: str = "."

    def __str__(self) -> str:
        """Return it as it is printed."""
        return f"{self.before}{self.name}{self.after}"

    @property
    def name(self) -> str:
        """The number or letter alone."""
        if self.counting in "aA" and self.value <= _LETTERS:
            return chr(ord(self.counting) + self.value - 1)
        if self.counting in "iI" and self.value <= len(_ROMAN):
            roman = _ROMAN[self.value - 1]
            return roman if self.counting == "i" else roman.upper()
        return str(self.value)

    @property
    def next(self) -> Label:
        """The label of the next step."""
        return Label(self.counting, self.value + 1, self.before, self.after)


FIRST: Final = Label("1", 1)


def read_label(text: str, last: Label | None = None) -> Label | None:
    """Return the label that a text is, or None. `last` is that of the step before it.

    “i” is the letter after “h”, and else a Roman number.
    """
    match = _BARE.fullmatch(text.strip())
    if not match or (match[1] and match[3] == "."):
        return None
    before, name, after = match.groups()
    if before:
        after = ")"
    labels = [*_readings(name, before, after or (last.after if last else "."))]
    following = (one for one in labels if last and one == last.next)
    return next(following, labels[0] if labels else None)


def _readings(name: str, before: str, after: str) -> Iterator[Label]:
    """Yield what a name may mean, the likeliest first."""
    if name.isdigit():
        yield Label("1", int(name), before, after)
        return
    roman: Counting = "i" if name.islower() else "I"
    letter: Counting = "a" if name.islower() else "A"
    value = _ROMAN.index(name.lower()) + 1 if name.lower() in _ROMAN else 0
    if value and (value == 1 or len(name) > 1):
        yield Label(roman, value, before, after)
    if len(name) == 1:
        yield Label(letter, ord(name.lower()) - ord("a") + 1, before, after)
    if value and value > 1 and len(name) == 1:
        yield Label(roman, value, before, after)


def bullet_end(line: str, start: int) -> int:
    """Return the column after the bullet that stands at `start`, or 0."""
    match = _BULLET.match(line, start)
    if not match or _SMALL_LETTER.match(line, start):
        return 0
    return match.end()


def copied_bullet_end(text: str) -> int:
    """Return the length of a bullet that a text brought along from a word processor."""
    return bullet_end(text, 0) if text[:1] in _SIGNS else 0


@dataclass(frozen=True, slots=True)
class LabelMark:
    """What may be a label in a line: its readings, and the column after it."""

    readings: tuple[Label, ...]
    end: int


def label_mark(line: str, start: int) -> LabelMark | None:
    """Return what may be the label of a step at `start`: “1986.” and “1.5” are none."""
    match = _LABEL.match(line, start)
    if not match or (match["open"] and match["close"] != ")"):
        return None
    readings = tuple(_readings(match["name"], match["open"], match["close"]))
    return LabelMark(readings, match.end()) if readings else None
