"""Spoilt files of each kind: the program ends in words, and does no harm."""

from __future__ import annotations

import os
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.fuzz import parent, shapes
from tests.fuzz.__main__ import main
from tests.fuzz.cases import make_case
from tests.fuzz.kinds import KINDS
from tests.fuzz.parent import Fuzzer

if TYPE_CHECKING:
    from pathlib import Path

BAD_PROGRAM = """\
import os, socket, sys, time

def fine(): print("{}"); sys.exit(1)
def loads(): import bad_too; fine()
def traceback(): raise KeyError("sections")
def silent(): sys.exit(2)
def strange(): sys.exit(3)
def dies(): os.abort()
def hangs(): time.sleep(60)
def slow():
    while time.process_time() < 9: pass
def large(): "a" * (1100 << 20)
def not_plain():
    print("AttributeError: no attribute 'x'", file=sys.stderr); sys.exit(2)
def control():
    print("\\x1b[31m", file=sys.stderr); sys.exit(2)
def changes_the_input(): open("own.yaml", "a").write("x")
def writes_beside(): open("left.part", "w")
def leaves(): os.makedirs("out"); open("out/.x.part", "w")
def writes_elsewhere(): open(os.environ["ELSEWHERE"], "w")
def asks(): socket.create_connection(("192.0.2.1", 80), 0.1)
def broken_result(): os.write(1, b"\\xff")
"""


@pytest.mark.parametrize("name", KINDS)
def test_a_case_follows_from_its_seed_and_number(tmp_path: Path, name: str) -> None:
    """It should be that what was found once can be tried again."""
    world = tmp_path / "world"
    for file in (glob.replace("*", "a") for glob in KINDS[name].files):
        (world / file).parent.mkdir(parents=True, exist_ok=True)
        (world / file).write_bytes(b"kind: charter\ntitle: Our charter\n")

    def cases(folder: Path, seed: int) -> list[object]:
        found: list[object] = []
        for number in range(6):
            case = make_case(world, folder / str(number), seed, number, name)
            spoilt = (folder / str(number) / case.file).read_bytes()
            found += [case.commands, case.file, spoilt]
        return found

    first = cases(tmp_path / "first", 7)
    assert cases(tmp_path / "again", 7) == first
    assert cases(tmp_path / "other", 8) != first


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"a: b\n- c\n", b'{"a": [1]}\n', b"<svg/>"]
)
def test_anything_can_be_spoilt(data: bytes) -> None:
    """It should be that the fuzzer itself does not stop at an odd file."""
    dice = Random(1)  # noqa: S311  no secret
    every = {*shapes.YAML, *shapes.JSON, *shapes.DRAWING, *shapes.PHOTO}

    assert len(every) > 12
    for mutation in every:
        spoilt = {mutation(dice, data, b"other\n") for _ in range(40)}
        assert all(isinstance(one, bytes) for one in spoilt)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("act", "fault"),
    [
        ("fine", ""),
        ("loads", ""),  # Python compiles the module, and keeps that beside it
        ("traceback", "no plain words (Traceback)"),
        ("silent", "nothing is said"),
        ("strange", "exit 3"),
        ("dies", "the program died"),
        ("hangs", "it hangs"),
        ("slow", "seconds"),
        ("large", "MB"),
        ("not_plain", "no plain words (AttributeError)"),
        ("control", "a control character"),
        ("changes_the_input", "outside the output folder: own.yaml"),
        ("writes_beside", "outside the output folder: left.part"),
        ("leaves", "left behind: out/.x.part"),
        ("writes_elsewhere", "outside the project"),
        ("asks", "the network was asked"),
        ("broken_result", "no UTF-8"),
    ],
)
def test_what_ends_badly_is_found_and_kept(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    act: str,
    fault: str,
) -> None:
    """It should be that no bad ending is taken for a good one."""
    home, world = tmp_path / "home", tmp_path / "world"
    world.mkdir()
    (world / "own.yaml").write_text("like: nhs\n")
    (tmp_path / "bad.py").write_text(BAD_PROGRAM)
    (tmp_path / "bad_too.py").touch()
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "file"
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    monkeypatch.setenv("PYTHONPATH", path)
    monkeypatch.setenv("ELSEWHERE", str(elsewhere))
    monkeypatch.setattr(parent, "HANGS", 20 if act == "slow" else 4)

    fuzzer = Fuzzer(home, world, f"bad:{act}")
    found = list(fuzzer.one(1, 1, "profile"))
    fuzzer.close()

    assert bool(found) == bool(fault)
    for failure in found:
        assert any(fault in one for one in failure.faults), failure.faults
        assert (failure.folder / "project/own.yaml").is_file()
        assert [*Fuzzer(home, world, f"bad:{act}").again(failure.folder)]


@pytest.mark.slow
def test_a_minute_of_spoilt_files_finds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It should be that each command ends in words, soon, and only in its own folder.

    What is found is in the output, with the line that repeats it.
    """
    monkeypatch.setenv("EASYREAD_CACHE", "the fuzzer has its own")
    code = main(["--seconds", "60", "--seed", "1", "--home", str(tmp_path)])

    told = capsys.readouterr().out
    assert code == 0, told
    assert all(f"\n{name} " in told for name in KINDS), told
