"""Texts made at random from many building blocks: nothing is lost, nothing is glued.

Each block says which words are one thing. Then every word and number is in the document,
in order, and no two things are one sentence. What is a fault stands in other tests.
"""

from __future__ import annotations

import random
import re
from itertools import count, product
from typing import TYPE_CHECKING, NamedTuple

import pytest

from easyread.loading import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from easyread.model import Document

SYLLABLES = ("ba", "do", "fu", "ki", "lo", "mi", "no", "pa", "ru", "se", "ta", "vo")
WORD = re.compile(r"\w+")


class Block(NamedTuple):
    """Lines of a file, and the words of each thing in them."""

    lines: list[str]
    things: list[str]


Words = "Iterator[str]"


def words() -> Iterator[str]:
    """Yield small words, each once."""
    return ("".join(parts) for parts in product(SYLLABLES, repeat=3))


def say(source: Iterator[str], least: int = 2, rng: random.Random | None = None) -> str:
    """Return some new words, the first with a capital letter."""
    number = least + (rng.randrange(3) if rng else 0)
    return " ".join(next(source) for _ in range(number)).capitalize()


def wrapped(rng: random.Random, source: Iterator[str]) -> Block:
    """Return a paragraph of sentences, broken where the width is full."""
    sentences = [f"{say(source, 6)}." for _ in range(rng.randint(1, 4))]
    width = rng.choice((60, 72, 80))
    lines = [""]
    for word in " ".join(sentences).split():
        if len(lines[-1]) + len(word) + 1 > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return Block(lines, sentences)


def bullets(rng: random.Random, source: Iterator[str]) -> Block:
    """Return a list with bullets of any sort, with or without a line above it."""
    mark = rng.choice(
        ("- ", "* ", "+ ", "• ", "•", "o  ", "§ ", "· ", "– ", "  - ", "■ ")
    )
    things = [say(source, 2, rng) for _ in range(rng.randint(1, 4))]
    above = rng.choice(([], [f"{say(source)}:"], [f"{say(source)}."]))
    return Block([*above, *(f"{mark}{thing}" for thing in things)], [*above, *things])


def steps(rng: random.Random, source: Iterator[str]) -> Block:
    """Return a numbered list, perhaps with a paragraph between its steps."""
    first = rng.choice((1, 1, 4))
    form = rng.choice(("{}.", "{})", "({})"))
    things, lines = [], []
    for number in range(first, first + rng.randint(2, 4)):
        label = form.format(number)
        thing = say(source, 2, rng)
        lines.append(f"{label} {thing}")
        things.append(f"{label} {thing}")
        if rng.random() < 0.2:
            between = f"{say(source, 3)}."
            lines += ["", between, ""]
            things.append(between)
    return Block(lines, things)


def letters(rng: random.Random, source: Iterator[str]) -> Block:
    """Return a list with letters or Roman numbers."""
    marks = rng.choice((("a", "b", "c"), ("i", "ii", "iii"), ("A", "B")))
    form = rng.choice(("{}.", "{})", "({})"))
    things = [f"{form.format(mark)} {say(source)}" for mark in marks]
    return Block(list(things), list(things))


def facts(rng: random.Random, source: Iterator[str]) -> Block:
    """Return lines such as “Time: 2pm”."""
    things = [
        f"{next(source).capitalize()}: {next(source)} {rng.randint(1, 31)}"
        for _ in range(rng.randint(2, 4))
    ]
    return Block(list(things), list(things))


def address(rng: random.Random, source: Iterator[str]) -> Block:
    """Return the lines of an address."""
    things = [
        f"{next(source).capitalize()} {next(source).capitalize()}",
        f"{rng.randint(1, 99)} {next(source).capitalize()} Street",
        next(source).capitalize(),
        f"{next(source).upper()} {rng.randint(1, 9)}AB",
    ]
    return Block(list(things), list(things))


def year(rng: random.Random, source: Iterator[str]) -> Block:
    """Return a sentence that begins with a year, after a line that has no end."""
    above, below = say(source, 3), f"{rng.randint(1950, 2050)}. {say(source)}."
    return Block([above, "", below], [above, *below.split(" ", 1)])


def heading(rng: random.Random, source: Iterator[str]) -> Block:
    """Return a heading of any form, with a sentence below it."""
    words_, below = say(source), f"{say(source, 3)}."
    forms = ([f"## {words_}"], [f"#### {words_} ####"], [words_, "-----"])
    return Block([*rng.choice(forms), below], [words_, below])


