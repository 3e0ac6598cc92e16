"""Scores of sentences and documents."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from easyread.checking import check, check_text, sentence_difficulty
from easyread.checking.reading import Reading
from easyread.checking.samples import sample
from easyread.checking.scores import grade
from easyread.model import Document, Meaning
from easyread.settings import Settings

ROOT = Path(__file__).parents[2]

PLAIN = "We will help you.\n" * 25
HARD = (
    "The methodology was subsequently evaluated because stakeholders questioned accountability.\n"
    * 12
)


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        (
            "We will meet.",
            "We will meet in the hall, because the old room is too small for us.",
        ),
        ("We will help you.", "We will facilitate you."),
        ("You can come.", "Participants, who must register beforehand, may attend."),
    ],
)
def test_harder_sentences_score_higher(easier: str, harder: str) -> None:
    """It should be that length, hard words and joined ideas each make a sentence harder."""
    assert sentence_difficulty(easier) < sentence_difficulty(harder)


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        # As long as each other: two ideas weigh more than one, though its words are plainer.
        ("We will help you with the form.", "You can come, and you can stay."),
        ("You can come with your family.", "You can come, but call first."),
        # But one “if” or “because” weighs less than a word that is a little harder.
        ("Call us if you cannot come.", "We will meet in the hall."),
        ("You can stay because it is late.", "Tell us about your health."),
    ],
)
def test_what_joins_ideas_weighs_a_little(easier: str, harder: str) -> None:
    """It should be that a second idea decides between sentences that are nearly alike."""
    assert sentence_difficulty(easier) < sentence_difficulty(harder)


def test_names_are_not_hard() -> None:
    """It should be that a long name makes a sentence no harder than a short one."""
    assert sentence_difficulty("I met Ann.") == sentence_difficulty(
        "I met Wotherspoon."
    )


def test_words_that_must_stand_are_not_hard() -> None:
    """It should be that a document is not called harder for a word that it explains."""
    said = sample("We talk about safeguardings at each reablement review.")
    explained = replace(said, words=(Meaning("safeguarding", "keeping people safe"),))
    needed = ("safeguarding", "reablement")

    def difficulty(document: Document, *allowed: str) -> float:
        report = check(document, settings=Settings(words_to_allow=allowed))
        return report.sentences[0].difficulty or 0

    assert difficulty(said) > difficulty(explained) > difficulty(said, *needed) > 0


def test_short_texts_have_no_grades() -> None:
    """It should be that grades are told only for 100 words or more, where they mean something."""
    short, long = check_text("We will help you.").scores, check_text(PLAIN).scores

    assert (short.flesch_kincaid_grade, short.spache_grade) == (None, None)
    assert long.words == 100
    assert long.flesch_kincaid_grade is not None
    assert long.spache_grade is not None


def test_the_grades_are_those_of_the_formulas() -> None:
    """It should be that textstat still counts words, sentences and our syllables as we think."""
    scores = check_text(PLAIN).scores
    words, syllables = 4, 4

    assert scores.flesch_kincaid_grade == round(
        0.39 * words + 11.8 * syllables / words - 15.59, 1
    )
    assert scores.spache_grade == round(0.141 * words + 0.839, 1)


@pytest.mark.slow
@pytest.mark.parametrize(
    "page", sorted(ROOT.glob("docs/*.md")), ids=lambda one: one.stem
)
def test_the_grades_are_those_of_the_text_as_it_stands(page: Path) -> None:
    """It should be that textstat says the same of a text whose words stand in order."""
    lines = page.read_text("utf-8").split("\n")
    for start in range(0, len(lines), 60):
        part = lines[start : start + 60]
        scores = check_text("\n".join(part)).scores
        if scores.flesch_kincaid_grade is not None:
            text = as_it_stands("\n".join(part))
            assert scores.flesch_kincaid_grade == grade("flesch_kincaid_grade", text)
            assert scores.spache_grade == grade("spache_readability", text)


def as_it_stands(text: str) -> str:
    """Return a text without marks, one full stop after each sentence."""
    readings = [Reading(one.sentence) for one in check_text(text).sentences]
    clean = (re.sub(r"[^\w\s'.]|_", " ", one.text).replace(".", "") for one in readings)
    return ". ".join(" ".join(one.split()) for one in clean if one.split()) + "."


def test_counts() -> None:
    """It should be that the counts are those of the sentences that readers see."""
    scores = check_text("We meet. You can facilitate it.").scores

    assert (scores.words, scores.sentences, scores.longest_sentence) == (6, 2, 4)
    assert scores.words_per_sentence == 3
    assert scores.hard_words_per_100 == 16.7


def test_a_text_without_words_has_no_scores() -> None:
    """It should be that nothing is divided by nothing."""
    assert check_text("…\n\n – \n").scores.difficulty == 0


def test_hard_documents_score_higher() -> None:
    """It should be that each score puts a hard text above a plain one."""
    plain, hard = check_text(PLAIN).scores, check_text(HARD).scores

    assert (plain.difficulty or 0) < (hard.difficulty or 0)
    assert (plain.spache_grade or 0) < (hard.spache_grade or 0)
    assert (plain.flesch_kincaid_grade or 0) < (hard.flesch_kincaid_grade or 0)


CLOSED = f"""
import socket, sys
opened = []
sys.addaudithook(lambda event, _: event.startswith("socket.") and opened.append(event))

