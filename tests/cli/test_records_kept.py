"""What goes into a record comes out of it, whatever is pasted, and however many write."""

from __future__ import annotations

import os
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from unicodedata import category

import pytest

from easyread.cli import main
from easyread.records import keeping
from easyread.records.names import read_people
from easyread.records.record import read_record
from easyread.review import forgetting, session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

RECORD = (
    *("review", "record", "invite.yaml", "--when", "4 March 2026"),
    *("--people", "4", "--group"),
)
PASTED = [
    "a soft\u00adhy\u200bphen",
    "two\r\nlines\rand more",
    "a\vtab\fof\x85lines\u2028and\u2029more",
    "\x1b[31mred\x1b[0m \x00 \x07 \x9b",
    "lone \ud800 half \udfff",
    "lone byte \udce9",
    "\ufeffmark",
    "\u202eturned round\u202c \u2066x\u2069",
    "- a: [",
    "---",
    "...",
    "!!python/object/apply:os.system ['ls']",
    "&anchor *alias <<: {a}",
    "\ttabs\t and   spaces  ",
    "“quotes” 'and' \"more\" \\ \\n \\u0041 #",
    "👩🏽\u200d🦽 🇬🇧 e\u0301 ﬁ \u200b",
    "\u0633\u0644\u0627\u0645\u200c\u0647\u0627",
    "yes",
    "null",
    "2026-03-04",
    "1e999",
    "x" * 5000,
    "e\u0301" * 4000,
    "\uff33\uff41\uff4d \u2460 \U0001d400 \u0132 \ufdfb \uf8ff \U000e0041",
]
TOO_MUCH = ["x" * 5001, "word " * 5000, "\u0345" * 20_001]


@pytest.mark.parametrize("text", PASTED, ids=range(len(PASTED)))
@pytest.mark.parametrize(
    "where",
    [
        "said",
        "name",
        *(
            pytest.param(where, marks=pytest.mark.slow)
            for where in ("group", "changed", "layout")
        ),
    ],
)
def test_whatever_is_pasted_can_be_read_again(
    run: Run, here: Path, where: str, text: str
) -> None:
    """11 of 18 could not: it should be that what can be seen of a text is kept."""
    texts = {"group": "club", "said": "long", "changed": "", "name": "Sam", where: text}
    first = run(
        *RECORD, texts["group"], "--hard", "2", texts["said"], texts["changed"],
        "--name", texts["name"],
    )  # fmt: skip
    if where == "layout":
        assert first.exit_code == 0, first.output
        invite = here / "invite.yaml"
        invite.write_text(
            invite.read_text("utf-8").replace("better.", "better!"), "utf-8"
        )
        first = run("review", "record", "invite.yaml", "--layout-only", text)
    status = run("review", "status", "invite.yaml")
    built = run("build", "invite.yaml", "--to", "html")

    assert (status.exit_code, built.exit_code) == (0, 0), status.output
    if first.exit_code:
        assert first.exit_code == 2
        assert "Traceback" not in first.stderr
        return
    record = read_record(here / "reviews/invite.yaml")
    (hard,) = record.checks[0].hard
    people = [person.name for person in read_people(here / "reviews")]
    declared = [change.why for change in record.checks[0].declared]
    kept = "".join(
        [record.checks[0].group, hard.said, hard.changed, *people, *declared]
    )
    assert not {"Cc", "Cs", "Zl", "Zp"} & set(map(category, kept))
    for letter in "xaio":
        assert kept.count(letter) >= text.count(letter) or where == "name"


@pytest.mark.parametrize("text", [*TOO_MUCH, "", " ", "\u200b", "\x00"])
@pytest.mark.parametrize("where", ["group", "name"])
def test_what_cannot_be_kept_is_refused_before_anything_is_written(
    run: Run, here: Path, where: str, text: str
) -> None:
    """It should be that nothing is half written."""
    group, name = (text, "Sam") if where == "group" else ("club", text)

    result = run(*RECORD, group, "--name", name)

    assert result.exit_code == 2
    assert "Traceback" not in result.stderr
    assert not (here / "reviews/invite.yaml").exists()
    assert not (here / "reviews/names.yaml").exists()


@pytest.mark.parametrize("spoilt", [b"checks: [", b"\xff\xfe", b"", b"[1]", b"a: &b c"])
def test_a_record_that_is_broken_says_the_way_out(
    run: Run, here: Path, spoilt: bytes
) -> None:
    """It should be that what a message advises can be done."""
    assert run(*RECORD, "club").exit_code == 0
    file = here / "reviews/invite.yaml"
    file.write_bytes(spoilt)

    for words in ("review status .", "build invite.yaml", "check invite.yaml"):
        said = run(*words.split())
        assert said.exit_code == 2
        assert "reviews/invite.yaml" in said.stderr
        assert "Or move it away, and record the checking again." in said.stderr
    assert run(*RECORD, "club").exit_code == 2
    assert file.read_bytes() == spoilt
    file.rename(here / "old.txt")
    assert run("build", "invite.yaml", "--to", "html").exit_code == 0
    assert run(*RECORD, "club").exit_code == 0


