"""Phone numbers: in the groups in which people say them."""

from __future__ import annotations

import random

import pytest

from easyread.errors import NotUnderstoodError
from easyread.languages.en.phones import is_drama_number, read_phone, say_phone

SAID = {
    "0151 496 0123": "0151 496 0123|01514960123|0151-496-0123|(0151) 496 0123"
    "|+44 151 496 0123|+44 (0)151 496 0123|0044 151 496 0123|Tel: 0151 496 0123"
    "|0151 4960 123|0151\u00a0496\u00a00123|0151\u2013496\u20130123",
    "07700 900123": "07700 900123|07700900123|+447700900123|Mobile: 07700 900 123",
    "020 7946 0000": "02079460000|020 7946 0000|0207 946 0000",
    "0800 123 4567": "08001234567",
    "0800 123 456": "0800 123 456",
    "0300 123 4567": "03001234567",
    "01928 123456": "01928 123456|01928123456",
    "01744 12345": "0174412345",
    "015394 12345": "01539412345",
    "029 2018 0123": "02920180123",
    "0800 1111": "08001111",
    "116 123": "116123|116 123",
    "111": "111",
    "999": "999",
    "18001 0151 496 0123": "18001 0151 496 0123",
    "0151 496 0123, extension 5": "0151 496 0123 ext 5|0151 496 0123 x5"
    "|0151 496 0123, extension 5",
    "+353 123 45 678": "+353 1 2345 678",
    "+33 123 456 789": "0033 1 23 45 67 89",
    "+1 212 555 0123": "+1 212 555 0123",
}


@pytest.mark.parametrize(
    ("text", "said"),
    [(text, said) for said, forms in SAID.items() for text in forms.split("|")],
)
def test_numbers_are_said_in_their_groups(text: str, said: str) -> None:
    """A number in groups is easier to ring; it should be that ours are the usual."""
    assert say_phone(text) == said
    assert say_phone(read_phone(text)) == said


@pytest.mark.parametrize(
    ("text", "message", "instead"),
    [
        ("0151 496 012", "has 10 figures", ""),
        ("0151 496 01234", "has 12 figures", ""),
        ("1514960123", "does not begin with 0", "0151 496 0123"),
        ("496 0123", "does not begin with 0", ""),
        ("0451 496 0123", "begins with 04", ""),
        ("+1", "has 1 figures", ""),
        ("0151 HALTON", "cannot read", ""),
        ("0151 496 0123 or 0151 496 0124", "cannot read", ""),
        ("", "no phone number", ""),
    ],
)
def test_wrong_numbers_are_refused(text: str, message: str, instead: str) -> None:
    """A wrong number reaches a stranger; it should be that we say what is wrong."""
    with pytest.raises(NotUnderstoodError, match=message) as caught:
        read_phone(text)

    assert caught.value.instead == instead


@pytest.mark.parametrize(
    ("text", "drama"),
    [
        ("0151 496 0000", True),
        ("+44 151 496 0999", True),
        ("0151 496 1000", False),
        ("0151 511 6000", False),
        ("0191 498 0123", True),
        ("0191 496 0123", False),
        ("020 7946 0123", True),
        ("028 9649 6123", True),
        ("07700 900123", True),
        ("0300 123 4567", False),
        ("not a number", False),
    ],
)
def test_numbers_that_ring_nowhere_are_known(text: str, *, drama: bool) -> None:
    """Example numbers must not be sent out; it should be that we know each of them."""
    assert is_drama_number(text) is drama


def test_anything_else_is_a_plain_refusal() -> None:
    """Files hold anything; it should be that nothing but a plain message comes."""
    chance = random.Random(5)  # noqa: S311  not for secrets
    refused: list[str] = []
    parts = [*"0123456789", *"+() -x\u0664", "0151", "44", "18001", "ext "]
    for _ in range(20_000):
        text = "".join(chance.choices(parts, k=chance.randint(0, 14)))
        try:
            assert say_phone(say_phone(text)) == say_phone(text)
        except NotUnderstoodError as refusal:
            refused.append(refusal.message)

    assert all(message.endswith(".") for message in refused)
