"""Each format that sets of pictures come in, on small files of its real shape."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from easyread.errors import EasyReadError
from easyread.pairing.imports import look_into
from tests.pairing.imports.conftest import archive, folder, png, svg

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from easyread.pairing.imports import Installed

    BringIn = Callable[..., tuple[Installed, dict[str, dict[str, Any]]]]

NEW_HEAD = (
    "symbol-id,category-id,grammar,rated,tags,symbol-en,category-en,symbol-fr,"
    "category-fr\n"
)
NEW_ROWS = (
    '1,4,Verb,0,greet join,"meet_,_to",Verbs,rencontrer,Verbes\n'
    "2,5,Noun,0,,bus_stop_2,Transport,arrêt,Transport\n"
    "3,6,Noun,1,,breast,Body Parts,sein,Corps\n"
    "4,7,Noun,0,,t-shirt_-_red,Clothes,t-shirt,Habits\n"
    "5,8,Noun,0,,not_there,Clothes,x,Habits\n"
)
OLD = (
    "\ufeffsymbol-id,symbol,grammar,category-id,category,rated,tags\n"
    '1,"meet_,_to",Verb,4,Verbs,0,greet join\n'
)
MULBERRY_FILES = {
    "EN-symbols/meet_,_to.svg": svg(1),
    "EN-symbols/bus_stop_2.svg": svg(2),
    "EN-symbols/breast.svg": svg(3),
    "EN-symbols/t-shirt_-_red.svg": svg(4),
}


def set_yaml(installed: Installed) -> dict[str, str]:
    """Return what the set says about itself."""
    fields: dict[str, str] = yaml.safe_load((installed.folder / "set.yaml").read_text())
    return fields


def test_the_release_archive_of_mulberry(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that labels are words, and words, grammar and licence come along."""
    path = archive(
        tmp_path / "mulberry-symbols.zip",
        {
            "VERSION.txt": "Version 3.6.1\n",
            "LICENSE.txt": "Creative Commons Attribution-ShareAlike 4.0",
            "symbol-info.csv": NEW_HEAD + NEW_ROWS,
            **MULBERRY_FILES,
        },
    )
    installed, index = bring_in(path)

    assert installed.folder.name == "mulberry"
    assert set(index) == {"meet", "bus stop", "breast", "t-shirt - red"}
    assert index["meet"]["words"] == ["greet", "join"]
    assert index["meet"]["grammar"] == "verb"
    assert index["meet"]["source_id"] == "meet_,_to"
    assert index["meet"]["file"] == "meet.svg"
    assert index["breast"]["flags"] == ["rated"]
    assert installed.missing == ("not_there.svg",)
    fields = set_yaml(installed)
    assert (fields["licence"], fields["version"]) == ("CC-BY-SA-4.0", "3.6.1")
    assert "mulberrysymbols.org" in fields["credit"]


