"""Comments of a file that is changed: each stays with the item that it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.loading import splice
from easyread.loading.formats import format_named

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.loading.source import Path, Source
    from easyread.loading.splice.emit import Value


def read(content: str, form: str = ".yaml") -> Source:
    """Read a file that has no faults."""
    source = format_named(form).read(content.encode(), f"a{form}", None)
    assert not source.faults, source.faults
    return source


HEAD = "kind: notes\nsections:\n"
LIST: Path = ("sections", 0, "list")
SAY: Path = ("sections", 0, "say")
Change = tuple[str, "Callable[[Source], Source]", str]

ROWS = "  - list: [\n      a,   # about a\n      b    # about b\n    ]\n"
PAIRS = "when: {date: 4 March, # c\n  start: 10:30, # d\n  }\n"
ABOVE = (
    "  - list: [   # all\n      # over a\n      a,\n"
    "      # over b\n      b,  # b, too\n\n      # of none\n\n      c\n    ]\n"
)
IN_BRACKETS: dict[str, Change] = {
    "without the last item": (
        ROWS,
        lambda one: splice.delete_item(one, (*LIST, 1)),
        "  - list: [\n      a   # about a\n    ]\n",
    ),
    "without the first item": (
        ROWS,
        lambda one: splice.delete_item(one, (*LIST, 0)),
        "  - list: [\n      b    # about b\n    ]\n",
    ),
    "in another order": (
        ROWS,
        lambda one: splice.move_item(one, (*LIST, 0), 1),
        "  - list: [\n      b,    # about b\n      a   # about a\n    ]\n",
    ),
    "a new item in the middle": (
        ROWS,
        lambda one: splice.insert_item(one, LIST, 1, "N"),
        "  - list: [\n      a,   # about a\n      N,\n      b    # about b\n    ]\n",
    ),
    "a new item at the top": (
        ROWS,
        lambda one: splice.insert_item(one, LIST, 0, "N"),
        "  - list: [\n      N,\n      a,   # about a\n      b    # about b\n    ]\n",
    ),
    "a new item at the end": (
        ROWS,
        lambda one: splice.insert_item(one, LIST, 2, "N"),
        "  - list: [\n      a,   # about a\n      b,    # about b\n      N\n    ]\n",
    ),
    "without the last name": (
        PAIRS,
        lambda one: splice.delete_item(one, ("when", "start")),
        "when: {date: 4 March, # c\n  }\n",
    ),
    "without the first name": (
        PAIRS,
        lambda one: splice.delete_item(one, ("when", "date")),
        "when: {start: 10:30, # d\n  }\n",
    ),
    "a new name": (
        PAIRS,
        lambda one: splice.set_value(one, ("when", "finish"), "noon"),
        "when: {date: 4 March, # c\n  start: 10:30, # d\n  finish: noon,\n  }\n",
    ),
    "without an item that has a comment above it": (
        ABOVE,
        lambda one: splice.delete_item(one, (*LIST, 1)),
        (
            "  - list: [   # all\n      # over a\n      a,\n"
            "\n      # of none\n\n      c\n    ]\n"
        ),
    ),
    "an item that has a comment above it to the top": (
        ABOVE,
        lambda one: splice.move_item(one, (*LIST, 1), 0),
        (
            "  - list: [   # all\n      # over b\n      b,  # b, too\n"
            "      # over a\n      a,\n\n      # of none\n\n      c\n    ]\n"
        ),
    ),
    "items that share a line with a comment": (
        "  - list: [a, b, # of b\n      c]\n",
        lambda one: splice.move_item(one, (*LIST, 1), 0),
        "  - list: [b, # of b\n      a,\n      c]\n",
    ),
    "a new item on a line with a comment": (
        "  - list: [a, b, # of b\n      c]\n",
        lambda one: splice.insert_item(one, LIST, 1, "N"),
        "  - list: [a,\n      N,\n      b, # of b\n      c]\n",
    ),
    "a new item at the top of a line with a comment": (
        "  - list: [a, b, # of b\n      c, d]\n",
        lambda one: splice.insert_item(one, LIST, 0, "N"),
        "  - list: [N,\n      a, b, # of b\n      c, d]\n",
    ),
    "a new item below a comment": (
        "  - list: [a, b, # of b\n      c, d]\n",
        lambda one: splice.insert_item(one, LIST, 2, "N"),
        "  - list: [a, b, # of b\n      N,\n      c, d]\n",
    ),
    "a first name": (
        "when: { # none yet\n  }\n",
        lambda one: splice.set_value(one, ("when", "date"), "4 March"),
        "when: { # none yet\n  date: 4 March}\n",
    ),
    "commas that begin lines": (
        "  - list: [a # of a\n      , b # of b\n      , c]\n",
        lambda one: splice.delete_item(one, (*LIST, 1)),
        "  - list: [a # of a\n      , c]\n",
    ),
}


@pytest.mark.parametrize("name", IN_BRACKETS)
def test_comments_in_brackets_stay_with_their_items(name: str) -> None:
    """Several lines: it should be that each comment speaks of the item it spoke of."""
    text, change, expected = IN_BRACKETS[name]
    head = HEAD if text.startswith(" ") else "kind: invite\n"

    assert change(read(head + text)).text == head + expected


ITEMS = (
    "  - say:\n    # over a\n    - a\n    # over b\n    # and again\n    - say: b\n"
    "      # in b\n      symbol: tea  # at b\n      # below b\n    - c  # at c\n"
)
TOP = "  - say:\n    # of all\n    - a\n    - b  # at b\n\n    # of none\n\n    - c\n"
PARTS = (
    "  # over A\n  - heading: A\n    say:\n      - a\n      # in A\n\n"
    "    # also in A\n\n  # over B\n  - heading: B  # at B\n    say: [b]\n# of words\n"
    "words:\n  # over one\n  one: two\n  # over three\n  three: four  # at three\n"
    "    # in three\n  five: six\n"
)
PART_A, PART_B = (
    PARTS[: PARTS.index("\n  # over B")],
    PARTS[PARTS.index("  # over B") :],
)
PART_B, WORDS = PART_B[: PART_B.index("# of")], PART_B[PART_B.index("# of") :]
IN_LINES: dict[str, Change] = {
    "without the first item": (
        ITEMS,
        lambda one: splice.delete_item(one, (*SAY, 0)),
        ITEMS.replace("    # over a\n    - a\n", ""),
    ),
    "without an item in the middle": (
        ITEMS,
        lambda one: splice.delete_item(one, (*SAY, 1)),
        "  - say:\n    # over a\n    - a\n    - c  # at c\n",
    ),
    "an item up": (
        ITEMS,
        lambda one: splice.move_item(one, (*SAY, 1), 0),
        (
            "  - say:\n    # over b\n    # and again\n    - say: b\n"
            "      # in b\n      symbol: tea  # at b\n      # below b\n"
            "    # over a\n    - a\n    - c  # at c\n"
        ),
    ),
    "an item down": (
        ITEMS,
        lambda one: splice.move_item(one, (*SAY, 0), 1),
        (
            "  - say:\n    # over b\n    # and again\n    - say: b\n"
            "      # in b\n      symbol: tea  # at b\n      # below b\n"
            "    # over a\n    - a\n    - c  # at c\n"
        ),
    ),
    "a new item before a comment": (
        ITEMS,
        lambda one: splice.insert_item(one, SAY, 1, "N"),
        ITEMS.replace("    # over b", "    - N\n    # over b"),
    ),
    "a new item after a comment": (
        ITEMS,
        lambda one: splice.insert_item(one, SAY, 2, "N"),
        ITEMS.replace("    - c", "    - N\n    - c"),
    ),
    "a new item at the top": (
        ITEMS,
        lambda one: splice.insert_item(one, SAY, 0, "N"),
        ITEMS.replace("    # over a", "    - N\n    # over a"),
    ),
    "what speaks of all stays at the top": (
        TOP,
        lambda one: splice.move_item(one, (*SAY, 1), 0),
        TOP.replace("    - a\n    - b  # at b\n", "    - b  # at b\n    - a\n"),
    ),
    "what speaks of all stays without the first": (
        TOP,
        lambda one: splice.delete_item(one, (*SAY, 0)),
        TOP.replace("    - a\n", ""),
    ),
    "what speaks of all stays without any": (
        "  - say:\n    # of all\n    - a  # at a\n    # the end\n",
        lambda one: splice.delete_item(one, (*SAY, 0)),
        "  - say: []\n    # of all\n    # the end\n",
    ),
    "a new item below what speaks of all": (
        TOP,
        lambda one: splice.insert_item(one, SAY, 0, "N"),
        TOP.replace("    - a\n", "    - N\n    - a\n"),
    ),
    "what speaks of none stays": (
        TOP,
        lambda one: splice.move_item(one, (*SAY, 2), 0),
        (
            "  - say:\n    # of all\n    - c\n    - a\n    - b  # at b\n\n"
            "    # of none\n\n"
        ),
    ),
    "without a section": (
        PARTS,
        lambda one: splice.delete_item(one, ("sections", 0)),
        f"\n{PART_B}{WORDS}",
    ),
    "a section down": (
        PARTS,
        lambda one: splice.move_item(one, ("sections", 0), 1),
        f"\n{PART_B}{PART_A}{WORDS}",
    ),
    "a section up": (
        PARTS,
        lambda one: splice.move_item(one, ("sections", 1), 0),
        f"{PART_B}{PART_A}\n{WORDS}",
    ),
    "a new section at the end": (
        PARTS,
        lambda one: splice.insert_item(one, ("sections",), 2, {"heading": "N"}),
        f"{PART_A}\n{PART_B}  - heading: N\n{WORDS}",
    ),
    "without a word": (
        PARTS,
        lambda one: splice.delete_item(one, ("words", "three")),
        PARTS[: PARTS.index("  # over three")] + "  five: six\n",
    ),
    "without the first word": (
        PARTS,
        lambda one: splice.delete_item(one, ("words", "one")),
        PARTS.replace("  # over one\n  one: two\n", ""),
    ),
    "without all words": (
        PARTS,
        lambda one: splice.delete_item(one, ("words",)),
        PARTS[: PARTS.index("# of words")],
    ),
    "without the first name of an item": (
        "  - heading: A  # at A\n    # over say\n    say: [a]\n",
        lambda one: splice.delete_item(one, ("sections", 0, "heading")),
        "  -\n    # over say\n    say: [a]\n",
    ),
}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", IN_LINES)
def test_comments_between_lines_stay_with_their_items(name: str, end: str) -> None:
    """Above, beside and in an item: it should be that its comments go where it goes."""
    text, change, expected = IN_LINES[name]
    made = change(read((HEAD + text).replace("\n", end)))

    assert made.text == (HEAD + expected).replace("\n", end)


@pytest.mark.parametrize("comment", ["# fl", " # fl", "   # a: b, c", ""])
@pytest.mark.parametrize(
    "item",
    [
        '{say: "q: r", symbol: [a, b]}',
        "{say: q, symbol: x}",
        "say: q\n      symbol: x",
        "symbol: x\n      say: 'q'",
        "say: q\n      symbol: [x,\n        y]",
    ],
)
@pytest.mark.parametrize("value", ["a b", "a: b", "# a", "a # b", 'it\'s "so"'])
def test_a_sentence_with_a_picture_becomes_a_plain_one(
    item: str, comment: str, value: str
) -> None:
    """A comment after it: it should be that it is there still, and is no words."""
    comment = comment and f" {comment}"
    source = read(f"{HEAD}  - say:\n    - {item}{comment}\n    - z\n")
    made = splice.set_value(source, (*SAY, 0), value)

    assert made.value((*SAY, 0)) == value
    assert made.text.splitlines()[3].endswith(comment)
    assert made.text.endswith("\n    - z\n")


REPLACED: dict[str, tuple[str, Path, Value, str]] = {
    "a sentence with comments in it": (
        "  - say:\n    - say: a  # on a\n      # over b\n      symbol: b # on b\n",
        (*SAY, 0),
        "n",
        '  - say:\n    - "n" # on b\n      # on a\n      # over b\n',
    ),
    "a sentence in brackets with comments": (
        "  - say:\n    - {say: a, # on a\n       symbol: b} # on all\n    - c\n",
        (*SAY, 0),
        "x y",
        '  - say:\n    - "x y" # on all\n      # on a\n    - c\n',
    ),
    "a list in brackets": (
        "  - list: [a, b] # of all\n",
        LIST,
        ["x", "y"],
        "  - list: [x, y] # of all\n",
    ),
    "a section in brackets": (
        "  - {heading: A, say: [a]} # on A\n",
        ("sections", 0),
        {"heading": "H", "say": ["b"]},
        "  - {heading: H, say: [b]} # on A\n",
    ),
    "a list in lines": (
        '  - list:\n    - "a" # on a\n',
        LIST,
        ["x", "y"],
        "  - list:\n      - x\n      - y\n      # on a\n",
    ),
}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", REPLACED)
def test_comments_stay_where_a_value_is_replaced(name: str, end: str) -> None:
    """After one space, in a sentence: it should be that no comment becomes words."""
    text, path, value, expected = REPLACED[name]
    made = splice.set_value(read((HEAD + text).replace("\n", end)), path, value)

    assert made.text == (HEAD + expected).replace("\n", end)
