"""An organisation's own wording, by language: what holds, and what it still lacks.

In easyread.yaml, entries stand in a group named by a language code. Those that stand
outside all groups are English: they never hold in another language.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from easyread.errors import Fault, FileFaultsError
from easyread.languages import DEFAULT
from easyread.model import Place
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# The entries of one language: each has the parts `say`, `symbol`, `fact` and `role`.
Own = Mapping[str, Mapping[str, str]]
# The entries of each group, by the code of its language.
ByLanguage = Mapping[str, Own]
# The place of entries that stand in no group.
UNGROUPED: Final = ""
_SCRIPT_LETTERS: Final = 4
_SITE: Final = " A web site needs a few more. “easyread publish” lists them all."
_MARGIN: Final = 2  # spaces before what stands below a name


def words_for(own: ByLanguage, code: str) -> Own:
    """Return the entries that hold in a language; those of the nearest group win."""
    merged: dict[str, Mapping[str, str]] = {}
    for group in _groups_for(own, code):
        merged |= own[group]
    return merged


def _groups_for(own: ByLanguage, code: str) -> list[str]:
    """Return the groups that hold in a language, the nearest one last.

    “zh-Hans” holds also for “zh” and “zh-Hans-CN”, but not for the script of “zh-Hant”.
    """
    wanted = (code or DEFAULT).casefold().split("-")

    def nearness(group: str) -> tuple[bool, int, int]:
        parts = (group or DEFAULT).casefold().split("-")
        return bool(group), len({*parts} & {*wanted}), -len(parts)

    def holds(group: str) -> bool:
        base, script = _base_and_script(group or DEFAULT)
        other_base, other_script = _base_and_script(code or DEFAULT)
        return base == other_base and (
            script == other_script or not script or not other_script
        )

    return sorted(filter(holds, own), key=nearness)


def _base_and_script(code: str) -> tuple[str, str]:
    base, *more = code.split("-")
    scripts = (part.title() for part in more if len(part) == _SCRIPT_LETTERS)
    return base.lower(), next(scripts, "")


@dataclass(frozen=True, slots=True)
class Missing:
    """Entries without words in the language of a document.

    `own` is all the wording that its organisation has, `code` the language. `words`
    are ours in English, by the full names of the entries. `place` is that of the
    document, where we know it.
    """

    own: ByLanguage
    code: str
    words: Mapping[str, str]
    place: Place

    @property
    def group(self) -> str:
        """The group where the organisation has, or should put, these entries."""
        there = [one for one in _groups_for(self.own, self.code) if one != UNGROUPED]
        named = "-".join(filter(None, _base_and_script(self.code)))
        return there[-1] if there else named


class MissingWordsError(FileFaultsError):
    """Documents need entries that have no words in their languages: `missing`.

    `for_site` says that what a web site needs is among them.
    """

    def __init__(self, missing: Sequence[Missing], *, for_site: bool = False) -> None:
        self.missing = tuple(missing)
        more = "" if for_site else _SITE
        super().__init__([_ask(one, more) for one in _lists(self.missing)])


_gathered: ContextVar[list[Missing] | None] = ContextVar(
    "easyread_missing_words", default=None
)


@contextmanager
def gathered() -> Iterator[list[Missing]]:
    """Note what has no words instead of stopping there, and stop after the block.

    Within another such block, only the outer one stops. Raises MissingWordsError.
    """
    outer = _gathered.get()
    if outer is not None:
        yield outer
        return
    found: list[Missing] = []
    token = _gathered.set(found)
    try:
        yield found
    finally:
        _gathered.reset(token)
    if found:
        raise MissingWordsError(found)


def lack(missing: Missing) -> None:
    """Note what is missing; outside of a `gathered` block, stop."""
    found = _gathered.get()
    if found is None:
        raise MissingWordsError([missing])
    found.append(missing)


def _lists(missing: Sequence[Missing]) -> list[list[Missing]]:
    """Put together what goes into one place of one easyread.yaml."""
    lists: list[list[Missing]] = []
    for one in missing:
        for others in lists:
            if others[0].own == one.own and _home(others[0]) == _home(one):
                others.append(one)
                break
        else:
            lists.append([one])
    return lists


def _home(missing: Missing) -> str:
    """Return the name below which the lines go: a group, “wording”, or nothing."""
    if missing.group in missing.own:
        return missing.group
    return "wording" if missing.own else ""


def _ask(missing: Sequence[Missing], more: str) -> Fault:
    """Return the fault that asks an organisation for words, and says what `more` to do.

    Its last lines can be put into easyread.yaml as they are, and translated there.
    """
    groups: dict[str, dict[str, str]] = {}
    for one in missing:
        groups.setdefault(one.group, {}).update(one.words)
    count = sum(map(len, groups.values()))
    sentences = "1 sentence" if count == 1 else f"{count} sentences"
    places = {one.place.file: one.place for one in missing if one.place.file}
    codes = " and ".join(dict.fromkeys(f"“{one.code}”" for one in missing))
    language = "languages" if "” and" in codes else "language"
    these, beside = "this document", "it"
    if len(places) > 1:
        these = f"these documents: {', '.join(places)}"
        beside = "them"
    home = _home(missing[0])
    under = f"under “{home}:” in" if home else "into"
    return Fault(
        next(iter(places.values()), Place()),
        f"We have no words in the {language} {codes} for {sentences} of {these}.",
        f"Put these lines {under} the easyread.yaml beside {beside}. Translate what stands"
        " after “say:”. Leave what stands in {{ }} and {% %} as it is."
        " Leave the address of a link as it is too."
        f"{more}",
        instead="\n".join(_lines(groups, missing[0].own, home)),
    )


def _lines(
    groups: Mapping[str, Mapping[str, str]], own: ByLanguage, home: str
) -> Iterator[str]:
    """Yield the lines of easyread.yaml that are missing below the name `home`."""
    if not home:
        yield "wording:"
    for group, words in groups.items():
        if home == group:
            margin = _margin(own[group], 2 * _MARGIN)
        else:
            margin = _margin((*own, *own.get(UNGROUPED, ())), _MARGIN)
            yield f"{' ' * margin}{group}:"
            margin += _MARGIN
        for name, say in words.items():
            yield f"{' ' * margin}{name}: {{say: {_in_yaml(say)}}}"


def _margin(names: Iterable[str], default: int) -> int:
    """Return how many spaces stand before these names in easyread.yaml."""
    places = (name.place for name in names if isinstance(name, Written))
    return next((place.column - 1 for place in places if place.column), default)


def _in_yaml(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
