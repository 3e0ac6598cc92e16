"""Publishes documents as a web site: versions, what has changed, and what was checked."""

from easyread.publishing.publish import PublishRequest, PublishResult, publish
from easyread.publishing.verify import Difference, verify
from easyread.publishing.withdraw import WithdrawRequest, withdraw

__all__ = [
    "Difference",
    "PublishRequest",
    "PublishResult",
    "WithdrawRequest",
    "publish",
    "verify",
    "withdraw",
]
