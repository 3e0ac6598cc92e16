"""The page that reviewers open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import Report, check, check_text
from easyread.checking.reporting.as_html import as_html
from easyread.checking.samples import document_of
from easyread.loading import parse
from easyread.model import Pairing, Sentence, Span
from easyread.pairing import find_symbol, pair
from easyread.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

NOTES = """\
kind: notes
title: What we said
sections:
- heading: Money
  say:
  - We will **utilise** the money.
  - say: You can't come.
    allow: {contraction: her own words}
  - say: Tell us what you think.
    symbol: none
- heading: Food
  say:
  - We will have lunch.
  - We had lunch.
"""


def page(text: str) -> str:
    """Return the page for notes in YAML."""
    return as_html(check(pair(parse(text, as_="yaml"))))


def words_of(shown: str) -> str:
    """Return the words that a person sees."""
    shown = re.sub(
        r"<style>.*?</style>|</?(?:a|b|mark|span|strong)\b[^>]*>",
        "",
        shown,
        flags=re.DOTALL,
    )
    return " ".join(re.sub(r"<[^>]*>", " ", shown).split())


def test_a_reviewer_sees_the_word_why_and_what_to_write() -> None:
    """It should be that the hard word is marked, with a number that leads to advice."""
    shown = page(NOTES)

    assert "<b><mark>utilise</mark>" in shown
    target = re.search(r'utilise</mark>.*?href="#(d1-note-1\.\d)"', shown)
    assert target
    assert f'id="{target[1]}"' in shown
    words = words_of(shown)
    assert "“utilise” is a hard word. Maybe say “use”" in words
    assert "We are sure" in words
    assert "Source: " in words


def test_the_document_is_there_in_order_with_its_headings() -> None:
    """It should be that a reviewer reads what readers read, with the same numbers."""
    shown = page(NOTES)
    numbers = re.findall(r'<li class="line[^"]*" id="d1-(\d+)"', shown)

    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    assert shown.index(">Money</h3>") < shown.index("the money.</p>")
    assert shown.index("the money.</p>") < shown.index(">Food</h3>")
    assert shown.index(">Food</h3>") < shown.index("We will have lunch.")


def test_each_picture_is_in_the_page_once() -> None:
    """It should be that a picture that stands twice is sent once."""
    shown = page(NOTES)
    defined = re.findall(r'<symbol id="([^"]+)".*?href="(data:[^"]+)"', shown)
    used = re.findall(r'<use href="#([^"]+)"', shown)

    assert len({data for _, data in defined}) == len(defined)
    assert {name for name, _ in defined} == set(used)
    assert len(used) > len(defined)


def test_nothing_stands_for_approval() -> None:
    """It should be that a page without findings sends the reviewer to the readers."""
    words = words_of(as_html(check_text("We will meet.")))

    assert "Now ask people to read it." in words
    assert not re.search(r"compliant|accessible|passed|approved|✓|✔|100%", words)


def test_what_the_author_allows_is_told_with_the_reason() -> None:
    """It should be that an exception is shown beside its sentence and in a list."""
    words = words_of(page(NOTES))

    assert words.count("Reason: her own words") == 2
    assert "Number 2, contraction. Reason: her own words" in words
    assert "No picture, on purpose" in words


def test_a_gap_shows_the_nearest_pictures() -> None:
    """It should be that a reviewer can choose by looking, and copy the line."""
    near = (find_symbol("lunch"), find_symbol("meeting"))
    sentence = Sentence(
        (Span("We eat when we meet."),), pairing=Pairing("gap", (), near)
    )
    document = document_of([sentence])
    shown = as_html(check(document, settings=Settings()))

    for symbol in near:
        assert f"<code>symbol: {symbol.id}</code>" in shown
    assert shown.count("<use ") == 2
    assert "No picture" in words_of(shown)


def test_two_notes_on_the_same_words_both_have_their_number() -> None:
    """It should be that marks that overlap lose no words and no note."""
    shown = as_html(check_text("It was determined by us."))
    line = re.search(r'<p class="words"[^>]*>(.*?)</p>', shown, re.DOTALL)
    assert line
    without_tags = re.sub(r"<a .*?</a>", "", line[1])

    assert re.sub(r"<[^>]*>", "", without_tags) == "It was determined by us."
    assert line[1].count('class="tag"') == 2
    assert "<mark>was </mark><mark>determined</mark>" in line[1]


def test_words_of_a_document_are_never_markup(hostile: Report) -> None:
    """It should be that no text breaks out of the page or breaks its encoding."""
    shown = as_html(hostile)

    assert shown.encode("utf-8")
    assert "<img" not in shown
    assert "&lt;img&gt; @team" in shown
    assert "\x00" not in shown
    assert "<script" not in shown


def test_the_page_asks_for_nothing(report: Report) -> None:
    """It should be that the page is complete, and a browser is told so."""
    shown = as_html(report)

    assert "default-src 'none'; style-src 'sha256-" in shown.replace("&#39;", "'")
    assert not re.findall(r'(?:href|src)="(?!#|data:)', shown)
    assert "url(" not in shown


def test_many_files_start_with_a_list(report: Report) -> None:
    """It should be that a reviewer of a folder sees first where there is work."""
    shown = as_html(report)
    listed = shown[shown.index('<ol class="files">') : shown.index("</ol>")]

    for number, file in enumerate(report.files, start=1):
        assert f'href="#d{number}"' in listed
        assert f'id="d{number}"' in shown
        assert file.file.replace("&", "&amp;") in listed
    names = re.findall(r'\bid="([^"]+)"', shown)
    assert len(names) == len(set(names))


def test_scores_stand_beside_what_is_published() -> None:
    """It should be that the numbers are told with what they mean."""
    words = words_of(as_html(check_text("We meet in the hall.\n" * 25)))

    assert "125 in 25 sentences" in words
    assert "The sentences are shorter than most in Easy Read" in words
    assert "Words at most, in half of the sentences 5 10 19" in words
    assert "Flesch-Kincaid" in words
    long = words_of(as_html(check_text("We meet in the big hall. " * 2 + "We " * 16)))
    assert "The known formulas need 100 words or more." in long
    assert "Sentences over 15 words, of each 100 33 24 62" in long


def test_a_picture_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    """It should be that the report still tells what was found."""
    symbol = find_symbol("lunch")
    gone = type(symbol)(
        "own:1", "a hall", source="own", alt="A hall", file=str(tmp_path / "no.png")
    )
    sentence = Sentence((Span("You can't come."),), pairing=Pairing("author", (gone,)))

    words = words_of(as_html(check(document_of([sentence]), settings=Settings())))

    assert "We cannot show this picture." in words
    assert "A hall" in words
    assert "Write “cannot”." in words


def test_one_minute_tells_what_comes_up_most() -> None:
    """It should be that a reviewer sees first what is wrong most, and where."""
    shown = page(
        "kind: notes\ntitle: What we said\nsections:\n- heading: Money\n  say:\n"
        "  - We will utilise the money.\n  - You utilise it.\n  - You can't come.\n"
        "  - We met.\n  - We ate.\n  - We sat.\n"
    )
    start = shown.index("In one minute")
    brief = shown[start : shown.index("</section>", start)]
    words = words_of(brief)

    assert (
        "Say it as you would at home, not as at work. 2 times: number 1 number 2"
        in (words)
    )
    assert "Write “do not”, not “don&#39;t”. 1 time: number 3" in words
    assert words.index("at home") < words.index("don&#39;t")
    assert re.search(r"Read these aloud first\. They are the hardest here: .*1", words)
    for target in re.findall(r'href="#([^"]+)"', brief):
        assert f'id="{target}"' in shown
