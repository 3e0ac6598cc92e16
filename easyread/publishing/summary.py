"""How the scores of each document go from version to version: for a CI's summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.publishing.state import Edition, Site

# What is shown of the scores, and what it is called.
_SHOWN = {
    "words": "Words",
    "words_per_sentence": "Words in a sentence",
    "longest_sentence": "Longest sentence",
    "hard_words_per_100": "Hard words in 100",
    "difficulty": "Difficulty",
}


def summary(site: Site) -> str:
    """Return the scores of all versions as a table in Markdown."""
    return "\n".join(_lines(site)) + "\n"


def _lines(site: Site) -> Iterator[str]:
    heads = ["Document", "Version", *_SHOWN.values(), "Warnings", "Checked by people"]
    yield "### Easy Read documents that are published"
    yield ""
    yield f"| {' | '.join(heads)} |"
    yield "|" + " --- |" * len(heads)
    for name, kept in site.documents.items():
        for edition in kept.editions:
            yield f"| {' | '.join([name, *_cells(edition)])} |"


def _cells(edition: Edition) -> list[str]:
    version = edition.written or "no versions"
    if edition.withdrawn:
        return [f"{version}, taken away", *["" for _ in _SHOWN], "", ""]
    scores = [_cell(edition.scores.get(name, 0)) for name in _SHOWN]
    return [version, *scores, str(edition.warnings), edition.review]


def _cell(score: float | None) -> str:
    """Return a score; there is none for words of a language that we do not know."""
    return "" if score is None else f"{score:g}"
