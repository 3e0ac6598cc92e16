"""Lists and steps, however their author writes them: each thing is one of its own."""

from __future__ import annotations

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import parse
from easyread.loading.document import read_document
from easyread.settings import Settings


def shown(text: str, as_: str = "md") -> list[tuple[str, str]]:
    """Return the label of each sentence, or “•” for a thing of a list; and its words."""
    signs = {"item": "•", "step": "…", "plain": ""}
    return [
        (one.number or signs[one.role], one.text) for one in parse(text, as_).sentences
    ]


@pytest.mark.parametrize("as_", ["md", "txt"])
@pytest.mark.parametrize(
    ("above", "mark"),
    [
        ("You need:", "- "),
        ("You need:", "* "),
        ("Bring these", "- "),
        ("Please bring", "+ "),
        ("You need.", "• "),
        ("You need:", "•"),
        ("You need:", "o   "),
        ("You need:", "o\t"),
        ("You need:", "§ "),
        ("You need:", "· "),
        ("You need:", "– "),
        ("You need:", "-"),
        ("You need:", "\uf0b7 "),
        ("You need:", "■ "),
        ("You need:", "➢ "),
        ("You need:", "○ "),
        ("You need:", "ü "),
    ],
)
def test_a_list_directly_under_a_line_is_a_list(
    above: str, mark: str, as_: str
) -> None:
    """No empty line, and bullets of Word: it should be that each thing is one."""
    text = f"{above}\n{mark}A pen\n{mark}Two friends\n"

    assert shown(text, as_) == [("", above), ("•", "A pen"), ("•", "Two friends")]


@pytest.mark.parametrize(
    "text",
    [
        "- Your coat\nWe meet at 2.",
        "- Your coat\n\nBye",
        "- Your coat\nThank you",
        "- Your coat\nTuesday 3pm",
    ],
)
def test_what_stands_below_a_list_is_no_part_of_it(text: str) -> None:
    """A sentence at the margin: it should be that the last thing does not take it."""
    assert shown(text) == [("•", "Your coat"), ("", text.splitlines()[-1])]


@pytest.mark.parametrize("indent", ["", "  ", "      "])
def test_a_thing_may_go_on_in_the_next_line(indent: str) -> None:
    """A small letter: it should be that it is one thing."""
    assert shown(f"- Your coat\n{indent}and a hat\n- A pen") == [
        ("•", "Your coat and a hat"),
        ("•", "A pen"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2019. We had 12 members.",
        "1986. A lot has changed.",
        "A. Khan comes.",
        "I. Shah comes.",
        "10.30 is when we meet.",
        "1.5 miles from here.",
        "– or on Tuesday.",
        "o bosom of mine.",
        "-5 degrees is cold.",
        "§12 says so.",
    ],
)
def test_numbers_and_signs_in_words_stay(text: str) -> None:
    """What only looks like a mark: it should be that the author's words are there."""
    before = "Our group began in"
    for joined in (f"{before}\n\n{text}", f"{before}\n{text}", text):
        said = " ".join(words for _, words in shown(joined))

        assert said == joined.replace("\n\n", " ").replace("\n", " ") or text[0] == "–"


@pytest.mark.parametrize("as_", ["md", "txt"])
@pytest.mark.parametrize(
    "labels",
    [
        ("1.", "2.", "3."),
        ("1)", "2)", "3)"),
        ("(1)", "(2)", "(3)"),
        ("a.", "b.", "c."),
        ("a)", "b)", "c)"),
        ("(a)", "(b)", "(c)"),
        ("A.", "B.", "C."),
        ("i.", "ii.", "iii."),
        ("(i)", "(ii)", "(iii)"),
        ("I.", "II.", "III."),
        ("h.", "i.", "j."),
        ("4.", "5.", "6."),
        ("v.", "vi.", "vii."),
        ("9.", "10.", "11."),
    ],
)
def test_steps_keep_the_labels_that_their_author_wrote(
    labels: tuple[str, ...], as_: str
) -> None:
    """Of every form, below a line and after a paragraph: it should be that all stay."""
    one, two, three = labels
    text = f"Do this:\n{one} Sit\n{two} Eat. Then rest.\n\nYou can ask.\n\n{three} Go\n"

    assert shown(text, as_) == [
        ("", "Do this:"),
        (one, "Sit"),
        (two, "Eat."),
        ("…", "Then rest."),
        ("", "You can ask."),
        (three, "Go"),
    ]