def table(rng: random.Random, source: Iterator[str]) -> Block:
    """Return a plain table."""
    heads = [next(source).capitalize() for _ in range(rng.randint(2, 4))]
    rows = [
        [next(source).capitalize() for _ in heads] for _ in range(rng.randint(1, 3))
    ]
    lines = [f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *rows)]
    things = [
        f"{head}: {cell}" for row in rows for head, cell in zip(heads, row, strict=True)
    ]
    return Block(lines, things)


def links(_rng: random.Random, source: Iterator[str]) -> Block:
    """Return sentences with links of three forms."""
    name, one, two = next(source), say(source), say(source)
    return Block(
        [
            f"{one} <https://example.org/{name}>.",
            "",
            f"{two} [{next(source)}][{name}].",
            "",
            f"[{name}]: https://example.org/b",
        ],
        [one, two],
    )


def quotation(_rng: random.Random, source: Iterator[str]) -> Block:
    """Return a quotation and what is said after it."""
    one, two = f"{say(source, 3)}.", f"{say(source, 3)}."
    return Block([f"> {one}", "", two], [one, two])


def nested(_rng: random.Random, source: Iterator[str]) -> Block:
    """Return a list within a list, and words below an item."""
    things = [say(source) for _ in range(4)]
    lines = [f"- {things[0]}", f"  - {things[1]}", f"- {things[2]}", f"{things[3]}."]
    return Block(lines, things)


def broken(_rng: random.Random, source: Iterator[str]) -> Block:
    """Return lines that the author broke on purpose."""
    one, two, three = say(source), say(source), say(source)
    return Block([f"{one}  ", f"{two}\\", three], [one, two, three])


def comment(_rng: random.Random, source: Iterator[str]) -> Block:
    """Return a note to oneself beside a sentence."""
    one = f"{say(source, 3)}."
    return Block([one, "<!-- not for", "readers -->"], [one])


MARKDOWN: list[Callable[[random.Random, Iterator[str]], Block]] = [
    *(wrapped, bullets, steps, letters, facts, address, year, heading, table),
    *(links, quotation, nested, broken, comment),
]
TEXT = [bullets, steps, letters, facts, address, year]


def said(document: Document) -> list[str]:
    """Return all that readers get, in order: labels too."""
    result = [] if document.title == document.id else [document.title]
    for section in document.sections:
        result += [section.heading] if section.heading else []
        result += [f"{one.number} {one.text}".strip() for one in section.sentences]
    return result


def a_text(seed: int, as_: str) -> tuple[str, list[str]]:
    """Return a text, and the things that it says."""
    rng, source = random.Random(seed), words()  # noqa: S311  no secret
    made = [
        rng.choice(TEXT if as_ == "txt" else MARKDOWN)(rng, source) for _ in range(8)
    ]
    text = "\n\n".join("\n".join(block.lines) for block in made)
    return text + "\n", [thing for block in made for thing in block.things]


def check(seed: int, as_: str) -> None:
    """Read a text: it should be that each thing is there, in order, and alone."""
    text, things = a_text(seed, as_)
    told = f"{seed}\n{text}"
    sentences = said(parse(text, as_))
    position = 0
    ends = list[int]()
    everything = [word for sentence in sentences for word in WORD.findall(sentence)]
    for sentence in sentences:
        position += len(WORD.findall(sentence))
        ends.append(position)
    at = 0
    for thing in things:
        for word in WORD.findall(thing):
            assert word in everything[at:], f"{word!r} is lost\n{told}"
            at = everything.index(word, at) + 1
        # what comes next stands in another sentence
        end = next(end for end in ends if end >= at)
        rest = everything[at:end]
        others = {
            word for other in things if other != thing for word in WORD.findall(other)
        }
        glued = [word for word in rest if word in others and not word.isdigit()]
        assert not glued, f"{thing!r} is glued to {glued}\n{told}"


@pytest.mark.parametrize("as_", ["md", "txt"])
def test_nothing_is_lost_or_glued(as_: str) -> None:
    """150 texts: it should be that each thing is there, in order, and alone."""
    for seed in range(150):
        check(seed, as_)


@pytest.mark.slow
@pytest.mark.parametrize("as_", ["md", "txt"])
def test_nothing_is_lost_or_glued_in_many_texts(as_: str) -> None:
    """5,000 texts: it should be that each thing is there, in order, and alone."""
    for seed in range(150, 5_150):
        check(seed, as_)


def test_the_texts_are_not_all_alike() -> None:
    """It should be that the test above reads what people may write."""
    texts = [a_text(seed, "md")[0] for seed in range(150)]

    assert len({*texts}) == len(texts)
    assert next(number for number in count() if "|" in texts[number]) < len(texts)
