"""What stands inside the sentences of Markdown: links, pictures, and marks we refuse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from easyread.errors import nearest
from easyread.languages import current_language
from easyread.loading.keys import SENTENCE_KEYS
from easyread.loading.sections import end_of, spot_of
from easyread.text.spans import protect, read_spans
from easyread.text.written import Written, gather

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from easyread.loading.source import Data, SourceText, Spot

# Each is (what to look for, message, advice). None goes back over what it has read.
_REFUSED: Final = (
    (
        re.compile(r"\[\^[^\[\]\s]++\]"),
        "We cannot show a footnote.",
        "Put what it says into a sentence.",
    ),
    (
        re.compile(r"(?<![\w*])\*{3}(?![\s*])"),
        "Words in italics are hard to read.",
        "Use two stars for a hard word.",
    ),
    (
        re.compile(r"(?<![\w*])\*(?![\s*])[^*\n]++(?<!\s)\*(?![\w*])"),
        "Words in italics are hard to read.",
        "Leave the stars out, or use two for a hard word.",
    ),
    (
        re.compile(r"(?<![\w_])_(?![\s_])[^_\n]++(?<!\s)_(?![\w_])"),
        "Words in italics are hard to read.",
        "Leave the lines out.",
    ),
)
_IMAGE = re.compile(r"!\[(?P<alt>[^\[\]]*+)\](?:\((?P<file>[^()\s]*+)[^()]*\)|\[)")
_TAG = re.compile(r"</?(?P<name>[a-z][a-z0-9]*+)(?=[\s/>])[^<>]*+>", re.IGNORECASE)
_HTML: Final = frozenset(
    [
        "a",
        "abbr",
        "b",
        "big",
        "blockquote",
        "br",
        "button",
        "caption",
        "center",
        "cite",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "li",
        "link",
        "mark",
        "nav",
        "object",
        "ol",
        "option",
        "p",
        "picture",
        "pre",
        "q",
        "s",
        "script",
        "section",
        "select",
        "small",
        "span",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "textarea",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
        "video",
    ]
)
_INSTEAD_OF_TAGS: Final = {
    **dict.fromkeys(("b", "strong"), "Use two stars for a hard word."),
    "a": "Write “[words](https://www.example.org)”.",
    "br": "Put an empty line between the two lines.",
    **dict.fromkeys(("img", "picture"), "Write {picture: file, alt: what it shows}."),
}
_LINKS = re.compile(r"\]\([^()\s]*+\)|https?://\S++")
_TITLED = re.compile(r"\]\(<?[^()\s<>]++>?\s++(?P<title>\"[^\"]*+\"|'[^']*+')\s*+\)")
_IN_ANGLES = re.compile(r"(?<=\]\()<([^<>\s]++)>(?=\))")
_AUTOLINK = re.compile(
    r"<((?P<scheme>https?://|mailto:|tel:)[^\s<>]++|[\w.+-]++@[\w-]++(?:\.[\w-]++)+)>"
)
_BOLD = re.compile(
    r"(?<![\w_\\])__(?![\s_])(?=[^_\n]*[^\W_])([^_\n]++(?:_[^_\n]++)*+)(?<!\s)__(?![\w_])"
)
_REFERENCE = re.compile(r"(?<![!\\\]])\[([^\[\]]++)\](?:\[([^\[\]]*+)\])?(?![(:])")
_DEFINITION = re.compile(
    r" {0,3}\[(?P<name>[^\[\]^][^\[\]]*+)\]: +<?(?P<href>[^\s<>]++)>?"
    r"(?P<title> +(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))? *$"
)
_KEYS: Final = "|".join(sorted(SENTENCE_KEYS - {"say", "allow"}))
_WISH = re.compile(rf" *+\{{ *+((?:{_KEYS})\b *+:[^{{}}\n]*+)\}}([.!?]?)")
_NEXT_KEY = re.compile(rf",(?= *(?:{_KEYS}) *:)")
_NO_WISH = re.compile(r"\{ *+(\w++) *+:[^{}\n]*+\}")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


Replaced: TypeAlias = "Callable[[re.Match[str]], list[tuple[int, str]]]"


class Definitions:
    """The addresses that a text gives for its links, such as “[map]: https://…”."""

    def __init__(self, text: SourceText, rows: list[str]) -> None:
        """Take them out of the rows."""
        self._text = text
        self._rows: dict[str, int] = {}
        self._hrefs: dict[str, str] = {}
        self._used: set[str] = set()
        for row, line in enumerate(rows):
            match = _DEFINITION.match(line)
            if match:
                name = _key(match["name"])
                if match["title"]:
                    _refuse_title(text, (row, match.start("title") + 1))
                self._rows.setdefault(name, row)
                self._hrefs.setdefault(name, match["href"])
                rows[row] = ""

    def address(self, name: str) -> str:
        """Return the address with this name, or nothing."""
        key = _key(name)
        if key in self._hrefs:
            self._used.add(key)
        return self._hrefs.get(key, "")

    def refuse_unused(self) -> None:
        """Keep a fault for each address that no link names: it is on no page."""
        for name, row in self._rows.items():
            if name not in self._used:
                message = "This address is on no page. No link names it."
                advice = "Write “[words](https://www.example.org)” in a sentence."
                self._text.fault((row, 0), message, advice)


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _refuse_title(text: SourceText, at: Spot) -> None:
    text.fault(at, "Readers cannot see the title of a link.", "Leave the title out.")


