"""Makes a document from an author's file, or says everything that is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from easyread.errors import EasyReadError, Fault, FileFaultsError, do_you_mean, nearest
from easyread.kinds import KINDS
from easyread.languages import use_language
from easyread.languages.wording import Wording
from easyread.loading.faults import explain
from easyread.loading.formats import format_named, formats
from easyread.loading.glossary import with_meanings
from easyread.loading.house import FILE
from easyread.loading.keys import TEXT
from easyread.loading.source import MOST_FAULTS, Source, language_in
from easyread.model import Document, Place, Wish
from easyread.reading import read_bytes
from easyread.settings import Settings
from easyread.text.written import Written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from easyread.kinds.parts.kind import Kind
    from easyread.loading.formats import Format
    from easyread.loading.keys import Keys
    from easyread.loading.source import Data
    from easyread.loading.text_kind import Text


_OF_OFFICE: Final = frozenset(
    {".doc", ".docm", ".docx", ".dotx", ".odt", ".pages", ".rtf"}
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of reading a file: its document, or every fault that it has.

    `source` is what the file says. `wishes` are the pictures that a file with faults
    asks for, so that those that are none can be told together with the rest. `notes`
    stop nothing: they say what is on the page, or is not, though the author may have
    meant it otherwise.
    """

    source: Source
    document: Document | None = None
    faults: tuple[Fault, ...] = ()
    wishes: tuple[Wish, ...] = ()
    notes: tuple[Fault, ...] = ()

    def result(self) -> Document:
        """Return the document, or raise every fault."""
        if self.document is None:
            raise FileFaultsError(self.faults)
        return self.document


def load(path: str | Path, settings: Settings | None = None) -> Document:
    """Return the document in a file.

    Raises EasyReadError: FileFaultsError with every fault of the file, or why it
    cannot be read at all.
    """
    return attempt(path, settings).result()


def parse(
    text: str | bytes, as_: str = "md", file: str = "", settings: Settings | None = None
) -> Document:
    """Return the document in a text: Markdown, plain text or YAML.

    `as_` is how files of its format end: md, txt, yaml. `file` is its name in faults.
    """
    return read_document(text, file, settings or Settings(), as_).result()


def attempt(path: str | Path, settings: Settings | None = None) -> Attempt:
    """Return the document in a file or all its faults, and what else there is to say.

    Raises EasyReadError where the file cannot be read at all.
    """
    path = Path(path)
    if not path.is_dir():
        _refuse_others(path)
    return attempt_text(read_bytes(path), str(path), settings)


def attempt_text(
    content: str | bytes, name: str, settings: Settings | None = None
) -> Attempt:
    """Return what `attempt` returns, for a text that is not read from the disk.

    How its `name` ends says what it is. Faults are told with that name.
    """
    _refuse_others(Path(name))
    result = read_document(content, name, settings or Settings())
    document = result.document
    if document and document.kind == TEXT and not document.sections:
        advice = "Write the words, save the file, and try again."
        fault = Fault(Place(name), "This file has no words.", advice)
        return Attempt(result.source, faults=(fault,))
    return result


def _refuse_others(path: Path) -> None:
    """Stop where the name is not that of a document."""
    if path.suffix.lower() not in formats():
        raise EasyReadError(
            f"We cannot read {path}."
            f" The name of a document ends in one of: {', '.join(formats())}."
            f"{_how_to_save(path)}"
        )
    if path.name == FILE:
        raise EasyReadError(
            f"{path} holds the settings of a folder. Name a document in that folder."
        )


def _how_to_save(path: Path) -> str:
    """Return how to make a file of words from that of another program."""
    if path.suffix.lower() not in _OF_OFFICE:
        return ""
    text = path.with_suffix(".txt").name
    return (
        " Open it in the program that made it. Choose “Save as” and “Plain text”."
        f" Then run: easyread check {text}"
    )


def read_document(
    content: str | bytes, file: str, settings: Settings, suffix: str = ""
) -> Attempt:
    """Return the document in what a file holds, or all its faults.

    Nothing is read from the disk. `file` is its name; `suffix` is that of its format,
    where the name has none.
    """
    form = format_named(suffix or Path(file).suffix)
    source = form.read(content, file, None)
    with use_language(language_in(source.data)) as language:
        return _document_in(source, form, settings, language.code)


def _document_in(
    source: Source, form: Format, settings: Settings, language: str
) -> Attempt:
    """Return what comes of the facts of a file, read in the language that it names."""
    model = _facts(source, form.kind)
    if isinstance(model, tuple):
        faults = sorted((*source.faults, *model), key=lambda fault: fault.place)
        wishes = tuple(_wishes_in(source.data, source.keys))
        return Attempt(source, faults=tuple(faults[:MOST_FAULTS]), wishes=wishes)
    wording = Wording(settings.wording, language)
    try:
        with wording.in_whole(source.place(["language"])):
            document = model.document(_name(source.file), wording)
            document = with_meanings(document, wording)
    except FileFaultsError as error:
        return Attempt(source, faults=error.faults)
    # text without a fact has no first place of its own
    place = document.place if document.place.file else Place(source.file)
    document = replace(document, place=place, lines=source.written_lines())
    notes = (
        *source.notes,
        *_not_shown(source, document),
        *_unsaid(source, model, document),
    )
    notes = tuple(sorted(notes, key=lambda fault: fault.place))
    return Attempt(source, document, notes=notes)


