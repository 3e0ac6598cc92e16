"""Ways to hold a rule to its own examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.checking import load_profile
from easyread.checking.context import Context
from easyread.checking.engine import Checker, Example, WaiverRule, all_rules
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.checking.engine import Rule
    from easyread.findings import Finding

    Looks = Callable[[Rule, str | Example], list[Finding]]


@pytest.fixture
def looks() -> Looks:
    """Return what one rule finds in one of its examples."""

    def found(rule: Rule, example: str | Example) -> list[Finding]:
        one = (
            example
            if isinstance(example, Example)
            else Example(example, sample(example))
        )
        profile = "easy-read-2026" if rule.name == "document-length" else "uk"
        limits = load_profile(profile).limits
        checker = Checker(Context(one.document, one.settings, limits))
        # A waiver is needed or not by what the other rules find.
        rules = all_rules() if isinstance(rule, WaiverRule) else (rule,)
        return [one for one in checker.run(rules) if one.rule == rule.name]

    return found
