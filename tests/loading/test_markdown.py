"""What becomes of Markdown: sections, sentences, pictures; nothing lost silently."""

import time

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import parse
from easyread.loading.document import read_document
from easyread.model import Document, Sentence
from easyread.settings import Settings


def said(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [sentence.text for sentence in parse(text).sentences]


def one(text: str) -> Sentence:
    """Return the only sentence of a text."""
    (sentence,) = parse(text).sentences
    return sentence


def complaints(text: str) -> list[tuple[int, int, str]]:
    """Return line, column and message of every fault."""
    with pytest.raises(FileFaultsError) as caught:
        parse(text)
    return [
        (fault.place.line, fault.place.column, fault.message)
        for fault in caught.value.faults
    ]


def headings(document: Document) -> list[str]:
    """Return the headings."""
    return [section.heading for section in document.sections]


def test_headings_are_flat_sections() -> None:
    """One level of heading in Easy Read: it should be that all are sections."""
    text = "# Title\n\nA.\n\n## One\n\nB.\n\n### Two ##\nC.\n\nThree\n-----\n\nD.\n"
    document = parse(text)

    assert document.title == "Title"
    assert headings(document) == ["", "One", "Two", "Three"]
    assert [section.place.line for section in document.sections[1:]] == [5, 9, 12]


def test_a_heading_may_have_a_number() -> None:
    """“1. Who we are” and a line below: it should be that the number stays in it."""
    document = parse("Hi.\n\n1. Who we are\n-------------\nWe help.\n")

    assert headings(document) == ["", "1. Who we are"]


def test_a_heading_without_words_under_it_stays() -> None:
    """Nothing is lost silently: it should be that an empty section is there."""
    assert headings(parse("Hello.\n\n# One\n## Two\nA.\n")) == ["", "One", "Two"]


def test_paragraphs_are_sentences() -> None:
    """A paragraph holds several: it should be that each is one, over line ends too."""
    assert said("We meet at 10.30am. You can\nbring a friend.\n\nDr. No comes.\n") == [
        "We meet at 10.30am.",
        "You can bring a friend.",
        "Dr. No comes.",
    ]


def test_lists_are_items() -> None:
    """Bullets and numbers: it should be that each is an item, in order."""
    document = parse(
        "Bring:\n\n- a pen\n- a drink\n  and food\n\n1. Sit.\n2. Talk.\n\nEnd.\n"
    )

    assert [(one.role, one.text) for one in document.sentences] == [
        ("plain", "Bring:"),
        ("item", "a pen"),
        ("item", "a drink and food"),
        ("step", "Sit."),
        ("step", "Talk."),
        ("plain", "End."),
    ]


def test_bold_and_links_are_markup() -> None:
    """The two kinds of markup there are: it should be that both are read."""
    spans = one("Ask **us** at [our page](https://example.org/a_b_c).").spans

    assert [(span.text, span.bold, span.href) for span in spans] == [
        ("Ask ", False, ""),
        ("us", True, ""),
        (" at ", False, ""),
        ("our page", False, "https://example.org/a_b_c"),
        (".", False, ""),
    ]


@pytest.mark.parametrize(
    ("text", "words", "symbols"),
    [
        ("We eat. {symbol: lunch}", "We eat.", ("lunch",)),
        ("We eat {symbol: lunch}.", "We eat.", ("lunch",)),
        ("We eat. {symbol: none}", "We eat.", ()),
        ("- We eat. {symbol: lunch, drink}", "We eat.", ("lunch", "drink")),
    ],
)
def test_a_symbol_ends_a_sentence(
    text: str, words: str, symbols: tuple[str, ...]
) -> None:
    """The author's picture: it should be that it goes with its sentence."""
    sentence = one(text)

    assert sentence.text == words
    assert sentence.wish
    assert sentence.wish.symbols == symbols


def test_a_symbol_belongs_to_the_sentence_before_it() -> None:
    """Two sentences and a picture: it should be that the second has it."""
    first, second, third = parse("A b c. D e f. {symbol: lunch} G h i.").sentences

    assert not first.wish
    assert second.wish
    assert second.text == "D e f."
    assert third.text == "G h i."
    assert not third.wish


@pytest.mark.parametrize(
    "words",
    [
        "<![CDATA[x]]>",
        "A &amp; B &pound;5.",
        "5 < 6 and 7 > 6.",
        "Dear <name>",
        "snake_case_name and 2 * 3 * 4.",
        "`code` here.",
        "{We} will talk.",
        "#easyread is our tag.",
    ],
)
def test_everything_else_is_text(words: str) -> None:
    """Other signs: it should be that readers see them as they are."""
    assert one(words).text == words


def test_escaped_marks_are_text() -> None:
    """A backslash before a star: it should be that the star is no markup."""
    sentence = one(r"Two \*\*stars\*\* and \[brackets\](https://example.org).")

    assert sentence.text == "Two **stars** and [brackets](https://example.org)."
    assert not any(span.bold or span.href for span in sentence.spans)


def test_indented_words_are_text() -> None:
    """Four spaces make code in Markdown: it should be that the words are kept."""
    assert said("Hello.\n\n    You there.\n\n> A quote.\n") == [
        "Hello.",
        "You there.",
        "A quote.",
    ]


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("Look: ![a](b.png)", (1, 7), "image"),
        ("Look: ![a][b]", (1, 7), "image"),
        ("We *really* want.", (1, 4), "italics"),
        ("We _really_ want.", (1, 4), "italics"),
        ("We ***really*** want.", (1, 4), "italics"),
        ("A fact.[^1]", (1, 8), "footnote"),
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", (1, 1), "table"),
        ("a | a\n--|--\n1 | 2", (1, 1), "table"),
        ("| Monday | 9am |\n| Tuesday | 10am |", (1, 1), "table"),
        ("Hi.\n\n|---|---|\n| Monday | 9am |", (3, 1), "table"),
        ("Hi.\n\n| One row | alone |", (3, 1), "table"),
        ("|  | b |\n|---|---|\n| 1 | 2 |", (1, 1), "table"),
        ("Ask <b>us</b>.", (1, 5), "“<b>” is HTML"),
        ("Hi.<script>alert(1)</script>", (1, 4), "HTML"),
        ("One.<br/>Two.", (1, 5), "HTML"),
        ("Hi.\n\n<div class='x'>", (3, 1), "HTML"),
        ("One.\n\n<!-- no end", (3, 1), "no end"),
        ("Hi.\n\n[id]: https://example.org", (3, 1), "No link names it"),
        ('Go [here](https://example.org "now").', (1, 31), "title of a link"),
        ("Co-production\n: Working together", (2, 1), "begin with a colon"),
        ("We eat. {symbl: lunch}", (1, 10), "We do not know “symbl”"),
        ("{symbol: lunch}", (1, 2), "no words before this picture"),
        ("Eat. {symbol: lunch} {symbol: tea}", (1, 23), "no words before this"),
        ("Our hall. {picture: hall.jpg}", (1, 12), "no words for people"),
        ("```\ncode\n```", (1, 1), "block of code"),
        ("One.\n\n- Two\n  and *three*.", (4, 7), "italics"),
    ],
)
def test_what_a_page_cannot_show_is_a_fault(
    text: str, where: tuple[int, int], what: str
) -> None:
    """Never lost silently: it should be that the author sees the line."""
    found = complaints(text)

    assert found[0][:2] == where
    assert what in found[0][2]


