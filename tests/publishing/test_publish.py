"""Publishing, from a folder of documents to the site that readers see."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from easyread.errors import EasyReadError, UnknownNameError
from easyread.publishing import PublishRequest, publish

if TYPE_CHECKING:
    from pathlib import Path

    from tests.publishing.conftest import Desk

LINK = re.compile(r'<a href="([^"#:]+)"')
V2 = ("version: 1", "version: 2")


def words(page: str) -> str:
    """Return what people read on a page."""
    body = page[page.index("<main>") : page.index("</main>")]
    return re.sub(r"<[^>]+>", " ", body)


def test_a_site_has_every_document_and_every_link_leads_somewhere(desk: Desk) -> None:
    """It should be that no reader meets a page that is not there."""
    desk.publish()
    desk.change("charter", V2, ("We will be kind.", "We will be kind to all."))
    desk.publish()

    pages = desk.pages()
    assert "charter/v1.0/index.html" in pages
    assert "charter/v2.0/changes.html" in pages
    for place in pages:
        found = LINK.findall(desk.page(place))
        assert found or place == "index.html"
        for href in found:
            if not href.endswith(".pdf"):
                assert (desk.site / place).parent.joinpath(href).resolve().is_file()


def test_latest_is_a_copy_of_the_newest(desk: Desk) -> None:
    """It should be that one address always has the newest version."""
    desk.publish()
    desk.change("charter", V2)
    desk.publish()

    files = desk.files()
    newest = {k[13:]: v for k, v in files.items() if k.startswith("charter/v2.0/")}
    latest = {k[15:]: v for k, v in files.items() if k.startswith("charter/latest/")}
    assert newest == latest
    assert desk.data("charter/versions.json") == [
        {"aliases": ["latest"], "title": "2", "version": "2.0"},
        {"aliases": [], "title": "1", "version": "1.0"},
    ]


def test_a_published_version_never_changes_again(desk: Desk) -> None:
    """It should be that what people cite stays as it was, byte for byte."""
    desk.publish()
    before = {k: v for k, v in desk.files().items() if k.startswith("charter/v1.0/")}
    desk.change("charter", V2, ("We will be kind.", "We will be fair."))
    desk.publish()
    (desk.content / "easyread.yaml").write_text(
        "formats: html\norganisation:\n  name: Us\n"
    )
    desk.publish()

    after = {k: v for k, v in desk.files().items() if k.startswith("charter/v1.0/")}
    assert after == before


def test_other_words_under_an_old_version_are_refused(desk: Desk) -> None:
    """It should be that the author sees which sentences are not as they were."""
    desk.publish()
    before = desk.files()
    desk.change("charter", ("We will be kind.", "We will be fair."))

    (reason,) = desk.publish().refused

    assert "higher than 1" in reason
    assert "“We will be fair.”, before: “We will be kind.”" in reason
    assert desk.files() == before


def test_a_version_does_not_go_back(desk: Desk) -> None:
    """It should be that the newest version is the one that was made last."""
    desk.change("charter", V2)
    desk.publish()
    desk.change("charter", ("version: 2", "version: 1.9"))

    (reason,) = desk.publish().refused

    assert "version 2 is published already" in reason


@pytest.mark.parametrize(
    ("written", "said"),
    [("version: one", "not a version that we know"), ("", "now it has no version")],
)
def test_a_version_stays_a_number(desk: Desk, written: str, said: str) -> None:
    """It should be that a version cannot get lost."""
    desk.publish()
    desk.change("charter", ("version: 1\n", f"{written}\n"))

    assert said in desk.publish().refused[0]


def test_a_draft_is_refused_and_takes_the_others_with_it(desk: Desk) -> None:
    """It should be that a site is never published half."""
    desk.change("invite", ("  start: 11:00\n", "  start:\n"))

    done = desk.publish()

    assert any("invite.yaml" in reason for reason in done.refused)
    assert not desk.site.exists()


def test_a_new_major_version_must_be_checked_by_people(desk: Desk) -> None:
    """It should be that nothing promises new things which nobody has checked."""
    assert (
        "People have not checked version 1.0"
        in desk.publish(unreviewed=False).refused[0]
    )

    desk.publish()

    page = words(desk.page("charter/v1.0/index.html"))
    assert "People have not checked this document yet." in page
    assert "People have not checked it yet." in words(desk.page("checked.html"))


def test_what_has_changed_is_told_sentence_by_sentence(desk: Desk) -> None:
    """It should be that readers see what is new, other and gone."""
    desk.publish()
    desk.change(
        "charter",
        V2,
        ("      - We will have a break.\n", ""),
        ("We will be kind.", "We will be very kind."),
        (
            "We will tell you what we did.",
            "We will tell you what we did.\n  - You can ask us.",
        ),
    )
    desk.publish()

    page = desk.page("charter/v2.0/changes.html")
    parts = dict(re.findall(r"<h2[^>]*>([^<]+)</h2>(.*?)</section>", page, re.DOTALL))
    assert "You can ask us." in parts["What is new"]
    assert "Before: We will be kind." in parts["What we say in other words"]
    assert "Now: We will be very kind." in parts["What we say in other words"]
    assert "We will have a break." in parts["What we took out"]
    assert "We will listen." not in page
    assert "charter/v1.0/changes.html" not in desk.files()


def test_every_version_tells_from_the_start_where_the_newest_is(desk: Desk) -> None:
    """It should be that a page which was kept for years still leads on."""
    desk.publish()

    page = desk.page("charter/v1.0/index.html")
    front = page[: page.index("<h2")]
    banner = front[front.index('class="banner"') : front.index("<h1")]
    assert "This is version 1." in banner
    assert '<a href="../index.html">Look here for the newest version.</a>' in banner


def test_an_invite_has_one_address_and_says_when_it_is_over(desk: Desk) -> None:
    """It should be that nobody goes to a meeting that was last week."""
    desk.publish(date(2030, 3, 6))
    assert "This meeting is over." not in desk.page("invite/index.html")

    done = desk.publish(date(2030, 3, 7))

    assert {one.name: one.summary for one in done.plans}["invite"] == "it is over"
    assert "This meeting is over." in words(desk.page("invite/index.html"))
    assert "What is over" in desk.page("index.html")


def test_only_examples_stay_out_of_search_engines(desk: Desk) -> None:
    """It should be that nobody finds a meeting that is not real."""
    noindex = '<meta name="robots" content="noindex">'
    desk.change("invite", ("kind: invite", "kind: invite\nexample: true"))
    desk.publish()

    assert noindex in desk.page("invite/index.html")
    assert noindex not in desk.page("charter/latest/index.html")
    assert noindex not in desk.page("index.html")


def test_no_page_loads_anything_from_elsewhere(desk: Desk) -> None:
    """It should be that reading tells nobody who reads."""
    desk.publish()

    for place in desk.pages():
        page = desk.page(place)
        assert not re.search(r'(?:src|srcset)="(?!data:)', page)
        assert "default-src 'none'" in page


def test_private_notes_are_not_published(desk: Desk) -> None:
    """It should be that what an author tells a colleague stays between them."""
    desk.publish()

    file = desk.page("charter/v1.0/charter.yaml")
    assert file.startswith("kind: charter\n")
    assert "Ask the chair" not in file


def test_the_manifest_tells_what_is_there(desk: Desk) -> None:
    """It should be that anybody can prove what was published, and with what."""
    desk.publish()

    told = desk.data("charter/v1.0/manifest.json")
    page = desk.files()["charter/v1.0/index.html"]
    assert told["files"]["index.html"] == {
        "sha256": hashlib.sha256(page).hexdigest(),
        "bytes": len(page),
    }
    assert told["review"]["state"] == "never"
    assert told["check"]["scores"]["words"] > 20
    assert {"easyread", "weasyprint", "pango", "fonts"} <= told["made with"].keys()
    assert {one["set"] for one in told["licences"]} >= {"drawn"}
    assert told["seen"]["sentences"][0]["words"] == "How we work together"


def test_a_site_publishes_the_formats_that_its_settings_name(desk: Desk) -> None:
    """It should be that a new format is on a site when somebody asks for it."""
    (desk.content / "easyread.yaml").write_text("formats: [html, txt]\n")
    desk.publish()

    assert "invite/invite.txt" in desk.files()
    assert not [name for name in desk.files() if "fragment" in name]
    page = desk.files()["invite/index.html"].decode()
    assert 'href="invite.txt"' in page
    assert ".pdf" not in desk.page("index.html")


def test_a_format_that_nobody_knows_is_refused(desk: Desk) -> None:
    """It should be that a slip in easyread.yaml is said, not passed over."""
    (desk.content / "easyread.yaml").write_text("formats: [html, docs]\n")

    with pytest.raises(UnknownNameError, match=r"easyread\.yaml: .*“docs”"):
        desk.publish()


def test_a_second_run_writes_nothing(desk: Desk) -> None:
    """It should be that a site without news is left alone."""
    desk.publish()
    before = {path: path.stat().st_mtime_ns for path in desk.site.rglob("*")}

    done = desk.publish(unreviewed=False)

    assert (done.written, done.gone, done.refused) == ((), (), ())
    assert {path: path.stat().st_mtime_ns for path in desk.site.rglob("*")} == before


def test_a_comment_is_no_news(desk: Desk) -> None:
    """It should be that a note to a colleague makes no new pages."""
    desk.publish()
    desk.change("charter", ("# Ask the chair", "# Do not ask the chair"))

    assert set(desk.publish().written) == {"published.json", "SHA256SUMS"}


def test_a_picture_beside_the_documents_is_news(desk: Desk) -> None:
    """It should be that a new logo reaches the pages that may change."""
    desk.publish()
    (desk.content / "easyread.yaml").write_text(
        "formats: html\norganisation:\n  name: Us two\n"
    )

    written = desk.publish().written

    assert "invite/index.html" in written
    assert "index.html" in written
    assert not any(place.startswith("charter/v1.0/") for place in written)


def test_a_folder_with_other_things_is_refused(desk: Desk) -> None:
    """It should be that a slip of the pen never overwrites somebody's files."""
    desk.site.mkdir()
    (desk.site / "thesis.txt").write_text("all of it")

    with pytest.raises(EasyReadError, match="holds other files"):
        desk.publish()


