"""What stands in a text to be copied, dialled or looked up, and is not read as words.

Web and e-mail addresses, file names, postcodes and house numbers, numbers of licences
and versions, imprints, words to text, and the numbers on the side of a chart. What is
true of words and numbers is not true of these: “v3.0” is no fraction, and “2-4 Mill
Road” is no range.
"""

from __future__ import annotations

import re
from itertools import pairwise

# ---- Addresses on the web

# Endings that are hardly ever the first word of a sentence after a lost space.
_ENDINGS = (
    "uk|org|com|net|gov|nhs|eu|info|io|edu|ac|mil|biz|scot|wales|cymru|london|irish|ie"
    "|fr|de|es|tv|app|dev|online|site|shop|pics|gle|ly|coop|care|health|charity|mobi"
)
_PATH = r"(?:[/?#][^\s<>\"]*[\w/])?"
_ADDRESS = re.compile(
    # A line end in print may be a space: “health-and- social-care/a-plan”.
    r"(?:https?://|www\.)[^\s<>\"]*(?:- [\w-]+[/-][^\s<>\"]*)?[\w/]"
    r"|(?<![\w.+-])[\w.+-]++@\w[\w-]*(?:\.\w[\w-]*)+"
    rf"|(?<![\w.@-])[\w-]+(?:\.[\w-]+)*\.(?:{_ENDINGS})\b{_PATH}"
    r"|(?<![\w.@-])[\w-]{2,}(?:\.[\w-]+)*\.[a-z]{2,12}/[^\s<>\"]*[\w/]"
    r"|(?<!\w)@[A-Za-z]\w{2,}",
    re.IGNORECASE,
)
_MAYBE_ADDRESS = re.compile(r"@|\.\w|://")

# ---- Codes

