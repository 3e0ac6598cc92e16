"""Which files are spoilt, how, and which commands meet them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tests.fuzz.mutations import ANY, TEXT
from tests.fuzz.shapes import DRAWING, JSON, PHOTO, YAML
from tests.fuzz.world import TODAY

if TYPE_CHECKING:
    from tests.fuzz.mutations import Mutation

# In commands: the file that is spoilt, and a spoilt text that stands in its place.
FILE: Final = "{file}"
SPOILT: Final = "{text}"
MACHINE_FORMATS: Final = ("json", "github", "sarif", "gitlab", "junit", "rdjson")


@dataclass(frozen=True, slots=True)
class Kind:
    """Files of one kind.

    `runs` are the commands, with `;` between those that follow each other. `writes`
    says below which folders they may write. A `text` is no file: it stands in a
    command. With `typed` the spoilt file is what somebody types.
    """

    files: tuple[str, ...]
    mutations: tuple[Mutation, ...]
    runs: tuple[str, ...]
    writes: tuple[str, ...] = ("out",)
    most_bytes: int = 30_000
    text: bool = False
    typed: bool = False


_READ = (
    *("check {file}", "check {file} --strict --profile nhs", "symbols missing {file}"),
    *(f"check {{file}} --output-format {name}" for name in (*MACHINE_FORMATS, "html")),
)
_BUILD = (
    "build {file} -o out --to html,txt,fragment",
    "build {file} -o out --to html --size 22 --paper a5 --contrast black",
    "build {file} -o out --to html --words-only --draft",
    "build {file} --show",
)
_PDF = "build {file} -o out"
_PUBLISH = f"publish content -o site --unreviewed --today {TODAY}"
_RECORD = "review record content/invite.yaml --when 2026-03-04 --people 2"
_WITHDRAW = f"publish withdraw charter -o site --today {TODAY}"
_BROUGHT_IN = "symbols list; check content/pictures.yaml"

KINDS: Final[dict[str, Kind]] = {
    "document": Kind(
        ("examples/*.yaml", "content/*.yaml"),
        YAML,
        (*_READ, *_BUILD, *_BUILD, _PDF, "review pack {file} -o out --to html"),
    ),
    "markdown": Kind(("page.md",), TEXT, (*_READ, *_BUILD, _PDF)),
    "text": Kind(("page.txt",), TEXT, _READ),
    "typed document": Kind(
        ("page.md", "page.txt", "content/charter.yaml"), TEXT, ("check -",), typed=True
    ),
    "house": Kind(
        ("easyread.yaml",),
        YAML,
        (
            "check content/invite.yaml",
            "check content --output-format json",
            "build content/charter.yaml -o out --to html,fragment",
            "build content/charter.yaml -o out",
            "symbols why {SENTENCE}",
            "symbols list",
            "review status content",
            _PUBLISH,
        ),
        writes=("out", "site"),
    ),
    "profile": Kind(
        ("own.yaml",),
        YAML,
        (
            "check content/invite.yaml --profile own.yaml",
            "check content --output-format json",
            "build content/charter.yaml -o out --to html --profile own.yaml",
        ),
    ),
    "set": Kind(
        ("symbols/ours/set.yaml", "symbols/ours/index.jsonl"),
        (*YAML, *JSON),
        (
            "symbols list",
            "symbols list --set ours",
            "symbols search bus",
            "symbols search cup --sheet out/sheet.html",
            "symbols why {SENTENCE}",
            "symbols show ours:bus",
            "symbols missing content/pictures.yaml",
            "symbols check ours",
            "check content/pictures.yaml",
            "build content/pictures.yaml -o out --to html",
            f"symbols import sets/ours --name ours --licence own; {_BROUGHT_IN}",
        ),
        writes=("out", "symbols"),
        most_bytes=200_000,
    ),
    "pictures to bring in": Kind(
        ("sets/board.obf", "sets/icons.json", "sets/csv/list.csv", "sets/pictures.zip"),
        (*JSON, *TEXT),
        (f"symbols import {{file}} --name more --licence own; {_BROUGHT_IN}",),
        writes=("symbols",),
        most_bytes=200_000,
    ),
    "record": Kind(
        ("content/reviews/charter.yaml", "content/reviews/names.yaml"),
        YAML,
        (
            "review status content",
            "check content/charter.yaml",
            "build content/charter.yaml -o out --to html",
            "review forget {NAME} content",
            "review pack content/charter.yaml -o out --to html",
            "review record content/charter.yaml --layout-only {SENTENCE}",
            (
                f"{_RECORD} --group {{NAME}} --name {{NAME}};"
                " review status content/invite.yaml"
            ),
            _PUBLISH,
        ),
        writes=("out", "site", "content/reviews"),
        most_bytes=60_000,
    ),
    "session": Kind(
        ("answers",),
        TEXT,
        ("review record content/invite.yaml; review status content",),
        writes=("content/reviews",),
        typed=True,
    ),
    "published state": Kind(
        (
            *("site/published.json", "site/SHA256SUMS", "site/charter/versions.json"),
            *("site/*/manifest.json", "site/*/SHA256SUMS", "site/*/*/manifest.json"),
            *("site/charter/v1.0/charter.yaml", "site/charter/index.html"),
        ),
        JSON,
        (
            "publish verify site",
            _PUBLISH,
            "publish content -o site --dry-run --unreviewed",
            f"{_WITHDRAW} --why {{SENTENCE}}",
            f"publish withdraw charter 1.0 -o site --why {{SENTENCE}} --today {TODAY}",
        ),
        writes=("site",),
        most_bytes=200_000,
    ),
    "baseline": Kind(
        ("baseline.json",),
        JSON,
        (
            "check content --baseline baseline.json",
            "check content/invite.yaml --baseline baseline.json --output-format json",
            "check content --baseline baseline.json --refresh-baseline",
            "check content --baseline baseline.json --accept-new",
        ),
        writes=("baseline.json",),
        most_bytes=200_000,
    ),
    "drawing": Kind(
        ("content/pictures/bus.svg", "sets/ours/bus.svg", "symbols/ours/bus.svg"),
        DRAWING,
        (
            "symbols check {file}",
            "symbols check ours",
            f"symbols import sets/ours --name ours --licence own; {_BROUGHT_IN}",
            "check content/pictures.yaml",
            "build content/pictures.yaml -o out --to html",
            "build content/pictures.yaml -o out --to html,pdf",
            "build content/charter.yaml -o out --to html",
        ),
        writes=("out", "symbols"),
        most_bytes=490_000,
    ),
    "photo": Kind(
        ("content/pictures/hall.png", "content/pictures/door.jpg"),
        PHOTO,
        (
            "check content/pictures.yaml",
            "build content/pictures.yaml -o out --to html",
            "build content/pictures.yaml -o out --to html,pdf",
            "symbols check {file}",
            "symbols import content/pictures --name photos --licence own; symbols list",
        ),
        writes=("out", "symbols"),
        most_bytes=490_000,
    ),
    "words of a command": Kind(
        ("page.txt", "answers", "own.yaml"),
        (*ANY, *TEXT),
        (
            "symbols search {text}",
            "symbols why {text}",
            "symbols show {text}",
            "symbols list --set {text}",
            "rules {text}",
            "schema {text}",
            "new {text}",
            "check {text}",
            "check content/invite.yaml --profile {text}",
            "build content/invite.yaml -o out --to {text}",
            "review forget {text} content",
            f"{_RECORD} --group {{text}}; review status content",
            f"{_RECORD} --group ours --name {{text}}; review status content",
            f"{_RECORD} --group ours --hard 1 {{text}} {{text}}; review status content",
            f"{_WITHDRAW} --why {{text}}; publish verify site",
        ),
        writes=("out", "site", "content/reviews"),
        most_bytes=2_000,
        text=True,
    ),
}
# What stands in commands as one word.
WORDS: Final = {
    "{SENTENCE}": "We go to the hall by bus at 2pm.",
    "{NAME}": "Sam Example",
}
