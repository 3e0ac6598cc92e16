"""Sentences as authors write them."""

from __future__ import annotations

import pytest

from easyread.errors import EasyReadError
from easyread.loading import parse


def test_a_switch_is_no_sentence() -> None:
    """It should be that “true” never reaches a reader as words."""
    with pytest.raises(EasyReadError, match="“true” is not a sentence"):
        parse("kind: invite\ntitle: Come\nwhy: true\n", as_="yaml")
