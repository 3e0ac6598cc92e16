"""How the picture for a sentence was decided, in words."""

from __future__ import annotations

from easyread.pairing.choose import Choice, choose
from easyread.pairing.house import House
from easyread.pairing.pair import pair_text


def explain(sentence: str, house: House | None = None) -> list[str]:
    """Return, line by line, which picture a sentence gets and what else it names.

    `house` has the pictures of an organisation.
    """
    house = house or House()
    pairing = pair_text(sentence, house)
    chosen = ", ".join(symbol.id for symbol in pairing.symbols) or "no picture"
    lines = [f"{chosen} ({pairing.why})"]
    if pairing.why != "fact":
        choice = choose(sentence, preferred=house.preferred)
        lines.append(f"  because {choice.reason}")
        lines.extend(_weighed(choice))
        lines.extend(
            f"        {symbol.id}: “{symbol.label}”, of a set that you brought in"
            for symbol in house.near(sentence)
        )
    return lines


def _weighed(choice: Choice) -> list[str]:
    return [
        f"  {hit.score:5.2f}  {hit.concept.name}: “{hit.said}”"
        + (f" ({', '.join(hit.reasons)})" if hit.reasons else "")
        for hit in choice.candidates
    ]
