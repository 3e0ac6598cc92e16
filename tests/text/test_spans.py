"""Markup: what is bold, what is a link, and that the rest is text."""

from __future__ import annotations

import random
import time

import pytest

from easyread.model import Anchor, Place, Span
from easyread.text.spans import protect, read_spans, to_sentence
from easyread.text.tidy import tidy
from easyread.text.written import Written

HOME = Place("invite.yaml", 3, 7)


def test_bold_and_links_are_markup() -> None:
    """A reader sees bold words and links; it should be that nothing else changes."""
    spans = read_spans("**Co-production** is [on our site](https://example.org/a_(b)).")

    assert spans == (
        Span("Co-production", bold=True),
        Span(" is "),
        Span("on our site", href="https://example.org/a_(b)"),
        Span("."),
    )


def test_bold_and_links_can_hold_each_other() -> None:
    """Authors mark a link bold in two ways; it should be that both do the same."""
    wanted = (Span("Ask us", bold=True, href="tel:01514960123"),)

    assert read_spans("**[Ask us](tel:01514960123)**") == wanted
    assert read_spans("[**Ask us**](tel:01514960123)") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Bring 2 * 3 pens.",
        "A lone ** is text.",
        "**Not closed",
        "Not opened** yet",
        "**** is nothing",
        "** spaced **",
        "***both***",
        "_not italic_ and *not italic*",
        "`code` and <b>html</b> &amp; # hash",
        "[brackets] (and these)",
        "[empty]()",
        "[](https://example.org)",
        "[x](javascript:alert(1))",
        "[x](JavaScript:alert(1))",
        "[x](data:text/html,hello)",
        "[x](file:///etc/passwd)",
        "[x](/relative)",
        "[x](//example.org)",
        "[x](https://)",
        "[x](https://exa mple.org)",
        '[x](https://example.org"onclick=)',
        "[x](https://example.org",
        "{{ name }} {% if %}",
        "~~gone~~ ==mark==",
        r"\*\*not an escape",
        "“Curly” ‘quotes’ stay",
        '"Straight" stay',
    ],
)
def test_everything_else_is_text(text: str) -> None:
    """Authors write these and mean them; it should be that they read them back."""
    assert read_spans(text) == (Span(text),)


def test_bold_cannot_cross_the_edge_of_a_link() -> None:
    """Half a link cannot be bold; it should be that such marks stay text."""
    spans = read_spans("**[a** b](https://example.org)")

    assert spans == (Span("**"), Span("a** b", href="https://example.org"))


def test_stars_in_an_address_are_not_bold() -> None:
    """An address may hold stars; it should be that the link still works."""
    spans = read_spans("[Our **plan**](https://example.org/**a**) and **more**")

    assert spans == (
        Span("Our ", href="https://example.org/**a**"),
        Span("plan", bold=True, href="https://example.org/**a**"),
        Span(" and "),
        Span("more", bold=True),
    )


def test_facts_are_never_markup() -> None:
    """A venue may be called **The [Hub](https://x)**; it should be that it is text."""
    fact = "**The [Hub](https://example.org)** {x} *"

    assert read_spans(f"Come to {protect(fact)}.") == (Span(f"Come to {fact}."),)
    assert read_spans(f"**{protect('A*B')}**") == (Span("A*B", bold=True),)


@pytest.mark.parametrize(
    ("odd", "plain"),
    [
        ("Come\u00a0at\u20095", "Come at 5"),
        ("Come  at\t5", "Come at 5"),
        ("\ufeffCome\u200b at 5\u200b", "Come at 5"),
        ("infor\u00admation", "information"),
        ("one\ntwo\r\nthree\u2028four", "one two three four"),
        ("  ends  ", "ends"),
        ("Come \u200b \u00a0 in", "Come in"),
        ("go\u202eod", "good"),
        ("a\x00b\x1bc", "abc"),
        ("a\u200db", "ab"),
        ("👨\u200d👩\u200d👧 family", "👨\u200d👩\u200d👧 family"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("‘Hi’ – “yes”…", "‘Hi’ – “yes”…"),
        ("", ""),
        ("\u00a0\u200b", ""),
    ],
)
def test_odd_white_space_is_made_tidy(odd: str, plain: str) -> None:
    """Word puts odd spaces in; it should be that readers never meet them."""
    assert tidy(odd) == plain
    assert "".join(span.text for span in read_spans(odd)) == plain


def test_places_are_exact_through_markup_and_odd_spaces() -> None:
    """Findings point at letters; it should be that markup does not move them."""
    written = Written("\u00a0A **hard** \u200b [way](https://example.org) out.", HOME)

    sentence = to_sentence(written, "action")

    assert sentence.text == "A hard way out."
    assert sentence.role == "action"
    assert sentence.place == Place("invite.yaml", 3, 8)
    assert sentence.place_at(2) == Place("invite.yaml", 3, 12)
    assert sentence.place_at(7) == Place("invite.yaml", 3, 22)
    assert sentence.place_at(14) == Place("invite.yaml", 3, 51)


SOURCE_PARTS = (
    *"aB. *[](){}!\n\t\u00a0\u200b\u00ad\u200d\u202e–’",
    "**", "**", "](https://a.b/c)", "[w](tel:1)", "words ", "**bold**", "👩\u200d🚀",
)  # fmt: skip


def written_from(source: str) -> Written:
    """Make a text as a reader would: line ends jump to the next line's column 5."""
    anchors = []
    line, column = 1, 1
    for offset, letter in enumerate(source):
        anchors.append(Anchor(offset, line, column))
        line, column = (line + 1, 5) if letter == "\n" else (line, column + 1)
    return Written(source, Place("f", 1, 1), anchors)


def test_every_letter_points_at_itself_whatever_comes_in() -> None:
    """Hostile text comes in; it should be that each letter shown has its own place."""
    chance = random.Random(7)  # noqa: S311  not for secrets
    for _ in range(2000):
        source = "".join(chance.choices(SOURCE_PARTS, k=chance.randint(0, 25)))
        written = written_from(source)
        where = {written.at(offset): letter for offset, letter in enumerate(source)}
        sentence = to_sentence(written)
        for offset, letter in enumerate(sentence.text):
            found = where[sentence.place_at(offset)]
            assert found == letter or (letter == " " and not found.isalnum())


@pytest.mark.parametrize(
    "hostile",
    [
        "[" * 20_000,
        "*" * 20_000,
        "**a " * 5_000,
        "**a** " * 4_000,
        "[a](https://" * 2_000,
        "[a](https://x(" * 2_000,
        "[a](https://p" + "(a)" * 6_000,
        "[a" * 10_000 + "](https://b)",
        "[**a" * 5_000 + "**](https://b)" * 1_000,
        "\u200b \u00ad" * 6_000,
        "\u200c" * 20_000,
    ],
)
def test_hostile_text_costs_no_more_than_plain_text(hostile: str) -> None:
    """Markdown readers hang on these; it should be that ours takes no time."""
    start = time.process_time()
    to_sentence(Written(hostile, HOME))

    assert time.process_time() - start < 2
