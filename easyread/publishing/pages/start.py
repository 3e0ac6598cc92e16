"""The first page of the site: each document, what is over, and what we checked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model import Document, Section, Wish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.model import Sentence
    from easyread.publishing.said import Sayer
    from easyread.publishing.state import Kept, Site


def start_page(site: Site, sayer: Sayer) -> Document:
    """Return the page that leads to everything: what is still to come stands first."""
    intro = (sayer.say("start-is"), sayer.say("start-print-too"))
    sections = [Section("", intro)]
    over: list[Sentence] = []
    for name, kept in site.documents.items():
        if kept.newest is None:
            continue
        if kept.over:
            over.append(_read(f"{name}/index.html", kept, sayer))
        else:
            sections.append(Section(kept.title, tuple(_ways(name, kept, sayer))))
    sections.append(Section(sayer.heading("heading-start-over"), tuple(over)))
    more = [sayer.say("start-checked", "checked.html")]
    statement = sayer.settings.organisation.accessibility_statement
    if statement:
        more.append(sayer.say("start-statement", statement))
    sections.append(Section(sayer.heading("heading-start-more"), tuple(more)))
    made = sayer.page("start", sayer.heading("heading-start"), sections)
    return replace(made, example=only_examples(site))


def only_examples(site: Site) -> bool:
    """Tell whether a site holds nothing but examples."""
    return bool(site.documents) and all(
        kept.example for kept in site.documents.values()
    )


def _ways(name: str, kept: Kept, sayer: Sayer) -> Iterator[Sentence]:
    folder = f"{name}/latest" if kept.versioned else name
    yield _read(f"{folder}/index.html", kept, sayer)
    yield sayer.say("start-print", f"{folder}/{name}.pdf", title=kept.title)
    if kept.versioned:
        yield sayer.say("start-versions", f"{name}/index.html", title=kept.title)


def _read(href: str, kept: Kept, sayer: Sayer) -> Sentence:
    """Return the way to a document, with the picture of its kind."""
    said = sayer.say("start-read", href, title=kept.title)
    kind = sayer.wording.of(kept.kind)
    answer = f"answer-{kept.kind}"
    symbol = kind.entry(answer).symbol if kind.has(answer) else kept.kind
    return replace(said, wish=Wish("wording", (symbol,)))
