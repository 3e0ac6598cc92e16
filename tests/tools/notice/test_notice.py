"""NOTICE names what an installation brings along, and CI stops at a new licence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.notice.__main__ import main

PROJECT = """\
[project]
name = "ours"
dependencies = ["Some_Page>=1", "drawing[fast]"]
[project.optional-dependencies]
words = ["speller"]
"""
FREE = "Classifier: License :: OSI Approved :: "
BY_HAND = "ours\nCopyright the authors\n\nA picture by Sam, CC0.\n"


class Machine:
    """A folder with a project, and one with the packages that are installed."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.packages = folder, folder / "packages"
        self.packages.mkdir()
        (folder / "pyproject.toml").write_text(PROJECT)
        (folder / "NOTICE").write_text(BY_HAND)
        self.install("Some.Page", "License-Expression: MIT", "Requires-Dist: deep")
        self.install("deep", "Classifier: License :: OSI Approved :: MIT License")
        self.install(
            "drawing",
            "License: Apache License, Version 2.0",
            'Requires-Dist: speedy; extra == "fast"',
            'Requires-Dist: never; extra == "slow"',
            'Requires-Dist: old; python_version < "3.9"',
        )
        self.install("speedy", "License-Expression: BSD-3-Clause")
        self.install("speller", "License-Expression: MIT", "Requires-Dist: deep")

    def install(self, name: str, *lines: str) -> None:
        """Put a package there that says these lines about itself."""
        info = self.packages / f"{name}-1.0.dist-info"
        info.mkdir(exist_ok=True)
        about = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *lines]
        (info / "METADATA").write_text("\n".join(about) + "\n")

    def remove(self, name: str) -> None:
        """Take a package away."""
        (self.packages / f"{name}-1.0.dist-info/METADATA").unlink()
        (self.packages / f"{name}-1.0.dist-info").rmdir()

    def run(self, *words: str) -> int:
        """Run the tool on this machine."""
        where = ("--root", str(self.folder), "--packages", str(self.packages))
        return main([*where, *words])

    @property
    def notice(self) -> str:
        """What NOTICE says."""
        return (self.folder / "NOTICE").read_text()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Have a machine with an extra, and packages that need others."""
    return Machine(tmp_path)


def test_each_package_is_named_with_its_licence(machine: Machine) -> None:
    """It should be that NOTICE names all that comes along, by extra, and no more."""
    assert machine.run() == 0

    assert machine.notice == (
        f"{BY_HAND}\n"
        "What an installation brings along (made by python -m tools.notice)\n"
        "\n  Always\n"
        "    deep: MIT\n    drawing: Apache-2.0\n    some-page: MIT\n"
        "    speedy: BSD-3-Clause\n"
        "\n  With the extra words\n    speller: MIT\n"
    )
    assert machine.run("--check", "--every-extra") == 0


def test_a_notice_that_is_stale_fails(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    """It should be that CI fails, and changes nothing, until NOTICE is made again."""
    assert machine.run("--check") == 1
    assert machine.notice == BY_HAND
    machine.run()

    machine.install("deep", "License-Expression: ISC", "Requires-Dist: deeper")
    machine.install("deeper", "License-Expression: MIT")
    before = machine.notice
    assert machine.run("--check") == 1
    assert "+    deeper: MIT" in capsys.readouterr().err
    assert machine.notice == before
    assert machine.run() == 0
    assert machine.run("--check") == 0

    machine.install("deep", "License-Expression: ISC")
    assert machine.run("--check") == 1


@pytest.mark.parametrize(
    "says",
    [
        "License-Expression: GPL-3.0-only",
        "License-Expression: AGPL-3.0-or-later",
        "License-Expression: MIT AND (GPL-2.0-or-later OR AGPL-3.0-only)",
        "License-Expression: GPL-2.0-only WITH Classpath-exception-2.0",
        "License-Expression: SSPL-1.0",
        "License: Our own terms",
        "License: BSD",
        "License: MIT-like OR so",
        "Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)",
        "Classifier: License :: Other/Proprietary License",
        "License: UNKNOWN",
        "License: " + "Permission is granted to nobody. " * 9,
        "Summary: It says nothing of its licence",
    ],
)
@pytest.mark.parametrize("words", [(), ("--check",)])
def test_a_licence_that_nobody_allowed_fails(
    machine: Machine, capsys: pytest.CaptureFixture[str], says: str, words: tuple[str]
) -> None:
    """It should be that what is new, unknown or GPL alone waits for a person."""
    machine.run()
    before = machine.notice
    machine.install("deep", says)

    assert machine.run(*words) == 1
    assert "deep " in capsys.readouterr().err
    assert machine.notice == before


@pytest.mark.parametrize(
    ("says", "line"),
    [
        ("License-Expression: mit OR gpl-3.0-only", "MIT OR GPL-3.0-only (we choose MIT)"),
        (
            "License-Expression: GPL-2.0-only OR (MIT AND ISC)",
            "GPL-2.0-only OR (MIT AND ISC) (we choose ISC and MIT)",
        ),
        ("License-Expression: MIT OR ISC", "MIT OR ISC"),
        ("License: BSD-3-Clause\nClassifier: License :: OSI Approved :: BSD License",
         "BSD-3-Clause"),
        ("License: Nonsense\nClassifier: License :: OSI Approved :: MIT License", "MIT"),
        (
            f"{FREE}MIT License\n{FREE}Apache Software License",
            "Apache-2.0 AND MIT",
        ),
    ],
)  # fmt: skip
def test_of_a_choice_one_allowed_licence_is_enough(
    machine: Machine, says: str, line: str
) -> None:
    """It should be that NOTICE says which one we take, where another is not allowed."""
    machine.install("deep", *says.split("\n"))

    assert machine.run() == 0
    assert f"    deep: {line}\n" in machine.notice
    assert machine.run("--check") == 0


def test_what_a_person_read_holds_only_for_what_was_said(machine: Machine) -> None:
    """It should be that pyphen is here by its MPL, until it says something else."""
    gpl = f"{FREE}GNU General Public License v2 or later (GPLv2+)"
    lgpl = f"{FREE}GNU Lesser General Public License v2 or later (LGPLv2+)"
    mpl = f"{FREE}Mozilla Public License 1.1 (MPL 1.1)"
    machine.install("deep", "License-Expression: MIT", "Requires-Dist: pyphen")

    machine.install("pyphen", gpl, lgpl, mpl)
    assert machine.run() == 0
    assert "MPL-1.1 (we choose MPL-1.1)\n" in machine.notice
    machine.install("pyphen", gpl, lgpl)
    assert machine.run("--check") == 1
    assert machine.run() == 1


def test_other_systems_are_thought_of(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    """It should be that what Windows or a newer Python needs is named everywhere."""
    mit = "License-Expression: MIT"
    for marker in ('sys_platform == "win32"', 'python_version >= "3.14"'):
        machine.install("deep", mit, f"Requires-Dist: colorama; {marker}")
        assert machine.run() == 0
        assert "    colorama: BSD-3-Clause\n" in machine.notice
    machine.install("deep", mit, 'Requires-Dist: strange; os_name == "nt"')
    assert machine.run("--check") == 1
    assert "strange comes along on another system" in capsys.readouterr().err


def test_an_extra_that_is_not_here_keeps_its_lines(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    """It should be that fast checks need no big extra, and still miss no new name."""
    machine.run()
    before = machine.notice
    machine.remove("speller")

    assert machine.run("--check") == 0
    assert "speller" in capsys.readouterr().err
    assert machine.run() == 0
    assert machine.notice == before
    assert machine.run("--check", "--every-extra") == 2
    project = machine.folder / "pyproject.toml"
    project.write_text(PROJECT.replace('"speller"', '"speller", "newer"'))
    assert machine.run("--check") == 1
    project.write_text(PROJECT)
    (machine.folder / "NOTICE").write_text(before.replace("speller: MIT", "speller: X"))
    assert machine.run("--check") == 1


def test_packages_of_the_core_must_be_here(machine: Machine) -> None:
    """It should be that an installation that is not whole proves nothing."""
    machine.run()
    machine.remove("speedy")

    assert machine.run("--check") == 2
    assert machine.run() == 2


def test_our_own_notice_is_what_the_tool_makes() -> None:
    """It should be that what readability scores bring along is credited, too."""
    assert main(["--check"]) == 0
    notice = (Path(__file__).parents[3] / "NOTICE").read_text("utf-8")
    assert "we choose MPL-1.1" in notice
    for name in ("pyphen", "nltk", "tqdm", "spacy", "fontpkg-noto-sans-khmer"):
        assert f"\n    {name}: " in notice
