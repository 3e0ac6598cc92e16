"""How sentences are read: words alone, with the picture the author wants, in sections."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Annotated, ClassVar, Final, Self, cast, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    model_validator,
)

from easyread.errors import quoted
from easyread.kinds.parts.declare import fact
from easyread.kinds.parts.fields import (
    OneLine,
    Reads,
    is_undecided,
    key_of,
    listed,
    refuse_open,
    written,
    yes_or_no,
)
from easyread.kinds.parts.groups import FactGroup, Item
from easyread.kinds.parts.problems import Problem, plain_error, refuse
from easyread.kinds.parts.values import Statement
from easyread.kinds.parts.writer import Block, Writer
from easyread.languages import current_language
from easyread.model import PeopleShown, Place, Role, Sentence, Waiver, Wish
from easyread.text.emoji import leading_emoji
from easyread.text.labels import FIRST, Label, copied_bullet_end, read_label
from easyread.text.spans import to_sentence
from easyread.text.written import Written

MOST_SYMBOLS: Final = 2
NAMES: Final = frozenset({"say", "symbol", "picture", "alt", "people", "allow"})
NO_NUMBER: Final = "none"


def _symbols(value: object) -> tuple[Written, ...]:
    """Read one symbol or a list of them."""
    names = value if isinstance(value, list) else [value]
    return tuple(name for name in map(written, names) if name)


def _waivers(value: object) -> tuple[Waiver, ...]:
    """Read the rules that a sentence may break, each with the author's reason."""
    example = "allow: {long-sentence: People asked for these words.}"
    if isinstance(value, dict):
        pairs = [(written(rule), written(reason)) for rule, reason in value.items()]
        if all(rule and reason for rule, reason in pairs):
            return tuple(
                Waiver(str(rule), str(reason), rule.place)
                for rule, reason in pairs
                if rule
            )
    elif isinstance(value, str) and not value.strip():
        return ()
    rule = value.strip() if isinstance(value, str) else "long-sentence"
    raise plain_error(
        "“allow” needs a reason.",
        "Write the rule, a colon, and why this sentence may break it.",
        example.replace("long-sentence", rule),
    )


def _people(value: object) -> PeopleShown:
    """Read whether a photo shows people, and that they agreed to it."""
    text = written(value)
    if text is None:
        return ""
    answer = text.casefold()
    if answer not in get_args(PeopleShown):
        raise plain_error(
            f"“{text}” does not say if the people in the photo agreed.",
            "Write “none” if it shows nobody. Write “agreed” if everyone in it agreed.",
        )
    return cast("PeopleShown", answer)