def test_a_clone_of_mulberry_with_the_older_list(
    tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that both headers are read, and an older licence is kept."""
    path = folder(
        tmp_path / "clone",
        {
            "EN/meet_,_to.svg": svg(),
            "scripts/data/symbol-info-en.csv": OLD,
            "LICENSE.txt": "https://creativecommons.org/licenses/by-sa/2.0/uk/",
            ".git/config": "x",
        },
    )
    installed, index = bring_in(path)

    assert index["meet"]["category"] == "Verbs"
    assert set_yaml(installed)["licence"] == "CC-BY-SA-2.0-UK"


PICTOGRAMS = [
    {
        "_id": 2349,
        "keywords": [
            {"keyword": "eat", "plural": "", "meaning": "…", "type": 3},
            {"keyword": "have lunch", "plural": "", "type": 3},
        ],
        "sex": False,
        "violence": False,
        "categories": ["feeding"],
        "tags": ["core vocabulary"],
    },
    {"_id": 2, "keywords": [], "sex": False, "violence": False},
    {"_id": 3, "keywords": [{"keyword": "fight", "type": 3}], "violence": True},
    {"_id": 4, "keywords": [{"keyword": "dog", "plural": "dogs", "type": 2}]},
]


def test_arasaac_is_non_commercial_and_leaves_out_violence(
    tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that one plain picture is installed for each pictogram with words."""
    files = {f"{name}.png": png() for name in ("2349_500", "2349_nocolor_500", "3_500")}
    path = folder(tmp_path / "a", {"all.json": PICTOGRAMS, **files})
    installed, index = bring_in(path / "all.json")

    assert list(index) == ["eat"]
    assert index["eat"]["words"] == ["have lunch"]
    assert (index["eat"]["grammar"], index["eat"]["category"]) == ("verb", "feeding")
    assert installed.missing == ("4_500.png",)
    assert set_yaml(installed)["licence"] == "CC-BY-NC-SA-4.0"
    assert "Sergio Palao" in set_yaml(installed)["credit"]


def labels(*texts: str) -> list[dict[str, object]]:
    """Return what the label search of Global Symbols answers."""
    licence = {"name": "CC BY-SA", "url": "…", "version": "4.0"}
    picto = {
        "id": 4711,
        "symbolset_id": 3,
        "part_of_speech": "noun",
        "image_url": "https://globalsymbols.com/uploads/4711_abc.svg",
        "native_format": "svg",
        "symbolset": {
            "slug": "x",
            "name": "X Set",
            "publisher": "P",
            "licence": licence,
        },
    }
    return [
        {"id": n, "text": text, "language": "eng", "description": "", "picto": picto}
        for n, text in enumerate(texts)
    ]


@pytest.mark.parametrize("name", ["4711_abc.svg", "bus_4711.svg", "Bus_4711.svg"])
def test_the_label_search_of_global_symbols(
    name: str, tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that all labels of one picture are its words."""
    french = [{**labels("autobus")[0], "language": "fra"}]
    entries = [*labels("bus", "coach"), *french]
    path = folder(tmp_path / "g", {"labels.json": entries, name: svg()})
    installed, index = bring_in(path)

    assert index["bus"]["words"] == ["coach"]
    assert index["bus"]["licence"] == "CC BY-SA 4.0"
    assert set_yaml(installed)["licence"] == "CC BY-SA 4.0"
    assert "X Set, P" in set_yaml(installed)["credit"]


def test_a_bundle_of_global_symbols_does_not_say_its_licence(tmp_path: Path) -> None:
    """It should be that people are asked, because nothing in it tells."""
    path = archive(
        tmp_path / "c.zip", {"bus_4711.svg": svg(), "red_car_520.svg": svg(2)}
    )
    _, offer = look_into(path)
    assert [(one.key, one.label) for one in offer.pictures] == [
        ("4711", "bus"),
        ("520", "red car"),
    ]
    assert offer.info.licence == ""


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (
            "language,part_of_speech,label,filename,description",
            "eng,noun,bus,a.svg,A bus",
        ),
        (
            "part_of_speech,filename,category,publisher_ref,label_en,description_en",
            "noun,a.svg,travel,77,bus,A bus",
        ),
        (
            "file;label;words;alt;grammar",
            "pictures\\a.svg;bus;coach, double decker;A bus;noun",
        ),
    ],
)
def test_a_folder_with_a_csv(
    head: str, row: str, tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that both shapes of Global Symbols and one's own are read."""
    path = folder(
        tmp_path / "s", {"list.csv": f"{head}\n{row}\n", "pictures/a.svg": svg()}
    )
    _, index = bring_in(path, licence="CC-BY-4.0")

    assert list(index) == ["bus"]
    assert index["bus"]["alt"] == "A bus"
    assert index["bus"]["grammar"] == "noun"
    assert index["bus"]["file"] == "bus.svg"


def test_rows_of_another_language_are_left_out(
    tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that a label is in the language of our documents."""
    rows = "language,label,filename\nfra,chien,a.svg\neng,dog,a.svg\neng,hound,a.svg\n"
    _, index = bring_in(
        folder(tmp_path / "s", {"list.csv": rows, "a.svg": svg()}), licence="own"
    )
    assert list(index) == ["dog"]
    assert index["dog"]["words"] == ["hound"]


def board(**image: object) -> dict[str, object]:
    """Return a board with one button."""
    return {
        "format": "open-board-0.1",
        "id": "1",
        "license": {"type": "CC BY"},
        "buttons": [
            {
                "id": 1,
                "label": "drink",
                "vocalization": "I want a drink",
                "image_id": "i",
            },
            {"id": 2, "label": "no picture"},
        ],
        "images": [{"id": "i", **image}],
    }


def data(content: bytes, kind: str) -> str:
    """Return a picture as an address."""
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


@pytest.mark.parametrize("kind", ["image/svg", "image/svg+xml", "image/png"])
def test_a_board_with_its_pictures_inside(
    kind: str, tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that what a picture is counts, not what the board says it is."""
    path = tmp_path / "b.obf"
    folder(tmp_path, {"b.obf": board(data=data(svg(), kind), content_type=kind)})
    installed, index = bring_in(path)

    assert index["drink"]["file"] == "drink.svg"
    assert index["drink"]["words"] == ["I want a drink"]
    assert set_yaml(installed)["licence"] == "unknown"


BY_SAM = {
    "type": "CC By",
    "author_name": "Sam [S]",
    "author_url": "https://example.org/sam",
    "copyright_notice_url": "javascript:alert(1)",
}


@pytest.mark.parametrize(
    ("rights", "kept", "credit"),
    [
        (
            BY_SAM,
            ("CC By", "Sam [S]"),
            "Some pictures are by [Sam S](https://example.org/sam) (CC By).",
        ),
        (
            {"type": "public domain", "author_name": "Kim"},
            ("public domain", "Kim"),
            "Some pictures are by Kim (public domain).",
        ),
        ({"type": "free for schools"}, ("free for schools", None), None),
        ({"type": "cc-by-sa"}, ("cc-by-sa", None), None),
        (None, (None, None), None),
    ],
)
def test_the_licence_of_a_picture_in_a_board_is_kept(
    rights: object,
    kept: tuple[str | None, str | None],
    credit: str | None,
    tmp_path: Path,
    bring_in: BringIn,
) -> None:
    """It should be that people are thanked, and that nobody's words are changed."""
    made = board(data=data(svg(), "image/svg+xml"), license=rights)
    folder(tmp_path, {"b.obf": made})
    installed, index = bring_in(tmp_path / "b.obf")

    line = index["drink"]
    assert (line.get("licence"), line.get("author")) == kept
    assert line.get("credit") == credit
    assert set_yaml(installed)["licence"] == (kept[0] or "unknown")


def test_an_archive_of_boards(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that pictures beside the boards are found by their path."""
    manifest = {"format": "open-board-0.1", "root": "boards/1.obf", "paths": {}}
    path = archive(
        tmp_path / "set.obz",
        {
            "manifest.json": manifest,
            "boards/1.obf": board(path="images/drink.png", content_type="image/svg"),
            "images/drink.png": png(),
        },
    )
    _, index = bring_in(path)
    assert index["drink"]["file"] == "drink.png"


@pytest.mark.parametrize(
    "board",
    [
        [{"id": "root", "tiles": [{"id": "t", "label": "bus", "image": "/s/bus.svg"}]}],
        [
            {
                "tiles": [
                    {"id": "t", "labelKey": "cboard.symbol.bus", "image": "/s/bus.svg"}
                ]
            }
        ],
        [{"id": "symbol.transport.bus", "src": "/symbols/mulberry/bus.svg"}],
    ],
)
def test_what_cboard_writes(board: object, tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that its boards and its list of symbols are read."""
    path = folder(tmp_path / "c", {"board.json": board, "bus.svg": svg()})
    _, index = bring_in(path)
    assert list(index) == ["bus"]


ICONS = {
    "prefix": "guidance",
    "width": 24,
    "height": 24,
    "icons": {
        "bus-stop-1": {"body": '<path fill="currentColor" d="M0 0h9v9z"/>'},
        "old": {"body": '<path d="M0 0h9v8z"/>', "hidden": True},
        "wide": {"body": '<path d="M0 0h9v7z"/>', "left": -2, "width": 48},
    },
    "aliases": {
        "coach-stop": {"parent": "bus-stop-1"},
        "turned": {"parent": "wide", "rotate": 1},
    },
}


def test_iconify(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that bodies become pictures of the right size, with all names."""
    info = {
        "name": "Guidance",
        "author": {"name": "Streamline", "url": "https://example.org"},
        "license": {
            "title": "CC BY 4.0",
            "spdx": "CC-BY-4.0",
            "url": "https://example.org/l",
        },
    }
    path = folder(
        tmp_path / "package",
        {
            "icons.json": ICONS,
            "info.json": info,
            "metadata.json": {"categories": {"Travel": ["bus-stop-1"]}},
            "package.json": {"name": "x"},
        },
    )
    installed, index = bring_in(path)

    assert installed.folder.name == "guidance"
    assert set(index) == {"bus stop", "wide"}
    assert index["bus stop"]["words"] == ["coach stop"]
    assert index["bus stop"]["category"] == "Travel"
    assert b'viewBox="-2 0 48 24"' in (installed.folder / "wide.svg").read_bytes()
    assert set_yaml(installed)["credit"] == (
        "Some pictures are from Guidance by Streamline"
        " ([CC BY 4.0](https://example.org/l))."
    )


def test_a_release_folder_of_openmoji(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that names come from us, from its data or from Unicode."""
    names = ("1F37D", "1F4BA", "1F9FF", "1F9D1-1F3FB", "1F3E5")
    files = {f"color/svg/{name}.svg": svg(n) for n, name in enumerate(names)}
    annotations = [
        {"hexcode": "1F9FF", "annotation": "blue eye", "tags": "charm, bead"}
    ]
    path = folder(
        tmp_path / "openmoji",
        {**files, "black/svg/1F37D.svg": svg(9), "data/openmoji.json": annotations},
    )
    installed, index = bring_in(path)

    assert set(index) == {"meal", "seat", "blue eye"}
    assert index["blue eye"]["words"] == ["charm", "bead"]
    assert set_yaml(installed)["licence"] == "CC-BY-SA-4.0"


def test_a_plain_folder_of_bought_pictures(tmp_path: Path, bring_in: BringIn) -> None:
    """It should be that the names of files are their labels."""
    path = folder(
        tmp_path / "Photo Bank",
        {
            "Meetings/Big meeting.png": png(),
            "Meetings/Big meeting 2.png": png("#802020"),
            "Bus_stop.svg": svg(),
            "notes.txt": "x",
        },
    )
    installed, index = bring_in(path, licence="own")

    assert installed.folder.name == "photo-bank"
    assert set(index) == {"Big meeting", "Bus stop"}
    assert index["Big meeting"]["category"] == "Meetings"
    assert sorted(one.name for one in installed.folder.iterdir()) == [
        "big-meeting-2.png", "big-meeting.png", "bus-stop.svg", "index.jsonl", "set.yaml",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"notes.txt": "x"}, "We found no pictures"),
        ({"2349_500.png": png()}, "named by numbers"),
        ({"all.json": PICTOGRAMS}, "none is there"),
        ({"a.json": "{broken"}, "not good JSON"),
        ({"a.obf": {"buttons": []}}, "not a board"),
    ],
)
def test_what_cannot_be_a_set_is_told(
    files: dict[str, object], said: str, tmp_path: Path, bring_in: BringIn
) -> None:
    """It should be that people learn what is missing, and nothing is written."""
    path = folder(tmp_path / "x", files)
    with pytest.raises(EasyReadError, match=said):
        bring_in(path, licence="own")
    assert not list((tmp_path / "house").rglob("*.yaml"))
