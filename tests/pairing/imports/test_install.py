"""Sets from strangers: nothing is written elsewhere, nothing runs, nothing blows up."""

from __future__ import annotations

import io
import re
import stat
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from easyread.errors import EasyReadError
from easyread.pairing.imports import container as containers
from easyread.pairing.imports.install import own_name
from tests.pairing.imports.conftest import archive, folder, png, svg

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from easyread.pairing.imports import Installed

    BringIn = Callable[..., tuple[Installed, dict[str, dict[str, Any]]]]

NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}\.(svg|png|jpe?g)")
ESCAPES = (
    "../../evil.svg",
    "/srv/evil.svg",
    "C:/evil.svg",
    "..\\..\\evil.svg",
    "a/../../../evil.svg",
    "con.svg",
    "NUL.png.svg",
    "é—漢字.svg",
    "x" * 200 + ".svg",
    "sub/Evil.svg",
    "sub/evil.svg",
)


def everything_in(path: Path) -> set[str]:
    """Return every file below a folder."""
    return {str(one.relative_to(path)) for one in path.rglob("*") if one.is_file()}


def test_an_archive_writes_nowhere_else(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that only names of ours come to be, and in the set's folder alone."""
    path = archive(
        tmp_path / "e.zip", {name: svg(n) for n, name in enumerate(ESCAPES, start=1)}
    )
    before = everything_in(tmp_path)
    installed, _ = bring_in(path, licence="own")
    new = everything_in(tmp_path) - before

    assert all(name.startswith("house/symbols/e/") for name in new)
    pictures = {name.rpartition("/")[2] for name in new} - {"index.jsonl", "set.yaml"}
    assert len(pictures) == installed.count > 5
    assert all(NAME.fullmatch(name) for name in pictures)
    assert not {"con.svg", "nul.svg"} & pictures


def test_a_link_in_an_archive_is_left_out(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that an archive cannot point at other files of the machine."""
    path = tmp_path / "l.zip"
    with zipfile.ZipFile(path, "w") as archive_file:
        link = zipfile.ZipInfo("link.svg")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive_file.writestr(link, "/etc/passwd")
        archive_file.writestr("bus.svg", svg())
    installed, index = bring_in(path, licence="own")
    assert set(index) == {"bus"}
    assert installed.refused == ()


def test_a_link_out_of_a_folder_is_left_out(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that a folder cannot either."""
    (tmp_path / "secret.svg").write_bytes(svg(9))
    path = folder(tmp_path / "f", {"bus.svg": svg()})
    (path / "link.svg").symlink_to(tmp_path / "secret.svg")
    installed, index = bring_in(path, licence="own")
    assert set(index) == {"bus"}
    assert installed.refused[0][0] == "link.svg"


def test_an_entry_is_counted_while_it_is_read(
    tmp_path: Path, bring_in: BringIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a small archive cannot fill the memory."""
    monkeypatch.setattr(containers, "MOST_BYTES", 10_000)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive_file:
        archive_file.writestr("bomb.svg", b"<svg " + b" " * 5_000_000)
        archive_file.writestr("bus.svg", svg())
    installed, index = bring_in(path, licence="own")
    assert set(index) == {"bus"}
    assert "over" in installed.refused[0][1]


def test_an_archive_is_counted_as_a_whole(
    tmp_path: Path, bring_in: BringIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that many middling files cannot fill the disk."""
    monkeypatch.setattr(containers, "MOST_IN_ALL", 250)
    path = archive(tmp_path / "m.zip", {f"a{n}.svg": svg(n) for n in range(1, 9)})
    installed, _ = bring_in(path, licence="own")
    assert installed.count < 3
    assert "two gigabytes" in installed.refused[-1][1]


@pytest.mark.parametrize("limit", [5])
def test_too_many_files_are_refused(
    limit: int, tmp_path: Path, bring_in: BringIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that an endless list of names ends."""
    monkeypatch.setattr(containers, "MOST_FILES", limit)
    files = {f"a{n}.svg": svg(n) for n in range(9)}
    for path in (folder(tmp_path / "f", files), archive(tmp_path / "z.zip", files)):
        with pytest.raises(EasyReadError, match="more than 5 files"):
            bring_in(path, licence="own")


@pytest.mark.parametrize(
    "broken", [b"PK\x03\x04 no archive", b"", b"PK\x05\x06" + b"\0" * 18]
)
def test_a_broken_archive_is_told(
    broken: bytes, tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that a bad download is no crash."""
    (tmp_path / "b.zip").write_bytes(broken)
    with pytest.raises(EasyReadError):
        bring_in(tmp_path / "b.zip", licence="own")


HOSTILE = {
    "script.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>x</script></svg>',
    "entity.svg": b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">&a;</svg>',
    "net.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>@import url(http://x);</style></svg>',
    "program.png": b"MZ\x90\x00",
    "cut.png": png()[:200],
}


def test_what_could_harm_is_left_out_and_told(
    tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that the rest of the set comes in."""
    path = folder(tmp_path / "h", {**HOSTILE, "bus.svg": svg()})
    installed, index = bring_in(path, licence="own")
    assert set(index) == {"bus"}
    assert {name for name, _ in installed.refused} == set(HOSTILE)


def test_simple_style_sheets_become_attributes(
    tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that what drawing programs write comes in as it looks."""
    drawn = (
        b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"'
        b' "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        b'<style type="text/css">.st0{fill:#00f;} path.st0,#a{stroke:#0a0}</style>'
        b'<path class="st0" fill="#fff" d="M0 0h9v9z"/></svg>'
    )
    installed, _ = bring_in(folder(tmp_path / "s", {"bus.svg": drawn}), licence="own")
    assert b'fill="#00f" stroke="#0a0"' in (installed.folder / "bus.svg").read_bytes()


def test_photos_lose_their_notes(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that nobody learns where a photo of the bank was installed."""
    notes = Image.Exif()
    notes[0x0110] = "Secret Camera"
    photo = io.BytesIO()
    Image.new("RGB", (900, 600), "#204080").save(photo, "JPEG", exif=notes)
    tagged = io.BytesIO()
    Image.new("RGB", (300, 300), "red").save(tagged, "PNG", exif=notes)
    files = {"hall.jpg": photo.getvalue(), "red.png": tagged.getvalue()}
    installed, _ = bring_in(folder(tmp_path / "p", files), licence="own")
    for name in files:
        content = (installed.folder / name).read_bytes()
        assert b"Secret Camera" not in content
        assert max(Image.open(io.BytesIO(content)).size) <= 531


def test_a_red_cross_does_not_come_in(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that the law's own signs stay out, by name and by shape."""
    cross = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#e00"'
        b' d="M3 0h3v3h3v3h-3v3h-3v-3h-3v-3h3z"/></svg>'
    )
    path = folder(
        tmp_path / "c",
        {"first aid.svg": cross, "red cross.png": png(), "bus.svg": svg()},
    )
    installed, index = bring_in(path, licence="own")
    assert set(index) == {"bus"}
    assert len(installed.refused) == 2


def test_bringing_a_set_in_again_replaces_it(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that a newer release takes the place of the older, whole."""
    path = folder(tmp_path / "b", {"bus.svg": svg(), "car.svg": svg(2)})
    bring_in(path, licence="own")
    (path / "car.svg").unlink()
    installed, index = bring_in(path, licence="CC0-1.0")
    assert set(index) == {"bus"}
    assert everything_in(tmp_path / "house") == {
        f"symbols/b/{name}" for name in ("bus.svg", "index.jsonl", "set.yaml")
    }
    assert "CC0-1.0" in (installed.folder / "set.yaml").read_text()


@pytest.mark.parametrize("name", ["drawn", "openmoji", "fact", "own"])
def test_our_own_sets_keep_their_names(
    name: str, tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that nobody's set can pose as ours."""
    path = folder(tmp_path / name, {"bus.svg": svg()})
    with pytest.raises(EasyReadError, match="a set of ours"):
        bring_in(path, licence="own")


def test_a_name_is_safe_on_every_system() -> None:
    """It should be that Windows does not take a picture for a device."""
    assert [own_name(text) for text in ("AUX", "Café au lait!", "漢字", "--a--")] == [
        "aux-picture",
        "cafe-au-lait",
        "",
        "a",
    ]
