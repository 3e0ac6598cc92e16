"""Makes a document from an author's file, or says everything that is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from easyread.errors import EasyReadError, Fault, FileFaultsError, do_you_mean, nearest
from easyread.kinds import KINDS, free_names, names_under
from easyread.languages.wording import Wording
from easyread.loading.faults import explain
from easyread.loading.house import FILE, settings_for
from easyread.loading.limits import MOST_FAULTS
from easyread.loading.meanings import with_meanings
from easyread.loading.names import TEXT_NAMES, Names, names_from
from easyread.loading.reader import Source, examine
from easyread.loading.unsaid import unsaid
from easyread.loading.wishes import wishes_in
from easyread.model import Document, Place
from easyread.settings import Settings
from easyread.text.written import Written
from easyread.yaml_data import MOST_BYTES

if TYPE_CHECKING:
    from easyread.kinds.parts.kind import Kind
    from easyread.loading.events import Data
    from easyread.loading.plain import Text
    from easyread.model import Wish

Form = Literal["yaml", "md", "txt"]

FORMS: Final[dict[str, Form]] = {
    ".yaml": "yaml",
    ".yml": "yaml",
    ".md": "md",
    ".markdown": "md",
    ".txt": "txt",
}
TEXT: Final = "text"
_KIND = re.compile(r"^ *kind *: *[\"']?([\w-]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of reading a file: its document, or every fault that it has.

    `wishes` are the pictures that a file with faults asks for, so that those that are
    none can be told together with the rest. `notes` stop nothing: they say what is on
    the page, or is not, though the author may have meant it otherwise.
    """

    document: Document | None = None
    faults: tuple[Fault, ...] = ()
    wishes: tuple[Wish, ...] = ()
    notes: tuple[Fault, ...] = ()

    def made(self) -> Document:
        """Return the document, or raise every fault."""
        if self.document is None:
            raise FileFaultsError(self.faults)
        return self.document


def load(path: str | Path) -> Document:
    """Return the document in a file.

    Raises EasyReadError: FileFaultsError with every fault of the file, or why it
    cannot be read at all.
    """
    return attempt(path).made()


def attempt(path: str | Path) -> Attempt:
    """Return the document in a file or all its faults, and what else there is to say.

    Raises EasyReadError where the file cannot be read at all.
    """
    path = Path(path)
    form = FORMS.get(path.suffix.lower())
    if form is None and not path.is_dir():
        known = ", ".join(FORMS)
        raise EasyReadError(
            f"We cannot read {path}. The name of a document ends in one of: {known}."
        )
    if path.name == FILE:
        raise EasyReadError(
            f"{path} holds the settings of a folder. Name a document in that folder."
        )
    settings = settings_for(path)
    found = _attempt(read_bytes(path), form or "txt", str(path), settings)
    document = found.document
    if document and document.kind == TEXT and not document.sections:
        advice = "Write the words, save the file, and try again."
        return Attempt(
            faults=(Fault(Place(str(path)), "This file has no words.", advice),)
        )
    return found


def parse(
    text: str | bytes,
    as_: Form = "md",
    file: str = "",
    settings: Settings | None = None,
) -> Document:
    """Return the document in a text: Markdown, plain text or YAML."""
    if as_ not in FORMS.values():
        raise EasyReadError(f"We cannot read “{as_}”. We can read md, txt and yaml.")
    return _attempt(text, as_, file, settings or Settings()).made()


def read_bytes(path: Path) -> bytes:
    """Return what a file holds, but never more than we would read."""
    try:
        with path.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise EasyReadError(f"There is no file {path}. Check its name.") from None
    except IsADirectoryError:
        raise EasyReadError(f"{path} is a folder. Name a file in it.") from None
    except (OSError, ValueError) as error:
        raise EasyReadError(
            f"We cannot open {path}. Check that you may read it."
        ) from error


def _attempt(text: str | bytes, form: Form, file: str, settings: Settings) -> Attempt:
    source, names = _source(text, form, file)
    made = _read(source, names, form)
    if isinstance(made, tuple):
        faults = sorted((*source.faults, *made), key=lambda one: one.place)
        wishes = tuple(wishes_in(source.data, names))
        return Attempt(faults=tuple(faults[:MOST_FAULTS]), wishes=wishes)
    wording = Wording(settings)
    document = made.document(_name(file), wording)
    if not document.place.file:  # text without a fact has no first place of its own
        document = replace(document, place=Place(file))
    notes = sorted(
        (*source.notes, *unsaid(source, document)), key=lambda one: one.place
    )
    return Attempt(with_meanings(document, wording), notes=tuple(notes))


