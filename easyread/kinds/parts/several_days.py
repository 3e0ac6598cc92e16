"""Reads a line of an author that has several days, or a day and its times.

4 and 5 March 2026            each of the days
4 to 6 March 2026             each of the days, where they are few
4 to 20 March 2026            a first and a last day
4 or 5 March 2026             days to choose from
4 March 2026, 10am to 4pm     refused, with the lines to write instead
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from easyread.errors import NotUnderstoodError
from easyread.kinds.parts.groups import NOWHERE
from easyread.kinds.parts.problems import Problem, refuse
from easyread.languages import current_language
from easyread.model import Place
from easyread.text.written import Written

# Of a first and a last day, so many days are said one by one.
_MOST_DAYS: Final = 5
_WEEK: Final = 7


def with_days_apart(data: dict[Written, object]) -> dict[Written, object]:
    """Return what stands under `when:`, with the days of its `date:` one by one.

    Raises ValidationError where a day and its times stand in one line.
    """
    told = next((one for key, one in data.items() if key == "date"), None)
    if isinstance(told, Written) and not data.get(Written("start")):
        refuse("When", list(all_in_one(told, ("date",))))
    place = next((place_of(key) for key in data if key == "date"), NOWHERE)
    rest = {key: one for key, one in data.items() if key != "date"}
    if isinstance(told, list):
        return rest | {Written("days", place): told}
    if isinstance(told, Written) and told.casefold().startswith("every "):
        return rest | {Written("every", place): told.cut(len("every ")).trim()}
    several = _several_days(told) if isinstance(told, Written) else {}
    if several:
        return rest | {Written(key, place): one for key, one in several.items()}
    return data


def all_in_one(text: Written, keys: tuple[str, ...]) -> Iterator[Problem]:
    """Yield how to write a day and its times that stand in one line."""
    found = current_language().find_facts(text)
    days = [one.text for one in found if one.kind == "day"]
    times = [one.text for one in found if one.kind == "time"]
    if days and times:
        named = zip(("start", "finish"), times, strict=False)
        lines = [f"  date: {days[0]}", *(f"  {name}: {time}" for name, time in named)]
        one_day = len(days) == 1
        yield Problem(
            keys,
            "Here the day and the times need lines of their own.",
            "Write them like this:"
            if one_day
            else "Write the days after “date:”, and the times after “start:” and “finish:”.",
            "\n".join(["when:", *lines]) if one_day else "",
            text,
        )


def _several_days(text: Written) -> dict[str, object]:
    """Return what a line with several days means, by its key; nothing for one day."""
    try:
        several = current_language().read_several_days(text)
    except NotUnderstoodError as error:
        problem = Problem(("date",), error.message, error.advice, written=text)
        refuse("When", [problem])
        raise
    if several is None:
        return {}
    first, last = several.days[0], several.days[-1]
    days: Sequence[str] = several.days
    if several.how == "through":
        begin = date.fromisoformat(first)
        length = (date.fromisoformat(last) - begin).days + 1
        if length > _MOST_DAYS:
            return {
                "from": Written(first, text.place),
                "until": Written(last, text.place),
            }
        days = [(begin + timedelta(days=at)).isoformat() for at in range(length)]
    key = "choose" if several.how == "choose" else "days"
    return {key: [Written(day, text.place) for day in days]}


def place_of(value: object) -> Place:
    """Return where a text, or the first one in a list or mapping, stands."""
    while isinstance(value, (list, dict)) and value:
        value = next(iter(value))
    return value.place if isinstance(value, Written) else NOWHERE


def weekday_names() -> frozenset[str]:
    """Return the names of the days of the week, where the language says them."""
    monday = date(2024, 1, 1)
    said = (
        current_language().say_day(monday + timedelta(days=at)) for at in range(_WEEK)
    )
    return frozenset(day.partition(" ")[0].casefold() for day in said)
