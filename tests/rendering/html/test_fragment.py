"""The part for the web site of an organisation."""

from __future__ import annotations

import re

import pytest

from easyread.rendering import Options, render
from easyread.rendering.html.fragment import scoped
from tests.rendering.reading import read, words
from tests.rendering.samples import awkward, invite, long


def _made(name: str = "invite") -> tuple[str, str]:
    rendered = render(awkward()[name], "fragment")
    ((suffix, style),) = rendered.beside
    assert suffix == ".fragment.css"
    return rendered.content.decode(), style.decode()


@pytest.mark.parametrize("name", sorted(awkward()))
def test_body_has_no_script_no_style_and_nothing_of_a_whole_page(name: str) -> None:
    """It should be that a content management system has no reason to change it."""
    text, _ = _made(name)

    assert not re.search(r"<(?:script|style|link|html|head|body|main|meta)\b", text)
    assert not re.search(r'\s(?:style|on\w+)="', text)
    assert "url(" not in text
    assert text.startswith('<article class="easyread" lang="en-GB">') or name == "long"


def test_headings_begin_below_that_of_the_page_around() -> None:
    """It should be that the page of the council keeps the one first heading."""
    page = read(_made()[0])

    assert page.all("h1") == []
    assert words(page.all("h2")) == ["Come to our meeting"]
    assert "When" in words(page.all("h3"))


def test_style_changes_nothing_but_our_part() -> None:
    """It should be that each rule is bound to our element, and asks for nothing."""
    _, style = _made()

    flat = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    names = re.findall(r"(?:^|[{}])\s*([^{}@]+)\{", flat)
    assert len(names) > 60
    for name in names:
        for selector in name.split(","):
            assert selector.strip().startswith(".easyread")
    assert "url(" not in flat
    assert "rem" not in re.sub(r"--easyread: 1.5rem|\(m\w+-width: 34rem\)", "", flat)
    assert "@page" not in flat
    assert "@font-face" not in flat


def test_style_is_the_same_for_all_documents() -> None:
    """It should be that staff put the style into their site once."""
    assert render(long(64), "fragment").beside == render(invite(), "fragment").beside
    larger = render(invite(), "fragment", Options(size=22)).beside
    assert b"--easyread: 1.833rem" in larger[0][1]


def test_fault_in_a_style_sheet_is_not_passed_on() -> None:
    """It should be that a slip of ours is found when it is made."""
    with pytest.raises(ValueError, match="style sheet"):
        scoped("p { color: red } p")
