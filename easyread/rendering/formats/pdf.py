"""The page on paper: a tagged PDF (PDF/UA-1), drawn by WeasyPrint."""

from __future__ import annotations

import contextlib
import io
import logging
import re
import sys
from collections import Counter
from html import unescape
from typing import TYPE_CHECKING, Any

from easyread.errors import MissingToolError, RenderError
from easyread.pauses import without_pauses
from easyread.rendering.drawn_once import DrawnOnce
from easyread.rendering.finisher import finisher
from easyread.rendering.finisher.origins import remembered
from easyread.rendering.fonts import fonts_for
from easyread.rendering.formats.pango import install_line
from easyread.rendering.page import page, said_by_page
from easyread.rendering.pictures import pictures_of
from easyread.rendering.registry import Rendered, output_format
from easyread.rendering.source import source_of, styles_let_go
from easyread.rendering.spared import (
    libraries_by_exact_name,
    load_when_used,
    pages_listed_once,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from easyread.model import Document
    from easyread.rendering.fonts import Font
    from easyread.rendering.pictures import Picture
    from easyread.rendering.registry import Options

# WeasyPrint imports these at its top; it needs them for fonts unlike ours.
SELDOM_USED = ("fontTools.subset", "fontTools.varLib.instancer")
# A drawing that stands once or twice packs smaller in its pages than on its own.
FEW = 2
_SHOWN = re.compile(r'<img [^>]*?src="([^"]*)"')
_TROUBLE = ("Failed to load image", "Failed to render", "Font-face", "Failed to get")


@output_format(suffix=".pdf")
def pdf(document: Document, options: Options) -> Rendered:
    """Draw the web page on paper.

    Both come from the same HTML, so they can never tell readers different things.
    The same document gives the same bytes. A picture or a font that does not load
    stops the work: WeasyPrint alone would leave a hole.
    """
    fonts = fonts_for(document, said_by_page(document, options), options.settings)
    text = page(document, options, fonts)
    pictures = pictures_of(document, options.settings.organisation)
    with without_pauses(), _no_silent_trouble(document.title):
        _load_weasyprint()
        return draw(text, fonts, pictures)


def draw(text: str, fonts: Sequence[Font], pictures: Mapping[str, Picture]) -> Rendered:
    """Draw a page of HTML. It finds these fonts and pictures, and nothing else."""
    from weasyprint.images import SVGImage  # noqa: PLC0415  loads Pango
    from weasyprint.urls import FatalURLFetchingError  # noqa: PLC0415  as above

    fetch = Fetcher({f"font:{font.name}": font.content for font in fonts}, pictures)
    source = source_of(text, fetch)
    shown = Counter(map(unescape, _SHOWN.findall(text)))
    drawings = {
        url: DrawnOnce(url, picture.content, SVGImage, single=shown[url] <= FEW)
        for url, picture in pictures.items()
        if picture.drawn
    }
    try:
        with styles_let_go():
            drawn = source.render(cache=drawings, pdf_variant="pdf/ua-1")
        with remembered() as origins, pages_listed_once():
            content = drawn.write_pdf(
                finisher=finisher(origins), pdf_variant="pdf/ua-1"
            )
    except FatalURLFetchingError as error:
        raise RenderError(f"We cannot draw this page. {error}") from error
    return Rendered(content, len(drawn.pages))


def drawn_with() -> dict[str, str]:
    """Return the versions of the programs on which the bytes of a PDF depend."""
    _load_weasyprint()
    from weasyprint import __version__  # noqa: PLC0415  loads Pango
    from weasyprint.text.ffi import pango  # noqa: PLC0415  as above

    number = pango.pango_version()
    parts = (number // 10000, number // 100 % 100, number % 100)
    return {"weasyprint": __version__, "pango": ".".join(map(str, parts))}


class Fetcher:
    """Gives WeasyPrint our fonts and pictures from memory, and refuses the rest.

    The refusal stops the whole work. There is no path from here to a file or to
    the network.
    """

    def __init__(
        self, fonts: Mapping[str, bytes], pictures: Mapping[str, Picture]
    ) -> None:
        self._fonts = fonts
        self._pictures = pictures

    def __call__(self, url: str) -> Any:
        """Return what `url` names, as WeasyPrint wants it."""
        from weasyprint.urls import (  # noqa: PLC0415  loads Pango
            FatalURLFetchingError,
            URLFetcherResponse,
        )

        if url in self._fonts:
            kind = {"Content-Type": "font/ttf"}
            return URLFetcherResponse(url, self._fonts[url], kind)
        if url in self._pictures:
            found = self._pictures[url]
            return URLFetcherResponse(url, found.content, {"Content-Type": found.mime})
        raise FatalURLFetchingError(f"The page asks for {url[:80]}. We do not have it.")


def _load_weasyprint() -> None:
    """Load WeasyPrint, or say which line installs what it lacks."""
    notice = io.StringIO()
    for name in SELDOM_USED:
        load_when_used(name)
    try:
        with contextlib.redirect_stdout(notice):
            _import_weasyprint()
    except OSError as error:
        raise MissingToolError(
            "We cannot make a PDF here, because Pango is missing. It draws letters. "
            f"Run this line: {install_line()}\n"
            "You can make the web page without it: add --to html."
        ) from error


def _import_weasyprint() -> None:
    """Import it the quick way, and the thorough way where that finds no Pango."""
    with contextlib.suppress(OSError), libraries_by_exact_name():
        import weasyprint  # noqa: PLC0415  heavy, and not on every machine

        return
    for name in [name for name in sys.modules if name.startswith("weasyprint")]:
        del sys.modules[name]
    import weasyprint  # noqa: F401, PLC0415  as above


@contextlib.contextmanager
def _no_silent_trouble(title: str) -> Iterator[None]:
    """Stop when WeasyPrint notes that a picture or a font did not load."""
    notes = _Notes(logging.WARNING)
    log = logging.getLogger("weasyprint")
    log.addHandler(notes)
    try:
        yield
    finally:
        log.removeHandler(notes)
    if notes.trouble:
        raise RenderError(f"We cannot draw “{title}”. {notes.trouble[0]}.")


class _Notes(logging.Handler):
    """Keeps what WeasyPrint says of pictures and fonts that it cannot use."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.trouble: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        said = record.getMessage()
        if said.startswith(_TROUBLE):
            self.trouble.append(said)
