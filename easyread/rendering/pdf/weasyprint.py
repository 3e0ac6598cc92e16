"""The page on paper: a tagged PDF (PDF/UA-1), drawn by WeasyPrint."""

from __future__ import annotations

import logging
import re
import threading
from collections import Counter
from contextlib import contextmanager
from html import unescape
from tempfile import gettempdir
from typing import TYPE_CHECKING, Any

from easyread.errors import MissingToolError, RenderError
from easyread.files import cannot_write
from easyread.progress import step
from easyread.rendering.fonts import fonts_for
from easyread.rendering.html.page import page
from easyread.rendering.html.pictures import pictures_of
from easyread.rendering.pdf.pango import install_line, pango_works
from easyread.rendering.registry import Rendered, output_format

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from easyread.rendering.fonts import Font
    from easyread.rendering.html.pictures import PictureFile
    from easyread.rendering.sheet import Sheet

# A drawing that stands once or twice packs smaller in its pages than on its own.
FEW = 2
_SHOWN = re.compile(r'<img [^>]*?src="([^"]*)"')
_FATAL = ("Failed to load image", "Failed to render", "Font-face", "Failed to get")


@output_format(suffix=".pdf")
def pdf(sheet: Sheet) -> Rendered:
    """Draw the web page on paper.

    Both come from the same HTML, so they can never tell readers different things.
    The same document gives the same bytes. A picture or a font that does not load
    stops the work: WeasyPrint alone would leave a hole.
    """
    fonts = fonts_for(sheet)
    with _raise_warnings(sheet.title), _pages_told():
        return draw(page(sheet, fonts), fonts, pictures_of(sheet))


def draw(
    text: str, fonts: Sequence[Font], pictures: Mapping[str, PictureFile]
) -> Rendered:
    """Draw a page of HTML, which finds these fonts and pictures and nothing else.

    Nothing of one document outlives the call, so threads can draw side by side.
    """
    _load_weasyprint()
    from weasyprint import HTML  # noqa: PLC0415  loads Pango
    from weasyprint.images import SVGImage  # noqa: PLC0415  as above
    from weasyprint.urls import FatalURLFetchingError  # noqa: PLC0415  as above

    from easyread.rendering.pdf.drawn_once import DrawnOnce  # noqa: PLC0415  as above
    from easyread.rendering.pdf.repairs import mend  # noqa: PLC0415  as above

    fetch = Fetcher({f"font:{font.name}": font.content for font in fonts}, pictures)
    shown = Counter(map(unescape, _SHOWN.findall(text)))
    drawings = {
        url: DrawnOnce(url, picture.content, SVGImage, single=shown[url] <= FEW)
        for url, picture in pictures.items()
        if picture.is_drawing
    }
    try:
        laid_out = HTML(string=text, url_fetcher=fetch).render(
            cache=drawings, pdf_variant="pdf/ua-1"
        )
        content = laid_out.write_pdf(finisher=mend, pdf_variant="pdf/ua-1")
    except FatalURLFetchingError as error:
        raise RenderError(f"We cannot draw this page. {error}") from error
    except OSError as error:  # of the fonts, which WeasyPrint puts into files
        raise RenderError(cannot_write(gettempdir(), error)) from error
    return Rendered(content, len(laid_out.pages))


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
        self, fonts: Mapping[str, bytes], pictures: Mapping[str, PictureFile]
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
            picture = self._pictures[url]
            kind = {"Content-Type": picture.mime}
            return URLFetcherResponse(url, picture.content, kind)
        raise FatalURLFetchingError(f"The page asks for {url[:80]}. We do not have it.")


def _load_weasyprint() -> None:
    """Load WeasyPrint, or say which line installs what it lacks.

    We look for Pango first: where it is missing, WeasyPrint prints a notice of its own
    on standard output, which belongs to our results.
    """
    if not pango_works():
        raise MissingToolError(
            "We cannot make a PDF here, because Pango is missing. It draws letters. "
            f"Run this line: {install_line()}\n"
            "You can make the web page without it: add --to html."
        )


@contextmanager
def _raise_warnings(title: str) -> Iterator[None]:
    """Raise RenderError where WeasyPrint warns that a picture or a font did not load."""
    warnings = _Warnings()
    log = logging.getLogger("weasyprint")
    log.addHandler(warnings)
    try:
        yield
    finally:
        log.removeHandler(warnings)
    if warnings.fatal:
        raise RenderError(f"We cannot draw “{title}”. {warnings.fatal[0]}.")


@contextmanager
def _pages_told() -> Iterator[None]:
    """Tell a person who waits which page WeasyPrint has come to, where somebody listens."""
    with step("We lay out page") as tell:
        if tell is None:
            yield
            return
        log = logging.getLogger("weasyprint.progress")
        level, pages = log.level, _Pages(tell)
        log.addHandler(pages)
        log.setLevel(logging.INFO)
        try:
            yield
        finally:
            log.removeHandler(pages)
            log.setLevel(level)


class _Pages(logging.Handler):
    """Tells the number of a page from what WeasyPrint logs about its progress."""

    def __init__(self, tell: Callable[[int], None]) -> None:
        super().__init__(logging.INFO)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        if "Page %d" in str(record.msg) and record.args:
            (number,) = record.args
            self._tell(int(str(number)))


class _Warnings(logging.Handler):
    """Collects what WeasyPrint warns of pictures and fonts that it cannot use.

    Threads share the log: warnings of another thread are about another document.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.fatal: list[str] = []
        self._thread = threading.get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if record.thread == self._thread and message.startswith(_FATAL):
            self.fatal.append(message)
