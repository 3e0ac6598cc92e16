"""Hard words that readers need, such as “hate crime”: explained, never swapped."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from easyread.languages.en.word_forms import plural
from easyread.languages.word_lists import word_list

if TYPE_CHECKING:
    from collections.abc import Mapping


class Explanation(NamedTuple):
    """A word or phrase as the list has it, and what it means in plain words."""

    word: str
    meaning: str


@cache
def explained() -> Mapping[str, Explanation]:
    """Return each word and phrase of `templates/words/en/explained.yaml`, by its forms.

    The forms are in lower case: the singular and the plural.
    """
    return {
        form: Explanation(word, meaning)
        for word, meaning in word_list("explained").items()
        for form in (word, plural(word))
    }
