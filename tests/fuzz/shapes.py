"""What is done to YAML, JSON, drawings and photos, by those who know what they are."""

from __future__ import annotations

import json
import re
import struct
import zlib
from typing import TYPE_CHECKING, Any

from tests.fuzz.mutations import ANY, LETTERS, NUMBERS, TEXT, encoded, strew
from tests.loading.hostile import CURATED

if TYPE_CHECKING:
    from random import Random

DEEP = (5, 31, 33, 400, 5_000)
_LINE = re.compile(rb"(?m)^([ ]*(?:- )?)([^:#\n]+):([^\n]*)$")
_LAUGHS = b"a: &a [x, x]\n" + b"".join(
    b"%c: &%c [*%c, *%c, *%c]\n" % (one, one, one - 1, one - 1, one - 1)
    for one in range(ord("b"), ord("k"))
)
WRONG_YAML = (
    *("[]", "{}", "[a, b]", "{a: b}", "[[a], {b: c}]", "null", "~", "true", "no", "''"),
    *(
        "2026-02-30",
        "2026-02-10",
        "25:61",
        "0o17",
        ".nan",
        "|",
        ">-",
        "? a",
        "*a",
        "&a b",
    ),
    *("!!python/object/apply:os.getcwd []", "!!binary aGk=", "!!set {a}", "{<<: *a}"),
    *("{{ a }}", "{% for a in b %}", '"\\ud800"', '"\\0"', "'", '"', "[a", "{a", "- a"),
    *("../../etc/passwd", "/dev/zero", "a/" * 300, "con", "https://example.org/a.svg"),
)
WRONG_JSON: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1e308, 10**40, "", "x", [], {}, [[]], {"": {}}),
    *(
        [None],
        {"a": 1},
        "../../etc/passwd",
        "/etc/passwd",
        "\0",
        "\ud800",
        "a" * 30_000,
    ),
)
_WRONG_IN_DRAWING = (
    *("", "0", "-1", "nan", "1e308", "1e-300", "9" * 400, "1e-9", "100%", "url(#a)"),
    *("0 0 0 0", "0 0 1e-9 1e-9", "0 0 1e300 1e300", "0 0 -5 5", "0 0 72", "a b c d"),
    *("#a", "javascript:alert(1)", "https://example.org/x.png", "file:///etc/passwd"),
    *("M0 0" + "l1 1" * 3_000, "M0 0z", "matrix(1 0 0 1)", "rotate(1e400)", "\u202e"),
)
_IN_DRAWING = (
    *("<script>alert(1)</script>", "<style>*{fill:red}</style>", "<text>words</text>"),
    *(
        "<image href='https://example.org/x.png'/>",
        "<use href='#a'/>",
        "<foreignObject/>",
    ),
    *("<g id='a'><use href='#a'/></g>", "<!-- a --", "<![CDATA[", "&a;", "<a", "</g>"),
    *("<filter id='f'><feFlood/></filter>", "<animate attributeName='d'/>", "<svg/>"),
    "<defs><pattern id='a' width='1' height='1'><use href='#a'/></pattern></defs>",
)
_ATTRIBUTE = re.compile(rb"""=("[^"]*"|'[^']*')""")
_ELEMENT = re.compile(rb"<[a-zA-Z][^<>]*/>")


def yaml(dice: Random, data: bytes, other: bytes) -> bytes:
    """Give a key a value of another kind, another name, or a whole tree."""
    found = list(_LINE.finditer(data))
    if not found:
        return strew(dice, data, other)
    one = dice.choice(found)
    indent, key, value = one.groups()
    match dice.randrange(8):
        case 0 | 1 | 2:
            value = b" " + dice.choice(WRONG_YAML).encode()
        case 3:
            value = b" " + encoded(dice.choice(CURATED))
        case 4:
            deep = dice.choice(DEEP)
            value = b" " + dice.choice((b"[" * deep + b"]" * deep, b"{a: " * deep))
        case 5:
            key = dice.choice(found).group(2)
        case 6:
            key = encoded(dice.choice((*LETTERS, "<<", "a" * 300, "1", "null", "[a]")))
        case _:
            return dice.choice(
                (_LAUGHS + data, data + b"---\n" + other, b"%A\n" + data)
            )
    return data[: one.start()] + indent + key + b":" + value + data[one.end() :]


