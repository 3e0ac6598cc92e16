"""What readers get: every format is made of a Sheet, and of nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from easyread.model import Place
from easyread.text.labels import read_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from easyread.model import (
        Anchor,
        Meaning,
        Role,
        SectionRole,
        Sentence,
        Span,
        Symbol,
    )
    from easyread.rendering.options import Layout, Options
    from easyread.text.labels import Label

# Answers with at most so many letters, like Yes and No, stand side by side.
SHORT: Final = 8
LISTED: Final[frozenset[Role]] = frozenset({"item", "choice", "step"})
# These stand for the numbers in "Page 2 of 4". They are no letters: nobody writes them.
PAGE, PAGES = "\ufdd0", "\ufdd1"
# Links with another scheme may run something: they are shown as words.
SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


class Step(NamedTuple):
    """The sentences of one step, under its label."""

    label: Label | None
    sentences: tuple[Sentence, ...]


class PlacedText(NamedTuple):
    """A text on the pages, and where its letters stand in the author's file."""

    text: str
    place: Place
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Sentences that follow each other and look alike: a list, answers, or one by one.

    `lines` is how many lines to write on stand after each. A question is `ticked` when
    short answers to tick follow it.
    """

    role: Role
    sentences: tuple[Sentence, ...]
    lines: int = 0
    ticked: bool = False

    @property
    def listed(self) -> bool:
        """Whether screen readers should announce it as a list."""
        return self.role in LISTED

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of a numbered list; none of any other run.

        What comes before the first label goes on with a step further up.
        """
        if self.role != "step":
            return ()
        steps: list[Step] = []
        for sentence in self.sentences:
            if sentence.number or not steps:
                last = steps[-1].label if steps else None
                steps.append(Step(read_label(sentence.number, last), (sentence,)))
            else:
                label, before = steps[-1]
                steps[-1] = Step(label, (*before, sentence))
        return tuple(steps)

    @property
    def short(self) -> bool:
        """Whether these are answers like Yes and No, that stand side by side."""
        longest = max(len(sentence.text) for sentence in self.sentences)
        return self.role == "choice" and longest <= SHORT


@dataclass(frozen=True, slots=True)
class Part:
    """A section as it stands on the page.

    `anchor` is the name that links point at, `place` where its author wrote it.
    """

    role: SectionRole
    heading: str
    runs: tuple[Run, ...]
    anchor: str = ""
    place: Place = field(default_factory=Place)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, in reading order."""
        return tuple(sentence for run in self.runs for sentence in run.sentences)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that stands on the pages of one document, in the order of its fields.

    `maker` and `logo` say who it is from. `notices` stand on every page. `front` is
    under the title: as a front page where there is a `cover`, which stands `alone` if
    it fits on one page. `contents` and `words` are empty where they would not help.
    `slip` stands loose, at the end. `phrases` are the words around all that, by their
    key in the wording, and `number` is "Page PAGE of PAGES". `gap` is the white below each
    row, in text sizes. `rights` are the credits for programs.
    """

    language: str
    direction: str
    date: date | None
    example: bool
    maker: str
    logo: Symbol | None
    title: str
    title_place: Place
    notices: tuple[str, ...]
    cover: bool
    alone: bool
    front: tuple[Part, ...]
    version: str
    contents: tuple[Part, ...]
    body: tuple[Part, ...]
    words: tuple[Meaning, ...]
    contact: tuple[str, ...]
    credits: tuple[tuple[Span, ...], ...]
    slip: tuple[Part, ...]
    number: str
    phrases: Mapping[str, str]
    rights: str
    gap: float
    layout: Layout
    options: Options

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, in the order of the page."""
        parts = (*self.front, *self.body, *self.slip)
        return tuple(sentence for part in parts for sentence in part.sentences)

    @property
    def symbols(self) -> Mapping[Symbol, str]:
        """Each picture that is shown, with the sentence that it stands beside first.

        The logo comes first, with no words.
        """
        beside: dict[Symbol, str] = {self.logo: ""} if self.logo else {}
        for sentence in () if self.options.words_only else self.sentences:
            for symbol in sentence.pairing.symbols if sentence.pairing else ():
                beside.setdefault(symbol, sentence.text)
        return beside

    @property
    def placed_texts(self) -> Iterator[PlacedText]:
        """Yield every text with its place; what we say ourselves has that of the title."""
        yield PlacedText(self.title, self.title_place)
        for part in (*self.front, *self.body, *self.slip):
            yield PlacedText(part.heading, part.place)
            yield from (
                PlacedText(sentence.text, sentence.place, sentence.anchors)
                for sentence in part.sentences
            )
        yield from (PlacedText(word.text, word.place) for word in self.words)
        yield from (PlacedText(text, self.title_place) for text in self.texts)

    @property
    def texts(self) -> Iterator[str]:
        """Yield every text on the pages: the fonts must have its letters."""
        number = self.number.replace(PAGE, "0123456789").replace(PAGES, "")
        yield from (self.title, self.version, self.maker, number)
        yield from (*self.notices, *self.contact, *self.phrases.values())
        yield from (part.heading for part in (*self.front, *self.body, *self.slip))
        for sentence in self.sentences:
            yield from (f"{span.text}{span.href}" for span in sentence.spans)
        for line in (*self.credits, self.options.banner):
            yield from (f"{span.text}{span.href}" for span in line)
        yield from (f"{meaning.word}{meaning.text}" for meaning in self.words)


def is_safe(span: Span) -> bool:
    """Tell whether a link leads to a page, an address or a phone, and runs nothing."""
    return is_local(span) or urlsplit(span.href).scheme.lower() in SAFE_SCHEMES


def is_local(span: Span) -> bool:
    """Tell whether a link leads to another page of the same site.

    No author can write such a link: the site has them between its own pages.
    """
    parts = urlsplit(span.href)
    return bool(parts.path) and not parts.scheme and not parts.netloc


def address(span: Span) -> str:
    """Return what to copy from paper: the address without scheme and last slash."""
    _, _, rest = span.href.partition(":")
    return rest.removeprefix("//").removesuffix("/")


def tells_more(span: Span) -> bool:
    """Tell whether the address says something that the words do not."""
    return not is_local(span) and _plain(address(span)) not in _plain(span.text)


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
