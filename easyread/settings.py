"""What an organisation decides once, in its easyread.yaml."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who makes the documents. `contact` lines stand at the end of each page set.

    `web_address` is where the documents are published.
    `easy_to_read_logo` is the file with the European logo: it is placed only where
    its conditions hold.
    """

    name: str = ""
    logo: Path | None = None
    alt: str = ""
    colour: str = "#1e50a0"
    contact: tuple[str, ...] = ()
    accessibility_statement: str = ""
    web_address: str = ""
    easy_to_read_logo: Path | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one easyread.yaml. The empty Settings hold where there is none.

    `formats` are those that a published site offers. `wording` has words
    of its own for entries of templates/wording, by language; those of no group stand
    under the empty name. `preferred` maps a concept to the symbol id that this
    organisation likes better. `file` is where it was read.
    """

    organisation: Organisation = field(default_factory=Organisation)
    font: Path | None = None
    profile: str = "uk"
    formats: tuple[str, ...] = ("html", "pdf", "fragment")
    words_to_allow: tuple[str, ...] = ()
    words_to_avoid: Mapping[str, str] = field(default_factory=dict)
    wording: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    preferred_sets: tuple[str, ...] = ()
    preferred: Mapping[str, str] = field(default_factory=dict)
    file: Path | None = None