@pytest.mark.parametrize("ignored", [None, "", "names.yaml\n", "*.bak"])
@pytest.mark.parametrize("command", ["record", "agree"])
def test_names_are_ours_alone_and_ignored_before_they_are_there(
    run: Run,
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    ignored: str | None,
    command: str,
) -> None:
    """It should be that no name is ever where git or another person finds it."""
    reviews = here / "reviews"
    reviews.mkdir()
    if ignored is not None:
        (reviews / ".gitignore").write_text(ignored, "utf-8")
    seen: list[tuple[list[str], int]] = []
    fsync = os.fsync

    def look(number: int) -> None:
        for path in reviews.glob("*names*"):
            lines = (reviews / ".gitignore").read_text("utf-8").splitlines()
            seen.append((lines, stat.S_IMODE(path.stat().st_mode)))
        fsync(number)

    monkeypatch.setattr(os, "fsync", look)
    words = ("review", "agree", "invite.yaml", "Sam Example")
    done = run(*(words if command == "agree" else (*RECORD, "club", "--name", "Sam")))

    assert done.exit_code == 0, done.output
    assert stat.S_IMODE((reviews / "names.yaml").stat().st_mode) == 0o600
    assert seen
    for lines, mode in seen:
        assert {"names.yaml", ".names.yaml.*"} <= set(lines)
        assert mode == 0o600
    assert (ignored or "").splitlines() == lines[: len((ignored or "").splitlines())]


@pytest.mark.parametrize(
    "name",
    [
        "caf\u0065\u0301",
        "a\u00adb",
        "\ufb01 x",
        "tab\tx",
        "\x1b[31m",
        "a  b ",
        "\u202ex",
    ],
)
def test_a_document_may_have_any_name(run: Run, here: Path, name: str) -> None:
    """An accent in two signs could not be kept: it should be that names are compared."""
    file = f"{name}.yaml"
    (here / "invite.yaml").rename(here / file)
    words = ("review", "record", file, *RECORD[3:], "club")

    for done in (
        run(*words, "--name", "Sam Example"),
        run("review", "agree", file, "Pat Example"),
        run(*words),
    ):
        assert done.exit_code == 0, done.stderr
    assert "Checked by club" in run("review", "status", ".").stdout
    (here / "easyread.yaml").write_text("formats: txt\n", "utf-8")
    run("build", file, "--to", "txt", "-o", "out")
    assert "Sam Example" in next((here / "out").glob("*.txt")).read_text("utf-8")


@pytest.mark.parametrize("there", [True, False])
def test_a_record_that_would_be_too_large_is_refused(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch, *, there: bool
) -> None:
    """It was called odd letters: it should be that the way out is said, and works."""
    if there:
        assert run(*RECORD, "club").exit_code == 0
    file = here / "reviews/invite.yaml"
    before = file.read_bytes() if there else b""
    monkeypatch.setattr(keeping, "MOST_BYTES", len(before) + 10)

    result = run(*RECORD, "club")

    assert result.exit_code == 2
    assert "reviews/invite.yaml would be too large for us." in result.stderr
    assert (file.read_bytes() == before) if there else not file.exists()
    if there:
        file.rename(here / "old.txt")
        assert run(*RECORD, "club").exit_code == 0


@pytest.mark.parametrize("first", ["record", "agree", "layout", "forget"])
@pytest.mark.parametrize("second", ["record", "agree", "forget"])
def test_no_session_is_lost_where_two_write_at_once(
    run: Run,
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    first: str,
    second: str,
) -> None:
    """One in three was: it should be that the second reads what the first wrote."""
    run(*RECORD, "club", "--name", "Pat Gone", "--hard", "2", "Pat Gone said so", "")
    reached, go = threading.Event(), threading.Event()
    keep = keeping.keep
    calls = []

    def slow(*things: Any, **more: Any) -> None:
        calls.append(things)
        if len(calls) == 1:
            reached.set()
            assert go.wait(10)
        keep(*things, **more)

    monkeypatch.setattr(session, "keep", slow)
    monkeypatch.setattr(forgetting, "keep", slow)
    invite = here / "invite.yaml"
    if first == "layout":
        invite.write_text(
            invite.read_text("utf-8").replace("better.", "better!"), "utf-8"
        )
    words = {
        "record": (*RECORD, "{}", "--name", "{} Example"),
        "agree": ("review", "agree", "invite.yaml", "{} Example"),
        "layout": ("review", "record", "invite.yaml", "--layout-only", "Capitals."),
        "forget": ("review", "forget", "Pat Gone", "reviews"),
    }

    def start(what: str, who: str) -> None:
        """Run a command as it is: two of click's runners cannot run at once."""
        main([word.format(who) for word in words[what]], standalone_mode=False)

    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(start, first, "Ann")
        assert reached.wait(10)
        two = pool.submit(start, second, "Bob")
        threading.Event().wait(0.3)
        assert not two.done()
        go.set()
        one.result()
        two.result()

    record = read_record(here / "reviews/invite.yaml")
    groups = [check.group for check in record.checks]
    names = {person.name for person in read_people(here / "reviews")}
    for what, who in ((first, "Ann"), (second, "Bob")):
        assert what != "record" or who in groups
        assert what not in {"record", "agree"} or f"{who} Example" in names
    forgotten = "forget" in {first, second}
    assert ("Pat Gone" in names) != forgotten
    assert ("Pat Gone" in record.checks[0].hard[0].said) != forgotten
    assert (first == "layout") == bool(record.checks[0].declared)
