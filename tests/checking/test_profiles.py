"""The numbers that rules hold to."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from easyread.checking import check_text, load_profile, profile_names
from easyread.errors import EasyReadError, UnknownNameError
from easyread.loading import settings_for

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", profile_names())
def test_each_number_names_its_source(name: str) -> None:
    """It should be that no number comes from nowhere."""
    profile = load_profile(name)
    limits = [getattr(profile.limits, field.name) for field in fields(profile.limits)]

    assert profile.name == name
    assert profile.title
    assert all(limit.source for limit in limits if limit is not None)
    assert (
        profile.limits.sentence_words_warning.number
        < profile.limits.sentence_words_error.number
    )


def test_the_named_profiles_are_there() -> None:
    """It should be that each profile that we promise can be used."""
    assert set(profile_names()) == {
        "uk", "gov-uk", "nhs", "europe", "scotland", "easy-read-2026",
    }  # fmt: skip


def test_a_profile_changes_what_is_found() -> None:
    """It should be that 13 words are too many in Scotland alone, with Scotland's source."""
    text = "We will meet in the big hall in the town on the day."

    assert not check_text(text).findings
    assert "Scottish Government" in check_text(text, "scotland").findings[0].source


def test_an_own_profile(tmp_path: Path) -> None:
    """It should be that an organisation's file needs only the numbers that differ."""
    file = tmp_path / "ours.yaml"
    file.write_text("like: uk\ntitle: Ours\nlimits:\n  sentence_words_warning: 3\n")
    report = check_text("We will meet you.", str(file))

    assert report.profile == "ours"
    assert [one.rule for one in report.findings] == ["long-sentence"]
    assert (
        load_profile(str(file)).limits.pages_error
        == load_profile("uk").limits.pages_error
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("like: ukk\n", "uk"),
        ("like: uk\nlimits:\n  sentence_word_warning: 3\n", "sentence_words_warning"),
        ("like: uk\nlimits:\n  sentence_words_warning: many\n", "needs a number"),
        ("like: uk\nlimits: 3\n", "names with numbers"),
        ("title: x\n", "limits are missing"),
        ("- 1\n", "no profile"),
        ("a: [", "not good YAML"),
        ("a: &a [*a]\n", "line 1: we do not read anchors"),
        ("like: p.yaml\n", "go round"),
    ],
)
def test_mistakes_in_a_profile_are_told(tmp_path: Path, text: str, said: str) -> None:
    """It should be that a wrong profile stops the work with what to do."""
    file = tmp_path / "p.yaml"
    file.write_text(text)
    with pytest.raises(EasyReadError, match=said):
        load_profile(str(file))


def test_an_unknown_profile_is_told_with_the_nearest() -> None:
    """It should be that a near miss is named, and a lost file too."""
    with pytest.raises(UnknownNameError, match="Do you mean “scotland”"):
        load_profile("scotlnd")
    with pytest.raises(EasyReadError, match=r"There is no file gone\.yaml"):
        load_profile("gone.yaml")


def test_the_name_of_a_profile_may_have_capitals() -> None:
    """It should be that “Scotland” is the profile “scotland”."""
    assert load_profile("Scotland") == load_profile("scotland")


def test_an_own_profile_is_looked_for_beside_the_settings(tmp_path: Path) -> None:
    """It should be that “profile: ours.yaml” works from every folder."""
    (tmp_path / "ours.yaml").write_text("like: uk\ntitle: Ours\nlimits: {}\n")
    (tmp_path / "easyread.yaml").write_text("profile: ours.yaml\n")

    assert load_profile(settings_for(tmp_path).profile).title == "Ours"


def test_a_changed_profile_counts_at_once(tmp_path: Path) -> None:
    """It should be that a program that runs for long sees what people write meanwhile."""
    file = tmp_path / "ours.yaml"
    for title in ("Ours", "New"):
        file.write_text(f"like: uk\ntitle: {title}\nlimits: {{}}\n")

        assert load_profile(str(file)).title == title


def test_a_far_name_is_not_taken_for_a_profile() -> None:
    """`--profile nope` was told “europe”: it should be that all are named instead."""
    with pytest.raises(UnknownNameError, match="“nope”") as raised:
        load_profile("nope")

    assert "Do you mean" not in str(raised.value)
    with pytest.raises(UnknownNameError, match="Do you mean “europe”"):
        load_profile("euorpe")
