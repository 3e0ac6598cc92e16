"""How people reply, until when, and the page that they can fill in and send back."""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, Final

from easyread.errors import do_you_mean
from easyread.kinds.parts.contact import Ways
from easyread.kinds.parts.declare import fact
from easyread.kinds.parts.fields import Day, Reads, written
from easyread.kinds.parts.problems import Problem, refuse
from easyread.kinds.parts.values import Given
from easyread.kinds.parts.writer import Block, Writer
from easyread.model import Sentence
from easyread.text.written import Written

# What each part asks, in order. A question with no choices under it gets a line.
SLIP_PARTS: Final = {
    "name": ("slip-name",),
    "phone": ("slip-phone",),
    "yes or no": (
        "slip-come", "slip-come-yes", "slip-come-no", "slip-come-unsure",
    ),
    "support": ("slip-support", "slip-yes", "slip-no", "slip-support-what"),
    "food": ("slip-food",),
    "travel": ("slip-travel", "slip-yes", "slip-no"),
    "photos": ("slip-photos", "slip-yes", "slip-no"),
    "question": ("slip-question",),
}  # fmt: skip
_COME: Final = "yes or no"
_NOT_A_DAY: Final = ("slip-come-no", "slip-come-unsure")
_PART: Final = re.compile("[^,]+")


def _read_slip(value: object) -> tuple[Written, ...]:
    """Read the parts from a list, or from one line with commas."""
    values = value if isinstance(value, list) else [value]
    if isinstance(value, Written):
        values = [value.cut(*match.span()) for match in _PART.finditer(value)]
    parts = [part for part in map(written, values) if part]
    refuse(
        "Slip",
        [
            Problem(
                (number,) if isinstance(value, list) else (),
                f"A reply slip has no part “{part}”.",
                _advice(part),
                written=part,
            )
            for number, part in enumerate(parts)
            if part.casefold() not in SLIP_PARTS
        ],
    )
    return tuple(parts)


def _advice(part: str) -> str:
    return do_you_mean(part, SLIP_PARTS, f"You can use {', '.join(SLIP_PARTS)}.")


Slip = Annotated[
    tuple[Written, ...],
    Reads(
        _read_slip,
        {"type": ["array", "null"], "items": {"enum": list(SLIP_PARTS)}},
    ),
]


class Reply(Ways):
    """How people say that they will come, and until when."""

    first: ClassVar[tuple[str, ...]] = ("by",)

    by: Day = fact(
        "the last day to reply",
        name="reply by",
        asks="by which day people must reply",
        needed=True,
        says="reply-by",
        role="reply",
    )
    slip: Slip = fact(
        "a page to fill in and send back: "
        "[name, phone, yes or no, support, food, travel, photos, question]",
        (),
    )

    def slip_block(
        self, writer: Writer, choices: tuple[Sentence, ...] = ()
    ) -> Iterator[Block]:
        """Yield one block: the questions, then where to send the page and by when.

        `choices` are a question and its answers in the place of “Will you come?”.
        """
        asked = tuple(self._asked(writer, choices))
        if asked:
            yield Block(asked + self._send(writer), "slip")

    def _asked(
        self, writer: Writer, choices: tuple[Sentence, ...]
    ) -> Iterator[Sentence]:
        parts = list(self.slip)
        if choices and parts and _COME not in map(str.casefold, parts):
            after_name = int(parts[0].casefold() == "name")
            parts.insert(after_name, Written(_COME, parts[0].place))
        for part in parts:
            keys = SLIP_PARTS[part.casefold()]
            if choices and part.casefold() == _COME:
                yield from choices
                keys = tuple(key for key in keys if key in _NOT_A_DAY)
            for key in keys:
                yield from writer.say(key, part.place)

    def _send(self, writer: Writer) -> tuple[Sentence, ...]:
        sent: tuple[Sentence, ...] = ()
        if isinstance(self.post, Given):
            sent = writer.given("slip-send", self.post)
        elif isinstance(self.email, Given):
            sent = writer.given("slip-email", self.email)
        if isinstance(self.by, Given):
            sent += writer.given("slip-by", self.by)
        return sent
