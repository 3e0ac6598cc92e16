"""Money, phone numbers, percentages, counts and addresses in a sentence."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from easyread.languages.en.money import say_money
from easyread.languages.en.phones import SHORT, read_phone, say_phone
from easyread.languages.found_fact import FoundFact
from easyread.text.errors import NotUnderstoodError

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEB = re.compile(r"(?:\bhttps?://|\bwww\.)[^\s<>\"]*[\w/]", re.IGNORECASE)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@\w[\w-]*(?:\.\w[\w-]*)+")
_PHONE = re.compile(r"(?<![\w/.,@£-])(?:\+|\(?0)[0-9 ()-]{7,22}[0-9](?![\w/:])")
_CALLED = re.compile(
    rf"\b(?:call|phone|ring|dial|on|text|number) (?P<number>{'|'.join(sorted(SHORT))})\b",
    re.IGNORECASE,
)
_NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}"
_MONEY = re.compile(
    rf"£ ?(?P<pounds>{_NUMBER})(?:\.(?P<rest>[0-9]{{1,2}}))?(?![0-9])"
    r"(?: ?(?P<large>thousand|million|billion|bn|k|m)\b)?"
    rf"|(?<![\w.,£:/-])(?P<words>{_NUMBER})(?:\.(?P<rest2>[0-9]{{2}}))? "
    r"(?P<unit>pounds?)(?: and)?(?: (?P<more>[0-9]{1,2}) ?(?:p|pence))?\b"
    r"|(?<![\w.,£:/-])(?P<pence>[0-9]{1,2})(?P<gap> ?)(?:p|pence)\b",
    re.IGNORECASE,
)
_LARGE = {"k": 3, "thousand": 3, "m": 6, "million": 6, "bn": 9, "billion": 9}
_PERCENT = re.compile(
    r"(?<![\w.,])(?P<number>[0-9]{1,9}(?:\.[0-9]{1,4})?) ?(?P<sign>%|per ?cent\b)",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"[½⅓⅔¼¾⅕⅛]|(?<![\w/.])[0-9]{1,2}/[0-9]{1,2}(?![\w/])")
_PEOPLE = re.compile(
    rf"(?<![\w.,£:/-])(?<!\bto )(?<!\bor )(?P<number>{_NUMBER}) (?:(?:other|more|new|young|old) )?"
    r"(?:people|adults|children|men|women|members|volunteers)\b",
    re.IGNORECASE,
)
_BUS = re.compile(
    r"\bbus (?:number |no\.? )?(?P<after>[0-9]{1,3}[A-Z]?)\b"
    r"|\b(?:the|number|no\.?) (?P<before>[0-9]{1,3}[A-Z]?) bus\b(?! (?:stop|pass|fare)s?)",
    re.IGNORECASE,
)


def find_addresses(text: str) -> Iterator[FoundFact]:
    """Yield web and e-mail addresses: figures in them are no facts."""
    for kind, pattern in (("web", _WEB), ("email", _EMAIL)):
        for found in pattern.finditer(text):
            yield FoundFact(kind, *found.span(), found[0], found[0])


def find_phones(text: str) -> Iterator[FoundFact]:
    """Yield phone numbers; one with too few or too many figures is "wrong"."""
    for found in _CALLED.finditer(text):
        number = found["number"]
        yield FoundFact("phone", *found.span("number"), number, number)
    for found in _PHONE.finditer(text):
        fact = _phone(found)
        if fact:
            yield fact


def _phone(found: re.Match[str]) -> FoundFact | None:
    written = found[0]
    while len(written) >= len("0800 1111"):
        try:
            number = read_phone(written)
        except NotUnderstoodError:
            written = written.rpartition(" ")[0].rstrip(" -(")
            continue
        style = "house" if say_phone(number) == written else "groups"
        end = found.start() + len(written)
        return FoundFact("phone", found.start(), end, number, written, style)
    figures = sum(letter.isdigit() for letter in found[0])
    if figures < len("01514960") + 1 or "-" in found[0]:
        return None
    return FoundFact("phone", *found.span(), "", found[0], "wrong")


def find_money(text: str) -> Iterator[FoundFact]:
    """Yield amounts in pounds and pence."""
    for found in _MONEY.finditer(text):
        amount = _amount(found)
        iso = f"{amount:.2f}"
        yield FoundFact(
            "money", *found.span(), iso, found[0], _money_style(found, amount)
        )


def _amount(found: re.Match[str]) -> Decimal:
    if found["pence"]:
        return Decimal(found["pence"]) / 100
    whole = (found["pounds"] or found["words"]).replace(",", "")
    rest = found["rest"] or found["rest2"] or ""
    power = _LARGE.get((found["large"] or "").lower(), 0)
    more = Decimal(found["more"] or 0) / 100
    return Decimal(f"{whole}.{rest or 0}") * Decimal(10) ** power + more


def _money_style(found: re.Match[str], amount: Decimal) -> str:
    if found[0] == say_money(amount):
        return "house"
    if found["large"]:
        return "large"
    if found["unit"] or found["gap"] or found[0].endswith("pence"):
        return "words"
    return "zeros" if found["rest"] == "00" else "other"


def find_counts(text: str) -> Iterator[FoundFact]:
    """Yield percentages, fractions, numbers of people and the numbers of buses."""
    for found in _PERCENT.finditer(text):
        style = "sign" if found["sign"] == "%" else "words"
        yield FoundFact("percent", *found.span(), found["number"], found[0], style)
    for found in _FRACTION.finditer(text):
        if found[0] != "24/7":
            yield FoundFact("fraction", *found.span(), found[0], found[0], "figures")
    for found in _PEOPLE.finditer(text):
        number = found["number"].replace(",", "")
        yield FoundFact("people", *found.span(), number, found[0])
    for found in _BUS.finditer(text):
        number = found["after"] or found["before"]
        yield FoundFact("bus", *found.span(), number, found[0])
