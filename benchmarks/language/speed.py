"""Measures the speed beside others: `python -m benchmarks.language.speed FOLDER`.

FOLDER is where `npm install write-good retext-readability retext-english
retext-stringify unified` was run; `pip install proselint` too. All are given the same
sentences in one run, one after the other, and the time is that of the processor. What
is not installed is named, not left out.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.language.measure import rows
from easyread.checking import check_text
from easyread.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable

TIMES = 20


def sentences() -> list[str]:
    """Return the sentences of our pairs, one after the other, many times."""
    sides = (part for row in rows("pairs") for part in row.values())
    return [one for part in sides for one in split_sentences(part)] * TIMES


def rate(run: Callable[[str], object], text: str, count: int) -> str:
    """Say how many sentences a second `run` does of a text with `count` of them."""
    begin = process_time()
    run(text)
    return f"{count / (process_time() - begin):,.0f}"


def proselint(text: str) -> None:
    """Let proselint read a text."""
    tools = import_module("proselint.tools")
    import_module("proselint.registry")
    checks = import_module("proselint.checks")
    registry = tools.CheckRegistry()
    registry.register_many(checks.__register__)
    tools.LintFile("speed", text).lint()


def others(lines: list[str], folder: str) -> dict[str, str]:
    """Return the speeds of the two that run in Node."""
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / "sentences.txt"
        file.write_text("\n".join(lines), "utf-8")
        script = Path(__file__).with_suffix(".mjs")
        command = ["node", str(script), str(file), str(Path(folder).resolve())]
        ran = subprocess.run(  # noqa: S603  our own script
            command, capture_output=True, text=True, check=False
        )
    if ran.returncode:
        return {"write-good, retext-readability": "not to be run here"}
    return {name: f"{speed:,}" for name, speed in json.loads(ran.stdout).items()}


def main() -> None:
    """Print the sentences a second of each."""
    lines = sentences()
    text = "\n".join(lines)
    check_text("\n".join(lines[: len(lines) // TIMES]))
    found = {"easyread, all rules and scores": rate(check_text, text, len(lines))}
    try:
        found["proselint"] = rate(proselint, text, len(lines))
    except ImportError:
        found["proselint"] = "not installed"
    found |= others(lines, sys.argv[1] if sys.argv[1:] else ".")
    for name, speed in found.items():
        sys.stdout.write(f"{name:32} {speed}\n")


if __name__ == "__main__":
    main()
