"""What the program itself says: short and plain, and never broken by a fact."""

import re
from pathlib import Path

import pytest

from easyread.checking import check_text
from easyread.errors import FileFaultsError, UnknownNameError
from easyread.kinds.parts.values import Given
from easyread.languages.entries import folders, standard
from easyread.languages.own_words import UNGROUPED, ByLanguage, MissingWordsError, Own
from easyread.languages.wording import Wording
from easyread.model import Place, Sentence
from easyread.text.written import Written

HERE = Place("easyread.yaml", 3, 7)
DAY = Given("Wednesday 25 February 2026", HERE, "2026-02-25")
TIME = Given("10:30 in the morning", HERE, "10:30")
# A value for every fact that any entry names, as long as they usually are.
FACTS = {
    "day": DAY,
    "time": TIME,
    "money": Given("£20", HERE, "20.00"),
    "place": "Example Hall",
    "address": "1 Example Street, Widnes",
    "phone": "0151 496 0123",
    "email": "us@example.org",
    "link": "https://example.org",
    "who": "The note taker",
    "group": "the reading group",
    "fact": "date",
    "one": "date",
    "other": "place",
    "what": "how we can help you to get there",
    "long": "45 minutes",
    "word": "Co-production",
    "meaning": "working together as equals",
    "meeting": "Workshop 1",
    "kind": "invite",
    "which": "Day 1",
    "new": "the new time to arrive",
    "every": "Tuesday",
    "version": "1",
    "title": "Come to our workshop",
    "tool": "easyread 1.0",
    "number": "1",
    "page": "1",
    "pages": "4",
}
LONGEST = 15
INVITES = Wording().of("invite")
BRACKETS = (
    "The marks { and } in this wording do not fit together. "
    "Write a fact like this: {{ day }}."
)
WITH_PICTURES = [key for key, entry in standard().items() if entry.symbol or entry.fact]
WITH_FACTS = [key for key, entry in standard().items() if "{" in entry.say]
OLD_FACTS = [key for key, entry in standard().items() if "any more" in entry.say]


def spoken(key: str, wording: Wording | None = None) -> Sentence:
    """Return what an entry says, by its full name: “invite.from” is that of invites."""
    kind, _, name = key.rpartition(".")
    return (wording or Wording()).of(kind).sentence(name, HERE, **FACTS)


def organisation(**wording: dict[str, str]) -> ByLanguage:
    """Return the wording of an organisation that has its own words, in English."""
    own: Own = {
        key.replace("_", "-"): {
            Written(name, HERE): Written(text, HERE) for name, text in parts.items()
        }
        for key, parts in wording.items()
    }
    return {UNGROUPED: own}


def faults(**wording: dict[str, str]) -> list[str]:
    """Return what is wrong with an organisation's own words."""
    with pytest.raises(FileFaultsError) as raised:
        Wording(organisation(**wording))
    return [f"{fault.message} {fault.advice}" for fault in raised.value.faults]


def test_all_that_we_say_is_short_and_plain() -> None:
    """It should be that each entry is as easy to read as we ask of authors."""
    said = {key: spoken(key) for key in standard()}
    hard = re.compile(r"n['’]t\b|['’](?:re|ll|ve|s)\b|[;&/]|\s-\s")

    assert {
        key: one.text
        for key, one in said.items()
        if not 0 < len(one.words) <= LONGEST
        or hard.search(re.sub(r"https://\S+", "", one.text))
    } == {}


def test_no_word_that_we_say_is_hard() -> None:
    """It should be that our own checker calls no word of ours hard."""
    rules = {"hard-word", "jargon", "word-to-explain"}
    texts = (spoken(key).text for key in standard())

    assert [
        finding.message
        for text in texts
        for finding in check_text(text).findings
        if finding.rule in rules
    ] == []


def test_each_sentence_with_a_picture_begins_and_ends_as_one() -> None:
    """It should be that entries with a picture are whole sentences, or an answer."""
    said = {key: spoken(key).text for key in WITH_PICTURES}

    assert [key for key, text in said.items() if not text[0].isupper()] == []
    assert [
        key
        for key, text in said.items()
        if text[-1] not in ".:?"
        and standard()[key].role != "choice"
        and not text.startswith("Click here: https:")
    ] == []


def test_what_is_not_true_any_more_has_no_picture() -> None:
    """It should be that no picture shows an old fact, but crossed out, with the word."""
    wishes = [spoken(key).wish for key in OLD_FACTS]
    shown = {symbol for wish in wishes if wish for symbol in wish.symbols}

    assert len(wishes) > 1
    assert None not in wishes
    assert shown == {"fact:cancelled:2026-02-25", "fact:postponed:2026-02-25"}


