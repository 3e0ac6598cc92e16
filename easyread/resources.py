"""Where the templates and symbols live.

In a checkout templates/ and symbols/ sit beside the package, so that designers can
edit them in place. In an installed wheel they travel inside it. Nothing else in
easyread knows this.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def resource_dir(name: str) -> Path:
    """Return the folder called `name`, wherever this copy of easyread keeps it."""
    package = Path(str(files("easyread"))).resolve()
    packed = package / "_data" / name
    return packed if packed.is_dir() else package.parent / name


def page_templates(folder: str) -> Environment:
    """Return the HTML templates of a folder of templates/.

    Words of a document are text there, never markup, and a name that is missing is an
    error.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    return Environment(
        loader=FileSystemLoader(resource_dir("templates") / folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
