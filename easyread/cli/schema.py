"""`easyread schema`: what editors need to help people fill in a file."""

from __future__ import annotations

import json

import click


@click.command(short_help="Print the JSON Schema for editors.")
@click.argument("kind", required=False)
def schema(kind: str | None) -> None:
    r"""Print the JSON Schema of a kind of document, or of all kinds.

    \b
    Example:
      easyread schema invite > invite.schema.json
    """
    from easyread import kinds

    click.echo(json.dumps(kinds.schema(kind), indent=2, ensure_ascii=False))
