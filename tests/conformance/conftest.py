"""What the conformance tests share."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.rendering.samples import picture


@pytest.fixture
def sample_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the sample documents their pictures, without the symbol index."""
    pairing = SimpleNamespace(picture=picture)
    monkeypatch.setattr("easyread.rendering.html.pictures.pairing", pairing)