@pytest.mark.parametrize(
    ("text", "words", "href"),
    [
        (
            "See <https://example.org/a>.",
            "https://example.org/a",
            "https://example.org/a",
        ),
        ("Ask <us@example.org>.", "us@example.org", "mailto:us@example.org"),
        ("See [it][1].\n\n[1]: https://example.org", "it", "https://example.org"),
        ("See [It][].\n\n[it]: <https://example.org>", "It", "https://example.org"),
        ("See [it].\n\n[it]: https://example.org", "it", "https://example.org"),
        ("See [it](<https://example.org>).", "it", "https://example.org"),
    ],
)
def test_links_of_every_form_are_links(text: str, words: str, href: str) -> None:
    """Word processors write several: it should be that no sign of them is left."""
    spans = one(text).spans

    assert [(span.text, span.href) for span in spans[1:]] == [(words, href), (".", "")]


def test_two_lines_below_a_word_make_it_bold() -> None:
    """Some programs write `__`: it should be that it is bold as with two stars."""
    spans = one("Ask __us__ now, at my__file__x.").spans

    assert [span.text for span in spans if span.bold] == ["us"]


@pytest.mark.parametrize("end", ["", ".", "!"])
def test_a_photo_of_ones_own_ends_a_sentence(end: str) -> None:
    """As in YAML: it should be that file and words for it are read."""
    text = f"- Our hall {{picture: my hall.jpg, alt: A hall, with a blue door}}{end}\n"
    sentence = one(text)

    assert sentence.text == f"Our hall{end}"
    assert sentence.wish
    assert sentence.wish.picture == "my hall.jpg"
    assert sentence.wish.alt == "A hall, with a blue door"


