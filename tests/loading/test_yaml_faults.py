"""What we say about lines that cannot be read: all at once, each put right."""

import pytest

from easyread.errors import Fault, FileFaultsError
from easyread.loading.formats.yaml import examine, read
from easyread.loading.keys import SENTENCE_KEYS, Keys

NAMES = Keys(
    {
        "": frozenset({"kind", "title", "when", "what", "say", "actions", "words"}),
        "when": frozenset({"date", "start"}),
        "what": SENTENCE_KEYS,
        "say": SENTENCE_KEYS,
        "actions": frozenset({"who", "what", "by when"}),
        "words": frozenset(),
    }
)


def faults(text: str) -> list[Fault]:
    """Return every fault of a file."""
    return list(examine(text, "test.yaml", NAMES).faults)


@pytest.mark.parametrize(
    ("text", "line", "instead"),
    [
        ("when:\n\tdate: x\n", 2, "  date: x"),
        ("when:\n    date: x\n  start: y\n", 3, "    start: y"),
        ('title: "x"\n  kind: y\n', 2, "kind: y"),
        ("title:Come\n", 1, "title: Come"),
        ("title Come\n", 1, "title: Come"),
        ("what: We want\nto know.\n", 2, "  to know."),
        ("say:\n  - One\n  -two\n", 3, "  - two"),
        ("say:\n  - One\n  • two\n", 3, "  - two"),
        ("say:\n  - One\n  – two\n", 3, "  - two"),
        ("say:\n  - One\n  two\n", 3, "  - two"),
        ("say:\n  - One\n    symbol: lunch\n", 2, "  - say: One"),
        ('title: "Come\n', 1, 'title: "Come"'),
        ("slip: [name, food\n", 1, "slip: [name, food]"),
        ("slip: {name: food\n", 1, "slip: {name: food}"),
        ("words:\n  **easy**: simple\n", 2, "  easy: simple"),
        ("title: &a Come\n", 1, 'title: "&a Come"'),
        ("title: !important\n", 1, 'title: "!important"'),
        ("title: Co\x07me\n", 1, "title: Come"),
    ],
)
def test_the_line_is_shown_put_right(text: str, line: int, instead: str) -> None:
    """A slip that people make: it should be that they can copy the right line."""
    found = faults(text)

    assert [fault.place.line for fault in found] == [line]
    assert found[0].instead == instead
    assert found[0].line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("title: Come\n- One\n", 2),
        ("say:\n  - We talk about\n    - lunch\n", 3),
        ("what: hello\n  - One\n", 2),
        ("when: tomorrow\n  date: x\n", 1),
        ("slip: [a: b: c]\n", 1),
        ('title: "\\q"\n', 1),
        ("hello\n", 1),
        ("hello\n\nyou\n", 3),
        ("  title: a\nkind: b\n", 2),
        ("- a\n- b\ntitle: x\n", 3),
        ("say:\n  - [a\n    b: c\n", 0),
    ],
)
def test_the_line_is_named(text: str, line: int) -> None:
    """A line without a clear meaning: it should be that the fault stands at it."""
    lines = [fault.place.line for fault in faults(text)]

    assert (line in lines) if line else not lines


def test_all_faults_are_told_at_once() -> None:
    """Ten slips in one file: it should be that the author sees ten at the first try."""
    text = (
        'title: "Come\n'  # 1 no partner
        "kind:invite\n"  # 2 no space
        "what: &a b\n"  # 3 anchor
        "when:\n"
        "    date: x\n"
        "  start: y\n"  # 6 uneven
        "slip: [a: b: c]\n"  # 7 brackets
        "say:\n"
        "  - One\n"
        "    symbol: lunch\n"  # 9 needs say
        "  -two\n"  # 11 no space
        "say: again\n"  # 12 twice
        "<<: x\n"  # 13 merge
        'last: "\\q"\n'  # 14 backslash
    )

    assert [fault.place.line for fault in faults(text)] == [
        *(1, 2, 3, 6, 7, 9, 11, 12, 13, 14)
    ]


def test_at_most_fifty_faults_are_told() -> None:
    """A file that is no YAML at all: it should be that the list stays readable."""
    assert len(faults("a\n" * 1000)) == 50
    assert len(faults("".join(f"k{n}: [a: b: c]\n" for n in range(200)))) == 50


def test_faults_stand_in_the_order_of_the_file() -> None:
    """Faults are found in several passes: it should be that lines go up."""
    places = [fault.place for fault in faults("a: 1\na: 2\nkind:x\nb: [c: d: e]\n")]

    assert places == sorted(places)
    assert len(places) == 3


def test_a_fault_is_shown_with_line_and_caret() -> None:
    """People see it in a terminal: it should be that the caret is at the place."""
    with pytest.raises(FileFaultsError) as caught:
        read("kind: x\ntitle: &a b\n", "invite.yaml")

    assert str(caught.value).split("\n")[:3] == [
        "invite.yaml:2:8: “&” begins an anchor here. We do not read those.",
        "    title: &a b",
        "           ^",
    ]


def test_long_lines_are_not_shown() -> None:
    """A line of 5,000 letters fills the screen: it should be that it is left out."""
    assert faults("title: &a " + "x" * 5000)[0].line == ""


def test_names_of_a_list_make_its_items_mappings() -> None:
    """Actions have names of their own: it should be that these begin a mapping."""
    text = "actions:\n  - who: a\n    by when: b\n  - Who: c\nsay:\n  - who: d\n"

    assert examine(text, "", NAMES).data == {
        "actions": [{"who": "a", "by when": "b"}, {"Who": "c"}],
        "say": ["who: d"],
    }


def test_a_text_below_its_name_is_no_mapping() -> None:
    """A fact that is said in words: it should be that a colon in it is text."""
    text = "what:\n  Please tell us: what\nwhen:\n  dat: x\n"

    assert examine(text, "", NAMES).data == {
        "what": "Please tell us: what",
        "when": {"dat": "x"},
    }


@pytest.mark.slow
def test_a_million_odd_letters_are_read_in_time() -> None:
    """Files made to take long: it should be that the reader stays linear."""
    import time  # noqa: PLC0415

    odd = ["a: [\n", '- "\n', "k: {a\n", "x: |\n \n", "- [ \" '", ": ", "a\n", "\n"]
    begin = time.process_time()
    for piece in odd:
        examine(piece * (300_000 // len(piece)), "", NAMES)

    assert time.process_time() - begin < 15
