"""Who people can ask, and the ways in which they can reach us."""

from typing import ClassVar, Final

from easyread.kinds.parts.declare import fact
from easyread.kinds.parts.fields import Address, Email, Name, Phone
from easyread.kinds.parts.groups import FactGroup

_ASKS: Final = "how to contact you"


class Ways(FactGroup):
    """The ways in which people can reach us. Any of them will do."""

    phone: Phone = fact("a phone number", asks=_ASKS, says="way-phone", changes="phone")
    text: Phone = fact("a number for text messages", asks=_ASKS, says="way-text")
    email: Email = fact("an email address", asks=_ASKS, says="way-email")
    post: Address = fact(
        "an address for letters, line by line", asks=_ASKS, says="way-post"
    )

    @property
    def can_be_reached(self) -> bool:
        """Whether the author gave a way, or said that one is not decided yet."""
        return bool(self.phone or self.text or self.email or self.post)


class Contact(Ways):
    """Who people can ask."""

    first: ClassVar[tuple[str, ...]] = ("name",)

    name: Name = fact(
        "who people can ask: a role or a team",
        name="contact",
        asks="how people can contact you",
        says="contact",
    )
