"""From a file to a document, or to every fault of the file."""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from easyread.errors import EasyReadError, FileFaultsError
from easyread.kinds import KINDS
from easyread.loading import load, parse
from easyread.loading.faults import MESSAGES
from easyread.resources import resource_dir

EXAMPLES = sorted((resource_dir("templates").parent / "examples").glob("*.yaml"))
WHOLE = [path for path in EXAMPLES if "-" not in path.stem]  # with every fact


def faults(text: str | bytes, as_: str = "yaml") -> list[tuple[int, int, str]]:
    """Return line, column and message of every fault."""
    with pytest.raises(FileFaultsError) as caught:
        parse(text, as_, file="test.yaml")
    return [
        (fault.place.line, fault.place.column, fault.message)
        for fault in caught.value.faults
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_become_documents(path: Path) -> None:
    """Each kind has an example: it should be that it has sentences with places."""
    document = load(path)

    assert document.id == path.stem
    assert document.kind == path.stem.partition("-")[0]
    assert document.title
    assert document.facts
    assert {sentence.place.file for sentence in document.sentences} == {str(path)}


@pytest.mark.parametrize("path", WHOLE, ids=lambda path: path.stem)
def test_sentences_of_the_author_stand_where_they_say(path: Path) -> None:
    """Findings point at them: it should be that the first word is at the place."""
    lines = path.read_text("utf-8").split("\n")
    own = [one for one in load(path).sentences if one.role in {"plain", "item"}]
    found = [
        one
        for one in own
        if lines[one.place.line - 1][one.place.column - 1 :].startswith(one.words[0])
    ]

    assert len(found) > 8
    assert all(0 < one.place.line <= len(lines) for one in own)


def test_the_invite_of_the_guide_keeps_its_words() -> None:
    """A colon, bold, a comment: it should be that sentences are as they were written."""
    document = parse(
        "kind: invite\n"
        "example: true                       # prints a notice\n"
        "sections:\n"
        "  - heading: What we will talk about\n"
        "    say:\n"
        "      - We will talk about what **co-production** means.\n"
        "      - say: You can bring someone to support you.\n"
        "        symbol: support worker\n"
        "      - Please tell us: what do you need?\n"
        "      - say: You do not have to speak.\n"
        "        symbol: none\n"
        "words:\n"
        "  co-production: working together as equals\n",
        "yaml",
    )
    section = next(
        one for one in document.sections if one.heading == "What we will talk about"
    )

    assert [one.text for one in section.sentences] == [
        "We will talk about what co-production means.",
        "Co-production means working together as equals.",
        "You can bring someone to support you.",
        "Please tell us: what do you need?",
        "You do not have to speak.",
    ]
    assert document.example
    wishes = [one.wish for one in section.sentences]
    assert wishes[2]
    assert wishes[2].symbols == ("support worker",)
    assert wishes[4]
    assert wishes[4].symbols == ()


def test_syntax_and_facts_are_told_together() -> None:
    """A tab, a wrong name and a wrong day: it should be that all stand in one list."""
    assert faults(
        "kind: invite\ntitel: x\ntitle: &a b\nwhen:\n"
        "  date: Tuesday 4 March 2026\nsections:\n  - heding: a\n"
    ) == [
        (2, 1, "We do not know “titel”."),
        (3, 8, "“&” begins an anchor here. We do not read those."),
        (5, 9, "4 March 2026 is a Wednesday, not a Tuesday."),
        (7, 5, "We do not know “heding”."),
    ]


def test_the_nearest_name_is_offered() -> None:
    """A slip in a name: it should be that the right line is shown."""
    with pytest.raises(FileFaultsError) as caught:
        parse("kind: invite\n  \ntitel: Come\n", "yaml")

    assert caught.value.faults[0].advice == "Do you mean “title”?"
    assert caught.value.faults[0].instead == "title: Come"


def test_a_name_in_the_wrong_group_is_sent_home() -> None:
    """A date beside `when`: it should be that we say where it belongs."""
    with pytest.raises(FileFaultsError) as caught:
        parse("kind: invite\ndate: 4 March 2026\n", "yaml")

    assert caught.value.faults[0].advice == "Put it under “when:”."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "This file does not say what kind of document it is."),
        ("title: x\n", "This file does not say what kind of document it is."),
        ("kind:\n", "This file does not say what kind of document it is."),
        ("kind: invit\n", "We do not know the kind “invit”."),
        ("kind: zebra\n", "We do not know the kind “zebra”."),
        ("- a\n", "This file does not begin with names and values."),
        ("words\n", "This line has no name before it."),
    ],
)
def test_a_file_must_say_its_kind(text: str, message: str) -> None:
    """No kind, or one that we do not have: it should be that we say what to write."""
    assert faults(text)[0][2] == message


