"""The scripts of the world: which package has the letters of each, and how to get it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from easyread.text.emoji import is_emoji

NOTO = "/usr/share/fonts/truetype/noto"


@dataclass(frozen=True, slots=True)
class Script:
    """The letters of some languages, and the font that has them.

    `first` and `last` are the code points of its block in Unicode. Where Python has a
    package with a font, it is the `family` there, and we have the `extra` for it. For
    others, Debian's `package` has it in `file`.
    """

    languages: str
    first: int
    last: int
    family: str = ""
    extra: str = ""
    package: str = "fonts-noto-core"
    file: str = ""

    @property
    def remedy(self) -> str:
        """What brings its letters."""
        if self.extra:
            return f"Run this line: “pip install 'easyread-documents[{self.extra}]'”"
        name = self.file.rpartition("/")[2]
        return (
            f"Put the file “{name}” beside your settings, “easyread.yaml”."
            f" On Linux it is “{self.file}”, from “{self.package}”."
            f" Write this line in your settings: “font: {name}”"
        )


OWN_SCRIPTS = "English, Polish, Russian, Greek, Hebrew, Arabic, Urdu"
SCRIPTS = (
    Script("Hindi and Nepali", 0x0900, 0x097F, "Noto Sans Devanagari", "devanagari"),
    Script("Bengali", 0x0980, 0x09FF, "Hind Siliguri", "bengali"),
    Script("Tamil", 0x0B80, 0x0BFF, "Noto Sans Tamil", "tamil"),
    Script("Telugu", 0x0C00, 0x0C7F, "Noto Sans Telugu", "telugu"),
    Script("Thai", 0x0E00, 0x0E7F, "Noto Sans Thai", "thai"),
    Script("Khmer", 0x1780, 0x17FF, "Noto Sans Khmer", "khmer"),
    Script("Punjabi", 0x0A00, 0x0A7F, file=f"{NOTO}/NotoSansGurmukhi-Regular.ttf"),
    Script("Gujarati", 0x0A80, 0x0AFF, file=f"{NOTO}/NotoSansGujarati-Regular.ttf"),
    Script("Odia", 0x0B00, 0x0B7F, file=f"{NOTO}/NotoSansOriya-Regular.ttf"),
    Script("Kannada", 0x0C80, 0x0CFF, file=f"{NOTO}/NotoSansKannada-Regular.ttf"),
    Script("Malayalam", 0x0D00, 0x0D7F, file=f"{NOTO}/NotoSansMalayalam-Regular.ttf"),
    Script("Sinhala", 0x0D80, 0x0DFF, file=f"{NOTO}/NotoSansSinhala-Regular.ttf"),
    Script("Lao", 0x0E80, 0x0EFF, file=f"{NOTO}/NotoSansLao-Regular.ttf"),
    Script("Burmese", 0x1000, 0x109F, file=f"{NOTO}/NotoSansMyanmar-Regular.ttf"),
    Script("Georgian", 0x10A0, 0x10FF, file=f"{NOTO}/NotoSansGeorgian-Regular.ttf"),
    Script("Armenian", 0x0530, 0x058F, file=f"{NOTO}/NotoSansArmenian-Regular.ttf"),
    Script(
        "Amharic and Tigrinya",
        0x1200,
        0x137F,
        file=f"{NOTO}/NotoSansEthiopic-Regular.ttf",
    ),
    # From the marks of Chinese to its wide forms: Japanese and Korean are in between.
    Script(
        "Chinese, Japanese and Korean",
        0x2E80,
        0xFFEF,
        package="fonts-droid-fallback",
        file="/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    ),
)
_KEYCAP = "\u20e3"  # the frame around a number: 1️⃣
_PRIVATE_OR_HALVES = range(0xD800, 0xF900)


def script_of(letter: str) -> Script | None:
    """Return the script of a letter that our own fonts do not have, if we know it."""
    code = ord(letter)
    if code in _PRIVATE_OR_HALVES:
        return None
    return next((one for one in SCRIPTS if one.first <= code <= one.last), None)


@cache
def font_files(family: str) -> tuple[Path, ...]:
    """Return the font of a family as Python's packages have it, if one is installed.

    That is one file with all weights, or the regular letters and the bold ones.
    """
    import fontpkg  # noqa: PLC0415  only where pages are made

    if not family:
        return ()
    try:
        files = (fontpkg.path(family, weight=400), fontpkg.path(family, weight=700))
    except fontpkg.FontpkgError:
        return ()
    return tuple(dict.fromkeys(map(Path, files)))


def say_missing(letter: str) -> tuple[str, str]:
    """Return what to tell an author about a letter that no font has, and what to do."""
    name = unicodedata.name(letter, "").lower()
    code = f"U+{ord(letter):04X}"
    called = f"“{letter}”, which is “{f'{name}, ' if name else ''}{code}”"
    script = script_of(letter)
    if script:
        message = f"We have no letters for “{script.languages}”, such as “{letter}”."
        return f"{message} They would be missing in a PDF.", script.remedy
    message = f"We have no letter for {called}. It would be missing in a PDF."
    if is_emoji(letter):
        return message, (
            "Take it out. Or move it to the start of a sentence."
            " There we make a picture of it."
        )
    if letter == _KEYCAP:
        return message, "Write the number with a full stop, like this: “1.”"
    if not name:
        return message, "It may be a sign of Word. Write it in another way."
    return message, (
        "Write it in another way. Or put a font file that has it beside your settings."
        " Write this line in your settings, “easyread.yaml”: “font: NAME.ttf”"
    )
