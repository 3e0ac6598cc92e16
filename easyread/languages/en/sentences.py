"""Where an English text is cut into sentences.

A sentence ends at a full stop, a question mark or an exclamation mark with a space
after it, unless what stands around says otherwise; it always ends at a line end and
before a bullet. Nothing is lost but the white space between sentences.
"""

from __future__ import annotations

import re

from easyread.languages.cutting import (
    BULLETS,
    LINE,
    is_inside,
    last_word,
    markup_runs,
    without_space,
)
from easyread.languages.en import abbreviations as short
from easyread.text.words import straight

_FACE = r"(?:[:;=]['-]?[()DPp\]/](?![\w/])|<3(?!\d)|[xX]D(?!\w))"
_SMILES = rf"(?: ?(?:{_FACE}|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?))*+"
_NOTE = r"(?:\[\d{1,3}\])*+"
_END = re.compile(
    rf"(?<! ) ++(?=[{BULLETS}])"
    r"|(?<![.!?…])(?P<stop>(?<!\. )\.(?: \.){2,}+|[.!?…]++)"
    rf"(?P<close>[\"')\]*_]*+){_NOTE}{_SMILES}"
    r"(?P<gap> ++|(?=[A-Z][a-z]|I[ ']))"
    r"(?P<open>[^\w\s]*+ ?+)(?P<next>\w+)?"
    rf"|(?<= ){_FACE} ++(?=[A-Z])"
)
_MARKER = re.compile(r"[([]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})")
_PART = re.compile(r"[B-H]|[A-Z]\d{1,2}|[IVX]{2,4}")
_INCHES = re.compile(r"\d in$")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
_VOWEL = re.compile(r"[aeiouyAEIOUY\d]|[^\x00-\x7f]")
_HUMS = frozenset(("hmm", "hm", "mm", "mmm", "shh", "psst", "pfft", "tv", "grr", "thx"))


def cuts(text: str) -> list[tuple[int, int]]:
    """Return where each sentence of a text starts and ends."""
    plain = straight(text)
    whole = markup_runs(plain)
    made: list[tuple[int, int]] = []
    for line in LINE.finditer(plain):
        begin, end = line.start(), last_word(plain, *line.span())
        for found in _END.finditer(plain, begin, line.end()):
            edge = _edge(plain, begin, found)
            if edge and edge <= end and not is_inside(whole, edge):
                made.append((begin, edge))
                begin = edge
        made.append((begin, line.end()))
    bare = (without_space(plain, start, end) for start, end in made)
    return [(start, end) for start, end in bare if start < end]


def _edge(text: str, begin: int, found: re.Match[str]) -> int:
    """Return where the next sentence begins, or 0 where the sentence goes on."""
    if not text[begin : found.start()].strip():  # a sign alone is no sentence
        return 0
    if found["stop"] is None:
        return found.end()
    edge = found.end("gap")
    last = len(text[begin : found.start()].rstrip()) + begin
    head = max(begin, text.rfind(" ", begin, last) + 1)
    word = text[head:last].lstrip("\"'([*_-")
    if not found["gap"]:
        ends = _lost_space(word, found)
    elif "?" in found["stop"] or "!" in found["stop"]:
        ends = _after_call(text, word, found)
    elif found["stop"] != ".":
        ends = _after_dots(found)
    else:
        ends = _after_stop(text, begin, word, found)
    return edge if ends else 0


def _lost_space(word: str, found: re.Match[str]) -> bool:
    """Tell whether a space was forgotten ("to you.The next") in what is no address."""
    return (
        len(word) > 1
        and word.isalpha()
        and word[1:].islower()
        and word not in short.TITLES
        and (found["next"] or "").lower() not in short.ENDINGS
    )


def _small(found: re.Match[str]) -> bool:
    return bool(found["next"]) and found["next"][0].islower()


