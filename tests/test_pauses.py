"""Long work does not stop to look for memory, and leaves Python as it was."""

from __future__ import annotations

import gc
from contextlib import suppress
from threading import Barrier, Thread
from typing import TYPE_CHECKING

import pytest

from easyread.checking import check_text
from easyread.pauses import SELDOM, without_pauses

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Bring back what was set, whatever a test does."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.mark.parametrize("chosen", [(700, 10, 10), (0, 0, 0), (2_000_000, 5, 5)])
def test_a_check_leaves_the_setting_as_it_was(chosen: tuple[int, int, int]) -> None:
    """It should be that a program's own choice holds after a check."""
    gc.set_threshold(*chosen)
    check_text("We meet in the hall.")

    assert gc.get_threshold() == chosen


def test_a_choice_to_look_less_often_holds_in_a_check() -> None:
    """It should be that nobody who turned the looking down gets more of it."""
    gc.set_threshold(2_000_000, 5, 5)
    with without_pauses():
        assert gc.get_threshold() == (2_000_000, 5, 5)


def test_it_looks_seldom_also_where_something_goes_wrong() -> None:
    """It should be that the setting comes back after an error too."""
    gc.set_threshold(700, 10, 10)
    with suppress(KeyError), without_pauses():
        assert gc.get_threshold() == SELDOM
        raise KeyError

    assert gc.get_threshold() == (700, 10, 10)


def test_checks_beside_each_other_bring_it_back_once() -> None:
    """It should be that the last of many checks brings back what the first one met."""
    gc.set_threshold(700, 10, 10)
    begin, end = Barrier(3), Barrier(3)

    def work() -> None:
        with without_pauses():
            begin.wait()
            assert gc.get_threshold() == SELDOM
            end.wait()

    both = [Thread(target=work) for _ in range(2)]
    for one in both:
        one.start()
    begin.wait()
    end.wait()
    for one in both:
        one.join()

    assert gc.get_threshold() == (700, 10, 10)


def test_what_a_program_set_apart_stays_apart() -> None:
    """It should be that a server's own `gc.freeze` is not undone by a check."""
    gc.freeze()
    try:
        check_text("We meet in the hall.")

        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
