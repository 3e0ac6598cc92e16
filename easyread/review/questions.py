"""Questions on the key facts of a document, each with three pictures to point at.

Three pictures to choose from are the kind of question that was shown to work with
adults with a learning disability; yes-or-no questions and scales of how hard it was
do not (Huenerfauth, Feng and Elhadad 2009).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError
from easyread.kinds import KINDS
from easyread.review.answers import Answer, amounts, days, named, three, times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from easyread.languages.wording import Wording
    from easyread.model import Document, Fact, Symbol

_WAYS: Final = ("phone", "email", "text", "post", "web")


@dataclass(frozen=True, slots=True)
class Question:
    """A question, its three answers, and which of them is right."""

    asks: str
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
        self.wording = wording.of(document.kind)
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
        answers = three(right, wrong, f"{self.document.id} {key}")
        if answers:
            yield Question(self.wording.phrase(key), answers, right)

    def _kind(self) -> Iterator[Question]:
        """Ask what it is; wrong answers are documents of other kinds."""
        right = self.document.kind
        if right in KINDS:
            wrong = [self._kind_answer(kind) for kind in KINDS if kind != right]
            yield from self._question("ask-kind", self._kind_answer(right), wrong)

    def _kind_answer(self, kind: str) -> Answer:
        return self._named(f"answer-{kind}", self.wording.of(kind))

    def _asked(self, kind: str) -> list[Fact]:
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
        for fact in self._asked(kind):
            others = [one for one in self._shown(picture) if one != fact.iso]
            right, *wrong = answers(fact.iso, others)
            yield from self._question(fact.question, right, wrong)

    def _shown(self, picture: str) -> list[str]:
        """Return the facts of one sort that the document shows, each once."""
        start = f"fact:{picture}:"
        found = dict.fromkeys(
            symbol.id.removeprefix(start)
            for symbol in self._symbols()
            if symbol.id.startswith(start)
        )
        return [one for one in found if not one.startswith("--")]

    def _symbols(self) -> Iterator[Symbol]:
        for sentence in self.document.all_sentences:
            yield from sentence.pairing.symbols if sentence.pairing else ()

    def _place(self) -> Iterator[Question]:
        for fact in self._asked("place"):
            right = self._named("answer-place", place=fact.value)
            wrong = [self._named("answer-online"), self._named("answer-home")]
            yield from self._question(fact.question, right, wrong)

    def _money(self) -> Iterator[Question]:
        shown = self._shown("money")
        if len(shown) == 1:
            right, *wrong = amounts(shown[0])
            yield from self._question("ask-money", right, wrong)

    def _way(self) -> Iterator[Question]:
        """Ask for the first way to reach us; wrong are those that we do not have."""
        given = [way for way in _WAYS if way in self.facts]
        if given:
            wrong = [self._named(f"answer-{way}") for way in _WAYS if way not in given]
            right = self._named(f"answer-{given[0]}")
            yield from self._question("ask-way", right, wrong)

    def _named(self, key: str, wording: Wording | None = None, **facts: str) -> Answer:
        entry = (wording or self.wording).sentence(key, **facts)
        symbols = entry.wish.symbols if entry.wish else ()
        if not symbols:
            raise EasyReadError(f"The wording “{key}” needs a symbol.")
        return named(entry.text, symbols[0])
