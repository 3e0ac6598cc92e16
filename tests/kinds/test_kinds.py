"""What every kind of document promises, whichever it is."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import BaseModel

from easyread.errors import UnknownNameError
from easyread.kinds import KINDS, free_keys, keys_under, new_file, schema
from easyread.kinds.parts.declare import FactInfo, infos_of, wordings_of
from easyread.kinds.parts.derived import model_in
from easyread.kinds.parts.fields import written
from easyread.kinds.parts.groups import FactGroup
from easyread.languages.wording import Wording
from easyread.loading import load, parse
from easyread.model import Document

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
FOLDERS = (EXAMPLES, ROOT / "content")
# A list right under the group is the list of that name.
LIST_ALONE = {"days": "when", "places": "where"}
every_kind = pytest.mark.parametrize("kind", list(KINDS))


def used(data: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield every key of a file, with the key above it."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield key, name
            yield from used(value, name)
    elif isinstance(data, list):
        for item in data:
            yield from used(item, key)


def undecided(model: type[BaseModel]) -> dict[str, object]:
    """Return a file of this kind in which every single fact is not decided yet."""
    made: dict[str, object] = {}
    for field in model.model_fields.values():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, FactGroup):
            made[str(field.alias)] = undecided(inner)
        elif "NotDecided" in str(inner) or "Statement" in str(inner):
            made[str(field.alias)] = "not decided yet"
    return made


def read(kind: str, **facts: object) -> Document:
    """Return the document that these facts make."""
    return parse(yaml.safe_dump({"kind": kind, **facts}), as_="yaml", file="test.yaml")


def test_a_kind_is_known_by_its_module() -> None:
    """It should be that a module is all it takes, and parts/ holds no kinds."""
    assert {"charter", "invite", "notes"} <= set(KINDS)
    assert "parts" not in KINDS
    assert len(KINDS) == len(set(KINDS))


def declared(model: type[BaseModel], *, lists: bool = True) -> Iterator[FactInfo]:
    """Yield what a kind declares, also in its groups, and in `lists` of them."""
    for name, info in infos_of(model).items():
        yield info
        annotation = model.model_fields[name].annotation
        inner = model_in(annotation)
        if inner and (lists or inner is annotation):
            yield from declared(inner, lists=lists)


@every_kind
def test_its_own_file_has_the_words_for_all_that_it_declares(kind: str) -> None:
    """It should be that no wording is missing, and what is not there is not said."""
    words = Wording().of(kind)
    said = {key for info in declared(KINDS[kind]) for key in wordings_of(info)}

    assert [key for key in said if not words.has(key)] == []
    assert f"{kind}.missing" in words.entries
    assert words.entry(f"answer-{kind}").symbol


@every_kind
def test_readers_are_asked_for_each_day_and_time_that_they_need(kind: str) -> None:
    """It should be that no question of a review is left out in silence."""
    words = Wording().of(kind)
    needed = [
        info
        for info in declared(KINDS[kind], lists=False)
        if info.needed and info.kind in {"day", "time"}
    ]

    assert [one.question for one in needed if not words.has(one.question)] == []


@every_kind
def test_it_says_what_readers_miss(kind: str) -> None:
    """It should be that each fact that is needed or looked for can be asked for."""
    infos = [one for one in declared(KINDS[kind]) if one.looked_for or one.needed]

    assert [one for one in infos if not one.asks and one.kind] == []
    assert [one for one in infos if one.looked_for and not one.asks] == []


@every_kind
def test_the_example_uses_every_fact(kind: str) -> None:
    """It should be that authors can look up any fact in a finished example.

    What cannot stand in one file, such as two ways to say when, has a file of its own.
    """
    files = [file.read_text("utf-8") for file in EXAMPLES.glob(f"{kind}*.yaml")]
    free = free_keys(kind)
    shown = {pair for text in files for pair in used(yaml.safe_load(text))}
    under = keys_under(kind)
    for name, group in LIST_ALONE.items():
        shown |= {(group, name)} | {
            (name, key) for above, key in shown if above == group
        }
    shown |= {  # lists of the same things, such as days and parts, serve for one another
        (other, name)
        for above, name in shown
        for other in under
        if under[other] == under.get(above)
    }

    missing = {
        (above, name)
        for above, names in keys_under(kind).items()
        for name in names
        if (above, name) not in shown
        and name
        not in {
            *("say", "symbol", "picture", "alt", "people", "allow"),
            *("list", "steps", "number", "tell by"),
        }
        and name != "allow pictures"
    }
    everywhere = {name for _, name in shown}

    assert missing == set()
    assert free <= everywhere
    assert {"say", "symbol", "list", "tell by"} <= everywhere


@every_kind
def test_the_example_has_no_faults_and_no_gaps_in_its_facts(kind: str) -> None:
    """It should be that an example could be sent, were it not for its example facts."""
    document = load(EXAMPLES / f"{kind}.yaml")

    assert document.example
    assert [fact.name for fact in document.facts if fact.state == "missing"] == []


@every_kind
def test_every_sentence_leads_back_to_the_file(kind: str) -> None:
    """It should be that also a sentence of ours stands where its fact stands."""
    path = EXAMPLES / f"{kind}.yaml"
    last = len(path.read_text("utf-8").splitlines())

    for sentence in load(path).sentences:
        assert sentence.place.file == str(path)
        assert 4 <= sentence.place.line <= last


@every_kind
def test_a_new_file_has_every_fact_and_reads_without_faults(kind: str) -> None:
    """It should be that an empty fact is missing, which is no mistake."""
    text = new_file(kind)

    document = parse(text, as_="yaml", file="new.yaml")

    keys = set(re.findall(r"^([a-z][a-z ]*):", text, re.MULTILINE))
    assert keys == keys_under(kind)[""] - {"allow pictures"}
    assert document.sentences == ()
    assert {fact.state for fact in document.facts} == {"missing"}
    assert all(fact.asks for fact in document.facts)


@every_kind
def test_a_new_file_says_what_each_fact_is_for(kind: str) -> None:
    """It should be that a comment stands above every fact to fill in."""
    lines = new_file(kind).splitlines()
    alone = [
        line
        for above, line in itertools.pairwise(lines)
        if re.match(r" *(- )?[a-z][a-z ]*:$", line) and "# " not in above
    ]

    assert alone == []
    assert "None" not in new_file(kind)


@every_kind
def test_every_fact_can_be_not_decided_yet(kind: str) -> None:
    """It should be that "not decided yet" is said plainly, whatever it is said of."""
    facts = undecided(KINDS[kind])
    facts["tell by"] = "25 February 2026"
    told = " ".join(sentence.text for sentence in read(kind, **facts).sentences)

    assert len(facts) > 3
    assert "We have not decided" in told
    assert "We will tell you by Wednesday 25 February 2026." in told
    assert "not decided yet" not in told.replace("We have not decided", "")


@every_kind
def test_without_a_day_to_be_told_one_is_missing(kind: str) -> None:
    """It should be that readers are not left to wait for ever."""
    document = read(kind, contact={"phone": "not decided yet"})

    missing = [fact for fact in document.facts if fact.name == "tell by"]
    assert [fact.state for fact in missing] == ["missing"]
    assert "We will tell you when we know." in [
        sentence.text for sentence in document.sentences
    ]


@every_kind
def test_facts_are_never_markup(kind: str) -> None:
    """It should be that stars and brackets in a name are just that."""
    name = "**[team](https://example.org)** {{ x }}"
    document = read(kind, contact={"name": name, "phone": "0151 496 0123"})

    (said,) = [one for one in document.sentences if "team" in one.text]
    assert said.text == f"You can ask {name}."
    assert [span.bold for span in said.spans] == [False]


@every_kind
def test_the_schema_names_every_key(kind: str) -> None:
    """It should be that an editor can offer all the facts there are."""
    made = schema(kind)

    assert isinstance(made["properties"], dict)
    assert set(made["properties"]) == keys_under(kind)[""]
    assert made["properties"]["kind"]["const"] == kind
    assert made["additionalProperties"] is False


def test_the_schema_is_a_schema() -> None:
    """It should be that editors can read it: the one of all kinds, and of one."""
    for made in (schema(), schema("notes")):
        Draft202012Validator.check_schema(made)


@every_kind
def test_finished_files_keep_to_the_schema(kind: str) -> None:
    """It should be that an editor finds no fault with a file that we can read."""
    files = [file for folder in FOLDERS for file in folder.glob(f"{kind}*.yaml")]
    validators = [Draft202012Validator(made) for made in (schema(kind), schema())]
    for file in files:
        data = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        data["example"] = True

        for validator in validators:
            found = [error.message for error in validator.iter_errors(data)]
            assert found == []


@every_kind
def test_the_schema_finds_an_unknown_key(kind: str) -> None:
    """It should be that a slip of the pen is marked while an author writes."""
    wrong = {"kind": kind, "titel": "Come"}

    assert list(Draft202012Validator(schema(kind)).iter_errors(wrong))


def test_the_schema_of_all_kinds_lets_the_file_choose() -> None:
    """It should be that one schema serves a folder of mixed documents."""
    made = schema()

    assert isinstance(made["oneOf"], list)
    assert [one["properties"]["kind"]["const"] for one in made["oneOf"]] == list(KINDS)


def test_an_unknown_kind_is_told_with_the_nearest() -> None:
    """It should be that a slip of the pen is mended by the message."""
    with pytest.raises(UnknownNameError, match="Do you mean “invite”"):
        new_file("invit")
    with pytest.raises(UnknownNameError, match=f"We have {', '.join(KINDS)}"):
        schema("zzz")


@every_kind
def test_every_fact_says_what_it_is_for(kind: str) -> None:
    """It should be that new files and editors can explain each key."""

    def fields(model: type[BaseModel]) -> Iterator[tuple[str, str | None]]:
        for name, field in model.model_fields.items():
            yield f"{model.__name__}.{name}", field.description
            for inner in (field.annotation, *get_args(field.annotation)):
                if isinstance(inner, type) and issubclass(inner, BaseModel):
                    yield from fields(inner)

    assert [name for name, said in fields(KINDS[kind]) if not said] == []


def test_only_text_is_a_fact() -> None:
    """It should be that a list where a line should be is refused, never lost."""
    assert written("  a line ") == "a line"
    with pytest.raises(Exception, match="This should be words on one line"):
        written(["a", "b"])
