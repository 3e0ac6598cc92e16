"""The pages of a site beside its documents: made of our wording, like those."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.languages import DEFAULT
from easyread.model import Document, Section
from easyread.rendering import Options, render

if TYPE_CHECKING:
    from collections.abc import Iterable

    from easyread.model import Sentence
    from easyread.project import Project


class PageWriter:
    """Says our wording in a language, with links to the pages of the site."""

    def __init__(self, project: Project, language: str = DEFAULT) -> None:
        self.project = project
        self.settings = project.settings
        self.language = language
        self.wording = project.wording_for(language)

    def say(self, key: str, href: str = "", **facts: object) -> Sentence:
        """Return what the wording `key` says; its link leads to `href`."""
        return linked(self.wording.sentence(key, **facts), href)

    def heading(self, key: str, **facts: object) -> str:
        """Return the words of a heading or a title."""
        return self.wording.phrase(key, **facts)

    def page(self, name: str, title: str, sections: Iterable[Section]) -> Document:
        """Return a page of the site, with a picture beside each sentence."""
        filled = tuple(section for section in sections if section.sentences)
        return self.paired(
            Document("page", name, title, filled, language=self.language)
        )

    def paired(self, document: Document) -> Document:
        """Return a document with pictures where it has none yet, and their credits."""
        unpaired = tuple(
            sentence for sentence in document.sentences if sentence.pairing is None
        )
        alone = replace(document, sections=(Section("", unpaired),))
        paired = iter(self.project.pair(alone).sections[0].sentences)
        sections = tuple(
            replace(
                section,
                sentences=tuple(
                    sentence if sentence.pairing else next(paired)
                    for sentence in section.sentences
                ),
            )
            for section in document.sections
        )
        return self.project.credit(replace(document, sections=sections))


def linked(sentence: Sentence, href: str) -> Sentence:
    """Return a sentence whose link leads to `href`."""
    spans = (replace(span, href=href) if span.href else span for span in sentence.spans)
    return replace(sentence, spans=tuple(spans))


def web_page(document: Document, project: Project) -> bytes:
    """Return a page as HTML."""
    return render(document, "html", Options(settings=project.settings)).content
