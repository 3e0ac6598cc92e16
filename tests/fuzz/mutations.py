"""What is done to bytes, lines and letters, whatever they mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.loading.hostile import CURATED

# From the dice, what is spoilt, and another file of its kind, to what is tried.
Mutation = Callable[[Random, bytes, bytes], bytes]

# How often something is repeated: seldom so often that a limit is met.
OFTEN = (2, 2, 3, 10, 40, 300, 3_000)
LETTERS = (
    *("\0", "\x07", "\x0b", "\x1b[31m", "\x7f", "\x85", "\u2028", "\ufeff", "\ufffe"),
    *("\u200b", "\u200d", "\u00ad", "\u202e", "\u2067", "\u0301" * 9, "\U0010ffff"),
    *(
        "\ud800",
        "\udcff",
        "ﷺ",
        "ß",
        "İ",
        "ǆ",
        "²",
        "Ⅷ",
        "٣",
        "’",
        "\u2011",
        "\u00a0",
        "\u3000",
    ),
)
NUMBERS = (
    *("0", "-1", "1e999", "1e-999", "nan", "inf", "0x1f", "1_000", "٣", "½", "9" * 400),
    *("99999999999999999999", "-99999999999999999999", "2147483648", "0.0000001"),
)
_NUMBER = re.compile(rb"[0-9]+(?:\.[0-9]+)?")


def encoded(text: str) -> bytes:
    """Return the bytes of a text that may hold what no text should."""
    return text.encode("utf-8", "surrogatepass")


def _place(dice: Random, data: bytes) -> tuple[int, int]:
    """Choose where a piece begins and ends."""
    start = dice.randint(0, len(data))
    return start, min(len(data), start + dice.choice((1, 3, 20, 200, 2_000)))


def flip(dice: Random, data: bytes, other: bytes) -> bytes:
    """Change some bits."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 8) if data else 0):
        changed[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def cut(dice: Random, data: bytes, other: bytes) -> bytes:
    """Break off somewhere."""
    return data[: _place(dice, data)[0]]


def take_out(dice: Random, data: bytes, other: bytes) -> bytes:
    """Take a piece out."""
    start, end = _place(dice, data)
    return data[:start] + data[end:]


def repeat(dice: Random, data: bytes, other: bytes) -> bytes:
    """Say a piece many times."""
    start, end = _place(dice, data)
    return data[:start] + data[start:end] * dice.choice(OFTEN) + data[end:]


def splice(dice: Random, data: bytes, other: bytes) -> bytes:
    """Go on with the end of another file, or with a piece of it."""
    start, end = _place(dice, other)
    at = dice.randint(0, len(data))
    return dice.choice(
        (data[:at] + other[start:], data[:at] + other[start:end] + data[at:])
    )


def strew(dice: Random, data: bytes, other: bytes) -> bytes:
    """Put a text somewhere that looks like something else, or an odd letter."""
    at = dice.randint(0, len(data))
    text = dice.choice((dice.choice(CURATED), dice.choice(LETTERS)))
    return data[:at] + encoded(text) + data[at:]


def number(dice: Random, data: bytes, other: bytes) -> bytes:
    """Change a number into one that nobody expects."""
    found = list(_NUMBER.finditer(data))
    if not found:
        return strew(dice, data, other)
    one = dice.choice(found)
    return data[: one.start()] + dice.choice(NUMBERS).encode() + data[one.end() :]


def reencode(dice: Random, data: bytes, other: bytes) -> bytes:
    """Write the file as other programs do."""
    text = data.decode("utf-8", "replace")
    return dice.choice(
        (
            lambda: b"\xef\xbb\xbf" + data,
            lambda: text.encode("utf-16"),
            lambda: text.encode("utf-32"),
            lambda: text.encode("cp1252", "replace"),
            lambda: data.replace(b"\n", b"\r\n"),
            lambda: data.replace(b"\n", b"\r"),
            lambda: data.replace(b" ", b"\t"),
        )
    )()


def nothing(dice: Random, data: bytes, other: bytes) -> bytes:
    """Leave next to nothing."""
    return dice.choice((b"", b"\n", b" ", b"\0", b"\xef\xbb\xbf", b"-", b"{", b"\xff"))


def lines(dice: Random, data: bytes, other: bytes) -> bytes:
    """Take out, say again, change places of, or push in some lines."""
    found = data.splitlines(keepends=True)
    if not found:
        return strew(dice, data, other)
    a, b = sorted((dice.randrange(len(found)), dice.randrange(len(found))))
    match dice.randrange(6):
        case 0:
            del found[a : min(b + 1, a + 4)]
        case 1:
            found[a : a + 1] = [found[a]] * dice.choice(OFTEN)
        case 2:
            found[a], found[b] = found[b], found[a]
        case 3:
            found[a] = b" " * dice.choice((1, 2, 4, 60)) + found[a]
        case 4:
            found[a] = found[a].lstrip()
        case _:
            found[a] = found[a].rstrip() + b" " + found[b]
    return b"".join(found)


ANY = (flip, cut, take_out, repeat, splice, strew, number, reencode, nothing)
TEXT = (*ANY, lines, lines, strew)
