"""`easyread check`: find what a reader may stumble over."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking import Report


@click.command(short_help="Is it easy to read?")
@shared.paths
@click.option(
    "--output-format",
    default="text",
    show_default=True,
    metavar="NAME",
    help="How to show what we find: text, json …",
)
@shared.profile
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.option("--exit-zero", is_flag=True, help="Leave with 0, whatever we find.")
@shared.quiet
def check(  # noqa: PLR0913  one for each option that people can give
    paths: tuple[Path, ...],
    output_format: str,
    profile: str | None,
    *,
    strict: bool,
    exit_zero: bool,
    quiet: bool,
) -> None:
    r"""Find what a reader may stumble over, with its line and what to do.

    PATHS are files (.yaml, .md, .txt), folders, or - for text from another program.

    \b
    Example:
      easyread check invite.yaml
      easyread check content/ --output-format json
    """
    from easyread.checking import Report
    from easyread.checking.outputs import find_output

    output = find_output(output_format)
    failed: list[str] = []
    report = Report.merge(_reports(paths, profile, failed))
    if not quiet or report.summary.errors or report.summary.warnings:
        click.echo(output(report))
    for message in failed:
        click.echo(message, err=True)
    if failed:
        raise SystemExit(2)
    summary = report.summary
    if not exit_zero and (summary.errors or (strict and summary.warnings)):
        raise SystemExit(1)


def _reports(
    paths: tuple[Path, ...], profile: str | None, failed: list[str]
) -> Iterator[Report]:
    from easyread.checking import check as check_document
    from easyread.checking import load_profile
    from easyread.errors import EasyReadError
    from easyread.loading import load, parse, settings_for
    from easyread.loading.folder import documents_in
    from easyread.pairing import pair

    if profile:
        load_profile(profile)
    named = [path for path in paths if str(path) != "-"]
    suffixes = (".yaml", ".yml", ".md", ".txt")
    files = documents_in(named, suffixes) if named else []
    for file in [Path("-")] * (len(paths) > len(named)) + files:
        try:
            if str(file) == "-":
                document = parse(sys.stdin.read(), as_="txt", file="-")
            else:
                document = load(file)
            document = pair(document)
            chosen = profile or settings_for(file).profile
            yield check_document(document, profile=chosen)
        except EasyReadError as error:
            failed.append(str(error))
