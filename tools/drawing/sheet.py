"""The contact sheet: every drawing large, at 25 mm, and in grey, for people to judge."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from easyread.pairing.facts import EXAMPLES, describe_fact, draw_fact
from tools.drawing.catalogue import all_drawings, read_index

if TYPE_CHECKING:
    from tools.drawing.catalogue import IndexEntry

# Where the drawings are, seen from the page.
_FILES = "../../symbols/drawn/"
_HEAD = """<!DOCTYPE html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Our drawings</title>
<style>
  body { font: 18px/1.4 Arial, sans-serif; margin: 2rem; }
  ul { display: flex; flex-wrap: wrap; gap: 2rem; list-style: none; padding: 0; }
  li { width: 520px; }
  li div { display: flex; gap: 8px; align-items: end; }
  .large { width: 300px; height: 300px; }
  .print { width: 25mm; height: 25mm; }
  .grey { filter: grayscale(1); }
  p { margin: .3rem 0; }
</style>
<h1>Our drawings</h1>
<p>Look at each picture first. Say what you think it shows. Then read the words.</p>
<p>Nobody with a learning disability has tested these pictures yet.</p>
"""


def contact_sheet() -> str:
    """Return the page. It shows the files themselves, so it is never out of date."""
    index = read_index()
    drawings = [
        _drawing(name, index.get(name)) for name in sorted({*all_drawings(), *index})
    ]
    facts = [_fact(name) for name in EXAMPLES]
    return (
        f"{_HEAD}<h2>Scenes</h2>\n<ul>\n{''.join(drawings)}</ul>\n"
        f"<h2>Pictures made from facts</h2>\n<ul>\n{''.join(facts)}</ul>\n</html>\n"
    )


def _drawing(name: str, entry: IndexEntry | None) -> str:
    if entry is None:
        return _item(
            _FILES + f"{name}.svg", name, "This drawing is not in the index.", ""
        )
    words = f"{entry.grade}. Words: {', '.join(entry.words)}."
    return _item(_FILES + f"{name}.svg", f"{name}: {entry.label}", entry.alt, words)


def _fact(name: str) -> str:
    label, alt = describe_fact(name)
    source = "data:image/svg+xml," + quote(draw_fact(name).strip())
    return _item(source, f"{name}: {label}", alt, "")


def _item(source: str, title: str, alt: str, note: str) -> str:
    sizes = ("large", "print", "print grey")
    pictures = "".join(
        f'<img class="{size}" src="{escape(source)}" alt="{escape(alt)}">'
        for size in sizes
    )
    lines = "".join(f"<p>{escape(text)}</p>" for text in (title, alt, note) if text)
    return f"<li><div>{pictures}</div>{lines}</li>\n"
