"""A small project that has a file of each kind, each of them good."""

from __future__ import annotations

import io
import json
import os
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner
from PIL import Image

from easyread.cli import main as easyread
from tests.documents import INVITE
from tests.dying import PICTURE

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
TODAY = "2026-03-05"

HOUSE = """\
organisation:
  name: The workshop team
  logo: content/pictures/bus.svg
  alt: A bus
  colour: "#1e50a0"
  contact:
    - Call 0151 496 0123
  accessibility statement: https://example.org/accessibility
  web address: https://example.org/easy-read
profile: own.yaml
formats: html
words:
  allow: [co-production, Halton]
  avoid:
    utilise: use
wording:
  place-is: "We meet at {{ place }}."
  day-is:
    say: "It is on {{ day }}."
    symbol: none
symbols:
  sets: [ours, drawn]
  concepts:
    lunch: openmoji:1F35D
"""
CHARTER = """\
kind: charter
title: Our charter
version: 1
example: true
date: Wednesday 6 March 2030
made by: [People in Halton]
promises:
  - heading: Our meetings
    say:
      - We will be **kind**.
      - say: We will have lunch.
        symbol: lunch
      - say: You do not have to speak.
        symbol: none
contact:
  phone: 0151 496 0123
words:
  kind: nice to people
"""
PICTURES = """\
kind: invite
title: A trip by bus
example: true
from: The workshop team
what: We want to see the hall.
when:
  date: Wednesday 6 March 2030
  start: 11:00
  finish: 2pm
where:
  name: Example Hall
  picture: pictures/hall.png
  alt: A brick hall with a blue door
  people: none
contact:
  phone: 0151 496 0123
sections:
  - heading: What we will do
    say:
      - say: We go by bus.
        symbol: ours:bus
      - say: This is our bus.
        picture: pictures/bus.svg
        alt: A red bus
        people: none
      - say: This is our door.
        picture: pictures/door.jpg
        alt: A blue door
        people: none
"""
PAGE = """\
---
kind: text
title: Our bus trip
version: 1
---

# Our bus trip

We go to **Halton** by bus. {symbol: bus}
Please tell us: what do you need?

- a drink
- your phone

1. Look at [our page](https://example.org).
2. Call the CQC.

| Day | Time |
|---|---|
| Monday | 10am |

<!-- ask the team -->
We eat lunch. {symbol: none}
"""
TEXT = """\
Our bus trip

We go to Halton by bus.
Time: 2pm
* a drink
1. Call us on 0151 496 0123.
"""
PROFILE = """\
like: nhs
title: Our rules
limits:
  sentence_words_warning:
    number: 12
    source: Our own number
  pages_error: 20
"""
ANSWERS = (
    "2026-03-04\nThe Halton group\n6\ny\n2\na long word\na short word\n0\n-1\n-1\n"
)
BOARD = {
    "format": "open-board-0.1",
    "id": "1",
    "name": "Food",
    "license": {"type": "CC BY", "author_name": "The workshop team"},
    "buttons": [{"id": "1", "label": "a drink", "image_id": "2"}],
    "images": [{"id": "2", "path": "drink.svg", "content_type": "image/svg+xml"}],
}
ICONS = {
    "prefix": "our-icons",
    "info": {"name": "Ours", "license": {"title": "MIT", "spdx": "MIT"}},
    "width": 24,
    "height": 24,
    "icons": {"bus": {"body": "<path d='M2 2h9v9z'/>"}, "cup": {"body": "<path d='M0 0h9'/>"}},
}  # fmt: skip


def make_world(folder: Path) -> None:
    """Write a project, and let the program itself write what it keeps."""
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "examples", folder / "examples")
    drawing = PICTURE.format(20)
    _write(
        folder,
        {
            "easyread.yaml": HOUSE,
            "own.yaml": PROFILE,
            "answers": ANSWERS,
            "content/charter.yaml": CHARTER,
            "content/invite.yaml": INVITE,
            "content/pictures.yaml": PICTURES,
            "page.md": PAGE,
            "page.txt": TEXT,
            "content/pictures/bus.svg": drawing,
            "content/pictures/hall.png": _picture("PNG"),
            "content/pictures/door.jpg": _picture("JPEG"),
            "sets/ours/bus.svg": drawing,
            "sets/ours/cup of tea.svg": PICTURE.format(30),
            "sets/board.obf": json.dumps(BOARD),
            "sets/drink.svg": drawing,
            "sets/icons.json": json.dumps(ICONS),
            "sets/csv/list.csv": "file,label,words\na.svg,a cat,cat; kitten\n",
            "sets/csv/a.svg": drawing,
            "sets/pictures.zip": _archive({"bus.svg": drawing, "a/cup.svg": drawing}),
        },
    )
    before = Path.cwd()
    os.chdir(folder)
    try:
        _run("symbols", "import", "sets/ours", "--name", "ours", "--licence", "own")
        _run(
            *("review", "record", "content/charter.yaml", "--when", "2026-03-04"),
            *("--people", "6", "--paid", "--group", "The Halton group", "--example"),
            *("--hard", "1", "a long word", "a short word", "--name", "Sam Example"),
        )
        _run("publish", "content", "-o", "site", "--unreviewed", "--today", TODAY)
        _run("check", "content", "--baseline", "baseline.json", "--accept-new")
    finally:
        os.chdir(before)


def _run(*words: str) -> None:
    """Run a command that must end well."""
    result = CliRunner().invoke(easyread, list(words))
    if result.exit_code:
        raise RuntimeError(f"{words}: {result.exit_code} {result.output}")


def _write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def _picture(form: str) -> bytes:
    content = io.BytesIO()
    picture = Image.new("RGB", (120, 90), "white")
    picture.paste("#204080", (10, 10, 60, 60))
    picture.save(content, form)
    return content.getvalue()


def _archive(files: Mapping[str, str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return content.getvalue()
