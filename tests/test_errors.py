"""The nearest right name, for people who typed another."""

from __future__ import annotations

import pytest

from easyread.errors import do_you_mean, nearest


@pytest.mark.parametrize(
    ("name", "right"),
    [("titel", "title"), ("TITLE", "title"), ("gdpr", "GDPR"), ("zebra", "")],
)
def test_the_nearest_name_is_found(name: str, right: str) -> None:
    """It should be that capitals do not count, and that nothing is said for far names."""
    assert nearest(name, ["title", "GDPR", "address"]) == right


def test_the_hint_names_it_or_says_something_else() -> None:
    """It should be that people get one of the two to go on with."""
    assert do_you_mean("titel", ["title"], "We know: title.") == "Do you mean “title”?"
    assert do_you_mean("zebra", ["title"], "We know: title.") == "We know: title."
