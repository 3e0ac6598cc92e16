"""Phone numbers in the groups in which people say them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.errors import NotUnderstoodError, quoted
from easyread.languages.base import FoundFact
from easyread.languages.word_lists import word_set
from easyread.text.tidy import tidy
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Iterator

# Numbers of few figures that anyone in Britain may be told to ring.
SHORT = word_set(
    """
    101 105 111 112 119 159 999 08001111 116000 116123
    """
)
# How British numbers are grouped: the national numbering plan of Ofcom, which also
# keeps the six-figure codes of a few villages, and a few towns with short numbers.
_VILLAGES = r"01(?:3873|5242|539[4-6]|697[347]|768[347]|9467|975[56])"
_SHORT_TOWNS = re.compile(
    r"0[58]00|01(?:20[48]|254|276|29[78]|36[34]|38[46]|404|420|46[01]|48[08]|52[47]"
    r"|56[26]|606|629|635|647|659|695|726|744|750|768|827|837|884|90[05]|935|94[69]"
    r"|963|995)"
)
_GROUPS = [
    (re.compile(start), groups)
    for start, groups in (
        (_VILLAGES, (6, 5)),
        (r"02|055|056|070|076", (3, 4, 4)),
        (r"011|01[2-9]1|03|05|08|09", (4, 3, 4)),
        (r"01|07", (5, 6)),
    )
]
_UNUSED = re.compile(r"0[046]|05(?!00|5|6)")
# Numbers that Ofcom keeps for drama: they ring nowhere, so a real document that has
# one was not finished. (ofcom.org.uk: "Numbers for drama".)
_DRAMA = re.compile(
    r"01(?:1[3-8]|[2-6]1)4960\d{3}|01914980\d{3}|02079460\d{3}|02896496\d{3}"
    r"|02920180\d{3}|01632960\d{3}|07700900\d{3}|08081570\d{3}|09098790\d{3}"
    r"|03069990\d{3}"
)
# Country codes of one and two figures (ITU-T E.164); all others have three.
_COUNTRY = re.compile(
    r"\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"
)
_EXTENSION = re.compile(r"[ ,;]*(?:ext(?:ension)?\.?|x) ?(?P<number>[0-9]{1,6})$")
_LENGTH = 11
# E.164 allows 15 figures; the shortest numbers in use have 7 with the country.
_INTERNATIONAL_LENGTHS = range(7, 16)
_ADVICE = "Write it like this: 0151 496 0123."
_PHONE = re.compile(r"(?<![\w/.,@£-])(?:\+|\(?0)[0-9 ()-]{7,22}[0-9](?![\w/:])")
_CALLED = re.compile(
    rf"\b(?:call|phone|ring|dial|on|text|number) (?P<number>{'|'.join(sorted(SHORT))})\b",
    re.IGNORECASE,
)


def read_phone(text: str) -> str:
    """Read a phone number and return its figures alone.

    British numbers begin with 0, all others with + and the country. An extension
    follows an "x".
    """
    plain = straight(tidy(text)).lower()
    for name in ("telephone", "phone", "mobile", "tel", "text", "call", ":", "."):
        plain = plain.removeprefix(name).strip()
    match = _EXTENSION.search(plain)
    main = plain[: match.start()] if match else plain
    extension = f"x{match['number']}" if match else ""
    return _figures(text, main) + extension


def say_phone(number: str) -> str:
    """Say a phone number in its usual groups: 0151 496 0123, 07700 900123."""
    figures, _, extension = read_phone(number).partition("x")
    grouped = _grouped(figures)
    return f"{grouped}, extension {extension}" if extension else grouped


def is_drama_number(text: str) -> bool:
    """Tell whether this is a number that only stories use, such as 0151 496 0123."""
    try:
        figures = read_phone(text).partition("x")[0]
    except NotUnderstoodError:
        return False
    return bool(_DRAMA.fullmatch(figures))


def _figures(text: str, plain: str) -> str:
    if not plain:
        raise NotUnderstoodError("There is no phone number here.", _ADVICE)
    if not re.fullmatch(r"\+?[0-9 ().\-/]+", plain):
        raise NotUnderstoodError(
            f"We cannot read {quoted(text)} as a phone number.",
            f"Use figures and spaces only. {_ADVICE}",
        )
    figures = re.sub(r"[^0-9+]", "", plain)
    figures = re.sub(r"^(?:\+|00)44(?:0)?", "0", figures)
    figures = re.sub(r"^00(?=[1-9])", "+", figures)
    if figures in SHORT:
        return figures
    if figures.startswith("+"):
        return _international(text, figures)
    if figures.startswith("18001") and len(figures) > _LENGTH:
        return "18001" + _national(text, figures[5:])
    return _national(text, figures)


def _international(text: str, figures: str) -> str:
    if len(figures) - 1 not in _INTERNATIONAL_LENGTHS:
        raise NotUnderstoodError(
            f"{quoted(text)} has {len(figures) - 1} figures.",
            "A number from abroad has 7 to 15. Look for one too few or too many.",
        )
    return figures


def _national(text: str, figures: str) -> str:
    if not figures.startswith("0"):
        lacks_zero = len(figures) == _LENGTH - 1 and figures[0] in "1237"
        raise NotUnderstoodError(
            f"{quoted(text)} does not begin with 0.",
            f"Write the whole number with its 0. {_ADVICE}",
            _grouped(f"0{figures}") if lacks_zero else "",
        )
    short = _SHORT_TOWNS.match(figures)
    if len(figures) != _LENGTH and not (short and len(figures) == _LENGTH - 1):
        raise NotUnderstoodError(
            f"{quoted(text)} has {len(figures)} figures.",
            "A phone number in Britain has 11. Look for one too few or too many.",
        )
    if _UNUSED.match(figures):
        raise NotUnderstoodError(
            f"No phone number in Britain begins with {figures[:2]}.",
            "Look for a wrong figure.",
        )
    return figures


def _grouped(figures: str) -> str:
    """Return the figures with a space between groups."""
    if figures.startswith("18001") and len(figures) > _LENGTH:
        return f"18001 {_grouped(figures[5:])}"
    if figures.startswith("+"):
        return _grouped_international(figures)
    if len(figures) == len("999"):
        return figures
    if figures == "08001111":
        return "0800 1111"
    if figures.startswith("116"):
        return f"116 {figures[3:]}"
    groups = next(groups for start, groups in _GROUPS if start.match(figures))
    return _in_groups(figures, groups)


def _grouped_international(figures: str) -> str:
    """Return the country apart, then groups of three: each country has its own."""
    country = _COUNTRY.match(figures)
    code = country[0] if country else figures[:4]
    rest = figures[len(code) :]
    last = 4 if len(rest) % 3 == 1 else 3
    groups = re.findall(r".{1,3}", rest[:-last]) if len(rest) > last else []
    return " ".join([code, *groups, rest[-last:]])


def _in_groups(figures: str, groups: tuple[int, ...]) -> str:
    parts = []
    for size in groups:
        parts.append(figures[:size])
        figures = figures[size:]
    return " ".join(part for part in parts if part)


def find_phones(text: str) -> Iterator[FoundFact]:
    """Yield phone numbers; one with too few or too many figures is "wrong"."""
    for match in _CALLED.finditer(text):
        number = match["number"]
        yield FoundFact("phone", *match.span("number"), number, number)
    for match in _PHONE.finditer(text):
        fact = _found_phone(match)
        if fact:
            yield fact


def _found_phone(match: re.Match[str]) -> FoundFact | None:
    shown = match[0]
    while len(shown) >= len("0800 1111"):
        try:
            number = read_phone(shown)
        except NotUnderstoodError:
            shown = shown.rpartition(" ")[0].rstrip(" -(")
            continue
        style = "house" if say_phone(number) == shown else "groups"
        end = match.start() + len(shown)
        return FoundFact("phone", match.start(), end, number, shown, style)
    figures = sum(letter.isdigit() for letter in match[0])
    if figures < len("01514960") + 1 or "-" in match[0]:
        return None
    return FoundFact("phone", *match.span(), "", match[0], "wrong")
