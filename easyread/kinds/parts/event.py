"""An event that people are asked to: what it is called, and that it is cancelled.

A kind that is about one is a `KindOfEvent`. Then its files can have `event:` and
`cancelled:`, and its wording has “cancelled-is”, “cancelled-all”, “cancelled-day”,
“cancelled-from”, “cancelled-days” with one for each of `Times.span`, “heading-cancelled” and what `KindWithChanges` asks for.

A cancelled event asks nobody to come or to reply: readers get that it is cancelled, why,
what the author adds, and whom to ask.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Annotated, ClassVar, Final, TypeGuard

from easyread.errors import quoted
from easyread.kinds.parts.author_text import Reason
from easyread.kinds.parts.changed import KindWithChanges
from easyread.kinds.parts.contact import Contact, Ways
from easyread.kinds.parts.declare import dashed, fact, infos_of
from easyread.kinds.parts.fields import Reads, is_undecided, written
from easyread.kinds.parts.kind import Kind
from easyread.kinds.parts.meeting import Times
from easyread.kinds.parts.problems import Problem, plain_error, refuse
from easyread.kinds.parts.reply import Reply
from easyread.kinds.parts.values import Given, Statement
from easyread.kinds.parts.writer import Block, Writer
from easyread.languages import current_language
from easyread.languages.wording import Wording
from easyread.model import Fact, Section, Sentence
from easyread.text.written import Written

_CANCELLED: Final = re.compile(
    r"(?:it is |is )?(?:cancell?ed|called off|off)[.!]?", re.IGNORECASE
)
_BEGINS: Final = re.compile(
    r" *(?:it is |is )?(?:cancell?ed|called off)\b", re.IGNORECASE
)
# What says that an event is not off, but at another time or place.
_MOVED: Final = re.compile(
    r"\b(?:date|day|time|place|venue|room|event|meeting|it|we)(?: has| have| is| are)?"
    r"(?: now)?(?: been)? (?:changed|moved) (?:to|until|from)\b"
    r"|\b(?:postponed|put off|put back|delayed|rescheduled|moved)"
    r" (?:to|until|till) (?!bad|poor|heavy|ill)"
    r"|^(?:it is |this is )?(?:postponed|rescheduled)[.!]?$"
    r"|\b(?:the )?new (?:date|day|time|place|venue) is\b",
    re.IGNORECASE,
)
# What makes a reason of a line: any other word than those beside a day.
_REASON: Final = re.compile(r"(?i)\b(?!(?:and|on|only|day|or|to)\b)[^\W\d_]+")
# What the read-back calls the days of an event that is no longer again and again.
_NOT: Final = {
    "when.every": "not every",
    "when.from": "not from",
    "when.until": "not until",
}
# What people write for an event that is put off, as if it were a fact.
_PUT_OFF: Final = frozenset(
    [
        "postponed",
        "postpone",
        "put off",
        "delayed",
        "rescheduled",
        "new date",
        "new day",
    ]
)
# What a cancelled event still says; its day is one of the facts.
_STAYS: Final = frozenset({"from", "event", "cancelled", "changed", "when", "contact"})


def _noun(value: object) -> Given | None:
    text = written(value)
    if text is None:
        return None
    if is_undecided(text) or not any(map(str.isalpha, text)):
        raise plain_error(
            f"“{text}” does not say what people are asked to.",
            "Write a word for it, like workshop, disco or day out.",
        )
    return Given(current_language().read_noun(text), text.place)


Noun = Annotated[Given | None, Reads(_noun, {"type": ["string", "null"]})]


class WithNoun(Kind):
    """A kind whose files can say what the event is called that they are about."""

    first: ClassVar[tuple[str, ...]] = ("event",)

    event: Noun = fact(
        "what it is, like workshop, disco or day out; meeting if you leave it out",
        asks="what kind of event it is",
    )

    @property
    def noun(self) -> str:
        """The author's noun for the event, or nothing."""
        return self.event.says if self.event else ""


