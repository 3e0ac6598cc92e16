"""Whether making a PDF could call another machine, counted on a machine of our own."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from easyread.errors import RenderError
from easyread.rendering.pdf.weasyprint import draw

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.pdf

PAGE = (
    '<!doctype html><html lang="en"><head><title>t</title></head><body>{}</body></html>'
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'
# Each way by which a page of WeasyPrint's reached the network or was known to.
WAYS = [
    "<style>@color-profile --x{src:url(URL)}p{color:color(--x 0 0 0)}</style><p>x",
    "<style>@import url(URL);</style><p>x",
    "<style>p{background:url(URL)}</style><p>x",
    "<style>p::before{content:url(URL)}</style><p>x",
    "<style>li{list-style-image:url(URL)}</style><ul><li>x</ul>",
    "<style>@font-face{font-family:x;src:url(URL)}p{font-family:x}</style><p>x",
    '<img alt="x" src="URL">',
    '<link rel="stylesheet" href="URL">',
    '<link rel="attachment" href="URL">',
    '<a rel="attachment" href="URL">x</a>',
    '<object data="URL"></object>',
    SVG.format('<image href="URL" width="9" height="9"/>'),
    SVG.format('<use href="URL#a"/>'),
    '<table background="URL"><tr><td>x</table>',
]


class Listener:
    """A machine of our own that counts who calls."""

    def __init__(self) -> None:
        """Listen at a free port."""
        self.calls = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/x"
        self._thread = Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                caller, _ = self._socket.accept()
                self.calls += 1
                caller.close()

    def close(self) -> None:
        """Stop listening."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


@pytest.fixture
def listener() -> Iterator[Listener]:
    """Return a machine that listens while the test runs."""
    machine = Listener()
    yield machine
    machine.close()


def test_the_listener_hears_a_call(listener: Listener) -> None:
    """It should be that the test below could fail."""
    port = int(listener.url.rsplit(":", 1)[1].split("/")[0])
    with socket.create_connection(("127.0.0.1", port)) as call:
        assert call.recv(1) == b""

    assert listener.calls == 1


@pytest.mark.parametrize("way", WAYS)
def test_no_page_calls_another_machine(listener: Listener, way: str) -> None:
    """It should be that a hostile page is refused or drawn, and nobody is called."""
    with suppress(RenderError):
        draw(PAGE.format(way.replace("URL", listener.url)), (), {})

    assert listener.calls == 0
