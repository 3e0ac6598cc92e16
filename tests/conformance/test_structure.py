"""What a screen reader meets in the PDF, by our own walk through it."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
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


@pytest.mark.parametrize("name", sorted(awkward()))
def test_no_tag_is_only_a_tag(name: str) -> None:
    """It should be that a screen reader never stops at a thing that says nothing."""
    found = walk(_pdf(awkward()[name]))

    silent = [kind for kind, words in found.tags if not words.strip()]
    assert set(silent) <= {"Figure"}
    kinds = {kind for kind, _ in found.tags}
    assert not kinds & {"Div", "NonStruct", "Span"}


def test_steps_have_labels_over_all_pages() -> None:
    """It should be that a screen reader says the number of each step, as on paper."""
    content = _pdf(awkward()["steps"])
    found = walk(content)

    labels = [f"{number}." for number in range(1, 25)] + ["c)", "d)", "e)"]
    assert [words.strip() for words in found.words("Lbl")] == labels
    with pikepdf.open(BytesIO(content)) as pdf:
        counted = [
            str(one.A.ListNumbering)
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/L"
        ]
    assert counted == ["/Decimal", "/Decimal", "/LowerAlpha"]


@pytest.mark.parametrize("name", ["invite", "roles", "links", "single"])
@pytest.mark.parametrize(
    "options",
    [Options(), Options(size=22), Options(paper="a5"), Options(contrast="black")],
    ids=["a4", "large", "a5", "black"],
)
def test_each_sentence_has_its_picture_beside_it(name: str, options: Options) -> None:
    """It should be that eyes find, left of the words, what the sentence is about."""
    document = awkward()[name]
    found = walk(render(document, "pdf", options).content)

    wanted = {
        tidy(sentence.text): len(sentence.pairing.symbols)
        for sentence in document.sentences
        if sentence.pairing and sentence.pairing.symbols
    }
    seen = []
    for (kind, said), (page, left, line) in zip(found.tags, found.places, strict=True):
        words = tidy(ADDRESS.sub("", said))
        if kind != "P" or words not in wanted:
            continue
        beside = [
            picture
            for picture in found.pictures
            if picture[0] == page and picture[3] <= left + 1
            if picture[2] - 40 <= line <= picture[4] + 40
        ]
        assert len(beside) >= wanted[words], words
        seen.append(words)
    assert set(seen) == set(wanted)
    assert len(found.pictures) == sum(
        len(sentence.pairing.symbols)
        for sentence in document.sentences
        if sentence.pairing
    )


def test_words_that_no_tag_owns_are_head_and_foot_alone() -> None:
    """It should be that nothing an author wrote is kept from screen readers."""
    document = invite()
    content = _pdf(document)
    found = walk(content)

    pages = max(page for page, _ in found.painted) + 1
    for page in range(pages):
        said = {tidy(words) for at, words in found.silent if at == page}
        number = tidy(f"Page {page + 1} of {pages}")
        foot = {tidy(document.title), number}
        assert foot <= said
        notices = tidy("".join(words for at, words in found.silent if at == page))
        assert ("notreal" in notices) == (page > 0)
        assert len(said - foot) <= 2


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


def test_walk_sees_tags_that_were_lost() -> None:
    """It should be that pages put together by another program are seen as untagged."""
    content = _pdf(invite())
    whole = BytesIO()
    with pikepdf.open(BytesIO(content)) as one, pikepdf.open(BytesIO(content)) as two:
        one.pages.extend(two.pages)
        one.save(whole)

    found = walk(whole.getvalue())

    assert len(found.painted) > len(found.tagged)
