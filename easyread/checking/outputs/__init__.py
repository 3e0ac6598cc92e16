"""How a report can be shown. A new file here is a new `--output-format`."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from easyread.checking.nearest import nearest
from easyread.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Callable

    from easyread.checking.report import Report

    Output = Callable[[Report], str]

# `as_json.py` holds `as_json`, and people ask for it as `json`.
OUTPUTS: dict[str, Output] = {
    module.name.removeprefix("as_"): getattr(
        import_module(f"{__name__}.{module.name}"), module.name
    )
    for module in iter_modules(__path__)
}


def find_output(name: str) -> Output:
    """Return the output called `name`, or say which names there are."""
    if name not in OUTPUTS:
        raise UnknownNameError(
            f"We do not know the output “{name}”.{nearest(name, OUTPUTS)}"
            f" We know: {', '.join(OUTPUTS)}."
        )
    return OUTPUTS[name]
