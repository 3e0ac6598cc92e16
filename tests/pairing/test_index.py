"""What holds for every symbol that we use."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from easyread.pairing import all_symbols, picture
from easyread.pairing.concepts import concepts
from easyread.pairing.index import index_files, picture_of
from easyread.pairing.picture_files import openmoji_svg

if TYPE_CHECKING:
    from easyread.model import Symbol

YELLOW_PEOPLE = ("1F9D1", "1F468", "1F469", "1F46E", "1F477", "270D", "1F44D", "1F64B")


def test_each_symbol_can_be_drawn_and_says_what_it_is() -> None:
    """It should be that each has words, an alt text, and a clean small picture."""
    assert {one.id: wrong for one in all_symbols() if (wrong := _wrong(one))} == {}


def _wrong(symbol: Symbol) -> list[str]:
    """Return what is wrong with a symbol, drawn once."""
    content, mime = picture(symbol)
    said = (symbol.label, symbol.words, symbol.alt, symbol.licence)
    holds = {
        "it is an SVG": mime == "image/svg+xml" and content.startswith(b"<svg"),
        "it is small": len(content) < 20_000,
        "it has label, words, alt text and licence": all(said),
    }
    return [what for what, true in holds.items() if not true]


def test_each_symbol_is_the_one_that_people_looked_at() -> None:
    """It should be that a new version of OpenMoji cannot change a page unseen."""
    codes = list(index_files()["openmoji.yaml"])
    known = {code: picture_of(f"openmoji:{code}") for code in codes}
    now = {code: hashlib.sha256(openmoji_svg(code)).hexdigest() for code in codes}

    assert {code: one.sha256 for code, one in known.items()} == now
    assert [code for code, one in known.items() if not one.crop] == []


def test_no_person_is_yellow() -> None:
    """It should be that people have natural skin tones."""
    plain = [
        code
        for code in index_files()["openmoji.yaml"]
        if code.split("-")[0] in YELLOW_PEOPLE and "-1F3F" not in code
    ]
    assert plain == []


def test_skin_tones_are_mixed() -> None:
    """It should be that no skin tone stands for everybody."""
    tones = Counter(
        tone
        for code in index_files()["openmoji.yaml"]
        for tone in ("1F3FB", "1F3FC", "1F3FD", "1F3FE", "1F3FF")
        if tone in code
    )
    assert len(tones) >= 3
    assert max(tones.values()) <= 0.5 * sum(tones.values())


def test_two_ideas_never_share_a_picture() -> None:
    """It should be that a symbol serves one concept alone."""
    uses = Counter(
        symbol_id for concept in concepts().values() for symbol_id in concept.prefer
    )
    assert [symbol_id for symbol_id, count in uses.items() if count > 1] == []


def test_no_phrase_means_two_things() -> None:
    """It should be that what people say leads to one concept."""
    said = Counter(
        phrase
        for entry in index_files()["concepts.yaml"].values()
        for phrase in entry["say"]
    )
    assert [phrase for phrase, count in said.items() if count > 1] == []


def test_no_blocked_picture_is_in_the_index() -> None:
    """It should be that what we refuse to authors we do not use ourselves."""
    blocked = {
        i for entry in index_files()["blocked.yaml"].values() for i in entry["symbols"]
    }
    assert not blocked & {symbol.id for symbol in all_symbols()}


def test_every_negative_leads_to_a_concept() -> None:
    """It should be that a slip in the map is seen here, not on a page."""
    names = {
        name
        for concept in concepts().values()
        for name in (concept.negative, concept.exempt, concept.opposite)
    } - {""}
    assert names <= set(concepts())


def test_there_are_enough_symbols_and_concepts() -> None:
    """It should be that most of what people say in these documents is covered."""
    assert len(index_files()["openmoji.yaml"]) >= 500
    assert len(index_files()["concepts.yaml"]) >= 600
