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


def sentence_of(
    words: str | tuple[Span, ...], *names: str, role: Role = "plain"
) -> Sentence:
    """Return a sentence with the drawings that have these names beside it."""
    spans = words if isinstance(words, tuple) else (Span(words),)
    pairing = Pairing("concept" if names else "gap", tuple(map(drawn, names)))
    return Sentence(spans, Place("sample.yaml", 4, 5), role, pairing)


def document_of(*sections: Section, title: str = "Come to our meeting") -> Document:
    """Return an invite of these sections."""
    return Document("invite", "sample", title, sections)


def invite() -> Document:
    """Return a short invite with all that most invites have."""
    linked = Span("our web page", href="https://example.org/halton/meeting/")
    sections = (
        Section("", (sentence_of("We ask you to come.", "invite"),), role="title"),
        Section(
            "When",
            (
                sentence_of(
                    "The meeting is on Wednesday 4 March 2026.", "today", role="fact"
                ),
                sentence_of(
                    "Please arrive at 10:30 in the morning.", "plan", role="fact"
                ),
            ),
        ),
        Section(
            "What we will talk about",
            (
                sentence_of(
                    (Span("We talk about "), Span("co-production", bold=True)),
                    "equal",
                    "understand",
                ),
                sentence_of("It means working as equals.", "equal", role="meaning"),
                sentence_of((Span("See "), linked, Span(".")), "easy-read"),
            ),
        ),
        Section(
            "Bring", tuple(sentence_of(f"Thing {n}", "me", role="item") for n in "abc")
        ),
        Section(
            "Contact us",
            (sentence_of("Ring 0151 496 0123.", "feedback"),),
            role="contact",
        ),
        Section("Your reply", _slip(), role="slip"),
    )
    credit = Section("", (sentence_of("Pictures: easyread, CC0."),), role="credits")
    document = document_of(*sections)
    return replace(document, date=date(2026, 2, 1), example=True, matter=(credit,))


def _slip() -> tuple[Sentence, ...]:
    return (
        sentence_of("What is your name?", "me", role="question"),
        sentence_of("Will you come?", "invite", role="question"),
        sentence_of("Yes", "agree", role="choice"),
        sentence_of("No", "problem", role="choice"),
    )


def long(pairs: int, *, cover: bool = False) -> Document:
    """Return a document of this many pairs, eight under each heading."""
    sections = tuple(
        Section(
            f"Part {at // 8 + 1}",
            tuple(
                sentence_of(
                    f"This is what we say in sentence {n}.", DRAWN[n % len(DRAWN)]
                )
                for n in range(at, min(at + 8, pairs))
            ),
        )
        for at in range(0, pairs, 8)
    )
    front = Section("", (sentence_of("This is a charter.", "charter"),), role="title")
    document = document_of(front, *sections, title="Our charter")
    words = (Meaning("charter", "a list of promises"),)
    return replace(document, kind="charter", cover=cover, version="1.2", words=words)


def every_role() -> Document:
    """Return a document with a sentence of each role, in body and slip."""
    each = tuple(
        sentence_of(f"A sentence: {role}.", "plan", role=role) for role in ROLES
    )
    return document_of(Section("All", each), Section("Slip", each, role="slip"))


def steps() -> Document:
    """Return a document with steps over several pages; every third has 2 sentences."""
    sentences = list[Sentence]()
    for number in range(1, 25):
        step = sentence_of(f"Do thing {number}.", "plan", role="step")
        sentences.append(replace(step, number=f"{number}."))
        if number % 3 == 0:
            sentences.append(sentence_of(f"Then rest {number}.", role="step"))
        if number == 12:
            sentences.append(sentence_of("You can ask for help."))
    letters = (
        replace(sentence_of(f"Choose {name}.", role="step"), number=f"{name})")
        for name in "cde"
    )
    return document_of(Section("Do", tuple(sentences)), Section("Or", (*letters,)))


def awkward() -> dict[str, Document]:
    """Return documents that are hard to lay out or to tag, by what is hard in them."""
    one = Section("", (sentence_of("Come.", "invite"),))
    names = ("Zażółć Gęślą", "Łukasz Świątek", "عائشة محمد", "Nguyễn Thị Ánh")
    linked = tuple(Span(f"page {n}", href=f"https://example.org/{n}") for n in range(6))
    photo = Pairing("author", (PHOTO,))
    place = replace(sentence_of("This is the hall."), pairing=photo)
    slip = Section("Reply", (sentence_of("Name?", role="question"),), role="slip")
    return {
        "single": document_of(one),
        "long": long(420, cover=True),
        "word": document_of(
            Section("Long", (sentence_of("Ab" * 90, "me"),)), title="Cd" * 60
        ),
        "names": document_of(
            Section(
                "Who",
                tuple(sentence_of(f"{name} will be there.", "me") for name in names),
            )
        ),
        "photo": document_of(Section("Where", (place, place))),
        "links": document_of(Section("More", (sentence_of(linked, "understand"),) * 5)),
        "gaps": document_of(Section("Gaps", (sentence_of("No picture."),) * 9), slip),
        "list": document_of(
            Section(
                "Bring",
                tuple(sentence_of(f"Thing {n}", role="item") for n in range(40)),
            )
        ),
        "steps": steps(),
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