def test_a_fact_has_the_picture_of_that_fact() -> None:
    """It should be that the calendar beside a day shows this very day."""
    said = INVITES.sentence("day-is", HERE, day=DAY)

    assert said.text == "The meeting is on Wednesday 25 February 2026."
    assert said.wish is not None
    assert said.wish.symbols == ("fact:calendar:2026-02-25",)
    assert said.place == HERE


@pytest.mark.parametrize(
    "name",
    ["**Hall**", "[Hall](https://example.org)", "{{ day }}", "{% if %}", "a*b_c"],
)
def test_a_fact_is_never_markup(name: str) -> None:
    """It should be that what an author calls a place is said letter by letter."""
    said = INVITES.sentence("place-is", HERE, place=name)

    assert said.text == f"The meeting is at {name}."
    assert not any(span.bold or span.href for span in said.spans)
    assert (
        Wording().of("charter").phrase("heading-meaning", word=name)
        == f"What {name} means"
    )


def test_a_template_says_the_same_with_and_without_jinja() -> None:
    """It should be that filling in names by hand is only faster, never different."""
    spaced = {
        key: {"say": standard()[key].say.replace("{{ ", "{{  ")} for key in WITH_FACTS
    }
    by_jinja, by_hand = Wording(organisation(**spaced)), Wording()

    assert [
        key
        for key in WITH_FACTS
        if by_jinja.sentence(key, **FACTS) != by_hand.sentence(key, **FACTS)
    ] == []


def test_a_fact_that_is_not_handed_over_is_our_mistake() -> None:
    """It should be that a sentence is never said with a hole in it."""
    with pytest.raises(KeyError, match="place"):
        INVITES.sentence("place-is")


def test_a_link_in_our_wording_is_a_link() -> None:
    """It should be that people can click on the address of an online meeting."""
    said = INVITES.sentence("join-link", HERE, link="https://example.org/a_(b)*c")

    assert said.spans[-1].href == "https://example.org/a_(b)*c"


def test_an_organisation_says_it_in_its_own_words() -> None:
    """It should be that one entry changes, its picture too, and the rest stays."""
    own = Wording(
        organisation(place_is={"say": "Come to {{ place }}!", "symbol": "map"})
    )

    said = own.of("invite").sentence("place-is", HERE, place="Example Hall")

    assert said.text == "Come to Example Hall!"
    assert said.role == "fact"
    assert said.wish is not None
    assert said.wish.symbols == ("map",)
    assert own.phrase("page-stop") == Wording().phrase("page-stop")


def test_an_own_symbol_takes_the_place_of_a_fact_picture() -> None:
    """It should be that an organisation can do without calendar pictures."""
    own = Wording(organisation(day_is={"symbol": "none"}))

    said = own.of("invite").sentence("day-is", HERE, day=DAY)

    assert said.text == INVITES.sentence("day-is", HERE, day=DAY).text
    assert said.wish is not None
    assert said.wish.symbols == ()


def test_an_unknown_entry_is_told_with_the_nearest() -> None:
    """It should be that a slip of the pen is found, with the name that was meant."""
    assert faults(place_iss={"say": "Here."}) == [
        "We have no wording with the name “place-iss”. Do you mean “place-is”? "
    ]
    with pytest.raises(UnknownNameError, match="Do you mean “place-is”"):
        Wording().phrase("place-iss")


@pytest.mark.parametrize("key", ["page-example", "invite.page-example"])
def test_own_words_for_every_kind_or_for_one(key: str) -> None:
    """It should be that a name without a kind means all documents that say it."""
    own = Wording(organisation(**{key: {"say": "This is not real."}}))
    said = {
        kind: own.of(kind).phrase("page-example") for kind in ("", "invite", "charter")
    }

    assert said["invite"] == "This is not real."
    changed = {kind for kind, words in said.items() if words == "This is not real."}
    assert changed == ({"invite"} if "." in key else {"", "invite", "charter"})


def test_own_words_may_ask_for_the_kind() -> None:
    """It should be that wording written for version 0.1 still serves."""
    say = "{% if kind == 'notes' %}These notes are{% else %}This is{% endif %} unreal."
    own = Wording(organisation(page_example={"say": say}))

    assert own.of("notes").phrase("page-example") == "These notes are unreal."
    assert own.of("letter").phrase("page-example") == "This is unreal."


