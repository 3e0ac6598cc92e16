"""Attacks on the SVG cleaner: each is refused, or comes out harmless."""

from __future__ import annotations

from contextlib import suppress
from time import process_time

import pytest

from easyread.pairing.svg import MAX_BYTES, MAX_NODES, PictureRefusedError, clean

ROOT = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"'
XLINK = b' xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: bytes, more: bytes = b"") -> bytes:
    """Return a small SVG file."""
    return ROOT + XLINK + more + b">" + inside + b"</svg>"


def bomb(levels: int) -> bytes:
    """Return a file whose parts use each other: ten times more for each level."""
    parts = [b'<g id="p0"><path d="M0 0h1"/></g>']
    for level in range(1, levels + 1):
        use = f'<use href="#p{level - 1}"/>' * 10
        parts.append(f'<g id="p{level}">{use}</g>'.encode())
    return svg(
        b"<defs>" + b"".join(parts) + f'</defs><use href="#p{levels}"/>'.encode()
    )


def test_a_use_bomb_is_refused_at_once() -> None:
    """It should be that a file of 1 kB cannot keep us busy for half a minute."""
    start = process_time()
    with pytest.raises(PictureRefusedError, match="too often"):
        clean(bomb(8))
    assert process_time() - start < 3


@pytest.mark.parametrize(
    ("attribute", "element"),
    [("fill", "pattern"), ("mask", "mask"), ("clip-path", "clipPath")],
)
def test_a_bomb_of_masks_clips_or_patterns_is_refused(
    attribute: str, element: str
) -> None:
    """It should be that every road by which a part is drawn again is counted."""
    parts = [f'<{element} id="p0"><path d="M0 0h1"/></{element}>']
    for level in range(1, 7):
        again = f'<path d="M0 0h1" {attribute}="url(#p{level - 1})"/>' * 10
        parts.append(f'<{element} id="p{level}">{again}</{element}>')
    source = "".join(parts) + f'<path d="M0 0h1" {attribute}="url(#p6)"/>'
    with pytest.raises(PictureRefusedError, match="too often"):
        clean(svg(source.encode()))


@pytest.mark.parametrize(
    "shape",
    [
        b'<path id="a" d="M0 0%b"/>' % (b"l1 1" * 3000),
        b'<path id="a" d="M0 0%b"/>' % (b"c.1-.1.2.3.4.5" * 1000),
        b'<polygon id="a" points="%b"/>' % (b"1,1 " * 3000),
        b'<polyline id="a" points="%b"/>' % (b"1 1 " * 3000),
        b'<path id="a" d="M0 0h9" stroke-dasharray="%b"/>' % (b"1," * 6000),
        b'<pattern id="a"><path d="M0 0%b"/></pattern>' % (b"l1 1" * 3000),
    ],
)
@pytest.mark.parametrize(
    "again", [b'<use href="#a"/>' * 60, b'<g fill="url(#a)" mask="url(#a)"/>' * 60]
)
def test_a_long_line_that_is_drawn_again_and_again_is_refused(
    shape: bytes, again: bytes
) -> None:
    """A file of 74 kB took minutes: it should be that the numbers of a line count."""
    start = process_time()
    with pytest.raises(PictureRefusedError, match="too often"):
        clean(svg(b"<defs>" + shape + b"</defs>" + again))
    assert process_time() - start < 3


def test_a_drawing_with_long_lines_is_used() -> None:
    """It should be that a map with ten thousand turns can be shown."""
    clean(svg(b'<path d="M0 0%b"/>' % (b"l1 1" * 10_000)))


@pytest.mark.parametrize(
    "inside",
    [
        b'<circle r="nan"/>',
        b'<circle r="1e999"/>',
        b'<rect width="-Infinity" height="2"/>',
        b'<path d="M0 0L1e400 1"/>',
        b'<path d="M0 0L12345678901234567890 1"/>',
        b'<polygon points="0 0 1 NaN"/>',
        b'<g transform="translate(1e300)"/>',
    ],
)
def test_numbers_that_are_none_are_refused(inside: bytes) -> None:
    """It should be that programs draw the same, or nothing is drawn."""
    with pytest.raises(PictureRefusedError, match="a number that is too large"):
        clean(svg(inside))


