"""What the reader makes of a YAML file: the data, and the place of every word."""

import pytest

from easyread.errors import FileFaultsError
from easyread.loading.formats.yaml import examine, read
from easyread.loading.source import Data, Source
from easyread.text.written import Written


def plain(data: Data) -> object:
    """Return the data without places, to compare it."""
    if isinstance(data, dict):
        return {str(name): plain(value) for name, value in data.items()}
    if isinstance(data, list):
        return [plain(item) for item in data]
    return str(data)


def loaded(text: str | bytes) -> object:
    """Return what the reader makes of a file, without places."""
    return plain(read(text, "test.yaml").data)


def value(text: str) -> Written:
    """Return the value of `x` in a file."""
    found = source(text).data
    assert isinstance(found, dict)
    made = found[Written("x")]
    assert isinstance(made, Written)
    return made


def source(text: str) -> Source:
    """Read a file that has no faults."""
    return read(text, "test.yaml")


def in_list(words: str) -> object:
    """Return the one item of a list of sentences."""
    made = loaded(f"say:\n  - {words}\n")
    assert isinstance(made, dict)
    assert len(made["say"]) == 1
    return made["say"][0]


def complaints(text: str | bytes) -> list[str]:
    """Return place and message of every fault."""
    with pytest.raises(FileFaultsError) as caught:
        read(text, "test.yaml")
    return [
        f"{fault.place.line}:{fault.place.column} {fault.message}"
        for fault in caught.value.faults
    ]


@pytest.mark.parametrize(
    "words",
    ["10:30", "09:30", "no", "NO", "on", "yes", "0123", "1_000", "1.10", "2026-13-45"],
)
def test_words_that_yaml_changes_stay_words(words: str) -> None:
    """A time, a no or a room number: it should be that the author's text is kept."""
    found = value(f"x: {words}\n")

    assert found == words
    assert found.value == words


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("true", True),
        ("False", False),
        ("12", 12),
        ("-3", -3),
        ("null", None),
        ("", None),
    ],
)
def test_only_plain_values_are_typed(words: str, meant: object) -> None:
    """True, false, nothing and whole numbers: it should be that these have a value."""
    assert (
        value(f"x: {words}\n").value is meant or value(f"x: {words}\n").value == meant
    )


@pytest.mark.parametrize("words", ["1234567890123456", "'12'", '"true"', "~", "1.0"])
def test_other_values_are_text(words: str) -> None:
    """Long numbers and quoted values: it should be that these are text."""
    assert isinstance(value(f"x: {words}\n").value, str)


@pytest.mark.parametrize("words", ["yes", "no", "on", "off"])
def test_yes_and_no_stay_words(words: str) -> None:
    """YAML 1.1 reads yes as true: it should be that the page says what was written."""
    found = source(f"x: {words}\n")

    assert plain(found.data) == {"x": words}
    assert not found.notes  # the author gets what they mean: there is nothing to say


def test_same_name_twice_names_the_first_line() -> None:
    """One of them would be lost: it should be that the file is refused."""
    assert complaints("a: 1\nb: 2\na: 3\n") == [
        "3:1 “a” stands here twice. It is in line 1 too."
    ]


def test_a_hash_in_words_is_kept() -> None:
    """`Room #4 on Monday` lost its end in YAML: it should be that all words stay."""
    assert loaded("name: Room #4 on Monday\n") == {"name": "Room #4 on Monday"}
    assert in_list("We meet in Room #4 on Monday.") == "We meet in Room #4 on Monday."


def test_a_comment_after_a_fact_is_left_out() -> None:
    """A hash and a space after a fact: it should be that this is a comment."""
    assert loaded("date: 4 March # a Wednesday\nn: # empty\n") == {
        "date": "4 March",
        "n": "",
    }


