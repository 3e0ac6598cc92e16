"""Where an English text is cut into sentences.

A sentence ends at a full stop, a question mark or an exclamation mark with a space
after it, unless what stands around says otherwise; it always ends at a line end and
before a bullet. Nothing is lost but the white space between sentences.
"""

from __future__ import annotations

import re

from easyread.languages.en import abbreviations as short
from easyread.text.segments import (
    BULLETS,
    LINE,
    is_inside,
    last_word,
    markup_runs,
    without_space,
)
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
_MARKER = re.compile(r"[([]?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivxIVX]{1,4})")
_PART = re.compile(r"[B-H]|[A-Z]\d{1,2}|[IVX]{2,4}")
_INCHES = re.compile(r"\d in$")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
_VOWEL = re.compile(r"[aeiouyAEIOUY\d]|[^\x00-\x7f]")
_NEAR = 80  # letters, which the two words on either side fit into
_HUMS = frozenset(("hmm", "hm", "mm", "mmm", "shh", "psst", "pfft", "tv", "grr", "thx"))


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return where each sentence of a text starts and ends."""
    plain = straight(text)
    runs = markup_runs(plain)
    spans: list[tuple[int, int]] = []
    for line in LINE.finditer(plain):
        begin, end = line.start(), last_word(plain, *line.span())
        for match in _END.finditer(plain, begin, line.end()):
            edge = _edge(plain, begin, match)
            if edge and edge <= end and not is_inside(runs, edge):
                spans.append((begin, edge))
                begin = edge
        spans.append((begin, line.end()))
    bare = (without_space(plain, start, end) for start, end in spans)
    return [(start, end) for start, end in bare if start < end]


def _edge(text: str, begin: int, match: re.Match[str]) -> int:
    """Return where the next sentence begins, or 0 where the sentence goes on."""
    if not text[begin : match.start()].strip():  # a sign alone is no sentence
        return 0
    if match["stop"] is None:
        return match.end()
    edge = match.end("gap")
    last = len(text[begin : match.start()].rstrip()) + begin
    head = max(begin, text.rfind(" ", begin, last) + 1)
    word = text[head:last].lstrip("\"'([*_-")
    if not match["gap"]:
        ends = _lost_space(word, match)
    elif "?" in match["stop"] or "!" in match["stop"]:
        ends = _after_call(text, word, match)
    elif match["stop"] != ".":
        ends = _after_dots(match)
    else:
        ends = _after_stop(text, begin, word, match)
    return edge if ends else 0


def _lost_space(word: str, match: re.Match[str]) -> bool:
    """Tell whether a space was forgotten ("to you.The next") in what is no address."""
    return (
        len(word) > 1
        and word.isalpha()
        and word[1:].islower()
        and word not in short.TITLES
        and (match["next"] or "").lower() not in short.ENDINGS
    )


def _small(match: re.Match[str]) -> bool:
    return bool(match["next"]) and match["next"][0].islower()


def _after_call(text: str, word: str, match: re.Match[str]) -> bool:
    """Tell whether `?` or `!` ends a sentence here."""
    following = match["next"] or ""
    if text[match.start() - 1 : match.start()] in {"(", "["}:
        return False
    if f"{word}{match['stop']}".lower() in short.SHOUTED:
        return following.lower() in short.STARTERS and not _small(match)
    if '"' in match["close"] or "'" in match["close"] or ")" in match["close"]:
        words_after = text[match.end() : match.end() + 15].split()
        is_speech = bool(words_after) and words_after[0].strip(".,") in short.SAYING
        named = is_speech and following.lower() not in short.STARTERS
        named |= is_speech and following == "I" and words_after[0][-1] in ".,"
        return not (_small(match) or named)
    return not (_small(match) and following in short.SAYING)


def _after_dots(match: re.Match[str]) -> bool:
    """Tell whether three dots end a sentence: only before a capital, not before I."""
    following = match["next"] or ""
    return not _small(match) and following not in {"I", ""}


def _after_stop(text: str, begin: int, word: str, match: re.Match[str]) -> bool:
    """Tell whether a full stop ends a sentence here."""
    before = text[max(begin, match.start() - 60) : match.start()]
    if _MARKER.fullmatch(before.strip()):
        return False
    if _MARKER.fullmatch(word) and before[: -len(word)].rstrip().endswith((":", ";")):
        return False
    if _small(match) and (match["close"].strip("*_") or _INCHES.search(before)):
        return False
    if "@" not in word and (len(word) == 1 or _DOTTED.fullmatch(word)):
        return _after_letters(before, word, match)
    return _after_word(word, match)


def _after_letters(before: str, word: str, match: re.Match[str]) -> bool:
    """Tell whether a sentence ends after an initial or a short form with stops."""
    following = match["next"] or ""
    low = word.lower()
    if low in short.NEVER_LAST or _small(match):
        return False
    if low in {"a.m", "p.m"}:
        goes_on = match["open"].startswith("-") and following[:1].isdigit()
        return not goes_on and following not in short.DAYS_AND_ZONES
    if len(word) > 1:
        return following.lower() in short.STARTERS
    if (
        word.isupper()
        and len(following) == 1
        and match.string[match.end() : match.end() + 1] == "."
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


def _is_answer(match: re.Match[str]) -> bool:
    """Tell whether “no” says no, and a number of people or things begins a sentence."""
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - _NEAR) : start].split()[-2:-1]
    after = text[end : end + _NEAR].split()[:1]
    return (
        bool(before and after)
        and before[0].lower() in short.ANSWERED
        and after[0].isalpha()
        and after[0].lower() not in short.AFTER_NUMBER
    )


def _belongs_to_next(word: str, low: str, match: re.Match[str]) -> bool:
    """Tell whether a short form goes with what follows: “Fig. 2”, “Mon. – Fri.”."""
    if low in short.NEVER_LAST:
        return True
    if word.istitle() and low in short.BEFORE_NUMBER and _goes_on(match["next"] or ""):
        return True
    is_short = low in short.BEFORE_NUMBER or low in short.OFTEN_LAST
    return is_short and match["open"].lstrip().startswith("-")


def _after_word(word: str, match: re.Match[str]) -> bool:
    """Tell whether a sentence ends after a whole word or a short form."""
    following = match["next"] or ""
    low = word.lower().rpartition("-")[2]
    if word in short.TITLES or word in short.LOUD or _belongs_to_next(word, low, match):
        return False
    if low == "no" and _is_answer(match):
        return True
    if following[:1].isdigit() and not match["open"].strip():
        return low not in short.BEFORE_NUMBER and low not in short.SELDOM_LAST
    if low in short.SELDOM_LAST or word in short.OFFICES:
        return following.lower() in short.STARTERS and not _small(match)
    if _small(match):
        named = word.istitle() and low in short.BEFORE_NUMBER
        return not named and low not in short.OFTEN_LAST and bool(_VOWEL.search(word))
    clipped = (
        word.isalpha()
        and word.istitle()
        and not _VOWEL.search(word)
        and low not in _HUMS
    )
    return not clipped or following.lower() in short.STARTERS
