"""English, as the rest of the program asks for it. Each part loads when it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.languages.base import Language, ReadFact

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, time
    from decimal import Decimal

    from easyread.languages.base import FoundFact, PartOfSpeech, SeveralDays
    from easyread.languages.phrasebook import Phrase, PhraseWord, Standing

# With these, a name is not a name but words: they are small inside a sentence.
_SMALL = frozenset({"A", "An", "Everyone", "My", "Our", "The", "Your"})


@dataclass(frozen=True)
class English(Language):
    """English as it is written in Britain: days before months, pounds, British phones."""

    has_words = True

    def sentence_spans(self, text: str) -> list[tuple[int, int]]:
        """Return where each sentence of a text starts and ends."""
        from easyread.languages.en.sentences import sentence_spans

        return sentence_spans(text)

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Return the dictionary forms that a word may have, most likely first."""
        from easyread.languages.en.word_forms import lemmas

        return lemmas(word)

    def same_word(self, word: str, other: str) -> bool:
        """Tell whether two words or phrases are forms of the same."""
        from easyread.languages.en.word_forms import same_word

        return same_word(word, other)

    def mid_sentence(self, name: str) -> str:
        """Return a name in the middle of a sentence: "You can ask the note taker"."""
        first, space, rest = name.partition(" ")
        return f"{first.lower()}{space}{rest}" if first in _SMALL else name

    def read_noun(self, text: str) -> str:
        """Return a noun as it stands after "the": "our Workshop" is "workshop"."""
        from easyread.languages.en.nouns import read_noun

        return read_noun(text)

    def is_plural(self, noun: str) -> bool:
        """Tell whether a noun needs "are" after it."""
        from easyread.languages.en.nouns import is_plural

        return is_plural(noun)

    def unbroken_spans(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of what has no line break in it, such as a day."""
        from easyread.languages.en.line_ends import unbroken_spans

        return unbroken_spans(text)

    def break_cost(self, before: str, word: str) -> int:
        """Return how bad a line break between two words is, from 0 (a pause) to 14."""
        from easyread.languages.en.line_ends import break_cost

        return break_cost(before, word)

    def read_day(self, text: str) -> ReadFact:
        """Read a day; it is said with its weekday and its month in words."""
        from easyread.languages.en.dates import read_day, say_day

        day = read_day(text)
        return ReadFact(say_day(day), day.isoformat())

    def read_several_days(self, text: str) -> SeveralDays | None:
        """Read days such as "31 March to 1 April 2027"."""
        from easyread.languages.en.several_days import read_several_days

        return read_several_days(text)

    def read_repeat(self, text: str) -> str:
        """Return how often something is: "Tuesdays" and "weekly" after "every"."""
        from easyread.languages.en.several_days import read_repeat

        return read_repeat(text)

    def read_times(self, text: str) -> tuple[ReadFact, ...]:
        """Read a time; it is said with its part of the day. Without, it may be two."""
        from easyread.languages.en.clock_times import possible_times, say_time

        return tuple(
            ReadFact(say_time(moment), f"{moment:%H:%M}")
            for moment in possible_times(text)
        )

    def read_money(self, text: str) -> ReadFact:
        """Read pounds and pence."""
        from easyread.languages.en.amounts import read_money, say_money

        amount = read_money(text)
        return ReadFact(say_money(amount), f"{amount:.2f}")

    def read_phone(self, text: str) -> ReadFact:
        """Read a phone number; it is said in its usual groups."""
        from easyread.languages.en.phones import read_phone, say_phone

        number = read_phone(text)
        return ReadFact(say_phone(number), number)

    def online_place(self, text: str) -> str:
        """Return “online”, or “on …” with the name of a service, where this is no place."""
        from easyread.languages.en.online import online_place

        return online_place(text)

    def leaves_open(self, text: str) -> bool:
        """Tell whether words stand for a fact that nobody knows yet, such as “TBC”."""
        from easyread.languages.en.undecided import leaves_open

        return leaves_open(text)

    def say_day(self, day: date) -> str:
        """Say a day in the house style."""
        from easyread.languages.en.dates import say_day

        return say_day(day)

    def say_time(self, moment: time) -> str:
        """Say a time of day in the house style."""
        from easyread.languages.en.clock_times import say_time

        return say_time(moment)

    def say_money(self, pounds: Decimal) -> str:
        """Say an amount in the house style."""
        from easyread.languages.en.amounts import say_money

        return say_money(pounds)

    def find_facts(self, text: str) -> list[FoundFact]:
        """Return the facts that stand in a sentence, in their order."""
        from easyread.languages.en.facts import find_facts

        return find_facts(text)

    def facts_to_show(self, text: str) -> list[FoundFact]:
        """Return the facts that hold; of a list of one kind all, or none."""
        from easyread.languages.en.shown_facts import facts_to_show

        return facts_to_show(text)

    def read_words(self, text: str) -> list[PhraseWord]:
        """Return the words of a text, with compounds and short forms taken apart."""
        from easyread.languages.en.phrases import read_words

        return read_words(text)

    def read_phrase(self, text: str, concept: str) -> Phrase:
        """Return a phrase as concepts.yaml writes it."""
        from easyread.languages.en.phrases import read_phrase

        return read_phrase(text, concept)

    def read_standing(self, text: str, words: Sequence[PhraseWord]) -> list[Standing]:
        """Return how each word of a sentence stands in it."""
        from easyread.languages.en.clauses import read_standing

        return read_standing(text, words)

    def is_name(self, words: Sequence[PhraseWord], start: int, end: int) -> bool:
        """Tell whether words at this place are a name and mean nothing else."""
        from easyread.languages.en.proper_names import is_name

        return is_name(words, start, end)

    def part_of_speech(self, text: str, start: int) -> PartOfSpeech:
        """Return what the word at this offset of a sentence is."""
        from easyread.languages.en.tagger import part_of_speech

        return part_of_speech(text, start)

    def is_content_word(self, word: str) -> bool:
        """Tell whether a word says something that a picture could show."""
        from easyread.languages.en.phrases import is_content_word

        return is_content_word(word)

    @property
    def light_verbs(self) -> Mapping[str, float]:
        """Verbs that say little without their object, and the share of weight they keep."""
        from easyread.languages.en.clause_words import LIGHT_VERBS

        return LIGHT_VERBS

    @property
    def joining_words(self) -> frozenset[str]:
        """What may stand between two things: "a hot drink and a sandwich"."""
        from easyread.languages.en.clause_words import OWNERS

        return self.conjunctions | OWNERS | {"some", "two", "three", "hot"}

    @property
    def conjunctions(self) -> frozenset[str]:
        """The words for "and" and "or"."""
        return frozenset({"and", "or", "&"})

    @property
    def greetings(self) -> frozenset[str]:
        """The first words of "Dear all," and the last words of "Best wishes,"."""
        from easyread.languages.en.open_words import GREETINGS

        return GREETINGS

    @property
    def open_words(self) -> frozenset[str]:
        """The words after which a sentence goes on: "the", "and", "with"."""
        from easyread.languages.en.open_words import OPEN_WORDS

        return OPEN_WORDS


LANGUAGE = English
