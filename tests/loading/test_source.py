"""Where each value stands in its file, and how it is written there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import easyread.loading.formats
from easyread.loading import load, parse
from easyread.loading.discover import documents_in
from easyread.loading.formats import format_named, formats
from easyread.loading.formats.yaml import examine
from easyread.loading.source import Path as ValuePath
from easyread.loading.source import Source
from easyread.resources import resource_dir
from easyread.text.written import Written

if TYPE_CHECKING:
    from pathlib import Path

YAML = """\
# ours
title: Come and talk   # a note
from: 'One ''Halton'''
what: "We \\"want\\" you."
when:
  date: |
    4 March

    2026

where: {name: Hall, address: [1 Street, "W idnes"]}
empty:
long: one
  two
  # three
  four
sections:
- heading: What we do
  say:
    - Please tell us: what?
    - say: >-
        You can
        come.
      symbol: lunch
    -
      say: Later
"""
YAML_VALUES: dict[ValuePath, tuple[str, str, str]] = {
    ("title",): ("Come and talk", "plain", "title"),
    ("from",): ("'One ''Halton'''", "single", "from"),
    ("what",): ('"We \\"want\\" you."', "double", "what"),
    ("when",): ("date: |\n    4 March\n\n    2026", "block", "when"),
    ("when", "date"): ("|\n    4 March\n\n    2026", "literal", "date"),
    ("where",): ('{name: Hall, address: [1 Street, "W idnes"]}', "flow", "where"),
    ("where", "name"): ("Hall", "plain", "name"),
    ("where", "address"): ('[1 Street, "W idnes"]', "flow", "address"),
    ("where", "address", 1): ('"W idnes"', "double", '"W'),
    ("empty",): ("", "plain", "empty"),
    ("long",): ("one\n  two\n  # three\n  four", "plain", "long"),
    ("sections", 0, "heading"): ("What we do", "plain", "heading"),
    ("sections", 0, "say", 0): ("Please tell us: what?", "plain", "Please"),
    ("sections", 0, "say", 1, "say"): (
        ">-\n        You can\n        come.",
        "folded",
        "say: >-",
    ),
    ("sections", 0, "say", 1, "symbol"): ("lunch", "plain", "symbol: lunch"),
    ("sections", 0, "say", 2): ("say: Later", "block", "say: Later"),
}
MARKDOWN = """\
---
from: One Halton
---

# Come and **talk**

We meet. You can
come {symbol: lunch}. Bye.

## What we *do

- One \\* two.

