"""What holds for every test: no network, and a cache that is thrown away."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any

import pytest

from easyread.cache import FOLDER_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOPBACK = ("127.", "::1", "localhost")


class NetworkClosedError(OSError):
    """A test wanted to talk to another machine."""


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Share one new cache between all tests and the processes that they start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER_VARIABLE, str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True, scope="session")
def _closed_network() -> Iterator[None]:
    """Refuse each connection, and each question for a name, but to this machine."""

    def stays_here(address: Any) -> bool:
        host = address[0] if isinstance(address, tuple) else ""
        return str(host or "localhost").startswith(LOOPBACK)

    def guarded(real: Any) -> Any:
        def connect(self: socket.socket, address: Any) -> Any:
            if self.family != socket.AF_UNIX and not stays_here(address):
                raise NetworkClosedError(f"Tests have no network: {address}")
            return real(self, address)

        return connect

    real_lookup = socket.getaddrinfo

    def lookup(host: Any, *rest: Any, **named: Any) -> Any:
        if not stays_here((host,)):
            raise NetworkClosedError(f"Tests have no network: {host}")
        return real_lookup(host, *rest, **named)

    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)))
        patch.setattr(socket, "getaddrinfo", lookup)
        yield
