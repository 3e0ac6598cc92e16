"""Leave to show pictures whose licence asks for it: `allow pictures: non-commercial`."""

from typing import Annotated

from easyread.kinds.parts.fields import written
from easyread.kinds.parts.reads import Reads
from easyread.kinds.parts.wrong import plain_error
from easyread.model import LEAVES


def _leave(value: object) -> tuple[str, ...]:
    """Read one licence or a list of them."""
    values = value if isinstance(value, list) else [value]
    found = [str(text) for text in map(written, values) if text]
    for text in found:
        if text not in LEAVES:
            raise plain_error(
                f"We do not know the licence “{text}”.",
                f"Write {' or '.join(LEAVES)}.",
                "allow pictures: non-commercial",
            )
    return tuple(dict.fromkeys(found))


AllowPictures = Annotated[
    tuple[str, ...],
    Reads(
        _leave,
        {
            "type": ["string", "array", "null"],
            "items": {"enum": list(LEAVES)},
        },
    ),
]
