"""`python -m easyread.drawing` draws symbols/drawn/ anew, with its contact sheet."""

from __future__ import annotations

import sys

from easyread.drawing.catalogue import write_drawings
from easyread.drawing.sheet import contact_sheet
from easyread.resources import resource_dir


def main() -> None:
    """Write all drawings and the sheet, and say how many there are."""
    folder = resource_dir("symbols") / "drawn"
    count = write_drawings(folder)
    sheet = folder / "sheet.html"
    sheet.write_bytes(contact_sheet().encode())
    sys.stdout.write(f"We drew {count} pictures. Look at them in {sheet}.\n")


if __name__ == "__main__":
    main()
