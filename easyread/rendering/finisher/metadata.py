"""What programs can read of a document: who may use it how, and which words it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import pydyf

from easyread.rendering.finisher.read import number_of

if TYPE_CHECKING:
    from collections.abc import Mapping

DC = "http://purl.org/dc/elements/1.1/"
END = b"</rdf:RDF>"


def say_rights(pdf: Any, told: Mapping[str, str]) -> None:
    """Write the licences and the hash of the content, which WeasyPrint leaves out.

    `told` are the page's own meta elements by name. In XMP they are dc:rights and
    dc:identifier (ISO 16684-1, 8.3), and old programs find them under Rights and
    Identifier.
    """
    rights = told.get("dcterms.rights", "")
    identifier = told.get("dcterms.identifier", "")
    parts = ""
    if rights:
        parts += (
            '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{escape(rights)}</rdf:li></rdf:Alt></dc:rights>"
        )
        pdf.info["Rights"] = pydyf.String(rights)
    if identifier:
        parts += f"<dc:identifier>{escape(identifier)}</dc:identifier>"
        pdf.info["Identifier"] = pydyf.String(identifier)
    if not parts:
        return
    stream = pdf.objects[number_of(pdf.catalog["Metadata"])].stream
    about = f'<rdf:Description rdf:about="" xmlns:dc="{DC}">'
    more = f"{about}{parts}</rdf:Description>".encode()
    stream[0] = stream[0].replace(END, more + END, 1)
