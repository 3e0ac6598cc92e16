"""Questions on the key facts of a document, each with three pictures to point at.

Three pictures to choose from are the kind of question that was shown to work with
adults with a learning disability; yes-or-no questions and scales of how hard it was
do not (Huenerfauth, Feng and Elhadad 2009).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError
from easyread.review.answers import Answer, amounts, days, named, three, times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from easyread.languages.wording import Wording
    from easyread.model import Document, Fact, Symbol

# Facts with a picture made from them: name of the fact, wording of the question.
_DAYS: Final = {
    "day": "ask-day",
    "reply by": "ask-reply-by",
    "next meeting": "ask-next-day",
}
_TIMES: Final = {
    "arrive": "ask-arrive",
    "start": "ask-start",
    "finish": "ask-finish",
    "next start": "ask-next-start",
}
_WAYS: Final = ("phone", "email", "text", "post", "web")
_KINDS: Final = ("invite", "charter", "notes")


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
        self.wording = wording
        self.facts = {
            fact.name: fact
            for fact in reversed(document.facts)
            if fact.state == "given"
        }

    def questions(self) -> Iterator[Question]:
        """Yield what people plan with first: what it is, when, where."""
        yield from self._kind()
        yield from self._made_from(_DAYS, "calendar", days)
        yield from self._made_from(_TIMES, "clock", times)
        yield from self._place()
        yield from self._money()
        yield from self._way()

    def _question(
        self, key: str, right: Answer, wrong: list[Answer]
    ) -> Iterator[Question]:
        answers = three(right, wrong, f"{self.document.id} {key}")
        if answers:
            asks = self.wording.phrase(key, kind=self.document.kind)
            yield Question(asks, answers, right)

    def _kind(self) -> Iterator[Question]:
        kind = self.document.kind
        if kind in _KINDS:
            answers = {one: self._named(f"answer-{one}") for one in _KINDS}
            right = answers.pop(kind)
            yield from self._question("ask-kind", right, list(answers.values()))

    def _made_from(
        self,
        keys: dict[str, str],
        picture: str,
        answers: Callable[[str, list[str]], list[Answer]],
    ) -> Iterator[Question]:
        """Ask for days or times; wrong answers are first those of other facts."""
        for name, key in keys.items():
            fact = self.facts.get(name)
            if fact and fact.iso:
                others = [one for one in self._shown(picture) if one != fact.iso]
                right, *wrong = answers(fact.iso, others)
                yield from self._question(key, right, wrong)

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
        place: Fact | None = self.facts.get("place")
        if place:
            right = self._named("answer-place", place=place.value)
            wrong = [self._named("answer-online"), self._named("answer-home")]
            yield from self._question("ask-place", right, wrong)

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

    def _named(self, key: str, **facts: str) -> Answer:
        entry = self.wording.sentence(key, **facts)
        symbols = entry.wish.symbols if entry.wish else ()
        if not symbols:
            raise EasyReadError(f"The wording “{key}” needs a symbol.")
        return named(entry.text, symbols[0])
