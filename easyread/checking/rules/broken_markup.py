"""Links, bold words, boxes and lines that did not work: readers see their signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.checking import sources
from easyread.checking.engine import ANY_LANGUAGE, Hit, sentence_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking.reading import Reading

_LINK = "Write “[words](https://www.example.org)” with no spaces in it."
_BOLD = "Put 2 stars right before the word, and 2 right after it."
_ROWS = "Write each row as a sentence."
_PLAIN = "Take the signs away. Write plain words."
_FORM = "People reply on a slip: write “slip:” under “reply:”. Or take the signs away."
_DONE = "Write “Done:” or “Not done:” before the words. A form has “slip:”."
# What readers see, what the message calls it, and the advice.
_BROKEN = (
    (re.compile(r"!\[[^\]]{0,80}\]\([^)\s]{0,200}\)"), "no picture", _PLAIN),
    (re.compile(r"\[[^\]]{0,200}\] ?\([^)]{0,200}\)?|\]\("), "no link", _LINK),
    (re.compile(r"</?a\b[^>]{0,200}>", re.IGNORECASE), "no link", _LINK),
    (re.compile(r"\*\*\s?[^*]{0,60}(?:\*\*)?|__[^_\s][^_]{0,60}__"), "not bold", _BOLD),
    (re.compile(r"</?(?:b|strong)>", re.IGNORECASE), "not bold", _BOLD),
    (
        re.compile(
            r"</?(?:br|p|div|span|li|ul|ol|h[1-6]|table|tr|td|img|font|sup|sub)\b[^>]{0,200}>"
            r"|<!--|-->|&(?:amp|nbsp|lt|gt|quot|apos|[lr][sd]quo|ndash|mdash|pound|hellip"
            r"|copy|reg|trade|euro|cent|bull|middot|times|deg|frac\d\d|sup\d|[rl]arr|shy"
            r"|e[nm]sp|thinsp|[a-z](?:acute|grave|circ|uml|cedil|tilde)|#x?[\da-f]{1,5});"
            r"|\{\{[^}]{0,60}\}\}|\{%[^}]{0,60}%\}|\$\{[^}]{0,60}\}",
            re.IGNORECASE,
        ),
        "no word",
        _PLAIN,
    ),
    (
        re.compile(
            r"`[^`]{1,60}`|~~[^~]{1,60}~~|==[^=\s][^=]{0,60}==|^#{1,6} |^#{2,}"
            r"|^\[toc\]$|^:{3,}[ \w]*|^\*\[[^\]]{1,60}\]:",
            re.IGNORECASE,
        ),
        "no word",
        _PLAIN,
    ),
    (re.compile(r"^\|[^|]+\|.*"), "no table", _ROWS),
    (re.compile(r"(?<!_)_{3,}(?![^\W_])|\.{5,}|…{2,}"), "no line to write on", _FORM),
    (re.compile(r"[☐□❏❑❒◻▢]"), "no box to tick", _FORM),
    (re.compile(r"^\[[ xX]?\](?= )|[☑☒]"), "no word", _DONE),
)
_SIGNS = frozenset("|*_[]<>&`~=:#{}$!…☐□❏❑❒◻▢☑☒")


@sentence_rule(
    hard=[
        "Read [this](javascript:alert).",
        "Read [this]( https://example.org/a).",
        "This is **bold and not closed.",
        "Fish &amp; chips",
        "Hello {{ name }}",
        "Name: ________",
        "Your address.............",
        "☐ I will come.",
        "[x] Book the hall",
        "It costs &euro;5.",
        "##Our plan",
        "| Monday | 10am |",
    ],
    plain=[
        "Read [this](https://www.example.org/a).",
        "This is **bold**. Bold means that the letters are thick.",
        "Tick [ ] for yes, and [x] for no.",
        "Call M&S; it is free.",
        "Wait… then go.",
    ],
    level="error",
    certainty="sure",
    source=f"{sources.OURS}: readers see these signs, and reading machines say them",
    languages=ANY_LANGUAGE,
)
def broken_markup(reading: Reading) -> Iterator[Hit]:
    """Look at the page: links, bold words and boxes must show no signs.

    A link with a mistake in it is no link. Readers then see its marks. Nobody can
    write on signs for a line, and a voice says each one.
    """
    if _SIGNS.isdisjoint(reading.original) and "....." not in reading.original:
        return
    done = 0
    matches = sorted(
        (*match.span(), verdict, advice)
        for pattern, verdict, advice in _BROKEN
        for match in pattern.finditer(reading.original)
    )
    for start, end, verdict, advice in matches:
        if start >= done:
            done = end
            markup = reading.original[start:end].strip()
            message = f"“{markup}” is {verdict}. Readers see the signs."
            yield Hit(message, advice, start, end)
