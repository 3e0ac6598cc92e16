"""What a build makes of a file: every format that was chosen, whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import UnknownNameError
from easyread.files import write_together
from easyread.project import Project
from easyread.rendering import CONTRASTS, FORMATS, PAPERS, SIZES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from easyread.project import Prepared


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person who builds may choose.

    `to` are formats, `size` is that of the text in points, a `draft` shows gaps as
    boxes. Some readers want the same words without pictures (`words_only`), on other
    `paper` or in other colours (`contrast`).
    """

    to: tuple[str, ...] = ("html", "pdf")
    size: int = 18
    draft: bool = False
    profile: str | None = None
    words_only: bool = False
    paper: str = "a4"
    contrast: str = ""


@dataclass(frozen=True, slots=True)
class Built:
    """What was made of one file. `pages` is None where no format counts pages."""

    prepared: Prepared
    files: tuple[Path, ...]
    pages: int | None


def build(  # noqa: PLR0913  one for each choice that people have
    path: str | Path,
    to: str | Sequence[str] = ("html", "pdf"),
    out: str | Path = "build",
    size: int = 18,
    profile: str | None = None,
    *,
    words_only: bool = False,
    paper: str = "a4",
    contrast: str = "",
) -> list[Path]:
    """Make one document in each format, and return the files.

    `to` is one name of a format or several. `size` is the size of the text in points:
    16, 18 or 22. `profile` names the rules that the document is held to: without it,
    those of the folder's easyread.yaml. `words_only` leaves the pictures out. `paper`
    is a4 or a5. `contrast` is yellow (black words on pale yellow), black (white words
    on black) or nothing. Raises EasyReadError when the document cannot be made.
    """
    _know("size", size, SIZES)
    _know("paper", paper, PAPERS)
    _know("contrast", contrast, ("", *CONTRASTS))
    to = to.split(",") if isinstance(to, str) else to
    choices = Choices(
        known_formats(to),
        size,
        profile=profile,
        words_only=words_only,
        paper=paper,
        contrast=contrast,
    )
    return list(build_one(Path(path), Path(out), choices).files)


def _know(what: str, given: object, known: Iterable[object]) -> None:
    """Raise when we do not have this choice; name those that we have."""
    if given not in known:
        listed = ", ".join(str(one) for one in known if one)
        raise UnknownNameError(f"We do not know the {what} {given}. We know: {listed}.")


def build_one(path: Path, out: Path, choices: Choices) -> Built:
    """Make one document in each chosen format; all its files appear, or none."""
    prepared = prepare(path, choices.profile)
    made = {
        name: prepared.project.render(
            prepared.document,
            name,
            size=choices.size,
            draft=choices.draft,
            words_only=choices.words_only,
            paper=choices.paper,
            contrast=choices.contrast,
            fingerprint=prepared.checked.fingerprint.facts,
        )
        for name in choices.to
    }
    files = {
        out / f"{path.stem}{suffix}": content
        for name, one in made.items()
        for suffix, content in ((FORMATS[name].suffix, one.content), *one.beside)
    }
    write_together(files)
    counted = [one.pages for one in made.values() if one.pages is not None]
    return Built(prepared, tuple(files), counted[0] if counted else None)


def prepare(path: Path, profile: str | None = None) -> Prepared:
    """Return the document in a file as readers get it, and what we know beside that.

    Without a `profile`, that of the folder's easyread.yaml holds.
    """
    project = Project.at(path)
    return project.prepare(project.read(path), profile=profile)


def known_formats(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names of formats, or say which one we do not know."""
    wanted = tuple(dict.fromkeys(name.strip().lower() for name in names))
    for name in wanted:
        if name not in FORMATS:
            known = f"We know: {', '.join(FORMATS)}."
            raise UnknownNameError(f"We do not know the format “{name}”. {known}")
    return wanted
