"""Our drawings: one command makes them, and they keep the rules of the set."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from easyread.drawing import lint
from easyread.drawing.catalogue import all_drawings, write_drawings
from easyread.drawing.index import GRADES, read_index
from easyread.drawing.ink import area, disc, svg
from easyread.drawing.sheet import contact_sheet
from easyread.resources import resource_dir

if TYPE_CHECKING:
    from pathlib import Path

DRAWN = resource_dir("symbols") / "drawn"
DRAWINGS = all_drawings()
INDEX = read_index()


def test_files_are_what_the_command_makes(tmp_path: Path) -> None:
    """It should be that the committed files are just what the command writes."""
    write_drawings(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.glob("*.svg")}
    kept = {path.name: path.read_bytes() for path in DRAWN.glob("*.svg")}

    assert made == kept


def test_sheet_is_what_the_command_makes() -> None:
    """It should be that the committed contact sheet shows all drawings of today."""
    assert (DRAWN / "sheet.html").read_text(encoding="utf-8") == contact_sheet()


def test_old_files_go(tmp_path: Path) -> None:
    """It should be that a drawing without a scene does not stay behind."""
    (tmp_path / "old.svg").write_text("<svg/>")

    assert write_drawings(tmp_path) == len(DRAWINGS)
    assert not (tmp_path / "old.svg").exists()


def test_each_drawing_keeps_the_rules() -> None:
    """It should be that each file is flat, small, and inside its edges."""
    faults = {name: lint.faults(drawing) for name, drawing in DRAWINGS.items()}

    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize(
    ("drawing", "said"),
    [
        (svg('<g><path d="M3,3 L9,9"/></g>'), "<g> is not a plain path"),
        (svg('<path d="M9,9 L12,12" style="fill:red"/>'), "is not a plain path"),
        (svg(disc(36, 36, 5, "#fff"), "<!-- a circle -->"), "between the shapes"),
        (svg(disc(4, 36, 5, "#fff")), "reaches out"),
        (svg(area("M36,36 C36,-20 40,-20 40,36 Z", "#fff")), "reaches out"),
        (svg(*[disc(36, 36, 9, "#fff")] * 200), "bytes"),
        ('<svg viewBox="0 0 24 24"><circle cx="9" cy="9" r="3"/></svg>', "usual root"),
    ],
)
def test_rules_find_what_breaks_them(drawing: str, said: str) -> None:
    """It should be that a file that breaks a rule is told from one that does not."""
    assert any(said in fault for fault in lint.faults(drawing))


def test_index_and_files_match() -> None:
    """It should be that each drawing has words, and no words lack a drawing."""
    assert list(INDEX) == list(DRAWINGS)


def test_each_entry_is_whole() -> None:
    """It should be that each entry has a label, words, a short alt text and a grade."""
    halves = [
        name
        for name, entry in INDEX.items()
        if entry.label not in entry.words
        or entry.grade not in GRADES
        or not 2 <= len(entry.alt.split()) <= 20
        or entry.alt.endswith(".")
    ]

    assert halves == []


def test_no_word_has_two_drawings() -> None:
    """It should be that the same idea always gets the same picture."""
    words = [word.casefold() for entry in INDEX.values() for word in entry.words]

    assert [word for word, count in Counter(words).items() if count > 1] == []


def test_no_two_drawings_are_described_alike() -> None:
    """It should be that a listener can tell any two drawings apart."""
    same = [
        (one, two)
        for one, two in itertools.combinations(INDEX, 2)
        if INDEX[one].alt == INDEX[two].alt
    ]

    assert same == []
