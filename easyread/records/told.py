"""What a document says about its own checking: who checked it, or that nobody has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from easyread.kinds.parts.values import Given
from easyread.languages import DEFAULT
from easyread.languages.wording import Wording
from easyread.model import Pairing, Place, Section, Sentence, Span, Symbol, Wish
from easyread.pairing import pair
from easyread.pairing.credit import with_credits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from easyread.model import Document
    from easyread.pairing.library import Library
    from easyread.records.record import Check
    from easyread.records.status import Checked
    from easyread.settings import Settings

MOST_NAMED: Final = 2


def tell(
    document: Document,
    checked: Checked,
    settings: Settings,
    library: Library,
    more: tuple[Section, ...] = (),
) -> Document:
    """Return the document with what the program adds: its `matter`, and its notices.

    It says who checked it, then `more` (which has no pictures yet), then whose the
    pictures are. `house` has the pictures that it may show. A document that stays in use, such as a charter, says on every page
    that people have not checked it; one for a single day says so once, at its end.
    """
    wording = Wording(settings.wording, document.language).of(document.kind)
    wording.require(document.place)
    notices = document.notices
    stays = document.cover or bool(document.version)
    with wording.in_whole(document.place):
        if stays and not checked.counts:
            notices = (*notices, wording.phrase("not-checked"))
        sentences = tuple(_sentences(checked, wording, notice=stays))
    logo = house_logo(checked, settings, document.language)
    section = Section("", sentences, document.place, "checked")
    whole = pair(replace(document, sections=(section, *more)), library)
    paired, *rest = whole.sections
    if logo:
        credit = wording.sentence("logo-credit")
        with_logo = replace(credit, pairing=Pairing("author", (logo,)))
        paired = replace(paired, sentences=(*paired.sentences, with_logo))
    told = replace(document, matter=(paired, *rest), notices=notices)
    return with_credits(told, library, settings)


def house_logo(
    checked: Checked, settings: Settings, language: str = DEFAULT
) -> Symbol | None:
    """Return the European easy-to-read logo where its conditions hold.

    Inclusion Europe asks that one or more people with a learning disability read these
    very words, that their names are printed, and that its credit line stands beside
    the logo (easy-to-read.eu, "European logo"). The line is always printed with it.
    """
    file: Path | None = settings.organisation.easy_to_read_logo
    current = checked.state in {"checked", "layout declared"}
    if file is None or not (current and checked.names) or checked.example:
        return None
    alt = Wording(settings.wording, language).phrase("logo-alt")
    return Symbol("own:easy-to-read", "logo", alt=alt, source="own", file=str(file))


def _sentences(
    checked: Checked, wording: Wording, *, notice: bool
) -> Iterator[Sentence]:
    if checked.check is None or not checked.counts:
        if not notice:
            yield wording.sentence("not-checked")
        yield wording.sentence("not-checked-tell")
    elif checked.state == "facts changed":
        yield wording.sentence("checked-words")
        yield _newer(checked, wording)
    else:
        yield from _checked_by(checked, checked.check, wording)
    if checked.counts and checked.example:
        yield wording.sentence("checked-example")


def _checked_by(checked: Checked, check: Check, wording: Wording) -> Iterator[Sentence]:
    day = Given(wording.language.say_day(check.when), Place(), check.when.isoformat())
    yield wording.sentence("checked-by", group=Given(check.group, Place()).inside)
    yield wording.sentence("checked-on", day=day)
    if checked.names:
        yield wording.sentence("checked-names")
    for name in checked.names:
        yield Sentence((Span(name),), role="item", wish=Wish("wording"))


def _newer(checked: Checked, wording: Wording) -> Sentence:
    """Say which facts are newer than the checking: one or two by name, or "some"."""
    keys = dict.fromkeys(
        f"newer-{fact}"
        for change in checked.changed
        if change.new
        for fact in change.new.facts
    )
    words = [*dict.fromkeys(wording.phrase(key) for key in keys if wording.has(key))]
    if len(words) > MOST_NAMED or not all(map(wording.has, keys)):
        return wording.sentence("checked-some-newer")
    if len(words) == MOST_NAMED:
        return wording.sentence("checked-both-newer", one=words[0], other=words[1])
    return wording.sentence("checked-newer", fact=words[0])
