"""How the commands say whether people checked a document, and what changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.records import Change, Check, ReviewStatus

_MOST_LISTED: Final = 20
_LABELS: Final = {
    "added": "New",
    "taken out": "Taken out",
    "said differently": "New words",
    "other picture": "New picture",
    "other fact": "New fact",
}


def status_line(review: ReviewStatus) -> str:
    """Return one line that says whether people checked the document."""
    check = review.check
    if check is None:
        return "People have not checked it yet."
    who = _who(check) + (" (example)" if review.example else "")
    match review.state:
        case "checked":
            return f"Checked by {who}."
        case "layout declared":
            return f"Checked by {who}. Only the layout changed since."
        case "facts changed":
            return f"Checked by {who}. Some facts are newer."
        case _:
            return f"The words changed since {who} checked them."


def change_lines(review: ReviewStatus) -> Iterator[str]:
    """Yield a line for each sentence that is not as people saw it."""
    for change in review.changed[:_MOST_LISTED]:
        yield f"{_LABELS[change.how]}: {_sentence(change)}"
    more = len(review.changed) - _MOST_LISTED
    if more > 0:
        yield f"and {more} more"
    for declaration in review.check.declared if review.check else ():
        yield f"Layout only, {declaration.when.isoformat()}: {declaration.why}"


def _sentence(change: Change) -> str:
    if change.new is None:
        return f"“{change.old.text}”" if change.old else ""
    line = f"line {change.new.place.line}: "
    if change.how == "said differently" and change.old:
        return f"{line}“{change.new.text}” (before: “{change.old.text}”)"
    return f"{line}“{change.new.text}”"


def _who(check: Check) -> str:
    people = "1 person" if check.people == 1 else f"{check.people} people"
    return f"{check.group} ({people}, {check.when.isoformat()})"
