"""What a sentence must have before a rule is asked of it.

A rule names its signs: words in small letters, marks such as a comma, or one of the
names below. Where a sentence has none of them, the rule cannot find anything. So a
sentence costs what stands in it, not as much as there are rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from easyread.checking.engine import Rule

    # A list that is read from a file is told only when somebody checks.
    Signs = Collection[str] | Callable[[], Collection[str]]

FIGURES, CAPITALS, PICTURE = "(figures)", "(capitals)", "(picture)"


class Asking:
    """Rules by the signs that they wait for; those without signs wait for none.

    Each rule is a bit of a number. Sentences with the same bits are asked the same,
    and few of all the numbers ever come up.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._waiting: dict[str, int] = {}
        self._always = 0
        self._picked: dict[int, tuple[int, ...]] = {}
        for place, rule in enumerate(rules):
            signs = rule.signs() if callable(rule.signs) else rule.signs
            if not signs:
                self._always |= 1 << place
            for sign in signs:
                self._waiting[sign] = self._waiting.get(sign, 0) | 1 << place
        self._signs = frozenset(self._waiting)

    def places(self, signs: frozenset[str]) -> tuple[int, ...]:
        """Return which rules, by their places, a sentence with these signs is asked."""
        bits, waiting = self._always, self._waiting
        for sign in self._signs & signs:
            bits |= waiting[sign]
        picked = self._picked.get(bits)
        if picked is None:
            picked = self._picked[bits] = tuple(
                place for place in range(len(self._rules)) if bits >> place & 1
            )
        return picked
