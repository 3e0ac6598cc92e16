"""`easyread check`: find what a reader may stumble over."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from easyread.cli import _options as shared
from easyread.cli._stderr import print_message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from easyread.checking import Report
    from easyread.checking.report import Review
    from easyread.model import Document
    from easyread.project import Project


@dataclass(frozen=True, slots=True)
class _BaselineOptions:
    """The baseline file, None without one, and how to update it."""

    file: Path | None
    refresh: bool
    accept_new: bool


@click.command(short_help="Is it easy to read?")
@shared.paths
@click.option(
    "--output-format",
    metavar="NAME",
    help="text, html (a page for people who review), json, github, sarif, gitlab, junit"
    " or rdjson. On GitHub Actions it is github, elsewhere text, unless you say.",
)
@shared.profile
@click.option(
    "--baseline",
    type=shared.FilePath(),
    help="Tell only what is new, and what is harder, since this file was made.",
)
@click.option(
    "--refresh-baseline",
    is_flag=True,
    help="Take out of the baseline what is mended. Nothing is put in.",
)
@click.option(
    "--accept-new",
    is_flag=True,
    help="Put what is new into the baseline. Makes the file where there is none.",
)
@click.option("--strict", is_flag=True, help="Warnings count as errors.")
@click.option("--exit-zero", is_flag=True, help="Leave with 0, whatever we find.")
@shared.quiet
def check(  # noqa: PLR0913  one for each option that people can give
    paths: tuple[Path, ...],
    output_format: str | None,
    profile: str | None,
    baseline: Path | None,
    *,
    refresh_baseline: bool,
    accept_new: bool,
    strict: bool,
    exit_zero: bool,
    quiet: bool,
) -> None:
    r"""Find what a reader may stumble over, with its line and what to do.

    PATHS are files (.yaml, .md, .txt), folders, or - for text from another program.
    The exit code is 0 where nothing must change, 1 where something must, and 2 where
    we could not do the work.

    \b
    Example:
      easyread check invite.yaml
      easyread check content/ --output-format json
      easyread check content/ --output-format html > check.html
    \b
    Only what is new: make the baseline once, then name it each time.
      easyread check content/ --baseline baseline.json --accept-new
      easyread check content/ --baseline baseline.json
    """
    from easyread.checking import Report
    from easyread.checking.reporting import find_output

    name = output_format or _default_format()
    find_output(name)
    options = _BaselineOptions(baseline, refresh_baseline, accept_new)
    if baseline is None and (refresh_baseline or accept_new):
        raise click.UsageError("Name the baseline too: --baseline FILE")
    messages = Messages()
    report = Report.merge(reports(paths, profile, messages))
    report, harder = _apply_baseline(report, options, messages)
    report = replace(report, strict=strict)
    _show(report, name, quiet=quiet, unread=len(messages.failed))
    for message in (*(() if quiet else messages.notes), *harder, *messages.failed):
        print_message(message)
    if messages.failed:
        raise SystemExit(2)
    summary = report.summary
    must_change = summary.errors or (strict and summary.warnings) or harder
    if must_change and not exit_zero:
        raise SystemExit(1)


def _default_format() -> str:
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text"


def _apply_baseline(
    report: Report, options: _BaselineOptions, messages: Messages
) -> tuple[Report, list[str]]:
    """Return the report without known findings, and a message for each harder file.

    Updates the baseline if the options say so and every file could be checked.
    """
    if options.file is None:
        return report, []
    from easyread.checking.reporting.baseline import (
        Baseline,
        harder,
        not_compared,
        only_new,
        read_baseline,
        refreshed,
        write_baseline,
    )

    if options.accept_new and not options.file.exists():
        baseline = Baseline(options.file)
    else:
        baseline = read_baseline(options.file)
    if not messages.failed and (options.refresh or options.accept_new):
        baseline = refreshed(baseline, report, accept_new=options.accept_new)
        write_baseline(baseline)
    messages.notes += filter(None, [not_compared(report, baseline)])
    return only_new(report, baseline), harder(report, baseline)


def _show(report: Report, name: str, *, quiet: bool, unread: int) -> None:
    """Print the report. Colours, `quiet` and `unread` (files) count only for text."""
    from easyread.checking.reporting import find_output

    if name != "text":
        # Programs read it: it is UTF-8, whatever the people here print.
        text = find_output(name)(report)
        click.echo(f"{text}\n".encode("utf-8", "backslashreplace"), nl=False)
    else:
        from easyread.checking.reporting.as_text import TextStyle, as_text

        style = TextStyle(colour=_colour_wanted(), brief=quiet, unread=unread)
        text = as_text(report, style)
        if text:
            click.echo(text)
    summary_file = os.environ.get("GITHUB_STEP_SUMMARY")
    if name == "github" and summary_file:
        _write_summary(report, Path(summary_file))


def _colour_wanted() -> bool:
    """Tell whether a person wants colours. Without a terminal, click drops them."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _write_summary(report: Report, file: Path) -> None:
    """Add to the summary of the GitHub step. A file error is only reported."""
    from easyread.checking.reporting.as_github import step_summary
    from easyread.files import cannot_write

    try:
        with file.open("a", encoding="utf-8", errors="replace") as summary:
            summary.write(step_summary(report))
    except OSError as error:
        print_message(cannot_write(file, error))


@dataclass
class Messages:
    """Messages for stderr, beside the report on stdout.

    `notes` are about what an author may not expect on the page. `failed` has the
    faults of each file that could not be checked.
    """

    notes: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


def reports(
    paths: tuple[Path, ...], profile: str | None, messages: Messages
) -> Iterator[Report]:
    """Yield the report of each file; add notes and faults to `messages`."""
    from easyread.checking import load_profile
    from easyread.errors import EasyReadError
    from easyread.loading.discover import documents_in

    if profile:
        load_profile(profile)
    named = [path for path in paths if str(path) != "-"]
    files = documents_in(named, to_check=True) if named else []
    for file in [Path("-")] * (len(paths) > len(named)) + files:
        try:
            yield _report(file, profile, messages)
        except EasyReadError as error:
            messages.failed.append(str(error))


def _report(file: Path, profile: str | None, messages: Messages) -> Report:
    from easyread.project import Project

    if str(file) == "-":
        return _report_of_stdin(profile or Project.at(file).settings.profile)
    project = Project.at(file)
    opened = project.read(file)
    messages.notes += map(str, opened.notes)
    report = project.check(opened.document, profile)
    review = _review(file, opened.document, project)
    return report.with_review(review) if review else report


def _report_of_stdin(profile: str) -> Report:
    """Return the report of the text on stdin."""
    from easyread.checking import check
    from easyread.errors import EasyReadError
    from easyread.loading import parse
    from easyread.pairing import pair

    document = pair(parse(sys.stdin.buffer.read(), as_="txt", file="-"))
    if not document.sentences:
        raise EasyReadError("We got a text without words. Look at what makes it.")
    return check(document, profile)


def _review(file: Path, document: Document, project: Project) -> Review | None:
    """Return who checked a document and what changed since; None without a record.

    Modules for records are imported only if the folder has records.
    """
    from easyread.loading.discover import RECORDS

    if not (file.parent / RECORDS).is_dir():
        return None
    from easyread.checking.report import Review
    from easyread.cli._review_text import change_lines, status_line

    review = project.status(document)
    if review.check is None:
        return None
    return Review(status_line(review), tuple(change_lines(review)))
