"""What version 0.1 wrote down counts: its record of a check, its published site.

The folder version_0_1 holds what that version made of the charter in it.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from easyread.pipeline import prepare

if TYPE_CHECKING:
    from tests.publishing.conftest import Desk

OLD = Path(__file__).parent / "version_0_1"


@pytest.fixture
def old(desk: Desk) -> Desk:
    """Be at the desk of someone who published with version 0.1."""
    (desk.content / "invite.yaml").unlink()
    (desk.content / "reviews").mkdir()
    for name in ("charter.yaml", "reviews/charter.yaml"):
        shutil.copy(OLD / name, desk.content / name)
    (desk.site / "charter/v1.0").mkdir(parents=True)
    shutil.copy(OLD / "published.json", desk.site)
    shutil.copy(OLD / "manifest.json", desk.site / "charter/v1.0")
    return desk


def test_what_people_checked_is_still_checked(old: Desk) -> None:
    """It should be that nobody is asked to check the same words again."""
    assert prepare(old.content / "charter.yaml").review.state == "checked"


def test_a_published_version_stays_as_it_was(old: Desk) -> None:
    """It should be that a new program finds nothing new in old words."""
    done = old.publish(unreviewed=False)

    assert [(one.name, one.summary, one.files) for one in done.plans] == [
        ("charter", "", {})
    ]
    assert done.refused == ()


def test_only_what_an_author_changed_is_new(old: Desk) -> None:
    """It should be that each sentence that stayed is known again."""
    old.change("charter", ("We will listen.", "We will all listen."))

    refused = old.publish(unreviewed=False).refused

    assert len(refused) == 1
    assert refused[0].splitlines()[1:] == [
        "  line 13: “We will all listen.”, before: “We will listen.”"
    ]
