"""Words that are cut short, such as hrs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading

_FULL_WORDS = {
    "appt": "appointment",
    "approx": "about",
    "asap": "as soon as you can",
    "assoc": "association",
    "bldg": "building",
    "cllr": "councillor",
    "cllrs": "councillors",
    "cont'd": "there is more",
    "dept": "department",
    "depts": "departments",
    "encl": "with this letter",
    "ext": "extension",
    "govt": "government",
    "gov't": "government",
    "hr": "hour",
    "hrs": "hours",
    "inc": "including",
    "incl": "including",
    "max": "at most",
    "min": "minutes",
    "mins": "minutes",
    "misc": "other",
    "mth": "month",
    "mths": "months",
    "org": "organisation",
    "orgs": "organisations",
    "pcm": "each month",
    "pls": "please",
    "pw": "a week",
    "qtr": "quarter",
    "secs": "seconds",
    "tbc": "not decided yet",
    "tel": "phone",
    "thru": "through",
    "wk": "week",
    "wks": "weeks",
    "yr": "year",
    "yrs": "years",
}
# Names of people and places: “Max”, “Org”. These only count in small letters.
_ONLY_LOWER_CASE = frozenset(("inc", "max", "min", "org"))


@context_rule(
    hard=[
        "It takes 3 hrs.",
        "Tel: 999",
        "There are approx. 20 people.",
        "Cllr Khan came.",
    ],
    plain=["It takes 3 hours.", "Phone 999", "Max came.", "Dr Khan came."],
    source=f"{sources.EUROPE}, rule 12; {sources.GOV_UK}: full words",
)
def short_form(reading: Reading, context: Context) -> Iterator[Hit]:
    """Write “hours”, not “hrs”.

    Readers have to guess the letters that are not there. Reading machines say them wrong.
    """
    if reading.word_set.isdisjoint(_FULL_WORDS):
        return
    for word in reading.words:
        full_word = _FULL_WORDS.get(word.low)
        if full_word is None or word.low in context.vocabulary.known:
            continue
        if word.text.isupper():
            continue
        if word.low in _ONLY_LOWER_CASE and not word.text.islower():
            continue
        yield Hit(
            f"“{reading.original[word.start : word.end]}” is a word cut short.",
            f"Write “{full_word}”.",
            word.start,
            word.end,
        )
