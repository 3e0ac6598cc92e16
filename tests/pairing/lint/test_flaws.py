"""What would not print, load or be understood, found before a picture is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image

from easyread.errors import EasyReadError
from easyread.pairing.lint.flaws import lint_all

if TYPE_CHECKING:
    from pathlib import Path

START = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
DRAWINGS = {
    # WCAG 2.2 asks for a contrast of 3: #949494 on white has 3.03, #959595 has 2.99.
    '<path fill="#949494" d="M0 0h9v9z"/>': [],
    '<path fill="#959595" d="M0 0h9v9z"/>': ["contrast"],
    # Red and this green print as the same grey.
    '<path fill="#d00" d="M0 0h9v9z"/><path fill="#0a0" d="M0 0h3v3z"/>': [],
    '<path fill="#d00" d="M0 0h9v9z"/><path fill="#080" d="M0 0h3v3z"/>': ["grey"],
    "": ["empty"],
    '<text>Hi</text><path d="M0 0h9v9z"/>': ["text", "refused"],
    '<script>x</script><path d="M0 0h9v9z"/>': ["script", "refused"],
    '<path style="mix-blend-mode:screen" d="M0 0h9v9z"/>': ["blending"],
    f'<path d="M0 0h9v9z"/><!-- {"x" * 50_000} -->': ["size"],
}


def rules(path: Path) -> list[str]:
    """Return which rules the one picture at a path breaks."""
    ((_, flaws),) = lint_all(path)
    return [flaw.rule for flaw in flaws]


@pytest.mark.parametrize("inside", DRAWINGS, ids=lambda inside: inside[:50])
def test_a_drawing_can_be_printed_and_seen(inside: str, tmp_path: Path) -> None:
    """It should be that each fault has its name, and a sound drawing has none."""
    (tmp_path / "a.svg").write_text(f"{START}{inside}</svg>")
    assert rules(tmp_path / "a.svg") == DRAWINGS[inside]


@pytest.mark.parametrize(
    ("side", "colour", "wanted"),
    [
        (266, "#204080", []),
        (265, "#204080", ["size"]),
        (300, "#dddddd", ["contrast"]),
    ],
)
def test_a_photo_has_dots_enough_and_can_be_seen(
    side: int, colour: str, wanted: list[str], tmp_path: Path
) -> None:
    """It should be that people learn it before they print."""
    picture = Image.new("RGB", (side, side), "white")
    picture.paste(colour, (0, 0, side // 2, side))
    picture.save(tmp_path / "hall.png")
    assert rules(tmp_path / "hall.png") == wanted


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    """It should be that a wrong path is no clean bill of health."""
    with pytest.raises(EasyReadError, match="found no pictures"):
        list(lint_all(tmp_path))
