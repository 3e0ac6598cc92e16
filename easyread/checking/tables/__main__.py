"""Make the table of word hardness: `python -m easyread.checking.tables --data FOLDER`.

FOLDER holds `lexicon.tsv` (word, score from 1 to 6: Maddela and Xu 2018) and
`in-context.tsv` (split, corpus, word, complexity, sentence: Shardlow, Cooper and
Zampieri 2020). Their rows do not travel with the product; only the scores do that the
model gives to words of other lists. It needs the dependency group `tables`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from easyread.checking.tables.fit import Model, rated, table_of
from easyread.checking.tables.measure import measure
from easyread.checking.tables.write import words_to_score, write_table


def main() -> None:
    """Fit, score every word, and write the table; or measure on held-out words."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="the rated words")
    parser.add_argument("--measure", action="store_true", help="hold out and report")
    chosen = parser.parse_args()
    if chosen.measure:
        print("\n".join(measure(chosen.data)))  # noqa: T201
        return
    known, words = rated(chosen.data), words_to_score()
    model = Model().learn(known, table_of(known.words))
    path = write_table(words, model.say(table_of(words)))
    print(f"{path}: {len(words)} words, {path.stat().st_size} bytes")  # noqa: T201


main()