def test_what_others_put_into_a_site_stays(desk: Desk) -> None:
    """It should be that a host's own files live through a new version."""
    desk.publish()
    (desk.site / "CNAME").write_text("example.org")
    desk.change("charter", V2)
    desk.publish()

    assert (desk.site / "CNAME").read_text() == "example.org"


def test_a_dry_run_writes_nothing(desk: Desk) -> None:
    """It should be that people can see first what would happen."""
    order = PublishRequest(
        desk.content, desk.site, date(2030, 1, 1), unreviewed=True, dry_run=True
    )

    assert "charter/v1.0/index.html" in publish(order).written
    assert not desk.site.exists()


@pytest.mark.parametrize("name", ["My Charter", "con", "índex"])
def test_a_name_that_is_no_address_is_refused(desk: Desk, name: str) -> None:
    """It should be that every address works in every browser and on every disk."""
    (desk.content / "charter.yaml").rename(desk.content / f"{name}.yaml")

    with pytest.raises(EasyReadError, match="cannot be a web address"):
        desk.publish()


@pytest.mark.pdf
def test_two_machines_give_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    """It should be that anybody can make the same site again and compare."""
    (desk.content / "easyread.yaml").unlink()
    made = []
    for number, zone in enumerate(("UTC", "Asia/Tokyo")):
        site = tmp_path / f"site-{number}"
        command = [sys.executable, "-m", "easyread", "publish", str(desk.content)]
        options = ["-o", str(site), "--unreviewed", "--today", "2030-01-01", "-q"]
        env = {**os.environ, "TZ": zone, "PYTHONHASHSEED": str(number), "LC_ALL": "C"}
        subprocess.run([*command, *options], check=True, env=env)  # noqa: S603  ours
        made.append(
            {
                p.relative_to(site).as_posix(): p.read_bytes()
                for p in site.rglob("*")
                if p.is_file()
            }
        )

    assert made[0] == made[1]
    assert "charter/v1.0/charter.pdf" in made[0]
