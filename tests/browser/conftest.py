"""A real browser, and pages to open in it."""

from __future__ import annotations

import shutil
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

import easyread
from easyread.rendering import Options, render
from easyread.resources import resource_dir
from easyread.settings import Organisation, Settings
from tests.rendering.samples import awkward, picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

INSTALL = "sudo apt-get install --no-install-recommends chromium"
EXAMPLES = resource_dir("templates").parent / "examples"
KINDS = {f"kind-{file.stem}": file for file in sorted(EXAMPLES.glob("*.yaml"))}
HOUSE = Settings(Organisation("Our Group", contact=("Our Group", "1 Example Street")))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Open Debian's Chromium, or fail with the line that installs it."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  heavy suite alone

    program = shutil.which("chromium")
    if not program:
        pytest.fail(f"There is no Chromium here. Run this line: {INSTALL}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program,
            args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Make the web page of each sample document."""
    folder = tmp_path_factory.mktemp("pages")
    made: dict[str, Path] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "easyread.rendering.html.pictures.pairing", SimpleNamespace(picture=picture)
        )
        for name, document in awkward().items():
            options = Options(draft=name == "gaps", settings=HOUSE)
            made[name] = folder / f"{name}.html"
            made[name].write_bytes(render(document, "html", options).content)
    for name, source in KINDS.items():
        document = easyread.pair(easyread.load(source))
        made[name] = folder / f"{name}.html"
        made[name].write_bytes(render(document, "html").content)
    return made


@pytest.fixture(scope="session")
def versions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Make the versions of one document for other readers, and for a web site."""
    folder = tmp_path_factory.mktemp("versions")
    document = easyread.pair(easyread.load(KINDS["kind-invite"]))
    chosen = {
        "yellow": Options(contrast="yellow"),
        "black": Options(contrast="black"),
        "words-only": Options(words_only=True),
    }
    made: dict[str, Path] = {}
    for name, options in chosen.items():
        made[name] = folder / f"{name}.html"
        made[name].write_bytes(render(document, "html", options).content)
    body = render(document, "fragment")
    ((_, style),) = body.beside
    made["fragment"] = folder / "fragment.html"
    made["fragment"].write_text(
        '<!doctype html><html lang="en"><head><title>A council</title><style>'
        f"{style.decode()}</style></head><body><header>Our council</header><main>"
        f"<h1>News</h1>{body.content.decode()}</main></body></html>",
        "utf-8",
    )
    return made
