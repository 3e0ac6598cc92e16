"""Rules about whole documents, at the edges that their examples do not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.checking import check, load_profile
from easyread.checking.samples import sample
from easyread.loading import load
from easyread.model import Document, Section
from easyread.pairing import pair
from easyread.settings import Settings
from easyread.text.spans import to_sentence

if TYPE_CHECKING:
    from pathlib import Path

    from easyread.findings import Finding


def of_rule(name: str, document: Document, profile: str = "uk") -> list[Finding]:
    """Return what one rule finds in a document."""
    report = check(document, profile, settings=Settings())
    return [one for one in report.findings if one.rule == name]


def in_parts(**parts: int) -> Document:
    """Return a document with that many sentences under each heading."""
    say = to_sentence("We meet you at the town hall in May.")
    sections = tuple(Section(name, (say,) * count) for name, count in parts.items())
    return Document("text", "text", "Our plan", sections)


def test_says_where_to_cut() -> None:
    """It should be that a text that is too long hears which parts are the longest."""
    (found,) = of_rule(
        "document-length", in_parts(Money=100, Food=30), "easy-read-2026"
    )

    assert (
        "longest parts are “Money” (900 words) and “Food” (270 words)" in found.advice
    )


def test_a_long_part_is_told_and_where_to_put_a_heading() -> None:
    """It should be that 13 sentences under one heading are too many, and 12 are not."""
    (found,) = of_rule("long-section", in_parts(Money=13, Food=12))

    assert "“Money” has 13 sentences" in found.message


def test_a_profile_can_choose_how_long_a_part_is(tmp_path: Path) -> None:
    """It should be that an organisation's own number holds, and names its file."""
    file = tmp_path / "ours.yaml"
    file.write_text("like: uk\nlimits:\n  section_sentences: 4\n")
    (found,) = of_rule("long-section", in_parts(Money=5), str(file))

    assert "Use 4 or fewer" in found.message
    assert "ours.yaml" in found.source
    assert load_profile("uk").limits.section_sentences.number == 12


@pytest.mark.parametrize(("sentences", "told"), [(33, 0), (34, 1)])
def test_over_300_words_need_a_summary(sentences: int, told: int) -> None:
    """It should be that 297 words need none, and 306 do."""
    assert len(of_rule("summary-first", in_parts(Money=sentences))) == told


def test_a_list_of_actions_is_no_long_part() -> None:
    """It should be that 6 actions, each with who and when, need no heading between."""
    said = [to_sentence("Ask the hall.", "action"), to_sentence("The chair does it.")]
    section = Section("What we do next", tuple(said * 8))

    report = check(Document("notes", "notes", "Our notes", (section,)))

    assert "long-section" not in [one.rule for one in report.findings]


INVITE = """\
kind: invite
title: Come to our workshop
from: One Halton
what: We talk about health.
when: {date: Wednesday 4 March 2026, start: 10:30, finish: 2pm}
where: {name: Town Hall}
contact: {name: The workshop team, phone: 0151 496 0123}
example: true
"""


def test_an_invite_hears_what_it_leaves_out(tmp_path: Path) -> None:
    """It should be that travel, costs and support are asked for, each with its key."""
    file = tmp_path / "invite.yaml"
    file.write_text(INVITE)
    found = of_rule("kind-incomplete", pair(load(file)))

    assert [one.advice for one in found] == [
        "You can write it under “why”.",
        "You can write it under “getting there”.",
        "You can write it under “money”.",
        "You can write it under “support”.",
    ]


def test_he_with_two_names_before_is_for_a_person_to_decide() -> None:
    """It should be that “he” after 2 names is told, as a note, and after 1 name is not."""
    (found,) = of_rule(
        "unclear-pronoun", sample("Tomasz called Declan.", "He was late.")
    )

    assert "“Tomasz” or “Declan”" in found.message
    assert (found.level, found.certainty) == ("note", "person")
    assert of_rule("unclear-pronoun", sample("Tomasz came.", "He was late.")) == []


def test_a_heading_is_held_to_the_rules_for_words(tmp_path: Path) -> None:
    """It should be that capitals and signs in a heading are told at its own line."""
    file = tmp_path / "plan.md"
    file.write_text("# Our plan\n\n## FOOD & DRINK\n\nWe eat at 1pm.\n")
    found = of_rule("heading-words", load(file))

    assert {one.place.line for one in found} == {3}
    assert {one.advice.partition(".")[0] for one in found} == {
        "Use small letters",
        "Write “and”",
    }


def test_an_agenda_of_a_long_meeting_shows_a_break(tmp_path: Path) -> None:
    """It should be that a meeting of 3 hours is told that its agenda has no break."""
    file = tmp_path / "invite.yaml"
    talks = "what will happen:\n  - We say hello.\n  - We talk about money.\n"
    file.write_text(INVITE + talks)
    (found,) = of_rule("agenda-breaks", load(file))
    file.write_text(INVITE + talks + "  - break: 20 minutes\n")

    assert "shows no break" in found.message
    assert of_rule("agenda-breaks", load(file)) == []


def test_ground_rules_hear_what_they_leave_out() -> None:
    """It should be that each of the 3 usual rules is asked for by name."""
    said = (to_sentence("Be kind."), to_sentence("Speak slowly."))
    rules = Document("text", "a", "", (Section("Ground rules", said),))
    asked = [one.message for one in of_rule("ground-rules", rules)]

    assert len(asked) == 2
    assert "one person speaks at a time" in asked[0]


def test_a_word_to_fill_in_makes_a_draft() -> None:
    """It should be that “[your name]” is told, also where no number is made up."""
    (found,) = of_rule("placeholder", sample("Dear [your name], come on TBC."))[:1]

    assert "still to fill in" in found.message


@pytest.mark.parametrize(
    ("name", "text", "places"),
    [
        (
            "notes.yaml",
            """\
kind: notes
title: Meet the CQC
sections:
  - heading: What ICB people said
    say:
      - We like it.
  # the list
  - list: [Soup]
    heading: "The QXZ form"
""",
            [(2, 8), (4, 14), (9, 15)],
        ),
        (
            "page.md",
            "# Meet the CQC\n\nWe met.\n\n## What ICB people said\n\nWe like it.\n",
            [(1, 3), (5, 4)],
        ),
    ],
)
def test_what_is_wrong_in_a_heading_stands_at_the_heading(
    name: str, text: str, places: list[tuple[int, int]], tmp_path: Path
) -> None:
    """It pointed at the first words below: it should point at the line to change."""
    (tmp_path / name).write_text(text, "utf-8")

    found = of_rule("heading-words", pair(load(tmp_path / name)))

    assert [(one.place.line, one.place.column) for one in found] == places


def test_what_is_filled_in_is_found(tmp_path: Path) -> None:
    """It should be that `why:` says why, in whatever words it says so."""
    file = tmp_path / "invite.yaml"
    file.write_text(INVITE + "why: Our bus stop is cold.\n", encoding="utf-8")

    found = check(load(file)).findings

    assert not any("why it matters" in one.message for one in found)
