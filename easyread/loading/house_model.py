"""The facts of an easyread.yaml."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from pydantic import (
    BaseModel,
    ConfigDict,
    PlainValidator,
    ValidationInfo,
    model_validator,
)

from easyread.kinds.parts.fields import written
from easyread.kinds.parts.problems import plain_error
from easyread.languages import CODE
from easyread.languages.entries import PARTS, meant
from easyread.languages.own_words import UNGROUPED, ByLanguage
from easyread.settings import Organisation, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

PICTURES: Final = (".svg", ".png", ".jpg", ".jpeg")
FONTS: Final = (".ttf", ".otf", ".woff2")
# WCAG 2.2, 1.4.3 Contrast (Minimum), level AA: 4.5 to 1 for text.
ENOUGH: Final = 4.5
_DARK: Final = 0.04045
# The basic colours of CSS (CSS Color 4, 6.1) and two that organisations like.
_NAMED: Final = {
    "black": "#000000",
    "blue": "#0000ff",
    "brown": "#a52a2a",
    "dark blue": "#00008b",
    "dark green": "#006400",
    "gray": "#808080",
    "green": "#008000",
    "maroon": "#800000",
    "navy": "#000080",
    "olive": "#808000",
    "orange": "#ffa500",
    "pink": "#ffc0cb",
    "purple": "#800080",
    "red": "#ff0000",
    "teal": "#008080",
    "yellow": "#ffff00",
}
_HEX = re.compile(r"#(?:[0-9A-Fa-f]{3}){1,2}")


def _line(value: object) -> str:
    return str(written(value) or "")


def _lines(value: object) -> tuple[str, ...]:
    """Read one line or a list of lines."""
    values = value if isinstance(value, list) else [value]
    return tuple(line for line in map(_line, values) if line)


def _names(value: object) -> tuple[str, ...]:
    """Read a list of names, or names with commas between them."""
    split = (name.strip() for line in _lines(value) for name in line.split(","))
    return tuple(name for name in split if name)


def _table(value: object) -> dict[str, str]:
    """Read names and values; from a list, names alone."""
    if isinstance(value, dict):
        return {str(name): _line(text) for name, text in value.items()}
    return dict.fromkeys(_lines(value), "")


def _colour(value: object) -> str:
    text = _line(value)
    wrong = hard_to_read(text) if text else None
    if wrong:
        raise plain_error(*wrong)
    return text


def hard_to_read(colour: str) -> tuple[str, str, str] | None:
    """Return what is wrong with a colour, what to do, and a colour that is better."""
    if not _HEX.fullmatch(colour):
        figures = _NAMED.get(colour.casefold().replace("grey", "gray"), "#1e50a0")
        return (
            f"“{colour}” is not a colour that we know.",
            "Write # and six figures or letters from a to f, in quotation marks.",
            f'colour: "{darker(figures)}"',
        )
    ratio = contrast(colour)
    if ratio >= ENOUGH:
        return None
    return (
        f"“{colour}” is too light to read on white: {ratio:.1f} to 1.",
        f"It needs {ENOUGH} to 1. This one is darker:",
        f'colour: "{darker(colour)}"',
    )


def contrast(colour: str) -> float:
    """Return the contrast of a colour on white.

    (1 + 0.05) / (L + 0.05), where L is the relative luminance of WCAG 2.2.
    """
    parts = [part / 255 for part in _channels(colour)]
    red, green, blue = (
        part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def darker(colour: str) -> str:
    """Return the lightest colour of the same hue that can be read on white."""
    parts = _channels(colour)
    for percent in range(100, -1, -1):
        shade = "#" + "".join(f"{part * percent // 100:02x}" for part in parts)
        if contrast(shade) >= ENOUGH:
            return shade
    return "#000000"


def _channels(colour: str) -> tuple[int, int, int]:
    figures = colour[1:]
    wide = len(figures) // 3
    red, green, blue = (
        int((figures[at : at + wide] * 2)[:2], 16) for at in range(0, 3 * wide, wide)
    )
    return red, green, blue


def _web(value: object) -> str:
    """Read the address of a page on the web."""
    text = _line(value)
    if text and not text.startswith(("https://", "http://")):
        raise plain_error(
            f"“{text}” is not the address of a web page.",
            "Begin it with https://.",
            f"https://{text}",
        )
    return text


def _wording(value: object) -> dict[str, dict[str, dict[str, str]]]:
    """Read wording by language: words alone, or the words with their picture."""
    if not isinstance(value, dict):
        if _line(value):
            raise plain_error(
                "Here we need the names of wording, each with its words.",
                "Write a name, a colon and the words.",
                'place-is: "We meet at {{ place }}."',
            )
        return {}
    groups = {name: below for name, below in value.items() if _is_group(name, below)}
    bare = {name: words for name, words in value.items() if name not in groups}
    found = {name: _entries(below or {}) for name, below in groups.items()}
    return {UNGROUPED: _entries(bare), **found} if bare else found


def _is_group(name: str, below: object) -> bool:
    """Tell whether a name in the wording is that of a language, with entries below."""
    if meant(name):
        return False
    if not isinstance(below, dict):
        return not below and bool(CODE.fullmatch(name))
    if any(isinstance(words, dict) or meant(key) for key, words in below.items()):
        return True
    return bool(CODE.fullmatch(name)) and below.keys().isdisjoint(PARTS)


def _entries(value: Mapping[str, object]) -> dict[str, dict[str, str]]:
    """Read the entries of one language."""
    return {
        name: {"say": _placed(words)} if isinstance(words, str) else _parts(words)
        for name, words in value.items()
    }


def _parts(value: object) -> dict[str, str]:
    """Read the words and the picture of one entry."""
    if not isinstance(value, dict):
        return _table(value)
    return {name: _placed(text) for name, text in value.items()}


def _placed(value: object) -> str:
    """Read one line that still knows its place, so that a fault in it can be shown."""
    return written(value) or ""


def _beside(profile: str, file: Path) -> str:
    """Return a profile; a file of one's own is looked for beside easyread.yaml."""
    own = profile.endswith((".yaml", ".yml"))
    return str(file.parent / profile) if own else profile