class Inline:
    """Reads the marks inside texts: each link, bold word and picture as we write it."""

    def __init__(self, text: SourceText, definitions: Definitions) -> None:
        """Read marks in passages of `text`."""
        self._text = text
        self._definitions = definitions

    def read(self, passage: Written) -> Written:
        """Return a passage with all links as “[words](address)”, and bold as “**”.

        Keeps a fault for markup that would be lost on the page.
        """
        self._refuse(passage)
        for pattern, replaced in (
            (_BOLD, _as_stars),
            (_IN_ANGLES, lambda match: [(match.start(1), match[1])]),
            (_AUTOLINK, _as_link),
            (_REFERENCE, self._as_named_link),
        ):
            passage = _with(passage, pattern, replaced)
        return passage

    def _as_named_link(self, match: re.Match[str]) -> list[tuple[int, str]]:
        href = self._definitions.address(match[2] or match[1])
        end = match.end(1)
        return [(match.start(), f"[{match[1]}"), (end, f"]({href})")] if href else []

    def _refuse(self, passage: Written) -> None:
        if not any(mark in passage for mark in "*_[<{"):
            return
        bare = _LINKS.sub(lambda link: " " * len(link.group()), passage)
        bare = _ESCAPED.sub("  ", bare)
        for pattern, message, advice in _REFUSED:
            for match in pattern.finditer(bare):
                self._fault(passage, match.start(), message, advice)
        for match in _IMAGE.finditer(passage):
            wanted = f"{{picture: {match['file'] or 'file'}, alt: {match['alt'] or 'what it shows'}}}"
            advice = f"Write {wanted} after the sentence, or {{symbol: name}}."
            self._fault(passage, match.start(), "We cannot show this image.", advice)
        for match in _TITLED.finditer(passage):
            place = passage.at(match.start("title"))
            _refuse_title(self._text, (place.line - 1, place.column - 1))
        for match in _TAG.finditer(passage):
            name = match["name"].lower()
            if name in _HTML and not passage[: match.start()].endswith("\\"):
                advice = _INSTEAD_OF_TAGS.get(name, "Leave it out.")
                message = f"“{match[0]}” is HTML. Readers would see these signs."
                self._fault(passage, match.start(), message, advice)
        for match in _NO_WISH.finditer(passage):
            near = nearest(match[1], SENTENCE_KEYS)
            if near and near != match[1]:
                message = f"We do not know “{match[1]}”."
                self._fault(passage, match.start(1), message, f"Do you mean “{near}”?")

    def _fault(self, passage: Written, offset: int, message: str, advice: str) -> None:
        place = passage.at(offset)
        self._text.fault((place.line - 1, place.column - 1), message, advice)

    def sentences(self, passage: Written) -> Iterator[tuple[Data, Spot, Spot]]:
        """Yield the sentences of a passage, each with where it starts and ends.

        Those with a picture, such as `{symbol: lunch}`, are mappings.
        """
        start = 0
        for match in _WISH.finditer(passage):
            before = passage.cut(start, match.start())
            stop = match.start(2)
            pieces: list[tuple[int, str]] = [(start, str(before))]
            joined = gather(passage, [*pieces, (stop, match.group(2))])
            *others, last = current_language().split(joined) or [joined.cut(0, 0)]
            if not last.strip():
                message = "There are no words before this picture."
                advice = "Put it after the sentence that it is for, one for each."
                self._fault(passage, match.start(1), message, advice)
            for sentence in others:
                yield unescaped(sentence), spot_of(sentence), end_of(sentence)
            wish = passage.cut(match.start(1), match.end(1))
            with_picture = self._with_picture(last, wish)
            yield with_picture, spot_of(last), end_of(passage.cut(start, match.end()))
            start = match.end()
        for sentence in current_language().split(passage.cut(start)):
            yield unescaped(sentence), spot_of(sentence), end_of(sentence)

    def _with_picture(self, sentence: Written, wish: Written) -> Data:
        """Return a sentence with the pictures that its author asked for."""
        fields: dict[Written, Data] = {
            Written("say", sentence.place): unescaped(sentence)
        }
        offset = 0
        for part in _NEXT_KEY.split(wish):
            name, _, _ = part.partition(":")
            key = wish.cut(offset, offset + len(name)).trim()
            value = wish.cut(offset + len(name) + 1, offset + len(part))
            fields[key] = (
                _names_in(value) if key == "symbol" else unescaped(value.trim())
            )
            offset += len(part) + 1
        picture = fields.get(Written("picture"))
        if picture and not fields.get(Written("alt")):
            message = "This picture has no words for people who cannot see it."
            advice = f"Say what it shows: {{picture: {picture}, alt: A brick hall}}."
            self._fault(wish, 0, message, advice)
        return fields


