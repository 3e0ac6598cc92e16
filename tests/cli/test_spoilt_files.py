"""Files that people may edit, spoilt in any way: each ends in words that name the file."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from easyread.pairing.imports.install import SET_NAME

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

DEEP = b"[" * 5000 + b"]" * 5000
LAUGHS = b"a: &a [x, x, x, x, x, x, x, x, x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (name, name, b", ".join([b"*%c" % (name - 1)] * 9))
    for name in range(ord("b"), ord("k"))
)
NOT_JSON = [
    b"{",
    b'{"version": 1, "version": 2}',
    b"\xff\xfe{}",
    b"[" * 40 + b"]" * 40,
    DEEP,
    b'{"version": NaN}',
    b'{"version": ' + b"9" * 5000 + b"}",
    b"[]",
    b"7",
    b'"words"',
    b"null",
    b"",
]
SPOILT_LINES = [
    *NOT_JSON,
    b'{"id": "ours:a", "label": "cat"}',
    b'{"id": "ours:a", "label": 7, "file": "a.svg"}',
    b'{"id": "ours:a", "label": " ", "file": "a.svg"}',
    b'{"id": ["ours:a"], "label": "cat", "file": "a.svg"}',
    b'{"id": "ours:a", "label": "cat", "file": {"a": "b"}}',
    b'{"id": "ours:a", "label": "cat", "file": "a.svg", "words": "cat"}',
    b'{"id": "ours:a", "label": "cat", "file": "a.svg", "flags": 5}',
    b'{"id": "ours:a", "label": "cat", "file": "a.svg", "flags": [["rated"]]}',
    b'{"id": "ours:a", "label": "cat", "file": "a.svg", "concepts": {"cat": 1}}',
    b'{"id": "ours:a", "label": "cat", "file": "a.svg", "alt": ["a cat"]}',
]
DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    b'<path d="M6 6h60v60z"/></svg>'
)


@pytest.fixture
def ours(run: Run, here: Path) -> Path:
    """Return a set of one picture that was brought in here."""
    (here / "easyread.yaml").write_text("symbols: {sets: [ours]}\n", "utf-8")
    (here / "from").mkdir()
    (here / "from/cat.svg").write_bytes(DRAWING)
    done = run("symbols", "import", "from", "--name", "ours", "--licence", "own")
    assert done.exit_code == 0
    (here / "cat.md").write_text("# Cat\n\nThe cat eats.\n", "utf-8")
    return here / "symbols/ours"


def told(result: Result, name: str) -> bool:
    """Tell whether a command ended in words that name a file."""
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.stderr
    return name in result.stderr


@pytest.mark.parametrize("line", [line for line in SPOILT_LINES if line])
def test_a_spoilt_line_of_an_index_is_told(run: Run, ours: Path, line: bytes) -> None:
    """It should be that every command names the file and the line, and goes no further."""
    index = ours / "index.jsonl"
    index.write_bytes(b"\n\n" + index.read_bytes() + line + b"\n")

    for words in ("symbols show ours:nothing", "build cat.md --to html"):
        assert told(run(*words.split()), "symbols/ours/index.jsonl: line 4")
    searched = run("symbols", "search", "cat")  # it reads lines with this word alone
    assert not searched.exit_code or told(searched, "index.jsonl: line 4")
    checked = run("symbols", "check", "ours")
    assert checked.exit_code == 1
    assert "index.jsonl: error: We cannot read line 4" in checked.stdout


def test_empty_lines_of_an_index_are_none(run: Run, ours: Path) -> None:
    """It should be that a file with a blank line at its end is read."""
    index = ours / "index.jsonl"
    index.write_bytes(b"\r\n" + index.read_bytes() + b"\r\n \n")

    assert run("symbols", "search", "cat").exit_code == 0
    assert run("build", "cat.md", "--to", "html").exit_code == 0


@pytest.mark.parametrize(
    "text",
    [
        LAUGHS,
        b"- name: Ours",
        b"just words",
        b"name: &a Ours\nlicence: *a",
        b"<<: {licence: own}",
        b"name: Ours\nname: Theirs",
        b"? [a, b]\n: c",
        b"1: one",
        b"\xff\xfe\x00",
        b"name: " + b"x" * 30_000,
        b"name: !!python/object/apply:os.system [ls]",
        b"[" * 500,
    ],
)
def test_a_spoilt_set_yaml_is_told(run: Run, ours: Path, text: bytes) -> None:
    """It should be that nothing hangs, nothing runs, and the file is named."""
    (ours / "set.yaml").write_bytes(text)

    for words in ("symbols search cat", "symbols check ours", "build cat.md --to html"):
        assert told(run(*words.split()), "set.yaml")


@pytest.mark.parametrize(
    "half", ["\\udcff", "\\ud83d", "\\uDE00\\ud83d", "\\ud83d\\ude00"]
)
def test_half_a_letter_in_json_stops_nothing(run: Run, here: Path, half: str) -> None:
    """JSON can escape half of an emoji: it should be that it is shown as no letter."""
    body = '{"body": "<path d=\\"M0 0h9v9z\\"/>"}'
    text = f'{{"prefix": "a", "icons": {{"cat{half}": {body}}}, "width": 9}}'
    (here / "icons.json").write_text(text, "utf-8")

    for words in (
        "import icons.json --name more --licence own",
        "list",
        "search cat",
        "check symbols/more",
    ):
        result = run("symbols", *words.split())
        assert result.exit_code in {0, 1}, result.output
        assert "Traceback" not in result.stderr


def test_what_a_message_advises_is_done(run: Run, ours: Path) -> None:
    """It should be that bringing the set in again mends it."""
    (ours / "set.yaml").write_bytes(b"just words")
    (ours / "index.jsonl").write_bytes(b"{")
    said = run("symbols", "show", "ours:cat").stderr
    assert "easyread symbols import PATH --name ours" in said
    assert SET_NAME.fullmatch("ours")

    again = run("symbols", "import", "from", "--name", "ours", "--licence", "own")

    assert again.exit_code == 0
    assert run("symbols", "search", "cat").exit_code == 0


@pytest.mark.parametrize("name", ["cat.svg", "index.jsonl", "set.yaml"])
def test_a_link_that_leads_out_of_a_set_is_not_followed(
    run: Run, here: Path, ours: Path, name: str
) -> None:
    """It should be that a set that somebody sends shows no other file of ours."""
    (here / "secret").write_bytes((ours / name).read_bytes())
    (ours / name).unlink()
    (ours / name).symlink_to(here / "secret")

    built = run("build", "cat.md", "--to", "html")

    assert told(built, "cat" if name == "cat.svg" else name)
    assert "link that leads out of" in built.stderr
    checked = run("symbols", "check", "ours")
    assert checked.exit_code in {1, 2}
    assert "leads out of" in checked.output


def test_a_link_within_a_set_is_followed(run: Run, ours: Path) -> None:
    """It should be that one picture can stand under two names."""
    (ours / "cat.svg").rename(ours / "other.svg")
    (ours / "cat.svg").symlink_to("other.svg")

    assert run("build", "cat.md", "--to", "html").exit_code == 0


@pytest.mark.parametrize("text", [text for text in NOT_JSON if text != b""])
def test_a_spoilt_baseline_is_told(run: Run, here: Path, text: bytes) -> None:
    """It should be that a check says what to do about its baseline."""
    (here / "known.json").write_bytes(text)

    result = run("check", "invite.yaml", "--baseline", "known.json")

    assert told(result, "known.json is not a baseline that we can read")


@pytest.mark.parametrize(
    "text", [LAUGHS, b"[" * 500, b"- a", b"limits: 5", b"\xff\xfe\x00", b"like: [uk]"]
)
def test_a_spoilt_profile_is_told(run: Run, here: Path, text: bytes) -> None:
    """It should be that the file of the profile is named."""
    (here / "ours.yaml").write_bytes(text)

    assert told(run("check", "invite.yaml", "--profile", "ours.yaml"), "ours.yaml")


@pytest.fixture
def site(run: Run, here: Path) -> Path:
    """Return a site that was published here."""
    (here / "content").mkdir()
    (here / "invite.yaml").rename(here / "content/invite.yaml")
    done = run("publish", "content", "-o", "site", "--unreviewed")
    assert done.exit_code == 0, done.output
    return here / "site"


def site_with(name: str, **facts: object) -> bytes:
    """Return a published.json with one document that was changed by hand."""
    edition = {"version": "", "written": ""}
    document = {"title": "T", "kind": "invite", "key": "", "editions": [edition]}
    return json.dumps({"documents": {name: {**document, **facts}}}).encode()


@pytest.mark.parametrize(
    "text",
    [
        *NOT_JSON,
        site_with("../../invite"),
        site_with("/tmp/invite"),  # noqa: S108  no file is made
        site_with("a b"),
        site_with("invite", editions=[]),
        site_with("invite", editions=[{"version": "../../x", "written": "x"}]),
        site_with("invite", editions=5),
        site_with("invite", other="x"),
    ],
)
def test_a_spoilt_published_json_is_told(run: Run, site: Path, text: bytes) -> None:
    """It should be that no page goes to another folder, and the site stays as it is."""
    (site / "published.json").write_bytes(text)

    for words in (
        "publish content -o site --unreviewed",
        "publish verify site",
        "publish withdraw invite -o site --why Wrong.",
    ):
        assert told(run(*words.split()), "published.json")


@pytest.mark.parametrize(
    "text",
    [
        b"\xff\xfe",
        b"just words\n",
        b"0" * 64 + b"  ../../etc/passwd\n",
        b"0" * 64 + b"  /etc/passwd\n",
        b"0" * 64 + b"  C:\\x\n",
        b"0" * 63 + b"  index.html\n",
        b"\0\n",
    ],
)
def test_spoilt_sums_are_told(run: Run, site: Path, text: bytes) -> None:
    """It should be that no file outside the site is read or taken away."""
    (site / "SHA256SUMS").write_bytes(text)

    for words in ("publish verify site", "publish content -o site --unreviewed"):
        result = run(*words.split())
        assert "Traceback" not in result.stderr
        if "verify" in words:
            assert told(result, "SHA256SUMS")


@pytest.mark.parametrize("name", ["known.json", "ours.yaml", "symbols/ours/set.yaml"])
def test_a_pipe_for_a_file_that_we_read_is_told(
    run: Run, here: Path, ours: Path, name: str
) -> None:
    """It should be that nothing waits for what may never come."""
    (here / name).unlink(missing_ok=True)
    os.mkfifo(here / name)

    for words in (
        "check invite.yaml --baseline known.json",
        "check invite.yaml --profile ours.yaml",
    ):
        if name in words:
            assert told(run(*words.split()), name)
    assert ours.is_dir()
