"""An organisation's own sets: preferred, named, allowed, thanked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import yaml

from easyread.errors import EasyReadError, FileFaultsError
from easyread.loading import parse
from easyread.pairing import picture, search
from easyread.pairing.sets.imported import sets_in
from easyread.pairing.sets.symbol_set import use_of
from easyread.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.model import Document, Pairing

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    '<path d="M0 0h{}v9z" stroke="#000"/></svg>'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of an easyread.yaml that likes its own set best."""
    (tmp_path / "easyread.yaml").write_text("symbols: {sets: [ours]}", "utf-8")
    return tmp_path


def make_set(
    folder: Path, *labels: str, name: str = "ours", licence: str = "own", **more: object
) -> None:
    """Put a set beside an easyread.yaml."""
    path = folder / "symbols" / name
    path.mkdir(parents=True)
    set_yaml = {
        "name": name.title(),
        "licence": licence,
        "credit": f"Thanks to {name}.",
    }
    (path / "set.yaml").write_text(yaml.safe_dump(set_yaml), "utf-8")
    lines = []
    for number, label in enumerate(labels):
        file = f"{label.replace(' ', '-')}.svg"
        (path / file).write_text(SVG.format(number + 1))
        entry = {"id": f"{name}:{file[:-4]}", "label": label, "file": file, **more}
        lines.append(json.dumps(entry))
    (path / "index.jsonl").write_text("\n".join(lines), "utf-8")


def paired(folder: Path, said: str, *, leave: str = "", symbol: str = "") -> Document:
    """Return a document with one sentence, paired in that folder."""
    lines = [f"allow pictures: {leave}"] if leave else []
    lines += ["say:", f"  - say: {said}"]
    lines += [f"    symbol: {symbol}"] if symbol else []
    text = "\n".join(["kind: text", "title: Test", *lines])
    document = parse(text, "yaml", str(folder / "test.yaml"))
    return Project.at(folder).pair(document)


def first(document: Document) -> Pairing:
    """Return the pairing of the first sentence."""
    pairing = document.sentences[0].pairing
    assert pairing is not None
    return pairing


def ids(document: Document) -> list[str]:
    """Return the pictures of the first sentence."""
    return [symbol.id for symbol in first(document).symbols]


def credits_of(document: Document) -> list[str]:
    """Return the credit lines."""
    return [
        sentence.text for section in document.matter for sentence in section.sentences
    ]


def test_a_preferred_set_comes_before_ours(folder: Path) -> None:
    """It should be that an organisation sees its own bus wherever buses are meant."""
    make_set(folder, "bus", "text message")
    document = paired(folder, "You can come by bus.")
    assert ids(document) == ["ours:bus"]
    assert first(document).why == "concept"
    assert ids(paired(folder, "We will send you a text message.")) == [
        "ours:text-message"
    ]
    content, mime = picture(first(document).symbols[0])
    assert (mime, b'<path d="M0 0h1v9z"' in content) == ("image/svg+xml", True)


def test_the_first_preferred_set_wins_and_single_symbols_win_over_sets(
    folder: Path,
) -> None:
    """It should be that the order in easyread.yaml is the order of liking."""
    make_set(folder, "bus", "train", "phone")
    make_set(folder, "bus", "train", name="other", licence="CC0-1.0")
    (folder / "easyread.yaml").write_text(
        "symbols: {sets: [other, ours], concepts: {train: 'ours:train'}}"
    )
    assert ids(paired(folder, "You can come by bus.")) == ["other:bus"]
    assert ids(paired(folder, "You can come by train.")) == ["ours:train"]


def test_a_concept_can_be_named_in_the_index(folder: Path) -> None:
    """It should be that a label of their own can stand for an idea of ours."""
    make_set(folder, "Number 14", concepts=["bus"])
    assert ids(paired(folder, "You can come by bus.")) == ["ours:Number-14"]


def test_a_word_with_two_meanings_is_no_reason(folder: Path) -> None:
    """It should be that a ring for a finger never stands for a phone call."""
    make_set(folder, "ring", "letter box")
    assert "ours:ring" not in ids(paired(folder, "Please ring us."))


def test_a_set_that_nobody_prefers_can_be_named_and_is_a_candidate(
    folder: Path,
) -> None:
    """It should be that bringing a set in changes no page by itself."""
    (folder / "easyread.yaml").write_text("")
    make_set(folder, "bus", "didgeridoo")
    assert ids(paired(folder, "You can come by bus.")) != ["ours:bus"]
    gap = first(paired(folder, "We will listen to a didgeridoo."))
    if gap.why == "gap":
        assert "ours:didgeridoo" in [entry.id for entry in gap.candidates]
    for name in ("ours:didgeridoo", "didgeridoo", "Didgeridoo"):
        document = paired(folder, "We will play.", symbol=name)
        assert ids(document) == ["ours:didgeridoo"]


@pytest.mark.parametrize(
    ("licence", "use"), [("CC-BY-NC-SA-4.0", "non-commercial"), ("", "unknown")]
)
def test_some_sets_are_off_until_the_document_allows_them(
    licence: str, use: str, folder: Path
) -> None:
    """It should be that nobody breaks a licence without knowing, and readers are told."""
    make_set(folder, "bus", licence=licence or "unknown")
    said = "You can come by bus."
    assert ids(paired(folder, said)) != ["ours:bus"]
    with pytest.raises(FileFaultsError, match=f"allow pictures: {use}"):
        paired(folder, said, symbol="ours:bus")

    document = paired(folder, said, leave=use)
    assert ids(document) == ["ours:bus"]
    set_yaml = credits_of(Project.at(folder).credit(document))
    assert set_yaml[0] == "Thanks to ours."
    assert set_yaml[1] in {
        "Nobody may sell this document, because of its pictures.",
        "We do not know who made some of these pictures.",
    }


