"""How many people: exact heads up to six, above that some heads and the figure."""

from __future__ import annotations

from easyread.pairing.facts.kit import At, Drawn
from easyread.pairing.facts.letters import write_in
from easyread.pairing.facts.portraits import ANN, BOB, DEV, JOY, LIN, NUR, bust

_WHO = (JOY, BOB, NUR, ANN, DEV, LIN)
_PLACES: dict[int, tuple[At, ...]] = {
    1: (At(36, 26, 1.1),),
    2: (At(18.5, 29, 0.86), At(53.5, 29, 0.86)),
    3: (At(13.5, 32, 0.6), At(36, 32, 0.6), At(58.5, 32, 0.6)),
    4: (At(20, 13, 0.56), At(52, 13, 0.56), At(20, 48, 0.56), At(52, 48, 0.56)),
}
_PLACES[5] = (
    At(24, 14, 0.54), At(48, 14, 0.54),
    At(13, 48, 0.54), At(36, 48, 0.54), At(59, 48, 0.54),
)  # fmt: skip
_PLACES[6] = tuple(At(x, y, 0.54) for y in (14, 48) for x in (13, 36, 59))
_MOST = 9999


def people(fact: str) -> Drawn:
    """Draw that many people, each another one; or three of them and the number."""
    if not fact.isascii() or not fact.isdigit() or not 1 <= int(fact) <= _MOST:
        raise ValueError("A number of people has figures alone, and is not 0.")
    count = int(fact)
    said = "1 person" if count == 1 else f"{count} people"
    if count in _PLACES:
        crowd = zip(_PLACES[count], _WHO, strict=False)
        return Drawn(
            "".join(bust(at, who) for at, who in crowd), said, said.capitalize()
        )
    heads = "".join(
        bust(At(x, 13, 0.56), who, bottom=34)
        for x, who in zip((13, 36, 59), _WHO, strict=False)
    )
    number = write_in((4, 39, 64, 29), fact)
    return Drawn(heads + number, said, f"Three people over the number {count}")
