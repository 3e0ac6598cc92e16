"""How wide words are, in text sizes, before they are drawn: as in Arial and its kin."""

from __future__ import annotations

# Bold is a little wider. Of the rest, a capital takes more than a small letter.
_WIDTHS = {
    letter: width
    for width, letters in {
        0.22: "ijl'‘’|",
        0.28: "tfI.,:;!/[] ",
        0.34: "r()-“”",
        0.5: "ckvxyzsJ",
        0.86: "mwMW@%—…",
    }.items()
    for letter in letters
}
CAPITAL, SMALL = 0.69, 0.56


def width_of(letter: str) -> float:
    """Return the width of a letter."""
    return _WIDTHS.get(letter) or (CAPITAL if letter.isupper() else SMALL)


def width_of_all(text: str) -> float:
    """Return the width of a text on one line."""
    return sum(map(width_of, text))
