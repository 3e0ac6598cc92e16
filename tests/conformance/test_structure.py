"""What a screen reader meets in the PDF, by our own walk through it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from easyread.rendering import Options, render
from tests.conformance.structure import tidy, walk
from tests.rendering.samples import awkward, invite, long

if TYPE_CHECKING:
    from easyread.model import Document

pytestmark = [pytest.mark.pdf, pytest.mark.usefixtures("sample_pictures")]

# Arabic stands in the file in the order of the eye; its letters cannot be compared.
ADDRESS = re.compile(r" ?\(example\.org[^)]*\)")
READ = sorted(set(awkward()) - {"long", "names"})


def _pdf(document: Document) -> bytes:
    return render(document, "pdf", Options(draft=True)).content


@pytest.mark.parametrize("name", READ)
def test_every_sentence_is_read_once_and_in_order(name: str) -> None:
    """It should be that the ear gets each sentence that the eye gets."""
    document = awkward()[name]
    found = walk(_pdf(document))

    read = [tidy(ADDRESS.sub("", words)) for words in found.words("P") if words.strip()]
    wanted = [
        tidy(sentence.text)
        for section in document.sections
        if section.role != "credits"  # they stand at the end, before the slip
        for sentence in section.sentences
    ]
    assert [words for words in read if words in set(wanted)] == wanted


@pytest.mark.parametrize("name", sorted(awkward()))
def test_all_that_is_painted_is_tagged_or_an_artifact(name: str) -> None:
    """It should be that no words stand on a page that no tag owns, and no tag is empty."""
    found = walk(_pdf(awkward()[name]))

    assert found.loose == 0
    assert sorted(found.tagged) == sorted(found.painted)
    assert len(set(found.tagged)) == len(found.tagged)


def test_elements_are_whole_across_pages() -> None:
    """It should be that a list of forty things is one list on its three pages."""
    found = walk(_pdf(awkward()["list"]))

    kinds = [kind for kind, _ in found.tags]
    assert kinds.count("Part") == 1
    assert kinds.count("L") == 1
    assert kinds.count("LI") == 40


def test_page_numbers_are_not_read() -> None:
    """It should be that the foot of a page does not break into a sentence."""
    found = walk(_pdf(long(24)))

    assert "Page1of" not in tidy(" ".join(words for _, words in found.tags))


def test_headings_are_headings() -> None:
    """It should be that a screen reader can jump from heading to heading."""
    found = walk(_pdf(invite()))

    assert found.words("H1") == ["Come to our meeting"]
    assert found.words("H2") == [
        section.heading for section in invite().sections if section.heading
    ]


def test_photo_speaks_and_stands_on_its_page() -> None:
    """It should be that only an author's photo has words, in a box on the paper."""
    found = walk(_pdf(awkward()["photo"]))

    assert len(found.boxes) == 2
    for _, (left, foot, right, top) in found.boxes:
        assert 0 < left < right < 595.3
        assert 0 < foot < top < 841.9
    assert walk(_pdf(invite())).boxes == []
