"""`python -m tools.drawing` draws symbols/drawn/ anew, and sheet.html beside this file."""

from __future__ import annotations

import sys
from pathlib import Path

from easyread.resources import resource_dir
from tools.drawing.catalogue import by_hand, read_index, write_drawings
from tools.drawing.sheet import contact_sheet


def main() -> None:
    """Write all drawings and the sheet, and say how many there are."""
    folder = resource_dir("symbols") / "drawn"
    count = write_drawings(folder, by_hand(read_index()))
    sheet = Path(__file__).with_name("sheet.html")
    sheet.write_bytes(contact_sheet().encode())
    sys.stdout.write(f"We drew {count} pictures. Look at them in {sheet}.\n")


if __name__ == "__main__":
    main()
