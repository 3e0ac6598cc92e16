"""Measures the pictures: `python -m benchmarks.pairing.measure [FILE.yaml …]`.

right: one of the pictures that we accept · wrong: another · gap: none. Where no picture
may stand, a gap is right. Precision counts the pictures, coverage the sentences that
want one. Two simple rivals choose for the same sentences in the same run.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

import yaml

from benchmarks.pairing.rivals import Shown, first_noun, tag_overlap
from easyread.errors import EasyReadError
from easyread.pairing import find_symbol, pair_text

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).parent
Row = list[str]


def ours(sentence: str) -> list[Shown]:
    """Return what easyread shows."""
    return [Shown(symbol.id, symbol.label) for symbol in pair_text(sentence).symbols]


def accepted(names: list[str]) -> set[str]:
    """Return the ids of the pictures that we accept, and all words for them."""
    found = set()
    for name in names:
        try:
            symbol = find_symbol(str(name))
        except EasyReadError:
            continue
        found |= {symbol.id, symbol.label.lower(), *(w.lower() for w in symbol.words)}
    return found


def judged(shown: list[Shown], names: list[str]) -> str:
    """Return how good a choice is. A rival's picture may also bear an accepted name."""
    if not shown:
        return "gap" if names else "rightly none"
    good = accepted(names)
    right = all(one.id in good or one.name in good for one in shown)
    return "right" if right else "wrong"


def measure(rows: list[Row], choose: Callable[[str], list[Shown]]) -> Counter[str]:
    """Return how many sentences got which judgement; print ours that are not right."""
    counts: Counter[str] = Counter()
    for sentence, *names in rows:
        shown = choose(sentence)
        kind = judged(shown, names)
        counts[kind] += 1
        if choose is ours and kind in {"wrong", "gap"}:
            labels = ", ".join(one.name for one in shown) or "-"
            print(f"  {kind:5} {sentence}  [{labels}]  wanted {names or 'none'}")
    return counts


def report(name: str, counts: Counter[str]) -> None:
    """Print one line of figures."""
    shown = counts["right"] + counts["wrong"]
    wanted = counts["right"] + counts["wrong"] + counts["gap"]
    total = sum(counts.values())
    print(
        f"  {name:34} precision {counts['right'] / max(shown, 1):6.1%}"
        f"  coverage {shown / wanted:6.1%}  right {counts['right'] / total:6.1%}"
        f"  wrong {counts['wrong'] / total:6.1%}  {dict(counts)}"
    )


def main(paths: list[Path]) -> None:
    """Print the figures for each file, and how quick we are."""
    sentences: list[str] = []
    for path in paths:
        rows: list[Row] = yaml.safe_load(path.read_text("utf-8"))
        sentences += [row[0] for row in rows]
        print(f"\n{path.name}: {len(rows)} sentences")
        report("easyread", measure(rows, ours))
        report("first noun by exact label", measure(rows, first_noun))
        report("best tag overlap, OpenMoji names", measure(rows, tag_overlap))
    numbered = [f"{said} {number}" for number in range(10) for said in sentences]
    begin = process_time()
    for sentence in numbered:
        pair_text(sentence)
    print(f"\n{len(numbered) / (process_time() - begin):.0f} sentences a second")


if __name__ == "__main__":
    known = [HERE / "development.yaml", HERE / "second.yaml"]
    main([Path(name) for name in sys.argv[1:]] or [p for p in known if p.exists()])