Symbols = Annotated[
    tuple[Written, ...],
    Reads(
        _symbols,
        {
            "type": ["string", "array", "null"],
            "items": {"type": "string"},
            "maxItems": MOST_SYMBOLS,
        },
    ),
]
Waivers = Annotated[
    tuple[Waiver, ...],
    Reads(
        _waivers,
        {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
    ),
]


People = Annotated[PeopleShown, Reads(_people, {"enum": ["none", "agreed", None]})]


class AuthorSentence(BaseModel, Item):
    """A sentence: words alone, or words with a wish for the picture beside them."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, title="Sentence", alias_generator=key_of
    )

    say: OneLine = Field(None, description="the sentence")
    symbol: Symbols = Field((), description="a picture's name, at most two, or none")
    picture: OneLine = Field(
        None, description="your own picture: a file beside this one"
    )
    alt: OneLine = Field(None, description="what your own picture shows")
    people: People = Field(
        "", description="does the photo show people? none, or agreed"
    )
    allow: Waivers = Field((), description="a rule, a colon, and a reason")

    role: ClassVar[Role] = "plain"

    @model_validator(mode="before")
    @classmethod
    def _from_words(cls, value: object) -> object:
        if isinstance(value, Written) and isinstance(value.value, bool):
            raise plain_error(
                f"“{value}” is not a sentence.", "Write a sentence, or leave this out."
            )
        return {"say": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _one_picture(self) -> Self:
        refuse("Sentence", self.problems())
        return self

    def problems(self) -> list[Problem]:
        """Return what does not go together in this sentence."""
        problems = picture_problems(self.picture, self.alt)
        if len(self.symbol) > MOST_SYMBOLS:
            problems.append(
                Problem(
                    ("symbol",),
                    "A sentence can have 2 pictures at most.",
                    "Keep the ones that show the point.",
                )
            )
        if self.symbol and self.picture:
            problems.append(
                Problem(
                    ("picture",),
                    "This sentence has a symbol and a picture.",
                    "Keep one of them.",
                )
            )
        if not self.say and (self.symbol or self.picture or self.allow):
            problems.append(
                Problem((), "There is a picture here, but no words.", "Add “say:”.")
            )
        return problems

    @property
    def wish(self) -> Wish | None:
        """The picture that the author asked for."""
        if self.picture:
            return Wish(
                why="author",
                picture=str(self.picture),
                alt=str(self.alt or ""),
                people=self.people,
                place=self.picture.place,
            )
        if not self.symbol:
            return None
        names = tuple(str(name) for name in self.symbol if name.casefold() != "none")
        return Wish(why="author", symbols=names, place=self.symbol[0].place)

    def sentences(self, role: Role = "plain") -> tuple[Sentence, ...]:
        """Return the sentences of these words. With a picture they stay together."""
        if not self.say:
            return ()
        wish = self.wish
        if wish or self.allow:
            sentence = to_sentence(_without_bullet(self.say), role, wish)
            return (replace(sentence, allow=self.allow),)
        return tuple(
            _with_emoji(_without_bullet(part), role)
            for part in current_language().split(self.say)
        )

    def blocks(self, _writer: Writer, under: str) -> Iterator[Block]:
        """Yield these words under a heading of ours."""
        yield Block(self.sentences(), under)


def _without_bullet(words: Written) -> Written:
    """Leave out a bullet that came along with words: their list has its own."""
    end = copied_bullet_end(words)
    return words.cut(end) if end else words


class AuthorStep(AuthorSentence):
    """One of several steps. It has the next number, or that which its author gives."""

    number: OneLine = Field(
        None, description="its number or letter; none: it goes on with the step above"
    )

    def labelled(self, last: Label | None) -> tuple[tuple[Sentence, ...], Label | None]:
        """Return the sentences of the step, the first with its label, and that label.

        `last` is the label of the step before it.
        """
        sentences = self.sentences("step")
        if not sentences or str(self.number or "").casefold() == NO_NUMBER:
            return sentences, last
        label = last.next if last else FIRST
        if self.number:
            given = read_label(self.number, last)
            if given is None:
                raise plain_error(
                    f"“{self.number}” is not the number of a step.",
                    "Write a number or a letter, such as 3 or b.",
                )
            label = given
        first, *more = sentences
        return (replace(first, number=str(label)), *more), label


def _with_emoji(text: Written, role: Role) -> Sentence:
    """Return a sentence; emoji in front of its words ask for their pictures."""
    emoji, start = leading_emoji(text)
    if not emoji:
        return to_sentence(text, role)
    wish = Wish(why="author", symbols=emoji, place=text.place)
    return to_sentence(text.cut(start, len(text)), role, wish)


def picture_problems(picture: OneLine, alt: OneLine) -> list[Problem]:
    """Return what is wrong with an author's own picture.

    A photo without words for it says nothing to people who cannot see it.
    """
    if picture and not alt:
        return [
            Problem(
                ("picture",),
                "This picture has no words for people who cannot see it.",
                "Add a line under it that says what it shows.",
                "alt: A brick hall with a blue door",
            )
        ]
    if alt and not picture:
        return [
            Problem(("alt",), "There is no picture for these words.", "Add “picture:”.")
        ]
    return []


@cache
def _list_of_sentences() -> TypeAdapter[tuple[AuthorSentence, ...]]:
    return TypeAdapter(tuple[AuthorSentence, ...])


def _read_statement(value: object) -> Statement | None:
    """Read sentences, from a list or from a single text."""
    place = value.place if isinstance(value, Written) else Place()
    if is_undecided(value):
        return Statement("not decided", place)
    items = value if isinstance(value, list) else [value]
    texts = _list_of_sentences().validate_python(items)
    sentences = tuple(sentence for text in texts for sentence in text.sentences())
    if not sentences:
        return None
    return Statement("sentences", sentences[0].place, sentences)


def _read_told(value: object) -> Statement | None:
    """Read sentences; a bare “no” or “none” tells readers nothing."""
    if isinstance(value, str) and (
        yes_or_no(value) is not None or value.strip().casefold() in _NOTHING
    ):
        raise plain_error(
            f"{quoted(value)} is not a sentence. Readers would see this word alone.",
            "Leave this line out, or write a sentence.",
        )
    return _read_known(value)


def _read_known(value: object) -> Statement | None:
    """Read sentences; “TBC” alone is none."""
    if isinstance(value, str) and not is_undecided(value):
        refuse_open(value)
    return _read_statement(value)


@cache
def _list_of_steps() -> TypeAdapter[tuple[AuthorStep, ...]]:
    return TypeAdapter(tuple[AuthorStep, ...])


def _read_steps(value: object) -> Statement | None:
    """Read steps, which are numbered from 1 on unless their author says otherwise."""
    items = value if isinstance(value, list) else [value]
    sentences: list[Sentence] = []
    last: Label | None = None
    for step in _list_of_steps().validate_python(items):
        labelled, last = step.labelled(last)
        sentences += labelled
    if not sentences:
        return None
    return Statement("sentences", sentences[0].place, tuple(sentences))


def _read_yes(value: object) -> Statement | None:
    """Read yes or no, or sentences."""
    answer = yes_or_no(value)
    if answer is None:
        return _read_known(value)
    place = value.place if isinstance(value, Written) else Place()
    return Statement("yes" if answer else "no", place)


def items_schema(
    *more: str, groups: Mapping[str, object] | None = None
) -> dict[str, object]:
    """Return the JSON Schema of a list of sentences, whose mappings may hold `more`.

    `groups` is the schema of other things that may stand in the list.
    """
    text = {"type": ["string", "integer", "null"]}
    some = {
        "type": ["string", "array", "null"],
        "items": {"type": "string"},
        "maxItems": MOST_SYMBOLS,
    }
    reasons = {"type": "object", "additionalProperties": {"type": "string"}}
    keys = {
        **dict.fromkeys(("say", "picture", "alt"), text),
        "symbol": some,
        "people": {"enum": ["none", "agreed", None]},
        "allow": reasons,
    }
    mapping = {
        "type": "object",
        "additionalProperties": False,
        "properties": {**keys, **dict.fromkeys(more, text)},
    }
    item = {"anyOf": [text, mapping, *([groups] if groups else [])]}
    return {"anyOf": [{"type": "array", "items": item}, text, mapping]}


# What people write under a heading that has nothing to say.
_NOTHING: Final = frozenset(
    {"n/a", "na", "nil", "nothing", "nobody", "no one", "no-one", "0"}
)
_YES_SENTENCES: Final = {"anyOf": [{"type": "boolean"}, items_schema()]}

Sentences = Annotated[
    Statement | None, Reads(_read_told, items_schema(), names=NAMES, dash=True)
]
# In a part of the author's own, “Yes” alone can be an answer.
_FreeSentences = Annotated[
    Statement | None, Reads(_read_statement, items_schema(), names=NAMES, dash=True)
]
STEP_NAMES: Final = NAMES | {"number"}
Steps = Annotated[
    Statement | None,
    Reads(_read_steps, items_schema("number"), names=STEP_NAMES, dash=True),
]
YesOrSentences = Annotated[
    Statement | None,
    Reads(_read_yes, _YES_SENTENCES, answers=("yes", "no"), names=NAMES),
]
# Yes or a reason for what is said elsewhere; no says nothing.
Reason = Annotated[Statement | None, Reads(_read_yes, _YES_SENTENCES, names=NAMES)]


class FreeSection(FactGroup):
    """What an author writes freely under a heading: sentences, things, or steps."""

    heading: OneLine = fact("the heading")
    say: _FreeSentences = fact("sentences, one on each line", undecided="said")
    list_: _FreeSentences = fact(
        "a list of things, one on each line", each="item", undecided="said"
    )

    steps: Steps = fact(
        "steps to do one after the other, which get numbers", each="step"
    )

    def blocks(self, writer: Writer, _under: str = "") -> Iterator[Block]:
        """Yield the author's sentences, then the list, then the steps."""
        sentences = self.write("say", writer) + self.write("list_", writer)
        sentences += self.write("steps", writer)
        yield Block(sentences, heading=self.heading or "")


FreeSections = Annotated[tuple[FreeSection, ...], listed]
