"""Steps and photos in texts: a change of one is read back, and their numbers are right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from easyread.loading import splice
from easyread.loading.document import read_document
from easyread.loading.formats import format_named
from easyread.settings import Settings

if TYPE_CHECKING:
    from easyread.loading.source import Path, Source
    from easyread.loading.splice.emit import Value

LISTS = {
    "numbers": ("1.", "2.", "3.", "4."),
    "one bracket": ("1)", "2)", "3)", "4)"),
    "two brackets": ("(1)", "(2)", "(3)", "(4)"),
    "letters": ("a.", "b.", "c.", "d."),
    "roman": ("i.", "ii.", "iii.", "iv."),
    "later": ("9.", "10.", "11.", "12."),
}
STEPS: Path = ("sections", 0, "steps")


def read(text: str, form: str = "md") -> Source:
    """Read a text, which has to be without faults."""
    source = format_named(form).read(text, f"x.{form}", None)
    assert not source.faults
    return source


def shown(source: Source) -> list[tuple[str, str]]:
    """Return label and words of each sentence."""
    result = read_document(source.text, source.file, Settings()).result()
    return [(one.number, one.text) for one in result.sentences]


def a_text(labels: tuple[str, ...], form: str) -> str:
    """Return a text with three steps."""
    things = ("Do one", "Do two", "Do three")
    lines = "\n".join(map(" ".join, zip(labels, things, strict=False)))
    return f"Hello.\n\n{lines}\n" + ("" if form == "txt" else "\nYou can ask.\n")


@pytest.mark.parametrize("form", ["md", "txt"])
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("at", range(3))
def test_a_step_can_be_taken_out(name: str, at: int, form: str) -> None:
    """Any of three: it should be that the others count on without a gap."""
    labels = LISTS[name]
    source = read(a_text(labels, form), form)
    words = [text for label, text in shown(source) if label]

    made = splice.delete_item(source, (*STEPS, at))

    rest = words[:at] + words[at + 1 :]
    assert [one for one in shown(made) if one[0]] == list(
        zip(labels, rest, strict=False)
    )
    lines = [line for line in made.text.splitlines() if "Do" in line]
    assert [line.split()[0] for line in lines] == list(labels[:2])


@pytest.mark.parametrize("form", ["md", "txt"])
@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("at", range(4))
def test_a_step_can_be_put_in(name: str, at: int, form: str) -> None:
    """Before, between and after: it should be that all count on."""
    labels = LISTS[name]
    source = read(a_text(labels, form), form)
    words = [text for label, text in shown(source) if label]

    made = splice.insert_item(source, STEPS, at, "New one")

    words.insert(at, "New one")
    assert [one for one in shown(made) if one[0]] == list(
        zip(labels, words, strict=True)
    )


@pytest.mark.parametrize("form", ["md", "txt"])
@pytest.mark.parametrize("name", LISTS)
def test_a_step_can_be_changed_and_moved(name: str, form: str) -> None:
    """It should be that numbers stay where they are, and words change places."""
    labels = LISTS[name]
    source = read(a_text(labels, form), form)
    one, two, three = (text for label, text in shown(source) if label)

    made = splice.set_value(source, (*STEPS, 0), "Other words")
    made = splice.move_item(made, (*STEPS, 2), 0)

    assert [words for label, words in shown(made) if label] == [
        three,
        "Other words",
        two,
    ]
    assert [label for label, _ in shown(made) if label] == list(labels[:3])
    assert one not in made.text


def test_a_first_step_begins_to_count() -> None:
    """A section without steps: it should be that the first one gets a number."""
    made = splice.insert_item(read("# T\n\n## A\n\nHi.\n"), STEPS, 0, "Sit")
    made = splice.insert_item(made, STEPS, 1, "Talk")

    assert made.text == "# T\n\n## A\n\nHi.\n\n1. Sit\n2. Talk\n"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (
            {"say": "Our hall.", "picture": "hall.jpg", "alt": "A hall, with a door"},
            "Our hall. {picture: hall.jpg, alt: A hall, with a door}",
        ),
        (
            {"say": "Us.", "picture": "us.jpg", "alt": "Us", "people": "agreed"},
            "Us. {picture: us.jpg, alt: Us, people: agreed}",
        ),
        ({"say": "Lunch.", "symbol": ["lunch", "tea"]}, "Lunch. {symbol: lunch, tea}"),
    ],
)
def test_pictures_are_written_as_they_are_read(value: Value, written: str) -> None:
    """Photos too: it should be that Markdown holds what YAML does."""
    made = splice.set_value(read("Hi.\n\nBye.\n"), ("sections", 0, "say", 0), value)

    assert made.text == f"{written}\n\nBye.\n"


def test_steps_of_yaml_keep_their_numbers() -> None:
    """There, a number is a name like others: it should be that it can be set."""
    source = read(
        "kind: notes\nsections:\n  - steps:\n      - One.\n      - Two.\n", "yaml"
    )
    made = splice.set_value(source, (*STEPS, 1, "number"), "5")
    made = splice.insert_item(made, STEPS, 2, "Six.")

    assert shown(made)[-3:] == [("1.", "One."), ("5.", "Two."), ("6.", "Six.")]
