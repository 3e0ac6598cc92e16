"""What worker processes call in these tests: a module, so that they can import it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from easyread.building import Told

if TYPE_CHECKING:
    from easyread.pipeline import Built


def title(built: Built) -> Told:
    """Say the title. A document that is called so ends the process it is made in."""
    if built.prepared.document.title == "Kill me":
        os._exit(9)
    return Told((built.prepared.document.title,))
