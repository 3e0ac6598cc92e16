"""What we say about lines of a YAML file that have no clear meaning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from easyread.yaml_data import DEEPEST

if TYPE_CHECKING:
    from easyread.loading.keys import Keys
    from easyread.loading.source import SourceText

_BULLET = re.compile(r"[-*•·‣◦▪–—] *(?=\S)")
_TIGHT = re.compile(r"([\w -]+):(?=\S)")
_IN_QUOTES = "Put the words in quotation marks if you mean them like this."


def too_far(source: SourceText, row: int, column: int) -> Literal[False]:
    """Refuse a line that stands below a value that is already whole."""
    line = source.lines[row]
    return _no_place(
        source, row, "This line stands too far to the right.", column, line
    )


def uneven(source: SourceText, row: int, column: int) -> Literal[False]:
    """Refuse a line that lines up with no line above it."""
    line = source.lines[row]
    message = "This line does not line up with the lines above it."
    return _no_place(source, row, message, column, line)


def _no_place(
    source: SourceText, row: int, message: str, column: int, line: str
) -> Literal[False]:
    text = line.lstrip(" ")
    if not source.has_tabs:  # a tab before a line makes the next ones look uneven
        source.fault(
            (row, len(line) - len(text)),
            message,
            f"Begin it below the line it belongs to: put {column} spaces before it.",
            " " * column + text,
        )
    return False


def too_deep(source: SourceText, row: int, column: int) -> None:
    """Refuse a list or mapping within more of them than we read."""
    message = f"This is too deep: more than {DEEPEST} lists in one another."
    source.fault((row, column), message, "Bring it to the left.")


def out_of_place(
    source: SourceText, row: int, column: int, *, is_list: bool
) -> Literal[False]:
    """Refuse an item between names, or a name between items."""
    line = source.lines[row]
    if is_list:
        bullet = _BULLET.match(line, column)
        source.fault(
            (row, column),
            "This line stands in a list, but it does not begin with a dash.",
            "Put a dash and a space before it."
            " If it goes on from the line above, put 2 more spaces before it.",
            line[:column] + "- " + line[bullet.end() if bullet else column :],
        )
    else:
        source.fault(
            (row, column),
            "A list cannot begin here.",
            "Put a name and a colon in the line above it, such as “say:”.",
        )
    return False


def bad_name(source: SourceText, row: int, column: int, name: str) -> bool:
    """Refuse a name that begins with a sign that YAML keeps for itself."""
    line = source.lines[row]
    first = line[column]
    if first not in "*&!@%`|>[]{},#?":
        return False
    rest = line[line.index(name, column) + len(name) :]
    clean = name.lstrip("*&!@%`|>[]{},#? ").rstrip("*`[]{}, ")
    if first in "?[{":
        message = "A name must be plain words. It cannot be a list or a mapping."
    elif first in "&!" or (first == "*" and name[1:2] != "*"):
        message = f"A name cannot begin with “{first}”. We do not read anchors or tags."
    else:
        message = f"A name cannot begin with “{first}”."
    source.fault(
        (row, column), message, "Write the plain name.", line[:column] + clean + rest
    )
    return True


def no_name(source: SourceText, row: int, column: int, keys: Keys) -> None:
    """Refuse a line without a name and a colon, where one has to stand."""
    line = source.lines[row]
    words = line[column:]
    tight = _TIGHT.match(words)
    first = words.split(" ", 1)[0]
    if tight and tight.group(1) in keys.known:
        after = column + tight.end()
        advice = "Put a space after the colon."
        instead = f"{line[:after]} {line[after:]}"
    elif first in keys.known and not tight:
        after = column + len(first)
        advice = f"Put a colon after “{first}”."
        instead = f"{line[:after]}:{line[after:]}"
    else:
        advice = "Write a name, a colon and a space before the words."
        instead = ""
        if row:
            advice += " If it goes on from the line above, put 2 spaces before it."
            instead = f"  {line}"
    source.fault((row, column), "This line has no name before it.", advice, instead)


def yaml_sign(source: SourceText, row: int, column: int) -> None:
    """Refuse an anchor, an alias or a tag: they make a small file grow without end."""
    line = source.lines[row].rstrip(" ")
    what = {"&": "an anchor", "*": "an alias", "!": "a tag"}[line[column]]
    source.fault(
        (row, column),
        f"“{line[column]}” begins {what} here. We do not read those.",
        _IN_QUOTES,
        _quote(line, column),
    )


def not_closed(source: SourceText, row: int, column: int) -> None:
    """Refuse a value whose last bracket or quotation mark is missing."""
    line = source.lines[row].rstrip(" ")
    first = line[column]
    if first == '"':
        message = "The quotation mark that begins here has no partner."
        end = '"'
    else:
        end = "]" if first == "[" else "}"
        message = f"The “{first}” that begins here has no “{end}”."
    source.fault((row, column), message, f"Put {end} where it ends.", line + end)


def after_words(
    source: SourceText,
    at: tuple[int, int],
    below: int,
    name: tuple[str, int] | None,
) -> None:
    """Refuse a name or a list below words that already are the value."""
    row, column = at
    line = source.lines[row].rstrip(" ")
    if not name:
        source.fault(
            (below, len(source.lines[below]) - len(source.lines[below].lstrip(" "))),
            "A list cannot begin in the middle of a sentence.",
            "Let it begin below the line above, or leave out the words before it.",
        )
    elif line[:column].strip(" ") == "-":
        source.fault(
            at,
            f"This sentence has “{name[0]}:” below it, so it needs “say:” before it.",
            "Write it like this:",
            f"{line[:column]}say: {line[column:]}",
        )
    else:
        source.fault(
            at,
            f"These words have “{name[0]}:” below them, so they cannot stand here.",
            "Put the words in a line of their own."
            " Or move the lines below them to the left.",
        )


def comment(source: SourceText, row: int, column: int) -> None:
    """Note a hash in a sentence: it is shown, though it may be a comment."""
    source.note(
        (row, column),
        "We show “#” and the words after it.",
        "For a note to yourself, put 2 spaces before “#”.",
    )


def left_out(source: SourceText, row: int, column: int) -> None:
    """Note words after a hash and a fact: YAML has them as a comment."""
    words = source.lines[row][column:].rstrip(" ")
    source.note(
        (row, column),
        f"“{words}” is not on the page.",
        "To show it, put all the words after the colon in quotation marks.",
    )


def _quote(line: str, column: int) -> str:
    text = line[column:].replace("\\", "\\\\").replace('"', '\\"')
    return f'{line[:column]}"{text}"'
