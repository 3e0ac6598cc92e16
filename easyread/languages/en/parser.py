"""The parser that finds passives where somebody installed one: `easyread[spacy]`.

The only place that asks for spaCy and decides whether it is used. Without it, or without
an English model, our own tagger does the work. Nothing is loaded before a sentence needs
it, and nothing is ever fetched.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from easyread.languages.en.participles import says_how

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    # Of a text: where each “be” starts, and where its participle starts and ends.
    Parser = Callable[[str], Iterator[tuple[int, int, int]]]

_ENGLISH = "en_core_web_"
# How spaCy and how Universal Dependencies call the “was” of “was sent”.
_HELPERS = frozenset(("auxpass", "aux:pass"))
_UNUSED = ("ner", "lemmatizer")


def installed_model() -> str:
    """Return the name of the English model that spaCy would load, or nothing."""
    if find_spec("spacy") is None:
        return ""
    from importlib.metadata import entry_points  # noqa: PLC0415  takes 10 ms

    names = (entry.name for entry in entry_points(group="spacy_models"))
    return min((name for name in names if name.startswith(_ENGLISH)), default="")


@cache
def parser() -> Parser | None:
    """Return what finds passives with spaCy, or None where it is not installed."""
    name = installed_model()
    if not name:
        return None
    model = import_module(name).load(exclude=list(_UNUSED))
    return lambda text: _passives(model(text))


def _how(word: Any) -> bool:
    """Tell whether a participle says how somebody is, with nobody named who did it."""
    how = says_how(word.text.lower(), word.nbor(-1).text.lower())
    return how and not any(part.dep_ == "agent" for part in word.children)


def _seems(helper: Any, word: Any) -> bool:
    """Tell whether it is “I am used to it” or “She's lost it”, which spaCy mistakes."""
    next_tags = [token.tag_ for token in word.doc[word.i + 1 : word.i + 3]]
    if word.text.lower() == "used" and next_tags[:1] in (["TO"], ["IN"]):
        return word.nbor(1).text.lower() == "to" and next_tags[1:] != ["VB"]
    return helper.text.lower() == "'s" and next_tags[:1] in (["PRP$"], ["DT"], ["CD"])


def _passives(words: Any) -> Iterator[tuple[int, int, int]]:
    """Yield the passives of a parsed text, but for “tired” and its like."""
    for word in words:
        if word.dep_ in _HELPERS:
            participle = word.head
            if (
                participle.i > word.i
                and not _how(participle)
                and not _seems(word, participle)
            ):
                yield word.idx, participle.idx, participle.idx + len(participle.text)
