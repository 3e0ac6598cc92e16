"""The very words and pictures of a document, as hashes that can be compared.

SHA-256 over canonical JSON (sorted, no white space, Unicode in its form NFC) of the
role, the words with their bold and links, and the pictures with the hashes of what
readers see of them. What the program adds (who checked it, credits, notices) and the
version do not count: they change without the document saying more.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from easyread import pairing
from easyread.languages import language_of
from easyread.languages.entries import EVENT
from easyread.languages.own_words import Own, words_for
from easyread.languages.wording import Wording
from easyread.model import Place
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.languages.base import FoundFact
    from easyread.model import Document, Sentence, Span, Symbol

_OWN_MARKS: Final = str.maketrans({mark: f"\\{mark}" for mark in "\\*[]()"})
_FACT = re.compile(r"\{\{ *(\w+)[\w.]* *\}\}")
_NOUN = re.compile(rf"\{{\{{ *{EVENT} *\}}\}}")
_PLACEHOLDER = re.compile(r"\{\w+\}")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_FACT_ROLES = frozenset({"fact", "change"})
_MASKED_KINDS = frozenset({"day", "time", "money", "phone", "bus", "web", "email"})


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that a document says: a title, a heading or a pair.

    `words` has bold as `**` and links as `[words](address)`. `pictures` are ids with
    the hash of what is seen. `masked` is the words without their facts, or empty where
    they state none; `facts` names those facts. `number` is that of the pair, from 1
    on, and 0 for what is no pair.
    """

    role: str
    words: str
    pictures: tuple[str, ...] = ()
    masked: str = ""
    facts: tuple[str, ...] = ()
    number: int = field(default=0, compare=False)
    place: Place = field(default=Place(), compare=False)

    @property
    def text(self) -> str:
        """The words as people read them, without marks."""
        return _without_marks(self.words)

    @property
    def content(self) -> tuple[object, ...]:
        """All that readers get of it."""
        return (self.role, self.words, list(self.pictures))

    @property
    def masked_content(self) -> tuple[object, ...]:
        """What stays the same when only a fact changes."""
        if not self.masked:
            return self.content
        pictures = [_without_fact(name) for name in self.pictures]
        return (self.role, self.masked, pictures)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Two hashes of a document, and the sentences that they are made of.

    `words` stays the same when only facts change (a date, a place). `facts` is over
    everything, so it stays the same only when nothing at all changes.
    """

    words: str
    facts: str
    sentences: tuple[Line, ...]


def fingerprint(document: Document, settings: Settings | None = None) -> Fingerprint:
    """Return the fingerprint of a document that has its pictures."""
    return fingerprint_of(tuple(_lines(document, settings or Settings())))


def fingerprint_of(lines: tuple[Line, ...]) -> Fingerprint:
    """Return the fingerprint of lines, as a document or a record holds them."""
    return Fingerprint(
        digest(line.masked_content for line in lines),
        digest(line.content for line in lines),
        lines,
    )


def digest(content: Iterable[object]) -> str:
    """Return the SHA-256 of canonical JSON."""
    text = json.dumps(
        list(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _lines(document: Document, settings: Settings) -> Iterator[Line]:
    yield Line("title", _escaped(document.title), place=document.title_place)
    number, own = 0, _hashable(words_for(settings.wording, document.language))
    patterns = _patterns(own, document.language, document.event)
    for section in document.sections:
        if section.heading:
            yield Line("heading", _escaped(section.heading), place=section.place)
        for sentence in section.sentences:
            number += 1
            masked = mask(sentence, patterns, document.language)
            yield _line(sentence, number, masked)
    for meaning in document.words:
        words = f"{_escaped(meaning.word)}: {_escaped(meaning.text)}"
        yield Line("word", words, place=meaning.place)


def _line(sentence: Sentence, number: int, masked: Masked) -> Line:
    symbols = sentence.pairing.symbols if sentence.pairing else ()
    return Line(
        sentence.role,
        _labelled(sentence, "".join(map(_marked, sentence.spans))),
        tuple(f"{symbol.id} {_picture_hash(symbol)}" for symbol in symbols),
        _labelled(sentence, unicodedata.normalize("NFC", masked.words)),
        masked.facts,
        number,
        sentence.place,
    )


def _labelled(sentence: Sentence, words: str) -> str:
    """Return the words of a step after its label, such as “2.”."""
    return (
        f"{_escaped(sentence.number)} {words}" if words and sentence.number else words
    )


def _escaped(text: str) -> str:
    return unicodedata.normalize("NFC", text).translate(_OWN_MARKS)


def _marked(span: Span) -> str:
    """Return a span with marks for bold and link; an author's own marks are escaped."""
    words = _escaped(span.text)
    words = f"**{words}**" if span.bold else words
    return f"[{words}]({_escaped(span.href)})" if span.href else words


