"""Our drawings: one command makes them, and they keep the rules of the set."""

from __future__ import annotations

import itertools
from collections import Counter
from pathlib import Path

import pytest

from easyread.pairing.facts.shapes import area, disc, svg
from easyread.resources import resource_dir
from tools.drawing import ink, sheet
from tools.drawing.catalogue import (
    GRADES,
    SOURCES,
    all_drawings,
    by_hand,
    read_index,
    write_drawings,
)
from tools.drawing.sheet import contact_sheet

DRAWN = resource_dir("symbols") / "drawn"
DRAWINGS = all_drawings()
SHEET = Path(sheet.__file__).with_name("sheet.html")
INDEX = read_index()
BY_HAND = by_hand(INDEX)


def test_files_are_what_the_command_makes(tmp_path: Path) -> None:
    """It should be that each file is, byte by byte, what its scene draws today."""
    write_drawings(tmp_path)
    drawn = {path.stem: path.read_bytes() for path in tmp_path.glob("*.svg")}
    files = {path.stem: path.read_bytes() for path in DRAWN.glob("*.svg")}

    assert drawn == {name: files[name] for name in files if name not in BY_HAND}


def test_what_a_person_drew_is_left_alone(tmp_path: Path) -> None:
    """It should be that a picture which somebody improved is never drawn over."""
    (tmp_path / "improved.svg").write_text("<svg/>")

    assert write_drawings(tmp_path, {"improved"}) == len(DRAWINGS)
    assert (tmp_path / "improved.svg").read_text() == "<svg/>"


def test_what_a_person_drew_has_no_scene(tmp_path: Path) -> None:
    """It should be that one picture has one source: the scene must go."""
    with pytest.raises(ValueError, match="take the scene away: lunch"):
        write_drawings(tmp_path, {"lunch"})

    assert list(tmp_path.iterdir()) == []


def test_sheet_is_what_the_command_makes() -> None:
    """It should be that the committed contact sheet shows all drawings of today."""
    assert SHEET.read_text(encoding="utf-8") == contact_sheet()


def test_old_files_go(tmp_path: Path) -> None:
    """It should be that a drawing without a scene does not stay behind."""
    (tmp_path / "old.svg").write_text("<svg/>")

    assert write_drawings(tmp_path) == len(DRAWINGS)
    assert not (tmp_path / "old.svg").exists()


def test_each_drawing_keeps_the_rules() -> None:
    """It should be that each file is flat, small, and inside its edges."""
    files = {path.stem: path.read_text("utf-8") for path in DRAWN.glob("*.svg")}
    faults = {name: ink.faults(drawing) for name, drawing in files.items()}

    assert {name: messages for name, messages in faults.items() if messages} == {}


@pytest.mark.parametrize(
    ("drawing", "message"),
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
def test_rules_find_what_breaks_them(drawing: str, message: str) -> None:
    """It should be that a file that breaks a rule is told from one that does not."""
    assert any(message in fault for fault in ink.faults(drawing))


def test_index_and_files_match() -> None:
    """It should be that each drawing has words, and no words lack a drawing."""
    assert list(INDEX) == sorted(path.stem for path in DRAWN.glob("*.svg"))
    assert set(INDEX) == set(DRAWINGS) | BY_HAND


def test_each_entry_is_whole() -> None:
    """It should be that each entry has a label, words, a short alt text and a grade."""
    halves = [
        name
        for name, entry in INDEX.items()
        if entry.label not in entry.words
        or entry.grade not in GRADES
        or entry.source not in SOURCES
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
        (first, second)
        for first, second in itertools.combinations(INDEX, 2)
        if INDEX[first].alt == INDEX[second].alt
    ]

    assert same == []
