"""Notes of a meeting: what was said, what was decided, and who does what."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, ClassVar, Final

from pydantic import WithJsonSchema

from easyread.errors import do_you_mean
from easyread.kinds.parts.author_text import (
    NAMES,
    AuthorSentence,
    FreeSection,
    Sentences,
    items_schema,
)
from easyread.kinds.parts.declare import fact, group, infos_of
from easyread.kinds.parts.event import WithNoun
from easyread.kinds.parts.fields import (
    Clock,
    Day,
    Name,
    PlaceName,
    Reads,
    listed,
    written,
)
from easyread.kinds.parts.groups import NOWHERE, WithTellBy, fact_of
from easyread.kinds.parts.meeting import Times, is_before
from easyread.kinds.parts.problems import Problem, plain_error
from easyread.kinds.parts.values import Given
from easyread.kinds.parts.writer import Block, Writer
from easyread.model import Fact, Place, Sentence

STATUSES: Final = ("done", "doing", "not started", "not done")
_SAME: Final = {
    "complete": "done",
    "completed": "done",
    "finished": "done",
    "in progress": "doing",
    "started": "doing",
    "to do": "not started",
}


def _status(value: object) -> str:
    """Read how far an action is. One that says nothing has not started."""
    text = written(value)
    if text is None:
        return "not started"
    status = " ".join(text.casefold().replace("-", " ").split())
    status = _SAME.get(status, status)
    if status not in STATUSES:
        advice = do_you_mean(status, STATUSES, f"You can use {', '.join(STATUSES)}.")
        raise plain_error(f"An action cannot be “{text}”.", advice)
    return status


Status = Annotated[str, Reads(_status, {"enum": [*STATUSES, None]})]


class Action(WithTellBy):
    """An action. Who does it and by when is what a reader needs."""

    short: ClassVar[tuple[str, ...]] = ("what",)

    what: Sentences = fact(
        "what to do",
        asks="what people will do",
        each="action",
        undecided="decisions",
    )
    who: Name = fact("who does it: a role or a group", says="action-who")
    by: Day = fact("the last day for it", says="action-by")
    status: Status = fact(", ".join(STATUSES), "not started")
    why: Sentences = fact('why; needed when the status is "not done"')

    def problems(self) -> Iterator[Problem]:
        """Yield an action that was not done, without a reason.

        Halton's charter: "where they have not been followed up, we will explain why".
        """
        if self.status == "not done" and not self.why:
            yield Problem(
                ("status",),
                "This was not done. People need to know why.",
                "Add a line under it that says why.",
                "why: We had no time.",
            )

    def blocks(self, writer: Writer, under: str = "") -> Iterator[Block]:
        """Yield what to do, then who, then by when or how it went."""
        what, why = self.write("what", writer), self.write("why", writer)
        then = self._ended(writer) if self._is_over else self._to_do(writer)
        yield Block(what + then + why, under)

    @property
    def _is_over(self) -> bool:
        return self.status in {"done", "not done"}

    def _to_do(self, writer: Writer) -> tuple[Sentence, ...]:
        who = self.write("who", writer)
        if isinstance(self.who, Given):
            who = writer.given("action-who", self.who.at_start)
        started = writer.say("action-doing") if self.status == "doing" else ()
        return who + self.write("by", writer) + started

    def _ended(self, writer: Writer) -> tuple[Sentence, ...]:
        key = "action-" + self.status.replace(" ", "-")
        if isinstance(self.who, Given):
            return writer.given(key, self.who.at_start)
        return writer.say(f"{key}-by-us")

    def key_facts(
        self, path: str = "", parent: Place = NOWHERE, *, needed: bool = True
    ) -> Iterator[Fact]:
        """Yield what is missing, who does it, and by when for what is not over."""
        infos = infos_of(type(self))
        number = int(path.partition("[")[2].partition("]")[0]) + 1
        above = self.start_place if self._places else parent
        sentences = self.what.sentences if self.what else ()
        called = (
            f"the action “{sentences[0].text.rstrip('.')}”"
            if sentences
            else "an action"
        )
        asks = {"who": f"who does {called}", "by": f"by when {called} will be done"}
        if needed and not sentences:
            info = replace(infos["what"], name="action")
            yield fact_of(info, None, f"{path}what", above)
        for name in ("who", "by") if self.by or not self._is_over else ("who",):
            info = replace(infos[name], name=f"action {number} {name}", asks=asks[name])
            place = self.place_of(name, above)
            yield fact_of(info, getattr(self, name), f"{path}{name}", place)


class Meeting(WithTellBy):
    """Which meeting these notes are about."""

    title: Name = fact(
        "the name of the meeting", says="notes-of", undecided="meeting", front=True
    )
    date: Day = fact(
        "the day, like Wednesday 4 March 2026",
        name="day",
        asks="on which day the meeting was",
        needed=True,
        says="day-was",
        front=True,
    )
    place: PlaceName = fact(
        "where it was",
        asks="where the meeting was",
        needed=True,
        says="place-was",
        front=True,
    )


class NextMeeting(Times):
    """When and where people meet again."""

    short: ClassVar[tuple[str, ...]] = ("date", "start", "where")

    date: Day = fact(
        "the day, like Wednesday 4 March 2026",
        name="next meeting",
        asks="on which day the next meeting is",
        needed=True,
        says="next-day",
        undecided="day",
        question="ask-next-day",
        role="next",
    )
    start: Clock = fact(
        "when it starts, like 11:00",
        name="next start",
        asks="when the next meeting starts",
        needed=True,
        says="next-start",
        undecided="start",
    )
    finish: Clock = fact(
        "when it finishes, like 2pm",
        name="next finish",
        asks="when the next meeting finishes",
        says="next-finish",
        undecided="finish",
    )
    where: PlaceName = fact(
        "the place of the next meeting",
        name="next place",
        asks="where the next meeting is",
        needed=True,
        says="next-place",
        undecided="place",
    )


def _section_or_sentence(value: object) -> FreeSection | AuthorSentence:
    if isinstance(value, dict) and {"heading", "list", "steps"} & set(value):
        return FreeSection.model_validate(value)
    return AuthorSentence.model_validate(value)


_GROUP: Final = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "heading": {"type": "string"},
        "say": items_schema(),
        "list": items_schema(),
        "steps": items_schema("number"),
    },
}
Talk = Annotated[
    tuple[
        Annotated[
            FreeSection | AuthorSentence,
            Reads(_section_or_sentence, {}, names=NAMES | {"heading", "list", "steps"}),
        ],
        ...,
    ],
    listed,
    WithJsonSchema(items_schema(groups=_GROUP)),
]


class Notes(WithNoun):
    """What happened at a meeting, and what happens next."""

    tells_of_people: ClassVar[bool] = True

    meeting: Meeting = group(Meeting, "which meeting it was", needed=True)
    came: Sentences = fact("who came: roles and groups, not names", each="item")
    could_not_come: Sentences = fact(
        "who could not come", each="item", undecided="came", under="absent"
    )
    said: Talk = fact(
        'what people said: sentences, or groups with "heading" and "say"', ()
    )
    decided: Sentences = fact(
        "what you decided together",
        asks="what was decided",
        looked_for="decided|agreed|chose|voted|decide|we will",
        undecided="decisions",
    )
    actions: Annotated[tuple[Action, ...], listed] = fact(
        "what people will do, one by one",
        (),
        asks="who does what next",
        looked_for="will|by|next|action|actions|doing",
    )
    next_meeting: NextMeeting = group(
        NextMeeting, "when and where people meet again", under="next", last=True
    )

    def problems(self) -> Iterator[Problem]:
        """Yield a next meeting that is before this one."""
        if is_before(self.next_meeting.date, self.meeting.date):
            yield Problem(
                ("next meeting", "date"),
                "The next meeting is before the meeting of these notes.",
                f"This meeting was on {self.meeting.date}. Put one of them right.",
            )
