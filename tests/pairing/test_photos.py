"""An author's own photo: checked before it is opened, made ready for print."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageCms

from easyread.checking import check
from easyread.errors import FileFaultsError
from easyread.pairing import pair, picture

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.model import Symbol
    from tests.pairing.conftest import DocumentMaker, WishMaker

ORIENTATION, CAMERA = 0x0112, 0x0110
QUARTER_TURN = 6


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """Return a photo with the notes of its camera, taken with the camera turned."""
    image = Image.new("RGB", (1600, 800), "#3366aa")
    image.paste("#ffcc00", (0, 0, 400, 800))
    notes = Image.Exif()
    notes[ORIENTATION] = QUARTER_TURN
    notes[CAMERA] = "Secret Camera"
    path = tmp_path / "hall.jpg"
    image.save(path, exif=notes)
    return path


def own(document: DocumentMaker, sentence: object) -> Symbol:
    """Return the author's picture of a sentence."""
    pairing = pair(document(sentence)).sentences[0].pairing  # type: ignore[arg-type]
    assert pairing is not None
    assert pairing.why == "author"
    return pairing.symbols[0]


def refused(document: DocumentMaker, sentence: object) -> str:
    """Return what the author is told."""
    with pytest.raises(FileFaultsError) as raised:
        pair(document(sentence))  # type: ignore[arg-type]
    return str(raised.value)


