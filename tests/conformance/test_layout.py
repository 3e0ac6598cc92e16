"""How full the pages of a PDF are."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest

import easyread
from easyread.rendering import PAPERS, SIZES, Options, render
from easyread.rendering.options import layout_of
from easyread.resources import resource_dir
from tests.conformance.structure import tidy, walk
from tests.rendering.samples import long

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.model import Document
    from tests.conformance.structure import Walk

pytestmark = pytest.mark.pdf

EXAMPLES = sorted((resource_dir("templates").parent / "examples").glob("*.yaml"))
CONTENT = [
    file
    for file in sorted((resource_dir("templates").parent / "content").glob("*.yaml"))
    if file.stem != "easyread"
]
CHARTER = next(file for file in EXAMPLES if file.stem == "charter")
SHEETS = [("a4", 16), ("a4", 18), ("a4", 22), ("a5", 16), ("a5", 18)]
MM = 72 / 25.4
# The largest share of a page that may stay empty. On the smallest sheet with the
# largest words, a heading with its first pair takes more than half of the page.
MOST_EMPTY, MOST_ON_SMALL = 0.45, 0.55
# Where printers end, in mm.
EDGE = 4


def _pairs(made: Document, found: Walk) -> Counter[int]:
    """Return how many pairs stand on each page; slip and front page have their own rules."""
    apart = {"slip", "credits"} | ({"title"} if made.cover else set())
    wanted = {
        tidy(sentence.text)
        for section in made.all_sections
        if section.role not in apart
        for sentence in section.sentences
    }
    return Counter(
        page
        for (kind, words), (page, _, _) in zip(found.tags, found.places, strict=True)
        if kind == "P" and tidy(words) in wanted
    )


@pytest.mark.usefixtures("sample_pictures")
@pytest.mark.parametrize(
    ("paper", "size", "pairs", "fits"),
    [
        ("a4", 16, 24, {4, 5, 6}),
        ("a4", 18, 24, {3, 4, 5, 6}),
        ("a4", 18, 64, {3, 4, 5, 6}),
        ("a4", 22, 24, {3, 4, 5}),
        ("a5", 16, 24, {3, 4, 5}),
        ("a5", 18, 24, {3, 4, 5}),
        ("a5", 22, 24, {3, 4, 5}),
    ],
)
def test_three_to_six_pairs_stand_on_a_page(
    paper: str, size: int, pairs: int, fits: set[int]
) -> None:
    """It should be that a page is neither crowded nor bare; small sheets hold five."""
    made = long(pairs)
    options = Options(paper=paper, size=size)
    counted = _pairs(made, walk(render(made, "pdf", options).content))

    full = [counted[page] for page in sorted(counted)][1:-1]
    assert len(full) >= pairs / 6 - 2
    assert set(full) <= fits


@pytest.mark.parametrize("source", EXAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize(("paper", "size"), SHEETS)
def test_no_page_is_left_half_empty_without_need(
    source: Path, paper: str, size: int
) -> None:
    """It should be that each page is filled, but for the last before a new beginning."""
    assert _bare(source, Options(paper=paper, size=size)) == {}


@pytest.mark.slow
@pytest.mark.parametrize("source", CONTENT, ids=lambda file: file.stem)
@pytest.mark.parametrize("words_only", [False, True], ids=["pictures", "words"])
def test_no_version_of_a_whole_document_has_bare_pages(
    source: Path, *, words_only: bool
) -> None:
    """It should be that longer documents are as full, on each sheet, at each size."""
    for paper, size in itertools.product(PAPERS, SIZES):
        options = Options(paper=paper, size=size, words_only=words_only)
        assert _bare(source, options) == {}, (paper, size)


@pytest.mark.parametrize("size", SIZES)
def test_big_picture_of_a_small_front_page_stays_with_its_words(size: int) -> None:
    """It should be that no sentence is parted from its picture, on any sheet."""
    made = easyread.pair(easyread.load(CONTENT[0]))
    found = walk(render(made, "pdf", Options(paper="a5", size=size)).content)

    first = tidy(made.sentences[0].text)
    (words,) = (
        place[0]
        for (kind, said), place in zip(found.tags, found.places, strict=True)
        if kind == "P" and tidy(said) == first
    )
    assert min(page for page, *_ in found.pictures) == words


def test_front_page_that_is_too_long_goes_on_with_the_text() -> None:
    """It should be that two lines of a front page are never alone on the second page."""
    made = easyread.pair(easyread.load(CHARTER))
    options = Options(paper="a5")

    found = walk(render(made, "pdf", options).content)

    begins = {words: page for page, words in _headings(found)}
    assert max(page for page, _ in found.painted) > 3
    assert begins[tidy("Why we have a charter")] == 1


@pytest.mark.usefixtures("sample_pictures")
@pytest.mark.parametrize(("paper", "size"), SHEETS)
def test_title_at_the_foot_stays_on_the_paper(paper: str, size: int) -> None:
    """It should be that a long title has a second line, and not the edge of the sheet."""
    made = long(3)
    title = (
        "What we decided about the buses and the trains in the north west of England"
    )
    content = render(
        replace(made, title=title), "pdf", Options(paper=paper, size=size)
    ).content

    with pypdfium2.PdfDocument(content) as pdf:
        page = pdf[len(pdf) - 1].get_textpage()
        boxes = [page.get_charbox(at) for at in range(page.count_chars())]
        said = " ".join(page.get_text_range().split())

    assert "What we decided" in said
    assert min(foot for _, foot, _, _ in boxes) > EDGE * MM


def _bare(source: Path, options: Options) -> dict[int, float]:
    """Return the pages that are nearly half empty, with the empty share of each.

    What follows on the next page is a heading with its first pairs: where that would
    have fitted, it should have stood here.
    """
    made = easyread.pair(easyread.load(source))
    small = (options.paper, options.size) == ("a5", 22)
    most = MOST_ON_SMALL if small else MOST_EMPTY
    sheet = layout_of(options).paper
    found = walk(render(made, "pdf", options).content)

    lowest: dict[int, float] = defaultdict(lambda: sheet.height * MM)
    for page, _, line in found.places:
        lowest[page] = min(lowest[page], line)
    for page, _, foot, _, _ in found.pictures:
        lowest[page] = min(lowest[page], foot)
    last = max(lowest)
    begins = {page for page, words in _headings(found) if words in _apart(made)}
    room = (sheet.height - sheet.top - sheet.foot) * MM
    return {
        page: round((foot - sheet.foot * MM) / room, 2)
        for page, foot in lowest.items()
        if int(made.cover) <= page < last and page + 1 not in begins
        if (foot - sheet.foot * MM) / room > most
    }


def _headings(found: Walk) -> list[tuple[int, str]]:
    return [
        (place[0], tidy(words))
        for (kind, words), place in zip(found.tags, found.places, strict=True)
        if kind == "H2"
    ]


def _apart(made: Document) -> set[str]:
    return {tidy(one.heading) for one in made.sections if one.role == "slip"}