def test_a_number_after_a_hash_in_a_fact_is_told() -> None:
    """`what: Ticket # 4` loses its end: it should be that the author is told."""
    found = source("what: Ticket # 4\nday: 4 March # not sure yet\nn: # empty\n")

    assert [(one.place.line, one.message) for one in found.notes] == [
        (1, "“# 4” is not on the page.")
    ]


def test_a_hash_in_a_sentence_is_shown_with_a_note() -> None:
    """A sentence is text: it should be that only two spaces begin a comment there."""
    found = source("say:\n  - Press # to talk.\n  - Wait.  # not long\n")

    assert plain(found.data) == {"say": ["Press # to talk.", "Wait."]}
    assert [note.place.line for note in found.notes] == [2]


def test_nested_aliases_are_refused() -> None:
    """450 bytes stood for 10^9 values: it should be that no alias is followed."""
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n"
        for n in range(9)
    )

    assert complaints(bomb)[:2] == [
        "1:4 “&” begins an anchor here. We do not read those.",
        "2:4 “&” begins an anchor here. We do not read those.",
    ]


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("x: *a\n", "1:4", "an alias"),
        ("x: [*a, b]\n", "1:5", "an alias"),
        ("x: {a: &b c}\n", "1:8", "an anchor"),
        ("x: !!python/object/apply:os.system [ls]\n", "1:4", "a tag"),
        ("x: [!!str a]\n", "1:5", "a tag"),
        ("&a x: 1\n", "1:1", "anchors or tags"),
        ("? [a]\n: b\n", "1:1", "no name"),
        ("? a: b\n", "1:1", "A name must be plain words"),
        ("{[a]: b}\n", "1:2", "A name must be plain words"),
        ("{{a: b}: b}\n", "1:2", "A name must be plain words"),
    ],
)
def test_signs_of_yaml_are_refused(text: str, where: str, what: str) -> None:
    """Anchors, aliases, tags, complex names: it should be that each is refused."""
    assert any(said.startswith(where) and what in said for said in complaints(text))


def test_merge_bombs_are_refused() -> None:
    """Eight levels took 11 seconds: it should be that no merge is done."""
    assert complaints("a: 1\n<<: b\nc: {<<: d}\n") == [
        "2:1 We do not read merges (<<).",
        "3:5 We do not read merges (<<).",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "x: " + "[" * 30_000 + "]" * 30_000,
        "[" * 30_000 + "]" * 30_000,
        "\n".join(" " * step + "a:" for step in range(40)),
        "\n".join(" " * step + "a:" for step in range(900)),
        "x:\n  - say: " + "[" * 30 + "]" * 30,
        "x: {a: [" + "[" * 30 + "]" * 31 + "}\n",
    ],
)
def test_deep_files_are_refused(text: str) -> None:
    """30,000 brackets crashed Python: it should be that depth has a limit."""
    assert any("too deep" in said for said in complaints(text + "\ny: z"))


def test_what_is_too_deep_hides_no_other_fault() -> None:
    """YAML gave up at the brackets: it should be that the lines below are read."""
    text = "x: [a,\n  " + "[" * 3_000 + "]" * 3_000 + "]\ny: 1\ny: 2\n"

    assert complaints(text) == [
        "2:33 This is too deep: more than 32 lists in one another.",
        "4:1 “y” stands here twice. It is in line 3 too.",
    ]


def test_what_is_just_deep_enough_is_read() -> None:
    """32 in one another: it should be that the limit itself is allowed."""
    assert loaded("x: " + "[" * 31 + "]" * 31 + "\n")
    assert loaded("\n".join(" " * step + "a:" for step in range(32)))


@pytest.mark.parametrize("brackets", [30_000, 400_000])
def test_brackets_without_partners_are_refused(brackets: int) -> None:
    """Half a deep list: it should be that it is refused at once."""
    assert complaints("x: " + "[" * brackets) == [
        "1:4 The “[” that begins here has no “]”."
    ]


@pytest.mark.parametrize("text", ['x: "\\ud800"\n', "x: a\ud800\n"])
def test_half_characters_are_refused(text: str) -> None:
    """A surrogate broke the PDF writer: it should be that it never gets that far."""
    assert len(complaints(text)) == 1


