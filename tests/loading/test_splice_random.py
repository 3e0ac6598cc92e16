"""Files with comments made at random: each comment stays at the item it speaks of."""

from __future__ import annotations

import random
import re
from collections import Counter
from itertools import count
from typing import TYPE_CHECKING

import pytest

from easyread.loading import splice
from easyread.loading.formats import format_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.loading.source import Path, Source

LISTS: list[Path] = [
    *(("sections", number, name) for number in range(2) for name in ("say", "list")),
    ("words",),
]
WORDS = re.compile(r"\bv\d+\b")
COMMENT = re.compile(r"(?<=\s)#[^\r\n]*")


def some_above(rng: random.Random, items: list[int]) -> dict[int, int]:
    """Return how many comment lines stand above each item.

    Never above the first alone: that would speak of the whole list.
    """
    above = {item: rng.choice([0, 0, 0, 1, 2]) for item in items}
    return above if any([*above.values()][1:]) else dict.fromkeys(items, 0)


def in_lines(rng: random.Random, margin: str, items: list[int], kind: str) -> list[str]:
    """Return a list, or the names of a mapping, with a line or more for each item."""
    rows = [f"{margin}# of all", ""] if rng.random() < 0.3 else []
    above = some_above(rng, items)
    for item in items:
        if rows and rng.random() < 0.15:
            rows += ["", f"{margin}# of none", ""]
        rows += [f"{margin}# above {item} {row}" for row in range(above[item])]
        sign = f"{margin}k{item}:" if kind == "words" else f"{margin}-"
        after = rng.choice(["", f"  # after {item}"])
        ways = [f" v{item}", f' "v{item}, x"', f" {{say: v{item}, symbol: tea}}"]
        way = rng.choice([*ways, "pair", "block"] if kind == "say" else ways[:2])
        if way == "pair":
            rows.append(f"{sign} say: v{item}{after}")
            rows += rng.choice([[], [f"{margin}  # in {item}"]])
            rows.append(f"{margin}  symbol: tea")
        elif way == "block":
            rows += [f"{sign} say: |", f"{margin}      v{item}"]
        else:
            rows.append(f"{sign}{way}{after}")
        if way != "block" and rng.random() < 0.2:
            rows.append(f"{margin}    # below {item}")
    return rows


def in_brackets(rng: random.Random, margin: str, items: list[int], kind: str) -> str:
    """Return a list or mapping in brackets, its items in lines of their own or not."""
    own_lines, ends_with_comma = rng.random() < 0.7, rng.random() < 0.3
    above = some_above(rng, items) if own_lines else dict.fromkeys(items, 0)
    text = rng.choice(["", "  # of all"]) if own_lines else ""
    commented = False
    for item in items:
        if own_lines or commented:
            text += f"\n{margin}"
        elif item != items[0]:
            text += " "
        text += "".join(f"# above {item} {n}\n{margin}" for n in range(above[item]))
        name = f"k{item}: " if kind == "words" else ""
        text += name + rng.choice([f"v{item}", f'"v{item}, x"', f"'v{item}'"])
        if item != items[-1] or ends_with_comma:
            text += rng.choice([",", " ,"])
        commented = rng.random() < (0.5 if own_lines else 0.2)
        text += f"  # after {item}, a" if commented else ""
    text += f"\n{margin[2:]}" if own_lines or commented else ""
    return f"{{{text}}}" if kind == "words" else f"[{text}]"


def a_file(rng: random.Random, numbers: Iterator[int]) -> str:
    """Return a whole file with comments."""
    rows = ["# of all", "kind: notes", "sections:"]
    for kind in ["say", "list", "say", "list", "words"]:
        items = [next(numbers) for _ in range(rng.randint(2, 4))]
        margin, name = ("", "words:") if kind == "words" else ("    ", f"    {kind}:")
        if kind == "say":
            name = f"  - {kind}:"
        if rng.random() < 0.5:
            rows.append(f"{name} {in_brackets(rng, margin + '  ', items, kind)}")
        else:
            rows += [name, *in_lines(rng, margin + "  ", items, kind)]
    return rng.choice(["\n", "\r\n"]).join([*rows, ""])


def comments_at_items(text: str) -> dict[str, list[str]]:
    """Return the comments at each item, read line by line without YAML."""
    rows, result = text.splitlines(), {}
    for number, row in enumerate(rows):
        words = WORDS.findall(COMMENT.sub("", f" {row}"))
        for item in words:
            comments: list[str] = []
            if item == words[-1]:
                comments += COMMENT.findall(row)
            first = number - ("say: |" in rows[number - 1])
            while item == words[0] and rows[first - 1].strip().startswith("# above"):
                first -= 1
                comments.append(rows[first].strip())
            for below in rows[number + 1 :]:
                if not re.match(r" +(# in|# below|symbol:)", below):
                    break
                comments += COMMENT.findall(below)
            result[item] = comments
    return result


def a_change(rng: random.Random, source: Source, new: str) -> Source:
    """Return a file with one change."""
    path = rng.choice(LISTS)
    items = source.value(path)
    assert isinstance(items, (list, dict))
    keys: list[str | int] = [*range(len(items))]
    if isinstance(items, dict):
        keys = [*map(str, items)]
    key = rng.choice(keys)
    deletes = rng.random() < 0.4 and len(items) > 1
    if deletes:
        return splice.delete_item(source, (*path, key))
    if isinstance(items, dict):
        return splice.set_value(source, (*path, f"k{new[1:]}"), new)
    if rng.random() < 0.5:
        return splice.move_item(source, (*path, key), rng.randrange(len(items)))
    return splice.insert_item(source, path, rng.randint(1, len(items)), new)


def check_a_file(seed: int) -> None:
    """Change a file: each item that stays has the comments that it had."""
    rng, numbers = random.Random(seed), count(1)  # noqa: S311  no secret
    source = format_named("yaml").read(a_file(rng, numbers), "a.yaml", None)
    assert not source.faults
    made = a_change(rng, source, f"v{next(numbers)}")
    before, after = comments_at_items(source.text), comments_at_items(made.text)
    told = f"{seed}\n{source.text}\n-----\n{made.text}"
    gone = [comment for item in before.keys() - after for comment in before[item]]
    for item, comments in after.items():
        assert comments == before.get(item, []), told
    lost = Counter(re.findall(r"#.*\w", source.text))
    lost.subtract(re.findall(r"#.*\w", made.text))
    assert +lost == Counter(gone), told
    assert not -lost, told


def test_comments_stay_with_their_items() -> None:
    """100 files: it should be that each comment is where its item is."""
    for seed in range(100):
        check_a_file(seed)


@pytest.mark.slow
def test_comments_stay_with_their_items_in_many_files() -> None:
    """5,000 files: it should be that each comment is where its item is."""
    for seed in range(100, 5100):
        check_a_file(seed)