> Quoted
> words.
"""
MARKDOWN_VALUES: dict[ValuePath, tuple[str, str]] = {
    ("from",): ("One Halton", "plain"),
    ("title",): ("Come and **talk**", "heading"),
    ("sections", 0, "say", 0): ("We meet.", "body"),
    ("sections", 0, "say", 1): ("You can\ncome {symbol: lunch}.", "body"),
    ("sections", 0, "say", 2): ("Bye.", "body"),
    ("sections", 1, "heading"): ("What we *do", "heading"),
    ("sections", 1, "list", 0): ("One \\* two.", "body"),
    ("sections", 2, "say", 0): ("Quoted\n> words.", "body"),
}


def shown(source: Source, path: ValuePath) -> tuple[str, str, str]:
    """Return the characters of a value, its style, and how its head begins."""
    found = source.extent(path)
    assert found, path
    return (
        source.text[found.start : found.end].replace("\r\n", "\n"),
        found.style,
        source.text[found.head :],
    )


@pytest.mark.parametrize("path", YAML_VALUES)
@pytest.mark.parametrize("change", ["as it is", "\r\n", "byte order mark", "UTF-16"])
def test_each_value_of_yaml_has_its_ends(path: ValuePath, change: str) -> None:
    """Marks, blocks, comments beside it: it should be that none belongs or is lost."""
    text = YAML.replace("\n", "\r\n") if change == "\r\n" else YAML
    content = text.encode("utf-16" if change == "UTF-16" else "utf-8")
    if change == "byte order mark":
        content = b"\xef\xbb\xbf" + content
    words, style, head = shown(examine(content, "x.yaml"), path)

    assert (words, style) == YAML_VALUES[path][:2]
    assert head.startswith(YAML_VALUES[path][2])


@pytest.mark.parametrize("path", MARKDOWN_VALUES)
def test_each_value_of_markdown_has_its_ends(path: ValuePath) -> None:
    """Sentences in the middle of a line: it should be that each has its own ends."""
    source = format_named("md").read(MARKDOWN, "x.md", None)

    assert shown(source, path)[:2] == MARKDOWN_VALUES[path]


def test_each_line_of_text_has_its_ends() -> None:
    """Bullets of plain text: it should be that they are no part of the words."""
    source = format_named("txt").read("\ufeffHello. \n\n • You\n", "x.txt", None)

    assert shown(source, ("sections", 0, "say", 0))[0] == "Hello."
    assert shown(source, ("sections", 0, "list", 0))[0] == "You"


@pytest.mark.parametrize("name", ["invite", "charter", "notes"])
def test_every_value_of_the_examples_has_its_ends(name: str) -> None:
    """It should be that no value is without a place, and plain ones are what is read."""
    file = resource_dir("templates").parent / "examples" / f"{name}.yaml"
    source = examine(file.read_bytes(), str(file))
    seen = 0

    def look(data: object, path: ValuePath) -> None:
        nonlocal seen
        words, style, _ = shown(source, path)
        if isinstance(data, Written) and style == "plain":
            assert " ".join(words.split()) == data
        elif isinstance(data, Written) and style == "double":
            assert words[1:-1] == data
        parts = data.items() if isinstance(data, dict) else ()
        for step, part in enumerate(data) if isinstance(data, list) else parts:
            look(part, (*path, step))
        seen += 1

    look(source.data, ())
    assert seen == len(source.spots) > 20


@pytest.mark.parametrize(
    "content",
    [b"x: 1\r\n", b"\xef\xbb\xbfx: \xc2\xa31\n", "\ufeffx: £\r".encode("utf-16-be")],
)
def test_the_bytes_of_a_file_can_be_written_again(content: bytes) -> None:
    """Marks, codings, line ends: it should be that all come back as they were."""
    assert examine(content, "x.yaml").content == content


def test_formats_are_found_by_the_endings_of_files() -> None:
    """A new format is a module: it should be that nothing else lists them."""
    assert set(formats()) == {".yaml", ".yml", ".md", ".markdown", ".txt"}
    for suffix, one in formats().items():
        assert one is format_named(suffix.upper()) is format_named(suffix[1:])
        assert isinstance(one.read("", f"x{suffix}", None), Source)


def test_a_new_format_is_one_module(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Word will be: it should be that no other line is needed to load its files."""
    (tmp_path / "loud.py").write_text(
        "from easyread.loading.formats import Format\n"
        "from easyread.loading.formats.text import read\n"
        "def quiet(content, file, names):\n"
        "    return read(content.lower(), file, names)\n"
        "FORMAT = Format(('.loud',), quiet, 'text')\n"
    )
    (tmp_path / "a.loud").write_text("HELLO YOU.\n")
    paths = [*easyread.loading.formats.__path__, str(tmp_path)]
    monkeypatch.setattr(easyread.loading.formats, "__path__", paths)
    formats.cache_clear()
    try:
        (file,) = documents_in([tmp_path])
        assert [one.text for one in load(file).sentences] == ["hello you."]
    finally:
        monkeypatch.undo()
        formats.cache_clear()


def test_only_some_formats_are_built(tmp_path: Path) -> None:
    """Plain text has no facts: it should be that a folder of it is only checked."""
    for suffix in formats():
        (tmp_path / f"a{suffix}").touch()

    assert {one.suffix for one in documents_in([tmp_path])} == {*formats()} - {".txt"}
    assert len(documents_in([tmp_path], to_check=True)) == len(formats())


def test_a_document_keeps_the_lines_of_its_author() -> None:
    """Messages show them: it should be that no file is read a second time."""
    document = parse("Hello\u00a0you.\r\n\r\nBye.", "md", "gone.md")

    assert document.lines == ("Hello\u00a0you.", "", "Bye.")
    assert document == parse("Hello\u00a0you.\r\n\r\nBye. ", "md", "gone.md")
