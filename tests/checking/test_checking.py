"""The front door: check, check_text, blocking."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from typing import Any

import pytest

from easyread.checking import blocking, check, check_text
from easyread.checking.samples import sample
from easyread.loading import parse
from easyread.model import Fact, Pairing, Place, Sentence, Span, Waiver
from easyread.pairing import pair
from easyread.settings import Settings

SENTENCE_KEYS = [
    "number", "text", "line", "column", "role", "words", "difficulty", "hard_words",
    "pairing",
]  # fmt: skip
SCORE_KEYS = [
    "words", "sentences", "words_per_sentence", "longest_sentence",
    "hard_words_per_100", "difficulty", "flesch_kincaid_grade", "spache_grade",
]  # fmt: skip
FINDING_KEYS = [
    "rule", "level", "certainty", "line", "column", "end_line", "end_column",
    "message", "advice", "source",
]  # fmt: skip


def rules_in(text: str | Sentence, **more: Any) -> list[str]:
    """Return the names of the rules that find something."""
    return [
        one.rule for one in check(sample(text, **more), settings=Settings()).findings
    ]


def test_the_report_has_the_promised_keys() -> None:
    """It should be that other programs find each field under its name, and no other."""
    text = "We will facilitate it.\nYou can't come."
    data = check(pair(parse(text, "txt")), settings=Settings()).as_dict()
    file = data["files"][0]

    assert list(data) == ["easyread", "profile", "files", "summary"]
    assert list(file) == [
        "file",
        "kind",
        "title",
        "scores",
        "sentences",
        "findings",
        "waived",
        "review",
    ]
    assert list(file["scores"]) == SCORE_KEYS
    assert list(file["sentences"][0]) == SENTENCE_KEYS
    assert list(file["sentences"][0]["pairing"]) == ["why", "symbols", "candidates"]
    assert list(file["sentences"][0]["hard_words"][0]) == [
        "word",
        "difficulty",
        "suggestions",
    ]
    assert list(file["findings"][0]) == FINDING_KEYS
    assert list(data["summary"]) == ["errors", "warnings", "notes"]


def test_a_finding_knows_its_place() -> None:
    """It should be that a finding marks exactly the words it means, on their own line."""
    finding = check_text("We meet.\n\n  You can't come in.").findings[0]

    assert (finding.place.line, finding.place.column) == (3, 7)
    assert (finding.end.line, finding.end.column) == (3, 12)
    assert "can't" in finding.message


@pytest.mark.parametrize(
    ("words", "level", "certainty"),
    [
        (15, None, None),
        (16, "warning", "think"),
        (20, "warning", "think"),
        (21, "error", "sure"),
    ],
)
def test_long_sentences(words: int, level: str | None, certainty: str | None) -> None:
    """It should be that over 15 words is a warning and over 20 an error, and marks do not count."""
    text = " – ".join(["cat"] * words) + "."
    found = [one for one in check_text(text).findings if one.rule == "long-sentence"]

    assert [(one.level, one.certainty) for one in found] == (
        [(level, certainty)] if level else []
    )


def test_a_waiver_is_honoured() -> None:
    """It should be that an allowed rule is silent in that sentence, and only there."""
    allowed = Sentence(
        (Span("It's free."),), allow=(Waiver("contraction", "A slogan.", Place()),)
    )
    report = check(sample(allowed, "It's here."), settings=Settings())

    assert [one.rule for one in report.findings] == ["contraction"]


def test_a_waiver_of_an_unknown_rule_is_told() -> None:
    """It should be that a wrong rule name in a waiver is found, with the nearest name."""
    sentence = Sentence(
        (Span("It is free."),), allow=(Waiver("contracton", "x", Place()),)
    )
    finding = check(sample(sentence), settings=Settings()).findings[0]

    assert finding.rule == "waiver-not-needed"
    assert "contraction" in finding.advice


@pytest.mark.parametrize(
    "text",
    [
        "Your carer can bring your benefits letter.",
        "Ashton Runcorn Widnes Xylophia is a person.",
        "Come to Widnes. Halton is near.",
        "Look at https://www.accountability.gov.uk/methodology for more.",
        "Your code is ZX81-METHOD9.",
        "“Runcorn” is a town.",
    ],
)
def test_what_is_no_hard_word(text: str) -> None:
    """It should be that names, codes, addresses and words from readers' lives are not hard."""
    assert "hard-word" not in rules_in(text)


def test_words_of_the_organisation() -> None:
    """It should be that an organisation's own words to allow and to avoid count."""
    mine = Settings(
        words_to_allow=("methodology",), words_to_avoid={"helper": "supporter"}
    )
    report = check(sample("Methodologies help. Your helpers came."), settings=mine)
    finding = report.findings[0]

    assert len(report.findings) == 1
    assert finding.level == "error"
    assert "supporter" in finding.advice


