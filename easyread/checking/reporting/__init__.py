"""How a report can be shown. A new file here is a new `--output-format`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

from easyread.checking.report import Report
from easyread.errors import UnknownNameError, do_you_mean

Output = Callable[[Report], str]


class _Outputs(Mapping[str, Output]):
    """The outputs by name, each loaded when it is asked for.

    `as_json.py` holds `as_json`, and people ask for it as `json`.
    """

    def __getitem__(self, name: str) -> Output:
        if name not in tuple(self):
            raise KeyError(name)
        module = import_module(f"{__name__}.as_{name}")
        output: Output = getattr(module, f"as_{name}")
        return output

    def __iter__(self) -> Iterator[str]:
        names = (module.name for module in iter_modules(__path__))
        return (name[3:] for name in names if name.startswith("as_"))

    def __len__(self) -> int:
        return len(tuple(iter(self)))


OUTPUTS: Mapping[str, Output] = _Outputs()


def find_output(name: str) -> Output:
    """Return the output called `name`, or say which names there are."""
    if name not in OUTPUTS:
        known = ", ".join(OUTPUTS)
        raise UnknownNameError(
            f"We do not know the output “{name}”."
            f" {do_you_mean(name, OUTPUTS, f'We know: {known}.')}"
        )
    return OUTPUTS[name]
