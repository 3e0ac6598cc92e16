"""Documents for tests of the pages, built by hand: one of each awkward kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

from PIL import Image

from easyread.model import (
    ROLES,
    Document,
    Meaning,
    Pairing,
    Place,
    Role,
    Section,
    Sentence,
    Span,
    Symbol,
)
from easyread.resources import resource_dir

DRAWN = sorted(path.stem for path in (resource_dir("symbols") / "drawn").glob("*.svg"))
PHOTO = Symbol(
    "own:hall", "photo", alt="A brick hall with a blue door", source="own", file="hall"
)


def drawn(name: str) -> Symbol:
    """Return one of our own symbols."""
    return Symbol(f"drawn:{name}", name, (name,), f"A drawing of {name}")


def said(words: str | tuple[Span, ...], *names: str, role: Role = "plain") -> Sentence:
    """Return a sentence with the drawings that have these names beside it."""
    spans = words if isinstance(words, tuple) else (Span(words),)
    pairing = Pairing("concept" if names else "gap", tuple(map(drawn, names)))
    return Sentence(spans, Place("sample.yaml", 4, 5), role, pairing)


def document(*sections: Section, title: str = "Come to our meeting") -> Document:
    """Return an invite of these sections."""
    return Document("invite", "sample", title, sections)


def invite() -> Document:
    """Return a short invite with all that most invites have."""
    linked = Span("our web page", href="https://example.org/halton/meeting/")
    sections = (
        Section("", (said("We ask you to come.", "invite"),), role="title"),
        Section(
            "When",
            (
                said("The meeting is on Wednesday 4 March 2026.", "today", role="fact"),
                said("Please arrive at 10:30 in the morning.", "plan", role="fact"),
            ),
        ),
        Section(
            "What we will talk about",
            (
                said(
                    (Span("We talk about "), Span("co-production", bold=True)),
                    "equal",
                    "understand",
                ),
                said("It means working as equals.", "equal", role="meaning"),
                said((Span("See "), linked, Span(".")), "easy-read"),
            ),
        ),
        Section("Bring", tuple(said(f"Thing {n}", "me", role="item") for n in "abc")),
        Section(
            "Contact us", (said("Ring 0151 496 0123.", "feedback"),), role="contact"
        ),
        Section("Your reply", _slip(), role="slip"),
    )
    credit = Section("", (said("Pictures: easyread, CC0."),), role="credits")
    made = document(*sections)
    return replace(made, date=date(2026, 2, 1), example=True, matter=(credit,))


def _slip() -> tuple[Sentence, ...]:
    return (
        said("What is your name?", "me", role="question"),
        said("Will you come?", "invite", role="question"),
        said("Yes", "agree", role="choice"),
        said("No", "problem", role="choice"),
    )


def long(pairs: int, *, cover: bool = False) -> Document:
    """Return a document of this many pairs, eight under each heading."""
    sections = tuple(
        Section(
            f"Part {at // 8 + 1}",
            tuple(
                said(f"This is what we say in sentence {n}.", DRAWN[n % len(DRAWN)])
                for n in range(at, min(at + 8, pairs))
            ),
        )
        for at in range(0, pairs, 8)
    )
    front = Section("", (said("This is a charter.", "charter"),), role="title")
    made = document(front, *sections, title="Our charter")
    words = (Meaning("charter", "a list of promises"),)
    return replace(made, kind="charter", cover=cover, version="1.2", words=words)


def every_role() -> Document:
    """Return a document with a sentence of each role, in body and slip."""
    each = tuple(said(f"A sentence: {role}.", "plan", role=role) for role in ROLES)
    return document(Section("All", each), Section("Slip", each, role="slip"))


def awkward() -> dict[str, Document]:
    """Return documents that are hard to lay out or to tag, by what is hard in them."""
    one = Section("", (said("Come.", "invite"),))
    names = ("Zażółć Gęślą", "Łukasz Świątek", "عائشة محمد", "Nguyễn Thị Ánh")
    linked = tuple(Span(f"page {n}", href=f"https://example.org/{n}") for n in range(6))
    photo = Pairing("author", (PHOTO,))
    place = replace(said("This is the hall."), pairing=photo)
    slip = Section("Reply", (said("Name?", role="question"),), role="slip")
    return {
        "single": document(one),
        "long": long(420, cover=True),
        "word": document(Section("Long", (said("Ab" * 90, "me"),)), title="Cd" * 60),
        "names": document(
            Section(
                "Who", tuple(said(f"{name} will be there.", "me") for name in names)
            )
        ),
        "photo": document(Section("Where", (place, place))),
        "links": document(Section("More", (said(linked, "understand"),) * 5)),
        "gaps": document(Section("Gaps", (said("No picture."),) * 9), slip),
        "list": document(
            Section("Bring", tuple(said(f"Thing {n}", role="item") for n in range(40)))
        ),
        "roles": every_role(),
        "invite": invite(),
    }


def picture(symbol: Symbol) -> tuple[bytes, str]:
    """Return the picture of a symbol of these documents, as pairing does."""
    if not symbol.file:
        name = symbol.id.removeprefix("drawn:")
        drawing = resource_dir("symbols") / "drawn" / f"{name}.svg"
        return drawing.read_bytes(), "image/svg+xml"
    out = BytesIO()
    Image.new("RGB", (80, 60), "teal").save(out, "PNG")
    return out.getvalue(), "image/png"
