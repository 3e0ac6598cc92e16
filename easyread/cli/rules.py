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

    selected = (find_rule(rule),) if rule else all_rules()
    if output_format == "json":
        facts = [rule_facts(each) for each in selected]
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
    elif output_format == "markdown":
        click.echo(rules_markdown(selected))
    elif rule:
        click.echo(rule_text(selected[0]))
    else:
        width = max(len(each.name) for each in selected)
        for each in selected:
            columns = f"{each.name:{width}}  {each.level:7}  {languages_of(each):3}"
            click.echo(f"{columns}  {each.summary}")
