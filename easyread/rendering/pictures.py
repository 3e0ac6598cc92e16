"""The pictures of a document, by the name that the pages use for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from easyread import pairing
from easyread.errors import EasyReadError, RenderError
from easyread.model import Symbol

if TYPE_CHECKING:
    from easyread.model import Document
    from easyread.settings import Organisation


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is ready to be drawn: its bytes, and what kind they are."""

    content: bytes
    mime: str

    @property
    def drawn(self) -> bool:
        """Whether it is a drawing (SVG), not a photo."""
        return self.mime == "image/svg+xml"


def url_of(symbol: Symbol) -> str:
    """Return how the pages name a picture, such as sym:drawn:meeting."""
    return f"sym:{quote(symbol.id, safe=':')}"


def logo_of(organisation: Organisation) -> Symbol | None:
    """Return the organisation's logo as a picture, if it has one."""
    if organisation.logo is None:
        return None
    words = organisation.alt or f"The logo of {organisation.name or 'the organisation'}"
    file = str(organisation.logo)
    return Symbol(id="own:logo", label="logo", alt=words, source="own", file=file)


def pictures_of(document: Document, organisation: Organisation) -> dict[str, Picture]:
    """Return each picture of the pages once, by its name.

    A picture that we cannot get stops the work: a reader would see a hole.
    """
    found: dict[str, Picture] = {}
    logo = logo_of(organisation)
    if logo:
        found[url_of(logo)] = _picture(logo, "at the top of the page")
    for sentence in document.all_sentences:
        for symbol in sentence.pairing.symbols if sentence.pairing else ():
            if url_of(symbol) not in found:
                found[url_of(symbol)] = _picture(symbol, f"beside “{sentence.text}”")
    return found


def _picture(symbol: Symbol, where: str) -> Picture:
    try:
        return Picture(*pairing.picture(symbol))
    except (EasyReadError, OSError) as error:
        name = symbol.file or symbol.id
        raise RenderError(
            f"We cannot draw the picture “{name}” {where}. {error}"
        ) from error
