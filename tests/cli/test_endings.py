"""How every command ends: in plain words and with its exit code, whatever happens."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import click
import pytest

from easyread.checking.reporting import OUTPUTS
from easyread.cli import main
from easyread.cli._options import FilePath

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

BELOW_A_BYTE = os.fsdecode(b'caf\xe9 \x01\x1b[1m\xff]]>"<&%0A::error::\xe2\x80\xa8.md')


def commands(group: click.Group, *names: str) -> Iterator[tuple[str, click.Command]]:
    """Yield every command that does work, with its whole name."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, *names, name)
        yield " ".join((*names, name)), command


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (KeyboardInterrupt(), 130, "We stopped, because you asked us to."),
        (MemoryError(), 2, "There is not enough memory for this."),
        (OSError(28, "No space left on device"), 2, "There is no room left."),
        (OSError(32, "Broken pipe"), 2, "The program that reads them has ended."),
        (OSError(5, "Input/output error"), 2, "We cannot print our results."),
        (OSError(13, "Permission denied", "a.md"), 2, "We cannot write a.md."),
        (OSError(74, "Bad message", "a.md"), 2, "The computer says: Bad message."),
        (FileNotFoundError(2, "No such file"), 2, "The folder where you are is gone."),
    ],
)
@pytest.mark.parametrize("words", ["check invite.yaml", "build .", "review status ."])
def test_what_stops_a_command_is_told(  # noqa: PLR0913, PLR0917  a table
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    error: BaseException,
    code: int,
    said: str,
) -> None:
    """It should be that no command shows its insides when the computer fails."""

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("easyread.loading.discover.documents_in", fail)

    result = run(*words.split())

    assert result.exit_code == code
    assert said in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("words", ["check invite.yaml", "build invite.yaml"])
def test_a_mistake_of_ours_keeps_its_traceback_and_says_what_to_do(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    """It should be that people know whom to tell, and those what to look for."""

    def fail(*_: object, **__: object) -> None:
        raise LookupError("inner")

    monkeypatch.setattr("easyread.project.Project.at", fail)

    result = run(*words.split())

    assert result.exit_code == 2
    assert "LookupError: inner" in result.stderr
    assert "This is a mistake in easyread, not in your document." in result.stderr


def test_every_file_that_a_command_takes_has_a_name() -> None:
    """An empty name was that of this folder: it should be that no command takes it."""
    taken = [
        (name, parameter)
        for name, command in commands(main)
        for parameter in command.params
        if isinstance(parameter.type, click.Path)
    ]

    assert len(taken) > 10
    for name, parameter in taken:
        assert isinstance(parameter.type, FilePath), name
        for wrong in ("", "a\0b"):
            with pytest.raises(click.BadParameter, match="Write the name of a file"):
                parameter.type.convert(wrong, parameter, None)


@pytest.mark.parametrize("words", [("check", ""), ("build", "invite.yaml", "-o", "")])
def test_an_empty_name_is_told(run: Run, words: tuple[str, ...]) -> None:
    """It should be that nothing is read or written for an empty name."""
    result = run(*words)

    assert result.exit_code == 2
    assert "Write the name of a file or a folder." in result.stderr


@pytest.mark.parametrize("output", [name for name in OUTPUTS if name != "text"])
@pytest.mark.parametrize("text", ["We utilise ]]> & “%0A”.", "Abc utilised ::error::x"])
def test_outputs_for_programs_can_be_read_whatever_a_file_is_called(
    run: Run, here: Path, output: str, text: str
) -> None:
    """It should be that a byte that is no letter spoils no output, and hides nothing."""
    (here / BELOW_A_BYTE).write_text(f"# Our club\n\n{text}\n", "utf-8")

    result = run("check", BELOW_A_BYTE, "--output-format", output)

    shown = result.stdout_bytes.decode("utf-8")
    assert result.exit_code in {0, 1}
    assert "hard word" in shown
    if output == "junit":
        assert len(ET.fromstring(shown)) == 1  # noqa: S314  ours
    elif output in {"github", "html"}:
        assert not any(line.startswith("::error::x") for line in shown.splitlines())
    else:
        json.loads(shown)


def test_names_that_are_no_letters_are_kept_in_a_baseline(run: Run, here: Path) -> None:
    """It should be that what is known of such a file is not told again."""
    (here / BELOW_A_BYTE).write_text("# Our club\n\nWe utilise it.\n", "utf-8")
    words = ("check", BELOW_A_BYTE, "--baseline", "known.json")

    first, second = run(*words, "--accept-new"), run(*words)

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "utilise" not in second.stdout
