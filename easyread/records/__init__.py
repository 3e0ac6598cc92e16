"""Who has checked a document, and whether it still says what they checked."""

from easyread.records.fingerprint import Fingerprint, Line, fingerprint
from easyread.records.matter import tell
from easyread.records.record import Check, Declared, Record, read_record, record_file
from easyread.records.status import Change, ReviewStatus, changes, status

__all__ = [
    "Change",
    "Check",
    "Declared",
    "Fingerprint",
    "Line",
    "Record",
    "ReviewStatus",
    "changes",
    "fingerprint",
    "read_record",
    "record_file",
    "status",
    "tell",
]
