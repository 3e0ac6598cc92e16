"""How the commands say whether people checked a document, and what changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.records import Change, Check, ReviewStatus

_MOST: Final = 20
_HOW: Final = {
    "added": "New",
    "taken out": "Taken out",
    "said differently": "New words",
    "other picture": "New picture",
    "other fact": "New fact",
}


def said(checked: ReviewStatus) -> str:
    """Say in one line whether people checked the document."""
    check = checked.check
    if check is None:
        return "People have not checked it yet."
    who = _who(check) + (" (example)" if checked.example else "")
    match checked.state:
        case "checked":
            return f"Checked by {who}."
        case "layout declared":
            return f"Checked by {who}. Only the layout changed since."
        case "facts changed":
            return f"Checked by {who}. Some facts are newer."
        case _:
            return f"The words changed since {who} checked them."


def what_changed(checked: ReviewStatus) -> Iterator[str]:
    """Name each sentence that is not as people saw it, with its line."""
    for change in checked.changed[:_MOST]:
        yield f"{_HOW[change.how]}: {_sentence(change)}"
    more = len(checked.changed) - _MOST
    if more > 0:
        yield f"and {more} more"
    for declared in checked.check.declared if checked.check else ():
        yield f"Layout only, {declared.when.isoformat()}: {declared.why}"


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
