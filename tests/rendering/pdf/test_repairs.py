"""Each repair of the tags, on a small tree."""

from __future__ import annotations

from typing import Any

import pydyf
import pytest

from easyread.rendering.pdf.repairs import (
    PRINT,
    drop_wrappers,
    join_fragments,
    label_steps,
    name_links,
    place_figures,
    say_languages,
    silence_figures,
)
from easyread.rendering.pdf.tags import (
    Annotation,
    Content,
    Element,
    Origin,
    read_tree,
    silence,
)

Kid = Element | Content | Annotation


def tag(
    kind: str, *kids: Kid, page: int = 0, element: int = 0, css: str = "", **more: str
) -> Element:
    """Return a tag. Tags with the same `element` come from the same HTML."""
    more |= {"class": css} if css else {}
    origin = Origin(element, kind.lower(), more, more.get("words", ""))
    return Element(kind, page, {}, 0, origin if element else None, list(kids))


def shape(element: Element) -> list[object]:
    """Return the kinds of a tree as nested lists, with the numbers of its content."""
    return [
        element.kind,
        *(
            shape(kid) if isinstance(kid, Element) else (kid.page, kid.mcid)
            for kid in element.kids
            if not isinstance(kid, Annotation)
        ),
    ]


def test_pieces_of_a_list_on_three_pages_become_one_list() -> None:
    """It should be that a list is announced once, with all its things."""
    pieces = [
        tag(
            "L", tag("LI", Content(at, 0), page=at, element=10 + at), page=at, element=1
        )
        for at in range(3)
    ]
    root = tag("Document", *pieces)

    join_fragments(root)

    assert shape(root) == [
        "Document",
        ["L", ["LI", (0, 0)], ["LI", (1, 0)], ["LI", (2, 0)]],
    ]


def test_the_number_of_a_step_is_its_label() -> None:
    """It should be that number and words are two tags, and the list says how it counts."""
    number = tag("Span", Content(0, 0), element=5, css="number")
    words = tag("P", number, Content(0, 1), element=4)
    item = tag("LI", tag("LBody", tag("Div", words, element=3), element=2), element=2)
    root = tag("Document", tag("L", item, element=1, css="steps", type="i"))

    label_steps(root)
    drop_wrappers(root)

    assert shape(root) == [
        "Document",
        ["L", ["LI", ["Lbl", (0, 0)], ["LBody", ["P", (0, 1)]]]],
    ]
    (listed,) = root.elements
    assert listed.entries["A"] == {"O": "/List", "ListNumbering": "/LowerRoman"}


def test_neighbours_on_one_page_stay_two() -> None:
    """It should be that only pieces of one element are joined."""
    root = tag(
        "Document",
        tag("P", Content(0, 0), element=1),
        tag("P", Content(0, 1), element=2),
        tag("P", Content(1, 0), page=1, element=3),
    )

    join_fragments(root)

    assert len(root.kids) == 3


def test_link_of_two_lines_becomes_one_link() -> None:
    """It should be that a long link is one stop, not two."""
    lines = [tag("Link", Content(0, at), element=1) for at in range(2)]
    root = tag("P", *lines)

    join_fragments(root)

    assert shape(root) == ["P", ["Link", (0, 0), (0, 1)]]


def test_pictures_without_words_leave_the_tree() -> None:
    """It should be that a symbol is silent and a photo with words is not."""
    photo = tag("Figure", Content(0, 1))
    photo.entries["Alt"] = "A hall"
    root = tag("Document", tag("Div", tag("Figure", Content(0, 0)), photo))

    silence_figures(root)

    assert shape(root) == ["Document", ["Div", ["Figure", (0, 1)]]]


def test_box_of_a_photo_is_in_points_from_the_foot() -> None:
    """It should be that 100 px from the top of 1000 px is 675 points up."""
    photo = tag("Figure")
    photo.entries["A"] = {"BBox": [10.0, 100.0, 50.0, 200.0]}

    place_figures(tag("Document", photo), [1000.0])

    assert photo.entries["A"] == {"BBox": [7.5, 600.0, 37.5, 675.0]}


def test_words_in_another_language_say_so() -> None:
    """It should be that a Welsh sentence is read with a Welsh voice."""
    welsh = tag("P", element=1, lang="cy")

    say_languages(tag("Document", welsh, tag("P", element=2)))

    assert isinstance(welsh.entries["Lang"], pydyf.String)


def test_links_have_words_and_are_printed() -> None:
    """It should be that a link is called by its words, not by its address."""
    entries: dict[str, object] = {"Contents": "https://example.org"}
    link = tag("Link", Annotation(0, b"4 0 R", entries), element=1, words="our page")

    name_links(tag("P", link))

    assert entries["F"] == PRINT
    assert isinstance(entries["Contents"], pydyf.String)
    assert entries["Contents"].string == "our page"


def test_layout_boxes_and_empty_tags_go() -> None:
    """It should be that a paragraph with a bold word is one tag."""
    root = tag(
        "Sect",
        tag("Div", tag("Div"), tag("P", tag("Span", Content(0, 0)), Content(0, 1))),
    )

    drop_wrappers(root)

    assert shape(root) == ["Sect", ["P", (0, 0), (0, 1)]]


def test_words_keep_a_tag_of_their_own() -> None:
    """It should be that no words stand bare in a section."""
    root = tag("Sect", tag("Div", Content(0, 0)))

    drop_wrappers(root)

    assert shape(root) == ["Sect", ["Div", (0, 0)]]


def test_list_holds_its_things_alone() -> None:
    """It should be that a row of tick boxes is a list of boxes, not of rows."""
    thing = tag("LI", tag("LBody", Content(0, 0)))
    root = tag("L", tag("NonStruct", thing))

    drop_wrappers(root)

    assert shape(root) == ["L", ["LI", ["LBody", (0, 0)]]]


def test_tag_with_a_language_stays() -> None:
    """It should be that a foreign word keeps its language."""
    word = tag("Span", Content(0, 0))
    word.entries["Lang"] = "fr"
    root = tag("P", word)

    drop_wrappers(root)

    assert shape(root) == ["P", ["Span", (0, 0)]]


def test_what_nobody_owns_becomes_an_artifact() -> None:
    """It should be that page numbers and symbols are drawn, and never read."""
    stream: list[object] = []
    for kind, mcid in (("/P", 0), ("/Figure", 1), ("/NonStruct", 2)):
        stream += [kind, pydyf.Dictionary({"MCID": mcid}), b"BDC", b"EMC"]

    silence(stream, {0})

    assert [stream[at] for at in (0, 4, 8)] == ["/P", "/Artifact", "/Artifact"]
    assert stream[5] == {"Type": "/Layout"}
    assert stream[9] == {"Type": "/Pagination"}


@pytest.mark.pdf
@pytest.mark.parametrize(("pages", "said"), [(0, "more tags"), (2, "fewer tags")])
def test_a_weasyprint_that_makes_other_tags_is_noticed(pages: int, said: str) -> None:
    """It should be that no tag gets the language or the link of another element."""
    from weasyprint import HTML  # noqa: PLC0415  loads Pango

    def read(document: Any, pdf: Any) -> None:
        read_tree(pdf, document.pages * pages)

    page = HTML(string='<html lang="en"><title>T</title><p>One.</p>')
    with pytest.raises(RuntimeError, match=said):
        page.write_pdf(finisher=read, pdf_variant="pdf/ua-1")