def _file(value: object, info: ValidationInfo, endings: tuple[str, ...]) -> Path | None:
    """Read the name of a file that lies below the folder of easyread.yaml.

    Nothing else on the machine can get into a document.
    """
    text = _line(value)
    if not text:
        return None
    folder = Path((info.context or {})["folder"]).resolve()
    path = (folder / text).resolve()
    if not path.is_relative_to(folder):
        raise plain_error(
            f"“{text}” is not in the folder of this file.",
            "Put it into that folder, or into a folder in it.",
        )
    if not path.is_file():
        raise plain_error(f"There is no file “{text}” here.", "Check its name.")
    if path.suffix.lower() not in endings:
        raise plain_error(
            f"We cannot use “{text}”.", f"Use a file that ends in {', '.join(endings)}."
        )
    return path


def _picture(value: object, info: ValidationInfo) -> Path | None:
    return _file(value, info, PICTURES)


def _font(value: object, info: ValidationInfo) -> Path | None:
    return _file(value, info, FONTS)


Words = Annotated[str, PlainValidator(_line)]
Lines = Annotated[tuple[str, ...], PlainValidator(_lines)]
Table = Annotated[dict[str, str], PlainValidator(_table)]


class _Facts(BaseModel):
    model_config = ConfigDict(
        extra="forbid", frozen=True, alias_generator=lambda name: name.replace("_", " ")
    )

    @model_validator(mode="before")
    @classmethod
    def _nothing(cls, value: object) -> object:
        return {} if isinstance(value, str) and not value.strip() else value


class HouseOrganisation(_Facts):
    """Who makes the documents."""

    name: Words = ""
    logo: Annotated[Path | None, PlainValidator(_picture)] = None
    alt: Words = ""
    colour: Annotated[str, PlainValidator(_colour)] = ""
    contact: Lines = ()
    accessibility_statement: Annotated[str, PlainValidator(_web)] = ""
    web_address: Annotated[str, PlainValidator(_web)] = ""
    easy_to_read_logo: Annotated[Path | None, PlainValidator(_picture)] = None


class HouseWords(_Facts):
    """Words that this organisation may use, and words that it avoids."""

    allow: Lines = ()
    avoid: Table = {}


class HouseSymbols(_Facts):
    """The symbol sets and the symbols that this organisation likes best."""

    sets: Lines = ()
    concepts: Table = {}


class House(_Facts):
    """Everything that an easyread.yaml may say."""

    organisation: HouseOrganisation = HouseOrganisation()
    font: Annotated[Path | None, PlainValidator(_font)] = None
    profile: Words = ""
    formats: Annotated[tuple[str, ...], PlainValidator(_names)] = ()
    words: HouseWords = HouseWords()
    wording: Annotated[ByLanguage, PlainValidator(_wording)] = {}
    symbols: HouseSymbols = HouseSymbols()

    def settings(self, file: Path) -> Settings:
        """Return these choices as the rest of the program knows them."""
        owner = self.organisation
        return Settings(
            organisation=Organisation(
                name=owner.name,
                logo=owner.logo,
                alt=owner.alt,
                colour=owner.colour or Organisation().colour,
                contact=owner.contact,
                accessibility_statement=owner.accessibility_statement,
                web_address=owner.web_address,
                easy_to_read_logo=owner.easy_to_read_logo,
            ),
            font=self.font,
            profile=_beside(self.profile, file) or Settings().profile,
            formats=self.formats or Settings().formats,
            words_to_allow=self.words.allow,
            words_to_avoid=self.words.avoid,
            wording=self.wording,
            preferred_sets=self.symbols.sets,
            preferred=self.symbols.concepts,
            file=file,
        )
