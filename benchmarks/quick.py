"""Parts that people wait for, each beside the longest time that we allow it.

    python benchmarks/quick.py [--check]

Figures are CPU time of this process. Each part is done once: a second time, much of it
is remembered. `--check` ends with 1 where a part took longer than its limit.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import easyread
from easyread.checking.reporting.as_html import as_html
from easyread.languages import split_sentences
from easyread.languages.en.difficulty import table
from easyread.loading import settings_for
from easyread.pairing.choose import choose
from easyread.pairing.facts import draw_fact
from easyread.publishing import PublishRequest, publish
from easyread.publishing.key import key_of, shared_key
from easyread.publishing.state import Edition, PublishedDocument, Site

if TYPE_CHECKING:
    from collections.abc import Callable

CHARTER = """\
kind: charter
title: How we work together
version: 1
date: Friday 8 December 2023
what: This is our charter.
made by: [The Tuesday group]
"""
NOTES = "kind: notes\ntitle: What we said\nsections:\n- heading: Words\n  say:\n"
SPOKEN = "We met at 10.30am with Dr. Lee, e.g. at the hall. Was it good? Yes! "


class Part(NamedTuple):
    """A part of the work, and the seconds that it may take."""

    name: str
    work: Callable[[], object]
    limit: float


def spent(work: Callable[[], object]) -> float:
    """Return the seconds of CPU time that the work took."""
    start = time.process_time()
    work()
    return time.process_time() - start


def load_table() -> None:
    """Read the table of hard words as if for the first time."""
    table.cache_clear()
    table()


def draw_facts() -> None:
    """Draw 120 pictures of facts."""
    for minute in range(60):
        draw_fact(f"clock:11:{minute:02}")
        draw_fact(f"reply-by:2031-12-{minute % 28 + 1:02}")


def report_of(sentences: int) -> easyread.Report:
    """Return the report of a document whose every sentence has findings."""
    said = "\n".join(
        f"  - You can't utilise the {number} rules for lunch."
        for number in range(sentences)
    )
    return easyread.check(easyread.pair(easyread.parse(f"{NOTES}{said}\n", "yaml")))


def published(folder: Path, documents: int) -> PublishRequest:
    """Write a folder of documents and a site that has them all; return the order."""
    content, site = folder / "content", folder / "site"
    content.mkdir()
    site.mkdir()
    paths = sorted(content / f"charter-{number}.yaml" for number in range(documents))
    for path in paths:
        path.write_text(CHARTER, encoding="utf-8")
    shared = shared_key(content, paths, settings_for(content))
    editions = (Edition(version="1.0", written="1"),)
    known = {
        path.stem: PublishedDocument(
            title="How", kind="charter", key=key_of(path, shared), editions=editions
        )
        for path in paths
    }
    state = Site(easyread=easyread.__version__, key=shared, documents=known)
    (site / "published.json").write_bytes(state.as_json())
    return PublishRequest(content, site, date(2030, 1, 1))


def parts(folder: Path) -> list[Part]:
    """Return what is measured; what all parts need is loaded before."""
    choose("Phone us.")
    as_html(report_of(1))
    split_sentences("We met.")
    report, order = report_of(100), published(folder, 1_000)
    sentences = [f"Phone us about plan {at} if you need lunch." for at in range(500)]
    text = SPOKEN * 2_000
    return [
        Part("pictures for 500 sentences", lambda: list(map(choose, sentences)), 0.5),
        Part("30,000 words cut into sentences", lambda: split_sentences(text), 0.15),
        Part("120 pictures of facts", draw_facts, 0.12),
        Part("the table of hard words", load_table, 0.05),
        Part("a page of 100 findings", lambda: as_html(report), 0.5),
        Part("publishing 1,000 documents without news", lambda: publish(order), 1),
    ]


def main(*options: str) -> None:
    """Measure all parts and print them."""
    with tempfile.TemporaryDirectory() as folder:
        measured = [(part, spent(part.work)) for part in parts(Path(folder))]
    for part, seconds in measured:
        print(f"{part.name:42} {seconds:6.3f} s of {part.limit:g}")
    slow = [part.name for part, seconds in measured if seconds > part.limit]
    if slow and "--check" in options:
        raise SystemExit(1)


if __name__ == "__main__":
    main(*sys.argv[1:])
