"""A kind that is three files in a folder: everything finds it, with no line elsewhere."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

import easyread
from easyread.building import Task, build_folder
from easyread.cli import main
from easyread.cli.build import brief_messages
from easyread.kinds import KINDS, new_file
from easyread.languages import entries
from easyread.languages.wording import Wording
from easyread.pipeline import BuildOptions
from easyread.publishing import PublishRequest, publish
from easyread.review.questions import questions_of
from tests.kinds import test_kinds

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

CODE = '''
"""A postcard: an invite to a party."""

from typing import Annotated

from easyread.kinds.parts.changed import KindWithChanges
from easyread.kinds.parts.declare import fact, group
from easyread.kinds.parts.fields import Clock, Day, Name, listed
from easyread.kinds.parts.groups import WithTellBy
from easyread.kinds.parts.reply import Reply
from easyread.kinds.parts.author_text import Sentences, YesOrSentences


class Game(WithTellBy):
    """A game that people can play."""

    name: Name = fact("its name", says="game")
    at: Clock = fact(
        "when it is", asks="when we play", needed=True, says="game-at", undecided="start"
    )


class Postcard(KindWithChanges):
    """A few words to friends."""

    from_: Name = fact(
        "who writes", asks="who writes it", needed=True, says="from", front=True
    )
    day: Day = fact(
        "the day of the party, like Wednesday 4 March 2026",
        asks="on which day the party is",
        needed=True,
        says="party-on",
        front=True,
        role="event",
        changes="day",
    )
    why: Sentences = fact(
        "why you write", asks="why you write", looked_for="because|miss you"
    )
    gift: YesOrSentences = fact(
        "gifts you would like, or no",
        says="gift",
        each="item",
    )
    games: Annotated[tuple[Game, ...], listed] = fact(
        "what we play, one by one", (), asks="what we play", needed=True
    )
    reply: Reply = group(Reply, "how friends can answer", says="reply", last=True)
'''
WORDS = """
from: {say: "This postcard is from {{ who }}.", symbol: letter, role: fact}
party-on: {say: "The party is on {{ day }}.", fact: "calendar:{{ day.iso }}", role: fact}
day-now: {say: "The party is now on {{ day }}.", fact: "calendar:{{ day.iso }}", role: change}
day-before: {say: "It is not on {{ day }} any more.", symbol: none, role: change}
heading-why: {say: "Why we write"}
heading-gift: {say: "Gifts"}
gift: {say: "We like these things:", symbol: gift}
gift-yes: {say: "You can bring a gift.", symbol: gift}
gift-no: {say: "Please bring no gift.", symbol: none}
heading-games: {say: "Games"}
game: {say: "We play {{ who }}.", symbol: game, role: fact}
game-at: {say: "It is at {{ time }}.", fact: "clock:{{ time.iso }}", role: fact}
reply: {say: "Please tell us if you come.", symbol: answer, role: action}
what-from: {say: "who writes"}
what-gift: {say: "which gifts we like"}
ask-day: {say: "When is the party?"}
answer-postcard: {say: "A postcard", symbol: letter, role: choice}
edition-over: {say: "This party is over."}
missing: {say: "This postcard does not say {{ what }}."}
"""
EXAMPLE = """\
kind: postcard
language: en-GB
example: true
title: Come to our party
from: The Tuesday group
day: Wednesday 4 March 2026
why:
  - say: We miss you.
    symbol: friend
gift:
  - A cake
games:
  - name: Bingo
    at: 3pm
reply:
  by: Wednesday 25 February 2026
  phone: 0151 496 0123
  text: 0151 496 0125
  email: party@example.org
  post: 1 Example Street, Widnes
  slip: [name, yes or no]
contact:
  name: The party team
  phone: 0151 496 0123
  text: 0151 496 0125
  email: party@example.org
  post: 1 Example Street, Widnes
tell by: 20 February 2026
changed:
  - fact: phone
    was: 0151 496 0120
    now: 0151 496 0123
    why: We have a new phone.
sections:
  - heading: What to bring
    say: Bring a friend.
    list:
      - A hat
words:
  party: a time to have fun
