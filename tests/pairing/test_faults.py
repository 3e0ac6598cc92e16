"""What an author is shown where a picture that they asked for cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import load, parse
from easyread.pairing import pair

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.errors import Fault

START = "kind: invite\nsections:\n  - say:\n      - say: We meet.\n"


class FaultFinder(Protocol):
    """Writes a sentence with lines about its picture, and returns the one fault."""

    def __call__(self, *lines: str) -> Fault:
        """Return the fault."""


@pytest.fixture
def fault(tmp_path: Path) -> FaultFinder:
    """Return a maker of the one fault that a line about a picture has."""

    def made(*lines: str) -> Fault:
        file = tmp_path / "invite.yaml"
        file.write_text(START + "".join(f"        {line}\n" for line in lines), "utf-8")
        with pytest.raises(FileFaultsError) as caught:
            pair(load(file))
        assert len(caught.value.faults) == 1
        return caught.value.faults[0]

    return made


def test_the_line_is_shown_and_put_right(fault: FaultFinder) -> None:
    """It should be that a slip in a name shows its line, and the line with the name."""
    found = fault("symbol: meetting")
    assert (found.place.line, found.place.column) == (5, 17)
    assert found.line == "        symbol: meetting"
    assert found.instead == "        symbol: meeting"


def test_the_caret_is_at_the_wrong_one_of_two(fault: FaultFinder) -> None:
    """It should be that the second name is pointed at where the second is wrong."""
    found = fault("symbol: [phone, meetting]")
    assert found.line[found.place.column - 1 :] == "meetting]"
    assert found.instead == "        symbol: [phone, meeting]"


def test_a_blocked_picture_is_refused_by_its_name(fault: FaultFinder) -> None:
    """It should be that “red cross” gives the reason, and no look-alike name."""
    found = fault("symbol: red cross")
    assert "The law keeps that sign" in found.message
    assert found.instead == ""


def test_no_code_is_offered_for_another(fault: FaultFinder) -> None:
    """It should be that a wrong code of OpenMoji is not swapped for any other one."""
    assert "Do you mean" not in fault("symbol: openmoji:ZZZZ").message


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        ("gone.jpg", "There is no picture"),
        ("../../etc/passwd", "is not beside the document"),
        ("https://example.org/hall.jpg", "We do not fetch"),
    ],
)
def test_a_picture_that_is_not_there_has_its_line(
    fault: FaultFinder, picture: str, said: str
) -> None:
    """It should be that the caret stands at the name of the picture."""
    found = fault(f"picture: {picture}", "alt: A hall")
    assert said in found.message
    assert found.line[found.place.column - 1 :] == picture


def test_a_text_that_is_in_no_file_shows_its_lines() -> None:
    """It should be that a text from a program is told its fault with the line too."""
    with pytest.raises(FileFaultsError) as caught:
        pair(parse(START + "        symbol: meetting\n", "yaml"))
    assert [(one.place.line, one.line) for one in caught.value.faults] == [
        (5, "        symbol: meetting")
    ]