@pytest.mark.parametrize(
    "labels", [("a.", "b.", "d."), ("5.", "6.", "8."), ("i)", "ii)", "v)")]
)
def test_a_list_may_leave_a_number_out(labels: tuple[str, ...]) -> None:
    """“b. bread d. date”: it should be that each is a step of its own."""
    one, two, three = labels
    text = f"You need:\n{one} apple\n{two} bread\n{three} date\n"

    assert shown(text, "md")[1:] == [(one, "apple"), (two, "bread"), (three, "date")]


def test_markdown_counts_by_itself() -> None:
    """“1.” before each: it should be that they are 1, 2 and 3, with gaps and without."""
    assert shown("1. A\n1. B\n\n1. C") == [("1.", "A"), ("2.", "B"), ("3.", "C")]


def test_a_number_that_is_there_twice_is_told() -> None:
    """1, 2, 2, 3: it should be that each step has its own, and its author is told."""
    result = read_document("# E\n1. A\n2. B\n2. C\n3. D\n", "a.md", Settings())

    assert [one.number for one in result.result().sentences] == ["1.", "2.", "3.", "4."]
    assert [(one.place.line, one.message) for one in result.notes] == [
        (4, "The page says “3.” here, not “2.”."),
        (5, "The page says “4.” here, not “3.”."),
    ]


def test_a_list_below_another_begins_anew() -> None:
    """Below a heading, and by its author's will: it should be that it starts with 1."""
    text = "1. A\n2. B\n1. C\n\n## Next\n\n1. D\n"

    assert [label for label, _ in shown(text)] == ["1.", "2.", "1.", "1."]


def test_lists_within_steps_keep_both() -> None:
    """Letters below a number: it should be that the numbers go on after them."""
    text = (
        "1. Bring\n   a. a pen\n   b. a hat\n   - or two\n2. Sit\n\n   You may talk.\n"
    )

    assert shown(text) == [
        *(("1.", "Bring"), ("a.", "a pen"), ("b.", "a hat"), ("•", "or two")),
        *(("2.", "Sit"), ("…", "You may talk.")),
    ]


def test_steps_in_yaml_are_numbered() -> None:
    """`steps:` beside `list:`: it should be that they count from 1, or as told."""
    document = parse(
        "kind: notes\nsections:\n  - steps:\n      - Sit. Then talk.\n      - Eat.\n"
        "  - say: You can ask.\n    steps:\n      - {say: Go., number: 3}\n"
        "      - {say: Wave., number: none}\n      - {say: Home., symbol: home}\n"
        "  - steps:\n      - {say: Tea, number: a}\n      - Cake\n",
        "yaml",
    )
    steps = [(one.number, one.text) for one in document.sentences if one.role == "step"]

    assert steps == [
        *(("1.", "Sit."), ("", "Then talk."), ("2.", "Eat.")),
        *(("3.", "Go."), ("", "Wave."), ("4.", "Home.")),
        *(("a.", "Tea"), ("b.", "Cake")),
    ]


def test_bullets_that_come_along_into_yaml_are_left_out() -> None:
    """Pasted from Word: it should be that the list's own mark is enough."""
    text = (
        "kind: notes\nsections:\n  - list:\n      - • A pen\n      - \uf0b7 A hat\n"
        "    say: • Sit. • Talk.\n"
    )
    words = [one.text for one in parse(text, "yaml").sentences]

    assert words[-4:] == ["Sit.", "Talk.", "A pen", "A hat"]


def test_a_number_that_is_none_is_a_fault() -> None:
    """A slip: it should be that the author is told what to write."""
    text = "kind: notes\nsections:\n  - steps:\n      - {say: Go., number: third}\n"

    with pytest.raises(FileFaultsError, match="“third” is not the number of a step"):
        parse(text, "yaml")


def test_things_of_lists_are_not_steps_in_yaml() -> None:
    """`list:` has bullets: it should be that a number there is told to be unknown."""
    text = "kind: notes\nsections:\n  - list:\n      - {say: Go., number: 3}\n"

    with pytest.raises(FileFaultsError, match="number"):
        parse(text, "yaml")
