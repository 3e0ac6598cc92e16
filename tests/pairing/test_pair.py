"""Which picture stands beside a sentence, and who has the first word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from easyread.errors import FileFaultsError
from easyread.languages.wording import Wording
from easyread.model import Pairing, Place, Sentence, Span, Wish
from easyread.pairing import pair, pair_text, with_credits
from easyread.pairing.library import Library, library_for
from easyread.settings import Settings

if TYPE_CHECKING:
    from easyread.model import Document
    from tests.pairing.conftest import DocumentMaker, WishMaker


def only(document: Document) -> Pairing:
    """Return the pairing of the first sentence."""
    pairing = document.sentences[0].pairing
    assert pairing is not None
    return pairing


def ids(pairing: Pairing) -> list[str]:
    """Return the ids of the symbols."""
    return [symbol.id for symbol in pairing.symbols]


def test_the_author_has_the_first_word(
    document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that an author's symbol stands, whatever the sentence says."""
    made = only(pair(document(wishing("happy", text="Lunch is at 12:30."))))
    assert (made.why, ids(made)) == ("author", ["drawn:happy"])


def test_an_author_may_ask_for_no_picture(
    document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that `symbol: none` is a choice, not a gap."""
    assert only(pair(document(wishing(text="Phone us.")))) == Pairing("none")


def test_two_symbols_stand_side_by_side(
    document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that two symbols keep the author's order."""
    made = only(pair(document(wishing("phone", "drawn:meeting"))))
    assert ids(made) == ["drawn:phone", "drawn:meeting"]


def test_every_wrong_name_is_told_at_once_with_its_place(
    document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that an author sees all faults, where they are, and what to write."""
    with pytest.raises(FileFaultsError) as raised:
        pair(
            document(
                wishing("meating"), wishing("openmoji:1F3E5"), wishing("a", "b", "c")
            )
        )
    said = str(raised.value)
    assert "invite.yaml:7:13" in said
    assert "Do you mean “meeting”?" in said
    assert "red cross" in said
    assert "room for 2 symbols" in said


def test_a_wish_of_the_wording_that_is_not_there_falls_through(
    document: DocumentMaker,
) -> None:
    """It should be that our own wording can name a picture that is not drawn yet."""
    wish = Wish("wording", ("a picture of the year 3000",))
    sentence = Sentence((Span("Phone us."),), wish=wish)
    made = only(pair(document(sentence)))
    assert (made.why, ids(made)) == ("concept", ["drawn:phone"])


def test_the_wording_may_ask_for_no_picture(document: DocumentMaker) -> None:
    """It should be that the wording can leave the picture out on purpose."""
    sentence = Sentence((Span("Phone us."),), wish=Wish("wording"))
    assert only(pair(document(sentence))) == Pairing("none")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The meeting is on Wednesday 4 March 2026 at 10:30.",
            ["fact:calendar:2026-03-04", "fact:clock:10:30"],
        ),
        ("Lunch is at 12:30.", ["fact:clock:12:30"]),
        ("We will pay you £20.", ["fact:money:20.00"]),
        ("It is from 11am to 2pm.", ["fact:clock:11:00", "fact:clock:14:00"]),
        ("Please reply by 25 February.", ["fact:calendar:--02-25"]),
    ],
)
def test_facts_get_pictures_of_these_very_facts(text: str, wanted: list[str]) -> None:
    """It should be that no picture shows another day, time or sum than the sentence."""
    made = pair_text(text)
    assert (made.why, ids(made)) == ("fact", wanted)


def test_a_fact_that_is_taken_back_has_no_picture() -> None:
    """It should be that readers do not see the old time."""
    made = pair_text("It is not at 10:00 any more.")
    assert not any(symbol.startswith("fact:") for symbol in ids(made))


def test_a_meaning_has_the_picture_of_its_word(document: DocumentMaker) -> None:
    """It should be that the hard word and its meaning share one picture."""
    first = Sentence((Span("We need your "), Span("consent", bold=True), Span(".")))
    meaning = Sentence((Span("That is when you decide to let us."),), role="meaning")
    paired = pair(document(first, meaning)).sentences
    assert [ids(one.pairing) for one in paired if one.pairing] == [
        ["drawn:consent"]
    ] * 2


def test_an_organisation_may_like_another_symbol_better(
    document: DocumentMaker,
) -> None:
    """It should be that `preferred` in easyread.yaml changes the picture of an idea."""
    settings = Settings(preferred={"phone": "openmoji:1F4F1"})
    assert ids(only(pair(document("Phone us."), library_for(settings)))) == [
        "openmoji:1F4F1"
    ]


def test_a_gap_offers_the_nearest_pictures() -> None:
    """It should be that an author finds candidates where nothing is sure."""
    made = pair_text("Do not come if you feel ill.")
    assert (made.why, made.symbols) == ("gap", ())
    assert "openmoji:1F912" in [symbol.id for symbol in made.candidates]


def test_an_exact_label_is_enough_where_no_concept_is_known() -> None:
    """It should be that a looked-at picture is found by its own name."""
    made = pair_text("We took a selfie.")
    assert (made.why, ids(made)) == ("label", ["openmoji:1F933-1F3FC"])


def test_the_heading_helps_but_does_not_decide(document: DocumentMaker) -> None:
    """It should be that a sentence without the heading's idea does not get its picture."""
    made = only(pair(document("We hope it goes well for all.", heading="Food")))
    assert "openmoji:1F958" not in ids(made)


def test_the_same_sentence_has_the_same_picture_under_every_heading(
    document: DocumentMaker,
) -> None:
    """It should be that a picture stands for one thing all through a folder."""
    for heading in ("", "Food", "Money", "Meeting"):
        made = only(pair(document("You can phone us or vote.", heading=heading)))
        assert ids(made) == ids(pair_text("You can phone us or vote."))


def test_pairing_again_gives_the_same(document: DocumentMaker) -> None:
    """It should be that a finished document keeps its pictures."""
    once = pair(document("Phone us.", "We have lunch."))
    assert pair(once) == once


def test_openmoji_is_credited_once_and_last(document: DocumentMaker) -> None:
    """It should be that the licence's line stands there when its pictures do."""
    paired = pair(document("Phone us.", "Email us."))
    made = with_credits(paired, Library(), Wording())
    assert made.sections == paired.sections
    assert [section.role for section in made.matter] == ["credits"]
    (line,) = made.matter[0].sentences
    assert "OpenMoji" in line.text
    links = [span.href for span in line.spans if span.href]
    assert "https://creativecommons.org/licenses/by-sa/4.0/" in links


def test_our_own_drawings_ask_for_no_credit(
    document: DocumentMaker, wishing: WishMaker
) -> None:
    """It should be that no credit line stands for pictures without such a licence."""
    made = pair(document(wishing("drawn:meeting")))
    assert with_credits(made, Library(), Wording()) == made


def test_places_and_words_stay_as_they_were(document: DocumentMaker) -> None:
    """It should be that pairing adds pictures and changes nothing else."""
    before = document("Phone us.")
    after = pair(before).sentences[0]
    assert replace(after, pairing=None) == before.sentences[0]
    assert after.place == Place(before.place.file, 1, 1)
