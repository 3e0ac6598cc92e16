"""The YAML of the program itself: read safely, and the same on every machine."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from easyread.errors import EasyReadError
from easyread.resources import resource_dir
from easyread.yaml_data import read_yaml

if TYPE_CHECKING:
    from pathlib import Path

OURS = sorted(
    file
    for folder in ("templates", "symbols")
    for file in resource_dir(folder).rglob("*.yaml")
)
# Run before easyread: PyYAML without the part that is written in C.
PURE = "import sys; sys.modules['yaml._yaml'] = None; import yaml; "


def test_only_what_is_beyond_doubt_has_a_type() -> None:
    """A no, a time and a room number: it should be that they stay text."""
    text = "[no, 10:30, 0123, 1_0, 2026-03-04, 'true', true, 12, -1.5, null, '', ~]"

    assert read_yaml(text, "x.yaml") == [
        *("no", "10:30", "0123", "1_0", "2026-03-04", "true"),
        *(True, 12, -1.5, None, "", None),
    ]


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.name)
def test_our_files_say_the_same_to_every_reader(file: Path) -> None:
    """Another program may read our lists: it should be that it finds the same."""
    source = file.read_bytes()

    assert read_yaml(source, file.name) == yaml.load(source, yaml.CSafeLoader)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &a [x]\n", "line 1: we do not read anchors"),
        ("a: 1\nb: *a\n", "line 2: we do not read aliases"),
        ("a: !!python/name:os.system x\n", "line 1: we do not read tags"),
        ("a: 1\n<<: {b: 2}\n", "line 2: we do not read merges"),
        ("a: 1\nb: 2\na: 3\n", "line 3: “a” stands here twice"),
        ("? [a]\n: b\n", "line 1: a name cannot be a list"),
        ("a: 1\n---\nb: 2\n", "line 2: a second document begins here"),
        ("[" * 33 + "]" * 33, "line 1: more than 32 lists in one another"),
        ("[" * 30_000, "good YAML|more than 32"),
        ("a: " + "b" * 20_001, "this text is longer than 20,000 letters"),
        ("b" * 201 + ": a", "this name is longer than 200 letters"),
        ("[" + "a," * 200_001 + "]", "too many things"),
        ("#" * 1_000_001, "x.yaml is too large for us"),
        ("a: [\nb: ]\n: c", "x.yaml, line [23]: this is not good YAML"),
        (b"a: \xff\n", "not good YAML"),
    ],
)
def test_what_is_not_safe_is_refused(text: str | bytes, said: str) -> None:
    """Bombs, doubles and slips: it should be that the file and the line are named."""
    with pytest.raises(EasyReadError, match=said) as caught:
        read_yaml(text, "x.yaml")

    assert str(caught.value).startswith("x.yaml")


@pytest.mark.parametrize(
    "command",
    [
        ["check", "examples/invite.yaml", "--exit-zero"],
        pytest.param(
            ["build", "examples/invite.yaml", "--to", "html", "-o", "OUT"],
            marks=pytest.mark.slow,
        ),
    ],
)
def test_it_works_without_the_part_in_c(command: list[str], tmp_path: Path) -> None:
    """PyYAML was built without libyaml: it should be that nothing else is missing."""
    command = [str(tmp_path) if word == "OUT" else word for word in command]
    begin = PURE + "assert not yaml.__with_libyaml__; from easyread.cli import main; "
    run = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", f"{begin}sys.argv[1:] = {command!r}; main()"],
        cwd=resource_dir("templates").parent,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "Traceback" not in run.stderr
    assert run.returncode == 0, run.stderr + run.stdout