def _after_call(text: str, word: str, found: re.Match[str]) -> bool:
    """Tell whether `?` or `!` ends a sentence here."""
    following = found["next"] or ""
    if text[found.start() - 1 : found.start()] in {"(", "["}:
        return False
    if f"{word}{found['stop']}".lower() in short.SHOUTED:
        return following.lower() in short.STARTERS and not _small(found)
    if '"' in found["close"] or "'" in found["close"] or ")" in found["close"]:
        then = text[found.end() : found.end() + 15].split()
        told = bool(then) and then[0].strip(".,") in short.SAYING
        named = told and following.lower() not in short.STARTERS
        named |= told and following == "I" and then[0][-1] in ".,"
        return not (_small(found) or named)
    return not (_small(found) and following in short.SAYING)


def _after_dots(found: re.Match[str]) -> bool:
    """Tell whether three dots end a sentence: only before a capital, not before I."""
    following = found["next"] or ""
    return not _small(found) and following not in {"I", ""}


def _after_stop(text: str, begin: int, word: str, found: re.Match[str]) -> bool:
    """Tell whether a full stop ends a sentence here."""
    before = text[max(begin, found.start() - 60) : found.start()]
    if _MARKER.fullmatch(before.strip()):
        return False
    if _MARKER.fullmatch(word) and before[: -len(word)].rstrip().endswith((":", ";")):
        return False
    if _small(found) and (found["close"].strip("*_") or _INCHES.search(before)):
        return False
    if "@" not in word and (len(word) == 1 or _DOTTED.fullmatch(word)):
        return _after_letters(before, word, found)
    return _after_word(word, found)


def _after_letters(before: str, word: str, found: re.Match[str]) -> bool:
    """Tell whether a sentence ends after an initial or a short form with stops."""
    following = found["next"] or ""
    low = word.lower()
    if low in short.NEVER_LAST or _small(found):
        return False
    if low in {"a.m", "p.m"}:
        return following not in short.DAYS_AND_ZONES
    if len(word) > 1:
        return following.lower() in short.STARTERS
    if (
        word.isupper()
        and len(following) == 1
        and found.string[found.end() : found.end() + 1] == "."
    ):
        return following == "I"
    return _after_letter(before[: -len(word)], word, following)


def _after_letter(before: str, word: str, following: str) -> bool:
    """Tell whether a sentence ends after one letter or figure: no initial does."""
    previous = before.split()
    if word.isdigit() or word == "I":
        return True
    if previous and (
        previous[-1].lower() in short.LETTERED or previous[-1][-1].isdigit()
    ):
        return True
    if word == "v" and following.istitle() and previous and previous[-1].istitle():
        return False
    if word.islower() or following[:1].isdigit():
        return not following[:1].isdigit()
    return following.lower() in short.STARTERS and following != "I"


def _goes_on(following: str) -> bool:
    """Tell whether a part or a day goes on ("Fig. B", "Sat. Nov. 14")."""
    part = _PART.fullmatch(following)
    return bool(part) or (following.istitle() and following.lower() in short.MONTHS)


def _after_word(word: str, found: re.Match[str]) -> bool:
    """Tell whether a sentence ends after a whole word or a short form."""
    following = found["next"] or ""
    low = word.lower().rpartition("-")[2]
    if word in short.TITLES or word in short.LOUD or low in short.NEVER_LAST:
        return False
    if word.istitle() and low in short.BEFORE_NUMBER and _goes_on(following):
        return False
    if following[:1].isdigit() and not found["open"].strip():
        return low not in short.BEFORE_NUMBER and low not in short.SELDOM_LAST
    if low in short.SELDOM_LAST:
        return following.lower() in short.STARTERS and not _small(found)
    if _small(found):
        named = word.istitle() and low in short.BEFORE_NUMBER
        return not named and low not in short.OFTEN_LAST and bool(_VOWEL.search(word))
    clipped = (
        word.isalpha()
        and word.istitle()
        and not _VOWEL.search(word)
        and low not in _HUMS
    )
    return not clipped or following.lower() in short.STARTERS
