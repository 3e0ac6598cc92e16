"""Emoji in front of a sentence: each becomes its picture, or a fault."""

from __future__ import annotations

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import parse
from easyread.pairing import pair


def _paired(line: str) -> tuple[str, list[str]]:
    """Return the words of the first sentence, and the ids of its pictures."""
    document = pair(parse(f"# Our page\n\n- {line}\n", as_="md"))
    sentence = document.sentences[0]
    assert sentence.pairing
    return sentence.text, [symbol.id for symbol in sentence.pairing.symbols]


@pytest.mark.parametrize(
    ("line", "words", "ids"),
    [
        ("☎ 0151 496 0123", "0151 496 0123", ["drawn:phone"]),
        ("✅ Bring a drink.", "Bring a drink.", ["openmoji:2705"]),
        ("☕️ We make hot drinks.", "We make hot drinks.", ["openmoji:2615"]),
        ("🚌 It stops outside.", "It stops outside.", ["drawn:bus"]),
        ("🎉🎉 We are 10.", "We are 10.", ["openmoji:1F389"]),
        ("🍕 🎵 We eat and sing.", "We eat and sing.", ["openmoji:1F355", "openmoji:1F3B5"]),
        # People are drawn in the colour of skin that somebody looked at.
        ("👍🏿 This is good.", "This is good.", ["openmoji:1F44D-1F3FD"]),
        ("🧑‍🏫 Ask the teacher.", "Ask the teacher.", ["openmoji:1F9D1-1F3FD-200D-1F3EB"]),
        # A day and a time are those of the sentence, not those of the emoji.
        ("📅 Come on 3 March 2027.", "Come on 3 March 2027.", ["fact:calendar:2027-03-03"]),
        ("🕐 We start at 10:30.", "We start at 10:30.", ["fact:clock:10:30"]),
    ],
)  # fmt: skip
def test_an_emoji_in_front_becomes_its_picture(
    line: str, words: str, ids: list[str]
) -> None:
    """It should be that an emoji is a picture, and no letter that fonts lack."""
    assert _paired(line) == (words, ids)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("📅 Come soon.", "one date"),
        ("🏧🦖 Look.", "sauropod|t-rex"),
        ("🍕🎵🎉 Three.", "room for 2"),
    ],
)
def test_an_emoji_without_a_picture_is_a_fault(line: str, said: str) -> None:
    """It should be that nothing of an author's is lost in silence."""
    with pytest.raises(FileFaultsError, match=said) as caught:
        _paired(line)

    assert caught.value.faults[0].place.line == 3


@pytest.mark.parametrize(
    "line",
    ["Come and sing 🎵.", "🎵", "☐ Yes", "© One Halton", "♥ is a heart.", "→ Page 2"],
)
def test_other_signs_stay_where_they_are(line: str) -> None:
    """It should be that only emoji in front of words are taken for pictures."""
    assert _paired(line)[0] == line
