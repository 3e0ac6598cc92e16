"""`easyread rules`: every rule, what it asks, and which standard it comes from."""

from __future__ import annotations

import json

import click


@click.command(short_help="Show every rule, or one.")
@click.argument("rule", required=False)
@click.option(
    "--output-format",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="How to show the rules.",
)
def rules(rule: str | None, output_format: str) -> None:
    r"""Show every rule, what it asks, and which standard it comes from.

    \b
    Example:
      easyread rules
      easyread rules long-sentence
      easyread rules --output-format markdown > docs/rules.md
    """
    from easyread.checking import all_rules, find_rule
    from easyread.checking.reporting.rule_pages import (
        languages_of,
        rule_facts,
        rule_text,
        rules_markdown,
    )

    known = (find_rule(rule),) if rule else all_rules()
    if output_format == "json":
        facts = [rule_facts(one) for one in known]
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
    elif output_format == "markdown":
        click.echo(rules_markdown(known))
    elif rule:
        click.echo(rule_text(known[0]))
    else:
        width = max(len(one.name) for one in known)
        for one in known:
            columns = f"{one.name:{width}}  {one.level:7}  {languages_of(one):3}"
            click.echo(f"{columns}  {one.summary}")