def test_a_part_that_holds_itself_is_refused() -> None:
    """It should be that a picture never ends up missing because it goes in circles."""
    with pytest.raises(PictureRefusedError, match="holds itself"):
        clean(svg(b'<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'))


@pytest.mark.parametrize(
    "doctype",
    [
        b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
        b'<!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE svg SYSTEM "http://example.org/svg.dtd">',
    ],
    ids=["entities that grow", "a local file", "a document type from the network"],
)
def test_a_document_type_is_refused(doctype: bytes) -> None:
    """It should be that entities can neither grow nor read files."""
    with pytest.raises(PictureRefusedError, match="document type"):
        clean(doctype + svg(b'<path d="M0 0h1"/>'))


@pytest.mark.parametrize(
    "inside",
    [
        b"<script>alert(1)</script>",
        b'<image href="http://example.org/x.png"/>',
        b'<image xlink:href="file:///etc/passwd"/>',
        b"<style>@import url(http://example.org/x.css);</style>",
        b'<a href="javascript:alert(1)"><path d="M0 0h1"/></a>',
        b'<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
        b'<path d="M0 0h1"><animate attributeName="d" to="M0 0"/></path>',
        b'<path d="M0 0h1"><set attributeName="href" to="x"/></path>',
        b'<filter id="f"><feFlood/></filter>',
        b"<text>Hello</text>",
        b'<svg viewBox="0 0 1 1"/>',
    ],
    ids=bytes.decode,
)
def test_an_element_that_a_symbol_does_not_need_is_refused(inside: bytes) -> None:
    """It should be that nothing which fetches, runs or moves comes through."""
    with pytest.raises(PictureRefusedError):
        clean(svg(inside))


@pytest.mark.parametrize(
    "inside",
    [
        b'<use href="http://example.org/x.svg#a"/>',
        b'<use xlink:href="data:image/svg+xml;base64,AAAA"/>',
        b'<path d="M0 0h1" fill="url(http://example.org/x#a)"/>',
        b'<path d="M0 0h1" style="mask: url(file:///etc/passwd)"/>',
        b'<path d="M0 0h1" fill="u\\72l(http://example.org)"/>',
        b'<path d="M0 0h1" fill="image(http://example.org)"/>',
    ],
)
def test_an_address_outside_the_file_is_refused(inside: bytes) -> None:
    """It should be that a picture cannot ask for anything beyond itself."""
    with pytest.raises(PictureRefusedError, match="outside it"):
        clean(svg(inside))


def test_event_attributes_are_left_out() -> None:
    """It should be that no code comes through in an attribute."""
    made = clean(svg(b'<path d="M0 0h1" onclick="alert(1)"/>', b' onload="alert(1)"'))
    assert b"alert" not in made
    assert b'd="M0 0h1"' in made


def test_a_deep_file_is_refused() -> None:
    """It should be that nesting cannot break the programs that draw the page."""
    for depth in (60, 5_000):
        with pytest.raises(PictureRefusedError, match="deep"):
            clean(svg(b"<g>" * depth + b"</g>" * depth))


def test_a_chain_of_parts_that_use_each_other_is_refused() -> None:
    """It should be that depth is counted through `use` as well."""
    links = "".join(f'<g id="p{n}"><use href="#p{n + 1}"/></g>' for n in range(1_000))
    with pytest.raises(PictureRefusedError, match="deep"):
        clean(svg(links.encode() + b'<g id="p1000"/>'))


def test_a_bomb_whose_ids_come_twice_is_refused() -> None:
    """It should be that a harmless part of the same name does not hide a bomb."""
    harmless = b"".join(f'<g id="p{level}"/>'.encode() for level in range(9))
    with pytest.raises(PictureRefusedError, match="too often"):
        clean(bomb(8).replace(b"</svg>", harmless + b"</svg>"))


def test_a_chain_is_as_deep_whichever_end_stands_first() -> None:
    """It should be that a chain of 100 parts is refused in either order."""
    links = [f'<g id="p{n}"><use href="#p{n + 1}"/></g>' for n in range(100)]
    for order in (links, links[::-1]):
        with pytest.raises(PictureRefusedError, match="deep"):
            clean(svg("".join(order).encode() + b'<g id="p100"/>'))


