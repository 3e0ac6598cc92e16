"""How hard words are."""

from __future__ import annotations

import pytest

from easyread.checking import word_difficulty
from easyread.languages.en.difficulty import TABLE, known_word, syllables, table


@pytest.mark.parametrize(
    ("easy", "hard"),
    [
        ("help", "facilitate"),
        ("lunch", "methodology"),
        ("Wednesday", "stakeholder"),
        ("house", "accommodation"),
        ("meeting", "safeguarding"),
        ("dog", "qwrtplk"),
        ("don't", "notwithstanding"),
    ],
)
def test_hard_words_score_higher(easy: str, hard: str) -> None:
    """It should be that what readers find hard scores above the limit, the rest below."""
    assert word_difficulty(easy) < 2.84 < word_difficulty(hard)


def test_a_word_that_nobody_scored_is_as_hard_as_the_hard_words_of_health() -> None:
    """It should be that cpap, in no list, stands between catheter and prognosis.

    Readers who use such a machine may know it; all others do not. So it is an error in
    a document that does not explain it, as they are, and a longer one weighs more.
    """
    assert not known_word("cpap")
    assert word_difficulty("catheter") < word_difficulty("cpap")
    assert word_difficulty("cpap") < word_difficulty("prognosis")
    assert word_difficulty("cpap") < word_difficulty("glucometer")
    assert word_difficulty("eligibility") < word_difficulty("tiktok")
    assert word_difficulty("tiktok") < word_difficulty("arrears")


def test_the_scale_is_kept() -> None:
    """It should be that every word of the table is between 1 and 6, with syllables."""
    known = table()

    assert len(known.row) == len(known.hardness) == len(known.syllables) > 50_000
    assert max(known.hardness) <= 250
    assert min(known.syllables) >= 1


@pytest.mark.parametrize("word", ["", "…", "42", "M62", "10:30", "—"])
def test_what_is_no_word_is_simple(word: str) -> None:
    """It should be that numbers and marks are never hard."""
    assert word_difficulty(word) == 1


def test_a_joined_word_is_as_hard_as_its_hardest_part() -> None:
    """It should be that hyphens neither hide nor make a hard word."""
    assert word_difficulty("well-being") == word_difficulty("being")
    assert word_difficulty("self-methodology") == word_difficulty("methodology")


@pytest.mark.parametrize(
    ("british", "american"),
    [("organise", "organize"), ("labour", "labor"), ("centres", "centers")],
)
def test_a_word_has_one_score_in_both_spellings(british: str, american: str) -> None:
    """It should be that no word is harder because it is spelt as in Britain."""
    assert word_difficulty(british) == word_difficulty(american)


def test_curly_quotes_change_nothing() -> None:
    """It should be that the kind of apostrophe makes no difference."""
    assert word_difficulty("don’t") == word_difficulty("don't")


@pytest.mark.parametrize(
    ("word", "count"), [("cat", 1), ("meeting", 2), ("accessible", 4), ("zzyzzorp", 2)]
)
def test_syllables(word: str, count: int) -> None:
    """It should be that syllables are those that people say."""
    assert syllables(word) == count


def test_the_table_is_small() -> None:
    """It should be that the table ships in a megabyte, with its licences."""
    assert TABLE.stat().st_size < 1_000_000
    assert TABLE.with_name("NOTICE").is_file()


@pytest.mark.parametrize("name", ["Dave", "Linda", "Susan", "Ethan"])
def test_everyday_names_are_known_and_stay_names(name: str) -> None:
    """It should be that a common name is not hard, and no word that a rule may report."""
    assert word_difficulty(name) < 2.84
    assert not known_word(name)


def test_names_in_a_sentence_are_harder_than_words() -> None:
    """It should be that a capital inside a sentence counts, and none at its start."""
    inside = word_difficulty("Porter", "We met Porter there.")

    assert word_difficulty("porter", "We met a porter there.") < inside
    assert word_difficulty("Porter", "Porter there.") < inside


@pytest.mark.parametrize("word", ["the", "42", "qwrtplk", "Methodology", "well-being"])
def test_the_scale_is_kept_in_a_sentence(word: str) -> None:
    """It should be that no sentence takes a word off the scale, known or not."""
    assert 1 <= word_difficulty(word, f"We saw {word} here.") <= 6
