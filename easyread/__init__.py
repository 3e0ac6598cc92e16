"""Make Easy Read documents: plain sentences, each with a picture, in large print.

Everything public is here, and is loaded when it is first used, so that asking for the
version or checking a text never waits for the parts that draw pages.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from easyread.version import __version__ as __version__

if TYPE_CHECKING:
    from easyread.checking import (
        Report,
        check_text,
        is_passive,
        sentence_difficulty,
        suggest,
        word_difficulty,
    )
    from easyread.errors import EasyReadError
    from easyread.findings import Finding
    from easyread.languages import split_sentences
    from easyread.loading import parse
    from easyread.model import Document, Pairing, Section, Sentence, Symbol
    from easyread.pairing import pair_text
    from easyread.pipeline import build
    from easyread.project import Project, check, load, pair

_HOMES = {
    "Document": "easyread.model",
    "EasyReadError": "easyread.errors",
    "Finding": "easyread.findings",
    "Pairing": "easyread.model",
    "Project": "easyread.project",
    "Report": "easyread.checking",
    "Section": "easyread.model",
    "Sentence": "easyread.model",
    "Symbol": "easyread.model",
    "build": "easyread.pipeline",
    "check": "easyread.project",
    "check_text": "easyread.checking",
    "is_passive": "easyread.checking",
    "load": "easyread.project",
    "pair": "easyread.project",
    "pair_text": "easyread.pairing",
    "parse": "easyread.loading",
    "sentence_difficulty": "easyread.checking",
    "split_sentences": "easyread.languages",
    "suggest": "easyread.checking",
    "word_difficulty": "easyread.checking",
}

__all__ = [
    "Document",
    "EasyReadError",
    "Finding",
    "Pairing",
    "Project",
    "Report",
    "Section",
    "Sentence",
    "Symbol",
    "build",
    "check",
    "check_text",
    "is_passive",
    "load",
    "pair",
    "pair_text",
    "parse",
    "sentence_difficulty",
    "split_sentences",
    "suggest",
    "word_difficulty",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'easyread' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
