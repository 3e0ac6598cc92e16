"""Documents with too many pages."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.rules.document_length import where_to_cut
from easyread.checking.samples import sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context


@document_rule(
    hard=[Example("100 sentences, about 25 pages", sample(*["We meet in May."] * 100))],
    plain=[Example("20 sentences, about 5 pages", sample(*["We meet in May."] * 20))],
    source=f"{sources.GOV_UK}: 24 pages",
    languages=ANY_LANGUAGE,
)
def page_count(context: Context) -> Iterator[Hit]:
    """Keep the document short.

    About 4 sentences with pictures fill a page. Few people read a long
    document to the end. Make 2 short ones, or take away what readers do not need.
    """
    document = context.document
    pairs = sum(
        len(section.sentences)
        for section in document.sections
        if section.role not in {"title", "slip"}
    )
    pages = ceil(pairs / context.limits.pairs_on_a_page.number) + document.cover
    warning, error = context.limits.pages_warning, context.limits.pages_error
    if pages <= min(warning.number, error.number):
        return
    over = pages > error.number
    limit = error if over else warning
    yield Hit(
        f"This makes about {pages} pages. Use {limit} or fewer.",
        "Take away what readers do not need, or make 2 documents."
        f" {where_to_cut(document)}".rstrip(),
        level="error" if over else "warning",
        source=limit.source,
    )
