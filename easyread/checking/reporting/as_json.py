"""The report for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from easyread.checking.report import Report


def as_json(report: Report) -> str:
    """Return the report as JSON. Its keys are promises."""
    return json.dumps(report.as_dict(), ensure_ascii=False, indent=2)
