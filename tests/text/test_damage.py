"""Letters that were read in the wrong encoding, and what they were."""

from __future__ import annotations

import pytest

from easyread.text.damage import LOST, damages

WORDS = ["we’ll", "£12", "naïve", "Chloë", "“Yes”", "9–5", "Tŷ", "½", "€3", "•", "…"]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("codec", ["cp1252", "mac_roman"])
def test_a_damaged_word_is_put_back(word: str, codec: str) -> None:
    """Both encodings there are: it should be that the word comes back, or none does."""
    try:
        damaged = word.encode().decode(codec)
    except UnicodeDecodeError:
        damaged = word.encode().decode("cp1252", "ignore")
    found = [*damages(f"Come: {damaged} now.")]

    assert [(one.word, one.instead) for one in found] in (
        [(damaged, word)],
        [],
    )
    assert found or codec == "mac_roman"


def test_text_that_was_damaged_twice_is_put_back() -> None:
    """Copied through two programs: it should be that it is still known."""
    twice = "don’t".encode().decode("cp1252").encode().decode("cp1252")

    assert [one.instead for one in damages(twice)] == ["don’t"]


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        (f"We can{LOST}t come.", "can’t"),
        (f"It{LOST}s free.", "It’s"),
        (f"A d{LOST}ner.", ""),
        (f"It costs {LOST}5.", ""),
        ("At 5Â pm.", "5"),
        ("“Noâ€ she said.", "“No”"),
    ],
)
def test_a_letter_that_is_lost_is_found(text: str, instead: str) -> None:
    """It should be that we say what it was only where nothing else fits."""
    assert [one.instead for one in damages(text)] == [instead]


@pytest.mark.parametrize(
    "text",
    [
        "Croeso i Tŷ Mawr, gyda â ni.",
        "Â phwy wyt ti’n siarad?",
        "SÃO PAULO and “CAFÉ”",
        "Å is a letter. Ðis too.",
        "It is 5° and ½ price: £3 – “ok”…",
        "¿Qué? À la carte.",
        "Żółć gęślą, 你好, مرحبا",
        "√9 is 3. ¬ is a sign.",
    ],
)
def test_words_of_other_languages_are_not_damaged(text: str) -> None:
    """Accents are no damage: it should be that real words are left alone."""
    assert [*damages(text)] == []
