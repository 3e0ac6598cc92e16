"""Amounts of money in pounds and pence."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from easyread.errors import NotUnderstoodError, quoted
from easyread.languages.base import FoundFact
from easyread.text.tidy import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

_POUND = 100
_WHOLE = r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})"
_POUNDS = [
    re.compile(form)
    for form in (
        rf"(?:£|gbp) ?{_WHOLE}(?:\.(?P<pence>[0-9]{{2}})p?)?",
        rf"{_WHOLE}(?:\.(?P<pence>[0-9]{{2}}))? ?(?:pounds?|quid|gbp|£)",
        rf"{_WHOLE} pounds?(?: and|,)? (?P<pence>[0-9]{{1,2}}) ?(?:p|pence|pennies)",
        r"(?P<pence>[0-9]{1,3}) ?(?:p|pence|pennies|penny)",
    )
]
_OTHER = re.compile(r"[$€]|\b(?:euros?|dollars?|eur|usd)\b")
_BARE = re.compile(r"[0-9]+(?:\.[0-9]{2})?")
_ADVICE = "Write it like this: £5, £2.50 or 50p."
_FIGURES = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}"
_MONEY = re.compile(
    rf"£ ?(?P<pounds>{_FIGURES})(?:\.(?P<rest>[0-9]{{1,2}}))?(?![0-9])"
    r"(?: ?(?P<large>thousand|million|billion|bn|k|m)\b)?"
    rf"|(?<![\w.,£:/-])(?P<words>{_FIGURES})(?:\.(?P<rest2>[0-9]{{2}}))? "
    r"(?P<unit>pounds?)(?: and)?(?: (?P<more>[0-9]{1,2}) ?(?:p|pence))?\b"
    r"|(?<![\w.,£:/-])(?P<pence>[0-9]{1,2})(?P<gap> ?)(?:p(?!\.? ?m\b)|pence)\b",
    re.IGNORECASE,
)
_LARGE = {"k": 3, "thousand": 3, "m": 6, "million": 6, "bn": 9, "billion": 9}


def read_money(text: str) -> Decimal:
    """Read one amount of money in pounds. "free" is no pounds."""
    plain = tidy(text).lower().rstrip(".")
    if plain in {"free", "nothing"}:
        return Decimal(0)
    for form in _POUNDS:
        match = form.fullmatch(plain)
        if match:
            parts = match.groupdict()
            whole = (parts.get("whole") or "0").replace(",", "")
            return Decimal(whole) + Decimal(parts["pence"] or "0") / _POUND
    if _BARE.fullmatch(plain):
        raise NotUnderstoodError(
            f"We cannot tell if {quoted(text)} is pounds or pence.",
            _ADVICE,
            say_money(Decimal(plain)) if "." in plain else f"£{plain}",
        )
    if _OTHER.search(plain):
        raise NotUnderstoodError("We can only show pounds and pence.", _ADVICE)
    if not plain:
        raise NotUnderstoodError("There is no amount of money here.", _ADVICE)
    raise NotUnderstoodError(
        f"We cannot read {quoted(text)} as an amount of money.", _ADVICE
    )


def say_money(amount: Decimal) -> str:
    """Say an amount in the house style: £5, £2.50, 50p, £1,200.

    Pounds without pence have no ".00": fewer figures are easier to read.
    """
    pence = int((amount * _POUND).to_integral_value())
    if 0 < pence < _POUND:
        return f"{pence}p"
    whole, rest = divmod(pence, _POUND)
    return f"£{whole:,}.{rest:02}" if rest else f"£{whole:,}"


def find_money(text: str) -> Iterator[FoundFact]:
    """Yield amounts in pounds and pence."""
    for match in _MONEY.finditer(text):
        amount = _amount(match)
        iso = f"{amount:.2f}"
        yield FoundFact(
            "money", *match.span(), iso, match[0], _money_style(match, amount)
        )


def _amount(match: re.Match[str]) -> Decimal:
    if match["pence"]:
        return Decimal(match["pence"]) / 100
    whole = (match["pounds"] or match["words"]).replace(",", "")
    rest = match["rest"] or match["rest2"] or ""
    power = _LARGE.get((match["large"] or "").lower(), 0)
    more = Decimal(match["more"] or 0) / 100
    return Decimal(f"{whole}.{rest or 0}") * Decimal(10) ** power + more


def _money_style(match: re.Match[str], amount: Decimal) -> str:
    if match[0] == say_money(amount):
        return "house"
    if match["large"]:
        return "large"
    if match["unit"] or match["gap"] or match[0].endswith("pence"):
        return "words"
    return "zeros" if match["rest"] == "00" else "other"
