"""`easyread symbols`: bring pictures in, find them, see what is missing or wrong."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    '<path d="M0 0h{}v9z" stroke="#000" fill="#fff"/></svg>'
)


@pytest.fixture
def bank(here: Path) -> Path:
    """Return a folder of pictures that were bought."""
    folder = here / "Photo bank"
    folder.mkdir()
    for number, name in enumerate(("bus", "didgeridoo", "quiet corner"), start=1):
        (folder / f"{name}.svg").write_text(SVG.format(number))
    return folder


def test_the_licence_is_asked_once_and_kept(run: Run, here: Path, bank: Path) -> None:
    """It should be that people say what they bought, and are told how to keep it safe."""
    result = run("symbols", "import", str(bank), stdin="own\n")

    assert result.exit_code == 0, result.output
    assert "3 pictures are in" in result.stdout
    assert "public website" in result.stderr
    assert "sets: [photo-bank]" in result.stderr
    told = (here / "symbols/photo-bank/set.yaml").read_text()
    assert 'licence: "own"' in told
    assert (here / "easyread.yaml").is_file()


def test_where_nobody_can_answer_the_licence_is_an_option(
    run: Run, here: Path, bank: Path
) -> None:
    """It should be that a script is told what to say, and nothing comes in unsaid."""
    result = run("symbols", "import", str(bank))
    assert result.exit_code == 2
    assert "--licence own" in result.stderr
    assert not (here / "symbols").exists()

    result = run("symbols", "import", str(bank), "--licence", "unknown")
    assert result.exit_code == 0
    assert "allow pictures: unknown" in result.stderr


@pytest.mark.parametrize("name", ["../evil", "Über", "a/b", ""])
def test_a_set_has_a_plain_name(run: Run, here: Path, bank: Path, name: str) -> None:
    """It should be that a name cannot lead out of the folder symbols."""
    result = run("symbols", "import", str(bank), "--licence", "own", "--name", name)
    assert result.exit_code == (2 if name else 0)
    assert {one.name for one in here.iterdir()} <= {
        *("invite.yaml", "Photo bank", "symbols", "easyread.yaml"),
    }


def test_from_the_bank_to_the_page(run: Run, here: Path, bank: Path) -> None:
    """It should be that a picture that came in stands on the page where it is meant."""
    run("symbols", "import", str(bank), "--licence", "own", "--name", "photos")
    (here / "easyread.yaml").write_text("symbols: {sets: [photos]}")
    (here / "trip.md").write_text("# Trip\n\nYou can come by bus.\n")
    built = run("build", "trip.md", "--to", "html")

    assert built.exit_code == 0, built.output
    why = run("symbols", "why", "You can come by bus.")
    assert why.stdout.startswith("photos:bus (concept)")
    checked = run("check", "trip.md", "--output-format", "json")
    sentences = json.loads(checked.stdout)["files"][0]["sentences"]
    assert sentences[-1]["pairing"]["symbols"][0]["id"] == "photos:bus"
    assert [one.name for one in (here / "build").iterdir()] == ["trip.html"]


def test_a_search_finds_both_sets_in_any_form(run: Run, bank: Path) -> None:
    """It should be that what was brought in is found beside ours."""
    run("symbols", "import", str(bank), "--licence", "own")
    assert "photo-bank:didgeridoo" in run("symbols", "search", "didgeridoos").stdout
    buses = run("symbols", "search", "buses").stdout
    assert "photo-bank:bus" in buses
    assert "drawn:" in buses
    assert run("symbols", "search", "zzzz").exit_code == 1
    listed = run("symbols", "list", "--set", "photo-bank").stdout
    assert listed.count("photo-bank:") == 3
    assert run("symbols", "list", "--set", "photo-bonk").exit_code == 2
    shown = run("symbols", "show", "photo-bank:quiet-corner").stdout
    assert "Photo bank, own" in shown


def test_a_sheet_shows_the_pictures(run: Run, here: Path, bank: Path) -> None:
    """It should be that people choose with their eyes, and can print the sheet."""
    run("symbols", "import", str(bank), "--licence", "CC-BY-4.0")
    result = run("symbols", "search", "bus", "--sheet", "bus.html")

    assert result.exit_code == 0, result.output
    page = (here / "bus.html").read_text("utf-8")
    assert "photo-bank:bus" in re.sub("<[^>]+>", "", page)
    assert page.count("data:image/svg+xml") > 1
    assert "Some pictures are from Photo bank" in page
    refused = run("symbols", "search", "bus", "--sheet", "bus.doc")
    assert refused.exit_code == 2


@pytest.mark.pdf
def test_a_sheet_can_be_a_pdf(run: Run, here: Path) -> None:
    """It should be that a team can put the sheet on its wall."""
    assert run("symbols", "search", "lunch", "--sheet", "lunch.pdf").exit_code == 0
    assert (here / "lunch.pdf").read_bytes().startswith(b"%PDF")


def test_missing_tells_what_is_used_most(run: Run, here: Path) -> None:
    """It should be that the picture to draw next comes first, with its places."""
    (here / "a.md").write_text("# A\n\nThe zorgle is here.\n\nThe quibble is new.\n")
    (here / "b.md").write_text("# B\n\nA zorgle can zing.\n\nWe have lunch.\n")
    result = run("symbols", "missing", "a.md", "b.md")

    lines = result.stdout.splitlines()
    assert result.exit_code == 1
    assert lines[0].split() == ["2", "“zorgle”"]
    assert "a.md:3: The zorgle is here." in lines[1]
    assert "lunch" not in result.stdout
    assert "3 sentences" in result.stderr


def test_missing_is_content_where_nothing_is(run: Run, here: Path) -> None:
    """It should be that a folder that is done leaves with 0."""
    (here / "b.md").write_text("# B\n\nWe have lunch.\n")
    assert run("symbols", "missing", "b.md").exit_code == 0


def test_missing_never_skips_a_file(run: Run, here: Path) -> None:
    """It should be that a document that cannot be read is told."""
    (here / "b.yaml").write_text("kind: invit\n")
    result = run("symbols", "missing", "b.yaml")
    assert result.exit_code == 2
    assert "b.yaml" in result.stderr


START = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
FAULTY = {
    "filter": START + '<filter id="f"/><path d="M0 0h9"/></svg>',
    "text": START + "<text>Hi</text></svg>",
    "script": START + "<script>x()</script></svg>",
    "picture-inside": START + '<image href="x.png"/></svg>',
    "protected-emblem": START
    + '<rect x="3" width="3" height="9" fill="#d00"/>'
    + '<rect y="3" width="9" height="3" fill="#d00"/></svg>',
    "contrast": START + '<path d="M0 0h9v9z" fill="#ffffcc"/></svg>',
    "grey": START
    + '<path d="M0 0h9v9z" fill="#c00"/><path d="M9 9h-9z" fill="#070"/></svg>',
    "size": START + f'<path d="M0 0{"h0.001" * 9000}" stroke="#000"/></svg>',
    "refused": "<svg",
    "empty": START + "</svg>",
}


@pytest.mark.parametrize("rule", FAULTY)
def test_check_names_what_is_wrong(run: Run, here: Path, rule: str) -> None:
    """It should be that each rule finds the picture that breaks it, and says what to do."""
    (here / "a.svg").write_text(FAULTY[rule])
    result = run("symbols", "check", "a.svg")
    assert f"[{rule}]" in result.stdout


@pytest.mark.parametrize("size", [(60, 40), (900, 600)])
def test_check_looks_at_photos(run: Run, here: Path, size: tuple[int, int]) -> None:
    """It should be that a photo too small for print, or too pale, is told."""
    made = io.BytesIO()
    Image.new("RGB", size, "#fafafa").save(made, "PNG")
    (here / "hall.png").write_bytes(made.getvalue())
    said = run("symbols", "check", "hall.png").stdout
    assert "[contrast]" in said
    assert ("[size]" in said) == (size[0] == 60)


def test_check_looks_at_a_set(run: Run, here: Path, bank: Path) -> None:
    """It should be that a set of one's own can be checked by its name."""
    run("symbols", "import", str(bank), "--licence", "unknown")
    (here / "symbols/photo-bank/bus.svg").unlink()
    result = run("symbols", "check", "photo-bank")

    assert result.exit_code == 1
    assert "[missing-file]" in result.stdout
    assert "[licence]" in result.stdout
    assert "2 pictures" in result.stderr


