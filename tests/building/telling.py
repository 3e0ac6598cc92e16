"""What worker processes call in these tests: a module, so that they can import it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from easyread.building import BuildMessages

if TYPE_CHECKING:
    from easyread.pipeline import BuildResult


def title(built: BuildResult) -> BuildMessages:
    """Say the title. A document that is called so ends the process it is made in."""
    if built.prepared.document.title == "Kill me":
        os._exit(9)
    return BuildMessages((built.prepared.document.title,))