@pytest.mark.parametrize(
    "text", ["x: a\x07b\n", "x: a\x00\n", "x: \x1b[31m\n", 'x: "\\a"\n', "x: a\x85b\n"]
)
def test_invisible_characters_are_refused(text: str) -> None:
    """No one can see them: it should be that the author is shown where they are."""
    assert "no one can see" in complaints(text)[0]


def test_large_files_are_refused_before_they_are_read() -> None:
    """More than 1 MB: it should be that not even the bytes are decoded."""
    assert complaints(b"\xff" * 1_000_001) == [
        "1:1 This file is too large: 1,000,001 bytes. We read 1,000,000."
    ]
    assert loaded("x: y\n" + "#" * 999_995) == {"x": "y"}


@pytest.mark.parametrize("start", [b"PK\x03\x04\0\0", b"%PDF-1.7\n", b"\x89PNG\r\n\0"])
def test_a_file_of_word_is_told_as_one(start: bytes) -> None:
    """Renamed, not saved as text: it should be that one fault says so, and not fifty."""
    assert complaints(start + bytes(range(256)) * 9) == [
        "1:1 This is a Word, PDF or picture file. We read plain text."
    ]


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_codings_of_word_processors_are_read(coding: str) -> None:
    """Windows programs save UTF-16 and byte order marks: it should be that both work."""
    assert loaded("x: 5 £\n".encode(coding)) == {"x": "5 £"}


def test_a_bad_byte_has_its_line() -> None:
    """A file in an old coding: it should be that each bad line is shown."""
    assert complaints("a: é\nb: 5\nc: cost £5\n".encode("cp1252")) == [
        "1:4 This letter is not written in UTF-8.",
        "3:9 This letter is not written in UTF-8.",
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("x: " + "a" * 20_001, "This text is too long"),
        ("x: '" + "a" * 20_001 + "'", "This text is too long"),
        ("k" * 201 + ": a", "This name is too long"),
        pytest.param(
            "x: [" + "a," * 200_001 + "]", "too many things", marks=pytest.mark.slow
        ),
        ("a: 1\n---\nb: 2\n", "A second document begins here"),
    ],
)
def test_each_limit_is_named(text: str, what: str) -> None:
    """Too long or too many: it should be that the fault says which limit."""
    assert what in complaints(text)[0]


def test_names_and_texts_at_the_limit_are_read() -> None:
    """Exactly as long as allowed: it should be that it is read."""
    assert loaded("k" * 200 + ": " + "a" * 20_000) == {"k" * 200: "a" * 20_000}


SENTENCES = {
    "colon": "Please tell us: what do you need?",
    "comma": "Bring a drink, a pen, and your phone.",
    "hash": "We are in room #4 today.",
    "bold first": "**Co-production** means working together.",
    "link first": "[Read more](https://example.org) about us.",
    "bracket": "[Draft] We will talk.",
    "whole bracket": "[name, food]",
    "brace": "{We} will talk.",
    "whole brace": "{We: talk}",
    "double quotation": '"Nothing about us" is our rule.',
    "two quotations": '"Yes," they said. "We want that."',
    "single quotation": "'Tis the season.",
    "curly quotation": "“Nothing about us without us”: our rule.",
    "curly single": "‘Help’ is a word, we use it.",
    "at": "@halton is our name.",
    "star": "*Important words.",
    "and": "&more to come.",
    "exclamation": "!Stop.",
    "percent": "% of people said yes.",
    "bar": "| is a line.",
    "more than": "> is a sign.",
    "backtick": "`code` is a word.",
    "dash": "- is a dash.",
    "two dashes": "-- is a dash.",
    "question": "? is a sign.",
    "equals": "= is a sign.",
    "comma first": ", is a sign.",
    "hash first": "#easyread is our tag.",
    "colon last": "We will talk about:",
    "colon first": ": is a sign.",
    "web address": "Go to https://example.org/a#b: it is new.",
    "name of a fact": "food: we will have lunch.",
    "time": "10:30: we begin.",
    "emoji": "😀 Hello: welcome 😀 #1.",
    "apostrophe": "It's what you don't say: that's it.",
}


