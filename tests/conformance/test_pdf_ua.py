"""PDF/UA-1, judged by veraPDF, which others made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest

import easyread
from easyread.checking import profile_names
from easyread.rendering import SIZES, Options, render
from easyread.rendering.html.page import page
from easyread.rendering.pdf import weasyprint as pdf_format
from easyread.resources import resource_dir
from easyread.settings import Organisation, Settings
from tests.conformance.verapdf import broken_rules
from tests.rendering.samples import awkward, invite, long

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.conformance

EXAMPLES = sorted((resource_dir("templates").parent / "examples").glob("*.yaml"))
VERSIONS = {
    "yellow": Options(contrast="yellow", fingerprint="ab12"),
    "black": Options(contrast="black", draft=True),
    "words": Options(words_only=True),
    "a5": Options(paper="a5"),
    "a5-large": Options(paper="a5", size=22, words_only=True, contrast="black"),
}
HOUSE = Settings(Organisation("Our Group", contact=("Our Group", "1 Example Street")))


def test_examples_pass_at_every_size(tmp_path: Path) -> None:
    """It should be that each kind of document is PDF/UA-1 at each size of text."""
    files = []
    for source in EXAMPLES:
        document = easyread.pair(easyread.load(source))
        for size in SIZES:
            file = tmp_path / f"{source.stem}-{size}.pdf"
            file.write_bytes(render(document, "pdf", Options(size=size)).content)
            files.append(file)

    verdicts = broken_rules(files, tmp_path)

    assert len(verdicts) == len(files) >= 3 * len(SIZES)
    assert {file.name: rules for file, rules in verdicts.items() if rules} == {}


@pytest.mark.usefixtures("sample_pictures")
def test_awkward_documents_pass(tmp_path: Path) -> None:
    """It should be that what is hard to tag is tagged right as well, on 200 pages too."""
    files = [tmp_path / "very-long.pdf"]
    made = render(long(1060, cover=True), "pdf")
    files[0].write_bytes(made.content)
    assert (made.pages or 0) >= 200
    for name, document in awkward().items():
        for size in SIZES if name != "long" else (18,):
            file = tmp_path / f"{name}-{size}.pdf"
            options = Options(size=size, draft=name == "gaps", settings=HOUSE)
            file.write_bytes(render(document, "pdf", options).content)
            files.append(file)

    verdicts = broken_rules(files, tmp_path)

    assert len(verdicts) == len(files)
    assert {file.name: rules for file, rules in verdicts.items() if rules} == {}


def test_documents_pass_whatever_rules_they_are_held_to(tmp_path: Path) -> None:
    """It should be that each kind is PDF/UA-1 under each profile."""
    profiles = profile_names()
    files = [
        file
        for profile in profiles
        for source in EXAMPLES
        for file in easyread.build(
            source, to="pdf", out=tmp_path / profile, profile=profile
        )
    ]

    verdicts = broken_rules(files, tmp_path)

    assert len(verdicts) == len(files) >= 5 * len(EXAMPLES)
    assert {file: rules for file, rules in verdicts.items() if rules} == {}


def test_versions_for_other_readers_pass(tmp_path: Path) -> None:
    """It should be that words alone, A5 and strong contrast are PDF/UA-1, too."""
    files = []
    for source in EXAMPLES:
        document = easyread.pair(easyread.load(source))
        for name, options in VERSIONS.items():
            file = tmp_path / f"{source.stem}-{name}.pdf"
            file.write_bytes(render(document, "pdf", options).content)
            files.append(file)

    verdicts = broken_rules(files, tmp_path)

    assert len(verdicts) == len(files)
    assert {file.name: rules for file, rules in verdicts.items() if rules} == {}


@pytest.mark.usefixtures("sample_pictures")
def test_judge_sees_what_is_broken_on_purpose(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that each way in which a tagged PDF goes wrong is seen as wrong."""
    whole = page
    photo = awkward()["photo"]
    listed = replace(photo, sections=(*photo.sections, *awkward()["list"].sections))
    linked = '<a class="whole" href="https://example.org/"><p>See</p></a>'
    breaks = {
        "title": ("<title>", "<title hidden></title><x>"),
        "language": ('lang="en-GB"', ""),
        "heading": ("<h1>", "<h3>"),
        "no first heading": ("<h1>", "<h2>"),
        "left out": ("<h2", "<h3"),
        "faint": ("</style>", ".words{opacity:.5}</style>"),
        "bullets": ("</style>", "ul{list-style:inside disc}</style>"),
        "link": (
            "<h1>",
            '<a href="https://example.org/"><img alt="" src="sym:own:hall"></a><h1>',
        ),
        "block": ("<h1>", f"<style>.whole{{display:block}}</style>{linked}<h1>"),
    }
    files = []
    for name, (there, instead) in breaks.items():
        broken = _Broken(whole, there, instead)
        monkeypatch.setattr(pdf_format, "page", broken)
        files.append(tmp_path / f"{name}.pdf")
        files[-1].write_bytes(render(listed, "pdf").content)
    monkeypatch.setattr(pdf_format, "page", whole)
    monkeypatch.setattr(
        "easyread.rendering.pdf.repairs.silence_figures", lambda tree: None
    )
    files.append(tmp_path / "alt.pdf")
    files[-1].write_bytes(render(invite(), "pdf").content)
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">'
        '<path d="M0 0h9v9z"/></svg>'
    )
    monkeypatch.setattr(pdf_format, "page", _Broken(whole, "<h1>", f"{drawing}<h1>"))
    files.append(tmp_path / "drawing.pdf")
    files[-1].write_bytes(render(photo, "pdf").content)
    files.append(tmp_path / "merged.pdf")
    with pikepdf.open(files[-2]) as one, pikepdf.open(files[-3]) as two:
        one.pages.extend(two.pages)
        one.save(files[-1])

    verdicts = broken_rules(files, tmp_path)

    assert [file.stem for file, rules in verdicts.items() if not rules] == []


class _Broken:
    """Makes the page, with one thing in it replaced."""

    def __init__(self, page: object, there: str, instead: str) -> None:
        self._page = page
        self._there = there
        self._instead = instead

    def __call__(self, *given: object, **named: object) -> str:
        text = self._page(*given, **named)  # type: ignore[operator]
        assert self._there in text
        return str(text.replace(self._there, self._instead, 1))


def test_examples_are_all_there() -> None:
    """It should be that the kinds we promise are among the examples."""
    assert {"invite", "charter", "notes"} <= {file.stem for file in EXAMPLES}
