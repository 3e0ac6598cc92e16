"""Makes a sheet of a document: what stands on its pages is decided here alone."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from easyread.languages import language_of
from easyread.languages.wording import Wording
from easyread.model import Symbol
from easyread.rendering.bidi import from_the_left, with_numbers_from_the_left
from easyread.rendering.estimate import cover_fits, gap_of, pages_of
from easyread.rendering.options import layout_of
from easyread.rendering.sheet import LISTED, PAGE, PAGES, Part, Run, Sheet
from easyread.text.labels import read_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Document, Role, Section, Sentence, Span
    from easyread.rendering.options import Options
    from easyread.settings import Organisation

# A list of what is inside and a word list help from this many pages on; before
# that they only make the document longer.
LONG: Final = 8
LINES_TO_WRITE_ON: Final = 1
# What the page says beside the document, by its keys in the wording.
PHRASES: Final = (
    *("page-contents", "page-words", "page-gap", "page-tools", "page-change"),
    *("page-listen", "page-stop", "page-this-sentence", "page-back", "page-next"),
    *("page-text-size", "page-text-1", "page-text-2", "page-text-3", "page-text-4"),
    *("page-pictures", "page-pictures-on", "page-pictures-off"),
    *("page-colours", "page-colours-usual", "page-colours-white"),
    *("page-colours-yellow", "page-colours-black"),
    *("page-lines", "page-lines-1", "page-lines-2", "page-lines-3"),
    *("page-speed", "page-speed-1", "page-speed-2", "page-speed-3", "page-put-back"),
)


def sheet_of(document: Document, options: Options) -> Sheet:
    """Decide what stands on the pages of a document, made with these options."""
    direction = language_of(document.language).direction
    if direction == "rtl":
        document = with_numbers_from_the_left(document)
    wording = Wording(options.settings.wording, document.language).about(document)
    organisation = options.settings.organisation
    contact = organisation.contact
    if direction == "rtl":
        contact = tuple(map(from_the_left, contact))
    credits_ = tuple(_credits(document))
    body = _body(document)
    sheet = Sheet(
        language=document.language,
        direction=direction,
        date=document.date,
        example=document.example,
        maker=organisation.name,
        logo=_logo(organisation),
        title=document.title,
        title_place=document.title_place,
        notices=_notices(document, options, wording),
        cover=document.cover,
        alone=False,
        front=tuple(_front(document)),
        version=_version_line(document, options, wording),
        contents=(),
        body=tuple(part for part in body if part.role != "slip"),
        words=(),
        contact=contact,
        credits=credits_,
        slip=tuple(part for part in body if part.role == "slip"),
        number=wording.phrase("page-number", page=PAGE, pages=PAGES),
        phrases={key: wording.phrase(key) for key in PHRASES},
        rights=" ".join("".join(span.text for span in line) for line in credits_),
        gap=0.0,
        layout=layout_of(options),
        options=options,
    )
    sheet = _with_lists(sheet, document, body)
    if options.words_only:
        sheet = _without_pictures(sheet)
    sheet = replace(sheet, alone=cover_fits(sheet, sheet.layout))
    return replace(sheet, gap=gap_of(sheet, sheet.layout))


def _with_lists(sheet: Sheet, document: Document, body: tuple[Part, ...]) -> Sheet:
    """Add the contents and the word list where they help.

    The same document has them at each paper size and text size, with pictures and
    without: the length that decides is the one on A4 at 18 points.
    """
    roles = {part.role for part in body}
    # People go through a paper to fill in page by page with a pen: it needs no list.
    if roles & {"margin", "asked"} or pages_of(sheet) < LONG:
        return sheet
    contents = tuple(part for part in body if part.heading)
    words = () if "words" in roles else document.words
    return replace(sheet, contents=contents, words=words)


def _without_pictures(sheet: Sheet) -> Sheet:
    """Take away who made the pictures, and a logo that only repeats a name."""
    logo = None if sheet.maker else sheet.logo
    return replace(sheet, logo=logo, credits=(), rights="")


def _logo(organisation: Organisation) -> Symbol | None:
    """Return the organisation's logo as a picture, if it has one."""
    if organisation.logo is None:
        return None
    alt = organisation.alt or f"The logo of {organisation.name or 'the organisation'}"
    file = str(organisation.logo)
    return Symbol(id="own:logo", label="logo", alt=alt, source="own", file=file)


def runs_of(section: Section) -> tuple[Run, ...]:
    """Return the runs of a section, in order.

    On a reply slip a question without tick boxes under it gets a line to write on.
    """
    slip = section.role == "slip"

    def role_of(sentence: Sentence) -> Role:
        if sentence.role in LISTED or (slip and sentence.role == "question"):
            return sentence.role
        return "plain"

    runs = [
        Run(role, sentences)
        for role, together in groupby(section.sentences, role_of)
        for sentences in _counted(role, tuple(together))
    ]
    if not slip:
        return tuple(runs)
    pairs = zip(runs, [*runs[1:], None], strict=True)
    return tuple(
        run for before, following in pairs for run in _to_answer(before, following)
    )


def _counted(
    role: Role, sentences: tuple[Sentence, ...]
) -> Iterator[tuple[Sentence, ...]]:
    """Yield steps list by list: where another count begins, another list does."""
    start, last = 0, None
    for at, sentence in enumerate(sentences if role == "step" else ()):
        label = read_label(sentence.number, last)
        if last and label and label != last.next:
            yield sentences[start:at]
            start = at
        last = label or last
    yield sentences[start:]


def _to_answer(run: Run, following: Run | None) -> Iterator[Run]:
    """Yield a run of a slip, with lines to write on where nothing is to tick."""
    if run.role != "question":
        yield run
    elif following is None or following.role != "choice":
        yield Run(run.role, run.sentences, LINES_TO_WRITE_ON)
    else:
        *written, last = run.sentences
        if written:
            yield Run(run.role, tuple(written), LINES_TO_WRITE_ON)
        yield Run(run.role, (last,), ticked=following.short)


def _front(document: Document) -> Iterator[Part]:
    for section in document.all_sections:
        if section.role == "title":
            yield Part(
                section.role, section.heading, runs_of(section), place=section.place
            )


def _body(document: Document) -> tuple[Part, ...]:
    sections = (
        section
        for section in document.all_sections
        if section.role not in {"title", "credits"}
    )
    return tuple(
        Part(
            section.role,
            section.heading,
            runs_of(section),
            f"part-{number}",
            section.place,
        )
        for number, section in enumerate(sections, start=1)
    )


def _credits(document: Document) -> Iterator[tuple[Span, ...]]:
    for section in document.all_sections:
        if section.role == "credits":
            yield from (sentence.spans for sentence in section.sentences)


def _notices(document: Document, options: Options, wording: Wording) -> tuple[str, ...]:
    """Return what must stand on every page, such as that it is an example."""
    example = wording.phrase("page-example")
    draft = wording.phrase("page-draft")
    return (
        *((example,) if document.example else ()),
        *document.notices,
        *((draft,) if document.draft or options.draft else ()),
    )


def _version_line(document: Document, options: Options, wording: Wording) -> str:
    if not document.cover or not document.version:
        return ""
    line = wording.phrase("page-version", version=document.version)
    return f"{line}. {options.newest}" if options.newest else line
