"""Codes, imprints and addresses are neither numbers, nor ranges, nor short forms."""

from __future__ import annotations

import pytest

from easyread.checking import check_text

ABOUT_SIGNS = frozenset(
    (
        "acronym", "capitals", "fraction", "large-number", "number-word", "phone-number",
        "range-style", "roman-numeral", "symbol-for-word", "date-style", "time-style",
        "percentage", "hard-word",
    )
)  # fmt: skip


def found(text: str) -> list[tuple[str, str]]:
    """Return the rules about numbers and signs that speak, and what they advise."""
    return [
        (one.rule, one.advice)
        for one in check_text(text).findings
        if one.rule in ABOUT_SIGNS
    ]


@pytest.mark.parametrize(
    "text",
    [
        "This is under the Open Government Licence v3.0.",
        "The pictures are CC BY-SA 4.0.",
        "Use version 2.1 of the form.",
        "We made this in print (03/25).",
        "ISBN 978-1-4028-9462-6 (web only)",
        "© Crown copyright 2023. Printed by QXR Print, 12-14 Dock Lane.",
        "Promoted by Sam Khan & Jo Bell, both at PO Box 45012, Leeds, LS11 5ZZ.",
        "Come to 10-12 Mill Road, Widnes, WA8 6AB.",
        "We are in the WA8 and L24 areas.",
        "The HS2 line ends there.",
        "Look at example.scot/care/help or beta.example.wales now.",
        "Look at https://consult.example.scot/health-and- social-care/a-plan now.",
        "Open the file easy_guide-2.pdf now.",
        "Text YES to 60777.",
        "You can text the word HELP to 85258.",
        "Our charity number is 1052783.",
        "We are registered charity number SC047382.",
        "The meeting ID is 845 2371 9920.",
        "Our sort code is 20-45-67.",
        "Read section 4.2 of the law.",
        "0 5000 10000 15000",
        "It is licence number 100021290 and 100024655.",
    ],
)
def test_what_people_copy_is_not_read_as_words(text: str) -> None:
    """It should be that what is only looked up, dialled or copied has no finding."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("We need 3.5 metres of it.", "fraction"),
        ("About 3/4 of us came.", "fraction"),
        ("Three fifths of us came.", "fraction"),
        ("We spent 45,000 pounds.", "large-number"),
        ("Text us NOW and you MUST say who you are.", "capitals"),
        ("The report was published by the QXR.", "acronym"),
        ("The room has a 3D film.", "acronym"),
        ("The CNNs came.", "acronym"),
        ("We are open 10-12 each day.", "range-style"),
        ("Bring tea/coffee.", "symbol-for-word"),
        ("It is an eight-week course.", "number-word"),
        ("She has two-bedroom flats.", "number-word"),
    ],
)
def test_words_and_numbers_are_still_read(text: str, rule: str) -> None:
    """It should be that nothing else is taken for a code."""
    assert rule in [name for name, _ in found(text)]


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("We gave away 5 hundred pens.", "Write 500."),
        ("Two hundred and six people came.", "Write 206."),
        ("A hundred people came.", "Write 100."),
        ("Thirty-one people came.", "Write 31."),
        ("Two thousand and ten people came.", "Write 2,010."),
        ("It is a six-week course.", "Write “6-week”."),
        ("Read Chapter Three.", "Write 3."),
    ],
)
def test_the_number_is_the_whole_number(text: str, advice: str) -> None:
    """It should be that advice gives the number that the words say."""
    assert ("number-word", advice) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Between 7 and 8 hundred people came.",
        "We went to Three Rivers Council.",
        "It costs 4 thousand pounds.",
        "We reach net zero.",
        "We saw the Big Five.",
    ],
)
def test_numbers_that_have_no_plain_figure(text: str) -> None:
    """It should be that no number is written where the words say another, or a name."""
    assert "number-word" not in [rule for rule, _ in found(text)]


@pytest.mark.parametrize("letters", ["NATO", "RNIB", "MSPs", "LGBTQ+", "LGBTQI", "3D"])
def test_short_forms_that_people_say_are_a_note(letters: str) -> None:
    """It should be that letters that people say have a note, and others an error."""
    (one,) = [
        one
        for one in check_text(f"We ask {letters}.").findings
        if one.rule == "acronym"
    ]
    assert one.level == "note"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Women and girls came here. They were glad.", "unclear-pronoun"),
        ("Staff run these clubs so that they stay open for people.", "unclear-pronoun"),
        ("For example, parks, pools, and halls are open.", "list-in-sentence"),
        ("In winter, snow, ice, and fog are bad.", "list-in-sentence"),
        ("The council met. We asked Hill Valley Council.", "two-names"),
        ("See your GP. The hospital doctors can help.", "two-names"),
        ("It was even, with some rain.", "idiom"),
        ("We look after each other's pets.", "possessive-apostrophe"),
        ("SWOOP give advice. Ask SWOOP.", "capitals"),
        ("Valley of Scottish Widows is a firm.", "hard-word"),
        ("This is an area that is not deprived.", "passive-voice"),
        ("The group is made up of tenants.", "passive-voice"),
    ],
)
def test_wrong_findings_of_words(text: str, rule: str) -> None:
    """It should be that these rules are silent where they have nothing to say."""
    assert rule not in [one.rule for one in check_text(text).findings]


def test_a_list_counts_its_things() -> None:
    """It should be that “pay and grading” is one thing after a comma and “and”."""
    (one,) = [
        one
        for one in check_text(
            "These are, for instance, tea, milk, cakes and pies."
        ).findings
        if one.rule == "list-in-sentence"
    ]
    assert "a list of 4 things" in one.message


def test_not_twice_where_the_first_is_inside_a_word() -> None:
    """It should be that “irresponsible not to” is told."""
    rules = [one.rule for one in check_text("It is irresponsible not to ask.").findings]
    assert "two-negatives" in rules


def test_headings_glued_to_names_are_no_new_names() -> None:
    """It should be that common words with a capital are no names."""
    text = "Any idea helps. Hate is bad. Published This. Green Break What Most Clear."
    assert "new-names" not in [one.rule for one in check_text(text).findings]