def test_a_slip_in_the_name_of_the_kind_hides_no_fault() -> None:
    """“Kind: invite”: it should be that we say “kind”, and read on."""
    found = faults("Kind: invite\ntitel: x\n")

    assert [message for *_, message in found] == [
        "We do not know “Kind”.",
        "We do not know “titel”.",
    ]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("when: {date: Thursday 4 March 2026}", "when: {date: Wednesday 4 March 2026}"),
        ("when: {date: 03/25/2026}", "when: {date: Wednesday 25 March 2026}"),
        (
            "online: {link: example.org/meet}",
            "online: {link: https://example.org/meet}",
        ),
        ("language: English", "language: en-GB"),
    ],
)
def test_a_fact_with_one_right_form_is_put_right(wrong: str, right: str) -> None:
    """It should be that the author's line is shown as it has to be."""
    with pytest.raises(FileFaultsError) as caught:
        parse(f"kind: invite\n{wrong}\n", "yaml")

    assert [fault.instead for fault in caught.value.faults] == [right]


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("phone: 0151 496 0123", "Put it under “contact:” or “online:” or “reply:”."),
        ("email: a@example.org", "Put it under “contact:” or “reply:”."),
        ("say: Hello", "Put it under “sections:” or “what will happen:”."),
    ],
)
def test_a_name_of_several_groups_is_sent_to_all(line: str, advice: str) -> None:
    """“phone:” at the top: it should be that we do not offer “money” for it."""
    with pytest.raises(FileFaultsError) as caught:
        parse(f"kind: invite\n{line}\n", "yaml")

    assert caught.value.faults[0].advice == advice


def test_a_name_with_more_words_is_known_by_one() -> None:
    """“what was said”: it should be that we offer “said”."""
    with pytest.raises(FileFaultsError) as caught:
        parse("kind: notes\nwhat was said: Buses are late.\n", "yaml")

    assert caught.value.faults[0].instead == "said: Buses are late."


@pytest.mark.parametrize("date", ["2026-13-45", "30 February 2026"])
def test_a_day_that_is_none_has_its_line(date: str) -> None:
    """PyYAML stopped without a line: it should be that the author sees where it is."""
    ((line, column, _),) = faults(f"kind: invite\nwhen:\n  date: {date}\n")

    assert (line, column) == (3, 9)


def test_words_in_the_place_of_a_group_get_its_names() -> None:
    """“contact: 0151 …”: it should be that we say which names belong under it."""
    with pytest.raises(FileFaultsError) as caught:
        parse("kind: invite\ncontact: 0151 496 0123\n", "yaml")

    advice = caught.value.faults[0].advice
    assert advice == "Write these under “contact:”: email, name, phone, post, text."


def test_every_item_of_a_list_of_sentences_is_a_sentence() -> None:
    """It should be that “null” and “true” in a list are words, and are never lost."""
    listed = "".join(f"      - {word}\n" for word in ("null", "true", "no", "~"))
    made = parse(f"kind: invite\nsections:\n  - say:\n{listed}", "yaml")

    assert [one.text for one in made.sentences][:4] == ["null", "true", "no", "~"]


def test_the_dash_of_a_new_file_may_stay_below_words() -> None:
    """People write after the colon: it should be that a lone dash adds nothing."""
    made = parse("kind: invite\nwhy: It helps us\n  -\n", "yaml")

    assert "It helps us" in [one.text for one in made.sentences]


