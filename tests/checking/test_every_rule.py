"""What every rule must hold to, also one that somebody adds tomorrow."""

from __future__ import annotations

import re
import subprocess
import sys
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from easyread.checking import all_rules, check_text, find_rule, rules
from easyread.checking.engine import draft_rules
from easyread.errors import UnknownNameError

if TYPE_CHECKING:
    from easyread.checking.engine import Rule
    from tests.checking.conftest import Looks

every_rule = pytest.mark.parametrize("rule", all_rules(), ids=attrgetter("name"))
QUOTED = re.compile(r"“[^”]*”")


@every_rule
def test_finds_its_hard_examples(rule: Rule, looks: Looks) -> None:
    """It should be that a rule sees the wording that it was made for."""
    missed = [str(text) for text in rule.hard if not looks(rule, text)]

    assert rule.hard
    assert missed == []


@every_rule
def test_leaves_its_plain_examples(rule: Rule, looks: Looks) -> None:
    """It should be that a rule does not nag about what is fine."""
    nagged = [str(text) for text in rule.plain if looks(rule, text)]

    assert rule.plain
    assert nagged == []


@every_rule
def test_says_why_and_where_it_comes_from(rule: Rule) -> None:
    """It should be that each rule tells what to do, why, and on which standard it rests."""
    first, *why = rule.doc.split("\n\n")

    assert first.endswith(".")
    assert why
    assert rule.source


@every_rule
def test_speaks_plainly(rule: Rule, looks: Looks) -> None:
    """It should be that our own messages and advice pass our own rules."""
    said = {
        QUOTED.sub("this", text)
        for example in rule.hard
        for finding in looks(rule, example)
        for text in (finding.message, finding.advice)
        if text
    }
    told = [rule.doc.replace("\n", " "), *said]
    spoken = [QUOTED.sub("this", text) for text in told]
    wrong = [
        (text, finding.message)
        for text in spoken
        for finding in check_text(text).findings
        # Authors know who their “safeguarding lead” is; readers never see this.
        if finding.rule != "word-to-explain"
    ]

    assert wrong == []


@every_rule
def test_quotes_a_place_inside_the_text(rule: Rule, looks: Looks) -> None:
    """It should be that a finding marks at least one character, and ends after it starts."""
    for example in rule.hard:
        for finding in looks(rule, example):
            assert finding.place <= finding.end


def test_each_file_is_a_rule() -> None:
    """It should be that a rule is called as its file."""
    files = {
        path.stem.replace("_", "-")
        for path in Path(next(iter(rules_path()))).rglob("*.py")
        if path.stem != "__init__"
    }

    assert {rule.name for rule in all_rules()} == files


def test_a_build_loads_only_what_makes_a_draft() -> None:
    """It should be that a build stays quick, however many rules there are."""
    code = (
        "import sys, easyread.checking as c\n"
        "assert not c.blocking(c.samples.sample('We meet today.'))\n"
        "print(sum(name.startswith('easyread.checking.rules.') for name in sys.modules))"
    )
    loaded = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert int(loaded) == 1 + len(draft_rules())


def rules_path() -> list[str]:
    """Return where the rules are."""
    return list(rules.__path__)


def test_a_wrong_name_is_told_with_the_right_one() -> None:
    """It should be that a rule is found in either spelling, and a near miss is named."""
    assert find_rule("long_sentence").name == "long-sentence"
    with pytest.raises(UnknownNameError, match="Do you mean “long-sentence”"):
        find_rule("long-sentance")
