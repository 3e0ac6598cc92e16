"""Which lines of a paragraph are one text that was only broken to fit its width.

A paragraph that somebody wrapped at a width reads on from line to line. Lines of facts,
an address or a poem do not: there each line stays a line. How that is told:

- A line that begins with a small letter goes on with the line before it. So does one
  after a comma, or after a word that ends no sentence, such as "with" or "and".
- A line such as “Time: 2pm” is one of its own, and so is the line after it. So is one that
  begins with an emoji, or with the number of a clause, such as “1.2. Rent”.
- Else, a line that begins with a capital letter or a number is one of its own where
  the line before ended early: the next word still had room there. It is too where
  all lines are short, as in an address; of two such lines the second one then ends
  without a full stop.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from easyread.languages import current_language
from easyread.text.emoji import leading_emoji

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORT: Final = 45  # letters: no one wraps a text as narrow as this
UNWRAPPED: Final = 110  # letters: who writes longer lines than this wraps none
EARLY: Final = 0.8  # of the longest line: what ends before that has ended early
MOST_WORDS_OF_A_LABEL: Final = 4
MOST_WORDS_OF_A_GREETING: Final = 5
_LABEL = re.compile(r"[^\W\d_][^:.!?,;()]{0,40}(?<! ):(?: |$)")
# The end of a sentence, and what an author asks for it, such as “{symbol: bus}”.
_STOP = re.compile(r"[.!?…][\"'”’)\]*_]*(?: *\{[^{}]*\})*$")
_COLON = re.compile(r":[\"'”’)\]*_]*$")
_CODE: Final = frozenset("`/\\~|=%^")  # begin no sentence
# The number of a clause, such as “1.2. Rent”, “IV. Rent” or “(b) Rent”; “1.5 litres” is none.
_CLAUSE = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})+\.?|[IVX]{2,5}[.)]|\(?(?:[A-Za-z]|[ivx]{2,5})\))"
    r" +[\"'“‘(*]*(?=[^\W\d_])(?![a-z])"
)
_COMMA = re.compile(r"[,;]$")
_OPEN = re.compile(r"[&/(\[“‘–—-]$")
_ADDRESS = re.compile(r"(?:https?://|www\.|[\w.+-]+@)\S")
_LAST_WORD = re.compile(r"(?<![\w/.:@-])([^\W\d_]+)\.?[\"'”’)\]*_]*$")
_FEW: Final = 2


def sentences_of(lines: Sequence[str], longest: int = 0) -> list[list[int]]:
    """Return which lines of a paragraph belong together, by their numbers.

    `longest` is the length of the longest line of the whole text.
    """
    if len(lines) == 1:
        return [[0]]
    if _is_list_below(lines):
        return [[number] for number in range(len(lines))]
    together = [[0]]
    for number in range(1, len(lines)):
        if goes_on(lines, number, longest):
            together[-1].append(number)
        else:
            together.append([number])
    return together


def goes_on(
    lines: Sequence[str], number: int, longest: int = 0, *, below_item: bool = False
) -> bool:
    """Tell whether a line of a paragraph goes on with the line before it.

    `below_item` says that it stands below an item of a list, and not further right.
    """
    before, line = lines[number - 1].rstrip(), lines[number].lstrip("\"'“‘(*_")
    is_marked = _is_marked(lines[number])
    if _begins_inside(before, line) and not is_marked:
        return True
    if is_label(line) or (is_label(before) and len(before) <= SHORT):
        return _is_open(before)
    if _COLON.search(before) or _greets(before) or is_marked:
        return False
    ends_early = _ends_early(lines, number, longest)
    if _STOP.search(before):  # a sentence may end here: the language will tell
        return not ends_early or _is_open(before)
    are_short = _are_short_lines(lines)
    if _is_open(before):
        return not are_short or len(lines) == _FEW or _joins(before.rstrip(",;"))
    ended = ends_early or are_short or (below_item and len(before) <= SHORT)
    return not ended


def _begins_inside(before: str, line: str) -> bool:
    """Tell whether no sentence begins as this line does: a small letter, a code sign."""
    if line[:1] in _CODE:
        return not _STOP.search(before)
    facts = is_label(line) and is_label(before)
    return line[:1].islower() and not facts and not _ADDRESS.match(line)


def _is_marked(line: str) -> bool:
    """Tell whether a line begins with an emoji, or with the number of a clause."""
    return bool(_CLAUSE.match(line) or leading_emoji(line)[0])


def may_be_two(before: str, line: str) -> bool:
    """Tell whether lines that were joined may be two: the first is short and whole."""
    bare = line.lstrip("\"'“‘(*_")
    ended = _STOP.search(before) or _is_open(before.rstrip())
    return len(before) <= SHORT and not (bare[:1].islower() or ended)


def is_label(line: str) -> bool:
    """Tell whether a line is like “Time: 2pm”."""
    match = _LABEL.match(line)
    return match is not None and len(match[0].split()) <= MOST_WORDS_OF_A_LABEL


def _is_open(line: str) -> bool:
    """Tell whether a line ends in the middle of a sentence."""
    if _COMMA.search(line) or _OPEN.search(line):
        return True
    return _last_word(line) in current_language().open_words


def _joins(line: str) -> bool:
    """Tell whether a line ends with a dash, or with a word such as “and” or “the”."""
    joining = current_language().joining_words
    return bool(_OPEN.search(line)) or _last_word(line) in joining


def _greets(line: str) -> bool:
    """Tell whether a line opens or closes a letter, such as “Dear all,”."""
    words = line.casefold().removesuffix(",").split()
    if not line.endswith(",") or len(words) > MOST_WORDS_OF_A_GREETING:
        return False
    greetings = current_language().greetings
    return words[0] in greetings or words[-1] in greetings


def _last_word(line: str) -> str:
    match = _LAST_WORD.search(line)
    return match[1].casefold() if match else ""


def _ends_early(lines: Sequence[str], number: int, longest: int) -> bool:
    """Tell whether the first word of a line had room in the line before it."""
    before, words = lines[number - 1], lines[number].split()
    needed = len(before) + 1 + len(words[0] if words else "")
    if longest > UNWRAPPED:
        return needed <= UNWRAPPED // 2
    return needed <= EARLY * max(map(len, lines))


def _are_short_lines(lines: Sequence[str]) -> bool:
    """Tell whether all lines are short and none begins with a small letter."""
    short = all(len(line) <= SHORT for line in lines)
    goes = (line[:1].islower() and not _ADDRESS.match(line) for line in lines[1:])
    if not short or any(goes):
        return False
    return len(lines) > _FEW or not _STOP.search(lines[-1])


def _is_list_below(lines: Sequence[str]) -> bool:
    """Tell whether these are things to list, below a line that ends with a colon."""
    first, *things = lines
    return (
        len(things) >= _FEW
        and bool(_COLON.search(first.rstrip()))
        and all(len(thing) <= SHORT for thing in things)
        and not any(_STOP.search(thing) or _ends_open(thing) for thing in things)
    )


def _ends_open(thing: str) -> bool:
    return _is_open(thing.rstrip().rstrip(",;"))
