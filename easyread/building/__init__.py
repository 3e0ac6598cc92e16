"""Makes the pages of many documents: with all cores, and only those that changed."""

from easyread.building.folder import build_folder
from easyread.building.task import Outcome, Task, Told, make

__all__ = ["Outcome", "Task", "Told", "build_folder", "make"]
