"""The notice in the place of a document that was taken away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.languages import language_of
from easyread.model import Document, Section
from easyread.text.spans import to_sentence
from easyread.text.written import Written

if TYPE_CHECKING:
    from easyread.publishing.said import Sayer


@dataclass(frozen=True, slots=True)
class Gone:
    """What was taken away, and why. `version` is empty where there are none."""

    title: str
    why: str
    version: str = ""
    example: bool = False


def withdrawn_page(gone: Gone, sayer: Sayer, *, paper: bool = False) -> Document:
    """Return the notice: what was here, why it is gone, and where to go now."""
    said = [sayer.say("withdrawn-is", title=gone.title)]
    if gone.version:
        said.append(sayer.say("withdrawn-version", version=gone.version))
    said.append(sayer.say("withdrawn-please"))
    why = tuple(to_sentence(one) for one in language_of().split(Written(gone.why)))
    sections = [
        Section("", tuple(said)),
        Section(sayer.heading("heading-withdrawn-why"), why),
    ]
    if not paper:
        ways = [sayer.say("edition-newest", "../index.html")] if gone.version else []
        back = "../../index.html" if gone.version else "../index.html"
        ways.append(sayer.say("site-all", back))
        sections.append(Section(sayer.heading("heading-site"), tuple(ways)))
    made = sayer.page("withdrawn", sayer.heading("heading-withdrawn"), sections)
    return replace(made, example=gone.example)
