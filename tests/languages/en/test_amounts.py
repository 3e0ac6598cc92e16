"""Money: pounds and pence as people write them, and as we say them."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest

from easyread.errors import NotUnderstoodError
from easyread.languages.en.amounts import read_money, say_money

SAID = {
    "£5": "£5|£5.00|£ 5|5 pounds|5 pound|GBP 5|5.00 pounds|500p",
    "£2.50": "£2.50|2 pounds 50p|2 pounds and 50 pence|2.50 pounds|250p|£2.50p",
    "50p": "50p|50 pence|£0.50|50P",
    "1p": "1p|1 penny",
    "£1,200": "£1,200|£1200|£1,200.00|1,200 pounds",
    "£1,200.05": "£1,200.05",
    "£0": "free|Nothing|£0",
}


@pytest.mark.parametrize(
    ("text", "said"),
    [(text, said) for said, forms in SAID.items() for text in forms.split("|")],
)
def test_money_is_read_in_every_form(text: str, said: str) -> None:
    """People write money in many ways; it should be that we say it in one."""
    assert say_money(read_money(text)) == said


@pytest.mark.parametrize(
    ("text", "message", "instead"),
    [
        ("5", "pounds or pence", "£5"),
        ("5.50", "pounds or pence", "£5.50"),
        ("£5.5", "cannot read", ""),
        ("£1,20", "cannot read", ""),
        ("£1.2m", "cannot read", ""),
        ("£5 an hour", "cannot read", ""),
        ("-£5", "cannot read", ""),
        ("$5", "only show pounds", ""),
        ("5 euros", "only show pounds", ""),
        ("", "no amount", ""),
    ],
)
def test_other_amounts_are_refused(text: str, message: str, instead: str) -> None:
    """A wrong price costs somebody money; it should be that we ask."""
    with pytest.raises(NotUnderstoodError, match=message) as caught:
        read_money(text)

    assert caught.value.instead == instead


def test_what_we_say_we_can_read() -> None:
    """Staff copy our words into files; it should be that they come back the same."""
    for pence in range(0, 300_000, 37):
        amount = Decimal(pence) / 100
        assert read_money(say_money(amount)) == amount


def test_anything_else_is_a_plain_refusal() -> None:
    """Files hold anything; it should be that nothing but a plain message comes."""
    chance = random.Random(5)  # noqa: S311  not for secrets
    refused: list[str] = []
    for _ in range(5000):
        text = "".join(chance.choices("0159,.£p $-\u0664mk", k=chance.randint(0, 8)))
        try:
            read_money(text)
        except NotUnderstoodError as refusal:
            refused.append(refusal.message)

    assert all(message.endswith(".") for message in refused)