def _names_in(listed: Written) -> list[Data]:
    names: list[Data] = []
    offset = 0
    for name in listed.split(","):
        names.append(listed.cut(offset, offset + len(name)).trim())
        offset += len(name) + 1
    return names


def _as_stars(match: re.Match[str]) -> list[tuple[int, str]]:
    return [(match.start(), "**"), (match.start(1), match[1]), (match.end(1), "**")]


def _as_link(match: re.Match[str]) -> list[tuple[int, str]]:
    words = match[1].removeprefix("mailto:").removeprefix("tel:")
    href = match[1] if match["scheme"] else f"mailto:{match[1]}"
    start = match.end(1) - len(words)
    return [(match.start(), "["), (start, words), (match.end(1), f"]({href})")]


def _with(passage: Written, pattern: re.Pattern[str], replaced: Replaced) -> Written:
    """Return a passage with other letters in the place of each match.

    `replaced` gives for a match what `gather` takes, or nothing to leave it.
    """
    pieces: list[tuple[int, str]] = []
    start = 0
    for match in pattern.finditer(passage):
        new = replaced(match)
        if new:
            pieces += [(start, passage[start : match.start()]), *new]
            start = match.end()
    if not pieces:
        return passage
    pieces.append((start, passage[start:]))
    return gather(passage, [piece for piece in pieces if piece[1]])


def plain(text: Written) -> Written:
    """Return the words of a heading, without any markup."""
    words = "".join(span.text for span in read_spans(unescaped(text)))
    return Written(words, text.place)


def unescaped(text: Written) -> Written:
    """Take a backslash before a mark as: this mark is no markup."""
    if "\\" not in text:
        return text
    return _with(text, _ESCAPED, lambda match: [(match.start(1), protect(match[1]))])
