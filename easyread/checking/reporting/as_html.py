"""The reviewer's page: the document as readers see it, with what to change beside it."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from functools import cache
from typing import TYPE_CHECKING, Any

from easyread.checking.reporting import level_words, overview
from easyread.checking.reporting.page import PictureSheet, shown_document
from easyread.resources import page_templates, resource_dir
from easyread.yaml_data import read_yaml

if TYPE_CHECKING:
    from jinja2 import Environment

    from easyread.checking.report import Report

# Letters that a web page cannot hold, such as halves of letters.
_NOT_HTML = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_html(report: Report) -> str:
    """Return the report as one web page that is complete in itself.

    It needs no script and fetches nothing: a browser is told to allow our styles and
    pictures alone. It never says that a document is good: only people can.
    """
    sheet = PictureSheet()
    files = [
        shown_document(at, one, sheet) for at, one in enumerate(report.files, start=1)
    ]
    css = _asset("check.css")
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            report=report,
            files=files,
            pictures=sheet.data,
            css=css,
            policy=_policy(css),
            people=_people(),
        )
        .strip()
    )


def _policy(css: str) -> str:
    digest = b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:;"
        " base-uri 'none'; form-action 'none'"
    )


@cache
def _asset(name: str) -> str:
    return (resource_dir("templates") / "check" / name).read_text("utf-8")


@cache
def _people() -> list[dict[str, str]]:
    """Return what only people can judge: a question, and the standard that asks it."""
    asked: list[dict[str, str]] = read_yaml(_asset("people.yaml"), "people.yaml")
    return asked


def _plain(value: Any) -> Any:
    """Take out what a page cannot hold. What is a page already stays as it is."""
    return _NOT_HTML.sub("", value) if type(value) is str else value


@cache
def _environment() -> Environment:
    """Return the templates. Words of a document are text there, never markup."""
    from markupsafe import Markup  # noqa: PLC0415  only where pages are made

    environment = page_templates("check")
    environment.finalize = _plain
    environment.filters["ours"] = Markup
    environment.globals |= {
        "count": level_words.count,
        "counts": level_words.counts,
        "levels": level_words.LEVELS,
        "certainties": level_words.CERTAINTIES,
        "easy_read": overview.EASY_READ,
        "originals": overview.ORIGINALS,
        "standing": overview.standing,
    }
    return environment
