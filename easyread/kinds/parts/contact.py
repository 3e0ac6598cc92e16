"""Who people can ask, and how they can reply."""

from collections.abc import Iterator
from typing import ClassVar, Final

from pydantic import Field

from easyread.kinds.parts.facts import Facts, fact
from easyread.kinds.parts.fields import Address, Day, Email, Name, Phone
from easyread.kinds.parts.slip import Slip, slip_sentences
from easyread.kinds.parts.teller import Teller
from easyread.kinds.parts.told import Given, Told
from easyread.model import Fact, Place, Section, Sentence

_WAYS: Final = ("phone", "text", "email", "post")


class Ways(Facts):
    """The ways in which people can reach us."""

    phone: Phone = Field(None, description="a phone number")
    text: Phone = Field(None, description="a number for text messages")
    email: Email = Field(None, description="an email address")
    post: Address = Field(None, description="an address for letters, line by line")

    @property
    def ways(self) -> dict[str, Told]:
        """The ways that the author gave, or said are not decided yet."""
        found = {name: getattr(self, name) for name in _WAYS}
        return {name: told for name, told in found.items() if told is not None}

    def say_ways(self, teller: Teller) -> tuple[Sentence, ...]:
        """Say each way to reach us."""
        return (
            *teller.fact("way-phone", "phone", phone=self.phone),
            *teller.fact("way-text", "text", phone=self.text),
            *teller.fact("way-email", "email", email=self.email),
            *teller.fact("way-post", "post", address=self.post),
        )

    def known_ways(self, key: str) -> Iterator[Fact]:
        """Yield a fact for each way that the author told."""
        for name, told in self.ways.items():
            yield fact(name, told, "how to contact you", f"{key}.{name}", Place())


class Contact(Ways):
    """Who people can ask."""

    first: ClassVar[tuple[str, ...]] = ("name",)

    name: Name = Field(None, description="who people can ask: a role or a team")

    def tell(self, teller: Teller) -> tuple[Section, ...]:
        """Say who to ask, and how."""
        who = teller.fact("contact", "contact", who=self.name)
        return teller.section("contact", who, self.say_ways(teller), role="contact")


class Reply(Ways):
    """How people say that they will come, and until when."""

    first: ClassVar[tuple[str, ...]] = ("by",)

    by: Day = Field(None, description="the last day to reply")
    slip: Slip = Field(
        (),
        description="a page to fill in and send back: "
        "[name, phone, yes or no, support, food, travel, photos, question]",
    )

    def tell(self, teller: Teller) -> tuple[Section, ...]:
        """Say that we want an answer, by which day, and how to send it."""
        by = teller.fact("reply-by", "reply-by", day=self.by)
        ways = self.say_ways(teller)
        if not (by or ways):
            return ()
        return teller.section("reply", teller.say("reply"), by, ways)

    def tell_slip(self, teller: Teller) -> tuple[Section, ...]:
        """Return the page to fill in, which ends with where to send it."""
        if not self.slip:
            return ()
        return teller.section(
            "slip", slip_sentences(self.slip, teller), self._send(teller), role="slip"
        )

    def _send(self, teller: Teller) -> tuple[Sentence, ...]:
        sent: tuple[Sentence, ...] = ()
        if isinstance(self.post, Given):
            sent = teller.say("slip-send", self.post.place, address=self.post)
        elif isinstance(self.email, Given):
            sent = teller.say("slip-email", self.email.place, email=self.email)
        if isinstance(self.by, Given):
            sent += teller.say("slip-by", self.by.place, day=self.by)
        return sent
