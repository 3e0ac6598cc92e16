"""What makes it possible to come: money, food, a quiet room, support, photos."""

from typing import ClassVar

from pydantic import Field

from easyread.kinds.parts.facts import WithTellBy
from easyread.kinds.parts.fields import MoneyOrNo
from easyread.kinds.parts.sentences import Sentences, YesOrSentences
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import Answer
from easyread.model import Section, Sentence


class Money(WithTellBy):
    """What people get paid: their costs, and their time."""

    short: ClassVar[tuple[str, ...]] = ("costs", "time")

    costs: YesOrSentences = Field(None, description="what you pay for, or no")
    time: MoneyOrNo = Field(
        None, description="what you pay people for their time, like £20, or no"
    )
    how: Sentences = Field(None, description="how people get the money")

    def tell(self, teller: Teller) -> tuple[Section, ...]:
        """Say which costs we pay, whether we pay for time, and how."""
        return teller.section(
            "money",
            either(teller, "costs", "costs", self.costs),
            self._say_time(teller),
            teller.answer("pay", self.how),
        )

    def _say_time(self, teller: Teller) -> tuple[Sentence, ...]:
        if isinstance(self.time, Answer):
            return teller.say("time-no", self.time.place)
        return teller.fact("time-paid", "time", money=self.time)


def either(
    teller: Teller, key: str, what: str, answer: Answer | None
) -> tuple[Sentence, ...]:
    """Say the author's list after the lead `key`, or what we say for yes or no."""
    if answer and answer.answer in {"yes", "no"}:
        return teller.say(f"{key}-{answer.answer}", answer.place)
    return teller.listed(key, what, answer)


def tell_food(teller: Teller, food: Answer | None) -> tuple[Section, ...]:
    """Say what there is to eat and drink."""
    if food and food.answer == "sentences":
        return teller.section("food-given", teller.answer("food", food, "item"))
    return teller.section("food", either(teller, "food", "food", food))


def tell_quiet_room(teller: Teller, room: Answer | None) -> tuple[Section, ...]:
    """Say whether there is a quiet room, and that people may leave the meeting."""
    if room is None or room.answer not in {"yes", "no"}:
        return teller.section("quiet", teller.answer("quiet", room))
    key = "quiet-rest" if room.answer == "yes" else "quiet-out"
    return teller.section(
        "quiet",
        teller.say(f"quiet-{room.answer}", room.place),
        teller.say(key, room.place),
    )


def tell_support(teller: Teller, support: Answer | None) -> tuple[Section, ...]:
    """Say what support there is, and ask what a person needs."""
    if support is None or support.answer == "not decided":
        return teller.section("support", teller.answer("support", support, "item"))
    listed: tuple[Sentence, ...] = ()
    if support.answer == "sentences":
        listed = teller.answer("support", support, "item")
    elif support.answer == "no":
        listed = teller.say("support-no", support.place)
    bring = teller.say("support-bring", support.place)
    ask = teller.say("support-ask", support.place)
    return teller.section("support", listed, bring, ask)


def tell_photos(teller: Teller, photos: Answer | None) -> tuple[Section, ...]:
    """Say whether we take photos there, and that we ask people first."""
    if photos is None or photos.answer not in {"yes", "no"}:
        return teller.section("photos", teller.answer("photos", photos))
    said = teller.say(f"photos-{photos.answer}", photos.place)
    if photos.answer == "yes":
        said += teller.say("photos-ask", photos.place)
    return teller.section("photos", said)
