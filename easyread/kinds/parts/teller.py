"""Says facts in sentences, with the wording and the day when people will be told more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.kinds.parts.told import Answer, Given, NotDecided
from easyread.model import Place, Section

if TYPE_CHECKING:
    from easyread.kinds.parts.facts import Facts
    from easyread.kinds.parts.told import Told
    from easyread.languages.wording import Wording
    from easyread.model import Role, SectionRole, Sentence


class Teller:
    """Turns what an author told us into the sentences that readers get.

    What is missing says nothing: the checker names it, and the pages say Draft.
    """

    def __init__(
        self, wording: Wording, place: Place, tell_by: Told | None = None
    ) -> None:
        self.wording = wording
        self.place = place
        self.tell_by = tell_by

    def within(self, facts: Facts, key: str, above: Facts) -> Teller:
        """Return a teller for the facts under `key`, with their own day to be told."""
        tell_by = getattr(facts, "tell_by", None) or self.tell_by
        return Teller(self.wording, above.place_of(key, self.place), tell_by)

    def say(
        self, key: str, place: Place | None = None, /, **facts: object
    ) -> tuple[Sentence, ...]:
        """Say the wording `key`."""
        return (self.wording.sentence(key, place or self.place, **facts),)

    def fact(
        self, key: str, what: str, /, **named: Told | None
    ) -> tuple[Sentence, ...]:
        """Say a single fact with the wording `key`, or that it is not decided yet.

        `what` names the fact in "We have not decided … yet". The wording knows the
        fact by the name that it is handed over with.
        """
        ((name, told),) = named.items()
        if told is None:
            return ()
        if isinstance(told, NotDecided):
            return self.not_decided(what, told.place)
        return self.say(key, told.place, **{name: told.inside})

    def answer(
        self, what: str, answer: Answer | None, role: Role = "plain"
    ) -> tuple[Sentence, ...]:
        """Say the author's own sentences, or that this is not decided yet."""
        if answer is None:
            return ()
        if answer.answer == "not decided":
            return self.not_decided(what, answer.place)
        return tuple(replace(sentence, role=role) for sentence in answer.sentences)

    def listed(
        self, key: str, what: str, answer: Answer | None
    ) -> tuple[Sentence, ...]:
        """Say the author's list of things, after the sentence `key` that leads to it."""
        said = self.answer(what, answer, "item")
        if answer is None or answer.answer != "sentences":
            return said
        return self.say(key, answer.place) + said

    def not_decided(self, what: str, place: Place) -> tuple[Sentence, ...]:
        """Say that we do not know yet, and when people will be told."""
        said = self.say("not-decided", place, what=self.wording.phrase(f"what-{what}"))
        if isinstance(self.tell_by, Given):
            return said + self.say("tell-by", self.tell_by.place, day=self.tell_by)
        return said + self.say("tell-later", place)

    def section(
        self,
        heading: str,
        *parts: tuple[Sentence, ...],
        role: SectionRole = "body",
        **facts: object,
    ) -> tuple[Section, ...]:
        """Return what is said under a heading: a section, or none if nothing is."""
        said = self.wording.phrase(f"heading-{heading}", **facts) if heading else ""
        return self.under(said, *parts, role=role)

    def under(
        self, heading: str, *parts: tuple[Sentence, ...], role: SectionRole = "body"
    ) -> tuple[Section, ...]:
        """Return the same under a heading that the author wrote."""
        sentences = tuple(sentence for part in parts for sentence in part)
        place = sentences[0].place if sentences else self.place
        return (Section(heading, sentences, place, role),) if sentences else ()