def test_check_is_content_with_our_own_drawings(run: Run, here: Path) -> None:
    """It should be that what we ship passes the rules that we hold others to."""
    from easyread.resources import resource_dir  # noqa: PLC0415

    result = run("symbols", "check", str(resource_dir("symbols") / "drawn"))
    assert result.exit_code == 0, result.stdout
    assert ", 0 errors" in result.stderr.replace(":", ",")


def test_check_knows_the_pictures_that_we_block(run: Run, here: Path) -> None:
    """It should be that a blocked picture of OpenMoji is known by its name."""
    (here / "1F3E5.svg").write_text(SVG.format(9))
    assert "[protected-emblem]" in run("symbols", "check", "1F3E5.svg").stdout


def _board(**licence: str) -> str:
    """Return a board with a picture of a zorgle under a licence."""
    picture = "data:image/svg+xml," + quote(SVG.format(1))
    board = {
        "format": "open-board-0.1",
        "buttons": [{"id": 1, "label": "zorgle", "image_id": "a"}],
        "images": [{"id": "a", "data": picture, "license": licence}],
    }
    return json.dumps(board)


def test_the_maker_of_a_picture_in_a_board_is_thanked(run: Run, here: Path) -> None:
    """It should be that nobody is asked for what the board says, and pages thank."""
    (here / "b.obf").write_text(_board(type="CC By", author_name="Sam Maker"))
    (here / "trip.md").write_text("# Trip\n\nLook here. {symbol: b:zorgle}\n")

    assert run("symbols", "import", "b.obf").exit_code == 0
    assert run("build", "trip.md", "--to", "txt").exit_code == 0
    assert "by Sam Maker (CC By)" in (here / "build/trip.txt").read_text("utf-8")


def test_a_licence_that_we_do_not_know_is_said_as_written(run: Run, here: Path) -> None:
    """It should be that a picture stays off until a person has read its terms."""
    (here / "b.obf").write_text(_board(type="Free for schools"))
    (here / "trip.md").write_text("# Trip\n\nLook here. {symbol: b:zorgle}\n")

    brought = run("symbols", "import", "b.obf")
    assert brought.exit_code == 0
    assert "“Free for schools”" in brought.stderr
    built = run("build", "trip.md", "--to", "txt")
    assert built.exit_code == 2
    assert "(Free for schools)" in built.stderr
    assert "allow pictures: unknown" in built.stderr
