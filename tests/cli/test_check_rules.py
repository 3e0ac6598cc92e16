"""`easyread rules`, and the page that it makes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.checking import all_rules

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_of_rules_is_not_stale(run: Callable[..., Result]) -> None:
    """It should be that docs/rules.md is what the rules say now.

    To make it again: easyread rules --output-format markdown > docs/rules.md
    """
    made = run("rules", "--output-format", "markdown").stdout

    assert made == PAGE.read_text(encoding="utf-8")


def test_every_rule_tells_all_about_itself(run: Callable[..., Result]) -> None:
    """It should be that a person can see what to do, why, and who asks for it."""
    known = json.loads(run("rules", "--output-format", "json").stdout)

    assert [one["rule"] for one in known] == [rule.name for rule in all_rules()]
    for one in known:
        empty = [name for name, value in one.items() if not value]
        assert empty == [], one["rule"]


def test_one_rule_is_told_with_examples(run: Callable[..., Result]) -> None:
    """It should be that a person can look up one rule by the name in a report."""
    shown = run("rules", "contraction").stdout

    for part in ("Hard to read:", "Plain:", "What we say:", "Source:"):
        assert part in shown


def test_a_wrong_name_is_told_with_the_right_one(run: Callable[..., Result]) -> None:
    """It should be that a slip in a name is easy to mend."""
    result = run("rules", "long-sentense")

    assert result.exit_code == 2
    assert "long-sentence" in result.stderr


def test_the_list_says_for_which_languages_a_rule_holds(
    run: Callable[..., Result],
) -> None:
    """It should be that one look tells what is checked in other languages too."""
    lines = run("rules").stdout.splitlines()
    told = {line.split()[0]: line.split()[2] for line in lines}

    assert (told["gap"], told["contraction"]) == ("any", "en")
