"""Writes facts as the sentences that readers get."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from easyread.kinds.parts.values import Given, NotDecided, Statement
from easyread.model import Place, Section
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from easyread.kinds.parts.declare import FactInfo
    from easyread.kinds.parts.values import Value
    from easyread.languages.wording import Wording
    from easyread.model import SectionRole, Sentence


class Block(NamedTuple):
    """Sentences of one section: under a heading of our wording, or of the author's.

    Blocks that follow each other under the same `under` make one section.
    """

    sentences: tuple[Sentence, ...]
    under: str = ""
    heading: str = ""


class Writer:
    """Writes facts with the wording of a kind.

    What is missing says nothing: the checker names it, and the pages say Draft.
    `place` is where a sentence of ours stands that has no fact of its own, `tell_by`
    the day when people will be told what is not decided yet. Facts whose names
    are in `skipped` were said before.
    """

    def __init__(
        self,
        wording: Wording,
        place: Place,
        tell_by: Value | None = None,
        skipped: frozenset[str] = frozenset(),
    ) -> None:
        self.wording = wording
        self.place = place
        self.tell_by = tell_by
        self.skipped = skipped

    def within(self, place: Place, tell_by: Value | None) -> Writer:
        """Return a writer for a group of facts at `place`, with its own `tell_by`."""
        return Writer(self.wording, place, tell_by or self.tell_by, self.skipped)

    def say(
        self, key: str, place: Place | None = None, /, **facts: object
    ) -> tuple[Sentence, ...]:
        """Return the sentence of the wording `key`, with these facts in it."""
        return (self.wording.sentence(key, place or self.place, **facts),)

    def value(self, info: FactInfo, value: object) -> tuple[Sentence, ...]:
        """Return the sentences of a value, with the wordings that `info` names."""
        match value:
            case NotDecided() | Statement(answer="not decided"):
                return self.not_decided(info.undecided, value.place)
            case Given() if info.says:
                return self.given(info.says, value.inside)
            case Statement():
                return tuple(self._statement(info, value))
            case _:
                return ()

    def given(self, key: str, value: Given) -> tuple[Sentence, ...]:
        """Return a given fact in the wording `key`, under the one name used there.

        A place that is none, such as “online” or “on Zoom”, has a wording of its own.
        """
        key = self.place_key(key, value)
        return self.say(key, value.place, **{self.wording.fact_name(key): value})

    def place_key(self, key: str, value: Given) -> str:
        """Return the wording of a place: that of `key`, or of one that is online."""
        own = f"{key}-{value.iso.partition(' ')[0]}"
        return own if value.iso and self.wording.has(own) else key

    def _statement(self, info: FactInfo, statement: Statement) -> Iterator[Sentence]:
        before: tuple[str, ...] = (info.says,) if info.says else ()
        after = info.after
        if statement.answer != "sentences":
            before, after = (info.yes if statement.answer == "yes" else info.no), ()
        for key in before:
            yield from self.say(key, statement.place)
        for sentence in statement.sentences:
            yield replace(sentence, role=info.each)
        for key in after:
            yield from self.say(key, statement.place)

    def not_decided(
        self, what: str, place: Place, *, named: bool = False
    ) -> tuple[Sentence, ...]:
        """Return that `what` is not decided, and when people will be told.

        `what` is the wording that names it, such as "what-day". Where it is `named`,
        the second sentence has that name too: readers may look for the new day.
        """
        name = self.wording.phrase(what)
        sentences = self.say("not-decided", place, what=name)
        if isinstance(self.tell_by, Given):
            if named:
                day = self.tell_by
                return sentences + self.say(
                    "tell-what-by", day.place, new=name, day=day
                )
            return sentences + self.given("tell-by", self.tell_by)
        return sentences + self.say("tell-later", place)

    def heading(self, under: str, value: object) -> str:
        """Return the heading for a value: that for the author's own sentences, if any."""
        if isinstance(value, Statement) and value.answer == "sentences":
            own = f"{under}-given"
            return own if self.wording.has(f"heading-{own}") else under
        return under

    def sections(
        self, blocks: Iterable[Block], role: SectionRole = "body"
    ) -> Iterator[Section]:
        """Yield sections of these blocks. Blocks without sentences make none."""
        waiting = Block(())
        for block in blocks:
            if block.under and block.under == waiting.under:
                sentences = waiting.sentences + block.sentences
                waiting = block._replace(sentences=sentences)
                continue
            yield from self._section(waiting, role)
            waiting = block
        yield from self._section(waiting, role)

    def _section(self, block: Block, role: SectionRole) -> Iterator[Section]:
        if block.sentences:
            heading, place = str(block.heading), block.sentences[0].place
            if block.under:
                heading = self.wording.phrase(f"heading-{block.under}")
            elif isinstance(block.heading, Written):
                place = block.heading.place
            yield Section(heading, block.sentences, place, role)
