"""How large and how deep a file may be before we refuse it."""

from typing import Final

MOST_LINES: Final = 20_000  # of plain text and Markdown
MOST_TOGETHER: Final = 2_000  # of these without an empty line
MOST_FAULTS: Final = 50
LONGEST_SHOWN: Final = 200  # a longer line is not printed under its fault
