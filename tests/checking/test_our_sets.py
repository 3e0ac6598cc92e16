"""Our own small sets: what was once right stays right."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from easyread.checking import is_passive, sentence_difficulty, suggest, word_difficulty
from easyread.languages import split_sentences

SETS = Path(__file__).parents[2] / "benchmarks" / "language"


def _rows(name: str) -> list[dict[str, str]]:
    with (SETS / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_nine_first_suggestions_in_ten_are_good() -> None:
    """It should be that what is said first is accepted, and that most words get something."""
    rows = _rows("suggestions")
    firsts = [(suggest(r["word"], r["sentence"])[:1], r["accepted"]) for r in rows]
    good = [say[0] in known.split(", ") for say, known in firsts if say]

    assert len(rows) > 100
    assert sum(good) / len(good) >= 0.9
    assert len(good) / len(rows) >= 0.8


def test_no_suggestion_is_hard_itself() -> None:
    """It should be that we never offer a word that we would warn of."""
    hard = {
        part
        for row in _rows("suggestions")
        for say in suggest(row["word"], row["sentence"])
        for part in say.split()
        if word_difficulty(part) >= 2.84
    }

    assert hard == set()


@pytest.mark.parametrize("name", ["passive", "passive-fresh", "held-out/passive"])
def test_passives_are_told_from_what_looks_like_them(name: str) -> None:
    """It should be that at most five sentences of a hundred are judged wrongly."""
    rows = _rows(name)
    wrong = [r for r in rows if is_passive(r["sentence"]) != (r["passive"] == "1")]

    assert len(wrong) / len(rows) <= 0.05


@pytest.mark.parametrize("name", ["splitting", "splitting-fresh", "held-out/splitting"])
def test_web_text_is_cut_where_its_sentences_end(name: str) -> None:
    """It should be that at most three texts of a hundred are cut wrongly."""
    wholes = [next(iter(row.values())).split("|") for row in _rows(name)]
    wrong = [whole for whole in wholes if split_sentences(" ".join(whole)) != whole]

    assert len(wrong) / len(wholes) <= 0.03


def test_every_original_is_harder_than_each_of_its_plain_sentences() -> None:
    """It should be that the score puts the plain version of a sentence lower."""
    wrong = [
        row["original"]
        for row in _rows("pairs")
        if max(map(sentence_difficulty, split_sentences(row["simple"])))
        >= sentence_difficulty(row["original"])
    ]

    assert wrong == []


def test_most_first_suggestions_are_good_in_news_and_letters() -> None:
    """It should be that words from other people's texts are met as well, or left alone."""
    rows = _rows("suggestions-fresh")
    said = [(suggest(r["word"], r["sentence"]), r["accepted"]) for r in rows]
    first = [say[0] in known.split(", ") for say, known in said if say]

    assert len(rows) > 100
    assert sum(first) / len(first) >= 0.85
    assert len(first) / len(rows) >= 0.7


def test_what_is_only_a_little_simpler_scores_lower() -> None:
    """It should be that the score sees a few plain words, and what is cut in two."""
    rows = _rows("simpler")
    right = [
        sentence_difficulty(row["original"])
        > max(map(sentence_difficulty, split_sentences(row["simple"])))
        for row in rows
    ]

    assert sum(right) / len(right) >= 0.95


def test_easy_read_scores_lower_than_what_it_is_made_from() -> None:
    """It should be that nine times in ten the original of two sentences scores higher."""
    found: dict[str, list[float]] = {"easy": [], "original": []}
    for row in _rows("kinds"):
        found[row["kind"]].append(sentence_difficulty(row["sentence"]))
    higher = [hard > easy for hard in found["original"] for easy in found["easy"]]

    assert sum(higher) / len(higher) >= 0.9


@pytest.mark.parametrize("cut", ["of the town ", "very ", "who live here "])
def test_a_sentence_never_gets_harder_where_easy_words_are_cut(cut: str) -> None:
    """It should be that leaving out words is always to the good."""
    whole = "Many of the people who live here say the very long negotiations of the town failed."

    assert cut in whole
    assert sentence_difficulty(whole.replace(cut, "")) < sentence_difficulty(whole)