@pytest.mark.parametrize(
    "inside",
    [
        b'<path d="M0 0a' + b"2" * 400_000 + b'"/>',
        b'<path fill="url(' + b" " * 400_000 + b'x"/>',
        b'<path fill="' + b"url( " * 80_000 + b'"/>',
        b"<style>" + b"a," * 200_000 + b"b{fill:red}</style>",
    ],
    ids=["digits of an arc", "spaces in url()", "many url(", "many selectors"],
)
def test_long_values_are_read_in_one_go(inside: bytes) -> None:
    """It should be that no value makes us go over it again and again."""
    start = process_time()
    with suppress(PictureRefusedError):
        clean(svg(inside))
    assert process_time() - start < 3


def test_a_file_with_too_many_parts_is_refused() -> None:
    """It should be that a picture has a sound number of parts."""
    with pytest.raises(PictureRefusedError, match="parts"):
        clean(svg(b"<g/>" * (MAX_NODES + 1)))


def test_a_large_file_is_refused_unread() -> None:
    """It should be that size is looked at before anything is read."""
    with pytest.raises(PictureRefusedError, match="larger than 500 kB"):
        clean(b"<" * (MAX_BYTES + 1))


@pytest.mark.parametrize(
    "view",
    [
        b"0 0 nan 72",
        b"0 0 inf 72",
        b"0 0 0 72",
        b"0 0 -1 72",
        b"0 0 1e9 72",
        b"0 0 72",
        b"0 0 .0001 .0001",
        b"0 0 5 1e-9",
        b"0 0 100% 100%",
        b"",
        b"0 0 72 72 72",
    ],
)
def test_a_size_that_is_not_sound_is_refused(view: bytes) -> None:
    """It should be that no page is laid out round an endless picture."""
    with pytest.raises(PictureRefusedError, match=r"size|large|thin"):
        clean(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="' + view + b'"/>')


@pytest.mark.parametrize(
    "source", [b"", b"<svg", b"<html/>", b"\xff\xfe\x00", b"GIF89a"]
)
def test_a_file_that_is_not_svg_is_refused(source: bytes) -> None:
    """It should be that broken files end in plain words, never in a traceback."""
    with pytest.raises(PictureRefusedError):
        clean(source)


def test_only_ids_that_something_points_at_stay() -> None:
    """It should be that pictures do not carry the ids of their drawing program."""
    made = clean(
        svg(
            b'<g id="emoji"><clipPath id="cut"><path d="M0 0h1"/></clipPath>'
            b'<path d="M0 0h9" clip-path="url(#cut)"/></g>'
        )
    )
    assert b'id="cut"' in made
    assert b"emoji" not in made


def test_notes_of_drawing_programs_are_left_out() -> None:
    """It should be that titles, comments and other programs' elements go."""
    made = clean(
        svg(
            b"<!-- by me --><title>x</title><metadata>y</metadata>"
            b'<i:view xmlns:i="urn:ink"/><path d="M0 0h1" i:z="1" xmlns:i="urn:ink"/>'
        )
    )
    assert made == ROOT + b'><path d="M0 0h1"/></svg>'


def test_a_style_attribute_becomes_plain_attributes() -> None:
    """It should be that pictures of other sets keep their colours."""
    made = clean(svg(b'<path d="M0 0h1" style="fill: #ff0000; -x-note: 1"/>'))
    assert b'fill="#ff0000"' in made
    assert b"style" not in made


def test_a_crop_becomes_the_view() -> None:
    """It should be that a picture shows its drawing, not the empty canvas round it."""
    made = clean(svg(b'<path d="M0 0h1"/>'), (10.5, 9, 50, 51.25))
    assert b'viewBox="10.5 9 50 51.25"' in made


def test_cleaning_twice_changes_nothing() -> None:
    """It should be that a clean picture is the same on every machine and run."""
    once = clean(svg(b'<path style="fill:red" d="M0 0a0,0,0,0,1,2,3"/>'))
    assert clean(once) == once
