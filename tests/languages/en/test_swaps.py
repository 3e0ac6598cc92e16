"""What to say instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.checking import suggest, word_difficulty
from easyread.languages import en as english
from easyread.languages.en.swaps import MOST, swaps
from easyread.languages.word_lists import word_list, word_set

TABLE = Path(english.__file__).parent / "tables" / "easier.txt"
# Only people themselves know what they want to be called.
ABOUT_PEOPLE = word_set(
    """
    disabled disability autistic autism deaf blind gay lesbian bisexual transgender trans
    queer black white asian african jewish jew muslim islamic hindu sikh christian
    catholic gypsy traveller immigrant foreign foreigner native dementia bipolar woman
    women female male man girl boy lady
    """
)
HURTFUL = word_set(
    """
    cripple crippled lame retard idiot moron insane crazy mad lunatic handicapped invalid
    freak dumb stupid slave master senile victim sufferer abnormal normal inferior
    """
)


@pytest.mark.parametrize(
    ("word", "sentence", "first"),
    [
        ("utilised", "We utilised it.", "used"),
        ("utilizing", "We are utilizing it.", "using"),
        ("Commences", "Commences at 10.", "Starts"),
        ("participate", "You can participate in it.", "take part"),
        ("participated", "She participated in it.", "took part"),
        ("notified", "You will be notified.", "told"),
        ("undertaken", "It was undertaken.", "done"),
        ("undertook", "She undertook it.", "did"),
        ("submitted", "It must be submitted.", "sent"),
        ("provided", "We have not provided it.", "given"),
        ("provided", "We provided it.", "gave"),
        ("permitting", "We are permitting it.", "allowing"),
        ("identify", "We identify it.", "find"),
        ("identified", "We identified it.", "found"),
        ("individuals", "The individuals came.", "people"),
        ("service users", "Many service users came.", "people who use services"),
        ("accommodation", "Your accommodation is here.", "place to live"),
        ("accommodation", "We find accommodation.", "a place to live"),
        ("dwelling", "A dwelling.", "home"),
        ("in order to", "We met in order to talk.", "to"),
        ("sought", "We sought work.", "asked for"),
        ("fled", "Two families fled.", "ran away"),
        ("collapsed", "The roof collapsed.", "fell"),
        ("deployed", "Police were deployed.", "used"),
        ("eradicating", "We are eradicating it.", "ending"),
        ("perished", "The crew perished.", "died"),
        ("vessels", "Two vessels sank.", "ships"),
        ("Numerous", "Numerous people came.", "Many"),
        ("voiced", "They voiced their anger.", "shared"),
        ("coined", "He coined the word.", "made up"),
        ("marred", "The day was marred by rain.", "spoilt"),
        ("annual", "Our annual lunch is in May.", "yearly"),
        ("treasurers", "Two treasurers came.", "people who look after the money"),
        ("individuals", "Many individuals wrote to us.", "people"),
        ("investing in", "We are investing in parks.", "putting money into"),
        ("delegated", "She delegated the job.", "passed on"),
        ("adequate", "The light is adequate.", "good enough"),
        ("ensures", "This lock ensures that you are safe.", "makes sure"),
        ("maximum", "The maximum you can pay is £5.", "most"),
        ("maximum", "The maximum price is £5.", "highest"),
        ("regulations", "Read the fire regulations.", "rules"),
        ("Allocated", "Allocated to a team in May.", "Given"),
        ("enables", "The lift enables everyone to come.", "helps"),
        ("essential", "Water is most essential.", "important"),
        ("a range of", "We have a range of ideas.", "many"),
        ("a range of", "We have a range of health problems.", "many kinds of"),
        ("entitled to", "You are entitled to have a rest.", "allowed to"),
        ("entitled to", "You are entitled to a meal.", "allowed to get"),
        ("operate", "They operate across the town.", "work"),
        ("operate", "They operate the lift.", "run"),
        ("accommodation", "We want better accommodation.", "housing"),
        ("provided", "The meals provided for us were good.", "given"),
        ("Therefore", "Therefore it is late.", "So"),
    ],
)
def test_the_first_suggestion_fits(word: str, sentence: str, first: str) -> None:
    """It should be that the plain word has the form that the sentence needs."""
    assert suggest(word, sentence)[:1] == [first]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        # Another part of speech than the list has a plain word for.
        ("representative", "We asked a representative group of tenants."),
        ("professional", "She gave us professional help."),
        ("process", "The process takes a week."),
        ("individual", "Everyone has an individual plan."),
        ("informed", "You can make an informed choice."),
        # Another sense: in a term, or beside a number.
        ("primary", "Her son goes to primary school."),
        ("clinical", "He joined a clinical trial."),
        ("represents", "This represents a big change."),
        # Too many senses, or none that is plain.
        ("executed", "The prisoner was executed."),
        ("offenders", "We work with offenders."),
        ("racism", "We must end racism."),
        ("competitiveness", "This helps the competitiveness of farms."),
        ("orientation", "Tell us your sexual orientation."),
        ("introductions", "The day starts with introductions of the staff."),
        # What would not fit between the words beside it, or says something else there.
        ("commitment", "She has a strong commitment to making this work."),
        ("requiring", "The rule is for shops, requiring them to help us."),
        ("optometrists", "We met school optometrists."),
        ("stability", "The stability of staff counts."),
        ("invested in", "It could be invested in parks."),
        ("automatically", "It does not automatically lead to help."),
        ("capable", "She is capable of more."),
        ("inconsistent", "There are inconsistent reports."),
        ("optician", "Our optician came."),
        ("apprenticeships", "Two apprenticeships are here."),
        ("maintain", "Critics maintain that it is late."),
        ("diverse", "We are a diverse town."),
        ("compulsory", "This is a compulsory test."),
        ("excessive", "They pay excessive fees."),
        ("therefore", "It is therefore late."),
        ("variety", "A variety of fruit."),
        ("consultation", "We will hold a consultation."),
        ("vulnerable", "We visit vulnerable tenants."),
        ("house", "My house."),
        ("", ""),
        ("autistic", "She is autistic."),
        ("qwzxv", "The qwzxv."),
        ("redundancy", "The design has redundancy, so it is safe."),
        ("tirelessly", "They gave tirelessly for years."),
        ("responsive", "The team is responsive to all calls."),
        ("terms and conditions", "They ask for fair terms and conditions."),
        ("motive", "A profit motive has no place here."),
    ],
)
def test_none_is_better_than_a_wrong_one(word: str, sentence: str) -> None:
    """It should be that nothing is offered where nothing fits."""
    assert suggest(word, sentence) == []


def test_what_we_offer_is_easy() -> None:
    """It should be that no plain word of the list is a hard word itself."""
    hard = {
        (word, say)
        for word, known in swaps().items()
        for swap in known
        for say in (*swap.say, *swap.said_done)
        for part in say.split()
        if word_difficulty(part) >= 2.84 or part in swaps()
    }

    assert hard == set()


def test_the_list_is_long_enough_and_short_in_each() -> None:
    """It should be that there are 150 words or more, none with over three things to say."""
    lists = word_list("swaps")

    assert sum(len(part) for part in lists.values()) >= 150
    assert all(len(swap.say) <= MOST for many in swaps().values() for swap in many)


def test_every_line_of_the_longer_list_is_plain() -> None:
    """It should be that each says something easier, and no word to the wrong people."""
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if ": " in line]
    entries = [line.partition(": ") for line in lines if not line.startswith("#")]
    said = {(word, one) for word, _, say in entries for one in say.split(", ")}

    assert len(entries) > 3_000
    assert [pair for pair in said if pair[0] in pair[1].split()] == []
    assert {word for word, _ in said} & ABOUT_PEOPLE == set()
    assert {one for _, say in said for one in say.split()} & HURTFUL == set()
