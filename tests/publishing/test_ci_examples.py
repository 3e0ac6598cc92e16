"""The examples for a CI, and our own workflow: each line is one that works."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

import click
import pytest
import yaml

from easyread.checking.reporting import find_output
from easyread.cli import main
from easyread.resources import resource_dir

if TYPE_CHECKING:
    from pathlib import Path

HOME = resource_dir("templates").parent
EXAMPLES = sorted((HOME / "docs/ci").glob("*.yml"))
FILES = [*EXAMPLES, HOME / ".ci/publish"]
LINE = re.compile(r"^\s*(?:- |run: )*(?:\.venv/bin/)?(easyread .+)$", re.MULTILINE)


def lines_of(file: Path) -> list[list[str]]:
    """Return the easyread lines of a file as words."""
    found = LINE.findall(file.read_text("utf-8"))
    return [shlex.split(line.partition(" > ")[0])[1:] for line in found]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_line_has_options_that_exist(file: Path) -> None:
    """It should be that an example which people copy runs."""
    lines = lines_of(file)
    for words in lines:
        command = main.get_command(click.Context(main), words[0])
        assert command is not None
        command.make_context(words[0], words[1:], resilient_parsing=True)
        if "--output-format" in words and "$" not in "".join(words):
            find_output(words[words.index("--output-format") + 1])

    used = {words[0] for words in lines}
    assert {"check", "publish"} <= used
    assert ["publish", "verify"] in [words[:2] for words in lines]


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.name)
def test_an_example_checks_builds_and_publishes(file: Path) -> None:
    """It should be that one copied file does all of it."""
    assert yaml.safe_load(file.read_text("utf-8"))
    assert {words[0] for words in lines_of(file)} == {"check", "build", "publish"}


def test_our_own_workflow_runs_the_script_that_is_tested() -> None:
    """It should be that what runs at GitHub is what runs here."""
    workflow = yaml.safe_load((HOME / ".github/workflows/publish.yml").read_text())
    steps = workflow["jobs"]["site"]["steps"]

    lines = [step["run"] for step in steps if "run" in step]
    assert lines[0] == "./setup"
    assert [line.split()[0] for line in lines[1:]] == [".ci/publish"]
