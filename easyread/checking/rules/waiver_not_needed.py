"""Waivers that allow what nobody found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, all_rules, waiver_rule
from easyread.checking.samples import sample
from easyread.errors import do_you_mean
from easyread.model import Place, Sentence, Span, Waiver

if TYPE_CHECKING:
    from collections.abc import Iterator


def _sentence(text: str) -> Sentence:
    waiver = Waiver("contraction", "These are her own words.", Place())
    return Sentence((Span(text),), allow=(waiver,))


@waiver_rule(
    hard=[
        Example("It is free. (allow: contraction)", sample(_sentence("It is free.")))
    ],
    plain=[Example("It's free. (allow: contraction)", sample(_sentence("It's free.")))],
    certainty="sure",
    source=f"{sources.OURS}: what is allowed without need hides the next mistake",
    languages=ANY_LANGUAGE,
)
def waiver_not_needed(waiver: Waiver) -> Iterator[Hit]:
    """Take away an “allow” that is no longer needed.

    It would hide the next mistake in this sentence.
    """
    names = [rule.name for rule in all_rules()]
    if waiver.rule.strip().lower().replace("_", "-") in names:
        yield Hit(
            f"We found nothing that “{waiver.rule}” has to allow here.",
            "Take this line away.",
            place=waiver.place,
        )
    else:
        yield Hit(
            f"There is no rule “{waiver.rule}”.",
            do_you_mean(waiver.rule, names, "See all rules with “easyread rules”."),
            place=waiver.place,
        )
