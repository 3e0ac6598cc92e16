"""Profiles: the limits of the rules. Standards disagree, so there are several."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from easyread.errors import EasyReadError, UnknownNameError, do_you_mean
from easyread.reading import read_bytes
from easyread.resources import resource_dir
from easyread.yaml_data import read_yaml

_LARGEST_FILE = 100_000
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Limit:
    """A number, and the standard that it comes from."""

    number: float
    source: str

    def __str__(self) -> str:
        """Return the number as people write it."""
        return f"{self.number:g}"


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one profile. A rule finds what is above its limit."""

    sentence_words_warning: Limit
    sentence_words_error: Limit
    hard_word_warning: Limit
    hard_word_error: Limit
    pairs_on_a_page: Limit
    pages_warning: Limit
    pages_error: Limit
    document_words: Limit | None = None
    section_sentences: Limit = Limit(12, "Our own number: about 3 pages")
    names_on_a_page: Limit = Limit(5, "Our own number, after Feng and others (2009)")
    summary_words: Limit = Limit(
        300, "W3C, Making Content Usable (COGA): a summary for over 300 words"
    )


@dataclass(frozen=True, slots=True)
class Profile:
    """A named set of limits: a standard, or what an organisation agreed."""

    name: str
    title: str
    limits: Limits


def profile_names() -> tuple[str, ...]:
    """Return the names of the profiles that come with easyread."""
    return tuple(sorted(path.stem for path in _folder().glob("*.yaml")))


def _known_profiles() -> str:
    return f"We know: {', '.join(profile_names())}."


def load_profile(name: str) -> Profile:
    """Return the profile called `name`, or the one in a .yaml file at that path.

    A file can say `like: uk` and give only the limits that differ. Raises EasyReadError
    when there is no such profile or when it has mistakes.
    """
    if name.endswith((".yaml", ".yml")):
        return _read(Path(name))
    normalized = name.strip().lower().replace(" ", "-").replace("_", "-")
    if normalized not in profile_names():
        raise UnknownNameError(
            f"We do not know the profile “{name}”."
            f" {do_you_mean(name, profile_names(), _known_profiles())}"
        )
    return _standard(normalized)


def _folder() -> Path:
    return resource_dir("templates") / "profiles"


@cache
def _standard(name: str) -> Profile:
    """Return a profile of ours. It is cached; people's own files are not."""
    return _read(_folder() / f"{name}.yaml")


def _read(path: Path, depth: int = 0) -> Profile:
    data = _load(path)
    limits: dict[str, Limit | None] = {}
    if "like" in data:
        if depth >= _DEEPEST:
            raise EasyReadError(f"{path}: profiles that are like each other go round.")
        base = _base(path, str(data["like"]), depth)
        limits = {
            field.name: getattr(base.limits, field.name) for field in fields(Limits)
        }
    own_limits = data.get("limits") or {}
    if not isinstance(own_limits, dict):
        raise EasyReadError(f"{path}: write the limits as names with numbers.")
    for key, value in own_limits.items():
        limits[str(key)] = _limit(path, str(key), value)
    missing = [
        field.name
        for field in fields(Limits)
        if field.name not in limits and field.default is MISSING
    ]
    if missing:
        raise EasyReadError(
            f"{path}: these limits are missing: {', '.join(missing)}."
            " Write them, or write: like: uk"
        )
    name = path.stem
    return Profile(name, str(data.get("title") or name), Limits(**limits))  # type: ignore[arg-type]


def _base(path: Path, like: str, depth: int) -> Profile:
    file = (
        path.parent / like
        if like.endswith((".yaml", ".yml"))
        else _folder() / f"{like}.yaml"
    )
    if not file.is_file():
        raise UnknownNameError(
            f"{path}: there is no profile “{like}”."
            f" {do_you_mean(like, profile_names(), _known_profiles())}"
        )
    return _read(file, depth + 1)


def _load(path: Path) -> dict[str, Any]:
    try:
        source = read_bytes(path, _LARGEST_FILE)
    except EasyReadError as error:
        ours = f"Or use one of ours: {', '.join(profile_names())}."
        raise EasyReadError(f"{error} {ours}") from error
    data = read_yaml(source, str(path), _LARGEST_FILE)
    if not isinstance(data, dict):
        raise EasyReadError(f"{path} is no profile. Start it with: like: uk")
    return data


def _limit(path: Path, key: str, value: object) -> Limit:
    names = [field.name for field in fields(Limits)]
    if key not in names:
        raise UnknownNameError(
            f"{path}: there is no limit “{key}”. {do_you_mean(key, names)}".rstrip()
        )
    number, source = value, f"Our own number ({path.name})"
    if isinstance(value, dict):
        number, source = value.get("number"), str(value.get("source") or source)
    if (
        isinstance(number, bool)
        or not isinstance(number, int | float)
        or not number > 0
    ):
        raise EasyReadError(f"{path}: {key} needs a number, such as 15.")
    return Limit(number, source)
