"""`python -m easyread` does what `easyread` does.

With `python -m`, Python looks for modules first in the folder where somebody works.
Documents are there, which may come from anybody: so that folder goes, before anything
is loaded, unless it is the home of easyread itself.
"""

import os.path
import sys

_HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100,PTH120  pathlib is not loaded yet
if not sys.flags.safe_path and sys.path[0] != _HOME:
    del sys.path[0]

from easyread.cli import main  # noqa: E402  as above

main()
