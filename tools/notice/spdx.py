"""Licences as SPDX writes them: names, joined by AND, OR and brackets."""

from __future__ import annotations

import re

from packaging.licenses import (
    InvalidLicenseExpression,
    canonicalize_license_expression,
)

WORD = re.compile(r"[()]|\b(?:AND|OR)\b|(?:(?! (?:AND|OR) )[^()])+")


def canonical(said: str) -> str | None:
    """Return a licence in the letters of SPDX; None where SPDX does not know it."""
    try:
        return str(canonicalize_license_expression(said))
    except InvalidLicenseExpression:
        return None


def ways(licence: str) -> list[frozenset[str]]:
    """Return each set of licences that one may choose to hold to, best first.

    A name with an exception (`GPL-2.0-only WITH Classpath-exception-2.0`) is one name.
    What SPDX does not know is taken for one name, too.
    """
    if canonical(licence) is None:
        return [frozenset({licence})]
    return _any_of([word.strip() for word in WORD.findall(licence) if word.strip()])


def _any_of(words: list[str]) -> list[frozenset[str]]:
    found = _all_of(words)
    while words and words[0] == "OR":
        words.pop(0)
        found += _all_of(words)
    return found


def _all_of(words: list[str]) -> list[frozenset[str]]:
    found = _one(words)
    while words and words[0] == "AND":
        words.pop(0)
        more = _one(words)
        found = [way | other for way in found for other in more]
    return found


def _one(words: list[str]) -> list[frozenset[str]]:
    word = words.pop(0)
    if word != "(":
        return [frozenset({word})]
    found = _any_of(words)
    words.pop(0)  # its other bracket
    return found
