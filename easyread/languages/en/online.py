"""What people write for the place of an event that has none: Online, Zoom, by video."""

import re
from typing import Final

_ONLINE: Final = re.compile(
    r"(?:an? )?(?:on-?line|on line|virtual|video call|on the internet)"
    r"(?: (?:event|meeting|only))?",
    re.IGNORECASE,
)
_SERVICE: Final = re.compile(
    r"(?:on |via |by |using |online (?:on|via|by|using) )?(?P<name>(?:microsoft |ms )?teams|zoom|skype|"
    r"google meet|webex|whatsapp|facetime|facebook live|youtube)",
    re.IGNORECASE,
)


def online_place(text: str) -> str:
    """Return “online”, or “on Zoom” where a service is named; nothing for a place."""
    plain = " ".join(text.split()).strip(".()")
    if _ONLINE.fullmatch(plain):
        return "online"
    service = _SERVICE.fullmatch(plain)
    return f"on {service['name']}" if service else ""
