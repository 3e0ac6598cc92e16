"""What the program adds to a document: who checked it, or that nobody has; credits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from easyread.kinds.parts.values import Given
from easyread.model import Pairing, Place, Section, Sentence, Span, Symbol, Wish
from easyread.pairing import pair
from easyread.pairing.credit import with_credits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from easyread.languages.wording import Wording
    from easyread.model import Document
    from easyread.pairing.library import Library
    from easyread.records.record import Check
    from easyread.records.status import ReviewStatus

MOST_NAMED: Final = 2


def tell(  # noqa: PLR0913  one for each thing that goes into it
    document: Document,
    review: ReviewStatus,
    wording: Wording,
    library: Library,
    *,
    logo_file: Path | None = None,
    more: tuple[Section, ...] = (),
) -> Document:
    """Return the document with what the program adds: its `matter`, and its notices.

    The matter is who checked it, then the sections `more` (paired here, from `library`),
    then the credits of the pictures. `wording` is that of its language and kind.
    `logo_file` is the European logo, which is shown where `european_logo` allows it.

    A document that stays in use, such as a charter, says on every page that people
    have not checked it. One for a single day says so once, at its end.
    Raises FileFaultsError where the wording lacks entries in this language.
    """
    wording.require(document.place)
    notices = document.notices
    stays_in_use = document.cover or bool(document.version)
    with wording.in_whole(document.place):
        if stays_in_use and not review.counts:
            notices = (*notices, wording.phrase("not-checked"))
        sentences = tuple(_sentences(review, wording, notice=stays_in_use))
    logo = european_logo(review, logo_file, wording)
    section = Section("", sentences, document.place, "checked")
    paired = pair(replace(document, sections=(section, *more)), library)
    checked_by, *rest = paired.sections
    if logo:
        credit = wording.sentence("logo-credit")
        with_logo = replace(credit, pairing=Pairing("author", (logo,)))
        checked_by = replace(checked_by, sentences=(*checked_by.sentences, with_logo))
    document = replace(document, matter=(checked_by, *rest), notices=notices)
    return with_credits(document, library, wording)


def european_logo(
    review: ReviewStatus, file: Path | None, wording: Wording
) -> Symbol | None:
    """Return the European easy-to-read logo where its conditions hold.

    Inclusion Europe asks that one or more people with a learning disability read these
    very words, that their names are printed, and that its credit line stands beside
    the logo (easy-to-read.eu, "European logo"). The line is always printed with it.
    """
    current = review.state in {"checked", "layout declared"}
    if file is None or not (current and review.names) or review.example:
        return None
    alt = wording.phrase("logo-alt")
    return Symbol("own:easy-to-read", "logo", alt=alt, source="own", file=str(file))


def _sentences(
    review: ReviewStatus, wording: Wording, *, notice: bool
) -> Iterator[Sentence]:
    if review.check is None or not review.counts:
        if not notice:
            yield wording.sentence("not-checked")
        yield wording.sentence("not-checked-tell")
    elif review.state == "facts changed":
        yield wording.sentence("checked-words")
        yield _newer(review, wording)
    else:
        yield from _checked_by(review, review.check, wording)
    if review.counts and review.example:
        yield wording.sentence("checked-example")


def _checked_by(
    review: ReviewStatus, check: Check, wording: Wording
) -> Iterator[Sentence]:
    day = Given(wording.language.say_day(check.when), Place(), check.when.isoformat())
    yield wording.sentence("checked-by", group=Given(check.group, Place()).inside)
    yield wording.sentence("checked-on", day=day)
    if review.names:
        yield wording.sentence("checked-names")
    for name in review.names:
        yield Sentence((Span(name),), role="item", wish=Wish("wording"))


def _newer(review: ReviewStatus, wording: Wording) -> Sentence:
    """Say which facts are newer than the checking: one or two by name, or "some"."""
    keys = dict.fromkeys(
        f"newer-{fact}"
        for change in review.changed
        if change.new
        for fact in change.new.facts
    )
    words = [*dict.fromkeys(wording.phrase(key) for key in keys if wording.has(key))]
    if len(words) > MOST_NAMED or not all(map(wording.has, keys)):
        return wording.sentence("checked-some-newer")
    if len(words) == MOST_NAMED:
        return wording.sentence("checked-both-newer", one=words[0], other=words[1])
    return wording.sentence("checked-newer", fact=words[0])
