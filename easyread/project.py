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

from easyread.errors import EasyReadError, FileFaultsError
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
    from easyread.records import ReviewStatus
    from easyread.rendering import Rendered


@dataclass(frozen=True, slots=True)
class LoadedDocument:
    """A document with its pictures.

    `notes` tell its author what is on the page, or is not, against expectation.
    """

    document: Document
    notes: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class PreparedDocument:
    """A document as readers get it, what makes it a draft, and who checked it.

    `document` has the program's own matter, `paired` does not yet. `blocking` are the
    findings that make it a draft. `review` says whether people checked it. `notes` are
    those of the loaded document. `profile` names the rules to hold it to; None: those
    of the project.
    """

    document: Document
    paired: Document
    blocking: tuple[Finding, ...]
    review: ReviewStatus
    project: Project
    notes: tuple[Fault, ...] = ()
    profile: str | None = None

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What all rules found. They run when this is first asked for."""
        from easyread.checking import findings

        return tuple(findings(self.paired, self.profile, self.project.settings))


@dataclass(frozen=True)
class Project:
    """What holds for all documents of a folder: settings, rules, wording and pictures.

    `path` is the folder; texts in memory count as files of it. It pickles as path and
    settings; all else is worked out again in the other process.
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
        project._check_logos()
        return project

    def _check_logos(self) -> None:
        """Refuse a logo that no page could show, at its line."""
        owner = self.settings.organisation
        logos = {"logo": owner.logo, "easy to read logo": owner.easy_to_read_logo}
        for key, path in logos.items():
            if path is None or self.settings.file is None:
                continue
            from easyread.loading.house import fault_at
            from easyread.pairing.photos import own_picture

            try:
                own_picture(path)
            except EasyReadError as error:
                message = f"We cannot use the logo “{path.name}”. {error}"
                advice = "Or use a PNG of the logo."
                keys = ["organisation", key]
                raise FileFaultsError(
                    [fault_at(self.settings.file, keys, message, advice)]
                ) from error

    @classmethod
    def of(cls, document: Document) -> Project:
        """Return the project of a document's file; of text without a file, an empty one."""
        file = document.place.file
        return cls.at(file) if file and file != "-" else cls()

    def __reduce__(self) -> tuple[type[Project], tuple[Path, Settings]]:
        """Pickle path and settings alone."""
        return type(self), (self.path, self.settings)

    @cached_property
    def profile(self) -> Profile:
        """The rules that the documents of this folder are held to."""
        from easyread.checking import load_profile

        return load_profile(self.settings.profile)

    @property
    def folder(self) -> Path | None:
        """The folder of easyread.yaml, or None where there is no such file."""
        return self.settings.file.parent if self.settings.file else None

    def wording_for(self, language: str = DEFAULT) -> Wording:
        """Return what the program says in a language.

        An organisation's own words come first. Every call returns a new object, so
        that threads share none. Raises FileFaultsError with each mistake in the
        organisation's wording.
        """
        from easyread.languages.wording import Wording

        return Wording(self.settings.wording, language)

    @cached_property
    def sets(self) -> ImportedSets:
        """The sets of pictures that people brought into this folder."""
        from easyread.pairing.sets.imported import imported_sets

        return imported_sets(self.settings)

    def pictures(self, allows: tuple[str, ...] = ()) -> Library:
        """Return the pictures that a document may show.

        `allows` are the uses that it gives leave for: "non-commercial", "unknown".
        """
        from easyread.pairing.library import library_for

        return library_for(self.settings, allows, self.sets)

    def read(self, path: str | Path) -> LoadedDocument:
        """Return the document in a file, with a picture or a gap beside every sentence.

        Raises EasyReadError: FileFaultsError with every fault of the file in the order
        of its lines, those of its words and those of its pictures, or why it cannot be
        read.
        """
        from easyread.loading.document import attempt

        return self._with_pictures(attempt(path, self.settings))

    def read_text(self, text: str | bytes, name: str) -> LoadedDocument:
        """Return the document in a text, as `read` does. The disk is left alone.

        How `name` ends says what the text is: .yaml, .md or .txt.
        """
        from easyread.loading.document import attempt_text

        file = str(self.path / name)
        return self._with_pictures(attempt_text(text, file, self.settings))

    def open(self, path: str | Path) -> Document:
        """Return the document in a file as readers get it. Raises what `read` raises."""
        return self.prepare(self.read(path)).document

    def open_text(self, text: str | bytes, name: str) -> Document:
        """Return the document in a text as readers get it, as if nobody checked it.

        The disk is left alone. Raises what `read` raises.
        """
        loaded = self.read_text(text, name)
        return self.prepare(loaded, self._never_checked(loaded.document)).document

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

    def status(self, document: Document) -> ReviewStatus:
        """Return whether people have checked what a document says now."""
        from easyread.records import status

        if not document.place.file:
            return self._never_checked(document)
        return status(document, self.settings)

    def prepare(
        self,
        loaded: LoadedDocument,
        review: ReviewStatus | None = None,
        profile: str | None = None,
    ) -> PreparedDocument:
        """Return a document as readers get it, and what we know of it beside that.

        It is a draft where facts are missing, and it says whether people checked it:
        `review`, or without that, what the record beside its file says.
        """
        from easyread.checking import blocking

        findings = tuple(blocking(loaded.document, profile, self.settings))
        review = review or self.status(loaded.document)
        paired = replace(loaded.document, draft=bool(findings))
        complete = self.tell(paired, review)
        return PreparedDocument(
            complete, paired, findings, review, self, loaded.notes, profile
        )

    def tell(
        self, document: Document, review: ReviewStatus, more: tuple[Section, ...] = ()
    ) -> Document:
        """Return a document with pictures and its `matter`: what the program adds to it.

        `more` are further sections, without pictures yet, such as links to the pages
        of a site.
        """
        from easyread.records import tell

        library = self.pictures(document.allow_pictures)
        wording = self.wording_for(document.language).about(document)
        logo = self.settings.organisation.easy_to_read_logo
        return tell(document, review, wording, library, logo_file=logo, more=more)

    def credit(self, document: Document) -> Document:
        """Return a paired document with the credit lines that licences ask for."""
        from easyread.pairing import with_credits

        library = self.pictures(document.allow_pictures)
        return with_credits(document, library, self.wording_for(document.language))

    def render(
        self, document: Document, name: str = "html", **options: Any
    ) -> Rendered:
        """Return a document in the format called `name`, such as html or pdf.

        `options` are those of `rendering.Options`, such as `size` and `paper`. A
        document without `matter` gets it first.
        """
        from easyread.rendering import Options, render

        if not document.matter:
            document = self.prepare(LoadedDocument(document)).document
        if "fingerprint" not in options:
            options["fingerprint"] = self._never_checked(document).fingerprint.facts
        return render(document, name, Options(settings=self.settings, **options))

    def _with_pictures(self, attempt: Attempt) -> LoadedDocument:
        """Return the paired document, or raise the faults of its words and pictures."""
        from easyread.loading.source import MOST_FAULTS
        from easyread.model import LEAVES
        from easyread.pairing.pair import wish_faults

        if attempt.document:
            return LoadedDocument(self.pair(attempt.document), attempt.notes)
        library = self.pictures(LEAVES)
        picture_faults = wish_faults(attempt.wishes, attempt.source, library)
        raise FileFaultsError(_sorted(attempt.faults, picture_faults)[:MOST_FAULTS])

    def _never_checked(self, document: Document) -> ReviewStatus:
        from easyread.records import ReviewStatus, fingerprint

        return ReviewStatus("never", fingerprint(document, self.settings))


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


def _sorted(
    word_faults: Sequence[Fault], picture_faults: Sequence[Fault]
) -> list[Fault]:
    """Return all faults by their lines; of a line with both sorts, those of words."""
    lines = {fault.place.line for fault in word_faults}
    others = (fault for fault in picture_faults if fault.place.line not in lines)
    return sorted((*word_faults, *others), key=lambda fault: fault.place)
