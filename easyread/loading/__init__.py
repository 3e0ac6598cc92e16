"""Reads an author's file: every word keeps its place, every fault is told at once."""

from easyread.loading.document import load, parse
from easyread.loading.house import settings_for

__all__ = ["load", "parse", "settings_for"]
