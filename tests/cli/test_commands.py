"""What every command promises, and the small commands."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest

from easyread.cli import main
from easyread.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from click.testing import Result


def _commands(
    group: click.Group = main, names: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        yield (*names, name)
        if isinstance(command, click.Group):
            yield from _commands(command, (*names, name))


every_command = pytest.mark.parametrize("names", list(_commands()), ids=" ".join)


@every_command
def test_help_has_an_example(
    run: Callable[..., Result], names: tuple[str, ...]
) -> None:
    """It should be that nobody has to guess how a command is used."""
    result = run(*names, "--help")

    assert result.exit_code == 0
    assert "\n  Example:\n    easyread " in result.stdout
    assert f"easyread {names[0]}" in result.stdout


HEAVY = {"weasyprint", "pydantic", "jinja2", "yaml", "textstat", "fontTools", "PIL"}


def test_the_version_loads_nothing_heavy() -> None:
    """It should be that asking for the version takes no time."""
    code = (
        "import sys; from easyread.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(*sys.modules)"
    )

    out = subprocess.run(  # noqa: S603  our own Python
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert out.startswith("easyread ")
    assert not HEAVY & set(out.split())


def test_checking_loads_nothing_that_draws(here: Path) -> None:
    """It should be that a check works where Pango is missing."""
    code = (
        "import sys; from easyread.cli import main\n"
        "try: main(['check', 'invite.yaml'])\n"
        "except SystemExit: pass\n"
        "print(*sys.modules)"
    )

    out = subprocess.run(  # noqa: S603  our own Python
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert not {"weasyprint", "fontTools", "PIL"} & set(out.split())


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_new_file_can_be_built_at_once_as_a_draft(
    run: Callable[..., Result], here: Path, kind: str
) -> None:
    """It should be that a fresh file asks for facts and is never refused."""
    made = run("new", kind, "fresh.yaml")
    built = run("build", "fresh.yaml", "--to", "html")

    assert made.exit_code == 0
    assert built.exit_code == 1, built.output
    assert "Draft" in (here / "build/fresh.html").read_text(encoding="utf-8")


def test_a_new_file_never_takes_the_place_of_another(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a person's work is safe."""
    before = (here / "invite.yaml").read_bytes()

    result = run("new", "invite", "invite.yaml")

    assert result.exit_code == 2
    assert (here / "invite.yaml").read_bytes() == before


def test_a_new_file_tells_editors_where_its_rules_are(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that the first line names a schema which is there, beside it."""
    run("new", "invite", "fresh.yaml", "-q")

    first = (here / "fresh.yaml").read_text("utf-8").splitlines()[0]
    schema = first.removeprefix("# yaml-language-server: $schema=")
    assert "invite" in (here / schema).read_text("utf-8")


def test_a_folder_that_takes_no_file_is_told(
    run: Callable[..., Result], here: Path
) -> None:
    """It should be that a wrong folder is no traceback."""
    result = run("new", "invite", "invite.yaml/fresh.yaml")

    assert result.exit_code == 2
    assert "We cannot write invite.yaml" in result.stderr


@pytest.mark.parametrize(
    ("words", "near"), [(["chek"], "check"), (["symbols", "serch"], "search")]
)
def test_an_unknown_command_gets_the_nearest_name(
    run: Callable[..., Result], words: list[str], near: str
) -> None:
    """It should be that a slip in a command is easy to mend."""
    result = run(*words)

    assert result.exit_code == 2
    assert f"Do you mean “{near}”?" in result.stderr


def test_an_unknown_kind_gets_the_nearest_name(run: Callable[..., Result]) -> None:
    """It should be that a slip is easy to mend."""
    result = run("new", "invit")

    assert result.exit_code == 2
    assert "invite" in result.stderr


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_schema_knows_every_kind(run: Callable[..., Result], kind: str) -> None:
    """It should be that editors can help with every fact."""
    data = json.loads(run("schema", kind).stdout)

    assert "title" in data["properties"]


def test_rules_can_be_read_one_by_one(run: Callable[..., Result]) -> None:
    """It should be that a finding's name leads to what it asks."""
    listed = run("rules").stdout
    one = run("rules", "long-sentence").stdout

    assert "long-sentence" in listed
    assert "Say one thing in each sentence." in one
    assert "Source:" in one


def test_why_tells_how_a_picture_was_chosen(run: Callable[..., Result]) -> None:
    """It should be that a person can see why this picture."""
    result = run("symbols", "why", "We will have lunch.")

    assert result.exit_code == 0
    assert "lunch" in result.stdout


def test_a_picture_can_be_found_and_shown(run: Callable[..., Result]) -> None:
    """It should be that a better picture is found in seconds."""
    found = run("symbols", "search", "lunch")
    first = found.stdout.split()[0]

    assert found.exit_code == 0
    assert "source" in run("symbols", "show", first).stdout
    assert first in run("symbols", "list").stdout


def test_the_doctor_says_what_works(run: Callable[..., Result]) -> None:
    """It should be that a person learns what their machine can do."""
    result = run("doctor")

    assert "easyread" in result.stdout
    assert "pictures" in result.stdout