def closed(*_, **__):
    raise OSError("this test has no network")

socket.socket.connect = socket.getaddrinfo = closed
HARD = {HARD!r}
"""
ASK = """
from easyread.checking import check_text
scores = check_text(HARD).scores
"""
TEXTSTAT_OF_OTHERS = """
import textstat
"""


def ran(code: str) -> str:
    """Run code in a Python of its own without a network, and return what it prints."""
    done = subprocess.run(  # noqa: S603  our own code
        [sys.executable, "-c", CLOSED + code],
        check=True,
        capture_output=True,
        text=True,
    )
    assert not done.stderr
    return done.stdout


def test_grades_need_no_network_and_no_nltk() -> None:
    """It should be that a check opens no socket, and does not wait for nltk."""
    told = ran(f"""{ASK}
assert not opened, opened
assert "textstat" in sys.modules
assert "nltk" not in sys.modules
print(scores.flesch_kincaid_grade)""")

    assert float(told) == check_text(HARD).scores.flesch_kincaid_grade
    assert float(told) > 10


@pytest.mark.slow
@pytest.mark.parametrize(
    "code",
    [ASK + TEXTSTAT_OF_OTHERS, TEXTSTAT_OF_OTHERS + ASK],
    ids=["first", "last"],
)
def test_whoever_imports_textstat_first_grades_need_no_network(code: str) -> None:
    """It should be that the order of imports changes no grade and opens no socket."""
    told = ran(f"{code}\nassert not opened, opened\nprint(scores.flesch_kincaid_grade)")

    assert float(told) == check_text(HARD).scores.flesch_kincaid_grade


@pytest.mark.slow
def test_nltk_is_there_for_whoever_uses_it() -> None:
    """It should be that other code finds nltk behind textstat, after a check too."""
    ran(f"""{ASK}
assert "nltk" not in sys.modules
from textstat.backend.utils import _get_cmudict
assert _get_cmudict.nltk.edit_distance("one", "two") == 3
assert "nltk" in sys.modules
""")


def test_a_socket_would_be_noticed() -> None:
    """It should be that the tests above fail for a socket, also one that is never used."""
    ran("""
import _socket
_socket.socket().close()
assert opened, opened
""")


def test_textstat_takes_syllables_from_our_table() -> None:
    """It should be that a change in textstat which goes round our table is noticed."""
    from easyread.checking.scores import _textstat  # noqa: PLC0415

    assert _textstat().syllable_count("accessible qwrtplk") == 5


def test_textstat_keeps_its_own_ways_in_other_languages() -> None:
    """It should be that only English words are counted by our table."""
    from pyphen import Pyphen  # noqa: PLC0415
    from textstat.backend.counts import count_syllables  # noqa: PLC0415

    from easyread.checking.scores import _textstat  # noqa: PLC0415

    _textstat()
    hyphens = Pyphen(lang="de_DE").positions("zusammenarbeit")
    assert count_syllables("Zusammenarbeit", "de_DE") == len(hyphens) + 1


def test_several_sentences_are_their_mean() -> None:
    """It should be that a text cut in two is not harder for having more sentences."""
    first, second = "We meet in May.", "The committee will evaluate the methodology."
    scores = [sentence_difficulty(one) for one in (first, second)]

    assert sentence_difficulty(f"{first} {second}") == pytest.approx(
        sum(scores) / 2, abs=0.001
    )
    assert sentence_difficulty(f"{first} {first} ***") == scores[0]
