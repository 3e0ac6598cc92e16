"""Plain letters for ligatures and fancy ones, each at its place in the file."""

from __future__ import annotations

import pytest

from easyread.loading import parse
from easyread.model import Place
from easyread.text.letters import plain_letters
from easyread.text.written import Written


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("The ﬂoor of the oﬃce", "The floor of the office"),
        ("Cafe\u0301 Zoe\u0308", "Café Zoë"),
        ("２４ Ｈill", "24 Hill"),  # noqa: RUF001
        ("𝐁𝐢𝐠 𝘯𝘦𝘸𝘴", "Big news"),  # noqa: RUF001
        ("ac\u00adcess\u200bible", "accessible"),
        ("Ⅳ", "IV"),
        ("ﻣﺮﺣﺒﺎ", "مرحبا"),
    ],
)
def test_letters_that_look_the_same_are_the_same(written: str, plain: str) -> None:
    """Copied from a PDF: it should be that words are as a keyboard writes them."""
    text = plain_letters(Written(f"{written} end", Place("a.md", 3, 5)))

    assert text == f"{plain} end"
    assert text.at(len(plain)).column == 5 + len(written)


@pytest.mark.parametrize("text", ["你好，世界！", "x² and ½", "① ™ № …", "Tŷ", "👋🏽"])  # noqa: RUF001
def test_other_letters_stay(text: str) -> None:
    """It should be that only those letters change that a plain one stands for."""
    assert plain_letters(Written(text)) == text


@pytest.mark.parametrize("as_", ["md", "txt", "yaml"])
def test_every_format_has_plain_letters(as_: str) -> None:
    """It should be that word lists and pictures know the words of any file."""
    words = "Our oﬃce is ﬁne."
    text = f"kind: notes\nsections:\n  - say: {words}\n" if as_ == "yaml" else words

    assert "Our office is fine." in [one.text for one in parse(text, as_).sentences]