def test_leave_must_be_one_that_we_know(folder: Path) -> None:
    """It should be that a slip does not let pictures in."""
    with pytest.raises(FileFaultsError, match="do not know the licence"):
        paired(folder, "We meet.", leave="everything")


@pytest.mark.parametrize(
    ("yaml_text", "said"),
    [
        ("symbols: {sets: [our]}", "Do you mean “ours”"),
        ("symbols: {concepts: {bus: 'ours:buss'}}", "Do you mean “ours:bus”"),
        ("symbols: {concepts: {buss: 'ours:bus'}}", "Do you mean “bus”"),
    ],
)
def test_a_wish_that_cannot_be_met_is_told(
    yaml_text: str, said: str, folder: Path
) -> None:
    """It should be that a slip in easyread.yaml is never passed over."""
    make_set(folder, "bus")
    (folder / "easyread.yaml").write_text(yaml_text)
    with pytest.raises(EasyReadError, match=said):
        paired(folder, "We meet.")


def test_an_imported_picture_does_not_speak(folder: Path) -> None:
    """It should be that a screen reader hears only the sentence."""
    make_set(folder, "bus")
    symbol = first(paired(folder, "You can come by bus.")).symbols[0]
    assert symbol.spoken == ""
    assert symbol.licence == "own"


def test_rated_pictures_are_hidden_unless_named(folder: Path) -> None:
    """It should be that body parts do not come up by surprise."""
    make_set(folder, "didgeridoo", flags=["rated"])
    shelf = sets_in(folder / "symbols")
    assert search("didgeridoo", shelf) == []
    assert shelf.offered == {}
    assert ids(paired(folder, "We play.", symbol="ours:didgeridoo")) == [
        "ours:didgeridoo"
    ]


def test_a_file_outside_the_set_is_never_read(folder: Path) -> None:
    """It should be that an index cannot point at other files of the machine."""
    make_set(folder, "bus")
    index = folder / "symbols/ours/index.jsonl"
    index.write_text(
        '{"id": "ours:bus", "label": "bus", "file": "../../../etc/passwd"}'
    )
    symbol = first(paired(folder, "You can come by bus.")).symbols[0]
    assert symbol.file == str(folder / "symbols/ours/passwd")


def test_a_set_that_changes_is_read_again(folder: Path) -> None:
    """It should be that a program that stays open sees what was brought in meanwhile."""
    make_set(folder, "bus")
    assert ids(paired(folder, "You can come by bus.")) == ["ours:bus"]
    index = folder / "symbols/ours/index.jsonl"
    lines = index.read_text("utf-8").replace('"ours:bus"', '"ours:coach"')
    index.write_text(lines, "utf-8")
    assert ids(paired(folder, "You can come by bus.")) == ["ours:coach"]


@pytest.mark.parametrize("broken", ["{", "[]", '{"id": "x"}', "\udcff"])
def test_a_broken_index_is_told(broken: str, folder: Path) -> None:
    """It should be that people learn which file to bring in again."""
    make_set(folder, "bus")
    (folder / "symbols/ours/index.jsonl").write_bytes(
        broken.encode("utf-8", "surrogateescape")
    )
    with pytest.raises(EasyReadError, match="bring the set in again"):
        paired(folder, "You can come by bus.")


@pytest.mark.parametrize(
    ("licence", "use"),
    [
        ("CC-BY-SA-4.0", "share-alike"),
        ("CC BY-NC-SA 4.0", "non-commercial"),
        ("Creative Commons Attribution Non-Commercial", "non-commercial"),
        ("CC0-1.0", "open"),
        ("MIT", "open"),
        ("Public domain", "open"),
        ("CC-BY-4.0", "attribution"),
        ("own", "own licence"),
        ("LicenseRef-proprietary", "own licence"),
        ("", "unknown"),
        ("ask Bob", "unknown"),
        ("CC By", "attribution"),
        ("cc-by-sa", "share-alike"),
        ("public domain", "open"),
        ("Creative Commons Zero", "open"),
        ("private", "unknown"),
    ],
)
def test_what_a_licence_allows(licence: str, use: str) -> None:
    """It should be that what we cannot read counts as unknown, never as free."""
    assert use_of(licence) == use


def test_the_whole_label_of_a_preferred_set_is_enough(folder: Path) -> None:
    """It should be that a team's photo of its own hall stands where the hall is named."""
    make_set(folder, "Zorgle Hall", "Zorgle Vale", "zorgle", "funeral zorgle")
    set_yaml = first(paired(folder, "This is Zorgle Hall."))
    assert (set_yaml.why, [entry.id for entry in set_yaml.symbols]) == (
        "label",
        ["ours:Zorgle-Hall"],
    )
    for said in (
        "This is not Zorgle Hall.",
        "Quibble if you see Zorgle Hall.",
        "This is a zorgle.",
        "This is a funeral zorgle.",
    ):
        assert not ids(paired(folder, said)), said
    (folder / "easyread.yaml").write_text("")
    gap = first(paired(folder, "This is Zorgle Vale."))
    assert (gap.why, [entry.id for entry in gap.candidates]) == (
        "gap",
        ["ours:Zorgle-Vale"],
    )