def test_an_image_names_what_to_write() -> None:
    """Markdown's own way: it should be that ours can be copied from the message."""
    with pytest.raises(FileFaultsError, match=r"\{picture: b.png, alt: A door\}"):
        parse("Look. ![A door](b.png)")


def test_comments_are_not_for_readers() -> None:
    """Notes to oneself: it should be that no page shows them, and that this is told."""
    text = "# E\nOne. <!-- ask Sam --> Two.\n\n<!--\n# No\n\n- no\n-->\nThree.\n"
    result = read_document(text, "a.md", Settings())

    assert [one.text for one in result.result().sentences] == ["One.", "Two.", "Three."]
    assert [note.place.line for note in result.notes] == [2, 4]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hello.\n", 1),
        ("## Part\n\nHello.\n", 1),
        ("# Title\n\nHello.\n", 0),
        ("---\ntitle: Hi\n---\n\nHello.\n", 0),
        ("", 0),
    ],
)
def test_a_text_without_a_title_is_told(text: str, found: int) -> None:
    """Readers saw “bins-v2-FINAL”: it should be that the author hears of it."""
    notes = read_document(text, "bins-v2-FINAL.md", Settings()).notes

    assert [one.message.startswith("This has no title") for one in notes] == [
        True
    ] * found


def test_tables_are_read_row_by_row() -> None:
    """A timetable: it should be that each cell says which column it is of."""
    text = (
        "| Day | Time | What |\n|:---|---:|---|\n| Monday | 10am | Swimming |\n"
        "| Friday |  | **Art**. Bring a pen. |\n\nBye.\n"
    )
    document = parse(text)

    assert [one.text for one in document.sentences] == [
        *("Day: Monday", "Time: 10am", "What: Swimming"),
        *("Day: Friday", "What: Art.", "Bring a pen.", "Bye."),
    ]
    assert [one.place.line for one in document.sentences] == [3, 3, 3, 4, 4, 4, 6]


def test_a_missing_fact_names_the_file() -> None:
    """Findings of a file without a fact: it should be that they say which file."""
    text = "---\nkind: notes\ntitle: Notes\n---\n- We met today.\n"
    document = parse(text, "md", file="notes.md")

    assert {fact.place.file for fact in document.facts} == {"notes.md"}
    assert document.place.file == "notes.md"


@pytest.mark.parametrize(
    "text",
    ["2 * 3 * 4 = 24.", "* a\n* b", "**a** b **c**", "a_b_c", "Date: __/__/____"],
)
def test_stars_and_lines_in_text_are_no_italics(text: str) -> None:
    """They are common: it should be that only real italics are refused."""
    assert said(text)
    assert text.startswith("*") or said(text) == [text]


