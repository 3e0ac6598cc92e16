"""Whether a colour can be read on white."""

import pytest

from easyread.loading.house_model import ENOUGH, contrast, darker, hard_to_read


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [
        ("#000000", 21),
        ("#fff", 1),
        ("#767676", 4.54),
        ("#ff0000", 4.0),
        ("#1e50a0", 7.75),
    ],
)
def test_contrast_is_that_of_wcag(colour: str, ratio: float) -> None:
    """The figures of well-known colours: it should be that ours are the same."""
    assert contrast(colour) == pytest.approx(ratio, abs=0.02)


@pytest.mark.parametrize("colour", ["#ff9900", "#fff", "#ffff00", "#777777"])
def test_a_darker_colour_passes(colour: str) -> None:
    """We offer one: it should be that it can be read, but is no darker than needed."""
    assert ENOUGH <= contrast(darker(colour)) < ENOUGH + 0.6
    assert hard_to_read(darker(colour)) is None


@pytest.mark.parametrize("colour", ["blue", "#12", "#1e50a", "1e50a0", "#ggg"])
def test_other_words_are_no_colours(colour: str) -> None:
    """Names and slips: it should be that we say how a colour is written."""
    wrong = hard_to_read(colour)

    assert wrong
    assert "not a colour" in wrong[0]