def _without_marks(words: str) -> str:
    """Undo `_marked`: leave out the marks and the addresses of links."""
    plain, position, in_address = "", 0, False
    while position < len(words):
        letter = words[position]
        if letter == "\\":
            position += 1
            plain += "" if in_address else words[position : position + 1]
        elif letter == "(":
            in_address = True
        elif letter == ")":
            in_address = False
        elif letter not in "*[]" and not in_address:
            plain += letter
        position += 1
    return plain


def _without_fact(picture: str) -> str:
    """Return the sort of a picture that a fact brings with it, or all of its name."""
    name, _, _ = picture.partition(" ")
    if name.startswith("fact:"):
        return ":".join(name.split(":")[:2])
    return "own" if name.startswith("own:") else picture


@lru_cache(maxsize=4096)
def _picture_hash(symbol: Symbol) -> str:
    """Return the hash of what readers see of a picture, and hear of an author's."""
    content, _ = pairing.picture(symbol)
    return hashlib.sha256(content + symbol.spoken.encode()).hexdigest()


class Masked(NamedTuple):
    """What stays the same of a sentence, and the names of the facts in it.

    `words` has a name in brackets for each fact: "The meeting is on {day}." It is
    empty where a sentence has no facts.
    """

    words: str = ""
    facts: tuple[str, ...] = ()


Patterns: TypeAlias = "tuple[tuple[re.Pattern[str], Masked], ...]"


def mask(sentence: Sentence, patterns: Patterns, language: str) -> Masked:
    """Take the facts out of a sentence that the program made from them.

    `patterns` are what the wording can say of facts. In an author's own sentence only
    what has a picture made from it is a fact: a day, a time, a sum. Everything else
    there is words.
    """
    find_facts = language_of(language).find_facts
    if sentence.role in _FACT_ROLES:
        matches = [
            masked for pattern, masked in patterns if pattern.fullmatch(sentence.text)
        ]
        if matches:
            return _best_match(matches, find_facts(sentence.text))
    if sentence.pairing and sentence.pairing.why == "fact":
        return _mask_found(sentence.text, find_facts(sentence.text))
    return Masked()


def _best_match(matches: list[Masked], facts: list[FoundFact]) -> Masked:
    """Return the wording that says a sentence, where more than one could.

    “It is not at {time} any more” and “It is not at {place} any more” differ in what
    stands there alone. The one with the most words of its own comes first.
    """
    kinds = {fact.kind for fact in facts} & _MASKED_KINDS

    def rank(masked: Masked) -> tuple[int, bool]:
        named = _MASKED_KINDS.intersection(masked.facts)
        return -len(_PLACEHOLDER.sub("", masked.words)), named != kinds

    return min(matches, key=rank)


def _mask_found(words: str, facts: list[FoundFact]) -> Masked:
    names = list[str]()
    for fact in reversed(facts):
        if fact.kind in _MASKED_KINDS:
            words = f"{words[: fact.start]}{{{fact.kind}}}{words[fact.end :]}"
            names.insert(0, fact.kind)
    return Masked(words, tuple(names)) if names else Masked()


def _hashable(own: Own) -> tuple[tuple[str, str], ...]:
    """Return what an organisation says in words of its own."""
    pairs = ((key, entry.get("say", "")) for key, entry in own.items())
    return tuple(sorted((str(key), str(say)) for key, say in pairs if say))


@lru_cache(maxsize=8)
def _patterns(own: tuple[tuple[str, str], ...], language: str, event: str) -> Patterns:
    """Return the wording that states facts, as patterns of what it can say.

    What an event is called is no fact but words: those of the author, or of the wording.
    """
    said = {key: {"say": say} for key, say in own}
    entries = Wording({language: said}, language).entries
    noun = event or (entries[EVENT].say if EVENT in entries else "")
    return tuple(
        _pattern(_NOUN.sub(lambda _: noun, say))
        for entry in entries.values()
        for say in filter(None, (entry.say, entry.many))
        if entry.role in _FACT_ROLES and "{{" in say and "{%" not in say
    )


def _pattern(say: str) -> tuple[re.Pattern[str], Masked]:
    plain = _LINK.sub(r"\1", say).replace("**", "")
    names = tuple(dict.fromkeys(_FACT.findall(plain)))
    literal = _FACT.split(plain)[::2]
    pattern = re.compile("(?:.+)".join(map(re.escape, literal)))
    return pattern, Masked(_FACT.sub(r"{\1}", plain), names)
