"""Our style sheets for a page that others make: nothing outside our part changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tinycss2.ast import AtRule, Node, QualifiedRule

SCOPE = ".easyread"
# The page around ours has the heading of the first level, and a text size of its own.
LEVELS = {"h1": "h2", "h2": "h3"}
ROOTS = frozenset({"html", "body", "main"})
UNIT = "--easyread"
# The page around ours decides on light and dark: we follow the light one that we know.
LEFT_OUT = ("prefers-color-scheme", "forced-colors")


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
            asks = serialize(rule.prelude)
            if not any(name in asks for name in LEFT_OUT):
                yield f"@{rule.at_keyword}{asks}{{\n{_inner(rule)}\n}}"


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
    names = ",".join(_selector(serialize(one).strip()) for one in selectors)
    return f"{names}{{{serialize(_own_unit(rule.content)).strip()}}}"


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

    found: list[Node] = []
    for token in tokens:
        if token.type == "dimension" and token.lower_unit == "rem":
            calc = f"calc(var({UNIT})*{token.representation})"
            found += parse_component_value_list(calc)
        else:
            if token.type == "function":
                token.arguments = _own_unit(token.arguments)
            found.append(token)
    return found
