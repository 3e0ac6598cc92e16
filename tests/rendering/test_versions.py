"""The versions of one document for different readers: the same words in each."""

from __future__ import annotations

import itertools
import re
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from easyread.rendering import CONTRASTS, FORMATS, PAPERS, SIZES, Options, render
from tests.conformance.structure import tidy, walk
from tests.rendering.reading import read, words
from tests.rendering.samples import every_role, invite, long

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document

DOCUMENTS = {"invite": invite(), "roles": every_role(), "long": long(64, cover=True)}
MARKS = re.compile(r"^\s*(\[ \]|-|\d+\.) ")
ADDRESS = re.compile(r" ?\([^)]*example\.org[^)]*\)")


PLACES = ("size", "paper", "contrast", "words_only")
ALL = (SIZES, PAPERS, ("", *CONTRASTS), (False, True))


def _versions() -> Iterator[Options]:
    """Yield versions in which each two choices meet (Taguchi's array L9)."""
    for row, column in itertools.product(range(3), range(3)):
        at = (row, (row + column) % 3, column, (row + 2 * column) % 3)
        chosen = [values[i % len(values)] for values, i in zip(ALL, at, strict=True)]
        yield Options(**dict(zip(PLACES, chosen, strict=True)))  # type: ignore[arg-type]


def _name(options: Options) -> str:
    only = "words" if options.words_only else "pictures"
    return f"{options.size}-{options.paper}-{options.contrast or 'plain'}-{only}"


def test_each_two_choices_meet_in_a_version() -> None:
    """It should be that large print on small paper, and all such, are looked at."""
    for first, second in itertools.combinations(range(len(PLACES)), 2):
        met = {
            tuple(getattr(options, PLACES[at]) for at in (first, second))
            for options in _versions()
        }
        assert met == set(itertools.product(ALL[first], ALL[second]))


def _sentences(document: Document) -> list[str]:
    """Return the sentences of a document as pages give them: the slip at the end."""
    parts = sorted(document.sections, key=lambda section: section.role == "slip")
    return [tidy(sentence.text) for section in parts for sentence in section.sentences]


def _sentences_in(document: Document, name: str, options: Options) -> list[str]:
    content = render(document, name, options).content
    if name == "txt":
        lines = [MARKS.sub("", line) for line in content.decode().splitlines()]
    elif name == "pdf":
        lines = [ADDRESS.sub("", text) for text in walk(content).words("P")]
    else:
        page = read(content.decode())
        lines = [ADDRESS.sub("", text) for text in words(page.all(".words"))]
    wanted = set(_sentences(document))
    return [line for line in map(tidy, lines) if line in wanted]


@pytest.mark.pdf
@pytest.mark.parametrize("options", list(_versions()), ids=_name)
@pytest.mark.parametrize("kind", ["invite", "roles"])
def test_same_sentences_in_the_same_order_in_each_version(
    kind: str, options: Options
) -> None:
    """It should be that large print, words alone and a CMS all say the same."""
    document = DOCUMENTS[kind]

    for name in FORMATS:
        assert _sentences_in(document, name, options) == _sentences(document), name


@pytest.mark.parametrize("options", list(_versions()), ids=_name)
def test_lists_at_front_and_end_do_not_hang_on_the_version(options: Options) -> None:
    """It should be that nobody gets a word list that another reader does not get."""
    document = DOCUMENTS["long"]

    for name in ("html", "fragment"):
        page = read(render(document, name, options).content.decode())
        assert len(page.all("nav li")) == 8
        assert len(page.all(".words-list p")) == 1


@pytest.mark.parametrize("name", ["html", "fragment"])
def test_words_only_has_no_pictures_and_no_empty_places(name: str) -> None:
    """It should be that nothing is left of the pictures, and nobody is thanked for them."""
    text = render(invite(), name, Options(words_only=True, draft=True)).content.decode()

    page = read(text)
    assert page.all("img") + page.all("svg") + page.all(".picture") == []
    assert page.all(".credits") == []
    assert "data:image" not in text


@pytest.mark.pdf
def test_paper_has_the_size_that_was_asked_for() -> None:
    """It should be that A5 comes out of the printer as A5."""
    import pikepdf  # noqa: PLC0415  for this test

    content = render(invite(), "pdf", Options(paper="a5")).content

    with pikepdf.open(BytesIO(content)) as pdf:
        boxes = {tuple(round(float(at)) for at in page.mediabox) for page in pdf.pages}
    assert boxes == {(0, 0, 420, 595)}


@pytest.mark.parametrize("contrast", CONTRASTS)
def test_contrast_has_two_colours_and_no_night(contrast: str) -> None:
    """It should be that the organisation's colour does not get in, nor the dark screen."""
    text = render(invite(), "html", Options(contrast=contrast)).content.decode()

    named = dict(re.findall(r"--(ink|ground|colour|tint|quiet):(#\w+)", text))
    assert named["colour"] == named["quiet"] == named["ink"]
    assert named["tint"] == named["ground"] != "#fff"
    assert f"background:{named['ground']}" in text
    assert read(text).get("class") == "contrast"
    assert _contrast(named["ink"], named["ground"]) > 15


def _contrast(first: str, second: str) -> float:
    """Return the contrast of two colours (WCAG 2.2, relative luminance)."""
    dark, light = sorted(map(_light, (first, second)))
    return (light + 0.05) / (dark + 0.05)


def _light(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(at * 2 for at in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    ]
    return sum(
        weight * part
        for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )
