"""Measures the pictures: `python -m benchmarks.pairing.measure [FILE.yaml]`.

right: one of the pictures that we accept · wrong: another · gap: none. Where no picture
may stand, a gap is right. Precision counts the pictures, coverage the sentences.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

import yaml

from easyread.errors import EasyReadError
from easyread.pairing import find_symbol, pair_text

HERE = Path(__file__).parent


def accepted(names: list[str]) -> set[str]:
    """Return the ids of the pictures that we accept; a name without one is left out."""
    found = set()
    for name in names:
        try:
            found.add(find_symbol(str(name)).id)
        except EasyReadError:
            continue
    return found


def main(path: Path) -> None:
    """Print every sentence that is not right, and the sums."""
    rows = yaml.safe_load(path.read_text("utf-8"))
    counts = {"right": 0, "wrong": 0, "gap": 0, "rightly none": 0}
    begin = perf_counter()
    pairings = [pair_text(row[0]) for row in rows]
    seconds = perf_counter() - begin
    for (sentence, *names), pairing in zip(rows, pairings, strict=True):
        chosen = [symbol.id for symbol in pairing.symbols]
        if chosen:
            good = set(chosen) <= accepted(names)
            kind = "right" if good else "wrong"
        else:
            kind = "gap" if names else "rightly none"
        counts[kind] += 1
        if kind in {"wrong", "gap"}:
            print(f"{kind:6} {sentence}  got {chosen or '-'}  wanted {names or 'none'}")
    shown = counts["right"] + counts["wrong"]
    wanted = sum(1 for row in rows if row[1:])
    print(f"\n{len(rows)} sentences in {seconds * 1000:.0f} ms: {counts}")
    print(f"right of the pictures shown: {counts['right'] / shown:.1%}")
    print(f"right of the sentences that want a picture: {counts['right'] / wanted:.1%}")
    print(f"wrong of all sentences: {counts['wrong'] / len(rows):.1%}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else HERE / "development.yaml")
