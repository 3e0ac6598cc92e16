"""The words and pictures alone, for a web site of others, and a style sheet for them.

The style sheet is bound to our part of a page: nothing outside of it changes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from easyread.rendering.html.page import fragment_page
from easyread.rendering.html.pictures import as_images, pictures_of
from easyread.rendering.html.style import (
    BROWSER_POINTS,
    asset,
    colours_of,
    layout_css,
    measures_of,
)
from easyread.rendering.registry import Rendered, output_format

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tinycss2.ast import AtRule, Node, QualifiedRule

    from easyread.rendering.options import Layout, Options
    from easyread.rendering.sheet import Sheet

FONTS = "Arial, Arimo, Helvetica, sans-serif"
STYLE = ".fragment.css"
SCOPE = ".easyread"
# The page around ours has the heading of the first level, and a text size of its own.
LEVELS = {"h1": "h2", "h2": "h3"}
ROOTS = frozenset({"html", "body", "main"})
UNIT = "--easyread"
# The page around ours decides on light and dark: we follow the light one that we know.
LEFT_OUT = ("prefers-color-scheme", "forced-colors")


@output_format(suffix=".fragment.html")
def fragment(sheet: Sheet) -> Rendered:
    """Return what an editor can paste into a page of a content management system.

    It has no script, no style of its own and no element around the whole page. The
    style sheet beside it is the same for all documents of an organisation: it goes
    into the system once, and changes nothing but what we made. Each picture is inside
    the text, at each place where it stands. Files beside it would have to be uploaded
    one by one, and one that is forgotten is a hole; drawings that are defined once and
    pointed at are thrown away by many systems. Repeats cost up to a third of the size.
    """
    text = as_images(fragment_page(sheet), pictures_of(sheet))
    style = _style(sheet.options, sheet.layout)
    return Rendered(text.encode(), beside=((STYLE, style.encode()),))


def _style(options: Options, layout: Layout) -> str:
    """Return the style sheet that goes with all fragments made with these options."""
    root = {
        UNIT: f"{options.size / BROWSER_POINTS:.4g}rem",
        "--gap": f"calc(var({UNIT})*1.26)",
        "--fonts": FONTS,
        "--size": f"var({UNIT})",
        "--screen-size": f"var({UNIT})",
    }
    root |= {f"--{name}": value for name, value in colours_of(options).items()}
    rules = ";\n  ".join(f"{name}: {value}" for name, value in root.items())
    measures = measures_of(layout).items()
    sizes = ";".join(f"--{name}:{value}" for name, value in measures)
    screen = scoped(asset("screen.css"))
    return (
        "/* Put this style sheet into your web site once. The first length is the size\n"
        "   of the words. It changes nothing outside of our part of a page. */\n"
        f"{SCOPE} {{\n  {rules};\n}}\n"
        f"{scoped(f':root{{{sizes}}}' + layout_css(layout))}"
        f"@media screen {{\n{screen}}}\n"
    )


@lru_cache(maxsize=64)
def scoped(css: str) -> str:
    """Return the rules of a style sheet, bound to what stands inside our element.

    Sizes in rem become multiples of one length that the other page can set. Rules for
    sheets of paper, fonts and other colour schemes are left out.
    """
    from tinycss2 import parse_stylesheet  # noqa: PLC0415  only for this format

    rules = parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return "\n".join(_rules(rules)) + "\n"


def _rules(rules: Sequence[Node]) -> Iterator[str]:
    from tinycss2 import serialize  # noqa: PLC0415  as above

    for rule in rules:
        if rule.type == "error":
            raise ValueError(f"Our style sheet has a fault: {rule.message}")
        if rule.type == "qualified-rule":
            yield _rule(rule)
        elif rule.at_keyword in {"media", "container"}:
            condition = serialize(rule.prelude)
            if not any(name in condition for name in LEFT_OUT):
                yield f"@{rule.at_keyword}{condition}{{\n{_inner(rule)}\n}}"


def _inner(rule: AtRule) -> str:
    from tinycss2 import parse_rule_list  # noqa: PLC0415  as above

    inner = parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
    return "\n".join(_rules(inner))


def _rule(rule: QualifiedRule) -> str:
    from tinycss2 import serialize  # noqa: PLC0415  as above

    selectors: list[list[Node]] = [[]]
    for token in rule.prelude:
        if token.type == "literal" and token.value == ",":
            selectors.append([])
        else:
            selectors[-1].append(token)
    scoped_ones = ",".join(_selector(serialize(s).strip()) for s in selectors)
    return f"{scoped_ones}{{{serialize(_own_unit(rule.content)).strip()}}}"


def _selector(text: str) -> str:
    """Return a selector inside our element; our classes of root and body are on it."""
    first, _, rest = text.partition(" ")
    for name, level in LEVELS.items():
        if first == name or first.startswith(f"{name}."):
            first = level + first.removeprefix(name)
            break
    if first.startswith(":root") or first in ROOTS:
        return f"{SCOPE} {rest}".strip()
    if first in {".contrast", ".covered", ".words-only"}:
        return f"{SCOPE}{first} {rest}".strip()
    return f"{SCOPE} {first} {rest}".strip()


def _own_unit(tokens: Sequence[Node]) -> list[Node]:
    from tinycss2 import parse_component_value_list  # noqa: PLC0415  as above

    converted: list[Node] = []
    for token in tokens:
        if token.type == "dimension" and token.lower_unit == "rem":
            calc = f"calc(var({UNIT})*{token.representation})"
            converted += parse_component_value_list(calc)
        else:
            if token.type == "function":
                token.arguments = _own_unit(token.arguments)
            converted.append(token)
    return converted