def json_tree(dice: Random, data: bytes, other: bytes) -> bytes:
    """Change one value in a tree of JSON, or in one line of it."""
    parts = data.splitlines() if data.count(b"\n{") else [data]
    at = dice.randrange(len(parts)) if parts else 0
    try:
        tree = json.loads(parts[at])
    except (ValueError, IndexError, RecursionError):
        return strew(dice, data, other)
    holders = list(_holders(tree))
    if not holders or not dice.randrange(12):
        deep = dice.choice((*DEEP, 100_000))
        parts[at] = dice.choice(
            (b"[" * deep + b"]" * deep, b"[]", b"3", b'"x"', b"null")
        )
        return b"\n".join(parts)
    holder, key = dice.choice(holders)
    match dice.randrange(6):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, dict):
            holder[dice.choice((*LETTERS, "", "id", "version"))] = holder.pop(key)
        case 2:
            holder[key] = [holder[key]] * dice.choice((2, 50))
        case _:
            holder[key] = dice.choice((*WRONG_JSON, *CURATED))
    parts[at] = json.dumps(tree).encode()
    return b"\n".join(parts)


def _holders(tree: Any) -> list[tuple[Any, Any]]:
    """Return each list and mapping in a tree, with each of its keys."""
    found: list[tuple[Any, Any]] = []
    waiting = [tree]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict | list):
            pairs = one.items() if isinstance(one, dict) else enumerate(one)
            for key, value in list(pairs):
                found.append((one, key))
                waiting.append(value)
    return found


def drawing(dice: Random, data: bytes, other: bytes) -> bytes:
    """Change an attribute, nest, repeat, or add what drawings should not have."""
    match dice.randrange(6):
        case 0 | 1 if found := list(_ATTRIBUTE.finditer(data)):
            one = dice.choice(found)
            value = encoded(dice.choice((*_WRONG_IN_DRAWING, *NUMBERS, *LETTERS)))
            return data[: one.start()] + b'="' + value + b'"' + data[one.end() :]
        case 2 if found := list(_ELEMENT.finditer(data)):
            one = dice.choice(found)
            many = one.group() * dice.choice((10, 500, 6_000))
            return data[: one.end()] + many + data[one.end() :]
        case 3:
            deep = dice.choice((5, 39, 41, 2_000))
            start = data.find(b">") + 1
            head, body = data[:start], data[start:].removesuffix(b"</svg>")
            return head + b"<g>" * deep + body + b"</g>" * deep + b"</svg>"
        case 4:
            entity = b'<!DOCTYPE svg [<!ENTITY a "xx"><!ENTITY b "&a;&a;">]>'
            return (
                dice.choice((entity, b'<?xml version="1.1"?>', b"<!DOCTYPE svg>"))
                + data
            )
        case _:
            at = data.rfind(b"</svg>")
            return data[:at] + encoded(dice.choice(_IN_DRAWING)) + data[at:]


def photo(dice: Random, data: bytes, other: bytes) -> bytes:
    """Lie about the size of a photo, or change the order of its parts."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(dice, data)
    at = data.find(b"\xff\xc0")
    if at < 0:
        return data
    size = struct.pack(
        ">HH", dice.choice((0, 1, 9_000, 65_535)), dice.choice((0, 65_535))
    )
    return data[: at + 5] + size + data[at + 9 :]


def _png(dice: Random, data: bytes) -> bytes:
    chunks, at = [], 8
    while at + 12 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        chunks.append((data[at + 4 : at + 8], data[at + 8 : at + 8 + length]))
        at += 12 + length
    if not chunks:
        return data
    which = dice.randrange(len(chunks))
    match dice.randrange(4):
        case 0:
            wide = dice.choice((0, 1, 9_000, 40_000, 2**31 - 1))
            form = bytes(
                (dice.choice((1, 8, 16, 77)), dice.choice((0, 2, 3, 6)), 0, 0, 0)
            )
            chunks[0] = (b"IHDR", struct.pack(">II", wide, wide) + form)
        case 1:
            del chunks[which]
        case 2:
            chunks.insert(which, dice.choice(chunks))
        case _:
            words = b"Comment\0\0" + zlib.compress(b"a" * 5_000_000)
            chunks.insert(1, (b"zTXt", words))
    return data[:8] + b"".join(
        struct.pack(">I", len(body))
        + name
        + body
        + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


YAML = (*TEXT, *[yaml] * 9)
JSON = (*TEXT, *[json_tree] * 9)
DRAWING = (*TEXT, *[drawing] * 9)
PHOTO = (*ANY, photo, photo, photo)
