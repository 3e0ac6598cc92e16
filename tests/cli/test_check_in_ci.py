"""The hook for pre-commit and the action for GitHub, run by their own lines."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

    Action = Callable[..., tuple[subprocess.CompletedProcess[str], dict[str, str]]]

ROOT = Path(__file__).parents[2]
GOOD = "We will meet.\n"
BAD = "Say yes to 25% of it.\n"
NO_WEASYPRINT = "raise ImportError('the check must not load this')\n"


@pytest.fixture
def hook() -> dict[str, Any]:
    """Return the one hook that we offer."""
    (only,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert only["id"] == "easyread-check"
    return dict(only)


@pytest.mark.parametrize(
    ("path", "chosen"),
    [
        ("content/invite.yaml", True),
        ("content/2026/notes.md", True),
        ("content/easyread.yaml", False),
        ("content/README.md", False),
        ("content/reviews/invite.yaml", False),
        ("content/.drafts/invite.yaml", False),
        ("setup.yaml", False),
    ],
)
def test_the_hook_takes_documents_alone(
    hook: dict[str, Any], path: str, *, chosen: bool
) -> None:
    """It should be that a commit is not stopped for a file that is no document."""
    wanted = re.search(hook["files"], path) and not re.search(hook["exclude"], path)

    assert bool(wanted) is chosen


@pytest.mark.parametrize(
    ("text", "code"), [pytest.param(GOOD, 0, marks=pytest.mark.slow), (BAD, 1)]
)
def test_the_hook_runs_without_weasyprint(
    hook: dict[str, Any], here: Path, text: str, code: int
) -> None:
    """It should be that a commit is quick, and needs no Pango."""
    (here / "blocked").mkdir()
    (here / "blocked/weasyprint.py").write_text(NO_WEASYPRINT, encoding="utf-8")
    (here / "page.md").write_text(text, encoding="utf-8")
    command, *words = shlex.split(hook["entry"])
    env = os.environ | {"PYTHONPATH": str(here / "blocked")}

    done = subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-m", command, *words, "page.md"],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == code, done.stderr


def test_the_action_is_what_github_asks() -> None:
    """It should be that the schema of GitHub's actions finds nothing wrong."""
    done = subprocess.run(  # noqa: S603  a tool of our tests
        [
            *(sys.executable, "-m", "check_jsonschema"),
            *("--builtin-schema", "vendor.github-actions", str(ROOT / "action.yml")),
        ],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


def test_no_input_is_put_into_a_script() -> None:
    """It should be that an input is never run as a command: it comes through `env`."""
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]

    assert steps
    assert all("${{" not in step["run"] for step in steps)


@pytest.fixture
def action(here: Path) -> Action:
    """Run the step that checks, as GitHub's runner does, with the given inputs."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    step = next(one for one in action["runs"]["steps"] if one.get("id") == "check")
    temp = here / "runner temp"
    (temp / "easyread").mkdir(parents=True)
    (temp / "easyread/bin").symlink_to(Path(sys.executable).parent)
    outputs, summary = temp / "outputs", temp / "summary"

    def run(
        **inputs: str,
    ) -> tuple[subprocess.CompletedProcess[str], dict[str, str]]:
        given = {name: one.get("default", "") for name, one in action["inputs"].items()}
        given |= {name.replace("_", "-"): value for name, value in inputs.items()}
        env = {
            name: re.sub(r"\$\{\{ inputs\.(\S+) \}\}", lambda m: given[m[1]], value)
            for name, value in step["env"].items()
        }
        places = {
            "RUNNER_TEMP": str(temp),
            "GITHUB_OUTPUT": str(outputs),
            "GITHUB_STEP_SUMMARY": str(summary),
        }
        done = subprocess.run(  # noqa: S603  our own script
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],  # noqa: S607
            env=os.environ | env | places,
            capture_output=True,
            text=True,
            check=False,
        )
        lines = outputs.read_text("utf-8").splitlines() if outputs.exists() else []
        return done, dict(line.split("=", 1) for line in lines)

    return run


def test_the_action_passes_the_code_on_and_gives_a_report(
    action: Action, here: Path
) -> None:
    """It should be that the step fails for a slip, and the report is there all the same."""
    (here / "my pages").mkdir()
    (here / "my pages/bad $(touch x).txt").write_text(BAD, encoding="utf-8")
    (here / "good.txt").write_text(GOOD, encoding="utf-8")

    done, outputs = action(paths="my pages\ngood.txt\n")

    report = json.loads(Path(outputs["report"]).read_text("utf-8"))
    assert done.returncode == 1, done.stderr
    assert "::error file=my pages/bad" in done.stdout
    assert [len(one["findings"]) for one in report["files"]] == [1, 0]
    worst = max(one["scores"]["difficulty"] for one in report["files"])
    assert float(outputs["worst-score"]) == worst > 0
    assert "### easyread" in (here / "runner temp/summary").read_text("utf-8")
    assert not (here / "x").exists()


@pytest.mark.slow
def test_the_action_passes_where_all_is_fine(action: Action, here: Path) -> None:
    """It should be that a good folder gives 0, and SARIF where that is asked for."""
    (here / "content").mkdir()
    (here / "content/good.txt").write_text(GOOD, encoding="utf-8")

    done, outputs = action(strict="true", report_format="sarif", profile="nhs")

    assert done.returncode == 0, done.stderr
    assert outputs["report"].endswith(".sarif")
    assert json.loads(Path(outputs["report"]).read_text("utf-8"))["version"] == "2.1.0"


@pytest.mark.parametrize(
    "inputs",
    [
        {"paths": "nowhere"},
        pytest.param({"profile": "no-such"}, marks=pytest.mark.slow),
        pytest.param({"report_format": "no-such"}, marks=pytest.mark.slow),
        pytest.param({"baseline": "no-such.json"}, marks=pytest.mark.slow),
    ],
)
def test_the_action_says_when_it_could_not_work(
    action: Action, here: Path, inputs: dict[str, str]
) -> None:
    """It should be that 2 is passed on, with the reason in the log."""
    (here / "content").mkdir()
    (here / "content/good.txt").write_text(GOOD, encoding="utf-8")

    done, _ = action(**inputs)

    assert done.returncode == 2
    assert next(iter(inputs.values())) in done.stderr
