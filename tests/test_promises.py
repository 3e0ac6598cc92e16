"""What docs/promises.md says is held by tests that are there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/promises.md"
HEAD = re.compile(r"\| what is promised \| which test holds it \|")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
# What keeps a test from being run.
OFF = frozenset({"skip", "skipif", "xfail"})


def rows(text: str) -> list[tuple[str, str]]:
    """Return each promise of the tables, with what stands beside it."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    cells = [line.strip("|").split("|") for line in lines if not HEAD.match(line)]
    return [
        (said.strip(), by.strip())
        for said, by, *_ in cells
        if not set(said) <= set("-: ")
    ]


@cache
def marks_by_test(file: Path) -> dict[str, set[str]]:
    """Return the tests that a file has, with the marks on each."""
    tree = ast.parse(file.read_text("utf-8"))
    return {
        node.name: {
            part.attr
            for mark in node.decorator_list
            for part in ast.walk(mark)
            if isinstance(part, ast.Attribute)
        }
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def test_every_promise_names_a_test_that_is_there_and_is_run() -> None:
    """It should be that no promise outlives its test."""
    wrong = []
    promises = rows(PAGE.read_text("utf-8"))
    for promise, by in promises:
        named = NAMED.findall(by)
        if not named or NAMED.sub("", by).strip(" ,"):
            wrong.append(f"{promise}: names no test, or more than tests")
        for file, name in named:
            found = marks_by_test(ROOT / file) if (ROOT / file).is_file() else {}
            if name not in found:
                wrong.append(f"{promise}: there is no {file}::{name}")
            elif found[name] & OFF:
                wrong.append(f"{promise}: {file}::{name} is not run")

    assert len(promises) > 50
    assert wrong == []


def test_every_line_of_a_table_is_looked_at() -> None:
    """It should be that a row without a test would be seen."""
    text = (
        "| what is promised | which test holds it |\n|---|---|\n"
        "| It is kind. | |\n| It is fair. | `tests/a.py::test_b` |\n"
    )

    assert rows(text) == [("It is kind.", ""), ("It is fair.", "`tests/a.py::test_b`")]
