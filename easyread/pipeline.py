"""What a build makes of a file: every format that was chosen, whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import UnknownNameError
from easyread.files import PART, READY, finish, write_together
from easyread.locks import LOCK, locked
from easyread.project import Project
from easyread.rendering import CONTRASTS, FORMATS, PAPERS, SIZES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from easyread.errors import Fault
    from easyread.project import PreparedDocument

# How the names of all files end that a build makes.
ENDINGS = (*(form.suffix for form in FORMATS.values()), ".css")


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What the person who builds may choose.

    `to` are names of formats. `size` is that of the body text in points. With `draft`,
    a box stands where a picture is missing. `profile` names the rules to hold to; None:
    those of the folder. `words_only` leaves out pictures. `paper` and `contrast` are
    names of `rendering.PAPERS` and `CONTRASTS`.
    """

    to: tuple[str, ...] = ("html", "pdf")
    size: int = 18
    draft: bool = False
    profile: str | None = None
    words_only: bool = False
    paper: str = "a4"
    contrast: str = ""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What was made of one file: the content of each new file.

    `pages` is None where no format counts pages. `notes` tell the author what is on the
    pages, or is not, against expectation.
    """

    prepared: PreparedDocument
    contents: Mapping[Path, bytes]
    pages: int | None
    notes: tuple[Fault, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that were written."""
        return tuple(self.contents)


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
    _require_known("size", size, SIZES)
    _require_known("paper", paper, PAPERS)
    _require_known("contrast", contrast, ("", *CONTRASTS))
    to = to.split(",") if isinstance(to, str) else to
    options = BuildOptions(
        known_formats(to),
        size,
        profile=profile,
        words_only=words_only,
        paper=paper,
        contrast=contrast,
    )
    return list(build_one(Path(path), Path(out), options).files)


def _require_known(option: str, value: object, known: Iterable[object]) -> None:
    """Raise UnknownNameError for a value that an option does not have."""
    if value not in known:
        listed = ", ".join(str(choice) for choice in known if choice)
        raise UnknownNameError(
            f"We do not know the {option} {value}. We know: {listed}."
        )


def build_one(path: Path, out: Path, options: BuildOptions) -> BuildResult:
    """Make one document in each chosen format; all its files appear, or none.

    Others may write to the same folder: each waits while another gives names to files.
    """
    prepared = prepare(path, options.profile)
    rendered = {
        name: prepared.project.render(
            prepared.document,
            name,
            size=options.size,
            draft=options.draft,
            words_only=options.words_only,
            paper=options.paper,
            contrast=options.contrast,
            fingerprint=prepared.review.fingerprint.facts,
        )
        for name in options.to
    }
    files = {
        out / f"{path.stem}{suffix}": content
        for name, output in rendered.items()
        for suffix, content in ((FORMATS[name].suffix, output.content), *output.beside)
    }
    write_pages(out, files)
    page_counts = [
        output.pages for output in rendered.values() if output.pages is not None
    ]
    notes = dict.fromkeys(note for output in rendered.values() for note in output.notes)
    pages = page_counts[0] if page_counts else None
    return BuildResult(prepared, files, pages, (*prepared.notes, *notes))


def write_pages(out: Path, files: Mapping[Path, bytes]) -> None:
    """Write pages into a folder: all of them, and those of one run at a time."""
    with locked(out, inside=True):
        finish(out, ENDINGS)
        write_together(files)


def tidy(out: Path) -> None:
    """Finish in the folder of pages what a killed run began, and remove its leftovers.

    Raises EasyReadError where another run holds the folder.
    """
    left = (PART, READY, LOCK)
    if out.is_dir() and any(path.name.endswith(left) for path in out.glob(".*")):
        with locked(out, inside=True):
            finish(out, ENDINGS)


def prepare(path: Path, profile: str | None = None) -> PreparedDocument:
    """Return the document in a file as readers get it, and what we know beside that.

    Without a `profile`, that of the folder's easyread.yaml holds.
    """
    project = Project.at(path)
    return project.prepare(project.read(path), profile=profile)


def known_formats(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names of formats, or say which one we do not know."""
    requested = tuple(dict.fromkeys(name.strip().lower() for name in names))
    for name in requested:
        if name not in FORMATS:
            known = f"We know: {', '.join(FORMATS)}."
            raise UnknownNameError(f"We do not know the format “{name}”. {known}")
    return requested
