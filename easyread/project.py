"""Where documents live: the folder's easyread.yaml, and every stage by its choices.

The command line, the library and all that makes many documents come in by this door.
The stages behind it know no project: they take the values that they need. Each stage
is loaded when it is first run, so that asking for a picture never waits for the rules.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from easyread.errors import FileFaultsError
from easyread.languages import DEFAULT
from easyread.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from easyread.checking import Profile, Report
    from easyread.errors import Fault
    from easyread.findings import Finding
    from easyread.languages.wording import Wording
    from easyread.loading.document import Attempt
    from easyread.model import Document, Section
    from easyread.pairing.library import Library
    from easyread.pairing.sets.imported import ImportedSets
    from easyread.records import Checked
    from easyread.rendering import Rendered


@dataclass(frozen=True, slots=True)
class Opened:
    """A document with its pictures, and what its author may want to know of it."""

    document: Document
    notes: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Prepared:
    """A document as readers get it, what makes it a draft, and who checked it.

    `paired` is the document before the program adds its own matter. `stoppers` are
    the findings that make it a draft. `notes` say what an author may not expect on the
    page, or miss there. `profile` names the rules to hold it to, if not the project's.
    """

    document: Document
    paired: Document
    stoppers: tuple[Finding, ...]
    checked: Checked
    project: Project
    notes: tuple[Fault, ...] = ()
    profile: str | None = None

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What all rules found: looked for when it is asked, for it takes its time."""
        from easyread.checking import findings

        return tuple(findings(self.paired, self.profile, self.project.settings))


