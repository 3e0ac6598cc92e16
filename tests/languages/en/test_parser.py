"""spaCy finds the passives where it is installed; nothing else changes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from easyread.checking import check_text, is_passive
from easyread.languages.en.parser import installed_model, parser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# It marks the “was” of “was glimmed”, as spaCy would mark that of a real verb.
MODEL = """
from types import SimpleNamespace

loaded = []

def load(exclude):
    loaded.append(exclude)
    return parse

def parse(text):
    if "was glimmed" not in text:
        return []
    at = text.index("was glimmed")
    done = SimpleNamespace(
        i=1, idx=at + 4, text="glimmed", dep_="ROOT", children=[],
        doc=[], nbor=lambda step: helper,
    )
    helper = SimpleNamespace(i=0, idx=at, text="was", dep_="auxpass", head=done)
    return [helper, done]
"""


@pytest.fixture
def _fresh() -> Iterator[None]:
    parser.cache_clear()
    yield
    parser.cache_clear()


def _install(folder: Path, *, model: bool) -> None:
    (folder / "spacy.py").write_text("", "utf-8")
    if model:
        (folder / "en_core_web_aa.py").write_text(MODEL, "utf-8")
        info = folder / "en_core_web_aa-1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Name: en_core_web_aa\nVersion: 1\n", "utf-8")
        listed = "[spacy_models]\nen_core_web_aa = en_core_web_aa\n"
        (info / "entry_points.txt").write_text(listed, "utf-8")


@pytest.fixture
def _spacy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, _fresh: None
) -> Iterator[None]:
    _install(tmp_path, model=True)
    monkeypatch.syspath_prepend(tmp_path)
    yield
    sys.modules.pop("en_core_web_aa", None)


@pytest.mark.usefixtures("_spacy")
def test_spacy_decides_where_it_is_installed() -> None:
    """It should be that the parser has the last word, in the rule too."""
    rules = {one.rule for one in check_text("The lamp was glimmed.").findings}

    assert installed_model() == "en_core_web_aa"
    assert is_passive("The lamp was glimmed.")
    assert "passive-voice" in rules
    assert not is_passive("The form was sent to you.")


@pytest.mark.usefixtures("_spacy")
def test_a_plain_text_never_loads_spacy() -> None:
    """It should be that only a sentence that may be passive costs the loading."""
    assert not is_passive("We sent you the form.")
    assert parser.cache_info().currsize == 0


@pytest.mark.usefixtures("_fresh")
def test_spacy_without_a_model_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that our own tagger works on where the model is missing."""
    _install(tmp_path, model=False)
    monkeypatch.syspath_prepend(tmp_path)

    assert installed_model() == ""
    assert is_passive("The form was sent to you.")
    assert not is_passive("The lamp was red.")
