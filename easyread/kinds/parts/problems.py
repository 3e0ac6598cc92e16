"""Mistakes in a file, said in plain words at the place where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

if TYPE_CHECKING:
    from collections.abc import Sequence


class Problem(NamedTuple):
    """A mistake, and the keys that lead to it from where it was found."""

    keys: tuple[str | int, ...]
    message: str
    advice: str = ""
    instead: str = ""
    written: object = None


def plain_error(
    message: str, advice: str = "", instead: str = "", *, right: str = ""
) -> PydanticCustomError:
    """Return an error that already says in plain words what to do.

    `instead` is a whole line put right, `right` only the value in the author's line.
    """
    parts = {"message": message, "advice": advice, "instead": instead, "right": right}
    return PydanticCustomError("easyread", "{message}", parts)


def refuse(title: str, problems: Sequence[Problem]) -> None:
    """Raise one ValidationError with all of these problems, if there are any."""
    if problems:
        raise ValidationError.from_exception_data(
            title,
            [
                InitErrorDetails(
                    type=plain_error(problem.message, problem.advice, problem.instead),
                    loc=problem.keys,
                    input=problem.written,
                )
                for problem in problems
            ],
        )
