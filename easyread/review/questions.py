"""Questions on the key facts of a document, each with three pictures to point at.

Three pictures to choose from are the kind of question that was shown to work with
adults with a learning disability; yes-or-no questions and scales of how hard it was
do not (Huenerfauth, Feng and Elhadad 2009).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from easyread.errors import EasyReadError
from easyread.kinds import KINDS
from easyread.languages import language_of
from easyread.pairing import find_symbol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from easyread.languages.wording import Wording
    from easyread.model import Document, Fact, Symbol

_WAYS: Final = ("phone", "email", "text", "post", "web")
ANSWERS: Final = 3
_DAY_STEPS: Final = (7, -1, 14, 1)
_MINUTE_STEPS: Final = (60, -60, 30, 120)
_FIRST_HOUR, _LAST_HOUR = 8, 20
_POUNDS: Final = (5, 10, 20, 50, 100, 200, 500)


@dataclass(frozen=True, slots=True)
class Question:
    """A question, its three answers, and which of them is right."""

    text: str
    answers: tuple[Answer, ...]
    right: Answer


def questions_of(document: Document, wording: Wording) -> tuple[Question, ...]:
    """Return a question for each key fact that three pictures can ask for."""
    asker = _Asker(document, wording)
    return tuple(asker.questions())


class _Asker:
    """The questions of one document."""

    def __init__(self, document: Document, wording: Wording) -> None:
        self.document = document
        self.wording = wording.about(document)
        self.facts = {
            fact.name: fact
            for fact in reversed(document.facts)
            if fact.state == "given"
        }

    def questions(self) -> Iterator[Question]:
        """Yield what people plan with first: what it is, when, where."""
        yield from self._kind()
        yield from self._made_from("day", "calendar", days)
        yield from self._made_from("time", "clock", times)
        yield from self._place()
        yield from self._money()
        yield from self._way()

    def _question(
        self, key: str, right: Answer, wrong: list[Answer]
    ) -> Iterator[Question]:
        answers = shuffled_answers(right, wrong, f"{self.document.id} {key}")
        if answers:
            yield Question(self.wording.phrase(key), answers, right)

    def _kind(self) -> Iterator[Question]:
        """Ask what it is; wrong answers are documents of other kinds."""
        right = self.document.kind
        if right in KINDS:
            wrong = [self._kind_answer(kind) for kind in KINDS if kind != right]
            yield from self._question("ask-kind", self._kind_answer(right), wrong)

    def _kind_answer(self, kind: str) -> Answer:
        return self._wording_answer(f"answer-{kind}", self.wording.of(kind))

    def _facts_to_ask(self, kind: str) -> list[Fact]:
        """Return the facts of one kind for which the wording has a question."""
        return [
            fact
            for fact in self.document.facts
            if fact.kind == kind
            and fact is self.facts.get(fact.name)
            and self.wording.has(fact.question)
        ]

    def _made_from(
        self,
        kind: str,
        picture: str,
        answers: Callable[[str, list[str]], list[Answer]],
    ) -> Iterator[Question]:
        """Ask for days or times; wrong answers are first those of other facts."""
        for fact in self._facts_to_ask(kind):
            others = [
                value for value in self._pictured_values(picture) if value != fact.iso
            ]
            right, *wrong = answers(fact.iso, others)
            yield from self._question(fact.question, right, wrong)

    def _pictured_values(self, picture: str) -> list[str]:
        """Return the facts of one sort that the document shows, each once."""
        start = f"fact:{picture}:"
        values = dict.fromkeys(
            symbol.id.removeprefix(start)
            for symbol in self._symbols()
            if symbol.id.startswith(start)
        )
        return [value for value in values if not value.startswith("--")]

    def _symbols(self) -> Iterator[Symbol]:
        for sentence in self.document.all_sentences:
            yield from sentence.pairing.symbols if sentence.pairing else ()

    def _place(self) -> Iterator[Question]:
        for fact in self._facts_to_ask("place"):
            right = self._wording_answer("answer-place", place=fact.value)
            wrong = [
                self._wording_answer("answer-online"),
                self._wording_answer("answer-home"),
            ]
            yield from self._question(fact.question, right, wrong)

    def _money(self) -> Iterator[Question]:
        shown = self._pictured_values("money")
        if len(shown) == 1:
            right, *wrong = amounts(shown[0])
            yield from self._question("ask-money", right, wrong)

    def _way(self) -> Iterator[Question]:
        """Ask for the first way to reach us; wrong are those that we do not have."""
        given = [way for way in _WAYS if way in self.facts]
        if given:
            wrong = [
                self._wording_answer(f"answer-{way}")
                for way in _WAYS
                if way not in given
            ]
            right = self._wording_answer(f"answer-{given[0]}")
            yield from self._question("ask-way", right, wrong)

    def _wording_answer(
        self, key: str, wording: Wording | None = None, **facts: str
    ) -> Answer:
        entry = (wording or self.wording).sentence(key, **facts)
        symbols = entry.wish.symbols if entry.wish else ()
        if not symbols:
            raise EasyReadError(f"The wording “{key}” needs a symbol.")
        return symbol_answer(entry.text, symbols[0])


class Answer(NamedTuple):
    """One answer: its words, and its picture."""

    words: str
    symbol: Symbol


def shuffled_answers(
    right: Answer, wrong: Iterable[Answer], seed: str
) -> tuple[Answer, ...]:
    """Return the right answer among two wrong ones, at a place that `seed` decides.

    The same document always asks the same. Empty where two wrong answers are missing,
    or would show the picture of another answer.
    """
    by_picture = {right.symbol.id: right}
    for answer in wrong:
        by_picture.setdefault(answer.symbol.id, answer)
    if len(by_picture) < ANSWERS:
        return ()
    place = (
        int(hashlib.sha256(seed.encode("utf-8", "replace")).hexdigest(), 16) % ANSWERS
    )
    others = list(by_picture.values())[1:ANSWERS]
    return (*others[:place], right, *others[place:])


def days(iso: str, others: Sequence[str]) -> list[Answer]:
    """Return the answer for a day, then wrong ones: others of the document, near ones."""
    day = date.fromisoformat(iso)
    nearby = [(day + timedelta(days=step)).isoformat() for step in _DAY_STEPS]
    return [_answer("calendar", value, _say_day) for value in (iso, *others, *nearby)]


def times(iso: str, others: Sequence[str]) -> list[Answer]:
    """Return the answer for a time, then wrong ones, none of them at night."""
    start = datetime.fromisoformat(f"2000-01-01T{iso}")
    steps = (start + timedelta(minutes=minutes) for minutes in _MINUTE_STEPS)
    nearby = [
        f"{step:%H:%M}" for step in steps if _FIRST_HOUR <= step.hour < _LAST_HOUR
    ]
    return [_answer("clock", value, _say_time) for value in (iso, *others, *nearby)]


def amounts(iso: str) -> list[Answer]:
    """Return the answer for an amount of money, then the amounts nearest to it."""
    amount = Decimal(iso)
    nearby = sorted(map(Decimal, _POUNDS), key=lambda pounds: abs(pounds - amount))
    return [
        _answer("money", f"{pounds:.2f}", _say_money) for pounds in (amount, *nearby)
    ]


def symbol_answer(words: str, symbol: str) -> Answer:
    """Return an answer with a picture of a symbol set."""
    return Answer(words, find_symbol(symbol))


def _answer(kind: str, iso: str, say: Callable[[str], str]) -> Answer:
    return Answer(say(iso), find_symbol(f"fact:{kind}:{iso}"))


def _say_day(iso: str) -> str:
    return language_of().say_day(date.fromisoformat(iso))


def _say_time(iso: str) -> str:
    return language_of().say_time(datetime.fromisoformat(f"2000-01-01T{iso}").time())


def _say_money(iso: str) -> str:
    return language_of().say_money(Decimal(iso))
