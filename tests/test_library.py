"""What other programs call: `import easyread`, and nothing else of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import easyread
from easyread.errors import UnknownNameError
from tests.documents import INVITE

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def invite(tmp_path: Path) -> Path:
    """Return an invite in a folder whose easyread.yaml asks for rules of its own."""
    (tmp_path / "easyread.yaml").write_text("profile: europe\n", encoding="utf-8")
    file = tmp_path / "invite.yaml"
    file.write_text(INVITE, encoding="utf-8")
    return file


def test_check_holds_to_the_profile_of_the_folder(invite: Path) -> None:
    """It should be that a program checks by the rules that the command line takes."""
    document = easyread.pair(easyread.load(invite))

    assert easyread.check(document).profile == "europe"
    assert easyread.check(document, "nhs").profile == "nhs"
    assert easyread.check(easyread.parse("We meet.", "txt")).profile == "uk"
    assert easyread.check_text("We meet.").profile == "uk"


def test_build_holds_to_the_profile_of_the_folder(invite: Path, tmp_path: Path) -> None:
    """It should be that a build takes the rules of the folder, unless others are named."""
    (tmp_path / "easyread.yaml").write_text("profile: ours.yaml\n", encoding="utf-8")

    (tmp_path / "ours.yaml").write_text("like: uuk\n", encoding="utf-8")

    with pytest.raises(UnknownNameError, match="no profile “uuk”"):
        easyread.build(invite, to="html", out=tmp_path / "build")

    assert easyread.build(invite, "html", tmp_path / "build", profile="nhs")
