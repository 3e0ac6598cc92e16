"""Documents of any length for the benchmarks: pairs of a sentence and a picture."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

from easyread.pairing.index import symbols

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTION = 10
# As many as an everyday document has.
FEW = 30
SENTENCES = (
    "We want to hear what you think about this.",
    "You can bring someone to support you on the day.",
    "The staff will listen to you, and they will write down what you say.",
    "Tell us if you need help to read the letter.",
    "You can ask for a break at any time.",
    "We will send you a letter about what we decided and what happens next.",
    "It is your choice.",
    "People told us that the buses were late and that the stops were too far away.",
    "You do not have to answer all of the questions.",
    "We will meet again in the spring to see what has changed for you.",
)


def manuscript(pairs: int, *, different: bool) -> str:
    """Return a YAML document of so many pairs.

    With `different`, each pair has a picture of its own, as far as there are any:
    after that they begin again.
    """
    lines = ["kind: charter", "example: true", "title: How we work together"]
    lines += ["made by: [People in Halton]", "promises:"]
    for number, (sentence, symbol) in enumerate(_pairs(pairs, different=different)):
        if number % SECTION == 0:
            lines += [f"  - heading: Part {number // SECTION + 1}", "    say:"]
        lines += [f'      - say: "{sentence}"', f'        symbol: "{symbol}"']
    return "\n".join(lines) + "\n"


def _pairs(count: int, *, different: bool) -> Iterator[tuple[str, str]]:
    names = sorted(symbols())
    few = names[:: max(1, len(names) // FEW)][:FEW]
    return islice(zip(cycle(SENTENCES), cycle(names if different else few)), count)
