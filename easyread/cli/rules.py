"""`easyread rules`: every rule, what it asks, and which standard it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from easyread.checking import Rule


@click.command(short_help="Show every rule, or one.")
@click.argument("rule", required=False)
def rules(rule: str | None) -> None:
    r"""Show every rule, what it asks, and which standard it comes from.

    \b
    Example:
      easyread rules
      easyread rules long-sentence
    """
    from easyread.checking import all_rules, find_rule

    if rule:
        _tell(find_rule(rule))
        return
    known = all_rules()
    width = max(len(one.name) for one in known)
    for one in known:
        click.echo(f"{one.name:{width}}  {one.level:7}  {one.summary}")


def _tell(rule: Rule) -> None:
    click.echo(f"{rule.name} ({rule.level}, {rule.certainty})")
    click.echo(f"\n{rule.doc}\n")
    for title, examples in (("Hard to read", rule.hard), ("Plain", rule.plain)):
        click.echo(f"{title}:")
        for example in examples:
            click.echo(f"  {example}")
    click.echo(f"\nSource: {rule.source}")