def test_own_words_that_could_be_of_two_kinds_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that no letter says what was meant for invites."""
    (tmp_path / "letter.yaml").write_text('from: {say: "From {{ who }}."}')
    monkeypatch.setattr("easyread.languages.entries.folders", (*folders, tmp_path))

    assert faults(**{"from": {"say": "By {{ who }}."}}) == [
        "Documents of more than one kind say “from”. Write invite.from or letter.from."
    ]


def test_a_kind_never_speaks_in_the_words_of_another() -> None:
    """It should be that a new kind without words is told so, and prints no others."""
    with pytest.raises(UnknownNameError, match=r"“from” in letter\.yaml"):
        Wording().of("letter").sentence("from", who="Halton")


def test_every_fault_of_the_wording_is_told_at_once() -> None:
    """It should be that an author need not mend one mistake to hear of the next."""
    told = faults(
        place_is={"sya": "Here."},
        day_is={"say": "On {{ place }}."},
        starts_at={"say": "At {{ time"},
        finishes_at={"role": "fakt"},
    )

    assert told == [
        "Wording cannot have “sya”. Do you mean “say”?",
        "The wording “day-is” does not know “place”. You can use day, event.",
        BRACKETS,
        "“fakt” is not a role. Do you mean “fact”?",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{{ place.__class__.__mro__() }}",
        "{{ place * 1000000000 }}",
        "{% for one in place %}x{% endfor %}",
        "{{ place | upper }}",
        "{% include 'x' %}",
        "{% if place < 5 %}x{% endif %}",
        "{% if 'x' in place %}x{% endif %}",
        "{{ place if kind == 'x' }}",
        "{{ none }}",
        "{{ '\\ud800' }}",
    ],
)
def test_wording_cannot_run_programs(text: str) -> None:
    """It should be that a template from a stranger can name facts, and no more."""
    assert faults(place_is={"say": text}) == [
        "Wording can only name facts and use “if”. Write a fact like this: {{ day }}."
    ]


@pytest.mark.parametrize(
    "part", ["__class__", "iso", "says", "place", "upper", "nothing", "iso.iso"]
)
def test_wording_names_only_parts_that_a_fact_has(part: str) -> None:
    """It should be that nothing of the program is printed, and no page ends in an error."""
    told = faults(place_is={"say": f"We meet at {{{{ place.{part} }}}}."})

    assert f"does not know “place.{part.partition('.')[0]}”" in "".join(told)
    Wording(organisation(day_is={"fact": "calendar:{{ day.iso }}"}))


def test_wording_cannot_be_endless() -> None:
    """It should be that one entry is one sentence."""
    assert faults(place_is={"say": "x" * 501}) == [
        "This wording is too long. Say one thing in it."
    ]


def test_a_fault_stands_at_its_place() -> None:
    """It should be that the message leads to the line in easyread.yaml."""
    with pytest.raises(FileFaultsError) as raised:
        Wording(organisation(place_is={"say": "{{ nothing }}"}))

    assert raised.value.faults[0].place == HERE


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en-GB", "bare"),
        ("en-US", "bare"),
        ("cy", "cy"),
        ("cy-GB", "cy"),
        ("CY", "cy"),
        ("zh-Hans-CN", "zh-Hans"),
        ("zh-Hant", "zh"),
        ("zh", "zh"),
        ("pt", "pt-BR"),
    ],
)
def test_the_group_of_the_nearest_language_speaks(language: str, said: str) -> None:
    """It should be that scripts are kept apart, and words of no group are English."""
    groups = ("", "cy", "zh", "zh-Hans", "pt-BR")
    own = {group: {"page-stop": {"say": group or "bare"}} for group in groups}

    assert Wording(own, language).phrase("page-stop") == said


@pytest.mark.parametrize("language", ["cy", "zh-Hant"])
def test_words_of_another_group_never_speak(language: str) -> None:
    """It should be that neither bare words nor those of another script are said."""
    said = {"page-stop": {"say": "Stop it"}}

    with pytest.raises(MissingWordsError, match="page-stop"):
        Wording({"": said, "en": said, "zh-Hans": said}, language).phrase("page-stop")


def test_an_english_group_comes_before_bare_words() -> None:
    """It should be that a group wins, and that what it lacks is still said."""
    own = {
        "en": {"page-stop": {"say": "Halt"}},
        "": {"page-stop": {"say": "Ho"}, "page-back": {"say": "Go back"}},
    }

    assert Wording(own).phrase("page-stop") == "Halt"
    assert Wording(own).phrase("page-back") == "Go back"


@pytest.mark.parametrize(
    ("key", "address"),
    [
        ("site-all", "https://example.org"),
        ("checked-sums", "https://example.org"),
        ("credit-openmoji", "https://openmoji.org"),
    ],
)
def test_words_of_a_link_keep_its_address(key: str, address: str) -> None:
    """Without it no link was there: it should be that the way to a page stays."""
    told = faults(**{key: {"say": "Pob dogfen."}})
    ours = standard()[key].say

    assert told[0] == (
        f"The wording “{key}” needs its link to {address}."
        f" Write [words]({address}): the words of the link, then the address."
    )
    own = Wording(organisation(**{key: {"say": f"{ours} x"}}))
    assert own.sentence(key).spans[-1].text.endswith("x")