def _name(file: str) -> str:
    """Return what a document without a title is called by; standard input by nothing."""
    return "" if file == "-" else Path(file).stem


def _model(kind: str) -> type[Kind | Text]:
    if kind in KINDS:
        return KINDS[kind]
    from easyread.loading.text_kind import Text  # noqa: PLC0415  only without a kind

    return Text


def _facts(source: Source, kind: str) -> Kind | Text | tuple[Fault, ...]:
    """Return the facts of a file, or the faults that they have.

    `kind` is that of a file that names none.
    """
    from pydantic import ValidationError  # noqa: PLC0415  here the facts are read

    data = _data_in(source)
    wrong = [] if isinstance(data, dict) else [_no_mapping(source)]
    name, kind_faults = _kind_of(source, data, kind)
    wrong += kind_faults
    model: Kind | Text | None = None
    if name and isinstance(data, dict):
        try:
            model = _model(name).model_validate(data)
        except ValidationError as error:
            wrong += explain(error, source, source.keys)
    if model and not wrong and not source.faults:
        return model
    lines = {fault.place.line for fault in source.faults}
    return tuple(fault for fault in wrong if fault.place.line not in lines)


def _data_in(source: Source) -> Data:
    """Return the data of a file; that of an empty file is an empty mapping."""
    return {} if isinstance(source.data, Written) and not source.data else source.data


def _no_mapping(source: Source) -> Fault:
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
    value = data.get(Written(_kind_name(data)), Written(""))
    name = value.strip() if isinstance(value, Written) else ""
    if name in (*KINDS, TEXT):
        return name, []
    if not name and default:
        return default, []
    place = source.place(["kind"])
    listed = ", ".join(KINDS)
    if not name:
        message = "This file does not say what kind of document it is."
        advice = f"Begin it with a line like the one below. We know: {listed}."
        return "", [Fault(Place(source.file), message, advice, "", "kind: invite")]
    near = nearest(name, KINDS)
    advice = do_you_mean(name, KINDS, f"We know: {listed}.")
    message = f"We do not know the kind “{name}”."
    instead = f"kind: {near}" if near else ""
    return near, [Fault(place, message, advice, source.line(place), instead)]


def _wishes_in(data: Data, keys: Keys) -> Iterator[Wish]:
    """Yield each picture that an author asks for, in the order of the file.

    Where authors choose the names, such as the words they explain, “symbol” is a word
    like any other.
    """
    if isinstance(data, list):
        for item in data:
            yield from _wishes_in(item, keys)
    elif isinstance(data, dict):
        yield from _wishes(data)
        for name, value in data.items():
            if keys.under.get(name) != frozenset():
                yield from _wishes_in(value, keys)


def _wishes(mapping: Mapping[Written, Data]) -> Iterator[Wish]:
    values = {str(name): value for name, value in mapping.items()}
    symbol, picture, alt = map(values.get, ("symbol", "picture", "alt"))
    for name in symbol if isinstance(symbol, list) else [symbol]:
        words = name.trim() if isinstance(name, Written) else Written("")
        if words and words.casefold() != "none":
            yield Wish("author", (str(words),), place=words.place)
    if isinstance(picture, Written) and picture.strip():
        words = picture.trim()
        description = str(alt) if isinstance(alt, Written) else ""
        yield Wish("author", picture=str(words), alt=description, place=words.place)


def _not_shown(source: Source, document: Document) -> Iterator[Fault]:
    """Yield a note for each heading that has nothing under it: no page shows those."""
    shown = {document.title, *(section.heading for section in document.sections)}
    shown = {_bare(heading) for heading in shown}
    for heading in _headings(source.data):
        if _bare(heading) in shown:
            continue
        yield Fault(
            heading.place,
            f"The heading “{heading}” is not on the page. Nothing stands under it.",
            "Write a sentence under it, or take it out.",
            source.line(heading.place),
        )


def _unsaid(source: Source, model: Kind | Text, document: Document) -> Iterator[Fault]:
    """Yield a note on what a cancelled event does not say any more."""
    if model.unsaid:
        keys = ", ".join(f"“{key}”" for key in model.unsaid)
        told = (fact.place for fact in document.facts if fact.role == "cancelled")
        place = next(told, document.place)
        yield Fault(
            place,
            f"This is cancelled. So what stands under these is not on the page: {keys}.",
            "Write what people still need to know under “sections:”.",
            source.line(place),
        )


def _headings(data: Data) -> Iterator[Written]:
    if isinstance(data, list):
        for item in data:
            yield from _headings(item)
    elif isinstance(data, dict):
        for name, value in data.items():
            if name == "heading" and isinstance(value, Written) and value.strip():
                yield value.trim()
            else:
                yield from _headings(value)


def _bare(heading: str) -> str:
    """Return the words of a heading alone, however they are marked and spaced."""
    return " ".join(heading.replace("*", "").split())
