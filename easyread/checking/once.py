"""What is worked out when it is first asked for, and then kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

    Self = TypeVar("Self")

Value = TypeVar("Value")


class _Once(Generic[Value]):
    """An attribute that works itself out; afterwards it is one like any other."""

    def __init__(self, work: Callable[[Any], Value]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> _Once[Value]: ...
    @overload
    def __get__(self, owner: object, kind: type) -> Value: ...
    def __get__(self, owner: object | None, kind: type) -> Value | _Once[Value]:
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._work(owner)
        return value


def once(work: Callable[[Any], Value]) -> _Once[Value]:
    """Do what `functools.cached_property` does, without its lock.

    A sentence has a dozen of these, and a lock for each costs more than some of what
    they work out. Two threads that ask at once may both do the work; both get the same.
    """
    return _Once(work)
