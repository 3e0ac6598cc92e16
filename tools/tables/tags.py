"""The weights of the tagger, cut down: `languages/en/tagger.py` reads them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from easyread.languages import en as english
from tools.tables.sources import folder_of

TABLE = Path(english.__file__).parent / "tables" / "tags.gz"
# Weights below this change one tag in a hundred; without them the table is half as big.
_LEAST = 0.85
_STEPS = 8


def write_tags() -> Path:
    """Write tags, words with one tag, features, and the weights of each feature."""
    path = folder_of("denckring_en_pos") / "data" / "tagger.json.gz"
    model = json.loads(gzip.decompress(path.read_bytes()))
    tags = sorted(model["classes"], reverse=True)
    lines = {}
    for feature, weights in sorted(model["weights"].items()):
        kept = {name: w for name, w in sorted(weights.items()) if abs(w) >= _LEAST}
        if kept:
            lines[feature] = " ".join(
                f"{chr(ord('A') + tags.index(name))}{round(w * _STEPS)}"
                for name, w in kept.items()
            )
    always = [f"{word} {name}" for word, name in sorted(model["tagdict"].items())]
    parts = (tags, always, lines.keys(), lines.values())
    text = "\n\n".join("\n".join(part) for part in parts)
    TABLE.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    return TABLE
