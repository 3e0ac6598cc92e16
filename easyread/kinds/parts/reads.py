"""Says how a value is read from a file, and what a JSON Schema says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue


@dataclass(frozen=True, slots=True)
class Reads:
    """A note on a type for pydantic: `read` alone makes its values.

    PlainValidator would also work out how to write such values, which nobody needs
    and which takes longer than all the rest of the start. `names` may stand in
    the things of a list. Where `free` holds, authors choose names of their own. Where
    `dash` holds, they write line by line, each after a "-".
    """

    read: Callable[[object], object]
    json: Mapping[str, object]
    names: frozenset[str] | None = None
    free: bool = False
    dash: bool = False

    def __get_pydantic_core_schema__(
        self, _source: object, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Let `read` make the value."""
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(
        self, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return the JSON Schema that we wrote."""
        return dict(self.json)