def test_the_parts_of_a_joined_word_count() -> None:
    """It should be that a word with a hyphen is hard when a part of it is."""
    assert "hard-word" in rules_in("This is methodology-based.")
    assert "hard-word" not in rules_in("This is a three-day walk.")


def test_blocking_is_what_makes_a_draft() -> None:
    """It should be that missing facts and unreal numbers block, and hard words do not."""
    missing = Fact("place", "", "missing", asks="where it is", key="where.name")
    document = sample(
        "Call 0151 496 0123 to facilitate.", kind="invite", facts=(missing,)
    )

    assert {one.rule for one in blocking(document)} == {"missing-fact", "placeholder"}
    assert blocking(sample("Call 0151 496 0123.", example=True)) == []


def test_blocking_reads_no_word_table() -> None:
    """It should be that a build does not wait for the scores or the table."""
    code = (
        "import sys\n"
        "from easyread.checking import blocking\n"
        "from easyread.checking.samples import sample\n"
        "from easyread.languages.en.difficulty import table\n"
        "blocking(sample('Call us.'))\n"
        "assert not table.cache_info().currsize\n"
        "assert 'textstat' not in sys.modules\n"
        "assert 'weasyprint' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  our own code


def test_no_text_is_too_strange() -> None:
    """It should be that a check never fails on its text, whatever stands in it."""
    chance = random.Random(4)  # noqa: S311  no secret
    bits = [
        *"aZ.,!?'’“”-–&/%£()[]*#<>@:;\\\n\t\0\u200b\u2028\xa0İßﬁ漢🙂",
        "**", "e.g.", "CQC", "https://", "1,000,000", "14:00", "04/03/2026", "two", "III",
        "can't", "in order to", "utilised", "Example Hall", "0151 496 0123", "\ud800", " ",
    ]  # fmt: skip
    for _ in range(300):
        text = "".join(chance.choices(bits, k=chance.randrange(60)))
        report = check_text(text)
        assert report.summary.errors >= 0
        assert all(one.place <= one.end for one in report.findings)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 20_000,
        "CQC " * 3000,
        "is not " * 3000,
        "**" * 3000,
        "1,000" * 3000,
        "I.C." * 3000,
        "CQC (care) " * 1000,
        "participation " * 3000,
        "It is " + "-" * 1000 + " x",
        "It is " + "a'-" * 1000 + " x",
        "see 'a" + "b" * 20_000,
    ],
)
@pytest.mark.slow
def test_no_text_takes_long(text: str) -> None:
    """It should be that a hostile text costs no more than its length."""
    start = time.process_time()
    check_text(text)

    assert time.process_time() - start < 8


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("It's free.", "Write “It is”."),
        ("You can't come.", "Write “cannot”."),
        ("I'm here.", "Write “I am”."),
        ("We finish at 14:30.", "Write “2:30pm”."),
        ("Lunch is at 12pm.", "Write “midday”."),
        ("We have twelve cats.", "Write 12."),
        ("Bring pens etc.", "Write “and so on”."),
    ],
)
def test_the_advice_can_be_copied(text: str, advice: str) -> None:
    """It should be that the advice is what the author can write in its place."""
    assert [one.advice for one in check_text(text).findings] == [advice]


def test_a_plain_text_needs_no_pictures() -> None:
    """It should be that gaps are found in documents, not in a text from elsewhere."""
    bare = Sentence((Span("We will meet."),), pairing=Pairing("gap"))

    assert rules_in(bare) == []
    assert rules_in(bare, kind="notes") == ["gap"]
    assert rules_in(bare, place=Place("letter.txt")) == []


def test_a_markdown_file_has_pages_and_so_pictures() -> None:
    """It should be that gaps are found there too, with what to write in Markdown."""
    bare = Sentence((Span("We will meet."),), pairing=Pairing("gap"))
    (found,) = check(sample(bare, place=Place("letter.md"))).findings

    assert found.rule == "gap"
    assert "{symbol: none}" in found.advice


def test_credits_are_left_alone() -> None:
    """It should be that the words of a licence are nobody's to change."""
    from dataclasses import replace  # noqa: PLC0415

    document = sample("We facilitate (CC BY-SA 4.0).")
    credit = replace(document.sections[0], role="credits")
    credited = replace(document, sections=(), matter=(credit,))

    assert check(credited, settings=Settings()).findings == ()


def test_names_in_other_letters_are_no_hard_words() -> None:
    """It should be that a person's own name is never called hard."""
    found = check_text("You can ask محمد or Ελένη.").findings

    assert [one.rule for one in found if one.rule == "hard-word"] == []


def test_a_report_of_words_alone_tells_no_pictures() -> None:
    """It should be that writing a report down runs no stage of its own."""
    (file,) = check_text("We eat lunch.").as_dict()["files"]

    assert file["sentences"][0]["pairing"] is None
    assert file["findings"] == []
