"""A name is found in whatever a folder holds, or what holds it is told."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pypdf
import pytest
from click.testing import CliRunner

from easyread.cli import main
from easyread.resources import resource_dir
from easyread.review.in_files import words_in
from tests.documents import INVITE

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

NAME = "Pat O'Neil"
CHARTER = """\
kind: charter
title: Our charter
version: {1}
example: true
date: Wednesday 6 March 2030
made by: [People in Halton]
promises:
  - heading: Our meetings
    say:
      - We will send you a {0}letter.
contact:
  phone: 0151 496 0123
"""


def zipped(name: str, content: bytes) -> bytes:
    """Return an archive with one file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return made.getvalue()


def tarred(name: str, content: bytes, mode: str) -> bytes:
    """Return an archive of another kind with one file."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode=mode) as archive:  # type: ignore[call-overload]
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    return made.getvalue()


HAS: dict[str, str | bytes] = {
    "letter.md": "x Pat O\u02bcNeil said",
    "wide.md": "Pat O\uff40Neil",
    "hidden.md": "Pat\u00a0O\u200b'\u034fNe\ufe0fil",
    "bold.md": "**Pat** *O'Neil*",
    "escaped.md": "Pat O\\'Neil",
    "quoted.md": "> I am Pat\n> O’Neil.",
    "comment.py": "# Pat\n# O'Neil said",
    "after-a-line.json": '{"a": "one\\nPat O\'Neil said"}',
    "over-lines.json": '{"a": "Pat\\nO\\u2019Neil"}',
    "doubled.yaml": "said: 'Pat O''Neil said'",
    "long.yaml": '"Pat O\\U00002019Neil"',
    "cells.html": "<td>Pat</td><td>O&#39;Neil</td><td>x</td>",
    "break.html": "Pat<br>O&rsquo;Neil<br>the",
    "split.html": "<p>Pat O&#x2019;<b>Nei</b>l</p><p>The",
    "mail.html": "<a href='mailto:x?subject=Pat%20O%27Neil'>",
    "search.html": "<a href='?q=Pat+O%E2%80%99Neil'>",
    "address.html": "<a href='mailto:pat.oneil@example.org'>",
    "list.csv": "number,last,first\n3,O'Neil,Pat\n",
    "table.csv": "Pat;O'Neil;3",
    "windows.txt": b"Pat O\x92Neil and \xe9",
    "mixed.txt": "Pat O’Neil".encode() + b" and \xe9",
    "notepad.txt": "Pat O’Neil".encode("utf-16"),
    "photo.png": b"\x89PNG\r\n\x1a\n\0\0tEXtAuthor\0Pat O'Neil\xff",
    "no-photo.jpg": b"Pat O'Neil",
    "program.bin": b"\0\1\2\xff\xfe Pat O'Neil \0\x90",
    "one.gz": gzip.compress(b"Pat O'Neil"),
    "one.bz2": bz2.compress(b"Pat O'Neil"),
    "one.xz": lzma.compress(b"Pat O'Neil"),
    "all.tgz": tarred("a.txt", b"Pat O'Neil", "w:gz"),
    "all.tar": tarred("pat-oneil.txt", b"\xff", "w"),
    "before.zip": b"Pat O'Neil\n" + zipped("a.txt", b"x"),
    "in.zip": zipped("a.docx", zipped("a.xml", b"<w:t>Pat O'Neil</w:t>")),
    "words.docx": zipped(
        "a.xml", b"<w:p><w:t>Pat O'</w:t><w:t>Neil</w:t></w:p><w:p><w:t>The"
    ),
    "pat-o-neil.md": "x",
    "PatONeil2.jpg": b"\xff\xd8\xff",
    "x/o'neil_pat/readme.md": "x",
}
CLOSED: dict[str, bytes] = {
    "old.pdf": b"%PDF-1.7\n",
    "in.zip": zipped("a.pdf", b"%PDF-1.7\n"),
    "no-mark.txt": "Pat O’Neil".encode("utf-16-be"),
    "word.rtf": b"{\\rtf1 Pat O\\'92Neil}",
    "letter.eml": b"To: x\nContent-Transfer-Encoding: base64\n\nUGF0IE8nTmVpbA==",
    "program.bin": b"\x01\x02\xff\x80Pat\xfe",
    "broken.zip": zipped("a.txt", b"abcdefgh" * 99)[:40]
    + b"\xff" * 9
    + zipped("a.txt", b"abcdefgh" * 99)[49:],
    "cut.gz": gzip.compress(b"some words")[:-6],
    "deep.gz": gzip.compress(
        gzip.compress(gzip.compress(gzip.compress(gzip.compress(b"Pat O'Neil"))))
    ),
}
HAS_NOT: dict[str, str | bytes] = {
    "other.md": "Pat O'Neill. Spat O'Neil. I saw Pat. O'Neil went.",
    "empty.gz": gzip.compress(b""),
    "words.docx": zipped("a.xml", b"<w:t>Nobody</w:t>"),
    "zeros.bin": bytes(2048),
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def easyread(*words: str) -> Result:
    """Run a command that does its work."""
    result = CliRunner().invoke(main, list(words))
    assert result.exit_code == 0, result.output
    return result


def forget(folder: str = ".") -> Result:
    """Forget Pat O'Neil."""
    result = CliRunner().invoke(main, ["review", "forget", NAME, folder])
    assert "Traceback" not in result.stderr
    return result


