"""Documents in languages that we have no rules for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Example, Hit, document_rule
from easyread.checking.samples import sample
from easyread.languages import language_of
from easyread.languages.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.context import Context


@document_rule(
    hard=[Example("A document in Welsh", sample("Mae bws.", language="cy"))],
    plain=["There is a bus."],
    level="note",
    certainty="sure",
    source=f"{sources.OURS}: a check must say what it cannot see",
    languages=ANY_LANGUAGE,
)
def other_language(context: Context) -> Iterator[Hit]:
    """Ask people to check words in a language that the program does not know.

    We know only English words. In other languages we check the pictures and the facts.
    What the program says on a page must be in that language too.
    """
    document = context.document
    if language_of(document.language).has_words:
        return
    yield Hit(
        f"We do not know the language “{document.language}”."
        " We did not check the words.",
        "Ask people who read it every day to check them.",
    )
    wording = Wording(context.settings.wording, document.language).about(document)
    if wording.missing_on_pages():
        yield Hit(
            "We cannot make pages of this document."
            " Some things that we say on pages are not in its language.",
            "Use “easyread build”. It gives you the lines to put into your settings."
            " A web site needs a few more. “easyread publish” lists them all.",
            level="error",
        )
