"""What the rest of the program asks of the language of a document.

`Language` itself is any language that we have no rules for: it cuts sentences only
where that is sure, says facts as the author wrote them, and knows no forms of words.
A language that we know is a subclass, in a folder named by its code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from easyread.errors import NotUnderstoodError, quoted
from easyread.languages.phrasebook import (
    Phrase,
    PhraseWord,
    Standing,
    plain_phrase,
    plain_words,
)
from easyread.languages.word_lists import word_set
from easyread.text.segments import (
    BULLETS,
    LINE,
    is_inside,
    last_word,
    markup_runs,
    without_space,
)
from easyread.text.tidy import tidy
from easyread.text.words import straight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import time
    from decimal import Decimal

    from easyread.text.written import Written

# Languages that are usually written from right to left, and scripts that always are
# (ISO 639, ISO 15924; CLDR, characterOrder).
_FROM_THE_RIGHT = word_set(
    """
    ar arc azb bal ckb dv fa glk he iw ji khw ks lrc luz mzn nqo pnb prs ps sd syr
    ug ur yi
    """
)
_RIGHT_SCRIPTS = word_set("adlm arab aran hebr mand nkoo rohg samr syrc thaa")
_SCRIPT = re.compile(r"[A-Za-z]{4}")

# Marks that end a sentence. After those of Chinese and Japanese there is no space.
_STOPS = ".!?…\u061f\u06d4\u0964\u0965\u0589\u1362"
_WIDE_STOPS = "\u3002\uff01\uff1f\uff61"
_WIDE_CLOSE = "\u300d\u300f\uff09"
_CLOSE = "\"')\\]»”’*_"
_END = re.compile(
    rf"(?<! ) +(?=[{BULLETS}])"
    rf"|(?P<stop>[{_STOPS}]+)[{_CLOSE}]*(?P<gap> +)|[{_WIDE_STOPS}]+[{_CLOSE}{_WIDE_CLOSE}]*"
)
# Numbers in groups, postcodes, joined words.
_WHOLE = re.compile(
    r"\+?\d[\d ]{4,}\d|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|[^\W\d_]+(?:-[^\W\d_]+)+"
)
_ANYWHERE = 6
_SHORT_WORD = 3  # letters: “Dr.”, “Nr.” and “Str.” end no sentence

_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_DAY = re.compile(
    r"(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})"
)
_TIME = re.compile(
    r"(?<![\d.:])(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?![\d.:])"
)
_POUNDS = re.compile(r"£ ?(?P<pounds>\d{1,9})(?:[.,](?P<pence>\d{2}))?")


# What a word is in its sentence; "" where it is none of these, or we cannot tell.
PartOfSpeech = Literal["noun", "verb", "adjective", ""]


@dataclass(frozen=True, slots=True)
class FoundFact:
    """A fact in a sentence, from offset `start` to before `end`.

    `text` is as it is written; `iso` is the same for programs (2026-03-04, 10:30,
    2.50), "" where the words do not settle it ("10 o'clock"), and "--03-04" for a day
    without a year. `style` says how it is written: "house" is how we write it.
    """

    kind: str
    start: int
    end: int
    iso: str
    text: str
    style: str = "house"


class ReadFact(NamedTuple):
    """A fact that was read: `says` is what readers see, `iso` the same for programs.

    `iso` is "" where we cannot tell.
    """

    says: str
    iso: str = ""


class SeveralDays(NamedTuple):
    """The days of one text, as 2027-03-31.

    These are all of them, the first and the last ("through"), or some to choose from.
    """

    how: Literal["all", "through", "choose"]
    days: tuple[str, ...]


@dataclass(frozen=True)
class Language:
    """A language. `code` is its BCP 47 tag, as the author wrote it."""

    code: str

    # Whether we know its words: rules, pictures by phrase, and wording of our own.
    has_words = False

    @property
    def base(self) -> str:
        """The language without script and place: "en" of "en-GB"."""
        return self.code.partition("-")[0].lower()

    @property
    def direction(self) -> str:
        """Where lines begin, as HTML says it: "ltr" or "rtl"."""
        script = next(filter(_SCRIPT.fullmatch, self.code.split("-")[1:]), "")
        if script:
            return "rtl" if script.lower() in _RIGHT_SCRIPTS else "ltr"
        return "rtl" if self.base in _FROM_THE_RIGHT else "ltr"

    # ---- Sentences and words

    def sentence_spans(self, text: str) -> list[tuple[int, int]]:
        """Return where each sentence of a text starts and ends.

        Where a stop may belong to a number, an initial or a short form, it ends none.
        """
        plain = straight(text)
        runs = markup_runs(plain)
        spans: list[tuple[int, int]] = []
        for line in LINE.finditer(plain):
            begin, last = line.start(), last_word(plain, *line.span())
            for match in _END.finditer(plain, *line.span()):
                edge = match.end()
                if edge <= last and not is_inside(runs, edge) and _ends(plain, match):
                    spans.append((begin, edge))
                    begin = edge
            spans.append((begin, line.end()))
        bare = (without_space(plain, start, end) for start, end in spans)
        return [(start, end) for start, end in bare if start < end]

    def split(self, text: Written) -> list[Written]:
        """Cut a text into sentences that keep their places. Markup is never cut."""
        return [text.cut(start, end) for start, end in self.sentence_spans(text)]

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Return the dictionary forms that a word may have, most likely first."""
        return (word.casefold().strip(),)

    def same_word(self, word: str, other: str) -> bool:
        """Tell whether two words are forms of the same."""
        return word.casefold() == other.casefold()

    def mid_sentence(self, name: str) -> str:
        """Return a name with the capital that it has in the middle of a sentence."""
        return name

    def read_noun(self, text: str) -> str:
        """Return what an author calls an event, as it stands inside a sentence."""
        return tidy(text)

    def is_plural(self, noun: str) -> bool:  # noqa: ARG002  we know no forms of words
        """Tell whether a noun is said of several, in sentences of its own."""
        return False

    # ---- Where lines end

    def unbroken_spans(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of what has no line break in it, such as a phone number."""
        return [match.span() for match in _WHOLE.finditer(text)]

    def break_cost(self, before: str, word: str) -> int:  # noqa: ARG002  we know no words
        """Return how bad a line break between two words is, from 0 (a pause) to 14."""
        return _ANYWHERE

    # ---- Facts, read from what an author wrote, and said

    def read_day(self, text: str) -> ReadFact:
        """Read a day. Raises NotUnderstoodError for one that does not exist."""
        plain = tidy(text)
        match = _ISO_DAY.search(plain) or _DAY.search(plain)
        if not match:
            return ReadFact(plain)
        try:
            day = date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            raise NotUnderstoodError(
                f"There is no day {quoted(match[0])}.",
                "Look for a wrong figure.",
            ) from None
        return ReadFact(plain, day.isoformat())

    def read_several_days(self, text: str) -> SeveralDays | None:  # noqa: ARG002
        """Read a text that names more than one day; None for any other."""
        return None

    def read_repeat(self, text: str) -> str:
        """Return how often something is, as it stands after "every"."""
        return tidy(text)

    def read_times(self, text: str) -> tuple[ReadFact, ...]:
        """Read a time of day: one, or two where it may be the morning or the evening."""
        plain = tidy(text)
        match = _TIME.search(plain)
        iso = f"{int(match['hour']):02}:{match['minute']}" if match else ""
        return (ReadFact(plain, iso),)

    def read_money(self, text: str) -> ReadFact:
        """Read an amount of money; programs know only pounds."""
        plain = tidy(text)
        match = _POUNDS.search(plain)
        return ReadFact(
            plain, f"{match['pounds']}.{match['pence'] or '00'}" if match else ""
        )

    def read_phone(self, text: str) -> ReadFact:
        """Read a phone number; it is said in the groups in which it was written."""
        plain = tidy(text)
        return ReadFact(plain, re.sub(r"[^\d+]", "", plain))

    def leaves_open(self, text: str) -> bool:  # noqa: ARG002  we know no words
        """Tell whether words stand for a fact that nobody knows yet, such as “TBC”."""
        return False

    def online_place(self, text: str) -> str:  # noqa: ARG002  we know no words
        """Return “online”, or “on …” with the name of a service, where this is no place."""
        return ""

    def say_day(self, day: date) -> str:
        """Say a day that the program has found out, such as that of a check."""
        return day.isoformat()

    def say_time(self, moment: time) -> str:
        """Say a time of day."""
        return f"{moment:%H:%M}"

    def say_money(self, pounds: Decimal) -> str:
        """Say an amount of pounds."""
        return f"£{pounds:.2f}"

    def find_facts(self, text: str) -> list[FoundFact]:  # noqa: ARG002  we know none
        """Return the facts that stand in a sentence, in their order."""
        return []

    def facts_to_show(self, text: str) -> list[FoundFact]:
        """Return the facts that a picture beside the sentence may show.

        None that the sentence takes back, and none of a kind of which we do not know all.
        """
        return self.find_facts(text)

    # ---- What a sentence is about, for its picture

    def read_words(self, text: str) -> list[PhraseWord]:
        """Return the words of a text, each in the forms that phrases know it by."""
        return plain_words(text)

    def read_phrase(self, text: str, concept: str) -> Phrase:
        """Return a phrase as concepts.yaml writes it."""
        return plain_phrase(text, concept)

    def read_standing(self, text: str, words: Sequence[PhraseWord]) -> list[Standing]:  # noqa: ARG002
        """Return how each word of a sentence stands in it."""
        return [Standing() for _ in words]

    def is_name(self, words: Sequence[PhraseWord], start: int, end: int) -> bool:  # noqa: ARG002
        """Tell whether words at this place are a name and mean nothing else."""
        return False

    def part_of_speech(self, text: str, start: int) -> PartOfSpeech:  # noqa: ARG002
        """Return what the word at this offset of a sentence is."""
        return ""

    def is_content_word(self, word: str) -> bool:
        """Tell whether a word says something that a picture could show."""
        return len(word) > 1

    @property
    def light_verbs(self) -> Mapping[str, float]:
        """Verbs that say little without their object, and the share of weight they keep."""
        return {}

    @property
    def joining_words(self) -> frozenset[str]:
        """The words that may stand between two things that are named side by side."""
        return frozenset()

    @property
    def conjunctions(self) -> frozenset[str]:
        """The words for "and" and "or": one of them stands between two such things."""
        return frozenset()

    @property
    def greetings(self) -> frozenset[str]:
        """The first words of "Dear all," and the last words of "Best wishes,"."""
        return frozenset()

    @property
    def open_words(self) -> frozenset[str]:
        """The words after which a sentence goes on: it cannot end with one."""
        return frozenset()


def _ends(text: str, match: re.Match[str]) -> bool:
    """Tell whether a sentence ends at a stop, which is not sure after a short word."""
    stop = match["stop"]
    if stop is None:
        return True
    following = text[match.end() : match.end() + 1]
    if following.islower():
        return False
    if stop != ".":
        return True
    word = re.split(r"[\s\"'(\[]", text[: match.start()])[-1].strip("*_")
    if not word or "." in word or word[-1].isdigit() or len(word) == 1:
        return False
    return len(word) > _SHORT_WORD or not word[0].isupper()
