"""Publishes documents as a web site: versions, what has changed, and what was checked."""

from easyread.publishing.publish import Order, Published, publish
from easyread.publishing.verify import Difference, verify
from easyread.publishing.withdraw import Withdrawing, withdraw

__all__ = [
    "Difference",
    "Order",
    "Published",
    "Withdrawing",
    "publish",
    "verify",
    "withdraw",
]
