"""Letters that no font has, and emoji in the middle of a sentence."""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Hit, document_rule
from easyread.text.letters import IN_OUR_FONTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context
    from easyread.model import Anchor, Document, Place


@document_rule(
    hard=["We meet at 漢 hall.", "Come and have fun 🎉."],
    plain=["Zoë and Łukasz meet at the café.", "عائشة comes."],
    level="error",
    certainty="sure",
    source=f"{sources.OURS}: nobody can read a letter that is not there",
    languages=ANY_LANGUAGE,
)
def missing_letter(context: Context) -> Iterator[Hit]:
    """Use letters that we have, or bring a font that has them.

    They would be missing in a PDF. So we do not make one.
    """
    texts = tuple(_texts(context.document))
    if IN_OUR_FONTS.issuperset("".join([text for text, *_ in texts])):
        return
    # They take time to load.
    from easyread.rendering.fonts import letter_faults  # noqa: PLC0415
    from easyread.rendering.sheet import PlacedText  # noqa: PLC0415

    for fault in letter_faults(starmap(PlacedText, texts), context.settings):
        yield Hit(fault.message, fault.advice, place=fault.place)


def _texts(document: Document) -> Iterator[tuple[str, Place, tuple[Anchor, ...]]]:
    """Yield each text that readers get, and where its letters stand in the file."""
    yield document.title, document.title_place, ()
    for section in document.sections:
        yield section.heading, section.place, ()
        for sentence in section.sentences:
            yield sentence.text, sentence.place, sentence.anchors
    yield from ((word.text, word.place, ()) for word in document.words)