@dataclass(frozen=True)
class Project:
    """What holds for all documents of a folder.

    `path` is the folder: texts in memory count as files of it. It pickles as its path
    and settings, and works out the rest anew where it arrives.
    """

    path: Path = field(default_factory=Path)
    settings: Settings = field(default_factory=Settings)

    @classmethod
    def at(cls, path: str | Path) -> Project:
        """Return the project of a file or folder, by the nearest easyread.yaml above.

        Raises FileFaultsError with every fault of that file.
        """
        from easyread.loading import settings_for

        start = Path(path)
        folder = start if start.is_dir() else start.parent
        project = cls(folder, settings_for(path))
        _ = project.sets  # looks for them now, once: a run sees one state of the folder
        return project

    @classmethod
    def of(cls, document: Document) -> Project:
        """Return the project of a document's file; of text without a file, an empty one."""
        file = document.place.file
        return cls.at(file) if file and file != "-" else cls()

    def __reduce__(self) -> tuple[type[Project], tuple[Path, Settings]]:
        """Leave behind what can be worked out again."""
        return type(self), (self.path, self.settings)

    @cached_property
    def profile(self) -> Profile:
        """The rules that this folder holds its documents to."""
        from easyread.checking import load_profile

        return load_profile(self.settings.profile)

    @property
    def folder(self) -> Path | None:
        """The folder of easyread.yaml, or None where there is no such file."""
        return self.settings.file.parent if self.settings.file else None

    def wording_for(self, language: str = DEFAULT, kind: str = "") -> Wording:
        """Return what the program says in a language, in documents of one `kind`.

        An organisation's own words come first. Every call returns a new object, so
        that threads share none. Raises FileFaultsError with each mistake in the
        organisation's wording.
        """
        from easyread.languages.wording import Wording

        return Wording(self.settings.wording, language).of(kind)

    @cached_property
    def sets(self) -> ImportedSets:
        """The sets of pictures that this folder brought along."""
        from easyread.pairing.sets.imported import imported_sets

        return imported_sets(self.settings)

    def pictures(self, allows: tuple[str, ...] = ()) -> Library:
        """Return all pictures for a document that gives leave for these licences."""
        from easyread.pairing.library import library_for

        return library_for(self.settings, allows, self.sets)

    def read(self, path: str | Path) -> Opened:
        """Return the document in a file, with a picture or a gap beside every sentence.

        Raises EasyReadError: FileFaultsError with every fault of the file in the order
        of its lines, those of its words and those of its pictures, or why it cannot be
        read.
        """
        from easyread.loading.document import attempt

        return self._opened(attempt(path, self.settings))

    def read_text(self, text: str | bytes, name: str) -> Opened:
        """Return the document in a text, as `read` does. The disk is left alone.

        How `name` ends says what the text is: .yaml, .md or .txt.
        """
        from easyread.loading.document import attempt_text

        file = str(self.path / name)
        return self._opened(attempt_text(text, file, self.settings))

    def open(self, path: str | Path) -> Document:
        """Return the document in a file as readers get it. Raises what `read` raises."""
        return self.prepare(self.read(path)).document

    def open_text(self, text: str | bytes, name: str) -> Document:
        """Return the document in a text as readers get it, as if nobody checked it.

        The disk is left alone. Raises what `read` raises.
        """
        opened = self.read_text(text, name)
        return self.prepare(opened, self._never_checked(opened.document)).document

    def pair(self, document: Document) -> Document:
        """Return a document with a picture, or a plain gap, beside every sentence."""
        from easyread.pairing import pair

        return pair(document, self.pictures(document.allow_pictures))

    def check(self, document: Document, profile: str | None = None) -> Report:
        """Hold a document to every rule, and return all that was found, with scores.

        Without a `profile`, that of the folder holds.
        """
        from easyread.checking import check

        return check(document, profile, self.settings)

    def status(self, document: Document) -> Checked:
        """Return whether people have checked what a document says now."""
        from easyread.records import status

        if not document.place.file:
            return self._never_checked(document)
        return status(document, settings=self.settings)

    def prepare(
        self,
        opened: Opened,
        checked: Checked | None = None,
        profile: str | None = None,
    ) -> Prepared:
        """Return a document as readers get it, and what we know of it beside that.

        It is a draft where facts are missing, and it says whether people checked it:
        `checked`, or what its record says.
        """
        from easyread.checking import blocking

        stoppers = tuple(blocking(opened.document, profile, self.settings))
        known = checked or self.status(opened.document)
        paired = replace(opened.document, draft=bool(stoppers))
        told = self.tell(paired, known)
        return Prepared(told, paired, stoppers, known, self, opened.notes, profile)

    def tell(
        self, document: Document, checked: Checked, more: tuple[Section, ...] = ()
    ) -> Document:
        """Return a document with pictures together with what the program adds to it.

        `more` are sections without pictures, such as the ways to the pages of a site.
        """
        from easyread.records import tell

        library = self.pictures(document.allow_pictures)
        wording = self.wording_for(document.language, document.kind)
        logo = self.settings.organisation.easy_to_read_logo
        return tell(document, checked, wording, library, logo_file=logo, more=more)

    def credit(self, document: Document) -> Document:
        """Return a page of ours, with pictures, together with what licences ask for."""
        from easyread.pairing import with_credits

        library = self.pictures(document.allow_pictures)
        return with_credits(document, library, self.wording_for(document.language))

    def render(
        self, document: Document, name: str = "html", **choices: Any
    ) -> Rendered:
        """Return a document in the format called `name`: html, pdf, fragment.

        `choices` are those of `rendering.Options`, such as `size` and `paper`. What
        the program adds is told first where the document does not have it yet.
        """
        from easyread.rendering import Options, render

        if not document.matter:
            document = self.prepare(Opened(document)).document
        if "fingerprint" not in choices:
            choices["fingerprint"] = self._never_checked(document).fingerprint.facts
        return render(document, name, Options(settings=self.settings, **choices))

    def _opened(self, found: Attempt) -> Opened:
        """Give a document its pictures, or tell the faults of its words and pictures."""
        from easyread.loading.source import MOST_FAULTS
        from easyread.model import LEAVES
        from easyread.pairing.pair import wish_faults

        if found.document:
            return Opened(self.pair(found.document), found.notes)
        library = self.pictures(LEAVES)
        pictures = wish_faults(found.wishes, found.source, library)
        raise FileFaultsError(_sorted(found.faults, pictures)[:MOST_FAULTS])

    def _never_checked(self, document: Document) -> Checked:
        from easyread.records import Checked, fingerprint

        return Checked("never", fingerprint(document, self.settings))


def load(path: str | Path) -> Document:
    """Return the document in a file, without pictures.

    Raises EasyReadError: FileFaultsError with every fault of the file, or why it
    cannot be read at all.
    """
    from easyread.loading import load

    return load(path, Project.at(path).settings)


def pair(document: Document) -> Document:
    """Return a document with a picture, or a plain gap, beside every sentence.

    The easyread.yaml of the folder of its file holds. Raises FileFaultsError with
    every symbol and picture of the author's that we cannot use.
    """
    return Project.of(document).pair(document)


def check(document: Document, profile: str | None = None) -> Report:
    """Hold a document to every rule, and return all that was found, with scores.

    The easyread.yaml of the folder of its file holds. `profile` is a name, or the path
    of a profile of your own: without it, that of the folder.
    """
    return Project.of(document).check(document, profile)


def _sorted(words: Sequence[Fault], pictures: Sequence[Fault]) -> list[Fault]:
    """Return the faults in the order of their lines; a line is told one sort of them."""
    lines = {fault.place.line for fault in words}
    more = (fault for fault in pictures if fault.place.line not in lines)
    return sorted((*words, *more), key=lambda fault: fault.place)
