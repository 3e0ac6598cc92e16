"""A rule finds the same alone, in any order, and together with all others."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from easyread.checking import _context
from easyread.checking.engine import Checker, WaiverRule, all_rules
from easyread.loading import parse
from easyread.loading.discover import documents_in
from easyread.pairing import pair
from easyread.project import Project
from easyread.resources import resource_dir
from easyread.settings import Settings

if TYPE_CHECKING:
    from easyread.model import Document

HOME = resource_dir("templates").parent
ODD = [
    "# CQC\n\nThe CQC came.\n",
    "# Our NHS\n\n## CQC\n\n## CQC\n\nThey came.\n",
    "# The ICB (ICB)\n\n## ICB and CQC, DoLS\n\n- ICB\n- CQC\n",
    "# A 3 p.m. MEETING\n\n## WHAT IS A DNACPR?\n\nIt is a form; it is “hard”.\n",
    "# It\n\n## Utilise it!\n\nIt was utilised by it (it). 5 hundred of them.\n",
    "# X\n\n##  \n\nWe meet.\n\n## v2.0 BSL & 1/2\n\n1. Go.\n2. Stop.\n",
]


def documents() -> list[Document]:
    """Return our own documents, and some whose headings are odd."""
    files = documents_in([HOME / "content", HOME / "examples"])
    ours = (Project.at(file).read(file).document for file in files)
    return [*map(pair, (parse(text, "md", "odd.md") for text in ODD)), *ours]


@pytest.mark.parametrize(
    "document", documents(), ids=lambda one: one.place.file + one.title
)
def test_a_rule_needs_no_other_rule(document: Document) -> None:
    """A short form in a heading crashed the check: what one rule read, no other knew."""
    rules = [rule for rule in all_rules() if not isinstance(rule, WaiverRule)]

    def found(*some: object) -> list[str]:
        context, _ = _context(document, None, Settings())
        return sorted(map(repr, Checker(context).run(some)))  # type: ignore[arg-type]

    together = found(*rules)
    shuffled = Random(7).sample(rules, len(rules))  # noqa: S311  nothing secret

    assert found(*shuffled) == together
    assert sorted(one for rule in rules for one in found(rule)) == together
