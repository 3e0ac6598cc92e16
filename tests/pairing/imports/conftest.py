"""Small sets of pictures of the shapes in which their makers give them out."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from easyread.pairing.imports import install_set, look_into, with_licence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from easyread.pairing.imports import Installed

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    '<path d="M6 6h60v{}z" fill="#fff" stroke="#000" stroke-width="2"/></svg>'
)


def svg(number: int = 60) -> bytes:
    """Return a drawing; each number draws another one."""
    return SVG.format(number).encode()


def png(colour: str = "#204080", size: tuple[int, int] = (300, 300)) -> bytes:
    """Return a picture made of dots."""
    content = io.BytesIO()
    picture = Image.new("RGB", size, "white")
    picture.paste(colour, (10, 10, size[0] // 2, size[1] // 2))
    picture.save(content, "PNG")
    return content.getvalue()


def as_bytes(content: object) -> bytes:
    """Return a file as it is, a text in UTF-8, or anything else as JSON."""
    if isinstance(content, bytes):
        return content
    text = content if isinstance(content, str) else json.dumps(content)
    return text.encode()


def folder(path: Path, files: Mapping[str, Any]) -> Path:
    """Write a folder of files."""
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(as_bytes(content))
    return path


def archive(path: Path, files: Mapping[str, Any]) -> Path:
    """Write an archive of files."""
    with zipfile.ZipFile(path, "w") as archive_file:
        for name, content in files.items():
            archive_file.writestr(name, as_bytes(content))
    return path


@pytest.fixture
def bring_in(
    tmp_path: Path,
) -> Callable[..., tuple[Installed, dict[str, dict[str, Any]]]]:
    """Return a way to bring a set in; it gives what was installed, by the label."""

    def bring(
        path: Path, licence: str = "", name: str = ""
    ) -> tuple[Installed, dict[str, dict[str, Any]]]:
        container, offer = look_into(path)
        installed = install_set(
            container,
            with_licence(offer, licence, "", name),
            tmp_path / "house" / "symbols",
        )
        index = (installed.folder / "index.jsonl").read_text("utf-8").splitlines()
        return installed, {line["label"]: line for line in map(json.loads, index)}

    return bring