@pytest.mark.parametrize("words", SENTENCES.values(), ids=SENTENCES)
def test_sentences_in_a_list_are_text(words: str) -> None:
    """Signs that mean something to YAML: it should be that a sentence is text."""
    assert in_list(words) == words


@pytest.mark.parametrize("words", SENTENCES.values(), ids=SENTENCES)
def test_a_list_may_stand_right_below_its_name(words: str) -> None:
    """No step to the right is needed: it should be that sentences are text there."""
    assert loaded(f"say:\n- {words}\n- Next: one.\n") == {"say": [words, "Next: one."]}


@pytest.mark.parametrize(
    "words",
    [
        words
        for name, words in SENTENCES.items()
        if name not in {"whole bracket", "whole brace", "star", "and", "exclamation"}
    ],
)
def test_facts_are_text(words: str) -> None:
    """The same signs after a name and a colon: it should be that these are text."""
    assert value(f"x: {words}\n") == words
    assert loaded(f"say:\n  - say: {words}\n    symbol: a\n") == {
        "say": [{"say": words, "symbol": "a"}]
    }


def test_each_sentence_keeps_its_column() -> None:
    """A colon and a quotation mark before it: it should be that the column is right."""
    found = source("say:\n  - Hello: “you”\n").data
    assert isinstance(found, dict)
    items = found[Written("say")]
    assert isinstance(items, list)
    words = items[0]
    assert isinstance(words, Written)

    assert (words.place.line, words.place.column) == (2, 5)
    assert (words.at(7).line, words.at(7).column) == (2, 12)


def test_sentences_go_on_in_the_next_line() -> None:
    """Long sentences are wrapped: it should be that the words after them belong."""
    text = (
        "say:\n  - We want to know: what\n    do you: need?\n\n    Tell us.\n  - Next\n"
    )

    assert loaded(text) == {
        "say": ["We want to know: what do you: need?\nTell us.", "Next"]
    }
    assert places(text, "do you") == (3, 5)


def test_texts_may_begin_below_their_name() -> None:
    """A value in the next line: it should be that it is read as text."""
    assert loaded("say:\n  Please tell us: what\n  do you need?\n") == {
        "say": "Please tell us: what do you need?"
    }


def places(text: str, words: str) -> tuple[int, int]:
    """Return where the letters of `words` stand, asked of the text that has them."""

    def look(data: Data) -> tuple[int, int] | None:
        if isinstance(data, Written):
            at = data.find(words)
            return (data.at(at).line, data.at(at).column) if at >= 0 else None
        parts = data.values() if isinstance(data, dict) else data
        return next((found for part in parts if (found := look(part))), None)

    found = look(source(text).data)
    assert found
    return found


@pytest.mark.parametrize(
    ("text", "words", "where"),
    [
        ('x: "a \\"b\\" needle"\n', "needle", (1, 13)),
        ('x: "\\u00e9 needle"\n', "needle", (1, 12)),
        ('x: "\\x41\\U0001F600 needle"\n', "needle", (1, 20)),
        ("x: 'it''s a needle'\n", "needle", (1, 13)),
        ('x: "one\n  two\n\n  needle three"\n', "needle", (4, 3)),
        ("x: 'one\n  needle'\n", "needle", (2, 3)),
        ('x: "one \\\n   needle"\n', "needle", (2, 4)),
        ('x: "one\\\n\n   needle"\n', "needle", (3, 4)),
        ("x: |\n  one\n\n  needle\n", "needle", (4, 3)),
        ("x: >-\n  one\n  two needle\n", "needle", (3, 7)),
        ("x: |2\n    one\n   needle\n", "needle", (3, 4)),
        ("x: |\n  a\n  b\n  a\n  a needle\n", "needle", (5, 5)),
        ("x: >\n  one\n    needle\n\n  two\n", "needle", (3, 5)),
        ("x: [a, 'b ''c'' needle']\n", "needle", (1, 17)),
        ("x: {a: needle, b: c}\n", "needle", (1, 8)),
        ("x: one\n  needle two\n", "needle", (2, 3)),
        ("x: a\u200bb needle\n", "needle", (1, 8)),
        ("x: 😀 needle\n", "needle", (1, 6)),
    ],
)
def test_every_letter_knows_its_place(
    text: str, words: str, where: tuple[int, int]
) -> None:
    """Escapes, folds and doubled marks: it should be that line and column are exact."""
    assert places(text, words) == where


