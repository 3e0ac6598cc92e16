"""Short forms in capitals, such as CQC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import Hit, context_rule
from easyread.languages.en.short_forms import explains, is_said, short_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.checking.reading import Reading


@context_rule(
    hard=["The CQC will come.", "Send it to the I.C.B. today."],
    plain=[
        "Call the NHS.",
        "The Care Quality Commission (CQC) will come.",
        "CQC stands for Care Quality Commission.",
        "The TV is on.",
        "PLEASE READ THIS",
    ],
    level="error",
    source=f"{sources.EUROPE}, rule 12",
)
def acronym(reading: Reading, context: Context) -> Iterator[Hit]:
    """Write the full words, not the first letters.

    Readers have to know the letters to guess the words. Letters that people know
    better than the words can stay: NHS, TV.
    """
    if reading.is_all_caps or not (reading.has_capitals or reading.has_figures):
        return
    for match in short_forms(reading.spoken):
        letters = match[0].replace(".", "")
        if _explained(letters, reading, context):
            continue
        if is_said(letters):
            yield Hit(
                f"“{match[0]}” is a short form. Some readers may not know it.",
                "Say what it is, if readers may not know.",
                *match.span(),
                level="note",
            )
        else:
            yield Hit(
                f"“{match[0]}” is a short form. Readers may not know it.",
                "Write the full words instead.",
                *match.span(),
            )


def _explained(letters: str, reading: Reading, context: Context) -> bool:
    """Tell whether the word list, or a sentence up to the next, says what it is."""
    if (
        letters.lower() in context.vocabulary.known
        or letters.lower() in context.vocabulary.avoided
    ):
        return True
    first = context.initials.first_explained(letters)
    if first is not None and first <= reading.index + 1:
        return True
    return explains(reading.text, letters)