def _name(file: str) -> str:
    """Return what a document without a title is called by; standard input by nothing."""
    return "" if file == "-" else Path(file).stem


def _source(text: str | bytes, form: Form, file: str) -> tuple[Source, Names]:
    """Read a file, and return the names that its kind has."""
    names = _names(_guess_kind(text, TEXT if form != "yaml" else ""))
    if form == "yaml":
        return examine(text, file, names), names
    if form == "txt":
        from easyread.loading.text_file import read_text  # noqa: PLC0415  as below

        return read_text(text, file), names
    from easyread.loading.markdown import read_markdown  # noqa: PLC0415  only for .md

    return read_markdown(text, file, names), names


def _guess_kind(text: str | bytes, default: str) -> str:
    """Return the kind that a file seems to name, before it is read."""
    start = text[:MOST_BYTES]
    words = start if isinstance(start, str) else start.decode("utf-8", "ignore")
    found = _KIND.search(words)
    if not found:
        return default
    kind = found.group(1)
    return kind if kind in KINDS else nearest(kind, (*KINDS, TEXT))


@cache
def _names(kind: str) -> Names:
    """Return the names of a kind; without a kind, those of all."""
    if kind == TEXT:
        return TEXT_NAMES
    under: dict[str, frozenset[str]] = {}
    free: set[str] = set()
    for one in [kind] if kind else KINDS:
        for name, below in names_under(one).items():
            under[name] = under.get(name, frozenset()) | below
        free |= free_names(one)
    return names_from(under, free)


def _model(kind: str) -> type[Kind | Text]:
    if kind in KINDS:
        return KINDS[kind]
    from easyread.loading.plain import Text  # noqa: PLC0415  only without a kind

    return Text


def _read(source: Source, names: Names, form: Form) -> Kind | Text | tuple[Fault, ...]:
    """Return the facts of a file, or the faults that they have."""
    from pydantic import ValidationError  # noqa: PLC0415  here the facts are read

    data = _whole(source)
    wrong = [] if isinstance(data, dict) else [_no_facts(source)]
    kind, found = _kind_of(source, data, TEXT if form != "yaml" else "")
    wrong += found
    made: Kind | Text | None = None
    if kind and isinstance(data, dict):
        try:
            made = _model(kind).model_validate(data)
        except ValidationError as error:
            wrong += explain(error, source, names)
    if made and not wrong and not source.faults:
        return made
    lines = {fault.place.line for fault in source.faults}
    return tuple(fault for fault in wrong if fault.place.line not in lines)


def _whole(source: Source) -> Data:
    """Return the facts; an empty file has none."""
    return {} if isinstance(source.data, Written) and not source.data else source.data


def _no_facts(source: Source) -> Fault:
    place = source.place(())
    return Fault(
        place,
        "This file does not begin with names and values.",
        "Begin it like this:",
        source.line(place),
        "kind: invite",
    )


def _kind_name(data: dict[Written, Data]) -> str:
    """Return the name under which a file says its kind, such as “Kind” or “kid”.

    That name is a fault of its own, so that all others can be told beside it.
    """
    near = next((name for name in data if nearest(name, ["kind"])), "kind")
    return "kind" if "kind" in data else str(near)


def _kind_of(source: Source, data: Data, default: str) -> tuple[str, list[Fault]]:
    """Return the kind to read a file as, and what is wrong with what it says."""
    if not isinstance(data, dict):
        return "", []
    said = data.get(Written(_kind_name(data)), Written(""))
    name = said.strip() if isinstance(said, Written) else ""
    if name in (*KINDS, TEXT):
        return name, []
    if not name and default:
        return default, []
    place = source.place(["kind"])
    known = ", ".join(KINDS)
    if not name:
        message = "This file does not say what kind of document it is."
        advice = f"Begin it with a line like the one below. We know: {known}."
        return "", [Fault(Place(source.file), message, advice, "", "kind: invite")]
    near = nearest(name, KINDS)
    advice = do_you_mean(name, KINDS, f"We know: {known}.")
    message = f"We do not know the kind “{name}”."
    instead = f"kind: {near}" if near else ""
    return near, [Fault(place, message, advice, source.line(place), instead)]