def put(folder: Path, place: str, content: str | bytes) -> None:
    """Write a file into a folder."""
    file = folder / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def record(folder: Path, title: str = "club") -> None:
    """Write an invite, and record a session with Pat O'Neil in it."""
    put(folder, "invite.yaml", INVITE)
    words = ["--when", "2026-03-04", "--people", "4", "--group", title, "--name", NAME]
    file = str(folder / "invite.yaml")
    easyread("review", "record", file, *words)


@pytest.mark.parametrize("place", HAS)
def test_what_has_the_name_is_told(here: Path, place: str) -> None:
    """Each of these was “nowhere”: it should be that it is found as people see it."""
    put(here, place, HAS[place])

    result = forget()

    named = place.removesuffix("/readme.md")
    assert f"{named}: this f" in result.stderr
    assert "still has the name." in result.stderr
    assert result.exit_code == 1


@pytest.mark.parametrize("place", CLOSED)
def test_what_cannot_be_looked_into_is_told(here: Path, place: str) -> None:
    """It should be that we say so, and say nowhere of nothing."""
    put(here, place, CLOSED[place])

    result = forget()

    assert f"{place}: we could not look into this." in result.stderr
    assert "nowhere" not in result.stderr
    assert result.exit_code == 2


@pytest.mark.parametrize("place", HAS_NOT)
def test_what_has_another_name_is_no_alarm(here: Path, place: str) -> None:
    """It should be that nobody is sent to look for what is not there."""
    put(here, place, HAS_NOT[place])

    result = forget()

    assert result.stderr == "We found this name nowhere.\n"
    assert result.exit_code == 0


def test_an_old_pdf_beside_a_new_page_is_found(here: Path) -> None:
    """It was passed over: it should be that the words of our PDFs are read."""
    record(here)
    for formats in ("html,pdf", "html"):
        easyread("build", "invite.yaml", "--to", formats)
        told = forget().stderr
        assert "build/invite.pdf: this file still has the name." in told
        assert ("build/invite.html: " in told) == (formats == "html,pdf")

    easyread("build", "invite.yaml", "--to", "pdf")
    assert forget().exit_code == 0


