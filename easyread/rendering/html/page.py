"""The page that readers get: one HTML text, from which every other format is made."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from easyread import __version__
from easyread.languages.wording import Wording
from easyread.rendering.html.lines import breaths
from easyread.rendering.html.style import choices_css, measures_css
from easyread.rendering.length import cover_fits, pages_of
from easyread.rendering.links import address, is_safe, tells_more
from easyread.rendering.paper import layout_of
from easyread.rendering.pictures import logo_of, url_of
from easyread.rendering.runs import runs_of
from easyread.resources import page_templates, resource_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Environment

    from easyread.model import Document, Section, Sentence, Span, Symbol
    from easyread.rendering.fonts import Font
    from easyread.rendering.registry import Options

# A list of what is inside and a word list help from this many pages on; before
# that they only make the document longer.
LONG = 8
# What the page says beside the document, by its keys in the wording.
CONTROLS = (
    *("page-listen", "page-stop", "page-this-sentence", "page-back", "page-next"),
    *("page-change", "page-text-size", "page-text-1", "page-text-2", "page-text-3"),
    *(
        "page-text-4",
        "page-pictures",
        "page-pictures-on",
        "page-pictures-off",
        "page-colours",
        "page-colours-usual",
    ),
    *("page-colours-white", "page-colours-yellow", "page-colours-black"),
    *("page-lines", "page-lines-1", "page-lines-2", "page-lines-3", "page-speed"),
    *("page-speed-1", "page-speed-2", "page-speed-3", "page-put-back", "page-tools"),
)
SAID = ("page-contents", "page-words", "page-gap", *CONTROLS)


def page(
    document: Document,
    options: Options,
    fonts: Sequence[Font],
    *,
    screen: bool = False,
) -> str:
    """Return the whole page. Pictures are called sym:ID in it, and fonts font:NAME.

    A `screen` needs styles and a script beside those of paper. The words are the same.
    """
    notices = notices_of(document, options)
    return (
        _environment()
        .get_template("base.html.j2")
        .render(
            **told(document, options, notices),
            generator=f"easyread {__version__}",
            screen=screen,
            choices_css=choices_css(document, options, fonts, notices),
            measures_css=measures_css(options, sheet_known=not screen),
            print_css=asset("print.css"),
            screen_css=asset("screen.css") + asset("controls.css") if screen else "",
            reader_js=asset("reader.js") if screen else "",
        )
    )


def fragment(document: Document, options: Options) -> str:
    """Return the body alone, for a page that others make. It has no style and no script.

    Its headings begin at the second level: the page around it has the first.
    """
    notices = notices_of(document, options)
    return (
        _environment()
        .get_template("fragment.html.j2")
        .render(**told(document, options, notices) | {"top": 2})
    )


def told(
    document: Document, options: Options, notices: Sequence[str]
) -> dict[str, object]:
    """Return what a page says, by the names that the templates use."""
    wording = Wording(options.settings)
    front, body, credit_lines = _parts(document)
    long = pages_of(document) >= LONG and not _to_fill_in(body)
    said_words = any(part.section.role == "words" for part in body)
    house = options.settings.organisation
    logo = logo_of(house)
    if options.words_only:
        credit_lines = []
        logo = None if house.name else logo
    cover_line = _cover_line(document, options)
    layout = layout_of(options)
    around = (*notices, cover_line, house.name)
    return {
        "document": document,
        "options": options,
        "top": 1,
        "words_width": layout.words,
        "draft": options.draft,
        "notices": notices,
        "front": front,
        "body": body,
        "contents": [part for part in body if part.section.heading] if long else [],
        "word_list": document.words if long and not said_words else (),
        "credits": credit_lines,
        "rights": " ".join("".join(s.text for s in line) for line in credit_lines),
        "contact": house.contact,
        "cover_line": cover_line,
        "cover_fits": cover_fits(document, layout, around),
        "maker": house.name,
        "logo": {"url": url_of(logo), "alt": logo.spoken} if logo else None,
        "phrase": wording.phrase,
    }


def notices_of(document: Document, options: Options) -> tuple[str, ...]:
    """Return what must stand on every page, such as that it is an example."""
    phrase = Wording(options.settings).of(document.kind).phrase
    found = []
    if document.example:
        found.append(phrase("page-example"))
    found += document.notices
    if _is_draft(document, options):
        found.append(phrase("page-draft"))
    return tuple(found)


def said_by_page(document: Document, options: Options) -> str:
    """Return all that the page says beside the document: the fonts must have it."""
    phrase = Wording(options.settings).phrase
    house = options.settings.organisation
    said = [phrase(key) for key in SAID]
    said += [phrase("page-number", page="0", pages="0"), house.name, *house.contact]
    said += [
        *notices_of(document, options),
        _cover_line(document, options),
    ]
    return "".join(said)


def _is_draft(document: Document, options: Options) -> bool:
    return document.draft or options.draft


class Part(NamedTuple):
    """A section of the body, and the name by which the page points at it."""

    anchor: str
    section: Section


def _parts(
    document: Document,
) -> tuple[list[Section], list[Part], list[tuple[Span, ...]]]:
    """Sort the sections: those under the title, the body, the picture credits."""
    by_role: dict[str, list[Section]] = {"title": [], "credits": [], "body": []}
    for section in document.all_sections:
        by_role.get(section.role, by_role["body"]).append(section)
    body = [
        Part(f"part-{number}", section)
        for number, section in enumerate(by_role["body"], start=1)
    ]
    credit_lines = [
        sentence.spans
        for section in by_role["credits"]
        for sentence in section.sentences
    ]
    return by_role["title"], body, credit_lines


def _to_fill_in(body: list[Part]) -> bool:
    """Tell whether people go through this page by page with a pen: it needs no list."""
    return any(part.section.role in {"margin", "asked"} for part in body)


def _cover_line(document: Document, options: Options) -> str:
    if not document.cover or not document.version:
        return ""
    phrase = Wording(options.settings).phrase
    said = phrase("page-version", version=document.version)
    return f"{said}. {options.newest}" if options.newest else said


def _symbols(sentence: Sentence) -> tuple[Symbol, ...]:
    return sentence.pairing.symbols if sentence.pairing else ()


def _is_gap(sentence: Sentence) -> bool:
    return sentence.pairing is None or sentence.pairing.why == "gap"


@cache
def asset(name: str) -> str:
    """Return a style sheet or script of the pages."""
    return (resource_dir("templates") / "page" / name).read_text("utf-8")


@cache
def _environment() -> Environment:
    """Return the HTML templates. Words of a document are text there, never markup."""
    from markupsafe import Markup  # noqa: PLC0415  only where pages are made

    environment = page_templates("page")
    environment.filters |= {
        "symbols": _symbols,
        "url": url_of,
        "runs": runs_of,
        "breaths": breaths,
        "address": address,
        "ours": Markup,
    }
    environment.tests |= {
        "gap": _is_gap,
        "safe_link": is_safe,
        "tells_more": tells_more,
    }
    return environment
