"""The emoji that authors write in front of a sentence, and the picture of each."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from easyread.pairing.index import symbols
from easyread.text.emoji import SELECTOR, code_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from easyread.model import Symbol

# What stands for an emoji whose own picture we do not have, or do not show: the name of
# the picture of the same thing.
_SAME_THING: Mapping[str, str] = {
    **dict.fromkeys("☎", "drawn:phone"),
    **dict.fromkeys("🚌🚍", "drawn:bus"),
    **dict.fromkeys("🚕🚖", "drawn:taxi"),
    **dict.fromkeys("🏥", "drawn:hospital"),
    **dict.fromkeys("🏦", "drawn:bank"),
    **dict.fromkeys("👪", "drawn:family"),
    **dict.fromkeys("📍📌", "place"),
    **dict.fromkeys("💷💰", "money"),
    **dict.fromkeys("🚻", "toilet"),
    **dict.fromkeys("🐶", "openmoji:1F415"),
    **dict.fromkeys("🚂", "openmoji:1F686"),
    **dict.fromkeys("📸", "openmoji:1F4F7"),
    **dict.fromkeys("📩📬📨", "openmoji:2709"),
    **dict.fromkeys("🧡💛💚💙💜", "openmoji:2764"),
    **dict.fromkeys("✖", "openmoji:274C"),
    **dict.fromkeys("🌟", "openmoji:2B50"),
    **dict.fromkeys("🎶", "openmoji:1F3B5"),
    **dict.fromkeys("😃😄", "openmoji:1F600"),
}
# Emoji that show a day, a time, a sum or a bus, which is hardly ever that of the
# sentence, and the kind of fact that they are about.
_ABOUT_FACTS: Mapping[str, str] = {
    **dict.fromkeys("📅📆🗓", "calendar"),
    **dict.fromkeys((chr(code) for code in range(0x1F550, 0x1F568)), "clock"),
    **dict.fromkeys("⏰⏱⌚🕰", "clock"),
    **dict.fromkeys("💷💰💵💶🪙", "money"),
    **dict.fromkeys("🚌🚍", "bus"),
}
_TONE = re.compile("-1F3F[B-F]")


def picture_of_emoji(emoji: str) -> str:
    """Return the name of the picture for an emoji, or "" where we have none.

    People may have any colour of skin: we take the one that we looked at.
    """
    bare = emoji.replace(SELECTOR, "")
    return _SAME_THING.get(bare) or _by_code().get(_without_tone(code_of(emoji)), "")


def no_picture(emoji: str) -> str:
    """Return what to say of an emoji that we have no picture for."""
    name = unicodedata.name(emoji[:1], "").lower()
    called = f"“{emoji}” (“{name}”)" if name else f"“{emoji}”"
    return f"We have no picture for {called}. Take it out, or name another picture."


def is_about_fact(names: Sequence[str], facts: Sequence[Symbol]) -> bool:
    """Tell whether emoji stand for what the pictures of facts show: a day, a time."""
    kinds = {symbol.id.split(":")[1] for symbol in facts}
    about = {_ABOUT_FACTS.get(name.replace(SELECTOR, ""), "") for name in names}
    return bool(about) and about <= kinds


@cache
def _by_code() -> Mapping[str, str]:
    """Return the ids of OpenMoji's pictures that people have looked at, by their code."""
    return {
        _without_tone(symbol_id.partition(":")[2]): symbol_id
        for symbol_id in symbols()
        if symbol_id.startswith("openmoji:")
    }


def _without_tone(code: str) -> str:
    return _TONE.sub("", code).replace("-FE0F", "")
