"""Tests talk to nobody but this machine."""

from __future__ import annotations

import socket

import pytest


def test_other_machines_cannot_be_asked() -> None:
    """It should be that no test leans on the network, also by mistake."""
    with socket.socket() as line, pytest.raises(OSError, match="no network"):
        line.connect(("192.0.2.1", 80))
    with pytest.raises(OSError, match="no network"):
        socket.create_connection(("example.org", 80))


def test_this_machine_can_be_asked() -> None:
    """It should be that a browser in a test can be talked to."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