class KindOfEvent(WithNoun, KindWithChanges):
    """A kind that asks people to an event: a meeting, a workshop, a day out."""

    first: ClassVar[tuple[str, ...]] = ("event", "cancelled", "changed")

    cancelled: Reason = fact(
        "only if all of it is cancelled: why, in a sentence",
        asks="that it is cancelled",
        role="cancelled",
        front=True,
    )

    @classmethod
    def _from_text(cls, value: object) -> object:
        """Take “cancelled” for what it means, in the place of a day or of a change."""
        data = super()._from_text(value)
        if not isinstance(data, dict):
            return data
        refuse(cls.__name__, [*_half_said(data), *_put_off(data)])
        kept, told = dict(data), dict[Written, object]()
        changes = data.get("changed") or []
        changes = changes if isinstance(changes, list) else [changes]
        for one in filter(_is_cancelling, changes):
            now = one["now"]
            told.setdefault(
                Written("cancelled", now.place), one.get("why") or _yes(now)
            )
        if told:
            kept["changed"] = [one for one in changes if not _is_cancelling(one)]
        for key, one in data.items():
            if key == "changed":
                continue
            if _says_cancelled(one) and key != "cancelled":
                told.setdefault(Written("cancelled", one.place), _yes(one))
                del kept[key]
            elif isinstance(one, dict) and _says_cancelled(one.get("date")):
                day = one["date"]
                told.setdefault(Written("cancelled", day.place), _yes(day))
                kept[key] = {name: part for name, part in one.items() if name != "date"}
        return kept if "cancelled" in kept or not told else {**kept, **told}

    def problems(self) -> Iterator[Problem]:
        """Yield a day, or a part of one, in the place of the reason."""
        yield from super().problems()
        said = self.cancelled.sentences if self.cancelled else ()
        for one in said:
            if _MOVED.search(one.text):
                yield Problem(
                    ("cancelled",),
                    f"{quoted(one.text)} says that there is something new. “cancelled:”"
                    " says that there is nothing.",
                    "Take “cancelled:” out. Write the new day or place, or “not decided"
                    " yet”. Then write the old one under “changed:”, with “fact:” and"
                    " “was:”.",
                )
                continue
            found = current_language().find_facts(one.text)
            left = one.text
            for part in found:
                left = left.replace(part.text, "", 1)
            if found and not _REASON.search(left):
                yield Problem(
                    ("cancelled",),
                    f"{quoted(one.text)} is no reason. “cancelled:” says that all of it is"
                    " cancelled.",
                    "If all of it is, write why. If only 1 day of it is, take that day"
                    " out under “when:”, and write it under “changed:”, as “fact: date”"
                    " and “was:”.",
                )

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody should come."""
        said = self.cancelled
        return isinstance(said, Statement) and said.answer in {"yes", "sentences"}

    @property
    def unsaid(self) -> tuple[str, ...]:
        """The keys of the file that a cancelled event does not say."""
        if not self.is_cancelled:
            return ()
        kept = _STAYS | {*Kind.model_fields}
        gone = [key for key in self._places if key.replace(" ", "_") not in kept]
        if self.changed:
            gone.append("changed")
        gone += self._times.beside_days if self._times else ()
        return tuple(dict.fromkeys(gone))

    @property
    def _times(self) -> Times | None:
        when = getattr(self, "when", None)
        return when if isinstance(when, Times) else None

    def write_sections(self, wording: Wording) -> Iterator[Section]:
        """Yield all sections, or of a cancelled event what people need to know."""
        if not self.is_cancelled:
            yield from super().write_sections(wording)
            return
        writer = Writer(wording, self.start_place, self.tell_by)
        first = tuple(self._say_cancelled(writer))
        yield Section("", first, first[0].place, "title")
        why = self.cancelled.sentences if self.cancelled else ()
        yield from writer.sections([Block(why, "cancelled")])
        for section in self.sections:
            yield from writer.sections(section.blocks(writer))
        yield from writer.sections(self._whom_to_ask(writer), "contact")

    def _say_cancelled(self, writer: Writer) -> Iterator[Sentence]:
        """Yield that it is cancelled, beside its day crossed out, and whose it was."""
        place = self.cancelled.place if self.cancelled else self.start_place
        days, span = tuple(self._days()), self._times.span if self._times else ()
        if span:
            yield from writer.say("cancelled-all", place)
            yield from writer.say("cancelled-days", span[0][1].place)
            for name, value in span:
                yield from writer.given(f"cancelled-{dashed(name)}", value)
        elif len(days) == 1:
            yield from writer.say("cancelled-is", place, day=days[0])
            yield from writer.given("day-before", days[0])
        else:
            yield from writer.say("cancelled-all", place)
            for day in days:
                yield from writer.given("cancelled-day", day)
        if "from_" in type(self).model_fields:
            yield from self.write("from_", writer, "cancelled-from")

    def _days(self) -> Iterator[Given]:
        """Yield the days of the event, each once, as far as the file gives them."""
        days = {
            one.value: Given(one.value, one.place, one.iso)
            for one in reversed([*self.key_facts(needed=False)])
            if one.role == "event" and one.state == "given"
        }
        yield from reversed(days.values())

    def _whom_to_ask(self, writer: Writer) -> Iterator[Block]:
        """Yield whom to ask: the contact, or else the ways in which people replied."""
        groups = (getattr(self, name) for name in self._own_fields())
        ways = next((one for one in groups if isinstance(one, Reply)), None)
        asked: Ways = self.contact if self.contact.given or not ways else ways
        for name in infos_of(Contact):
            if name in type(asked).model_fields:
                yield Block(asked.write(name, writer), "contact")

    def facts_to_know(self) -> tuple[Fact, ...]:
        """Return what readers act on; of a cancelled event, that it is, and its day."""
        facts = super().facts_to_know()
        if self.is_cancelled:
            return tuple(_not_on(one) for one in facts if _is_known_still(one))
        return tuple(
            one for one in facts if (one.role, one.value) != ("cancelled", "no")
        )


def _is_known_still(fact_: Fact) -> bool:
    """Tell whether a fact of a cancelled event is one: what it was, and whom to ask."""
    if fact_.key.partition(".")[0] in {"title", "from", "event", "contact"}:
        return True
    ways = fact_.kind in {"phone", "email", "address"} and fact_.key.startswith("reply")
    is_when = fact_.role in {"cancelled", "event"} or fact_.key in _NOT
    return fact_.state == "given" and (ways or is_when)


def _not_on(fact_: Fact) -> Fact:
    """Return a day as what it is no longer: nobody asks readers when it is."""
    if fact_.key in _NOT:
        return replace(fact_, name=_NOT[fact_.key], question="")
    return (
        replace(fact_, name="not on", question="") if fact_.role == "event" else fact_
    )


def _half_said(data: Mapping[Written, object]) -> Iterator[Problem]:
    """Yield each day, or change of one, that says more than “cancelled” in its place."""
    changes = data.get(Written("changed")) or []
    values: list[tuple[tuple[str | int, ...], object]] = [
        (("changed", number, "now"), one.get("now"))
        for number, one in enumerate(
            changes if isinstance(changes, list) else [changes]
        )
        if isinstance(one, dict)
    ]
    values += [
        ((str(key), "date"), one["date"])
        for key, one in data.items()
        if isinstance(one, dict) and "date" in one
    ]
    for keys, text in values:
        begins = isinstance(text, Written) and _BEGINS.match(text)
        if begins and not _says_cancelled(text):
            yield Problem(
                keys,
                f"{quoted(str(text))} does not stand here.",
                "Write a line “cancelled:” for all of it, with the reason after it."
                " Leave the day as it was.",
                "cancelled: The hall is closed.",
                written=text,
            )


def _put_off(data: Mapping[Written, object]) -> Iterator[Problem]:
    """Yield a key that says of the whole event that it is put off, with what to write."""
    when = data.get(Written("when"))
    day = when.get("date") if isinstance(when, dict) else when
    was = day if isinstance(day, Written) else "Saturday 6 March 2027"
    for key in data:
        if key.casefold() in _PUT_OFF:
            yield Problem(
                (str(key),),
                f"“{key}” has no line of its own.",
                "If there is a new day, write it under “when:” as “date:”. If not, write"
                " “date: not decided yet”, and “tell by:” with the day when people hear"
                " it. Write what it was under “changed:”.",
                f"changed:\n  - fact: date\n    was: {was}",
                written=data[key],
            )


def _is_cancelling(change: object) -> bool:
    """Tell whether a change says that the event is cancelled."""
    return isinstance(change, dict) and _says_cancelled(change.get("now"))


def _says_cancelled(value: object) -> TypeGuard[Written]:
    return isinstance(value, Written) and bool(_CANCELLED.fullmatch(value.strip()))


def _yes(where: Written) -> Written:
    return Written("yes", where.place)
