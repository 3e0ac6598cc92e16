"""The page “What has changed”: sentence by sentence, itself in Easy Read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.errors import EasyReadError
from easyread.model import Pairing, Section, Sentence, Span
from easyread.pairing import find_symbol
from easyread.records import Change, changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from easyread.model import Document, Symbol
    from easyread.publishing.pages import PageWriter
    from easyread.records import Line

# What each heading of the page is about, in the order in which readers get it.
HEADINGS = {
    "added": "heading-added",
    "other fact": "heading-other-facts",
    "said differently": "heading-other-words",
    "taken out": "heading-taken-out",
    "other picture": "heading-other-pictures",
}


@dataclass(frozen=True, slots=True)
class Step:
    """From one version to the next: their names, and what each of them says."""

    old: str
    new: str
    before: Sequence[Line]
    after: Sequence[Line]


def without_looks(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return lines whose pictures have only their names.

    A picture that we drew again in a better way is no news to readers.
    """
    return tuple(
        replace(line, pictures=tuple(name.partition(" ")[0] for name in line.pictures))
        for line in lines
    )


def changed_lines(before: Sequence[Line], after: Sequence[Line]) -> tuple[Change, ...]:
    """Return what readers will notice between two versions."""
    return changes(without_looks(before), without_looks(after))


def changes_page(
    document: Document, step: Step, writer: PageWriter, *, paper: bool = False
) -> Document:
    """Return the page that tells what is new, other and gone in a document."""
    news = _News(document, writer)
    by_sort: dict[str, list[Sentence]] = {sort: [] for sort in HEADINGS}
    for change in changed_lines(step.before, step.after):
        by_sort[change.how] += news.tell(change)
    sections = [Section("", tuple(_opening(document, step, writer, by_sort)))]
    sections += [
        Section(writer.heading(HEADINGS[sort]), tuple(sentences))
        for sort, sentences in by_sort.items()
    ]
    if not paper:
        links = (
            writer.say("changes-read", "index.html", version=step.new),
            writer.say("site-all", "../../index.html"),
        )
        sections.append(Section(writer.heading("heading-site"), links))
    page = writer.page("changes", writer.heading("heading-changes"), sections)
    return replace(
        page,
        example=document.example,
        date=document.date,
        allow_pictures=document.allow_pictures,
    )


def _opening(
    document: Document,
    step: Step,
    writer: PageWriter,
    by_sort: Mapping[str, list[Sentence]],
) -> Iterator[Sentence]:
    yield writer.say("versions-of", title=document.title)
    yield writer.say("changes-new", version=step.new)
    yield writer.say("changes-old", version=step.old)
    if not any(by_sort.values()):
        yield writer.say("changes-none")


class _News:
    """Tells one change after the other, each with the picture that belongs to it."""

    def __init__(self, document: Document, writer: PageWriter) -> None:
        self.writer = writer
        self.library = writer.project.pictures(document.allow_pictures)
        self.now = dict(enumerate(document.sentences, start=1))

    def tell(self, change: Change) -> Iterator[Sentence]:
        """Yield what readers get of one change: first what was, then what is."""
        old, new = change.old, change.new
        if old and new and change.how != "other picture":
            yield _prefixed(self.writer.heading("change-before"), _words(old), "quote")
            yield _prefixed(
                self.writer.heading("change-now"), self._after(new), "change"
            )
        elif new:
            yield self._part("change-part-new", new) or self._after(new)
        elif old:
            yield self._part("change-part-gone", old) or self._before(old)

    def _part(self, key: str, line: Line) -> Sentence | None:
        if line.role not in {"heading", "title"}:
            return None
        return self.writer.say(key, title=line.text)

    def _after(self, line: Line) -> Sentence:
        sentence = self.now.get(line.number) if line.number else None
        return replace(sentence, role="plain", allow=()) if sentence else _words(line)

    def _before(self, line: Line) -> Sentence:
        """Return a sentence that is gone, with its picture where we still have it.

        The picture of an old fact, such as a day, would be taken for a new one.
        """
        symbols = tuple(
            symbol
            for name in line.pictures
            if not name.startswith(("fact:", "own:")) and (symbol := self._symbol(name))
        )
        return replace(_words(line), role="quote", pairing=Pairing("none", symbols))

    def _symbol(self, name: str) -> Symbol | None:
        try:
            return find_symbol(name, self.library)
        except EasyReadError:
            return None


def _words(line: Line) -> Sentence:
    return Sentence((Span(line.text),), role="quote", pairing=Pairing("none"))


def _prefixed(before: str, sentence: Sentence, role: str) -> Sentence:
    spans = (Span(f"{before} "), *sentence.spans)
    return replace(
        sentence, spans=spans, role="change" if role == "change" else "quote"
    )