def test_an_old_version_in_a_site_can_be_taken_away(here: Path) -> None:
    """It was “delete the file”: it should be that what we advise can be done."""
    put(here, "content/easyread.yaml", "formats: html, fragment\n")
    put(here, "content/charter.yaml", CHARTER.format("", 1))
    words = ["--when", "2026-03-04", "--people", "4", "--group", "us", "--name", NAME]
    ours = "content/charter.yaml"
    publish = ["publish", "content", "-o", "site", "--unreviewed"]
    easyread("review", "record", ours, *words)
    easyread(*publish)
    forget()
    put(here, ours, CHARTER.format("long ", 2))
    easyread(*publish)

    told = forget()

    advised = "easyread publish withdraw charter 1.0 -o site --why “A name was in it.”"
    assert told.stderr.count(advised) == 2
    assert told.exit_code == 1
    easyread("publish", "withdraw", "charter", "1.0", "-o", "site", "--why", "A name.")
    assert forget().exit_code == 0


@pytest.mark.slow
@pytest.mark.parametrize("size", ["18", "22"])
def test_we_read_all_words_of_our_own_pdfs(here: Path, size: str) -> None:
    """It should be that we read what another program reads in them, and no less."""
    home = resource_dir("templates").parent
    folders = [str(home / name) for name in ("content", "examples")]
    for folder in folders:
        easyread("build", folder, "--to", "pdf", "-o", "out", "--size", size)
        files = sorted((here / "out").glob("*.pdf"))
        assert files
        for file in files:
            ours = "\n".join(words_in(file))
            theirs = [page.extract_text() for page in pypdf.PdfReader(file).pages]
            assert set(" ".join(theirs).split()) <= set(ours.split())


def test_the_folder_of_records_itself_may_be_named(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was not mended from inside: it should be that “.” is as good as its name."""
    record(here)
    monkeypatch.chdir(here / "reviews")

    result = forget()

    assert result.stdout.split() == ["names.yaml"]
    assert "Neil" not in (here / "reviews/names.yaml").read_text("utf-8")


def test_a_link_to_another_folder_is_told(here: Path) -> None:
    """It should be that we do not follow it, and say that we did not."""
    site, work = here / "site", here / "work"
    put(site, "invite.html", NAME)
    put(work, "a/notes.md", "nothing")
    (work / "site").symlink_to(site)
    (work / "b").symlink_to(work / "a")

    result = forget("work")

    assert result.exit_code == 2
    assert f"work/site: we could not look into this. It is a link to {site}." in (
        result.stderr
    )
    assert "work/b" not in result.stderr


def test_what_a_record_cannot_lose_has_a_way_out(here: Path) -> None:
    """It should be that people know what to do with the words that were checked."""
    record(here)
    put(here, "invite.yaml", INVITE.replace("title:", "title: Pat O’Neil and"))
    words = ["--when", "2026-03-05", "--people", "4", "--group", "club"]
    easyread("review", "record", "invite.yaml", *words)
    put(here, "reviews/names.yaml", f"people:\n  - name: {NAME} and Bob\n"
        "    document: invite\n    agreed: 2026-03-05\n")  # fmt: skip

    result = forget()

    assert result.exit_code == 1
    assert (
        "reviews/invite.yaml: this file still has the name. It keeps" in result.stderr
    )
    assert "Then delete this record, and check the document again." in result.stderr
    assert (
        "reviews/names.yaml: this file still has the name. It is a part of a longer"
        in (result.stderr)
    )


@pytest.mark.parametrize("has_it", [True, False])
def test_where_we_cannot_write_the_name_is_still_told(
    here: Path, *, has_it: bool
) -> None:
    """It should be that we look, though we cannot mend; and say why we did not."""
    record(here)
    if not has_it:
        (here / "reviews/names.yaml").write_text("people: []\n", "utf-8")
    (here / "reviews/.lock").mkdir()

    result = forget()

    if has_it:
        assert result.exit_code == 1
        said = "reviews/names.yaml: this file still has the name. We cannot write "
        assert said in result.stderr
    else:
        assert result.exit_code == 0


def test_a_broken_record_is_told_with_the_name_in_it(here: Path) -> None:
    """It should be that both are said: it is broken, and whom it names."""
    put(here, "reviews/invite.yaml", "said: 'Pat O''Neil'\n  - [")

    result = forget()

    assert result.exit_code == 2
    assert "reviews/invite.yaml: this file still has the name." in result.stderr
    assert "reviews/invite.yaml: we could not look into this." in result.stderr