def test_a_photo_is_turned_scaled_and_freed_of_its_notes(
    photo: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that readers get the right way up, and nobody the place of a photo."""
    symbol = own(document, wishing(picture="hall.jpg", alt="The hall"))
    content, mime = picture(symbol)
    seen = Image.open(io.BytesIO(content))
    assert mime == "image/jpeg"
    assert seen.size == (265, 531)
    assert not seen.getexif()
    assert b"Secret Camera" not in content
    assert symbol.spoken == "The hall"


def test_the_same_photo_makes_the_same_bytes(
    photo: Path, document: DocumentMaker, wishing: WishMaker, tmp_path: Path
) -> None:
    """It should be that a page does not change from run to run."""
    symbol = own(document, wishing(picture="hall.jpg", alt="The hall"))
    once = picture(symbol)
    for kept in (tmp_path / "cache").rglob("*"):
        if kept.is_file():
            kept.unlink()
    assert picture(symbol) == once


def test_a_small_photo_is_not_enlarged(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that we do not invent what a photo does not hold."""
    Image.new("RGB", (50, 40)).save(tmp_path / "small.png")
    content, _ = picture(own(document, wishing(picture="small.png", alt="Small")))
    assert Image.open(io.BytesIO(content)).size == (50, 40)


def test_an_own_drawing_is_cleaned(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that an author's SVG passes the same cleaner as any other."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"{}</svg>'
    (tmp_path / "a.svg").write_text(svg.format(' onload="x()"><path d="M0 0h1"/>'))
    content, mime = picture(own(document, wishing(picture="a.svg", alt="A")))
    assert (mime, b"onload" in content) == ("image/svg+xml", False)
    (tmp_path / "b.svg").write_text(svg.format("><script>x()</script>"))
    assert "script" in refused(document, wishing(picture="b.svg", alt="B"))


def test_a_picture_needs_words(
    photo: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that people who cannot see the photo are told what it shows."""
    assert "Add “alt:”" in refused(document, wishing(picture="hall.jpg"))


@pytest.mark.parametrize("path", ["../hall.jpg", "/etc/passwd", "a/../../hall.jpg"])
def test_a_picture_stays_below_the_folder_of_the_document(
    path: str, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that a document cannot publish other files of the machine."""
    said = refused(document, wishing(picture=path, alt="x"))
    assert "not beside the document" in said


def test_a_link_out_of_the_folder_is_followed_and_refused(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that a symbolic link is no way round."""
    (tmp_path / "out.jpg").symlink_to("/etc/hostname")
    said = refused(document, wishing(picture="out.jpg", alt="x"))
    assert "not beside the document" in said


def test_a_missing_picture_is_told_with_its_place(
    document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that a slip in a file name is found at its line."""
    said = refused(document, wishing(picture="hal.jpg", alt="x"))
    assert "There is no picture “hal.jpg”" in said
    assert "invite.yaml:7:13" in said


def test_a_huge_picture_is_refused_by_its_first_bytes(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that 80 million dots never take 666 MB of memory."""
    head = struct.pack(">IIBBBBB", 10_000, 8_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    made = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk
    made += struct.pack(">I", zlib.crc32(chunk))
    made += struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))
    (tmp_path / "huge.png").write_bytes(made)
    said = refused(document, wishing(picture="huge.png", alt="x"))
    assert "25 million dots" in said


@pytest.mark.parametrize("content", [b"MZ\x90", b"%PDF-1.7", b"GIF89a"])
def test_a_file_that_is_no_picture_is_refused(
    content: bytes, tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that only pictures come in, whatever their name says."""
    (tmp_path / "x.jpg").write_bytes(content)
    said = refused(document, wishing(picture="x.jpg", alt="x"))
    assert "We cannot read the picture" in said


def test_a_phones_own_colours_become_those_of_every_screen(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that a photo keeps its look without its colour profile."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    Image.new("RGB", (300, 300), "#80a0c0").save(tmp_path / "p.png", icc_profile=lab)
    content, _ = picture(own(document, wishing(picture="p.png", alt="P")))
    assert "icc_profile" not in Image.open(io.BytesIO(content)).info


def test_grey_of_16_bits_does_not_turn_white(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that a scan of a drawing is seen."""
    Image.new("I;16", (300, 300), 0x4000).save(tmp_path / "s.png")
    content, _ = picture(own(document, wishing(picture="s.png", alt="S")))
    greys = Image.open(io.BytesIO(content)).convert("L").tobytes()
    assert 55 < min(greys) <= max(greys) < 75


@pytest.mark.parametrize(
    "path", ["~/x.jpg", "/Users/me/Pictures/x.jpg", "D:\\x.jpg", "photos\\x.jpg"]
)
def test_a_place_on_one_computer_is_told(
    path: str, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that an author hears to copy the photo, and what to write."""
    said = refused(document, wishing(picture=path, alt="x"))

    assert "on one computer only" in said
    assert "Write its name: x.jpg." in said


@pytest.mark.parametrize("path", ["a\0b.jpg", "x" * 5000 + ".jpg", "."])
def test_a_strange_path_is_told(
    path: str, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that no name of a file makes us crash."""
    said = refused(document, wishing(picture=path, alt="x"))
    assert "not the name of a file" in said or "There is no picture" in said


def test_a_photo_too_small_for_print_is_found(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that an author learns it before the paper does."""
    for name, size in (("small", (120, 90)), ("large", (1200, 900))):
        Image.new("RGB", size).save(tmp_path / f"{name}.png")
        sentence = wishing(picture=f"{name}.png", alt="A hall")
        report = check(pair(document(sentence)))
        found = [one for one in report.findings if one.rule == "small-picture"]
        assert [one.message for one in found] == (
            ["This photo has only 120 x 90 dots."] if name == "small" else []
        )


def speckled(kind: str, **choices: object) -> bytes:
    """Return a photo of many colours in a format, as a camera writes it."""
    image = Image.effect_noise((640, 480), 90).convert("RGB")
    content = io.BytesIO()
    image.save(content, kind, **choices)
    return content.getvalue()


def cut(content: bytes) -> bytes:
    """Return the first two thirds, as a copy that was interrupted leaves them."""
    return content[: len(content) * 2 // 3]


PROGRESSIVE = speckled("JPEG", progressive=True)
JPEG_END = b"\xff\xd9"
WRONG_SUM = bytearray(speckled("PNG"))
WRONG_SUM[len(WRONG_SUM) // 2] ^= 0xFF


def sized(width: int, height: int) -> bytes:
    """Return a JPEG that lies about its size."""
    start, mark, rest = speckled("JPEG").partition(b"\xff\xc0\x00\x11\x08")
    return start + mark + struct.pack(">HH", height, width) + rest[4:]


NO_DATA = speckled("PNG").partition(b"IDAT")[0][:-4] + speckled("PNG")[-12:]
MOVING = [Image.new("RGB", (300, 300), colour) for colour in ("red", "blue")]


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (("cut.jpg", cut(speckled("JPEG"))), "“cut.jpg” is damaged"),
        # A decoder fills the rest with grey and says nothing.
        (("ended.jpg", cut(speckled("JPEG")) + JPEG_END), "Its end is missing"),
        (("steps.jpg", cut(PROGRESSIVE) + JPEG_END), "Its end is missing"),
        (("cut.png", cut(speckled("PNG"))), "is damaged"),
        (("sum.png", bytes(WRONG_SUM)), "is damaged"),
        (("cut.webp", cut(speckled("WEBP"))), "“cut.webp”"),
        (("empty.jpg", b""), "is empty"),
        (("none.jpg", sized(0, 0)), "cannot read the picture “none.jpg”"),
        (("tall.jpg", sized(640, 4_000)), "Its end is missing"),
        (("head.png", NO_DATA), "“head.png” is damaged"),
        (("phone.jpg", b"\0\0\0\x18ftypheic" + bytes(400)), "Save it as JPG"),
    ],
)
def test_a_photo_that_is_not_whole_is_refused(
    broken: tuple[str, bytes],
    said: str,
    tmp_path: Path,
    document: DocumentMaker,
    wishing: WishMaker,
) -> None:
    """It should be that no reader gets half a photo, and its author knows why."""
    name, content = broken
    (tmp_path / name).write_bytes(content)

    assert said in refused(document, wishing(picture=name, alt="A hall"))


def test_a_picture_that_moves_is_refused(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that the author chooses the one that stands on paper."""
    MOVING[0].save(tmp_path / "move.png", save_all=True, append_images=MOVING[1:])

    assert "stands still" in refused(document, wishing(picture="move.png", alt="Wave"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plain.jpg", speckled("JPEG")),
        ("steps.jpg", PROGRESSIVE),
        ("png-inside.jpg", speckled("PNG")),
        ("plain.webp", speckled("WEBP")),
        ("with-film.jpg", speckled("JPEG") + bytes(range(200)) * 9),
    ],
)
def test_a_whole_photo_is_taken(
    name: str,
    content: bytes,
    tmp_path: Path,
    document: DocumentMaker,
    wishing: WishMaker,
) -> None:
    """It should be that looking for damage finds none where there is none."""
    (tmp_path / name).write_bytes(content)

    assert own(document, wishing(picture=name, alt="A hall")).dots == (640, 480)


def test_a_photo_with_a_grey_end_is_whole(
    tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that grey alone is no sign of damage."""
    image = Image.effect_noise((640, 480), 90).convert("RGB")
    image.paste((128, 128, 128), (0, 240, 640, 480))
    image.save(tmp_path / "grey.jpg")

    assert own(document, wishing(picture="grey.jpg", alt="A hall")).dots == (640, 480)


@pytest.mark.parametrize("size", [(1, 1), (3, 500), (500, 7)])
def test_a_photo_of_few_dots_is_whole(
    size: tuple[int, int], tmp_path: Path, document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that how small a photo is says nothing of whether it is whole."""
    Image.new("RGB", size, "blue").save(tmp_path / "small.jpg")

    assert own(document, wishing(picture="small.jpg", alt="A hall")).dots == size
