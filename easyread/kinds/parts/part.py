"""A part of a document that the author writes freely: a heading and what is under it."""

from pydantic import Field

from easyread.kinds.parts.facts import Facts
from easyread.kinds.parts.fields import Line
from easyread.kinds.parts.sentences import Sentences
from easyread.kinds.parts.teller import Teller
from easyread.model import Section


class Part(Facts):
    """Sentences, or a list of things, under a heading."""

    heading: Line = Field(None, description="the heading")
    say: Sentences = Field(None, description="sentences, one on each line")
    list_: Sentences = Field(None, description="a list of things, one on each line")

    def tell(self, teller: Teller) -> tuple[Section, ...]:
        """Say the author's sentences, and then the list."""
        told = teller.answer("said", self.say)
        listed = teller.answer("said", self.list_, "item")
        return teller.under(str(self.heading or ""), told, listed)
