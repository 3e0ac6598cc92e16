"""`easyread publish`: a web site whose versions keep their words."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared

if TYPE_CHECKING:
    from easyread.publishing import PublishResult

_DEFAULT = "folder"
_site = click.option(
    "-o",
    "--out",
    "site",
    required=True,
    metavar="SITE",
    type=shared.FilePath(file_okay=False),
    help="The folder of the web site.",
)
_today = click.option(
    "--today",
    metavar="DAY",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day to reckon from, like 2026-03-04. It is today unless you say so.",
)


class _Publish(click.Group):
    """Publishes a folder unless the first word is the name of a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the first word for a folder where it is no command."""
        if args and args[0] not in {*self.commands, *ctx.help_option_names}:
            args = [_DEFAULT, *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands that people write."""
        return [name for name in super().list_commands(ctx) if name != _DEFAULT]

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click asks
        """Show how to publish a folder, and that there is more."""
        return ["[CONTENT] -o SITE [OPTIONS]", "| verify | withdraw"]


@click.group(cls=_Publish, short_help="Make a web site that keeps its versions.")
def publish() -> None:
    r"""Publish a folder of documents as a web site.

    A document with a version gets a folder for each version. The words in it never
    change again. Nothing is written where one document cannot be published.

    \b
    Options:
      -o, --out SITE   The folder of the web site.
      --dry-run        Say what would happen. Write nothing.
      --unreviewed     Publish what people have not checked. The pages say so.
      --summary FILE   Add the scores of all versions to a file.

    \b
    Example:
      easyread publish content/ -o site
      easyread publish content/ -o site --dry-run
      easyread publish verify site
      easyread publish withdraw charter 1.0 -o site --why "The phone number is wrong."
    """


@publish.command(_DEFAULT, hidden=True)
@click.argument("content", default="content", type=shared.FilePath())
@_site
@click.option("--dry-run", is_flag=True, help="Say what would happen. Write nothing.")
@click.option(
    "--unreviewed",
    is_flag=True,
    help="Publish what people have not checked. The pages say so.",
)
@click.option(
    "--summary",
    "summary_file",
    metavar="FILE",
    type=shared.FilePath(dir_okay=False),
    help="Add the scores of all versions to a file, as Markdown.",
)
@_today
@shared.quiet
def folder(  # noqa: PLR0913  one for each option that people can give
    content: Path,
    site: Path,
    *,
    dry_run: bool,
    unreviewed: bool,
    summary_file: Path | None,
    today: datetime | None,
    quiet: bool,
) -> None:
    r"""Publish a folder of documents as a web site.

    \b
    Example:
      easyread publish content/ -o site
    """
    from easyread.publishing import PublishRequest
    from easyread.publishing import publish as publish_folder

    request = PublishRequest(content, site, _day(today), unreviewed, dry_run)
    result = publish_folder(request)
    for reason in result.refused:
        click.echo(reason, err=True)
    if result.refused:
        click.echo("We published nothing. The site is as it was.", err=True)
        raise SystemExit(1)
    if summary_file:
        from easyread.publishing.publish import summary

        with summary_file.open("a", encoding="utf-8") as file:
            file.write(summary(result.site))
    if not quiet:
        _print_result(result, site, dry_run=dry_run)


def _print_result(result: PublishResult, site: Path, *, dry_run: bool) -> None:
    for plan in result.plans:
        click.echo(f"{plan.name}: {plan.summary or 'as it was'}")
    if not result.written and not result.gone:
        click.echo(f"Nothing is new. {site} is as it was.", err=True)
    elif dry_run:
        click.echo(
            f"We would write {len(result.written)} files and take away "
            f"{len(result.gone)}. We wrote nothing.",
            err=True,
        )
    else:
        click.echo(f"{len(result.written)} files written to {site}.", err=True)


@publish.command()
@click.argument("site", type=shared.FilePath(file_okay=False, exists=True))
def verify(site: Path) -> None:
    r"""Find every file that is not as it was published.

    \b
    Example:
      easyread publish verify site
    """
    from easyread.publishing import verify as verify_site

    files, differences = verify_site(site)
    for difference in differences:
        click.echo(f"{site / difference.place}: {difference.how}")
    if differences:
        click.echo(f"{len(differences)} files are not as we published them.", err=True)
        raise SystemExit(1)
    click.echo(f"{files} files are as we published them.", err=True)


@publish.command()
@click.argument("document")
@click.argument("version", default="")
@_site
@click.option("--why", required=True, help="The reason, in plain words for readers.")
@click.option(
    "--content",
    default="content",
    show_default=True,
    type=shared.FilePath(),
    help="The folder of the documents; its easyread.yaml holds.",
)
@_today
def withdraw(  # noqa: PLR0913  one for each option that people can give
    document: str,
    version: str,
    site: Path,
    *,
    why: str,
    content: Path,
    today: datetime | None,
) -> None:
    r"""Take a document away, and put a notice in its place that says why.

    Name a VERSION to take away only that one. Readers get your reason.

    \b
    Example:
      easyread publish withdraw invite -o site --why "The phone number is wrong."
      easyread publish withdraw charter 1.0 -o site --why "It had a wrong name."
    """
    from easyread.project import Project
    from easyread.publishing import WithdrawRequest
    from easyread.publishing import withdraw as take_away
    from easyread.records.keeping import typed

    why = typed(why, "The reason")
    if not why:
        raise click.UsageError("Say why, in plain words for readers: --why")
    name = Path(document).stem
    request = WithdrawRequest(site, name, why, _day(today), version)
    for place in take_away(request, Project.at(content)):
        click.echo(f"{site / place}: a notice is here now.")


def _day(given: datetime | None) -> date:
    return given.date() if given else date.today()  # noqa: DTZ011  a day where we are
