"""Plain text for the checker: sentences, bullets, places."""

from pathlib import Path

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import load, parse


def test_lines_hold_sentences(tmp_path: Path) -> None:
    """A letter as a text file: it should be that each sentence has its place."""
    file = tmp_path / "letter.txt"
    file.write_text("Hello you. We meet at 2pm.\n\n  • a pen\n- a drink\n1. Sit.\n")
    document = load(file)

    assert [
        (one.text, one.role, one.place.line, one.place.column)
        for one in document.sentences
    ] == [
        ("Hello you.", "plain", 1, 1),
        ("We meet at 2pm.", "plain", 1, 12),
        ("a pen", "item", 3, 5),
        ("a drink", "item", 4, 3),
        ("Sit.", "step", 5, 4),
    ]
    assert (document.kind, document.title) == ("text", "letter")


def test_nothing_in_a_text_is_yaml() -> None:
    """Colons, dashes and names: it should be that a text is only text."""
    text = "kind: invite\n---\ntitle: [x]\n"

    assert parse(text, "txt").sentences[0].text == "kind: invite"


def test_an_empty_text_has_no_sentences() -> None:
    """Nothing to check: it should be that this is no fault."""
    assert parse("", "txt").sentences == ()
    assert parse("", "md").sentences == ()


@pytest.mark.parametrize("text", ["a\n\n" * 10_001, "a\n" * 2_001])
@pytest.mark.parametrize("as_", ["md", "txt"])
def test_long_texts_are_refused(text: str, as_: str) -> None:
    """More lines than anyone reads: it should be that we say how many we read."""
    with pytest.raises(FileFaultsError, match=r"too long|no empty line"):
        parse(text, as_)
