"""Something that people agreed to do: what, who, by when, and how far it is."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Final

from pydantic import Field

from easyread.errors import do_you_mean
from easyread.kinds.parts.facts import WithTellBy, fact
from easyread.kinds.parts.fields import Day, Name, written
from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.sentences import Sentences
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import Given
from easyread.kinds.parts.wrong import Wrong, plain_error
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

    what: Sentences = Field(None, description="what to do")
    who: Name = Field(None, description="who does it: a role or a group")
    by: Day = Field(None, description="the last day for it")
    status: Status = Field("not started", description=", ".join(STATUSES))
    why: Sentences = Field(
        None, description='why; needed when the status is "not done"'
    )

    def wrongs(self) -> Iterator[Wrong]:
        """Yield an action that was not done, without a reason.

        Halton's charter: "where they have not been followed up, we will explain why".
        """
        if self.status == "not done" and not self.why:
            yield Wrong(
                ("status",),
                "This was not done. People need to know why.",
                "Add a line under it that says why.",
                "why: We had no time.",
            )

    def tell(self, teller: Teller) -> tuple[Sentence, ...]:
        """Say what to do, then who, then by when or how it went."""
        own = Teller(teller.wording, self.start_place, self.tell_by or teller.tell_by)
        what = own.answer("decisions", self.what, "action")
        why = own.answer("why", self.why)
        if self.status in {"done", "not done"}:
            return what + self._ended(own) + why
        who = self._say_who(own)
        started = own.say("action-doing") if self.status == "doing" else ()
        return what + who + own.fact("action-by", "by", day=self.by) + started + why

    def _say_who(self, teller: Teller) -> tuple[Sentence, ...]:
        if isinstance(self.who, Given):
            return teller.say("action-who", self.who.place, who=self.who.at_start)
        return teller.fact("action-who", "who", who=self.who)

    def _ended(self, teller: Teller) -> tuple[Sentence, ...]:
        key = "action-" + self.status.replace(" ", "-")
        if isinstance(self.who, Given):
            return teller.say(key, self.who.place, who=self.who.at_start)
        return teller.say(f"{key}-by-us")

    def needs(self, number: int, parent: Place) -> Iterator[Fact]:
        """Yield what, who, and by when for what is not over; the first is number 1."""
        key = f"actions[{number - 1}]"
        above = self.start_place if self._places else parent
        said = self.what.sentences if self.what else ()
        name = f"the action “{said[0].text.rstrip('.')}”" if said else "an action"
        if not said:
            yield fact("action", None, "what people will do", f"{key}.what", above)
        place = self.place_of("who", above)
        called = f"action {number}"
        yield fact(f"{called} who", self.who, f"who does {name}", f"{key}.who", place)
        if self.by or self.status in {"doing", "not started"}:
            asks = f"by when {name} will be done"
            place = self.place_of("by", above)
            yield fact(f"{called} by", self.by, asks, f"{key}.by", place)
