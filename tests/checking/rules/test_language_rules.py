"""Rules about words and sentences, at the edges that their examples do not show."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.checking import check, check_text
from easyread.checking.samples import sample
from easyread.languages.word_lists import word_list
from easyread.settings import Settings

EASY_READ = Path(__file__).parents[3] / "benchmarks" / "rules" / "easy_read.txt"


def rules_of(text: str, settings: Settings | None = None) -> set[str]:
    """Return the names of the rules that find something in a text."""
    report = check(sample(text), settings=settings or Settings())
    return {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("She was turning a blind eye.", "idiom"),
        ("Put yourself in Sam's shoes.", "idiom"),
        ("It cost us an arm and a leg.", "idiom"),
        ("People suffering from asthma can come.", "respectful-words"),
        ("This helps the elderly, too.", "respectful-words"),
        ("You cannot come unless you pay.", "two-negatives"),
        ("There is no lunch without a ticket.", "two-negatives"),
        ("It is not unusual.", "two-negatives"),
        ("Please note that the hall is shut.", "needless-words"),
        ("We had been waiting for it.", "hard-tense"),
        ("We meet on Monday 4 March 2026.", "wrong-day"),
        ("Call us on 01514960123.", "phone-number"),
        ("It is in easy read.", "easy-read-name"),
        ("You **must** read *this* now.", "italics"),
        ("It works.¹", "footnote"),
        ("Please REPLY soon.", "capitals"),
        ("Only STAFF can come.", "capitals"),
        ("This is URGENT.", "capitals"),
        ("PLEASE READ THIS RAMP.", "capitals"),
    ],
)
def test_finds(text: str, rule: str) -> None:
    """It should be that each of these is told, in whatever form it is written."""
    assert rule in rules_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "You can have a piece of cake.",
        "Roll up your sleeve for the blood test.",
        "We tidy up at the end of the day.",
        "Put it over your head.",
        "Print it in black and white.",
        "The blind man has a dog.",
        "Older people like it here.",
        "Do not run and do not shout.",
        "Tell us if you can come or not.",
        "Choose yes or no.",
        "Bring a pen, a cup and a coat.",
        "We meet on Wednesday 4 March 2026.",
        "Call 0151 496 0150 today.",
        "This page is easy to read.",
        "It costs 2 * 3 pounds.",
        "You may have repeated pain.",
        "It is hard to say.",
        "And we can help.",
        "RAMP gave us a room.",
        "We met ARCH in May.",
        "The SHINE project is new.",
        "Book with the password HOPE today.",
    ],
)
def test_leaves_alone(text: str) -> None:
    """It should be that plain words that only look like a mistake are left alone."""
    assert rules_of(text) - {"placeholder"} == set()


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("We will reimburse you.", "sure"),
        ("The respondents were happy.", "sure"),
        ("Your details are confidential.", "sure"),
        ("We will facilitate this.", "think"),
        ("We have many initiatives.", "think"),
        ("The stakeholder group will meet.", "think"),
        ("The stakeholders will meet.", "sure"),
    ],
)
def test_jargon_is_sure_only_where_there_is_one_plain_way_to_say_it(
    text: str, certainty: str
) -> None:
    """Which of two or more is meant: it should be that the author decides."""
    found = check(sample(text)).findings

    assert [(one.rule, one.certainty) for one in found] == [("jargon", certainty)]


@pytest.mark.parametrize("text", ["Your child has SEND.", "Ask NICE about it."])
def test_a_short_form_that_is_told_is_not_also_a_shout(text: str) -> None:
    """Two findings said two things of one word: it should be that one is right."""
    assert rules_of(text) == {"acronym"}


def test_a_name_at_the_start_is_no_hard_word() -> None:
    """“Pergola” was a hard word: it should be that 2 capitals in a row are a name."""
    assert rules_of("Pergola Assistance is a card.") == set()
    assert "hard-word" in rules_of("Pergolas are in the park.")


def test_an_organisation_can_choose_its_words() -> None:
    """It should be that a word they allow is left alone, in all its forms."""
    text = "People with learning difficulties can come."
    allowed = Settings(words_to_allow=("learning difficulty",))

    assert rules_of(text) == {"respectful-words"}
    assert rules_of(text, allowed) == set()


def test_an_organisation_can_avoid_words() -> None:
    """It should be that a word they avoid is an error, with their own words to say."""
    avoid = Settings(words_to_avoid={"client": "person we support", "day care": "club"})
    report = check(sample("Our clients like day care."), settings=avoid)

    assert [
        (one.rule, one.level, one.certainty, one.advice) for one in report.findings
    ] == [
        ("avoided-word", "error", "sure", "Say “people we support”."),
        ("avoided-word", "error", "sure", "Say “club”."),
    ]


def test_a_word_they_avoid_stays_avoided_when_it_is_easy() -> None:
    """It should be that also an easy word is told, and only there."""
    avoid = Settings(words_to_avoid={"chat": "talk"})

    assert rules_of("We chat.", avoid) == {"avoided-word"}
    assert rules_of("We talk.", avoid) == set()


def test_says_where_the_second_idea_starts() -> None:
    """It should be that the finding points at the joining word in the middle."""
    text = (
        "We will come to your home on Monday and we will help you to fill in the form."
    )
    (found,) = (
        one for one in check_text(text).findings if one.rule == "more-than-one-idea"
    )

    assert text[found.place.column - 1 :].startswith("and we")
    assert "“and we”" in found.message


def test_two_names_are_told_once() -> None:
    """It should be that a document hears once that the doctor may be the GP."""
    document = sample("See your doctor.", "The GP helps.", "Your doctor knows the GP.")
    found = [
        one
        for one in check(document, settings=Settings()).findings
        if one.rule == "two-names"
    ]

    assert [one.message for one in found] == ["“GP” may be the same as “doctor”."]
    assert found[0].certainty == "person"


def test_there_are_300_figures_of_speech() -> None:
    """It should be that the list is long, and no line of it stands there twice."""
    idioms = word_list("idioms")

    assert len(idioms) >= 700
    assert all(say for say in idioms.values())


def test_nobody_is_nagged_about_easy_read() -> None:
    """It should be that at most 1 in 20 sentences like published Easy Read is told surely.

    And at most 1 in 6 gets more than a note.
    """
    lines = EASY_READ.read_text("utf-8").splitlines()
    report = check(sample(*lines), settings=Settings())
    told = [one for one in report.findings if one.sentence and one.level != "note"]
    sure = {id(one.sentence) for one in told if one.certainty == "sure"}

    assert len(lines) >= 150
    assert len(sure) <= len(lines) / 20
    assert len({id(one.sentence) for one in told}) <= len(lines) / 6


@pytest.mark.parametrize(
    ("text", "rule", "advice"),
    [
        ("We meet on 16.03.26.", "date-style", "“Monday 16 March 2026”"),
        ("We meet on 4 Mar 2026.", "date-style", "“Wednesday 4 March 2026”"),
        ("We are open Mon-Fri.", "range-style", "“Monday to Friday”"),
        ("This is our plan for 2024-25.", "range-style", "“2024 to 2025”"),
        ("It is 08:30 – 9am.", "range-style", "“08:30 to 9am”"),
        ("We finish at 14.30.", "time-style", "“2:30pm”"),
        ("We start at 08:30.", "time-style", "“8:30am”"),
        ("You have twenty-eight days.", "number-word", "Write 28."),
        ("We have two hundred chairs.", "number-word", "Write 200."),
        ("Read part IV.", "roman-numeral", "Write 4."),
        ("He/she can come.", "symbol-for-word", "“they”"),
        ("We meet in the week w/c 4 May.", "symbol-for-word", "“week starting”"),
        ("It takes 3 hrs.", "short-form", "“hours”"),
        ("He suffers from asthma.", "respectful-words", "“has”"),
        ("Do not forget to call.", "say-what-to-do", "“remember to”"),
        ("We ask for carers' views.", "possessive-apostrophe", "“for carers”"),
        ("Read [this](javascript:x).", "broken-markup", "with no spaces"),
    ],
)
def test_says_what_to_write(text: str, rule: str, advice: str) -> None:
    """It should be that the advice has the very words to write, not only an example."""
    found = [one for one in check_text(text).findings if one.rule == rule]

    assert len(found) == 1
    assert advice in found[0].advice


def test_a_link_that_works_shows_no_signs() -> None:
    """It should be that only links and bold words that failed are told."""
    assert "broken-markup" not in rules_of(
        "Read [**this** page](https://www.example.net/a_(b))."
    )
    assert "broken-markup" in rules_of("Read [this]( https://www.example.net/a).")


def test_a_short_form_that_they_avoid_has_their_words() -> None:
    """It should be that a name in capitals is told once, with what to say instead."""
    avoid = Settings(words_to_avoid={"PA": "support worker / support workers"})
    report = check(sample("Your PAs can help.", "Your PA came."), settings=avoid)

    assert [(one.rule, one.advice) for one in report.findings] == [
        ("avoided-word", "Say “support workers”."),
        ("avoided-word", "Say “support worker”."),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "We chose this plan last year because the old house costs far too much to heat.",
            "because the old",
        ),
        (
            "If you come by car and you need help to park, call us and we will send someone.",
            "and we will",
        ),
        (
            "Older people and people with a weak heart can get very ill from the cold this year.",
            "",
        ),
    ],
)
def test_a_long_sentence_says_where_to_cut_it(text: str, words: str) -> None:
    """It should be that a place is named where there is one, and never inside “if”."""
    (found,) = (one for one in check_text(text).findings if one.rule == "long-sentence")

    assert (f"maybe before “{words}”" if words else "sentences of it.") in found.advice