def test_sentences_know_their_places() -> None:
    """Findings point at them: it should be that line and column are exact."""
    text = (
        "---\ntitle: x\n---\nOne. **Two** is\n  here.\n\n"
        "  - A b. C d.\n    1. Deep\n\n> Quote. {symbol: a}\n"
    )
    found = [
        (one.text, one.place.line, one.place.column) for one in parse(text).sentences
    ]

    assert found == [
        ("One.", 4, 1),
        ("Two is here.", 4, 8),
        ("A b.", 7, 5),
        ("C d.", 7, 10),
        ("Deep", 8, 8),
        ("Quote.", 10, 3),
    ]
    sentence = parse(text).sentences[1]
    assert sentence.place_at(7).line == 5
    assert sentence.place_at(7).column == 3


def test_front_matter_holds_the_facts() -> None:
    """An invite may be Markdown: it should be that its facts and its text are read."""
    document = parse(
        "---\nkind: invite\ntitle: Come\nwhen:\n  date: 4 March 2026\n---\n"
        "# What we talk about\n\nWe talk. {symbol: talk}\n\n- a pen\n\nBye.\n"
    )
    texts = [sentence.text for sentence in document.sentences]

    assert document.kind == "invite"
    assert "The meeting is on Wednesday 4 March 2026." in texts
    assert texts[texts.index("We talk.") :][:3] == ["We talk.", "a pen", "Bye."]
    assert "What we talk about" in headings(document)


def test_front_matter_has_faults_with_lines() -> None:
    """A slip above the text: it should be that its line is told with the others."""
    found = complaints("---\nkind: invite\ntitel: x\n---\n\nA *b* c.\n")

    assert [line for line, *_ in found] == [3, 6]


def test_a_text_without_kind_is_text() -> None:
    """Any Markdown can be checked: it should be that no facts are asked for."""
    document = parse("Hello.", file="notes/my-text.md")

    assert (document.kind, document.id, document.title) == (
        "text",
        "my-text",
        "my-text",
    )
    assert document.facts == ()


def test_rules_at_the_top_are_no_front_matter() -> None:
    """A line of dashes with no partner: it should be that the text is read."""
    assert said("---\n\nHello you.\n") == ["Hello you."]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000,
        "[a](" * 5_000,
        "![" * 9_000,
        "*a " * 6_000,
        "_a " * 6_000,
        "> " * 9_000 + "a",
        "- " * 9_000 + "a",
        "<![" * 6_000,
        "<" * 20_000,
        "`" * 19_000,
        "#" * 19_000,
        "a\n" * 19_000,
        "- a\n" * 19_000,
        "> a\n" * 19_000,
        "# a\n" * 19_000,
        "a\n-\n" * 9_000,
        "    - a\n" * 19_000,
        "1. a\n\n" * 9_000,
        "- a\n\n    b\n\n" * 4_000,
        "{symbol: a}" * 1_800,
        "**a" * 6_000,
        "\\*" * 9_000,
        "".join(" " * (4 * depth) + "- a\n" for depth in range(300)),
        "".join("> " * depth + "a\n" for depth in range(300)),
    ],
    ids=lambda text: repr(text[:9]),
)
@pytest.mark.slow
def test_texts_made_to_take_long_do_not(text: str) -> None:
    """20,000 brackets took 44 seconds: it should be that every text is quick."""
    begin = time.process_time()
    try:
        parse(text)
    except FileFaultsError as error:
        assert error.faults  # noqa: PT017  a refusal is as good
    assert time.process_time() - begin < 5


def test_three_characters_do_not_stop_us() -> None:
    """`<![` broke the markdown package (CVE-2025-69534): it should be that it is text."""
    assert one("<![").text == "<!["
