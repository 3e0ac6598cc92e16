"""The languages of documents: each that we know in a folder of its own.

All else asks the `Language` of a document, and never knows which one it is.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Final

from easyread.languages.base import Language, ReadFact

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "CODE",
    "DEFAULT",
    "Language",
    "ReadFact",
    "current_language",
    "language_of",
    "split_sentences",
    "use_language",
]

# A language, and perhaps a script and a place, as browsers know them (BCP 47).
CODE: Final = re.compile(
    r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
)
# The language of a document that names none. Our pictures are named in it too.
DEFAULT: Final = "en-GB"


@lru_cache(maxsize=64)
def language_of(code: str = DEFAULT) -> Language:
    """Return the language with a BCP 47 tag such as "en-GB" or "cy".

    A language without a folder here is one without rules, words and wording of ours.
    """
    base = code.partition("-")[0].lower()
    packages = {module.name for module in iter_modules(__path__) if module.ispkg}
    if base not in packages:
        return Language(code)
    language_class: type[Language] = import_module(
        f"{__name__}.{base}.language"
    ).LANGUAGE
    return language_class(code)


def split_sentences(text: str, language: str = DEFAULT) -> list[str]:
    """Cut a text into sentences."""
    return [
        text[start:end] for start, end in language_of(language).sentence_spans(text)
    ]


_language_code: ContextVar[str] = ContextVar("easyread_language", default=DEFAULT)


@contextmanager
def use_language(code: str) -> Iterator[Language]:
    """Make a language the current one for the facts that are read in this block.

    Facts are read by pydantic's validators, which get the value and nothing else: so
    the language travels beside them.
    """
    token = _language_code.set(code)
    try:
        yield language_of(code)
    finally:
        _language_code.reset(token)


def current_language() -> Language:
    """Return the language of the document that is being read, DEFAULT outside of one."""
    return language_of(_language_code.get())
