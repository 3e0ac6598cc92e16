"""Writing back into files: what is wanted is read back, and nothing else changes."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from easyread.errors import FileFaultsError
from easyread.loading import splice
from easyread.loading.formats import format_named
from easyread.loading.splice import SpliceError
from easyread.loading.splice.emit import in_brackets, scalar
from easyread.resources import resource_dir
from easyread.text.letters import plain_letters
from easyread.text.spans import read_spans, reveal
from easyread.text.written import Written
from tests.loading.hostile import hostile

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.loading.source import Path, Source
    from easyread.loading.splice.emit import Value

YAML = """\
# Ours. Keep it.
kind: invite
title: Come and talk   # a note
from: 'One ''Halton'''
what: "We \\"want\\" you."
when:
  date: Wednesday 4 March 2026
  arrive:   # not decided
  start: |
    half past
    ten

where: {name: Hall, address: [1 Street, "W idnes"]}
privacy: >-
  We keep
  nothing.
long: one
  two
  # three
  four
sections:
- heading: What we do
  say:
    - Please tell us: what?  # really
    # A remark between.
    - say: You can come.
      symbol: lunch   # or tea
    - say: >
        Later we
        eat.
    -
      say: "Then we go."
  list: [a pen, 'a "drink"']
- heading: "More"
  say:
  - Bye.
words:
  co-production: working together
"""
MARKDOWN = """\
---
from: One Halton
words:
  hall: a big room
---

# Come and talk

We meet. You can
come {symbol: lunch}. Bye.

Alone

## What we do

- One item.
- Two **bold** items
  go on.

> Quoted
> words.

3. Step three
4. Step four

More
----