_FILE = (
    r"(?<![\w.])[\w()-]{1,120}\.(?:pdf|docx?|xlsx?|csv|pptx?|png|jpe?g|gif|svg|mp[34]|zip|txt|html?"
    r"|epub|odt|rtf|ics|ya?ml|md)\b"
)
# The letters at the start of British postcodes (Royal Mail).
_AREAS = (
    "A[BL]|B[ABDHLNRST]?|C[ABFHMRTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]"
    "|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]"
    "|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE"
)
_POSTCODE = (
    rf"(?<![\w-])(?:{_AREAS})[0-9](?:[0-9]|[A-Z])? ?[0-9][A-Z]{{2}}(?!\w)"
    rf"|(?<![\w-])(?!(?:[A-Z][0-9]|PS[0-9]|MP[0-9]|SO2)(?!\w))(?:{_AREAS})[0-9]{{1,2}}(?![\w/-])"
)
_BOOK = r"\b(?:ISBN|ISSN|DOI|UPRN|IBAN|BIC)\b[ :]*(?:[0-9Xx][0-9Xx ./-]{4,}[0-9Xx])?"
_MIXED = r"(?<![\w/.-])(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*[0-9][0-9])[A-Z0-9]{5,}(?![\w])"
_PRINTED = r"\((?:0?[1-9]|1[0-2])/(?:[0-3][0-9]|20[0-9]{2})\)?|(?<![\w/])0[1-9]/[0-9]{2}(?![\w/])"
_VERSION = (
    r"\bCC(?:0| BY(?:-[A-Z]{2})*)(?: [0-9.]*[0-9])?"
    r"|\b[vV](?:er(?:sion)?)?\.? ?[0-9]+(?:\.[0-9]+)*\b(?!\.?[0-9])"
    r"|\b(?:[Ll]icen[cs]e|[Vv]ersion|[Ee]dition|[Rr]elease|[Uu]pdate|BY|BY-SA|BY-NC(?:-[A-Z]{2})?|WCAG|HTML|Windows|Android|iOS"
    r"|Python|Bluetooth|Web) [0-9]+(?:\.[0-9]+)+"
    r"|\b(?:[Ss]ection|[Cc]hapter|[Pp]aragraph|[Pp]ara|[Pp]art|[Ff]igure|[Ff]ig\.?|[Tt]able|[Aa]ppendix|[Aa]nnex"
    r"|[Ss]tep|[Ii]tem|[Rr]ule|[Qq]uestion|[Cc]lause|[Pp]age|[Oo]utcome|[Aa]ction|[Ss]tandard|[Rr]oom) [0-9]+(?:\.[0-9]+)+"
    r"|\A[0-9]+(?:\.[0-9]+)+\.?(?= [A-Z])"
)
_RUN = r"#?(?:[A-Z]{1,4}[ /-]?)?[0-9][0-9A-Z]*(?:[ /.-][0-9A-Z]*[0-9][0-9A-Z]*)*"
_NUMBERED = (
    r"\b(?:(?<!the )[Nn]umbers?|[Nn]os?\.?|[Rr]ef(?:erence)?s?\.?|[Cc]odes?|ID|[Pp]in|PIN|[Pp]asscodes?"
    r"|[Ll]icen[cs]es?|P\.?O\.? ?[Bb]ox|[Ff]reepost|FREEPOST|VAT|IPSO|UTR|[Rr]egistered [Cc]harity|[Cc]harity"
    r" [Rr]egistered(?: in \w+)?|[Ff]ax)"
    r"(?: (?:is|are|in (?:England|Scotland|Wales)(?: and Wales)?(?: is)?))?:? ?"
    rf"{_RUN}(?!,[0-9])(?:(?:,| and| or|;) [A-Z]{{0,3}}[0-9]{{4,}}(?!,[0-9]))*"
)
_SORT_CODE = r"(?<![\w-])[0-9]{2}-[0-9]{2}-[0-9]{2}(?![\w-])"
_STREETS = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Square|Sq|Place|Terrace"
    "|Way|Row|Gardens|Grove|Hill|Park|Parade|Quay|Walk|Wharf|Yard|Mews|Gate|Green|House|Buildings"
    "|Embankment|Circus|Boulevard|Broadway|Wynd|Brae|Loan|Rise|Vale|View|Estate|Mall|Bridge"
)
_HOUSE = (
    r"(?<![\w£.,:/-])[0-9]{1,4}[A-Za-z]?(?: ?[-/&] ?[0-9]{1,4}[A-Za-z]?)?,? (?:the )?(?:[A-Z][\w'.]* ){1,3}"
    rf"(?:{_STREETS})\b"
    r"|(?<![\w£.,:/-])[0-9]{1,4}[A-Za-z]? ?[-/] ?[0-9]{1,4}[A-Za-z]? (?:[A-Z][\w']+ ?){1,3}"
    r"(?=, [A-Z]|,? [A-Z]{1,2}[0-9])"
    r"|\b(?:[Ff]lats?|[Uu]nits?|[Ss]uites?|[Aa]partments?) [0-9]+[A-Za-z]?(?: ?[-/] ?[0-9]+[A-Za-z]?)?(?=,| [A-Z])"
)
# From here to the end of a line is who made the paper: nobody has to read it.
_IMPRINT = (
    r"(?:©|\([cC]\) ?(?=[A-Z0-9])|\bCrown [Cc]opyright\b|\bAll rights reserved).*"
    r"|(?:(?<=^)|(?<=[.,;:)\]|\w] ))(?:Printed|Published|Produced|Promoted|Typeset|Designed|Artwork|Prepared)"
    r"(?: (?:and|&) [A-Z]?[a-z]+ed)?(?: and \w+)? (?:by|for|on behalf of) (?=(?:the |The )?[A-Z]).*"
)
_KEYWORD = (
    r"(?:(?<=\b[Tt]ext )|(?<=\b[Tt]xt )|(?<=\b[Tt]ext: )|(?<=\bSMS )|(?<=the word ))"
    r"[\"']?[A-Z][A-Z0-9]+[\"']?(?=\W|$)"
    r"|(?<=\b[Ss]end )[\"']?[A-Z][A-Z0-9]+[\"']?(?= (?:to|by text to) [0-9]{4,})"
    r"|(?<=\b[Rr]eply )[\"']?[A-Z][A-Z0-9]+[\"']?(?= to [0-9]{4,})"
    r"|(?<=\b[Pp]ress )[\"']?[A-Z]{2,}[\"']?(?=\W|$)"
)
_TO_TEXT = re.compile(
    r"\b(?:text|txt|sms|send|reply|call|phone|ring|dial|tel)\b[^.?!\n]{0,60}?"
    r"(?<![\w£,.])(?!116)(?P<number>[0-9]{5,6})(?![\w,]*[0-9])(?! (?:people|times|of|more|homes))",
    re.IGNORECASE,
)
_CODE = re.compile(
    f"{_IMPRINT}|{_FILE}|{_POSTCODE}|{_BOOK}|{_MIXED}|{_PRINTED}|{_VERSION}"
    f"|{_NUMBERED}|{_SORT_CODE}|{_HOUSE}|{_KEYWORD}",
    re.MULTILINE,
)
_MAYBE_CODE = re.compile(
    r"[0-9©]|\.\w|[Tt](?:ext|EXT)\b|SMS|ISBN|[Cc]opyright|All rights|[Pp]ress|the word"
    r"|\b(?:Printed|Published|Produced|Promoted|Typeset|Designed|Artwork|Prepared)\b"
)
_ROW = re.compile(
    r"(?<![\w£.,])-?[0-9][0-9.,]*%?(?: -?[0-9][0-9.,]*%?){2,}(?![\w,]*[0-9])"
)


def without_addresses(text: str) -> str:
    """Return a text with spaces for its web and e-mail addresses, and as long.

    Its quotes and hyphens are straight.
    """
    if not _MAYBE_ADDRESS.search(text):
        return text
    return _ADDRESS.sub(_spaces, text)


def without_codes(text: str) -> str:
    """Return a text with spaces for what is not read as words or numbers, and as long.

    Its quotes and hyphens are straight, and it has no addresses any more.
    """
    if not _MAYBE_CODE.search(text):
        return text
    text = _CODE.sub(_spaces, text)
    for match in _TO_TEXT.finditer(text):
        start, end = match.span("number")
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return _ROW.sub(lambda row: _spaces(row) if _is_scale(row[0]) else row[0], text)


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _is_scale(row: str) -> bool:
    """Tell whether numbers in a row go up or down by equal steps, as on a chart."""
    try:
        numbers = [float(one.strip(",.%").replace(",", "")) for one in row.split()]
    except ValueError:
        return False
    steps = {round(after - before, 6) for before, after in pairwise(numbers)}
    return len(steps) == 1 and steps != {0.0}
