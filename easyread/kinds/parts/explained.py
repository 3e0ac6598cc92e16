"""Words that a document explains at length, each in a part of its own."""

from typing import Annotated, NamedTuple

from pydantic import ConfigDict, RootModel

from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.sentences import Sentences, items_schema
from easyread.kinds.parts.told import Answer
from easyread.kinds.parts.wrong import plain_error


class Explanation(NamedTuple):
    """A word, and sentences that say what it means."""

    word: str
    meaning: Answer | None


class _Explained(RootModel[dict[str, Sentences]]):
    model_config = ConfigDict(frozen=True)


def _read(value: object) -> tuple[Explanation, ...]:
    if isinstance(value, str) and not value.strip():
        return ()
    if not isinstance(value, dict):
        raise plain_error(
            "Here we need words and what they mean.",
            "Write a word and a colon. Then write sentences under it.",
            "co-production:",
        )
    read = _Explained.model_validate(value).root
    return tuple(Explanation(str(word), meaning) for word, meaning in read.items())


Explained = Annotated[
    tuple[Explanation, ...],
    Reads(
        _read,
        {"type": ["object", "null"], "additionalProperties": items_schema()},
        free=True,
    ),
]
