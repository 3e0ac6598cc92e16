"""The order of the stages: load, pair, check what stops a document, render, write."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.checking import blocking, findings
from easyread.errors import UnknownNameError
from easyread.files import write_together
from easyread.loading import settings_for
from easyread.pairing import open_document
from easyread.records import Checked, status, tell
from easyread.rendering import CONTRASTS, FORMATS, PAPERS, SIZES, Options, render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from easyread.errors import Fault
    from easyread.findings import Finding
    from easyread.model import Document


@dataclass(frozen=True, slots=True)
class Version:
    """How some readers want the same words: no pictures, other paper or colours."""

    words_only: bool = False
    paper: str = "a4"
    contrast: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person who builds may choose: formats, text size, gaps as boxes."""

    to: tuple[str, ...] = ("html", "pdf")
    size: int = 18
    draft: bool = False
    profile: str | None = None
    version: Version = Version()


@dataclass(frozen=True)
class Prepared:
    """A document as readers get it, what makes it a draft, and who checked it.

    `paired` is the document before the program adds its own matter. `stoppers` are
    the findings that make it a draft. `judge` holds it to all rules. `notes` say what
    an author may not expect on the page, or miss there.
    """

    document: Document
    paired: Document
    stoppers: tuple[Finding, ...]
    checked: Checked
    judge: Callable[[], list[Finding]]
    notes: tuple[Fault, ...] = ()

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What all rules found: looked for when it is asked, for it takes its time."""
        return tuple(self.judge())


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
    version = Version(words_only, paper, contrast)
    choices = Choices(known_formats(to), size, profile=profile, version=version)
    return list(build_one(Path(path), Path(out), choices).files)


def _know(what: str, given: object, known: Iterable[object]) -> None:
    """Raise when we do not have this choice; name those that we have."""
    if given not in known:
        listed = ", ".join(str(one) for one in known if one)
        raise UnknownNameError(f"We do not know the {what} {given}. We know: {listed}.")


def build_one(path: Path, out: Path, choices: Choices) -> Built:
    """Make one document in each chosen format; all its files appear, or none."""
    prepared = prepare(path, choices.profile)
    settings = settings_for(path)
    options = Options(
        size=choices.size,
        draft=choices.draft,
        settings=settings,
        words_only=choices.version.words_only,
        paper=choices.version.paper,
        contrast=choices.version.contrast,
        fingerprint=prepared.checked.fingerprint.facts,
    )
    made = {name: render(prepared.document, name, options) for name in choices.to}
    files = {
        out / f"{path.stem}{suffix}": content
        for name, one in made.items()
        for suffix, content in ((FORMATS[name].suffix, one.content), *one.beside)
    }
    write_together(files)
    counted = [one.pages for one in made.values() if one.pages is not None]
    return Built(prepared, tuple(files), counted[0] if counted else None)


def prepare(path: Path, profile: str | None = None) -> Prepared:
    """Load and pair a document, and let it say what it must about itself.

    It is a draft where facts are missing, and it says whether people checked it.
    Without a `profile`, that of the folder's easyread.yaml holds.
    """
    settings = settings_for(path)
    opened = open_document(path, settings)
    given = (opened.document, profile, settings)
    stoppers = tuple(blocking(*given))
    checked = status(opened.document, settings=settings)
    paired = replace(opened.document, draft=bool(stoppers))
    told = tell(paired, checked, settings)
    judge = partial(findings, *given)
    return Prepared(told, paired, stoppers, checked, judge, opened.notes)


def known_formats(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names of formats, or say which one we do not know."""
    wanted = tuple(dict.fromkeys(name.strip().lower() for name in names))
    for name in wanted:
        if name not in FORMATS:
            raise UnknownNameError(
                f"We do not know the format “{name}”. We know: {', '.join(FORMATS)}."
            )
    return wanted
