"""Ten times as much of anything costs about ten times the work, never a hundred."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

pytestmark = pytest.mark.slow

MOST = 15  # times the work for ten times the text
START = 0.4  # seconds of CPU that do not grow
LINE = 190  # letters
LETTERS = 3_000
PIECES = [
    *("[", "[a](b", "![", "<", "&amp;", "**a ", "` ", ">", "{symbol: ", '"a ', "is - "),
    *("10:00 ", "£1 ", "https://a.example.org ", "a@example.org ", "antidisestab"),
    *("ABC ", "e\u0301", "word ", "We meet. ", "Monday 3 March ", "not no ", "½ "),
]
LINES = [
    "A.\n",
    "## A\n\nB.\n\n",
    "- a\n",
    "1. a\n",
    "|a|b|\n",
    "a\n\n",
    "> a\n",
    "A: b\n",
]


def work(run: Run, here: Path, text: str, *words: str) -> float:
    """Return the seconds of CPU that a command takes for a text below a heading."""
    (here / "page.md").write_text(f"# Our club\n\nWe meet here.\n\n{text}\n", "utf-8")
    start = process_time()
    result = run(*words)
    taken = process_time() - start
    assert result.exit_code in {0, 1, 2}, result.output
    assert "Traceback" not in result.output
    return taken


def wrapped(piece: str, letters: int) -> str:
    """Return a text of so many letters, in lines as long as a page is wide."""
    text = piece * (letters // len(piece))
    return "\n".join(text[start : start + LINE] for start in range(0, len(text), LINE))


@pytest.mark.parametrize(
    "words", ["check page.md", "build page.md --to html"], ids=lambda words: words[:5]
)
@pytest.mark.parametrize("piece", PIECES)
def test_one_long_text_costs_no_more_than_its_length(
    run: Run, here: Path, piece: str, words: str
) -> None:
    """`[a](b` 4,000 times took 10 seconds: it should be that every piece is linear."""
    work(run, here, "Warm up.", *words.split())
    small = work(run, here, wrapped(piece, LETTERS), *words.split())
    large = work(run, here, wrapped(piece, 10 * LETTERS), *words.split())

    assert large < MOST * small + START


@pytest.mark.parametrize(
    "words", ["check page.md", "build page.md --to html"], ids=lambda words: words[:5]
)
@pytest.mark.parametrize("line", LINES)
def test_many_lines_cost_no_more_than_their_number(
    run: Run, here: Path, line: str, words: str
) -> None:
    """It should be that a long list or table is linear too."""
    work(run, here, "Warm up.", *words.split())
    small = work(run, here, line * 300, *words.split())
    large = work(run, here, line * 3_000, *words.split())

    assert large < MOST * small + START


@pytest.mark.parametrize("marks", ["[", "(", "{", "[a](b", "“", "<"])
def test_brackets_on_paper_are_linear(run: Run, here: Path, marks: str) -> None:
    """20,000 brackets took 29 seconds: it should be that a PDF of them is drawn soon."""
    words = ("build", "page.md", "--to", "pdf")
    work(run, here, "Warm up.", *words)
    small = work(run, here, marks * (1_900 // len(marks)), *words)
    large = work(run, here, marks * (19_000 // len(marks)), *words)

    assert large < MOST * small + START