The end."""
YAML_PLACES: list[Path] = [
    ("title",),
    ("from",),
    ("what",),
    ("when", "date"),
    ("when", "arrive"),
    ("when", "start"),
    ("where", "name"),
    ("where", "address", 1),
    ("privacy",),
    ("long",),
    ("sections", 0, "heading"),
    ("sections", 0, "say", 0),
    ("sections", 0, "say", 1, "say"),
    ("sections", 0, "say", 1, "symbol"),
    ("sections", 0, "say", 2, "say"),
    ("sections", 0, "say", 3, "say"),
    ("sections", 0, "list", 0),
    ("sections", 0, "list", 1),
    ("sections", 1, "say", 0),
    ("words", "co-production"),
]
MARKDOWN_PLACES: list[Path] = [
    ("from",),
    ("words", "hall"),
    ("title",),
    ("sections", 0, "say", 0),
    ("sections", 0, "say", 1, "say"),
    ("sections", 0, "say", 2),
    ("sections", 0, "say", 3),
    ("sections", 1, "heading"),
    ("sections", 1, "list", 0),
    ("sections", 1, "list", 1),
    ("sections", 2, "say", 0),
    ("sections", 2, "steps", 1),
    ("sections", 3, "heading"),
    ("sections", 3, "say", 0),
]
VALUES = hostile()


ENDINGS: dict[str, Callable[[str], bytes]] = {
    "as it is": str.encode,
    "Windows": lambda text: text.replace("\n", "\r\n").encode(),
    "old Mac": lambda text: text.replace("\n", "\r").encode(),
    "byte order mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
}


def read(content: str | bytes, form: str) -> Source:
    """Read a file that has no faults."""
    made = format_named(form).read(content, f"x.{form}", None)
    assert not made.faults, made.faults
    return made


def plain(data: object) -> object:
    """Return data as texts, lists and dicts, as readers see them."""
    if isinstance(data, dict):
        return {str(name): plain(value) for name, value in data.items()}
    if isinstance(data, list):
        return [plain(one) for one in data]
    return reveal(str(data)) if isinstance(data, Written) else data


def others(data: object, path: Path) -> object:
    """Return the data of a file without the value at a path."""
    made = plain(data)
    inner: Any = made
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = "?"
    return made


def changed(before: Source, after: Source) -> str:
    """Return the lines that went and came, as a diff shows them."""
    texts = (before.text.splitlines(), after.text.splitlines())
    _, _, *rows = difflib.unified_diff(*texts, n=0, lineterm="")
    return "\n".join(f"{row[0]} {row[1:]}" for row in rows if row[0] != "@")


def written(source: Source, path: Path, value: str) -> Source | None:
    """Set a value; None where it is refused. What is made must be right."""
    try:
        made = splice.set_value(source, path, value)
    except SpliceError:
        return None
    again = format_named(source.form).read(made.content, source.file, None)
    found = again.value(path)
    assert isinstance(found, Written), (path, value)
    value = str(plain_letters(Written(value)))  # á of one letter, however it is written
    assert reveal(found) == value
    assert found.value == value or source.form != ".yaml" or value == ""
    assert read_spans(found) == read_spans(value)
    assert not again.faults
    assert again.content == made.content
    assert others(again.data, path) == others(source.data, path)
    at = source.extent(path) or source.extent(path[:-1])
    assert at
    first = source.text[: at.head].rfind("\n") + 1
    last = source.text.find("\n", at.end)
    assert made.text.startswith(source.text[:first])
    assert last < 0 or made.text.endswith(source.text[last:])
    return made


def check_all(form: str, place: Path, values: list[str]) -> list[str]:
    """Return the values that one place refuses."""
    source = read(YAML if form == "yaml" else MARKDOWN, form)
    return [value for value in values if written(source, place, value) is None]


PLACES = [("yaml", place) for place in YAML_PLACES] + [
    ("md", place) for place in MARKDOWN_PLACES
]


def name_of(place: object) -> str:
    """Return the name of a test case."""
    return "-".join(map(str, place)) if isinstance(place, tuple) else str(place)


@pytest.mark.parametrize(("form", "place"), PLACES, ids=name_of)
def test_hostile_texts_are_read_back(form: str, place: Path) -> None:
    """Every 40th of them: it should be that each is read back, or refused."""
    refused = check_all(form, place, VALUES[3::40])

    assert len(refused) <= (4 if form == "yaml" else 7)


@pytest.mark.slow
@pytest.mark.parametrize(("form", "place"), PLACES, ids=name_of)
def test_all_hostile_texts_are_read_back(form: str, place: Path) -> None:
    """500 texts: it should be that YAML refuses only what no one can see or is too long."""
    refused = check_all(form, place, VALUES)

    if form == "yaml" or len(place) == 1 + (place[0] == "words"):
        unseen = [one for one in refused if not one.replace("\n", "").isprintable()]
        assert {*refused} - {*unseen} == {"a" * 20_001} or place == ("title",)
    assert len(refused) <= (80 if form == "yaml" else 210)


def test_every_text_is_the_same_to_other_readers_of_yaml() -> None:
    """Editors and other programs: it should be that they read what we wrote."""
    for value in VALUES:
        if "\ud800" in value or "\0" in value:  # no reader of YAML takes these
            continue
        for text in (f"x: {scalar(value, flow=False)}", f"x: {in_brackets([value])}"):
            found = yaml.load(text, yaml.CSafeLoader)["x"]
            assert found in (value, [value], None if value == "" else value)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(("form", "place"), PLACES, ids=name_of)
def test_line_ends_and_marks_stay(form: str, place: Path, ending: str) -> None:
    """Files of Windows: it should be that only the words change, and no line end."""
    text = YAML if form == "yaml" else MARKDOWN
    encode = ENDINGS[ending]
    new = splice.set_value(read(encode(text), form), place, "New words")
    expected = splice.set_value(read(text, form), place, "New words")

    assert new.content == encode(expected.text)


SAY: Path = ("sections", 0, "say")
YAML_CHANGES: dict[str, tuple[Callable[[Source], Source], str]] = {
    "a fact that needs quotation marks": (
        lambda one: splice.set_value(one, ("when", "arrive"), "10:30"),
        '-   arrive:   # not decided\n+   arrive: "10:30"   # not decided',
    ),
    "a block stays a block": (
        lambda one: splice.set_value(one, ("when", "start"), "one\ntwo\n"),
        "-     half past\n-     ten\n+     one\n+     two",
    ),
    "a comment among words stays": (
        lambda one: splice.set_value(one, ("long",), "five"),
        "- long: one\n-   two\n+ long: five\n-   four",
    ),
    "true": (
        lambda one: splice.set_value(one, ("example",), value=True),
        "+ example: true",
    ),
    "a number": (
        lambda one: splice.set_value(one, ("title",), 12),
        "- title: Come and talk   # a note\n+ title: 12   # a note",
    ),
    "a name": (
        lambda one: splice.set_value(one, ("when", "finish"), "2pm"),
        "+   finish: 2pm",
    ),
    "a name in brackets": (
        lambda one: splice.set_value(one, ("where", "alt"), "A hall, old"),
        (
            '- where: {name: Hall, address: [1 Street, "W idnes"]}\n'
            '+ where: {name: Hall, address: [1 Street, "W idnes"], alt: "A hall, old"}'
        ),
    ),
    "names within names": (
        lambda one: splice.set_value(one, ("reply", "by"), "4 March"),
        "+ reply:\n+   by: 4 March",
    ),
    "a picture for a sentence": (
        lambda one: splice.set_value(one, (*SAY, 0, "symbol"), "lunch"),
        (
            "-     - Please tell us: what?  # really\n"
            '+     - say: "Please tell us: what?"\n+       symbol: lunch  # really'
        ),
    ),
    "a list": (
        lambda one: splice.set_value(one, ("sections", 0, "list"), ["x", "y: z"]),
        '-   list: [a pen, \'a "drink"\']\n+   list:\n+     - x\n+     - "y: z"',
    ),
    "an item before the first": (
        lambda one: splice.insert_item(one, SAY, 0, "New."),
        "+     - New.",
    ),
    "an item with a picture": (
        lambda one: splice.insert_item(one, SAY, 1, {"say": "New.", "symbol": "a"}),
        "+     - say: New.\n+       symbol: a",
    ),
    "an item after the last": (
        lambda one: splice.insert_item(one, SAY, 4, "- New."),
        '+     - "- New."',
    ),
    "an item in brackets": (
        lambda one: splice.insert_item(one, ("sections", 0, "list"), 1, "x, y"),
        '-   list: [a pen, \'a "drink"\']\n+   list: [a pen, "x, y", \'a "drink"\']',
    ),
    "the first item": (
        lambda one: splice.insert_item(one, ("sections", 1, "list"), 0, "pen"),
        "+   list:\n+     - pen",
    ),
    "a section": (
        lambda one: splice.insert_item(
            one, ("sections",), 1, {"heading": "H: i", "say": ["a"]}
        ),
        '+ - heading: "H: i"\n+   say:\n+     - a',
    ),
    "without an item": (
        lambda one: splice.delete_item(one, (*SAY, 1)),
        (
            "-     # A remark between.\n"
            "-     - say: You can come.\n-       symbol: lunch   # or tea"
        ),
    ),
    "without an item below its dash": (
        lambda one: splice.delete_item(one, (*SAY, 3)),
        '-     -\n-       say: "Then we go."',
    ),
    "without the only item": (
        lambda one: splice.delete_item(one, ("sections", 1, "say", 0)),
        "-   say:\n-   - Bye.\n+   say: []",
    ),
    "without an item in brackets": (
        lambda one: splice.delete_item(one, ("sections", 0, "list", 0)),
        "-   list: [a pen, 'a \"drink\"']\n+   list: ['a \"drink\"']",
    ),
    "without a name": (
        lambda one: splice.delete_item(one, ("when", "start")),
        "-   start: |\n-     half past\n-     ten",
    ),
    "without the first name of an item": (
        lambda one: splice.delete_item(one, ("sections", 1, "heading")),
        '- - heading: "More"\n-   say:\n+ - say:',
    ),
    "without the only name": (
        lambda one: splice.delete_item(one, ("words", "co-production")),
        "-   co-production: working together",
    ),
    "without a name in brackets": (
        lambda one: splice.delete_item(one, ("where", "name")),
        (
            '- where: {name: Hall, address: [1 Street, "W idnes"]}\n'
            '+ where: {address: [1 Street, "W idnes"]}'
        ),
    ),
    "an item further down": (
        lambda one: splice.move_item(one, (*SAY, 0), 3),
        (
            "-     - Please tell us: what?  # really\n"
            "+     - Please tell us: what?  # really"
        ),
    ),
    "an item further up": (
        lambda one: splice.move_item(one, (*SAY, 3), 0),
        '+     -\n+       say: "Then we go."\n-     -\n-       say: "Then we go."',
    ),
    "a section further up": (
        lambda one: splice.move_item(one, ("sections", 1), 0),
        (
            '+ - heading: "More"\n+   say:\n+   - Bye.\n'
            '- - heading: "More"\n-   say:\n-   - Bye.'
        ),
    ),
    "an item in brackets further down": (
        lambda one: splice.move_item(one, ("sections", 0, "list", 0), 1),
        "-   list: [a pen, 'a \"drink\"']\n+   list: ['a \"drink\"', a pen]",
    ),
}


@pytest.mark.parametrize("name", YAML_CHANGES)
def test_yaml_changes_only_the_lines_that_have_to(name: str) -> None:
    """Each change there is: it should be that the diff is as small as can be."""
    change, expected = YAML_CHANGES[name]
    source = read(YAML, "yaml")

    assert changed(source, change(source)) == expected


MARKDOWN_CHANGES: dict[str, tuple[Callable[[Source], Source], str]] = {
    "a heading with a line below it": (
        lambda one: splice.set_value(one, ("sections", 3, "heading"), "# What? #1"),
        "- More\n+ \\# What? #1",
    ),
    "a sentence in the middle of two lines": (
        lambda one: splice.set_value(one, (*SAY, 1, "say"), "See you"),
        (
            "- We meet. You can\n- come {symbol: lunch}. Bye.\n"
            "+ We meet. See you {symbol: lunch} Bye."
        ),
    ),
    "a sentence without a full stop": (
        lambda one: splice.set_value(one, (*SAY, 0), "New words"),
        "- We meet. You can\n+ New words\n+ \n+ You can",
    ),
    "an item that looks like another": (
        lambda one: splice.set_value(one, ("sections", 1, "list", 0), "- New"),
        "- - One item.\n+ - \\- New",
    ),
    "a picture": (
        lambda one: splice.set_value(one, (*SAY, 2, "symbol"), "tea, cake"),
        (
            "- come {symbol: lunch}. Bye.\n"
            "+ come {symbol: lunch}. Bye. {symbol: tea, cake}"
        ),
    ),
    "no picture": (
        lambda one: splice.delete_item(one, (*SAY, 1, "symbol")),
        "- We meet. You can\n- come {symbol: lunch}. Bye.\n+ We meet. You can come. Bye.",
    ),
    "a fact": (
        lambda one: splice.set_value(one, ("date",), "4 March"),
        "+ date: 4 March",
    ),
    "a sentence after one": (
        lambda one: splice.insert_item(one, SAY, 2, "New."),
        "- come {symbol: lunch}. Bye.\n+ come {symbol: lunch}. New. Bye.",
    ),
    "a sentence at the end": (
        lambda one: splice.insert_item(one, SAY, 4, "New."),
        "+ \n+ New.",
    ),
    "a sentence in a quotation": (
        lambda one: splice.insert_item(one, ("sections", 2, "say"), 1, "New."),
        "+ >\n+ > New.",
    ),
    "an item": (
        lambda one: splice.insert_item(one, ("sections", 1, "list"), 2, "New **x**"),
        "+ - New **x**",
    ),
    "a step": (
        lambda one: splice.insert_item(one, ("sections", 2, "steps"), 1, "New"),
        "+ 4. New",
    ),
    "a section": (
        lambda one: splice.insert_item(
            one, ("sections",), 4, {"heading": "H", "say": ["A."], "list": ["b"]}
        ),
        "+ \n+ ## H\n+ \n+ A.\n+ \n+ - b",
    ),
    "without a sentence": (
        lambda one: splice.delete_item(one, (*SAY, 0)),
        "- We meet. You can\n+ You can",
    ),
    "without a line": (
        lambda one: splice.delete_item(one, (*SAY, 3)),
        "- \n- Alone",
    ),
    "without an item": (
        lambda one: splice.delete_item(one, ("sections", 1, "list", 1)),
        "- - Two **bold** items\n-   go on.",
    ),
    "without a section": (
        lambda one: splice.delete_item(one, ("sections", 3)),
        "- More\n- ----\n- \n- The end.",
    ),
    "items in another order": (
        lambda one: splice.move_item(one, ("sections", 2, "steps", 1), 0),
        "- 3. Step three\n- 4. Step four\n+ 3. Step four\n+ 4. Step three",
    ),
}


@pytest.mark.parametrize("name", MARKDOWN_CHANGES)
def test_markdown_changes_only_the_lines_that_have_to(name: str) -> None:
    """Each change there is: it should be that the diff is as small as can be."""
    change, expected = MARKDOWN_CHANGES[name]
    source = read(MARKDOWN, "md")

    assert changed(source, change(source)) == expected


@pytest.mark.parametrize("value", ["AT&T", "AT and T", "new {symbol: tea}", "a *b*"])
@pytest.mark.parametrize("mark", ["-", "*", "7.", "> -"])
@pytest.mark.parametrize("rest", ["Two.", "Two. Three.", "Two\n  goes on."])
def test_the_first_sentence_of_an_item_takes_words_without_an_end(
    value: str, mark: str, rest: str
) -> None:
    """Two sentences in one item: it should be that the second gets an item of its own."""
    rest = rest.replace("\n", "\n> ") if ">" in mark else rest
    source = read(f"# T\n\n## A\n\n{mark} One. {rest}\n{mark} b\n", "md")
    wanted: Value = value
    if "{" in value:
        wanted = {"say": "new", "symbol": "tea"}
    name = "steps" if mark[0].isdigit() else "list"
    made = splice.set_value(source, ("sections", 0, name, 0), wanted)
    _, *after = made.value(("sections", 0, name))  # type: ignore[misc]
    _, *before = source.value(("sections", 0, name))  # type: ignore[misc]

    assert after == before
    assert made.text.startswith(f"# T\n\n## A\n\n{mark} {value[:2]}")


WHOLE = "# T\n\nHi.\n\n## A\n\nOne. Two.\n\n- x\n- y\n\n## B\n\nb\n"
WHOLE_CHANGES: dict[str, tuple[Path, Value, str, str]] = {
    "sentences": (("sections", 1, "say"), ["p", "q"], "One. Two.", "p\n\nq"),
    "one that stays": (("sections", 1, "say"), ["One."], "One. Two.", "One."),
    "items": (("sections", 1, "list"), ["x", "z", "a *b*"], "- y", "- z\n- a \\*b*"),
    "no items": (("sections", 1, "list"), [], "- x\n- y\n\n", ""),
    "first items": (("sections", 2, "list"), ["c", "d"], "\nb\n", "\nb\n\n- c\n- d\n"),
    "a picture": (
        ("sections", 2, "say"),
        [{"say": "b", "symbol": "tea"}, "c"],
        "\nb\n",
        "\nb {symbol: tea}\n\nc\n",
    ),
    "a section": (
        ("sections", 2),
        {"heading": "H", "say": ["b", "c"], "list": ["d"]},
        "## B\n\nb\n",
        "## H\n\nb\n\nc\n\n- d\n",
    ),
    "a first section": (("sections", 0), {"list": ["d"]}, "Hi.", "- d"),
}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", WHOLE_CHANGES)
def test_whole_lists_of_a_text_can_be_set(name: str, end: str) -> None:
    """More or fewer than before: it should be that only what is new is written."""
    path, value, old, new = WHOLE_CHANGES[name]
    made = splice.set_value(read(WHOLE.replace("\n", end), "md"), path, value)

    assert made.text == WHOLE.replace(old, new).replace("\n", end)


SECTIONS = "# T\n\n## A\n\nOne.\n\n## B\n\nTwo.\n\n- x\n- y\n\n## C\n\nThree.\n"


@pytest.mark.parametrize("text", [SECTIONS, SECTIONS.replace("\n\n", "\n").strip()])
@pytest.mark.parametrize("at", range(3))
@pytest.mark.parametrize("to", range(3))
def test_sections_of_a_text_move_whole(text: str, at: int, to: int) -> None:
    """With and without empty lines: it should be that headings take their lines along."""
    source = read(text, "md")
    made = splice.move_item(source, ("sections", at), to)
    expected = ["A", "B", "C"]
    expected.insert(to, expected.pop(at))

    assert [one for one in "".join(made.text.split("#")).split() if one in "ABC"] == (
        expected
    )
    assert sorted(made.text.split()) == sorted(text.split())
    assert splice.move_item(made, ("sections", to), at).data == source.data


def test_plain_text_is_changed_line_by_line() -> None:
    """Bullets of a text file: it should be that a new item has one too."""
    source = read("Hello.\n\n- a\n- b\n", "txt")
    made = splice.insert_item(source, ("sections", 0, "list"), 1, "new")
    made = splice.set_value(made, ("sections", 0, "say", 0), "# no: heading")
    made = splice.insert_item(made, ("sections", 0, "say"), 1, "More.")
    made = splice.delete_item(made, ("sections", 0, "list", 0))

    assert made.text == "# no: heading\nMore.\n\n- new\n- b\n"


def test_a_file_can_be_made_from_nothing() -> None:
    """What Word import does: it should be that each step gives a whole file."""
    made = read("", "yaml")
    for path, value in {
        ("kind",): "invite",
        ("title",): "Come: talk",
        ("when", "date"): "4 March",
    }.items():
        made = splice.set_value(made, path, value)
    for number, heading in enumerate(["One", "Two"]):
        section: Value = {"heading": heading, "say": ["a", {"say": "b", "symbol": "c"}]}
        made = splice.insert_item(made, ("sections",), number, section)

    assert made.text == (
        'kind: invite\ntitle: "Come: talk"\nwhen:\n  date: 4 March\nsections:\n'
        "  - heading: One\n    say:\n      - a\n      - say: b\n        symbol: c\n"
        "  - heading: Two\n    say:\n      - a\n      - say: b\n        symbol: c\n"
    )


@pytest.mark.parametrize("name", ["invite", "charter", "notes"])
def test_every_text_of_the_examples_can_be_changed(name: str) -> None:
    """Real files: it should be that each value takes another, and gets its own back."""
    file = resource_dir("templates").parent / "examples" / f"{name}.yaml"
    source = read(file.read_bytes(), "yaml")
    texts = [
        path
        for path in source.spots
        if isinstance(source.value(path), Written) and path != ("kind",)
    ]
    for path in texts[::3]:
        old = source.value(path)
        assert isinstance(old, Written)
        made = splice.set_value(source, path, "Another: one # here")
        assert plain(made.value(path)) == "Another: one # here"
        value = old.value if isinstance(old.value, (bool, int)) else str(old)
        back = splice.set_value(made, path, value)
        assert plain(back.data) == plain(source.data)
        assert len(back.text.splitlines()) == len(made.text.splitlines())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda one: splice.set_value(one, ("title",), "a\u200bb"), r"U\+200B"),
        (lambda one: splice.set_value(one, ("title",), ["a\x07"]), r"U\+0007"),
        (lambda one: splice.set_value(one, (), "a"), "at least one name"),
        (lambda one: splice.set_value(one, ("title", "x"), "a"), "“title” holds words"),
        (lambda one: splice.set_value(one, ("say", 0), "a"), "There is no “say: 0”"),
        (lambda one: splice.set_value(one, (*SAY, 9), "a"), "There is no “sections"),
        (lambda one: splice.set_value(one, (*SAY, "x"), "a"), "has no names"),
        (lambda one: splice.insert_item(one, SAY, 9, "a"), "There is no item 9"),
        (lambda one: splice.insert_item(one, ("say",), 1, "a"), "There is no item 1"),
        (lambda one: splice.delete_item(one, ("gone",)), "There is no “gone”"),
        (lambda one: splice.delete_item(one, ()), "There is no “”"),
        (lambda one: splice.move_item(one, (*SAY, 0), 7), "There is no item 7"),
        (lambda one: splice.move_item(one, ("title",), 0), "is no item of a list"),
    ],
)
@pytest.mark.parametrize("form", ["yaml", "md"])
def test_what_cannot_be_written_is_told(
    form: str, change: Callable[[Source], Source], said: str
) -> None:
    """No such place, no such letter: it should be that nothing is written, with why."""
    with pytest.raises(SpliceError, match=said):
        change(read(YAML if form == "yaml" else MARKDOWN, form))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("", "Delete the sentence instead"),
        ("One. Two.", "more sentences than one"),
        ("One\ntwo", "stands on one line"),
        ("a ", "keeps no tabs, and no spaces"),
        ("*no*", ""),
        ({"say": "a", "picture": "x.png"}, "no words for people who cannot see it"),
        ({"say": "a", "allow": {"gap": "x"}}, "no place for “allow”"),
    ],
)
def test_what_markdown_cannot_hold_is_told(value: Value, said: str) -> None:
    """Two sentences in one: it should be that people know what to do instead."""
    source = read(MARKDOWN, "md")
    if said:
        with pytest.raises(SpliceError, match=said):
            splice.set_value(source, (*SAY, 0), value)
    else:
        assert "\\*no*" in splice.set_value(source, (*SAY, 0), value).text


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("sections", 1, "say"), "p", "is a list. Give a list"),
        (("sections", 1, "list"), {"say": "p"}, "is a list. Give a list"),
        (("sections", 1, "say"), ["p", 3], "holds only words"),
        (("sections", 1, "list"), [["p"]], "holds only words"),
        (("sections", 1, "say"), ["p", "A b. C d."], "more sentences than one"),
        (("sections", 1), "p", "has a heading"),
        (("sections", 1), {"heading": "H", "picture": "x"}, "has a heading"),
        (("sections", 1), {"say": ["p"]}, "would belong to the section above"),
        (("sections",), [{"heading": "H"}], "one section of a text at a time"),
    ],
)
def test_why_a_whole_list_of_a_text_cannot_be_set(
    path: Path, value: Value, said: str
) -> None:
    """Not of its shape: it should be that people are told the true reason."""
    with pytest.raises(SpliceError, match=said):
        splice.set_value(read(WHOLE, "md"), path, value)


def test_a_file_with_faults_is_not_changed() -> None:
    """Half of it is not understood: it should be that its faults come first."""
    source = format_named("yaml").read("a: 1\na: 2\n", "x.yaml", None)

    with pytest.raises(FileFaultsError, match="stands here twice"):
        splice.set_value(source, ("a",), "b")


def test_another_kind_is_read_with_its_own_names() -> None:
    """The names of a file follow its kind: it should be that a change of it is read."""
    source = read("kind: invite\ntitle: x\n", "yaml")
    made = splice.set_value(source, ("kind",), "notes")

    assert made.keys is not source.keys
    assert made.content == b"kind: notes\ntitle: x\n"
