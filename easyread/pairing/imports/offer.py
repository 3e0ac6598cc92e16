"""What a set of pictures offers, before anything of it is taken in."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_MARKUP = re.compile(r"[\[\]*]")
_WEB = re.compile(r"https?://[^\s()<>\"]+")
PICTURES = (".svg", ".png", ".jpg", ".jpeg")


@dataclass(frozen=True, slots=True)
class OfferedPicture:
    """One picture: its file in the container (or `content`), and what is known of it.

    `key` is what its makers call it. `words` are what people may say for it. `flags`
    are such as "rated" (its makers hide it unless somebody asks).
    """

    key: str
    label: str
    file: str = ""
    content: bytes | None = None
    words: tuple[str, ...] = ()
    alt: str = ""
    grammar: str = ""
    category: str = ""
    concepts: tuple[str, ...] = ()
    licence: str = ""
    author: str = ""
    credit: str = ""
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetInfo:
    """What a set says about itself. Where it says nothing, people are asked."""

    name: str
    title: str = ""
    licence: str = ""
    licence_url: str = ""
    credit: str = ""
    url: str = ""
    version: str = ""
    maker: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A set. `missing` are pictures that its list names and that are not there."""

    info: SetInfo
    pictures: tuple[OfferedPicture, ...]
    missing: tuple[str, ...] = ()


def is_picture(name: str) -> bool:
    """Return whether a file is a picture that we can use, by its name."""
    return name.lower().endswith(PICTURES)


def credit_line(author: str, licence: str, author_url: str, licence_url: str) -> str:
    """Return who to thank for a picture, with links; "" where nobody is named."""
    if not author:
        return ""
    terms = f" ({_linked(licence, licence_url)})" if licence else ""
    return f"Some pictures are by {_linked(author, author_url)}{terms}."


def _linked(words: str, url: str) -> str:
    """Return words as a link to a web page; marks of our own markup go."""
    plain = _MARKUP.sub("", words)
    return f"[{plain}]({url})" if _WEB.fullmatch(url) else plain


def with_licence(offer: Offer, licence: str, credit: str, name: str) -> Offer:
    """Return the offer with what people said about it, which counts before its files.

    What is "" leaves as it is what the files say; another licence makes their address
    and their line of thanks void. What a file says of one picture stays.
    """
    info = offer.info
    changed = replace(
        info,
        name=name or info.name,
        title=info.title or info.name,
        licence=licence or info.licence,
        licence_url="" if licence else info.licence_url,
        credit=credit or ("" if licence else info.credit),
    )
    return replace(offer, info=changed)