def test_a_draft_without_a_title_has_the_name_of_its_file(tmp_path: Path) -> None:
    """It should be that no page is without a title, and the fact stays missing."""
    (tmp_path / "spring.yaml").write_text("kind: invite\n")
    made = load(tmp_path / "spring.yaml")

    assert made.title == "spring"
    assert {fact.state for fact in made.facts if fact.key == "title"} == {"missing"}


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_file_without_words_is_refused(tmp_path: Path, name: str) -> None:
    """It should be that an empty file is never called fine."""
    (tmp_path / name).write_text(" \n\n")

    with pytest.raises(FileFaultsError, match="This file has no words"):
        load(tmp_path / name)


def test_an_unknown_kind_is_read_as_the_nearest() -> None:
    """All faults at once: it should be that a slip in the kind hides none."""
    assert [line for line, *_ in faults("kind: invit\ntitel: x\n")] == [1, 2]


@pytest.mark.parametrize("kind", KINDS)
def test_empty_facts_are_no_faults(kind: str) -> None:
    """A new file is full of them: it should be that it can be read."""
    names = KINDS[kind].model_fields.values()
    empty = "".join(f"{field.alias}:\n" for field in names if field.alias != "kind")
    document = parse(f"kind: {kind}\n{empty}", "yaml")

    assert any(fact.state == "missing" for fact in document.facts)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gone.yaml", "There is no file"),
        ("folder", "is a folder"),
        ("folder.yaml", "is a folder"),
        ("page.pdf", "The name of a document ends in one of"),
        ("a\0b.yaml", "We cannot open"),
    ],
)
def test_files_that_cannot_be_opened(tmp_path: Path, name: str, message: str) -> None:
    """Missing, a folder, another sort of file: it should be that we say so."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "page.pdf").write_bytes(b"%PDF")

    with pytest.raises(EasyReadError, match=message):
        load(tmp_path / name)


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    """2 MB: it should be that it is refused by its size."""
    (tmp_path / "big.yaml").write_bytes(b"#" * 2_000_000)

    with pytest.raises(EasyReadError, match="too large"):
        load(tmp_path / "big.yaml")


def test_the_words_of_pydantic_are_never_shown() -> None:
    """They are for programmers: it should be that each kind of error is said plainly."""
    wrong = [
        *("kind: invite\nwhen: [a]\n", "kind: invite\nwhen: {date: [a]}\n"),
        *("kind: invite\nsections: a\n", "kind: invite\nsections: [[a]]\n"),
        *("kind: charter\npromises: {a: b}\n", "kind: invite\nwords: [a]\n"),
        *("kind: notes\nactions: {a: b}\n", "kind: invite\ncontact: [a, b]\n"),
        "kind: invite\nexample: [a]\n",
    ]
    said = [message for text in wrong for *_, message in faults(text)]

    assert len(said) >= len(wrong)
    for message in said:
        assert not {"Input", "input", "pydantic", "instance", "dict"} & set(
            message.split()
        )
    assert all(
        message.endswith(".") and advice.endswith(".")
        for message, advice in MESSAGES.values()
    )


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 9))]
)
def test_nothing_but_our_own_errors_leaves(seed: int) -> None:
    """Random bytes and broken examples: it should be that no traceback comes out."""
    dice = random.Random(seed)  # noqa: S311  not for secrets
    signs = "\n :-#[]{}\"'|>*&!@%`\t,?\\aé“\0\u2028𝄞~_0".encode() + b"\xff\xc3"
    examples = [path.read_bytes() for path in EXAMPLES]
    for _ in range(60):
        text = bytearray(dice.choice(examples))
        if dice.random() < 0.2:
            text = bytearray(b"kind: invite\n")
        for _ in range(dice.randrange(1, 12)):
            at = dice.randrange(len(text) + 1)
            sign = bytes(dice.choice(signs) for _ in range(dice.randrange(4)))
            text[at : at + dice.choice([0, 0, 1, 30])] = sign
        text = text[: dice.choice([len(text), dice.randrange(len(text) + 1)])]
        for as_ in ("yaml", "md", "txt"):
            with suppress(EasyReadError):
                parse(bytes(text), as_)


def test_an_unknown_form_is_refused() -> None:
    """Only three can be read: it should be that we name them."""
    with pytest.raises(EasyReadError, match="We can read md, markdown, txt, yaml, yml"):
        parse("x", "docx")
