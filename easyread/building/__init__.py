"""Makes the pages of many documents: with all cores, and only those that changed."""

from easyread.building.folder import build_folder
from easyread.building.task import BuildMessages, Outcome, Task, make

__all__ = ["BuildMessages", "Outcome", "Task", "build_folder", "make"]