"""
EVERY_KIND = [
    name
    for name, test in vars(test_kinds).items()
    if name.startswith("test_") and hasattr(test, "pytestmark")
]


@pytest.fixture(autouse=True)
def _postcard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the three files into folders that the program is told of."""
    for folder, name, text in (
        ("kinds", "postcard.py", CODE),
        ("wording", "postcard.yaml", WORDS),
        ("examples", "postcard.yaml", EXAMPLE),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(KINDS, "folders", (*KINDS.folders, tmp_path / "kinds"))
    monkeypatch.setattr(entries, "folders", (*entries.folders, tmp_path / "wording"))
    monkeypatch.chdir(tmp_path / "examples")


def run(*words: str) -> Result:
    """Run `easyread` with the given words, as people do."""
    return CliRunner().invoke(main, list(words))


def write(old: str, new: str = "") -> None:
    """Change the example: write something else, or nothing, in the place of a text."""
    with open("postcard.yaml", "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write(EXAMPLE.replace(old, new))


def said() -> list[str]:
    """Return every sentence of the postcard."""
    return [one.text for one in easyread.load("postcard.yaml").sentences]


@pytest.mark.parametrize("name", EVERY_KIND)
def test_what_holds_for_every_kind_holds_for_a_new_one(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It should be that a new kind need not be named anywhere to be held to it all."""
    monkeypatch.setattr(test_kinds, "EXAMPLES", tmp_path / "examples")
    monkeypatch.setattr(test_kinds, "FOLDERS", (tmp_path / "examples",))

    getattr(test_kinds, name)("postcard")


def test_a_new_file_has_every_fact_with_a_comment() -> None:
    """It should be that authors can begin at once."""
    made = run("new", "postcard", "mine.yaml")

    assert made.exit_code == 0, made.output
    text = new_file("postcard")
    assert "# the day of the party, like Wednesday 4 March 2026\nday:\n" in text
    assert "# how friends can answer\nreply:\n  # the last day to reply\n  by:" in text


def test_editors_know_it() -> None:
    """It should be that its own schema and that of all kinds hold its facts."""
    one = json.loads(run("schema", "postcard").stdout)
    every = json.loads(run("schema").stdout)

    assert {"from", "day", "gift", "reply", "contact"} <= one["properties"].keys()
    assert "postcard" in every["properties"]["kind"]["enum"]


def test_readers_get_its_own_words_and_pictures() -> None:
    """It should be that no postcard says it is an invite, nor shows the picture of one."""
    document = easyread.load("postcard.yaml")
    first = document.sections[0]

    assert [one.text for one in first.sentences] == [
        "The new phone number is 0151 496 0123.",
        "It is not 0151 496 0120 any more.",
        "This postcard is from the Tuesday group.",
        "The party is on Wednesday 4 March 2026.",
    ]
    assert first.sentences[2].wish is not None
    assert first.sentences[2].wish.symbols == ("letter",)
    assert [(one.heading, one.role) for one in document.sections] == [
        ("", "title"),
        ("Why this has changed", "body"),
        ("Why we write", "body"),
        ("Gifts", "body"),
        ("Games", "body"),
        ("What to bring", "body"),
        ("How to reply", "body"),
        ("Do you have a question?", "contact"),
        ("Your answer", "slip"),
    ]


@pytest.mark.parametrize(
    ("gift", "words"),
    [
        ("gift: no", ["Please bring no gift."]),
        ("gift: yes", ["You can bring a gift."]),
        ("gift: A cake", ["We like these things:", "A cake"]),
    ],
)
def test_yes_and_no_are_said_as_declared(gift: str, words: list[str]) -> None:
    """It should be that a plain answer needs no code of its own."""
    write("gift:\n  - A cake", gift)

    assert [one for one in said() if one in words] == words


def test_what_has_changed_is_said_first_and_once() -> None:
    """It should be that one word on a fact lets authors say that it has changed."""
    write(
        "  - fact: phone\n    was: 0151 496 0120\n    now: 0151 496 0123",
        "  - fact: day\n    was: 3 March 2026",
    )

    assert said()[:3] == [
        "The party is now on Wednesday 4 March 2026.",
        "It is not on Tuesday 3 March 2026 any more.",
        "This postcard is from the Tuesday group.",
    ]
    assert "The party is on Wednesday 4 March 2026." not in said()


def test_only_what_a_kind_declares_can_change() -> None:
    """It should be that a change to anything else is refused, with all that can."""
    write("fact: phone", "fact: games")

    assert "You can use day, phone." in run("check", "postcard.yaml").output


def test_what_is_not_decided_is_said() -> None:
    """It should be that its facts have names in “We have not decided …”."""
    write("from: The Tuesday group", "from: not decided yet")

    assert "We have not decided who writes yet." in said()
    assert "We will tell you by Friday 20 February 2026." in said()


def test_a_list_of_groups_is_said_one_by_one() -> None:
    """It should be that each thing in a list has its facts, and its own day to tell."""
    write("at: 3pm", "at: not decided yet\n    tell by: 1 March 2026\n  - name: Chess")
    document = easyread.load("postcard.yaml")
    (games,) = [one for one in document.sections if one.heading == "Games"]

    assert [one.text for one in games.sentences] == [
        "We play Bingo.",
        "We have not decided the start time yet.",
        "We will tell you by Sunday 1 March 2026.",
        "We play Chess.",
    ]
    assert [one.key for one in document.facts if one.state == "missing"] == [
        "games[1].at"
    ]


def test_a_list_that_readers_need_is_missed() -> None:
    """It should be that an empty list is as much a gap as an empty line."""
    write("games:\n  - name: Bingo\n    at: 3pm", "games:")

    assert (
        "This postcard does not say what we play."
        in run("check", "postcard.yaml").output
    )


def test_what_readers_need_is_missed() -> None:
    """It should be that check names it in the words of the kind, and build as well."""
    write("day: Wednesday 4 March 2026")
    checked = run("check", "postcard.yaml")
    built = run("build", "postcard.yaml", "--to", "html")

    assert checked.exit_code == 1
    assert "This postcard does not say on which day the party is." in checked.output
    assert "Write it under “day:”." in checked.output
    assert built.exit_code == 1
    assert "This postcard does not say on which day the party is." in built.output


def test_what_readers_look_for_is_missed() -> None:
    """It should be that a postcard without a reason is told so."""
    write("why:\n  - say: We miss you.\n    symbol: friend\n", "")

    checked = " ".join(run("check", "postcard.yaml").output.split())

    assert "We did not find why you write. You can write it under “why”." in checked


def test_a_slip_of_the_pen_is_told_with_the_nearest_fact() -> None:
    """It should be that the loader knows its keys."""
    write("gift:", "gifft:")

    assert "gift" in run("check", "postcard.yaml").output
    assert run("check", "postcard.yaml").exit_code == 2


def test_readers_are_asked_for_its_facts() -> None:
    """It should be that a review asks what it is, when it is, and when to answer."""
    document = easyread.pair(easyread.load("postcard.yaml"))
    asked = {one.text: one.right.words for one in questions_of(document, Wording())}

    assert asked["What is this paper?"] == "A postcard"
    assert asked["When is the party?"] == "Wednesday 4 March 2026"
    assert asked["When do you need to reply?"] == "Wednesday 25 February 2026"


def test_build_reads_its_facts_back() -> None:
    """It should be that a wrong day is seen before it is sent."""
    read = run("build", "postcard.yaml", "--to", "html").output.splitlines()

    assert [" ".join(line.split()) for line in read[:6]] == [
        "Come to our party (postcard)",
        "Title Come to our party",
        "Day Wednesday 4 March 2026",
        "At 3:00 in the afternoon",
        "Reply by Wednesday 25 February 2026",
        "Phone 0151 496 0123",
    ]


@pytest.mark.slow
def test_several_processes_know_it(tmp_path: Path) -> None:
    """It should be that many documents of a new kind are made as one is."""
    files = [tmp_path / "examples" / f"card-{number}.yaml" for number in range(8)]
    for file in files:
        file.write_text(EXAMPLE, encoding="utf-8")
    options = BuildOptions(("html",))
    tasks = [Task(file, tmp_path / "out", options, brief_messages) for file in files]

    outcomes = build_folder(tasks, advance=lambda _: None, max_processes=2)

    assert [(one.state, one.messages.problems) for one in outcomes] == [
        ("made", ())
    ] * 8


@pytest.mark.parametrize("day", [date(2026, 3, 4), date(2026, 3, 5)])
def test_after_its_day_a_site_says_that_it_is_over(day: date, tmp_path: Path) -> None:
    """It should be that what is to come stands first, and what is over says so."""
    site = tmp_path / "site"

    publish(PublishRequest(tmp_path / "examples", site, day, unreviewed=True))

    page = (site / "postcard" / "index.html").read_text("utf-8")
    start = (site / "index.html").read_text("utf-8")
    over = day > date(2026, 3, 4)
    assert ("This party is over." in page) == over
    assert ("What is over" in start) == over
