"""`python -m easyread` does what `easyread` does."""

from easyread.cli import main

main()
