"""Finding what is not as it was published."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from easyread.errors import EasyReadError
from easyread.publishing import Difference, verify

if TYPE_CHECKING:
    from tests.publishing.conftest import Desk


def test_a_site_is_as_it_was_published(desk: Desk) -> None:
    """It should be that a fresh site has nothing to tell."""
    desk.publish()

    files, found = verify(desk.site)

    assert not found
    assert files == len(desk.files()) - 1


def test_every_sort_of_change_is_found(desk: Desk) -> None:
    """It should be that nobody can change, take or add a file unseen."""
    desk.publish()
    (desk.site / "charter/latest/index.html").write_text("We will be unkind.")
    (desk.site / "invite/invite.yaml").unlink()
    (desk.site / "invite/other.html").write_text("Come on Tuesday.")
    (desk.site / "CNAME").write_text("example.org")

    assert verify(desk.site)[1] == (
        Difference("charter/latest/index.html", "changed"),
        Difference("invite/invite.yaml", "missing"),
        Difference("invite/other.html", "not ours"),
    )


def test_a_change_is_found_when_the_list_of_the_site_was_changed_too(
    desk: Desk,
) -> None:
    """It should be that one changed list does not hide a changed page."""
    desk.publish()
    page, sums = desk.site / "invite/index.html", desk.site / "SHA256SUMS"
    old = hashlib.sha256(page.read_bytes()).hexdigest()
    page.write_text("Come on Tuesday.")
    new = hashlib.sha256(page.read_bytes()).hexdigest()
    sums.write_text(sums.read_text().replace(old, new))

    assert verify(desk.site)[1] == (Difference("invite/index.html", "changed"),)


def test_only_a_site_can_be_verified(desk: Desk) -> None:
    """It should be that the wrong folder is never called whole."""
    with pytest.raises(EasyReadError, match="not a site that we published"):
        verify(desk.content)
