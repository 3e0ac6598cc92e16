"""Make the tables: `python -m tools.tables WHICH --from FOLDER`.

words   how hard words are. FOLDER holds `lexicon.tsv` (word, score from 1 to 6: Maddela
        and Xu 2018) and `in-context.tsv` (split, corpus, word, complexity, sentence:
        Shardlow, Cooper and Zampieri 2020). Their rows do not travel with the product;
        only the scores do that the model gives to words of other lists.
measure how well the model does on words that are held out.
tags    the weights of the tagger. It needs no folder.

It needs the dependency group `tables`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tools.tables.fit import Model, rated, table_of
from tools.tables.measure import measure
from tools.tables.write import words_to_score, write_table, write_tags


def words(folder: Path) -> Path:
    """Fit, score every word, and write the table."""
    ratings, scored = rated(folder), words_to_score()
    model = Model().learn(ratings, table_of(ratings.words))
    table = table_of(scored)
    alone, in_sentence = (model.say(table, in_sentence=x) for x in (False, True))
    return write_table(scored, alone, in_sentence)


def main() -> None:
    """Make the table that was asked for, or measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("which", choices=("words", "measure", "tags"))
    parser.add_argument("--from", type=Path, dest="folder", help="what it is made from")
    chosen = parser.parse_args()
    if chosen.which != "tags" and chosen.folder is None:
        parser.error(f"Say with --from where the data for {chosen.which} are.")
    match chosen.which:
        case "words":
            path = words(chosen.folder)
        case "tags":
            path = write_tags()
        case _:
            print("\n".join(measure(chosen.folder)))
            return
    print(f"{path}: {path.stat().st_size} bytes")


main()