def test_lines_that_are_the_same_keep_their_own_places() -> None:
    """A block says the same twice: it should be that each has its own line."""
    text = value("x: |\n  go\n  go\n")

    assert [text.at(at).line for at in (0, 3)] == [2, 3]


def test_names_know_their_places() -> None:
    """Faults point at names: it should be that each has its line and column."""
    found = source("when:\n  date: x\n  start: y\n")

    assert found.place(["when", "start"]).line == 3
    assert found.place(["when", "gone", "further"]).line == 1


def test_spaces_of_word_processors_are_spaces() -> None:
    """A no-break space before a name: it should be that it counts as a space."""
    text = (
        "when:\n\u00a0\u00a0date:\u00a04\u00a0March\n\u2003\u2003start: 10\u202f am\n"
    )

    assert loaded(text) == {"when": {"date": "4 March", "start": "10  am"}}


def test_line_ends_of_all_systems_are_read() -> None:
    """Windows and old Mac line ends: it should be that lines are counted the same."""
    assert places("a: 1\r\nx: a needle\r\n", "needle") == (2, 6)
    assert places("a: 1\rx: a needle\r", "needle") == (2, 6)


def test_hidden_marks_are_left_out_of_words() -> None:
    """A zero-width space in a copied word: it should be that the word is whole."""
    assert loaded("x: work\u200bsh\u00adop\n") == {"x": "workshop"}


def test_curly_quotation_marks_stay() -> None:
    """Word makes them: it should be that they are letters like others."""
    assert value("x: “Hello”\n") == "“Hello”"


def test_a_file_in_brackets_is_read() -> None:
    """JSON is YAML too: it should be that it is read the same."""
    assert loaded('{"kind": "invite", "say": ["a: b", "c"]}') == {
        "kind": "invite",
        "say": ["a: b", "c"],
    }


def test_a_mapping_with_a_wrong_first_name_is_a_mapping() -> None:
    """A slip in `say` with `symbol` below: it should be that no name becomes text."""
    assert loaded("say:\n  - sya: Hello\n    symbol: a\n") == {
        "say": [{"sya": "Hello", "symbol": "a"}]
    }


def test_an_empty_file_is_empty() -> None:
    """Nothing at all, or comments: it should be that this is no fault."""
    assert loaded("") == ""
    assert loaded("# only\n\n---\n") == ""


def test_the_pure_loader_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the C loader is missing: it should be that the other does the work."""
    import yaml  # noqa: PLC0415

    text = 'x: "a\\u00e9"\nsay:\n  - Hello: you\n'
    with_c = loaded(text)
    monkeypatch.setattr(
        "easyread.loading.formats.yaml.yaml_loader", lambda: yaml.SafeLoader
    )

    assert loaded(text) == with_c
    assert len(complaints('x: "\\ud800"\n')) == 1


def test_faulty_files_still_show_what_can_be_read() -> None:
    """One bad line: it should be that the rest is there for further faults."""
    found = examine("a: 1\nb: [a: b: c]\nc: 2\n", "test.yaml")

    assert plain(found.data) == {"a": "1", "b": "", "c": "2"}
    assert len(found.faults) == 1
