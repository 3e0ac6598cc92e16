"""Emoji: which signs they are, and those that stand in front of a sentence."""

from __future__ import annotations

import re

# Emoji of the first plane of Unicode (emoji-data, Emoji=Yes), but for those that are
# signs in ordinary text too and stand in ordinary fonts, such as © and ♥.
_FIRST_PLANE = (
    "⁉↖↗↘↙↩↪⌚⌛⌨⏏⏩⏪⏫⏬⏭⏮⏯⏰⏱⏲⏳⏸⏹⏺Ⓜ▫▶◀◻◼◽◾☀☁☂☃☄☎☑☔☕☘☝☠☢☣☦☪☮☯☸☹"
    "♈♉♊♋♌♍♎♏♐♑♒♓♟♨♻♾♿⚒⚓⚔⚕⚖⚗⚙⚛⚜⚠⚡⚧⚪⚫⚰⚱⚽⚾⛄⛅⛈⛎⛏⛑⛓⛔⛩⛪⛰⛱⛲⛳⛴⛵⛷⛸⛹⛺⛽"
    "✂✅✈✉✊✋✌✍✏✒✔✖✝✡✨✳✴❄❇❌❎❓❔❕❗❣❤\u2795\u2796➗➡➰➿⤴⤵⬅⬆⬇⬛⬜⭐⭕〰〽㊗㊙"
)
_ONE = rf"[{_FIRST_PLANE}\U0001F000-\U0001FAFF]"
_TONE, SELECTOR, JOINER = "[\U0001f3fb-\U0001f3ff]", "\ufe0f", "\u200d"
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_WHOLE = rf"(?:{_FLAG}|{_ONE}{_TONE}?{SELECTOR}?(?:{JOINER}{_ONE}{_TONE}?{SELECTOR}?)*)"
_EMOJI = re.compile(_WHOLE)
_LEADING = re.compile(rf"(?:{_WHOLE}\s*)+(?=\w|[“‘\"'(£*\[])")


def is_emoji(text: str) -> bool:
    """Tell whether a text is one emoji and nothing else."""
    return bool(_EMOJI.fullmatch(text))


def leading_emoji(text: str) -> tuple[tuple[str, ...], int]:
    """Return the emoji that a sentence starts with, each once, and where its words start.

    A text without words has none: its emoji are all that it says.
    """
    match = _LEADING.match(text)
    if not match:
        return (), 0
    return tuple(dict.fromkeys(_EMOJI.findall(match[0]))), match.end()


def code_of(emoji: str) -> str:
    """Return the code of an emoji as OpenMoji writes it, such as 1F68C."""
    bare = emoji if JOINER in emoji else emoji.replace(SELECTOR, "")
    return "-".join(f"{ord(letter):04X}" for letter in bare)
